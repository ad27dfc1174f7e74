//! How a session goes: one of the content's agendas, with minutes and names as the promoter edited them, and the time.
//!
//! Times are minutes since midnight, given as arguments.

use std::sync::Arc;

use super::content::GroupContent;
use super::{PART_MOST, SHORT_MOST, SavedPlan};
use crate::domain::catalog::{AgendaPartRecord, AgendaRecord};
use crate::domain::characters::{is_control, visible};

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// The plan of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The agenda that it follows.
    pub agenda: Arc<AgendaRecord>,
    /// Its parts.
    pub parts: Vec<PlanPart>,
}

/// A part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanPart {
    /// The part of the agenda.
    pub own: Arc<AgendaPartRecord>,
    /// Length in minutes; 0 leaves it out.
    pub minutes: u32,
    /// Its name, if it was edited.
    pub name: Option<String>,
}

impl Plan {
    /// An agenda as the content has it.
    #[must_use]
    pub fn of(agenda: &Arc<AgendaRecord>) -> Self {
        let part =
            |part: &AgendaPartRecord| PlanPart { minutes: part.minutes, name: None, own: Arc::new(part.clone()) };
        Self { agenda: Arc::clone(agenda), parts: agenda.parts.iter().map(part).collect() }
    }

    /// How long it takes, in minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.parts.iter().map(|part| part.minutes).sum()
    }

    /// Gives a part another length, at most [`PART_MOST`].
    pub fn set_minutes(&mut self, part: usize, minutes: u32) {
        if let Some(part) = self.parts.get_mut(part) {
            part.minutes = minutes.min(PART_MOST);
        }
    }

    /// Gives a part another name; an empty one gives back its own.
    pub fn set_name(&mut self, part: usize, name: &str) {
        let name: String = visible(name).chars().filter(|sign| !is_control(*sign)).take(SHORT_MOST).collect();
        if let Some(part) = self.parts.get_mut(part) {
            part.name = (!name.is_empty()).then_some(name);
        }
    }

    /// As it is saved.
    #[must_use]
    pub fn saved(&self) -> SavedPlan {
        let part = |part: &PlanPart| (part.own.id.clone(), part.minutes, part.name.clone());
        SavedPlan { id: self.agenda.id.clone(), parts: self.parts.iter().map(part).collect() }
    }

    /// As it was saved; the longest agenda where the content has none of that id, and its own part where that is gone.
    #[must_use]
    pub fn from_saved(saved: &SavedPlan, content: &GroupContent) -> Self {
        let agenda = content.agendas.iter().find(|agenda| agenda.id == saved.id);
        let mut plan = Self::of(agenda.unwrap_or(&content.longest));
        for part in &mut plan.parts {
            if let Some((_, minutes, name)) = saved.parts.iter().find(|(id, ..)| *id == part.own.id) {
                (part.minutes, part.name) = (*minutes, name.clone());
            }
        }
        plan
    }

    /// The first part that takes time.
    #[must_use]
    pub fn first(&self) -> Option<usize> {
        self.parts.iter().position(|part| part.minutes > 0)
    }

    fn minutes_of(&self, part: usize) -> u32 {
        self.parts.get(part).map_or(0, |part| part.minutes)
    }

    /// When a part that began at this minute of the day ends, and when the session does: minutes of the day.
    #[must_use]
    pub fn ends(&self, part: usize, began: u32) -> [u32; 2] {
        let end = began + self.minutes_of(part);
        let rest: u32 = self.parts.iter().skip(part + 1).map(|part| part.minutes).sum();
        [end % DAY, (end + rest) % DAY]
    }
}

/// Which parts have begun, and when. It goes on only when it is told to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgendaClock {
    /// Parts by their places, each later than the one before, with the minute of the day at which it began.
    begun: Vec<(usize, u32)>,
}

impl AgendaClock {
    /// The part that is on, and the minute of the day at which it began; none before the session.
    #[must_use]
    pub fn running(&self) -> Option<(usize, u32)> {
        self.begun.last().copied()
    }

    /// Begins a part now, unless it or a later one has begun.
    pub fn advance(&mut self, part: usize, now: u32) {
        if self.running().is_none_or(|(running, _)| running < part) {
            self.begun.push((part, now));
        }
    }

    /// Goes back to a part: what came after it has not begun, and its own time goes on as if it had never ended.
    pub fn return_to(&mut self, part: usize, now: u32) {
        self.begun.retain(|(begun, _)| *begun <= part);
        self.advance(part, now);
    }
}

/// How many minutes are left until then; `None` once the time is over. Half a day ahead counts as over.
#[must_use]
pub const fn left(now: u32, until: u32) -> Option<u32> {
    let left = (until + DAY - now % DAY) % DAY;
    if left > 0 && left < DAY / 2 { Some(left) } else { None }
}

/// A minute of the day as `14:05`.
#[must_use]
pub fn clock(minute: u32) -> String {
    format!("{}:{:02}", minute / 60 % 24, minute % 60)
}

//! What a group session agrees on: topics, actions, and the file it is saved in.
//! Nothing of anybody's answers, but the distributions of an opened session file.

use leptos::prelude::*;

use super::file_status::{FileState, FileStatus};
use crate::domain::catalog::ItemId;
use crate::domain::characters::{is_blank, is_control, visible};
use crate::domain::files::{AssessmentId, Day};
use crate::domain::group::{ACTION_MOST, Action, Distribution, SHORT_MOST, SavedDistribution, SavedSession, restored};

/// Topics, actions, 保存期限 and the file of a group session.
#[derive(Clone, Copy, Debug)]
pub struct Outcomes {
    topics: RwSignal<Vec<ItemId>>,
    actions: RwSignal<Vec<Action>>,
    keep_until: RwSignal<String>,
    /// Whether the submissions are saved too.
    pub keeps_members: RwSignal<bool>,
    /// The session as it was last handed to the browser or opened.
    last: RwSignal<Option<(SavedSession, FileState)>>,
    recorded: RwSignal<Vec<SavedDistribution>>,
    /// What is to be said of saving and opening.
    pub file_status: RwSignal<Option<FileStatus>>,
    /// A file that was read and waits until the person has said what is to become of what is here.
    waiting: RwSignal<Option<SavedSession>>,
}

/// A field of an action that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// What is to be done.
    Text,
    /// 担当
    Post,
    /// いつまでに
    When,
}

impl Default for Outcomes {
    fn default() -> Self {
        Self::new()
    }
}

impl Outcomes {
    /// A session in which nothing was agreed on yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            topics: RwSignal::new(Vec::new()),
            actions: RwSignal::new(Vec::new()),
            keep_until: RwSignal::new(String::new()),
            keeps_members: RwSignal::new(false),
            last: RwSignal::new(None),
            recorded: RwSignal::new(Vec::new()),
            file_status: RwSignal::new(None),
            waiting: RwSignal::new(None),
        }
    }

    /// The topics chosen; none means all.
    #[must_use]
    pub fn topics(self) -> Vec<ItemId> {
        self.topics.get()
    }

    /// Puts a topic on offer, or takes it away.
    pub fn set_topic(self, item: &ItemId, is_on: bool) {
        self.topics.update(|topics| {
            topics.retain(|topic| topic != item);
            if is_on {
                topics.push(item.clone());
            }
        });
    }

    /// What was agreed on, in the order in which it was written. Without what is to be done it is nothing yet.
    #[must_use]
    pub fn actions(self) -> Vec<Action> {
        self.actions.with(|actions| actions.iter().filter(|action| !is_blank(&action.text)).cloned().collect())
    }

    /// The topics on which something may be noted: those chosen, and those of which something stands there at this
    /// moment.
    #[must_use]
    pub fn topics_to_note(self) -> Vec<ItemId> {
        let mut topics = self.topics.get();
        let noted = self.actions.with_untracked(|all| all.iter().map(|action| action.item.clone()).collect::<Vec<_>>());
        topics.extend(noted.into_iter().filter(|item| !self.topics.with_untracked(|chosen| chosen.contains(item))));
        topics
    }

    /// The action about a topic as it is at this moment, half written or not.
    #[must_use]
    pub fn action_untracked(self, item: &ItemId) -> Action {
        self.actions
            .with_untracked(|all| all.iter().find(|action| action.item == *item).cloned())
            .unwrap_or_else(|| blank(item))
    }

    /// Writes a field of what is agreed on: one line of what can be seen, cut to its length.
    pub fn write(self, item: &ItemId, field: Field, text: &str) {
        let text = visible(&text.replace('\n', " "));
        let line = |most: usize| -> String { text.chars().filter(|sign| !is_control(*sign)).take(most).collect() };
        self.change(item, |action| match field {
            Field::Text => action.text = line(ACTION_MOST),
            Field::Post => action.post = line(SHORT_MOST),
            Field::When => action.when = line(SHORT_MOST),
        });
    }

    /// Changes what is agreed on about a topic.
    pub fn change(self, item: &ItemId, change: impl FnOnce(&mut Action)) {
        self.actions.update(|actions| {
            if actions.iter().all(|action| action.item != *item) {
                actions.push(blank(item));
            }
            if let Some(action) = actions.iter_mut().find(|action| action.item == *item) {
                change(action);
            }
        });
    }

    /// How many actions stand there, half written ones too.
    #[must_use]
    pub fn written(self) -> usize {
        let is_written =
            |action: &&Action| ![&action.text, &action.post, &action.when].into_iter().all(|text| is_blank(text));
        self.actions.with(|actions| actions.iter().filter(is_written).count())
    }

    /// Whether topics were chosen or a day was set.
    #[must_use]
    pub fn is_prepared(self) -> bool {
        !self.topics.read().is_empty() || !self.keep_until.read().is_empty()
    }

    /// Whether this is a session that was saved or opened, with an id of its own.
    #[must_use]
    pub fn has_identity(self) -> bool {
        self.last.read().is_some()
    }

    /// 保存期限 as it was typed: a day, or nothing.
    #[must_use]
    pub fn keep_until(self) -> String {
        self.keep_until.get()
    }

    /// Sets 保存期限 to a day or to nothing; a text that is no day is refused with a message.
    pub fn set_keep_until(self, day: String) {
        let fits = day.is_empty() || Day::parse(&day).is_some();
        self.file_status.set((!fits).then_some(FileStatus::NoDay));
        if fits {
            self.keep_until.set(day);
        }
    }

    /// Id and revision of the file that is saved next.
    #[must_use]
    pub fn next_identity(self, random: [u8; 16]) -> (AssessmentId, u32) {
        let before = self.with_last(|last, _| (last.id, last.revision.saturating_add(1)));
        before.unwrap_or_else(|| (AssessmentId::from_random(random), 1))
    }

    /// Reads the session as it was last saved or opened, and what is known of its file, outside of a view.
    pub fn with_last<T>(self, read: impl FnOnce(&SavedSession, FileState) -> T) -> Option<T> {
        self.last.with_untracked(|last| last.as_ref().map(|(session, state)| read(session, *state)))
    }

    /// The name of the session's file, if it was handed to the browser and waits to be seen.
    #[must_use]
    pub fn waits_to_be_seen(self) -> Option<String> {
        self.last
            .read()
            .as_ref()
            .filter(|(_, state)| *state == FileState::Given)
            .map(|(session, _)| session.file_name())
    }

    /// Notes that all of it was handed to the browser or opened from a file, as it is now.
    pub fn note_last(self, session: SavedSession, state: FileState) {
        self.last.set(Some((session, state)));
    }

    /// Notes that the person has seen the file of the session as it was last saved.
    pub fn note_seen(self) {
        self.last.update(|last| {
            if let Some((_, state)) = last {
                *state = FileState::Seen;
            }
        });
        self.file_status.set(Some(FileStatus::Seen));
    }

    /// The distribution of an item in the opened session file.
    #[must_use]
    pub fn recorded(self, item: &ItemId) -> Option<Distribution> {
        self.recorded.with(|all| all.iter().find(|distribution| distribution.item == *item).map(restored))
    }

    /// All distributions of the opened session file.
    #[must_use]
    pub fn all_recorded(self) -> Vec<SavedDistribution> {
        self.recorded.get()
    }

    /// Whether distributions of an opened file are there.
    #[must_use]
    pub fn has_record(self) -> bool {
        self.recorded.with(|all| !all.is_empty())
    }

    /// Forgets the distributions of the opened session file.
    pub fn forget_record(self) {
        self.recorded.set(Vec::new());
    }

    /// Takes away what was said of the last file. That a saved session waits to be seen stays.
    pub fn forget_status(self) {
        self.file_status.set(None);
    }

    /// Takes over an opened session, but for its plan and its submissions.
    pub fn take_over(self, session: SavedSession) {
        self.topics.set(session.topics);
        self.actions.set(session.actions);
        self.keep_until.set(session.keep_until.map_or_else(String::new, |day| day.as_str().to_owned()));
        self.keeps_members.set(!session.members.is_empty());
        self.recorded.set(if session.members.is_empty() { session.distributions } else { Vec::new() });
    }

    /// Forgets everything, for a new session.
    pub fn begin_again(self) {
        self.topics.set(Vec::new());
        self.actions.set(Vec::new());
        self.keep_until.set(String::new());
        self.keeps_members.set(false);
        self.last.set(None);
        self.recorded.set(Vec::new());
        self.file_status.set(None);
    }

    /// Puts a session that was read aside until the person has chosen.
    pub fn put_aside(self, session: SavedSession) {
        self.waiting.set(Some(session));
    }

    /// The session put aside, which is so no longer.
    #[must_use]
    pub fn take_waiting(self) -> Option<SavedSession> {
        self.waiting.write_untracked().take()
    }
}

fn blank(item: &ItemId) -> Action {
    Action { item: item.clone(), text: String::new(), post: String::new(), when: String::new(), kind: None }
}

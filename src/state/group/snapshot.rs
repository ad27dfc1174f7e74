//! A group session as a file: what is saved of it, and how an opened one takes its place.

use leptos::prelude::*;

use super::store::Workshop;
use crate::domain::files::{AssessmentId, Day, Month, Timestamp};
use crate::domain::group::{
    Member, SavedDistribution, SavedSession, TopicOrder, View, members, reopened, saved, topics,
};

impl Workshop {
    /// The session as it would be saved now. What it tells of the answers keeps to the rule for what circulates; the
    /// submissions are in it only if that was chosen.
    #[must_use]
    pub fn session(self, now: &Timestamp, random: [u8; 16]) -> Option<SavedSession> {
        let (id, revision) = self.meeting.next_identity(random);
        Some(self.session_as(id, revision, now.month()?))
    }

    fn session_as(self, id: AssessmentId, revision: u32, month: Month) -> SavedSession {
        untrack(|| SavedSession {
            catalog: self.catalog.reference.clone(),
            id,
            revision,
            month,
            purpose: self.purpose(),
            keep_until: Day::parse(&self.meeting.keep_until()),
            is_sample: self.is_sample(),
            plan: self.timetable.plan().saved(self.content),
            topics: self.meeting.topics(),
            actions: self.meeting.actions(),
            distributions: self.circulating(),
            members: self.members(),
        })
    }

    /// Whether leaving the page would lose anything that is not in a file that the person has seen; asked outside of a view.
    #[must_use]
    pub fn is_unsaved(self) -> bool {
        let losses = self.losses_now();
        let is_saved = self.meeting.with_last(|last, is_seen| {
            let now = self.session_as(last.id, last.revision, last.month.clone());
            is_seen && now == *last && (losses.files == 0 || !last.members.is_empty())
        });
        losses.any() && is_saved != Some(true)
    }

    fn circulating(self) -> Vec<SavedDistribution> {
        if self.meeting.has_record() {
            return self.meeting.all_recorded();
        }
        let topics = topics(self.catalog, TopicOrder::Policy, true, &|item| self.distribution(&item.id, View::All));
        topics.iter().filter_map(|it| saved(&it.item.id, &it.distribution, self.thresholds())).collect()
    }

    fn members(self) -> Vec<Member> {
        if !self.meeting.keeps_members() {
            return Vec::new();
        }
        self.group.with(|group| self.board.with(|board| members(group, board)))
    }

    /// Shows a saved session in place of this one.
    pub fn reopen(self, session: SavedSession) {
        self.forget_files(session.purpose);
        self.is_sample.set(session.is_sample);
        let (group, board) = reopened(session.members.clone(), session.purpose, self.catalog, self.content.thresholds);
        self.group.set(group);
        self.board.set(board);
        self.show_first();
        self.timetable.take_over(&session.plan);
        let (id, revision, month) = (session.id, session.revision, session.month.clone());
        self.meeting.take_over(session);
        // As it is here: what the content has no longer is not in it.
        self.meeting.note_last(self.session_as(id, revision, month));
    }
}

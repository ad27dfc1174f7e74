//! A group session as a file: what is saved of it, and how an opened one takes its place.

use leptos::prelude::*;

use super::workshop::Workshop;
use crate::domain::document::{Day, Member, SavedDistribution, SavedSession, Timestamp};
use crate::domain::group::{Group, TopicOrder, View, members, reopened, saved, topics};

impl Workshop {
    /// The session as it would be saved now. What it tells of the answers keeps to the rule for what circulates; the
    /// submissions are in it only if that was chosen.
    #[must_use]
    pub fn session(self, now: &Timestamp, random: [u8; 16]) -> Option<SavedSession> {
        let (id, revision) = self.meeting.next_identity(random);
        let month = now.month()?;
        let session = || SavedSession {
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
        };
        Some(untrack(session))
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

    /// Notes that all of it is in a file now.
    pub fn note_saved(self, session: &SavedSession) {
        self.meeting.note_saved(session);
        if !session.members.is_empty() {
            self.kept_files.set(self.group.with_untracked(Group::files));
        }
    }

    /// Whether anything is here that an opened session would take the place of; asked outside of a view.
    #[must_use]
    pub fn would_lose_anything(self) -> bool {
        self.would_lose_files() || self.meeting.is_unsaved()
    }

    /// Shows a saved session in place of this one.
    pub fn reopen(self, session: SavedSession) {
        self.forget_files(session.purpose);
        self.is_sample.set(session.is_sample);
        let (group, board) = reopened(session.members.clone(), session.purpose, self.catalog, self.content.thresholds);
        self.kept_files.set(group.files());
        self.group.set(group);
        self.board.set(board);
        self.show_first();
        self.timetable.take_over(&session.plan);
        self.meeting.take_over(session);
    }
}

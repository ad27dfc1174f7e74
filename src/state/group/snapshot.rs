//! A group session as a file: what is saved of it, and how an opened one takes its place.

use leptos::prelude::*;

use super::file_status::FileState;
use super::store::GroupSession;
use crate::domain::files::{AssessmentId, Day, Month, Timestamp};
use crate::domain::group::{
    Member, SavedDistribution, SavedSession, TopicOrder, View, members, reopened, saved, topics,
};

impl GroupSession {
    /// The session as it would be saved now. What it tells of the answers keeps to the rule for what circulates; the
    /// submissions are in it only if that was chosen.
    #[must_use]
    pub fn session(self, now: &Timestamp, random: [u8; 16]) -> Option<SavedSession> {
        let (id, revision) = self.outcomes.next_identity(random);
        Some(self.session_as(id, revision, now.month()?))
    }

    fn session_as(self, id: AssessmentId, revision: u32, month: Month) -> SavedSession {
        untrack(|| SavedSession {
            catalog: self.catalog.reference.clone(),
            id,
            revision,
            month,
            purpose: self.purpose(),
            keep_until: Day::parse(&self.outcomes.keep_until()),
            is_sample: self.is_sample(),
            plan: self.agenda_timer.plan().saved(),
            topics: self.outcomes.topics(),
            actions: self.outcomes.actions(),
            distributions: self.circulating(),
            members: self.members(),
        })
    }

    /// Whether leaving the page would lose anything that is not in a file that the person has seen; asked outside of a view.
    #[must_use]
    pub fn is_unsaved(self) -> bool {
        let losses = self.losses_untracked();
        let is_saved = self.outcomes.with_last(|last, state| {
            let now = self.session_as(last.id, last.revision, last.month.clone());
            state == FileState::Seen && now == *last && (losses.files == 0 || !last.members.is_empty())
        });
        losses.any() && is_saved != Some(true)
    }

    fn circulating(self) -> Vec<SavedDistribution> {
        if self.outcomes.has_record() {
            return self.outcomes.all_recorded();
        }
        let topics = topics(self.catalog, TopicOrder::Policy, true, &|item| self.distribution(&item.id, View::All));
        topics.iter().filter_map(|topic| saved(&topic.item.id, &topic.distribution, self.thresholds())).collect()
    }

    fn members(self) -> Vec<Member> {
        if !self.outcomes.keeps_members.get() {
            return Vec::new();
        }
        self.group.with(|group| self.publication.with(|publication| members(group, publication)))
    }

    /// Shows a saved session in place of this one.
    pub fn reopen(self, session: SavedSession) {
        self.forget_files(session.purpose);
        self.is_sample.set(session.is_sample);
        let (group, publication) = reopened(&session.members, session.purpose, self.content.thresholds);
        self.group.set(group);
        self.publication.set(publication);
        self.show_first();
        self.agenda_timer.take_over(&session.plan);
        let (id, revision, month) = (session.id, session.revision, session.month.clone());
        self.outcomes.take_over(session);
        // As it is here: what the content has no longer is not in it.
        self.outcomes.note_last(self.session_as(id, revision, month), FileState::Opened);
    }
}

//! A group session while its page is open: the files that were read, what is shown of them, and how it is looked at.
//!
//! Everything is in memory alone. Nothing of another person's answers is ever stored.

use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;

use super::agenda_timer::AgendaTimer;
use super::import_progress::{Reading, Remark};
use super::outcomes::Outcomes;
use super::print_job::PrintJob;
use super::view_settings::ViewSettings;
use crate::domain::catalog::{Catalog, Item, ItemId, Purpose};
use crate::domain::files::{ReadProblem, Submission};
use crate::domain::group::{
    Distribution, Group, GroupContent, Need, Publication, Refused, Shown, Thresholds, Topic, UNSAVED, View, needs,
    topics,
};

/// A group session. A page has one, which lives as long as the page: handlers carry a reference to it.
#[derive(Clone, Copy, Debug)]
pub struct GroupSession(&'static Parts);

/// What a group session is made of.
#[derive(Debug)]
pub struct Parts {
    /// The content.
    pub catalog: &'static Catalog,
    /// The part of the content for the session.
    pub content: &'static GroupContent,
    /// Tab, filter and order.
    pub view: ViewSettings,
    /// Topics, actions and the session file.
    pub outcomes: Outcomes,
    /// Agenda, time, and the slide that is shown.
    pub agenda_timer: AgendaTimer,
    /// The sheet that is being printed.
    pub print_job: PrintJob,
    pub(super) group: RwSignal<Group>,
    sizes: Memo<[usize; 2]>,
    pub(super) publication: RwSignal<Publication>,
    pub(super) reading: RwSignal<Option<Reading>>,
    pub(super) readings: RwSignal<usize>,
    /// What was read and waits until the person has said what is to become of what is here.
    pub(super) waiting: RwSignal<Option<Group>>,
    pub(super) asked_purpose: RwSignal<Option<Purpose>>,
    pub(super) remark: RwSignal<Option<Remark>>,
    pub(super) is_sample: RwSignal<bool>,
}

impl Deref for GroupSession {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

impl GroupSession {
    /// A session without files.
    #[must_use]
    pub fn new(catalog: &'static Catalog, content: &'static GroupContent) -> Self {
        let group = RwSignal::new(Group::new(Purpose::GroupWork));
        Self(Box::leak(Box::new(Parts {
            catalog,
            content,
            view: ViewSettings::new(),
            outcomes: Outcomes::new(),
            agenda_timer: AgendaTimer::new(content),
            print_job: PrintJob::new(),
            group,
            sizes: Memo::new(move |_| group.with(|group| [group.counted().count(), group.fates().count()])),
            publication: RwSignal::new(Publication::new(content.thresholds)),
            reading: RwSignal::new(None),
            readings: RwSignal::new(0),
            waiting: RwSignal::new(None),
            asked_purpose: RwSignal::new(None),
            remark: RwSignal::new(None),
            is_sample: RwSignal::new(false),
        })))
    }

    /// The session of this page.
    ///
    /// # Panics
    ///
    /// Outside of `GroupApp`, which provides it before any view exists.
    #[must_use]
    #[expect(clippy::expect_used, reason = "GroupApp provides it before any view exists.")]
    pub fn here() -> Self {
        use_context::<Self>().expect("GroupApp provides the session")
    }

    /// The city's thresholds.
    #[must_use]
    pub fn thresholds(self) -> &'static Thresholds {
        &self.content.thresholds
    }

    /// Reads the files that were taken in.
    pub fn with_group<T>(self, read: impl FnOnce(&Group) -> T) -> T {
        self.group.with(read)
    }

    /// Reads what is shown of them.
    pub fn with_publication<T>(self, read: impl FnOnce(&Publication) -> T) -> T {
        self.publication.with(read)
    }

    /// How many people are counted, and how many files were read.
    #[must_use]
    pub fn sizes(self) -> [usize; 2] {
        self.sizes.get()
    }

    /// Files that were refused.
    #[must_use]
    pub fn refused(self) -> Vec<Refused> {
        self.group.with(|group| group.refused().to_vec())
    }

    /// Names that people typed, in alphabetical order; empty where none was typed.
    #[must_use]
    pub fn names(self) -> Vec<String> {
        let name = |submission: &Submission| {
            submission.name.as_ref().map_or_else(String::new, |name| name.as_str().to_owned())
        };
        let mut names: Vec<String> = self.group.with(|group| group.counted().map(name).collect());
        names.sort_unstable();
        names
    }

    /// Takes files in. What is shown stays as it is, unless nothing was shown of anybody yet.
    pub fn admit(self, files: Vec<(String, Result<Vec<u8>, ReadProblem>)>) {
        self.group.update(|group| group.admit(files, self.catalog));
    }

    /// After a choice of files: shows them, if nothing was shown yet.
    pub fn show_first(self) {
        if self.publication.with_untracked(|publication| publication.people() == 0) {
            self.take_newcomers();
        }
    }

    /// Takes the newcomers into what is shown.
    pub fn take_newcomers(self) {
        self.group.with_untracked(|group| {
            self.publication.update(|publication| {
                publication.take(group);
            });
        });
    }

    /// Forgets files, outcomes and settings, for a new session.
    pub fn begin_again(self) {
        self.forget_files(untrack(|| self.purpose()));
        self.outcomes.begin_again();
        self.agenda_timer.begin_again();
    }

    /// Takes away what was said on the step that is left.
    pub fn leave_step(self) {
        self.remark.set(None);
        self.outcomes.forget_status();
    }

    /// Forgets the files and begins anew with others, for this purpose. What was agreed on stays.
    pub fn forget_files(self, purpose: Purpose) {
        self.reading.set(None);
        self.remark.set(None);
        self.group.set(Group::new(purpose));
        self.publication.set(Publication::new(self.content.thresholds));
        self.view.view.set(View::All);
        self.view.has_names.set(false);
        self.is_sample.set(false);
        self.outcomes.forget_record();
    }

    /// Whether what is shown is the sample.
    #[must_use]
    pub fn is_sample(self) -> bool {
        self.is_sample.get()
    }

    /// Whether there is anything to be shown: people who were counted, or an opened file's distributions.
    #[must_use]
    pub fn has_pictures(self) -> bool {
        self.publication.with(|publication| publication.people() > 0) || self.outcomes.has_record()
    }

    /// What is shown of an item.
    #[must_use]
    pub fn distribution(self, item: &ItemId, view: View) -> Distribution {
        if self.outcomes.has_record() {
            return self.outcomes.recorded(item).unwrap_or(UNSAVED);
        }
        self.publication.with(|publication| publication.distribution(item, view))
    }

    /// The purpose that files must have been handed over for.
    #[must_use]
    pub fn purpose(self) -> Purpose {
        self.group.with(|group| group.purpose)
    }

    /// The same, asked outside of a view.
    #[must_use]
    pub fn purpose_untracked(self) -> Purpose {
        untrack(|| self.purpose())
    }

    /// The topics in their order, each with what is shown of it.
    #[must_use]
    pub fn topics(self) -> Vec<Topic> {
        self.topics_of(self.view.view.get())
    }

    pub(super) fn topics_of(self, view: View) -> Vec<Topic> {
        let (order, has_manager_duties) = (self.view.order.get(), self.view.has_manager_duties.get());
        topics(self.catalog, order, has_manager_duties, &|item: &Item| self.distribution(&item.id, view))
    }

    /// What people have ahead of them, skill by skill; always of everyone.
    #[must_use]
    pub fn needs(self) -> Vec<Need> {
        let distribution = |item: &ItemId| self.distribution(item, View::All);
        needs(self.catalog, self.thresholds(), &distribution)
    }

    /// The items of each profile as one.
    #[must_use]
    pub fn profiles(self) -> Vec<Option<Shown>> {
        let view = self.view.view.get();
        let of = |item: &Arc<Item>| self.distribution(&item.id, view);
        let together = |items: &[Arc<Item>]| Distribution::together(&items.iter().map(of).collect::<Vec<_>>());
        self.catalog.profiles.iter().map(|profile| together(&profile.items)).collect()
    }
}

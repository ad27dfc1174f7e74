//! A group session while its page is open: files, what is shown of them, and how it is looked at.
//!
//! Takes the catalogue and its part for the session; holds everything in memory alone. Nothing of another person's
//! answers is ever stored.

use std::sync::Arc;

use leptos::prelude::*;

use super::gathering::{Reading, Remark};
use crate::domain::catalog::{Catalog, Item, Purpose};
use crate::domain::document::{ReadProblem, Submission};
use crate::domain::group::{
    Board, Distribution, Group, GroupContent, Refused, Shown, Thresholds, Topic, TopicOrder, View, topics,
};

/// Which of the two tabs is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// 参加者
    People,
    /// 全体（匿名）
    All,
}

/// A group session.
#[derive(Clone, Copy, Debug)]
pub struct Workshop {
    /// The content.
    pub catalog: &'static Catalog,
    /// The part of the content for the session.
    pub content: &'static GroupContent,
    group: RwSignal<Group>,
    sizes: Memo<[usize; 2]>,
    board: RwSignal<Board>,
    reading: RwSignal<Option<Reading>>,
    remark: RwSignal<Option<Remark>>,
    tab: RwSignal<Tab>,
    view: RwSignal<View>,
    order: RwSignal<TopicOrder>,
    has_manager_duties: RwSignal<bool>,
    has_names: RwSignal<bool>,
    is_evaluator: RwSignal<Option<bool>>,
    is_listing: RwSignal<bool>,
}

impl Workshop {
    /// A session without files.
    #[must_use]
    pub fn new(catalog: &'static Catalog, content: &'static GroupContent) -> Self {
        let group = RwSignal::new(Group::new(Purpose::GroupWork));
        Self {
            catalog,
            content,
            group,
            sizes: Memo::new(move |_| group.with(|it| [it.counted().count(), it.fates().count()])),
            board: RwSignal::new(Board::new(content.thresholds)),
            reading: RwSignal::new(None),
            remark: RwSignal::new(None),
            tab: RwSignal::new(Tab::All),
            view: RwSignal::new(View::All),
            order: RwSignal::new(TopicOrder::Teaching),
            has_manager_duties: RwSignal::new(false),
            has_names: RwSignal::new(false),
            is_evaluator: RwSignal::new(None),
            is_listing: RwSignal::new(false),
        }
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
    pub const fn thresholds(self) -> &'static Thresholds {
        &self.content.thresholds
    }

    /// Reads the files.
    pub fn with_group<T>(self, read: impl FnOnce(&Group) -> T) -> T {
        self.group.with(read)
    }

    /// Reads what is shown of them.
    pub fn with_board<T>(self, read: impl FnOnce(&Board) -> T) -> T {
        self.board.with(read)
    }

    /// How many people are counted, and how many files were read.
    #[must_use]
    pub fn sizes(self) -> [usize; 2] {
        self.sizes.get()
    }

    /// Whether the files read are listed one by one.
    #[must_use]
    pub fn is_listing(self) -> bool {
        self.is_listing.get()
    }

    /// Lists the files read, or folds the list away.
    pub fn set_listing(self, is_listing: bool) {
        if self.is_listing.get_untracked() != is_listing {
            self.is_listing.set(is_listing);
        }
    }

    /// Files that were refused.
    #[must_use]
    pub fn refused(self) -> Vec<Refused> {
        self.group.with(|it| it.refused().to_vec())
    }

    /// Names that people typed, in alphabetical order; empty where none was typed.
    #[must_use]
    pub fn names(self) -> Vec<String> {
        let name = |it: &Submission| it.name.as_ref().map_or_else(String::new, |name| name.as_str().to_owned());
        let mut names: Vec<String> = self.group.with(|it| it.counted().map(name).collect());
        names.sort_unstable();
        names
    }

    /// How far reading is; `None` while nothing is read.
    #[must_use]
    pub fn reading(self) -> Option<Reading> {
        self.reading.get()
    }

    /// Notes how far reading is.
    pub fn set_reading(self, reading: Option<Reading>) {
        self.reading.set(reading);
    }

    /// Whether somebody has stopped the reading; asked outside of a view.
    #[must_use]
    pub fn is_stopped(self) -> bool {
        self.reading.get_untracked().is_none()
    }

    /// What is to be said of the last choice of files.
    #[must_use]
    pub fn remark(self) -> Option<Remark> {
        self.remark.get()
    }

    /// Says something of the last choice of files.
    pub fn set_remark(self, remark: Option<Remark>) {
        self.remark.set(remark);
    }

    /// Whether anything was read or refused; asked outside of a view.
    #[must_use]
    pub fn has_files_now(self) -> bool {
        self.group.with_untracked(|it| it.files() > 0)
    }

    /// Whether so many more files may come; asked outside of a view.
    pub fn has_room_for(self, files: usize) -> Result<(), usize> {
        self.group.with_untracked(|it| if it.has_room_for(files) { Ok(()) } else { Err(it.files() + files) })
    }

    /// Takes files in. What is shown stays as it is, unless nothing was shown of anybody yet.
    pub fn admit(self, files: Vec<(String, Result<Vec<u8>, ReadProblem>)>) {
        self.group.update(|it| it.admit(files, self.catalog));
    }

    /// After a choice of files: shows them, if nothing was shown yet.
    pub fn show_first(self) {
        if self.board.with_untracked(|it| it.people() == 0) {
            self.take_newcomers();
        }
    }

    /// Takes the newcomers into what is shown.
    pub fn take_newcomers(self) {
        self.group.with_untracked(|group| {
            self.board.update(|board| {
                board.take(group);
            });
        });
    }

    /// Forgets everything and begins anew.
    pub fn begin_again(self, purpose: Purpose) {
        self.reading.set(None);
        self.remark.set(None);
        self.group.set(Group::new(purpose));
        self.board.set(Board::new(self.content.thresholds));
        self.view.set(View::All);
        self.has_names.set(false);
    }

    /// What files must be for.
    #[must_use]
    pub fn purpose(self) -> Purpose {
        self.group.with(|it| it.purpose)
    }

    /// The tab that is open.
    #[must_use]
    pub fn tab(self) -> Tab {
        self.tab.get()
    }

    /// Opens a tab.
    pub fn set_tab(self, tab: Tab) {
        self.tab.set(tab);
    }

    /// Whose answers are looked at.
    #[must_use]
    pub fn view(self) -> View {
        self.view.get()
    }

    /// Looks at others.
    pub fn set_view(self, view: View) {
        self.view.set(view);
    }

    /// The order of the topics.
    #[must_use]
    pub fn order(self) -> TopicOrder {
        self.order.get()
    }

    /// Orders the topics.
    pub fn set_order(self, order: TopicOrder) {
        self.order.set(order);
    }

    /// Whether the duties of managers are topics.
    #[must_use]
    pub fn has_manager_duties(self) -> bool {
        self.has_manager_duties.get()
    }

    /// Takes the duties of managers in, or leaves them out.
    pub fn set_manager_duties(self, has: bool) {
        self.has_manager_duties.set(has);
    }

    /// Whether names are shown.
    #[must_use]
    pub fn has_names(self) -> bool {
        self.has_names.get()
    }

    /// Shows or covers the names.
    pub fn set_names(self, has: bool) {
        self.has_names.set(has);
    }

    /// What the promoter said to the question about the evaluator.
    #[must_use]
    pub fn is_evaluator(self) -> Option<bool> {
        self.is_evaluator.get()
    }

    /// Answers that question.
    pub fn set_evaluator(self, is: bool) {
        self.is_evaluator.set(Some(is));
    }

    /// The topics in their order, each with what is shown of it.
    #[must_use]
    pub fn topics(self) -> Vec<Topic> {
        let (view, order, has_manager_duties) = (self.view(), self.order(), self.has_manager_duties());
        let distribution = |item: &Item| self.board.with(|it| it.distribution(&item.id, view));
        topics(self.catalog, order, has_manager_duties, &distribution)
    }

    /// The items of each profile as one.
    #[must_use]
    pub fn profiles(self) -> Vec<Option<Shown>> {
        let view = self.view();
        let of = |item: &Arc<Item>| self.board.with(|it| it.distribution(&item.id, view));
        let together = |items: &[Arc<Item>]| Distribution::together(&items.iter().map(of).collect::<Vec<_>>());
        self.catalog.profiles.iter().map(|it| together(&it.items)).collect()
    }
}

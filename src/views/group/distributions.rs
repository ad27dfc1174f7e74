//! The answers of everyone, item by item: frozen, filtered, in an order, and never of few people.

use std::sync::Arc;

use leptos::prelude::*;

use super::parts::balance_bar::longest_side;
use super::parts::distribution_bar::DistributionBar;
use super::parts::heat_table::{HeatRow, HeatTable};
use super::parts::topic_row::TopicRow;
use super::topic_choices::{ManagerDuties, OrderChoice, filter};
use crate::domain::catalog::Profile;
use crate::domain::group::{Publication, Shown, Topic, TopicOrder};
use crate::figures::strip::{Level, swatch};
use crate::state::folds::Folds;
use crate::state::group::store::GroupSession;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::charts::strip_cells::strip_cells;
use crate::views::shared::accordion::Accordion;
use crate::views::shared::changing::anew;
use crate::views::shared::fold::Fold;
use crate::views::shared::question_listing::short_subject_title;
use crate::views::shared::section::Section;

/// How many topics stand open; the others are folded, so that what comes after them can be found.
const FIRST: usize = 8;

/// 回答の分布: filters, order, and every item with its distribution. Without files, the items alone.
#[component]
pub fn Distributions(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let (group_session, folds) = (GroupSession::here(), Ui::here().folds);
    let text = lang.group_text();
    let region = move || {
        if group_session.has_pictures() {
            view! {
                <Section id="distribution-title" title=text.distribution>{content(group_session, folds, lang)}</Section>
            }
            .into_any()
        } else {
            view! {
                <Section id="distribution-title" title=text.topics_without>
                    <p class="page__note">{text.topics_without_note}</p>
                    <ManagerDuties group_session lang />
                    {anew(move || without_files(group_session, folds, lang))}
                </Section>
            }
            .into_any()
        }
    };
    anew(region)
}

fn content(group_session: GroupSession, folds: Folds, lang: Lang) -> AnyView {
    let is_recorded = group_session.outcomes.has_record();
    let note = move || {
        if is_recorded {
            view! { <p>{lang.group_text().session.recorded}</p> }.into_any()
        } else {
            publication_note(group_session, lang)
        }
    };
    view! {
        <div class="group-page__frozen" role="status">{anew(note)}</div>
        <div class="group-page__choices">
            {(!is_recorded).then(|| filter(group_session, lang))} <OrderChoice group_session lang />
            <ManagerDuties group_session lang />
        </div>
        {anew(move || listed(group_session, folds, lang))}
    }
    .into_any()
}

/// How many people are in the pictures, who waits, and why.
fn publication_note(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let batch = group_session.thresholds().batch as usize;
    let (people, newcomers, changed, may_take) = group_session.with_publication(|publication| {
        let of = |group: &_| (publication.newcomers(group), publication.changed(group), publication.may_take(group));
        let (newcomers, changed, may_take) = group_session.with_group(of);
        (publication.people(), newcomers, changed, may_take)
    });
    let left = group_session.with_publication(Publication::additions_left);
    let are_told = newcomers > 0 && left > 0;
    let lines = [
        Some((text.frozen)(people)),
        are_told.then(|| (text.newcomers)(newcomers, batch)),
        are_told.then(|| (text.additions_left)(left)),
        (newcomers > 0 && left == 0).then(|| (text.no_more_additions)(newcomers)),
        (changed > 0).then(|| (text.changed)(changed)),
    ];
    let add = may_take.then(|| {
        view! {
            <button type="button" class="button" on:click=move |_| group_session.take_newcomers()>
                {(text.add)(newcomers)}
            </button>
        }
    });
    view! {
        {lines.into_iter().flatten().map(|line| view! { <p>{line}</p> }).collect_view()}
        {add}
    }
    .into_any()
}

/// Every topic: the first few, the others folded, and those of which nothing is shown.
fn listed(group_session: GroupSession, folds: Folds, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let note = match group_session.view.order.get() {
        TopicOrder::Teaching => text.teaching_note,
        TopicOrder::Ahead => text.ahead_note,
        TopicOrder::Policy => text.policy_note,
    };
    let topics = group_session.topics();
    let most = longest_side(topics.iter().map(|topic| topic.distribution.shown));
    let (shown, hidden): (Vec<Topic>, Vec<Topic>) =
        topics.into_iter().partition(|topic| !matches!(topic.distribution.shown, Shown::Hidden(_)));
    let legend = (!shown.is_empty()).then(|| view! { <Legend lang /> });
    let rows = TopicRows { most, group_session, folds, lang };
    view! {
        <div class="balance-legend">
            <p>{note}</p>
            {legend}
        </div>
        {rows.first_and_rest(shown)}
        {rows.folded("hidden", hidden, text.hidden_topics)}
    }
    .into_any()
}

fn without_files(group_session: GroupSession, folds: Folds, lang: Lang) -> AnyView {
    TopicRows { most: 0, group_session, folds, lang }.first_and_rest(group_session.topics())
}

/// What the rows of all topics have in common.
#[derive(Clone, Copy)]
struct TopicRows {
    /// The longest side of all rows.
    most: u32,
    group_session: GroupSession,
    folds: Folds,
    lang: Lang,
}

impl TopicRows {
    /// The first few topics, and the others folded.
    fn first_and_rest(self, mut topics: Vec<Topic>) -> AnyView {
        let rest = topics.split_off(topics.len().min(FIRST));
        view! {
            {self.list(topics)}
            {self.folded("more", rest, self.lang.group_text().more_topics)}
        }
        .into_any()
    }

    fn folded(self, name: &'static str, topics: Vec<Topic>, title: fn(usize) -> String) -> Option<AnyView> {
        let summary = (!topics.is_empty()).then(|| title(topics.len()))?;
        Some(view! { <Fold folds=self.folds name summary>{self.list(topics)}</Fold> }.into_any())
    }

    fn list(self, topics: Vec<Topic>) -> AnyView {
        let Self { most, group_session, lang, .. } = self;
        let row = |topic: Topic| view! { <TopicRow topic most group_session lang /> };
        view! { <ul class="topics" role="list">{topics.into_iter().map(row).collect_view()}</ul> }.into_any()
    }
}

/// What the four shades are, once for all figures.
#[component]
fn Legend(lang: Lang) -> impl IntoView {
    let text = lang.group_text();
    let step = |(step, name): (usize, &'static str)| {
        let markup = strip_cells("distribution__swatch", &swatch(Level::Step(step)));
        view! {
            <li class="distribution__number">
                <span class="svg-holder" inner_html=markup></span>
                <span>{name}</span>
            </li>
        }
    };
    let steps = lang.text().result.legend.into_iter().take(4).enumerate().map(step).collect_view();
    view! {
        <ul class="distribution__numbers" role="list">{steps}</ul>
        <p>{text.balance_note}</p>
    }
}

/// 項目と段階の表
#[component]
pub fn ItemTable(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let (group_session, folds) = (GroupSession::here(), Ui::here().folds);
    let text = lang.group_text();
    let table = move || {
        let row = |topic: Topic| HeatRow {
            subject: short_subject_title(group_session.catalog, &topic.subject, lang),
            item: topic.item,
            shown: topic.distribution.shown,
        };
        let rows = group_session.topics().into_iter().map(row).collect();
        view! { <HeatTable rows thresholds=group_session.thresholds() lang /> }
    };
    view! { <Accordion folds id="heat-title" title=text.heat state="">{anew(table)}</Accordion> }
}

/// 四つの職員像ごと: the items of a profile together.
#[component]
pub fn ProfileDistributions(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let (group_session, folds) = (GroupSession::here(), Ui::here().folds);
    let text = lang.group_text();
    view! {
        <Accordion folds id="profiles-title" title=text.profiles state="">
            <p class="page__note">{text.profiles_note}</p>
            {anew(move || profiles(group_session, lang))}
        </Accordion>
    }
}

fn profiles(group_session: GroupSession, lang: Lang) -> AnyView {
    let thresholds = group_session.thresholds();
    let one = |(shown, profile): (Option<Shown>, &'static Arc<Profile>)| {
        let bar = match shown {
            Some(shown) => view! { <DistributionBar shown item=None thresholds lang /> }.into_any(),
            None => view! { <p class="page__note">{lang.group_text().profile_hidden}</p> }.into_any(),
        };
        view! {
            <article class="profile-answers">
                <h3 class="topic__stem">{format!("{} {}", profile.mark, lang.of(&profile.text))}</h3>
                {bar}
            </article>
        }
    };
    group_session.profiles().into_iter().zip(&group_session.catalog.profiles).map(one).collect_view().into_any()
}

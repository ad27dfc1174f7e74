//! What sheets have in common: their frame, tables, lines to write on, and the topics of which there is one.

use leptos::prelude::*;

use crate::domain::group::Topic;
use crate::state::group::store::GroupSession;
use crate::text::Lang;

/// How many topics have a sheet where none was chosen.
pub(super) const SHEETS: usize = 3;

/// A sheet under its title. One with numbers is marked if they are those of the sample.
#[component]
pub(super) fn PaperPage(
    /// What kind of sheet it is beside `paper__page`.
    #[prop(optional)]
    kind: &'static str,
    /// The title.
    #[prop(into)]
    title: String,
    /// What says that the numbers are those of the sample.
    #[prop(optional_no_strip)]
    mark: Option<&'static str>,
    /// Content of the page.
    children: Children,
) -> impl IntoView {
    view! {
        <section class=format!("paper__page {kind}").trim_end().to_owned()>
            <h1 class="paper__title">{title}</h1>
            {mark.map(|mark| view! { <p class="paper__mark">{mark}</p> })}
            {children()}
        </section>
    }
}

/// What marks a sheet with the numbers of the sample.
pub(super) fn sample_mark(group_session: GroupSession, lang: Lang) -> Option<&'static str> {
    group_session.is_sample().then_some(lang.group_text().session.sample_mark)
}

/// The names of the columns of a table.
pub(super) fn head<const N: usize>(columns: [&'static str; N]) -> AnyView {
    let columns = columns.map(|column| view! { <th scope="col">{column}</th> });
    view! { <thead><tr>{columns.collect_view()}</tr></thead> }.into_any()
}

/// The topics that were chosen, or the first few.
pub(super) fn offered(group_session: GroupSession) -> Vec<Topic> {
    group_session.candidates()
}

/// Lines to write on.
pub(super) fn lines(number: usize) -> AnyView {
    view! { <ul class="paper__lines" role="list">{(0..number).map(|_| view! { <li></li> }).collect_view()}</ul> }
        .into_any()
}

//! `#/review`: the open questions first, then all answers, and the way to the result.

use leptos::prelude::*;

use super::listing::listed_now;
use crate::state::route::Route;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::text::Text;
use crate::views::element::{Child, Element, Node, button, classed, heading, main};
use crate::views::parts::question_list::{ListedBlock, ListedQuestion, review_rows};

/// Check your answers.
#[component]
pub fn ReviewPage() -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), screen.text());
    let blocks = listed_now(session, lang, None);
    let all = || blocks.iter().flat_map(|(_, questions)| questions);
    let open: Vec<ListedQuestion> = all().filter(|it| it.answer.is_none()).cloned().collect();
    let (of, answered) = (all().count(), all().count() - open.len());
    let lead = match (answered, open.len()) {
        (0, _) => text.review.lead_none.to_owned(),
        (_, 0) => text.review.lead_all.to_owned(),
        _ => (text.review.lead)(answered, of),
    };
    let see = move || {
        session.finish();
        screen.go(&Route::Result);
    };
    let see = button("button button--primary", text.review.see_result, see);
    let head = classed("div", "page__section")
        .with([heading(text.review.heading), classed("p", "page__lead").with(lead)])
        .with(classed("div", "page__actions").with(see));
    main("page")
        .with(head)
        .with((!open.is_empty()).then(|| open_section(open, text)))
        .with((answered > 0).then(|| done_section(blocks, answered, text)))
        .view()
}

fn open_section(open: Vec<ListedQuestion>, text: &'static Text) -> Element {
    classed("section", "review-list review-list--open")
        .with(classed("h2", "review-list__title").with((text.review.open)(open.len())))
        .with(review_rows(open, text.review.unanswered_state))
}

fn done_section(blocks: Vec<ListedBlock>, answered: usize, text: &'static Text) -> Element {
    let block = |(title, questions): ListedBlock| {
        let done: Vec<ListedQuestion> = questions.into_iter().filter(|it| it.answer.is_some()).collect();
        let title = classed("h3", "question-list__block").with(title);
        (!done.is_empty()).then(|| [title, review_rows(done, text.review.unanswered_state)])
    };
    classed("section", "review-list")
        .with(classed("h2", "review-list__title").with((text.review.done)(answered)))
        .with(blocks.into_iter().map(block).collect::<Vec<_>>())
}

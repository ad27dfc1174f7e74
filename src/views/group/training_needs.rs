//! 研修ニーズ: skills, how many have each ahead of them, and the courses of the policy's example in its own columns.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::catalog::Course;
use crate::domain::group::Need;
use crate::state::group::store::GroupSession;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::accordion::Accordion;
use crate::views::shared::changing::anew;
use crate::views::shared::wide_table::WideTable;

/// Skills with the number of people who have each ahead, and the courses that give it.
#[component]
pub fn Needs(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let folds = Ui::here().folds;
    view! {
        <Accordion folds id="needs-title" title=lang.group_text().needs state="">
            {anew(move || content(group_session, lang))}
        </Accordion>
    }
}

fn content(group_session: GroupSession, lang: Lang) -> AnyView {
    let (text, training) = (lang.group_text(), &lang.text().training);
    let notices = &group_session.catalog.notices;
    let columns = vec![text.needs_skill, text.needs_ahead, text.needs_course, training.method, training.audience];
    let rows = group_session.needs().iter().map(|need| rows(need, lang)).collect_view();
    view! {
        <p>{(text.needs_note)(group_session.thresholds().circulating as usize)}</p>
        <p class="page__note">{lang.of(&notices.plan_is_image)}</p>
        <p class="page__note">{lang.of(&notices.confirm_course)}</p>
        <WideTable class="needs-table" caption=text.needs_caption label=text.needs columns>{rows}</WideTable>
    }
    .into_any()
}

/// The rows of a skill: one for each course that gives it, or one that says that none does.
fn rows(need: &Need, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let count = need.people.map(|people| (text.needs_people)(people.ahead as usize, people.answered as usize));
    let skill = lang.of(&need.skill.name).to_owned();
    let lines = need.courses.len().max(1).to_string();
    let mut courses = need.courses.iter();
    let first = match courses.next() {
        Some(course) => cells(course, lang),
        None => view! { <td colspan="3">{text.needs_none}</td> }.into_any(),
    };
    view! {
        <tbody>
            <tr>
                <th scope="rowgroup" rowspan=lines.clone()>{skill}</th>
                <td rowspan=lines>{count.unwrap_or_else(|| text.needs_hidden.to_owned())}</td>
                {first}
            </tr>
            {courses.map(|course| view! { <tr>{cells(course, lang)}</tr> }).collect_view()}
        </tbody>
    }
    .into_any()
}

fn cells(course: &Arc<Course>, lang: Lang) -> AnyView {
    let cells = [&course.name, &course.method, &course.audience_text];
    cells.map(|cell| view! { <td>{lang.of(cell).to_owned()}</td> }).collect_view().into_any()
}

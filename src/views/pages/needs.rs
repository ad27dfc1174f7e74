//! 研修ニーズ: skills, how many have each ahead of them, and the courses of the policy's example in its own columns.

use leptos::prelude::*;

use super::topics::shown_region;
use crate::domain::catalog::Course;
use crate::domain::group::Need;
use crate::state::workshop::Workshop;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, classed, el};
use crate::views::parts::wide_table::wide_table;

/// The table.
#[component]
pub fn Needs(
    /// The language.
    lang: Lang,
) -> Node {
    let workshop = Workshop::here();
    let text = lang.group_text();
    let content = move || {
        let notices = &workshop.catalog.notices;
        let notes = [
            el("p").with((text.needs_note)(workshop.thresholds().circulating as usize)),
            classed("p", "page__note").with(lang.of(&notices.plan_is_image)),
            classed("p", "page__note").with(lang.of(&notices.confirm_course)),
        ];
        [notes.view(), table(workshop, lang).view()].view()
    };
    shown_region("needs-title", text.needs, workshop, lang, content)
}

fn table(workshop: Workshop, lang: Lang) -> Element {
    let (text, training) = (lang.group_text(), &lang.text().training);
    let columns = [text.needs_skill, text.needs_ahead, text.needs_course, training.method, training.audience];
    let rows: Vec<Element> = workshop.needs().iter().flat_map(|need| rows(need, workshop, lang)).collect();
    wide_table("needs-table", [text.needs_caption, text.needs], &columns, rows)
}

/// One row for each course that gives the skill, or one that says that none does.
fn rows(need: &Need, workshop: Workshop, lang: Lang) -> Vec<Element> {
    let text = lang.group_text();
    let count = need.people.map(|it| (text.needs_people)(it.ahead as usize, it.answered as usize));
    let skill = workshop.catalog.skills.get(need.skill).map_or("", |it| lang.of(&it.name));
    let lines = need.courses.len().max(1).to_string();
    let begin = el("tr")
        .with(el("th").attr("scope", "rowgroup").attr("rowspan", lines.clone()).with(skill))
        .with(el("td").attr("rowspan", lines).with(count.unwrap_or_else(|| text.needs_hidden.to_owned())));
    let mut courses = need.courses.iter().filter_map(|it| workshop.catalog.courses.get(*it));
    let first = match courses.next() {
        Some(course) => begin.with(cells(course, lang)),
        None => begin.with(el("td").attr("colspan", "3").with(text.needs_none)),
    };
    std::iter::once(first).chain(courses.map(|course| el("tr").with(cells(course, lang)))).collect()
}

fn cells(course: &'static Course, lang: Lang) -> [Element; 3] {
    [&course.name, &course.method, &course.audience_text].map(|it| el("td").with(lang.of(it)))
}

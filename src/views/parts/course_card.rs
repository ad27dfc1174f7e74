//! A course with its facts and the reason for or against, and a skill with its other ways to learn.

use leptos::prelude::*;

use crate::domain::catalog::{Audience, Catalog, Course, FallbackRecord};
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, classed, el};

/// A course of the example plan.
#[component]
pub fn CourseCard(
    /// The content.
    catalog: &'static Catalog,
    /// The course.
    course: &'static Course,
    /// Whether it could come next.
    is_candidate: bool,
    /// Why, or why not.
    reasons: Vec<String>,
    /// The language.
    lang: Lang,
) -> Node {
    let text = &lang.text().training;
    let facts = [
        (text.method, lang.of(&course.method)),
        (text.audience, lang.of(&course.audience_text)),
        (text.gives, lang.of(&course.skills_text)),
        (text.clause, course.clause.as_str()),
    ];
    let facts: Vec<Element> = facts.into_iter().flat_map(|(label, value)| fact(label, value)).collect();
    let for_all = (!is_candidate && course.audience == Audience::Everyone)
        .then(|| el("li").with(lang.of(&catalog.notices.course_for_all)));
    let reasons: Vec<Element> = reasons.into_iter().map(|reason| el("li").with(reason)).collect();
    classed("article", if is_candidate { "course-card course-card--candidate" } else { "course-card" })
        .with(classed("h3", "course-card__name").with(lang.of(&course.name)))
        .with(classed("p", "course-card__outline").with(lang.of(&course.summary)))
        .with(classed("dl", "course-card__facts").with(facts))
        .with(classed("ul", "course-card__reasons").with(reasons).with(for_all))
        .with(classed("p", "course-card__check").with(lang.of(&catalog.notices.confirm_course)))
        .view()
}

/// A label with its value, as they stand in a `<dl>`.
pub fn fact(label: &'static str, value: impl Child) -> [Element; 2] {
    [el("dt").with(label), el("dd").with(value)]
}

/// A skill that no course for this person gives.
#[component]
pub fn FallbackCard(
    /// Name of the skill.
    name: &'static str,
    /// The answer beside the guide, and courses that are for others.
    remarks: Vec<String>,
    /// The other ways.
    fallbacks: &'static [FallbackRecord],
    /// The language.
    lang: Lang,
) -> Node {
    let text = lang.text();
    let way = |it: &'static FallbackRecord| {
        let clause = classed("span", "clause").with((text.clause)(&it.clause));
        el("li").with(lang.of(&it.text)).with(" ").with(clause)
    };
    let remarks: Vec<Element> = remarks.into_iter().map(|remark| el("p").with(remark)).collect();
    let ways: Vec<Element> = fallbacks.iter().map(way).collect();
    classed("article", "fallback-card")
        .with(classed("h3", "fallback-card__name").with(name))
        .with(remarks)
        .with(classed("ul", "fallback-card__ways").with(ways))
        .view()
}

//! A course with its facts and the reason for or against, and a skill with its other ways to learn.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::catalog::{Audience, Catalog, Course, FallbackRecord, Skill};
use crate::text::Lang;

/// A course of the example plan.
#[component]
pub fn CourseCard(
    /// The content.
    catalog: &'static Catalog,
    /// The course.
    course: Arc<Course>,
    /// Whether it could come next.
    is_candidate: bool,
    /// Sentences on why it could come next, or why not.
    reasons: Vec<String>,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = &lang.text().training;
    let facts = [
        (text.method, lang.of(&course.method)),
        (text.audience, lang.of(&course.audience_text)),
        (text.gives, lang.of(&course.skills_text)),
        (text.clause, course.clause.as_str()),
    ];
    let is_for_all = !is_candidate && course.audience == Audience::Everyone;
    view! {
        <article class="course-card" class:course-card--candidate=is_candidate>
            <h3 class="course-card__name">{lang.of(&course.name).to_owned()}</h3>
            <p class="course-card__outline">{lang.of(&course.summary).to_owned()}</p>
            <dl class="course-card__facts">
                {facts.map(|(label, value)| view! { <Fact label value /> }).collect_view()}
            </dl>
            <ul class="course-card__reasons" role="list">
                {reasons.into_iter().map(|reason| view! { <li>{reason}</li> }).collect_view()}
                {is_for_all.then(|| view! { <li>{lang.of(&catalog.notices.course_for_all)}</li> })}
            </ul>
            <p class="course-card__check">{lang.of(&catalog.notices.confirm_course)}</p>
        </article>
    }
}

/// A label with its value, as they stand in a `<dl>`.
#[component]
pub fn Fact(
    /// The label.
    label: &'static str,
    /// The value.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! {
        <dt>{label}</dt>
        <dd>{value}</dd>
    }
}

/// A skill that no course for this person gives.
#[component]
pub fn FallbackCard(
    /// The skill.
    skill: Arc<Skill>,
    /// The answer beside the guide, and courses that are for others.
    remarks: Vec<String>,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let way = |fallback: &FallbackRecord| {
        let words = lang.of(&fallback.text).to_owned();
        view! { <li>{words} " " <span class="clause">{(lang.text().training.example_of)(fallback.kind, &fallback.clause)}</span></li> }
    };
    view! {
        <article class="fallback-card">
            <h3 class="fallback-card__name">{lang.of(&skill.name).to_owned()}</h3>
            {remarks.into_iter().map(|remark| view! { <p>{remark}</p> }).collect_view()}
            <ul class="fallback-card__ways" role="list">{skill.fallbacks.iter().map(way).collect_view()}</ul>
        </article>
    }
}

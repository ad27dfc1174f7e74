//! One action about a topic: what, who, by when, and who decides.

use leptos::prelude::*;

use crate::domain::catalog::{ActionKind, ItemId};
use crate::domain::group::{ACTION_MOST, SHORT_MOST};
use crate::state::group::outcomes::{Field, Outcomes};
use crate::text::Lang;

/// The fields. What stands in them is taken over as it is typed.
#[component]
pub fn ActionForm(
    /// Holds the action.
    outcomes: Outcomes,
    /// Item that the action is about.
    item: ItemId,
    /// Heading of the form.
    #[prop(into)]
    title: String,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = &lang.group_text().session;
    let present = outcomes.action_untracked(&item);
    let id = format!("action-on-{}", item.as_str());
    let kinds = ActionKind::ALL.into_iter().zip(text.kinds).map(|(kind, name)| (kind.as_str(), Some(kind), name));
    let kinds = kinds.chain([("open", None, text.kind_open)]).map(|(value, kind, name)| {
        let changed = item.clone();
        view! {
            <label class="action-form__kind">
                <input
                    type="radio"
                    name=format!("kind-of-{}", item.as_str())
                    value=value
                    checked=present.kind == kind
                    on:change=move |_| outcomes.change(&changed, |action| action.kind = kind)
                />
                <span>{name}</span>
            </label>
        }
    });
    let kinds = kinds.collect_view();
    let written = item.clone();
    view! {
        <section class="action-form" aria-labelledby=id>
            <h3 class="action-form__title" id=id.clone()>{title}</h3>
            <div class="action-form__fields">
                <label class="action-form__field">
                    <span>{text.action_text}</span>
                    <textarea
                        autocomplete="off"
                        rows="1"
                        maxlength=ACTION_MOST.to_string()
                        on:input:target=move |event| outcomes.write(&written, Field::Text, &event.target().value())
                    >
                        {present.text}
                    </textarea>
                </label>
                {line(outcomes, item.clone(), Field::Post, text.action_post, present.post)}
                {line(outcomes, item, Field::When, text.action_when, present.when)}
                <fieldset class="action-form__kinds">
                    <legend>{text.action_kind}</legend>
                    {kinds}
                </fieldset>
            </div>
        </section>
    }
}

fn line(outcomes: Outcomes, item: ItemId, field: Field, label: &'static str, text: String) -> AnyView {
    view! {
        <label class="action-form__field">
            <span>{label}</span>
            <input
                type="text"
                maxlength=SHORT_MOST.to_string()
                value=text
                autocomplete="off"
                on:input:target=move |event| outcomes.write(&item, field, &event.target().value())
            />
        </label>
    }
    .into_any()
}

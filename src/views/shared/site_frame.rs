//! Header and footer of every page. What stands in them follows the language; the elements stay, and so does the focus.

use leptos::prelude::*;

use super::changing::words;
use crate::browser::focus;
use crate::state::ui::Ui;

/// The mark: a hand mirror.
const MARK: &str = r#"<svg class="site-header__mark" viewBox="0 0 36 36" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-linecap="round"><circle cx="18" cy="14" r="11" stroke-width="3"/><path d="M18 25v7M10 33.5h16" stroke-width="3"/><path d="M13 15.5l5.5-5.5M17.5 18l5-5" stroke-width="1.75"/></g></svg>"#;

/// The way past the header. By script: the hash is the route.
#[component]
pub fn SkipLink(
    /// Has the language, and switches it.
    ui: Ui,
) -> impl IntoView {
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        focus::focus("main h1");
    };
    view! { <a class="skip-link" href="#main" on:click=skip inner_html=words(move || ui.text().skip)></a> }
}

/// Name, subtitle and the language switch.
#[component]
pub fn SiteHeader(
    /// Where the language is, and is changed.
    ui: Ui,
) -> impl IntoView {
    view! {
        <header class="site-header">
            <div class="site-header__inner">
                <a class="site-header__home" href="#/">
                    <span class="svg-holder" inner_html=MARK></span>
                    <span class="site-header__name" inner_html=words(move || ui.text().app_name)></span>
                    <span class="site-header__subtitle" inner_html=words(move || ui.text().subtitle)></span>
                </a>
                <button
                    type="button"
                    class="language-switch"
                    lang=move || ui.lang().other().tag()
                    on:click=move |_| ui.switch_language()
                    inner_html=words(move || ui.text().switch_label)
                ></button>
            </div>
        </header>
    }
}

/// The policy, and the ways to the group session and the about page.
#[component]
pub fn SiteFooter(
    /// Has the language, and switches it.
    ui: Ui,
    /// The sentence that names the policy.
    #[prop(into)]
    policy: Signal<String>,
) -> impl IntoView {
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p inner_html=words(move || policy.get())></p>
                <a class="site-footer__link" href="#/group" inner_html=words(move || ui.text().group_link)></a>
                <a class="site-footer__link" href="#/about" inner_html=words(move || ui.text().about_link)></a>
            </div>
        </footer>
    }
}

//! Header and footer of every page.

use leptos::prelude::*;

use crate::text::Text;

/// Name, subtitle and the language switch.
#[component]
pub fn SiteHeader(
    /// The sentences.
    text: Signal<&'static Text>,
    /// Changes the language.
    on_switch: Callback<()>,
) -> impl IntoView {
    let other = move || if text.read().switch_label == "English" { "en" } else { "ja" };
    view! {
        <header class="site-header">
            <div class="site-header__inner">
                <a class="site-header__home" href="#/">
                    <svg class="site-header__mark" viewBox="0 0 36 36" aria-hidden="true">
                        <g fill="none" stroke="currentColor" stroke-linecap="round">
                            <circle cx="18" cy="14" r="11" stroke-width="3" />
                            <path d="M18 25v7M10 33.5h16" stroke-width="3" />
                            <path d="M13 15.5l5.5-5.5M17.5 18l5-5" stroke-width="1.75" />
                        </g>
                    </svg>
                    <span class="site-header__name">{move || text.read().app_name}</span>
                    <span class="site-header__subtitle">{move || text.read().subtitle}</span>
                </a>
                <button type="button" class="language-switch" lang=other on:click=move |_| on_switch.run(())>
                    {move || text.read().switch_label}
                </button>
            </div>
        </header>
    }
}

/// The policy and the way to the about page.
#[component]
pub fn SiteFooter(
    /// The sentences.
    text: Signal<&'static Text>,
    /// The sentence that names the policy.
    policy: Signal<String>,
) -> impl IntoView {
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p>{policy}</p>
                <a href="#/about">{move || text.read().about_link}</a>
            </div>
        </footer>
    }
}

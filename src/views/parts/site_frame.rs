//! Header and footer of every page. What stands in them follows the language; the elements stay, and so does the focus.

use leptos::prelude::*;

use crate::browser::page;
use crate::state::screen::Screen;
use crate::views::element::{Child, Node, button, classed, el, link, live};

/// The mark: a hand mirror.
const MARK: &str = r#"<svg class="site-header__mark" viewBox="0 0 36 36" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-linecap="round"><circle cx="18" cy="14" r="11" stroke-width="3"/><path d="M18 25v7M10 33.5h16" stroke-width="3"/><path d="M13 15.5l5.5-5.5M17.5 18l5-5" stroke-width="1.75"/></g></svg>"#;

/// The way past the header. By script: the hash is the route.
#[component]
pub fn SkipLink(
    /// Where the language is.
    screen: Screen,
) -> Node {
    let skip = |event: leptos::ev::Event| {
        event.prevent_default();
        page::focus("main h1");
    };
    link("skip-link", "#main").with(live(move || screen.text().skip)).on("click", skip).view()
}

/// Name, subtitle and the language switch.
#[component]
pub fn SiteHeader(
    /// Where the language is, and is changed.
    screen: Screen,
) -> Node {
    let home = link("site-header__home", "#/")
        .with(classed("span", "svg-holder").markup(MARK.to_owned()))
        .with(classed("span", "site-header__name").with(live(move || screen.text().app_name)))
        .with(classed("span", "site-header__subtitle").with(live(move || screen.text().subtitle)));
    let switch = button("language-switch", live(move || screen.text().switch_label), move || screen.switch_language())
        .live_attr("lang", move || screen.lang().other().tag().into());
    classed("header", "site-header").with(classed("div", "site-header__inner").with([home, switch])).view()
}

/// The policy and the way to the about page.
#[component]
pub fn SiteFooter(
    /// Where the language is.
    screen: Screen,
    /// The sentence that names the policy.
    policy: Node,
) -> Node {
    let about = link("site-footer__about", "#/about").with(live(move || screen.text().about_link));
    let inner = classed("div", "site-footer__inner").with([el("p").with(policy), about]);
    classed("footer", "site-footer").with(inner).view()
}

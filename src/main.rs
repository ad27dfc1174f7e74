//! Starts the app: the page for a fault of its own, what is stored, mount, what was done before, nothing else.

use kagami::browser::prerender::Early;
use kagami::views::assessment::app::App;
use leptos::prelude::*;

fn main() {
    std::panic::set_hook(Box::new(|fault| kagami::views::shared::stopped_page::show(&fault.to_string())));
    kagami::state::assessment::record_loader::read_mirror_first(|looked| {
        let early = Early::read();
        leptos::mount::mount_to_body(move || view! { <App looked /> });
        early.repeat();
    });
}

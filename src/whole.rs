//! Starts the app in the one file that holds both pages: the one that the address means, nothing else.

use kagami::browser::address;
use kagami::browser::early::Early;
use kagami::views::app::App;
use kagami::views::group_app::GroupApp;
use kagami::views::pages::stopped;

fn main() {
    std::panic::set_hook(Box::new(|fault| stopped::show(&fault.to_string())));
    if address::search() == "?group" {
        leptos::mount::mount_to_body(GroupApp);
    } else {
        let early = Early::read();
        leptos::mount::mount_to_body(App);
        early.repeat();
    }
}

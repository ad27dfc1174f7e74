//! Starts the page of the group session: the page for a fault of its own, mount, nothing else.

fn main() {
    std::panic::set_hook(Box::new(|fault| kagami::views::pages::stopped::show(&fault.to_string())));
    leptos::mount::mount_to_body(kagami::views::group_app::GroupApp);
}

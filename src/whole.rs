//! Starts the program that holds everything: the page of the group session, and the one file. The page for a fault of its
//! own, mount, what was done before it, nothing else.

fn main() {
    std::panic::set_hook(Box::new(|fault| kagami::views::pages::stopped::show(&fault.to_string())));
    let early = kagami::browser::early::Early::read();
    leptos::mount::mount_to_body(kagami::views::whole_app::WholeApp);
    early.repeat();
}

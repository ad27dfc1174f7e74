//! Starts the app: panic hook, mount, nothing else.

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(kagami::views::app::App);
}

//! Takes the project, gives the built app on <http://127.0.0.1:8080> until it is interrupted: as it is soonest made, or with
//! `--release` as it is handed out.
//! Never listens beyond this machine, never rebuilds while it serves.

use crate::build::{self, Dist, EMPLOYEE, GROUP, Profile};
use crate::place::Place;
use crate::progress::Progress;
use crate::server::{self, Server, Site};
use crate::setup::{self, Purpose};
use crate::{Outcome, flags};

const DEVELOPMENT: &str = "これは開発用のビルドです。配るものは cargo xtask build で作り、cargo xtask serve --release で見られます。
This is a development build. What is handed out is made by `cargo xtask build`, and shown by `cargo xtask serve --release`.";

/// `cargo xtask serve [--release] [--port 8080] [--base /a/b/] [--no-build]`.
pub(crate) fn command(place: &Place, flags: &flags::Serve) -> Outcome<()> {
    let port = flags.port.unwrap_or(8080);
    server::free(port)?;
    let profile = if flags.release { Profile::Release } else { Profile::Development };
    let site = Site::new(profile.folder(place)).below(flags.base.as_deref().unwrap_or_default());
    let mut progress = Progress::new();
    if !flags.no_build && profile == Profile::Release {
        progress.expect(build::RELEASE_STEPS);
        let tools = setup::ensure(place, Purpose::Release, &mut progress)?;
        build::release(place, &tools, &mut progress)?;
    }
    if flags.no_build || profile == Profile::Release {
        let server = Server::start(site, port)?;
        show(&server, profile);
        server.stay();
        return Ok(());
    }
    develop(place, site, port, &mut progress)
}

/// Shows each page as soon as it is there, the employee's first.
fn develop(place: &Place, site: Site, port: u16, progress: &mut Progress) -> Outcome<()> {
    progress.expect(2);
    let tools = setup::ensure(place, Purpose::Show, progress)?;
    progress.step("compiling the employee's page");
    let dist = Dist::begun(place, &tools, Profile::Development)?;
    dist.develop(EMPLOYEE)?;
    let server = Server::start(site, port)?;
    show(&server, Profile::Development);
    progress.step("compiling the page of the group session");
    dist.develop(GROUP)?;
    println!("The group session is at {}group.html ({} in all)", server.address(), progress.elapsed());
    server.stay();
    Ok(())
}

fn show(server: &Server, profile: Profile) {
    println!("\nKagami is at {}\nCtrl+C ends it.", server.address());
    if profile == Profile::Development {
        println!("{DEVELOPMENT}\n");
    }
}

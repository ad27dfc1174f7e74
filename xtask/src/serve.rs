//! Takes the project, gives the built app on <http://127.0.0.1:8080> until it is interrupted.
//! Never listens beyond this machine, never rebuilds while it serves.

use crate::Outcome;
use crate::args::Args;
use crate::build::{self, Profile};
use crate::place::Place;
use crate::server::{self, Server, Site};
use crate::setup::{self, Purpose};

/// `cargo xtask serve [--port 8080] [--dev] [--base /a/b/] [--no-build]`.
pub(crate) fn command(place: &Place, mut args: Args) -> Outcome<()> {
    let port = args.number("--port", 8080)?;
    let base = args.value("--base")?.unwrap_or_default();
    let profile = if args.flag("--dev") { Profile::Dev } else { Profile::Release };
    let as_it_is = args.flag("--no-build");
    args.finish()?;
    server::free(port)?;
    let folder = build::folder(place, profile);
    if !as_it_is {
        let tools = setup::ensure(place, Purpose::Build)?;
        build::make(place, &tools, profile)?;
    }
    let server = Server::start(Site::new(folder).below(&base), port)?;
    println!("\nKagami is at {}\nCtrl+C ends it.", server.address());
    server.stay();
    Ok(())
}

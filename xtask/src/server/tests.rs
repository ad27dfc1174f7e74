//! Takes a site in a temporary folder, gives proof over real http that it is served whole and nothing else is.
//! Never asks an address beyond this machine.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::net::TcpStream;
use std::path::PathBuf;

use super::{Server, Site};

/// A site with a Japanese name, a subfolder, and a secret beside it.
fn site(name: &str) -> PathBuf {
    let top = std::env::temp_dir().join(format!("kagami-xtask-{}-{name}", std::process::id()));
    let folder = top.join("dist");
    std::fs::create_dir_all(folder.join("sub")).unwrap();
    let page = "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head></html>";
    std::fs::write(folder.join("index.html"), page).unwrap();
    std::fs::write(folder.join("sub/index.html"), "sub").unwrap();
    std::fs::write(folder.join("見本.json"), "{}").unwrap();
    std::fs::write(folder.join("app.wasm"), [0, 97, 115, 109]).unwrap();
    std::fs::write(top.join("secret.txt"), "secret").unwrap();
    folder
}

/// Status, content type, policy.
fn get(url: &str) -> (u16, String, String) {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into();
    let response = agent.get(url).call().unwrap();
    let header = |name: &str| response.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
    (response.status().as_u16(), header("content-type"), header("content-security-policy"))
}

#[test]
fn files_have_their_types_and_pages_their_policy() {
    let server = Server::start(Site::new(site("types")), 0).unwrap();
    let at = server.address();
    let policy = "default-src 'none'; frame-ancestors 'none'";
    assert_eq!(get(at), (200, "text/html".into(), policy.into()));
    assert_eq!(get(&format!("{at}app.wasm")).1, "application/wasm");
    assert_eq!(get(&format!("{at}%E8%A6%8B%E6%9C%AC.json?x=1")).1, "application/json");
    assert_eq!(get(&format!("{at}sub/")).0, 200);
    assert_eq!(get(&format!("{at}sub")).0, 307);
    assert_eq!(server.requests().first().map(String::as_str), Some("GET / 200"));
}

#[test]
fn a_base_path_holds_the_whole_site() {
    let server = Server::start(Site::new(site("base")).below("a/b"), 0).unwrap();
    let root = server.address().strip_suffix("/a/b/").unwrap();
    for (path, status) in [("/a/b/", 200), ("/a/b", 308), ("/a/b/app.wasm", 200), ("/", 404), ("/app.wasm", 404)] {
        assert_eq!(get(&format!("{root}{path}")).0, status, "{path}");
    }
}

#[test]
fn nothing_outside_the_folder_is_given() {
    let server = Server::start(Site::new(site("outside")), 0).unwrap();
    let paths = [
        "%2e%2e/secret.txt",
        "..%2fsecret.txt",
        "sub/%2e%2e/%2e%2e/secret.txt",
        "%2Fetc/passwd",
        "..%5csecret.txt",
        "%",
        "%zz",
        "%ff",
        "a%00b",
        "sub/../../secret.txt",
    ];
    for path in paths {
        assert_eq!(get(&format!("{}{path}", server.address())).0, 404, "{path}");
    }
}

#[test]
fn a_taken_port_is_said_with_a_way_out() {
    let server = Server::start(Site::new(site("busy")), 0).unwrap();
    let port = server.address().trim_end_matches('/').rsplit(':').next().unwrap().parse().unwrap();
    let refusal = Server::start(Site::new(site("busy")), port).err().unwrap().to_string();
    assert!(refusal.contains("--port"), "{refusal}");
}

#[test]
fn connections_that_a_browser_holds_open_keep_nobody_waiting() {
    let server = Server::start(Site::new(site("held")), 0).unwrap();
    let bound = server.address().trim_start_matches("http://").trim_end_matches('/').to_owned();
    let held: Vec<_> = (0..40).map(|_| TcpStream::connect(&bound).unwrap()).collect();
    assert_eq!(get(server.address()).0, 200);
    drop(held);
}

//! Takes a folder, gives it over http on 127.0.0.1, below any base path, with the app's content security policy.
//! Never leaves the folder, never listens beyond this machine, never answers anything but GET and HEAD.

mod content;
mod exchange;
mod target;

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use exchange::{Request, Response};

use crate::failure::While;
use crate::{Failure, Outcome};

/// What to serve, and how.
#[derive(Clone, Debug)]
pub struct Site {
    /// The folder.
    pub folder: PathBuf,
    /// The path below which it stands: begins and ends with `/`.
    pub base: String,
    /// Whether text and wasm go out gzipped to whoever accepts it, as a plain-http intranet server does.
    pub gzip: bool,
}

impl Site {
    /// The folder at `/`, not compressed.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), base: "/".to_owned(), gzip: false }
    }

    /// The same site below another path; missing slashes are added.
    #[must_use]
    pub fn below(mut self, base: &str) -> Self {
        let inner = base.trim_matches('/');
        self.base = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        self
    }
}

/// A site being served. It ends when this value is dropped.
pub struct Server {
    listening: Option<JoinHandle<()>>,
    shared: Arc<Shared>,
    bound: SocketAddr,
    address: String,
}

/// What the threads share.
struct Shared {
    site: Site,
    log: Mutex<Vec<String>>,
    has_ended: AtomicBool,
    zipped: Mutex<BTreeMap<PathBuf, Arc<[u8]>>>,
}

impl Server {
    /// Serves at 127.0.0.1 on this port, or on a free one for port 0.
    ///
    /// # Errors
    /// The folder is missing, or the port is taken.
    pub fn start(site: Site, port: u16) -> Outcome<Self> {
        if !site.folder.join("index.html").is_file() {
            return Err(Failure::new(format!("{} has no index.html: build it first", site.folder.display())));
        }
        let folder = site.folder.canonicalize().cannot(format!("open {}", site.folder.display()))?;
        let site = Site { folder, ..site };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|cause| busy(port, &cause))?;
        let bound = listener.local_addr().cannot("find the port that was given")?;
        let address = format!("http://{bound}{}", site.base);
        let shared =
            Shared { site, log: Mutex::default(), has_ended: AtomicBool::new(false), zipped: Mutex::default() };
        let shared = Arc::new(shared);
        let listening = listen(listener, Arc::clone(&shared));
        Ok(Self { listening: Some(listening), shared, bound, address })
    }

    /// The address of the site's first page: `http://127.0.0.1:8080/`.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Every request so far, as `GET /path 200`, in the order of the answers.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.shared.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until the process is ended.
    pub fn stay(mut self) {
        if let Some(listening) = self.listening.take() {
            // A thread that panicked has said so itself.
            listening.join().ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.has_ended.store(true, Ordering::Release);
        // The listener waits for a connection: this is the last one.
        TcpStream::connect(self.bound).ok();
        if let Some(listening) = self.listening.take() {
            listening.join().ok();
        }
    }
}

/// Says before a long build, not after it, that the port is taken.
pub(crate) fn free(port: u16) -> Outcome<()> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map(drop).map_err(|cause| busy(port, &cause))
}

fn busy(port: u16, cause: &io::Error) -> Failure {
    if cause.kind() == ErrorKind::AddrInUse {
        let other = port.checked_add(1).unwrap_or(8080);
        return Failure::new(format!("port {port} is in use by another program; choose another one: --port {other}"));
    }
    Failure::new(format!("cannot listen on 127.0.0.1:{port}: {cause}"))
}

/// A thread for every connection: browsers open several at once, and some that they never use.
fn listen(listener: TcpListener, shared: Arc<Shared>) -> JoinHandle<()> {
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            if shared.has_ended.load(Ordering::Acquire) {
                return;
            }
            if let Ok(stream) = stream {
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || shared.answer(&stream));
            }
        }
    })
}

impl Shared {
    fn answer(&self, stream: &TcpStream) {
        let Some(request) = exchange::read(stream) else { return };
        let response = self.response(&request);
        let entry = format!("{} {} {}", request.method, request.url, response.status);
        self.log.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
        // The browser may have gone away in the meantime; that is its right.
        exchange::write(stream, &request, &response).ok();
    }

    fn response(&self, request: &Request) -> Response {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return plain(405, "405: only GET and HEAD");
        }
        match target::resolve(&self.site.folder, &self.site.base, &request.url) {
            target::Target::File(file) => self.file(request, file).unwrap_or_else(|| plain(404, "404: not found")),
            target::Target::Elsewhere(location) => {
                let mut response = plain(308, "308: moved");
                response.headers.push(("Location", location));
                response
            }
            target::Target::Nothing => plain(404, "404: not found"),
        }
    }

    fn file(&self, request: &Request, file: PathBuf) -> Option<Response> {
        let kind = content::kind(&file);
        let mut headers = content::headers(&file, kind);
        let body = if self.site.gzip && kind.compressible && request.accepts_gzip {
            headers.push(("Content-Encoding", "gzip".to_owned()));
            self.zipped(file)?
        } else {
            std::fs::read(file).ok()?.into()
        };
        Some(Response { status: 200, headers, body })
    }

    /// The file's bytes at gzip's level 9, kept for the next request.
    fn zipped(&self, file: PathBuf) -> Option<Arc<[u8]>> {
        let mut kept = self.zipped.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bytes) = kept.get(&file) {
            return Some(Arc::clone(bytes));
        }
        let bytes: Arc<[u8]> = crate::build::gzip(&std::fs::read(&file).ok()?).ok()?.into();
        kept.insert(file, Arc::clone(&bytes));
        Some(bytes)
    }
}

fn plain(status: u16, text: &'static str) -> Response {
    let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
    Response { status, headers, body: text.as_bytes().into() }
}

#[cfg(test)]
mod tests;

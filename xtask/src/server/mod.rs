//! Takes a folder, gives it over http on 127.0.0.1, below any base path, with the app's content security policy.
//! Never leaves the folder, never listens beyond this machine, never answers anything but GET and HEAD.

mod content;
mod target;

use std::collections::BTreeMap;
use std::io::{ErrorKind, Read};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use tiny_http::{Header, Method, Request, Response};

use crate::failure::While;
use crate::{Failure, Outcome};

/// How many requests are answered at the same time.
const WORKERS: usize = 6;

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
    http: Arc<tiny_http::Server>,
    workers: Vec<JoinHandle<()>>,
    log: Arc<Mutex<Vec<String>>>,
    address: String,
}

/// What the workers share.
struct Shared {
    site: Site,
    log: Arc<Mutex<Vec<String>>>,
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
        let http = Arc::new(tiny_http::Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|cause| busy(port, cause))?);
        let bound = http.server_addr().to_ip().as_ref().map_or(port, SocketAddr::port);
        let address = format!("http://127.0.0.1:{bound}{}", site.base);
        let log = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::new(Shared { site, log: Arc::clone(&log), zipped: Mutex::default() });
        let workers = (0..WORKERS).map(|_| work(&http, &shared)).collect();
        Ok(Self { http, workers, log, address })
    }

    /// The address of the site's first page: `http://127.0.0.1:8080/`.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Every request so far, as `GET /path 200`, in the order of the answers.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until the process is ended.
    pub fn stay(mut self) {
        for worker in std::mem::take(&mut self.workers) {
            // A worker that panicked has said so itself.
            worker.join().ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in 0..WORKERS {
            self.http.unblock();
        }
    }
}

/// Says before a long build, not after it, that the port is taken.
pub(crate) fn free(port: u16) -> Outcome<()> {
    std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map(drop).map_err(|cause| busy(port, cause.into()))
}

fn busy(port: u16, cause: Box<dyn std::error::Error + Send + Sync>) -> Failure {
    let taken = cause.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == ErrorKind::AddrInUse);
    if taken {
        let other = port.checked_add(1).unwrap_or(8080);
        return Failure::new(format!("port {port} is in use by another program; choose another one: --port {other}"));
    }
    Failure::new(format!("cannot listen on 127.0.0.1:{port}: {cause}"))
}

fn work(http: &Arc<tiny_http::Server>, shared: &Arc<Shared>) -> JoinHandle<()> {
    let (http, shared) = (Arc::clone(http), Arc::clone(shared));
    std::thread::spawn(move || {
        while let Ok(request) = http.recv() {
            shared.answer(request);
        }
    })
}

impl Shared {
    fn answer(&self, request: Request) {
        let line = format!("{} {}", request.method(), request.url());
        let response = self.response(&request);
        let entry = format!("{line} {}", response.status_code().0);
        self.log.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
        // The browser may have gone away in the meantime; that is its right.
        request.respond(response).ok();
    }

    fn response(&self, request: &Request) -> Response<Box<dyn Read + Send>> {
        if !matches!(request.method(), Method::Get | Method::Head) {
            return plain(405, "405: only GET and HEAD");
        }
        match target::resolve(&self.site.folder, &self.site.base, request.url()) {
            target::Target::File(file) => self.file(request, file).unwrap_or_else(|| plain(404, "404: not found")),
            target::Target::Elsewhere(location) => {
                let response = plain(308, "308: moved");
                match header("Location", &location) {
                    Some(header) => response.with_header(header),
                    None => response,
                }
            }
            target::Target::Nothing => plain(404, "404: not found"),
        }
    }

    fn file(&self, request: &Request, file: PathBuf) -> Option<Response<Box<dyn Read + Send>>> {
        let kind = content::kind(&file);
        let mut headers = content::headers(&self.site.folder, kind);
        let accepts = |header: &Header| header.field.equiv("Accept-Encoding") && header.value.as_str().contains("gzip");
        let bytes: Arc<[u8]> = if self.site.gzip && kind.compressible && request.headers().iter().any(accepts) {
            headers.push(("Content-Encoding", "gzip".to_owned()));
            self.zipped(file)?
        } else {
            std::fs::read(file).ok()?.into()
        };
        let headers = headers.iter().filter_map(|(name, value)| header(name, value)).collect();
        let length = bytes.len();
        let body: Box<dyn Read + Send> = Box::new(std::io::Cursor::new(bytes));
        let response = Response::new(200.into(), headers, body, Some(length), None);
        Some(response.with_chunked_threshold(usize::MAX))
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

fn plain(status: u16, text: &'static str) -> Response<Box<dyn Read + Send>> {
    let headers = header("Content-Type", "text/plain; charset=utf-8").into_iter().collect();
    Response::new(status.into(), headers, Box::new(text.as_bytes()), Some(text.len()), None)
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}

#[cfg(test)]
mod tests;

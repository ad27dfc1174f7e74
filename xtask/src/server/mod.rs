//! Takes a folder, gives it over http on 127.0.0.1, below any base path, with the app's content security policy.
//! Never leaves the folder, never listens beyond this machine, never answers anything but GET and HEAD.

use std::future::pending;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use tokio::runtime::{Builder, Runtime};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;

use crate::build::policy;
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

    /// Files of the folder, their order and compression left to tower-http.
    fn router(&self, log: Log) -> Router {
        let files = ServeDir::new(&self.folder);
        let files = if self.gzip { files.precompressed_gzip() } else { files };
        let router = match self.base.trim_end_matches('/') {
            "" => Router::new().fallback_service(files),
            base => Router::new().nest_service(base, files),
        };
        let router = router.layer(from_fn_with_state((self.clone(), log), around));
        if self.gzip { router.layer(CompressionLayer::new().quality(CompressionLevel::Best)) } else { router }
    }
}

/// Every request so far, as `GET /path 200`.
type Log = Arc<Mutex<Vec<String>>>;

/// What is said of every answer.
const HEADERS: [(HeaderName, &str); 3] = [
    (header::CACHE_CONTROL, "no-cache"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
];

/// Notes the request, and adds the headers; a page also carries the policy that the build wrote into it.
async fn around(State((site, log)): State<(Site, Log)>, request: Request, next: Next) -> Response {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let mut response = if format!("{}/", uri.path()) == site.base {
        // Without the slash its relative links would fail.
        Redirect::permanent(&site.base).into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    // Without it a browser asks for the whole file again, so that every load is one.
    headers.remove(header::LAST_MODIFIED);
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Some(policy) = page(&site, uri.path()).as_deref().and_then(policy::written)
        && let Ok(policy) = HeaderValue::from_str(&policy::as_header(policy))
    {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    let entry = format!("{method} {uri} {}", response.status().as_u16());
    log.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
    response
}

/// The page at a path, if there is one.
fn page(site: &Site, path: &str) -> Option<String> {
    let name = path.strip_prefix(&site.base)?;
    let name = if name.is_empty() { "index.html" } else { name };
    let is_page = Path::new(name).extension().is_some_and(|extension| extension == "html") && !name.contains("..");
    is_page.then(|| std::fs::read_to_string(site.folder.join(name)).ok()).flatten()
}

/// A site being served. It ends when this value is dropped.
pub struct Server {
    runtime: Option<Runtime>,
    log: Log,
    address: String,
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
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|cause| busy(port, &cause))?;
        listener.set_nonblocking(true).cannot("listen")?;
        let bound = listener.local_addr().cannot("find the port that was given")?;
        let address = format!("http://{bound}{}", site.base);
        let log = Log::default();
        let router = site.router(Arc::clone(&log));
        let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().cannot("start a server")?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener).cannot("listen")?
        };
        runtime.spawn(axum::serve(listener, router).into_future());
        Ok(Self { runtime: Some(runtime), log, address })
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
        if let Some(runtime) = self.runtime.take() {
            runtime.block_on(pending::<()>());
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
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

#[cfg(test)]
mod tests;

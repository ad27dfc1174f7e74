//! Takes a connection, gives the request on it, and writes the answer. One request a connection, then it is closed:
//! no browser can hold a thread that another one waits for.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

/// A client that says nothing for so long is left.
const PATIENCE: Duration = Duration::from_secs(30);
/// More than any browser sends as the head of a request.
const LONGEST_HEAD: u64 = 64 * 1024;

/// What was asked for.
pub(super) struct Request {
    pub(super) method: String,
    /// The raw path and query.
    pub(super) url: String,
    pub(super) accepts_gzip: bool,
}

/// What is answered.
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Arc<[u8]>,
}

/// Reads the head of a request; nothing if the connection was closed or does not speak http.
pub(super) fn read(stream: &TcpStream) -> Option<Request> {
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.set_write_timeout(Some(PATIENCE)).ok()?;
    let mut lines = BufReader::new(stream.take(LONGEST_HEAD)).lines();
    let first = lines.next()?.ok()?;
    let mut words = first.split(' ');
    let (method, url, version) = (words.next()?, words.next()?, words.next()?);
    let mut request = Request { method: method.to_owned(), url: url.to_owned(), accepts_gzip: false };
    for line in lines {
        let line = line.ok()?;
        if line.is_empty() {
            return version.starts_with("HTTP/1.").then_some(request);
        }
        if let Some((name, value)) = line.split_once(':') {
            request.accepts_gzip |= name.eq_ignore_ascii_case("Accept-Encoding") && value.contains("gzip");
        }
    }
    None
}

/// Writes the answer, without its body for HEAD, and closes the connection.
pub(super) fn write(mut stream: &TcpStream, request: &Request, response: &Response) -> io::Result<()> {
    // A line break in a value would end the header.
    let plain = |value: &str| value.chars().filter(|sign| !sign.is_control()).collect::<String>();
    let mut lines = vec![format!("HTTP/1.1 {} {}", response.status, reason(response.status))];
    lines.extend(response.headers.iter().map(|(name, value)| format!("{name}: {}", plain(value))));
    lines.push(format!("Content-Length: {}", response.body.len()));
    lines.push("Connection: close\r\n\r\n".to_owned());
    let head = lines.join("\r\n");
    stream.write_all(head.as_bytes())?;
    if request.method != "HEAD" {
        stream.write_all(&response.body)?;
    }
    stream.flush()?;
    stream.shutdown(std::net::Shutdown::Write)
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        308 => "Permanent Redirect",
        405 => "Method Not Allowed",
        _ => "Not Found",
    }
}

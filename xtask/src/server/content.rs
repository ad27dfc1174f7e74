//! Takes a file's name, gives the headers it is sent with. Never lets a browser guess a type.

use std::path::Path;

use crate::build::policy;

/// A content type, and whether compressing pays.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    pub(super) mime: &'static str,
    pub(super) compressible: bool,
}

/// By the name's ending.
pub(super) fn kind(file: &Path) -> Kind {
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let (mime, compressible) = match ending {
        "html" => ("text/html; charset=utf-8", true),
        "js" | "mjs" => ("text/javascript; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "json" => ("application/json; charset=utf-8", true),
        "webmanifest" => ("application/manifest+json; charset=utf-8", true),
        "wasm" => ("application/wasm", true),
        "svg" => ("image/svg+xml", true),
        "txt" | "md" => ("text/plain; charset=utf-8", true),
        "csv" => ("text/csv; charset=utf-8", true),
        "png" => ("image/png", false),
        "ico" => ("image/x-icon", false),
        "woff2" => ("font/woff2", false),
        "pdf" => ("application/pdf", false),
        _ => ("application/octet-stream", false),
    };
    Kind { mime, compressible }
}

/// The headers of a file; a page also carries the policy that the build wrote into it.
pub(super) fn headers(file: &Path, kind: Kind) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Content-Type", kind.mime.to_owned()),
        ("Cache-Control", "no-cache".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
    ];
    if kind.mime.starts_with("text/html") {
        let page = std::fs::read_to_string(file).unwrap_or_default();
        if let Some(policy) = policy::written(&page) {
            headers.push(("Content-Security-Policy", policy::as_header(policy)));
        }
    }
    headers
}

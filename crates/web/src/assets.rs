//! Style sheet, script and icon, compiled in. Each has the hash of its content in its address, so that a browser may keep it
//! for ever and never shows an old one.

use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest as _, Sha256};

use crate::Site;
use crate::error::{Result, WebError};

/// A file that pages refer to.
pub(crate) struct Asset {
    content: &'static str,
    kind: &'static str,
    address: LazyLock<String>,
}

/// How everything looks. One file, so that a page needs one request.
pub(crate) static STYLE: Asset = Asset {
    content: concat!(include_str!("assets/style.css"), include_str!("assets/pictures.css"), include_str!("assets/portal.css")),
    kind: "text/css; charset=utf-8",
    address: LazyLock::new(|| STYLE.hashed("style", "css")),
};

/// What keeps a page up to date while it is open.
pub(crate) static LIVE: Asset = Asset {
    content: include_str!("assets/live.js"),
    kind: "text/javascript; charset=utf-8",
    address: LazyLock::new(|| LIVE.hashed("live", "js")),
};

/// The gates of a lock, seen from above.
pub(crate) static ICON: Asset = Asset {
    content: include_str!("assets/icon.svg"),
    kind: "image/svg+xml",
    address: LazyLock::new(|| ICON.hashed("icon", "svg")),
};

/// A year, the longest that caches take seriously.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

impl Asset {
    /// Where pages find it: `/assets/style.1a2b3c4d5e6f.css`.
    pub fn address(&self) -> &str {
        &self.address
    }

    fn hashed(&self, name: &str, extension: &str) -> String {
        let hash = Sha256::digest(self.content.as_bytes());
        let short: String = hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        format!("/assets/{name}.{short}.{extension}")
    }
}

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/assets/{file}", get(file))
}

async fn file(Path(file): Path<String>) -> Result<Response> {
    let address = format!("/assets/{file}");
    let asset = [&STYLE, &LIVE, &ICON].into_iter().find(|asset| asset.address() == address).ok_or(WebError::NotFound)?;
    Ok(([(CONTENT_TYPE, asset.kind), (CACHE_CONTROL, FOR_EVER)], asset.content).into_response())
}

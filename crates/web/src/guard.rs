//! What stands before every page: whether a request may come in at all, and the headers that every answer carries.
//!
//! - **Forgery from other sites.** A request that changes something must come from a page of ours: the browser says so in
//!   `Sec-Fetch-Site`, or in `Origin` where it is too old or the connection too plain for that. There is no token in the forms
//!   beside it: both headers are set by the browser and out of reach of any page, the session's cookie is `SameSite=Strict`, and
//!   a portal's address is itself a secret. A form token would guard the same door again and could be forgotten in a form; a
//!   check of every request can't.
//! - **Borrowed names.** The demo asks nobody to sign in, so it answers only to the machine's own names: a page elsewhere whose
//!   name was made to point here ("DNS rebinding") is refused.
//! - **Size and time.** Bodies are small, and a page that takes longer than [`PATIENCE`] is given up. Streams have begun by then.
//! - **Headers.** Nothing is loaded from anywhere else, nothing frames our pages, no address leaves our site in a `Referer`, and
//!   no page stays in a cache.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, HOST, HeaderName, ORIGIN, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{Extensions, HeaderMap, HeaderValue, Method, Uri};
use axum::middleware::Next;
use axum::response::Response;
use axum::routing::get;

use crate::host::SignIn;
use crate::links::SignedLinks;
use crate::refusal::Refusal;
use crate::{Site, visitor};

/// Bytes that a form may have.
pub(crate) const FORM_LIMIT: usize = 64 * 1_024;
/// Bytes that a plan may have. The route that takes one says so with [`DefaultBodyLimit`].
pub(crate) const PLAN_LIMIT: usize = 1_024 * 1_024;
/// How long a page may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// How a request reached us, seen from the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transport {
    Http,
    Https,
}

/// Scripts, styles and images of our own and nothing else; forms go nowhere else, and nobody frames us.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The headers of every answer. The referrer stays within our own site: with `no-referrer` browsers would also keep the origin
/// of our own forms from us, which is what tells them from those of others.
const HEADERS: [(HeaderName, &str); 7] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), \
         midi=(), payment=(), usb=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
];

/// A year: long enough for browsers never to try http again.
const HTTPS_ONLY: &str = "max-age=31536000";

/// The limit of every body whose route does not set its own.
pub(crate) fn body_limit() -> DefaultBodyLimit {
    DefaultBodyLimit::max(FORM_LIMIT)
}

/// Whether the program answers at all, for whoever watches it.
pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/health", get(|| async { "ok" }))
}

/// Lets a request in, or turns it away; and gives the answer its headers.
pub(crate) async fn guard(State(site): State<Site>, request: Request, next: Next) -> Response {
    let transport = Transport::of(site.host.links(), request.headers());
    let (parts, body) = request.into_parts();
    let language = visitor::language(&parts);
    let refusal = turned_away(&site, &parts.method, &parts.uri, &parts.headers);
    let mut response = match refusal {
        Some(refusal) => refusal.page(language),
        None => match tokio::time::timeout(PATIENCE, next.run(Request::from_parts(parts, body))).await {
            Ok(response) => response,
            Err(_) => Refusal::TooSlow.page(language),
        },
    };
    protect(response.headers_mut(), transport);
    response
}

fn turned_away(site: &Site, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<Refusal> {
    let host = authority(uri, headers);
    if site.host.sign_in() == SignIn::Nobody && host.is_some_and(|host| !is_loopback(host)) {
        return Some(Refusal::WrongHost);
    }
    let harmless = matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS);
    if !harmless && !is_from_here(headers, host, site.host.links()) {
        return Some(Refusal::OtherSite);
    }
    let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    length.is_some_and(|length| length > PLAN_LIMIT).then_some(Refusal::TooLarge)
}

fn protect(headers: &mut HeaderMap, transport: Transport) {
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // Style sheet, script and icon are the same for everybody and say so.
    let is_public = headers.get(CACHE_CONTROL).is_some_and(|control| control.as_bytes().starts_with(b"public"));
    if !is_public {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if transport == Transport::Https {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HTTPS_ONLY));
    }
}

/// Whether a page of ours sent the request.
fn is_from_here(headers: &HeaderMap, host: Option<&str>, links: &SignedLinks) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        // `none` is the person's own doing: a reload, or the back button.
        return matches!(site.as_bytes(), b"same-origin" | b"none");
    }
    let Some(origin) = headers.get(ORIGIN).and_then(|origin| origin.to_str().ok()) else { return false };
    let Some((_, name)) = origin.split_once("://") else { return false };
    // A proxy in front of us may have put its own name for us into `Host`.
    host.is_some_and(|host| host.eq_ignore_ascii_case(name)) || links.address().eq_ignore_ascii_case(origin)
}

/// The name under which we were asked.
fn authority<'a>(uri: &'a Uri, headers: &'a HeaderMap) -> Option<&'a str> {
    uri.authority().map(axum::http::uri::Authority::as_str).or_else(|| headers.get(HOST)?.to_str().ok())
}

/// Whether a name is this machine's own for itself.
fn is_loopback(authority: &str) -> bool {
    let name = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => authority.rsplit_once(':').map_or(authority, |(name, _)| name),
    };
    let own_name = name.eq_ignore_ascii_case("localhost") || name.to_ascii_lowercase().ends_with(".localhost");
    own_name || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl Transport {
    /// Https if the installation says so, or a proxy in front of us does. Whoever lies here harms only their own session.
    pub fn of(links: &SignedLinks, headers: &HeaderMap) -> Transport {
        let forwarded = headers.get("x-forwarded-proto").is_some_and(|scheme| scheme.as_bytes().eq_ignore_ascii_case(b"https"));
        if forwarded || links.address().starts_with("https://") { Transport::Https } else { Transport::Http }
    }
}

/// Where a request comes from, to count tries by. A proxy on this machine is believed about whom it speaks for; others are not,
/// because anybody could write such a header.
pub(crate) fn sender(extensions: &Extensions, headers: &HeaderMap) -> Option<IpAddr> {
    let ConnectInfo(peer) = extensions.get::<ConnectInfo<SocketAddr>>()?;
    let forwarded = || headers.get("x-forwarded-for")?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok();
    if peer.ip().is_loopback() { forwarded().or(Some(peer.ip())) } else { Some(peer.ip()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_s_own_names_are_loopback() {
        for own in
            ["localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:8080", "127.8.8.8", "[::1]:8080", "[::1]", "a.localhost:1"]
        {
            assert!(is_loopback(own), "{own}");
        }
        for other in
            ["sluis.example.org", "localhost.example.org", "10.0.0.1:8080", "[fe80::1]:80", "", "127.0.0.1.example.org", "::1"]
        {
            assert!(!is_loopback(other), "{other}");
        }
    }

    #[test]
    fn a_forwarded_address_counts_only_from_a_proxy_on_this_machine() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", HeaderValue::from_static("6.6.6.6, 192.0.2.7"));
        let from = |peer: &str| {
            let mut extensions = Extensions::new();
            extensions.insert(ConnectInfo(peer.parse::<SocketAddr>().unwrap()));
            sender(&extensions, &headers).map(|address| address.to_string())
        };
        assert_eq!(from("127.0.0.1:5000").as_deref(), Some("192.0.2.7"));
        assert_eq!(from("198.51.100.9:5000").as_deref(), Some("198.51.100.9"));
    }
}

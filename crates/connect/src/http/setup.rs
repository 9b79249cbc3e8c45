//! What a connector needs to be told, and what may be wrong with it.

use std::fmt;
use std::sync::Once;
use std::time::Duration;

use reqwest::{Client, Url};
use serde::Deserialize;
use sluis_text::Message;

/// A password, a key or a token. It is shown nowhere.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    pub fn new(text: impl Into<String>) -> Secret {
        Secret(text.into())
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// Bounds on a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest that a call may take, answer and all.
    pub timeout: Duration,
    /// The longest answer that is read, unpacked, in bytes.
    pub answer: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { timeout: Duration::from_mins(1), answer: 32 << 20 }
    }
}

/// What a connector was told makes no sense.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    #[error("`{0}` is not an address of a service")]
    Address(String),
    /// Anybody on the way could read the sign-in.
    #[error("`{0}` is not encrypted, and it is not on this computer")]
    NotEncrypted(String),
    #[error("`{0}` is not the object id of a group")]
    Group(String),
    #[error("`{0}` is not the id of a configuration profile")]
    Profile(String),
    #[error("`{0}` is not a mail address")]
    Mailbox(String),
    #[error("a secret has characters that can't be sent")]
    Secret,
    #[error("the certificate can't be read: {0}")]
    Certificate(String),
    #[error("the connection can't be set up: {0}")]
    Client(String),
}

impl SetupError {
    /// What is wrong and how to mend it, for whoever wrote the configuration.
    pub fn message(&self) -> Message {
        match self {
            SetupError::Address(address) => Message::new("connect-address").with("address", address),
            SetupError::NotEncrypted(address) => Message::new("connect-not-encrypted").with("address", address),
            SetupError::Group(id) => Message::new("connect-group").with("id", id),
            SetupError::Profile(id) => Message::new("connect-profile").with("id", id),
            SetupError::Mailbox(address) => Message::new("connect-mailbox").with("address", address),
            SetupError::Secret => Message::new("connect-secret"),
            SetupError::Certificate(detail) => Message::new("connect-certificate").with("detail", detail),
            SetupError::Client(detail) => Message::new("connect-client").with("detail", detail),
        }
    }
}

/// An address of a service. Only this computer may be called without encryption.
pub(crate) fn address(text: &str) -> Result<Url, SetupError> {
    let wrong = || SetupError::Address(text.to_owned());
    let url = Url::parse(text).map_err(|_| wrong())?;
    let is_plain = url.username().is_empty() && url.password().is_none() && url.query().is_none() && url.fragment().is_none();
    match url.scheme() {
        "https" | "http" if url.host().is_none() || !is_plain => Err(wrong()),
        "http" if !is_here(&url) => Err(SetupError::NotEncrypted(text.to_owned())),
        "https" | "http" => Ok(url),
        _ => Err(wrong()),
    }
}

fn is_here(url: &Url) -> bool {
    url.host_str().is_some_and(is_loopback)
}

/// Whether a host is this computer.
pub(crate) fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The client for some addresses. It follows no redirect and repeats nothing by itself: the one could lead away from the
/// service, the other could give an order twice.
pub(crate) fn client(addresses: &[&Url], limits: &Limits) -> Result<Client, SetupError> {
    provide_cryptography();
    let mut builder = Client::builder()
        .user_agent(concat!("sluis/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .http1_only()
        .connect_timeout(limits.timeout.min(Duration::from_secs(10)))
        .timeout(limits.timeout)
        .pool_idle_timeout(Duration::from_secs(20))
        .pool_max_idle_per_host(2);
    if addresses.iter().all(|url| is_here(url)) {
        builder = builder.no_proxy();
    }
    if addresses.iter().all(|url| url.scheme() == "http") {
        // Nothing is encrypted, so a computer without any certificates will do.
        builder = builder.tls_certs_only(Vec::new());
    }
    builder.build().map_err(|error| SetupError::Client(super::told(error)))
}

/// Chooses who computes the cryptography of TLS for HTTP, once for the program: *ring*, as for mail and PostgreSQL. The HTTP
/// client has no provider of its own (`rustls-no-provider`), because two in one program stop at the first connection. Whoever
/// has chosen before is left in place.
fn provide_cryptography() {
    static CHOSEN: Once = Once::new();
    CHOSEN.call_once(|| {
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_computer_is_called_without_encryption() {
        for good in ["https://graph.microsoft.com/v1.0", "http://127.0.0.1:8080/v1.0", "http://[::1]:8080", "http://localhost:1"]
        {
            assert!(address(good).is_ok(), "{good}");
        }
        assert!(matches!(address("http://graph.microsoft.com/v1.0"), Err(SetupError::NotEncrypted(_))));
        assert!(matches!(address("http://127.0.0.1.example.org/"), Err(SetupError::NotEncrypted(_))));
        for bad in
            ["graph.microsoft.com", "ftp://graph.microsoft.com", "https://me:word@graph.microsoft.com", "https://x/?a=b", ""]
        {
            assert!(matches!(address(bad), Err(SetupError::Address(_))), "{bad}");
        }
    }

    #[test]
    fn a_secret_is_not_shown() {
        assert_eq!(format!("{:?}", Secret::new("swordfish")), "Secret");
    }

    #[test]
    fn what_is_wrong_is_said_in_every_language() {
        let errors = [
            SetupError::Address("x".to_owned()),
            SetupError::NotEncrypted("x".to_owned()),
            SetupError::Group("x".to_owned()),
            SetupError::Profile("x".to_owned()),
            SetupError::Mailbox("x".to_owned()),
            SetupError::Secret,
            SetupError::Certificate("x".to_owned()),
            SetupError::Client("x".to_owned()),
        ];
        for language in sluis_text::Language::ALL {
            for error in &errors {
                let words = sluis_text::Locale::of(language).say(&error.message());
                assert!(!words.starts_with("connect-"), "{language}: {words}");
            }
        }
    }
}

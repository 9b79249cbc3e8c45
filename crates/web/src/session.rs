//! Sessions of the console: a random token in a cookie, of which the database knows only the hash.
//!
//! The cookie is `HttpOnly` and `SameSite=Strict`. Over https it is `Secure` and carries the `__Host-` prefix, so that no other
//! host, path or plain connection can set or read it; the plain name is for installations that are reached over http inside a
//! network, and does not count where there is https.

use std::fmt::Write as _;

use axum::http::HeaderMap;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use sluis_store::{Account, Store};

use crate::error::Result;
use crate::guard::Transport;
use crate::links::{NoRandomness, random_bytes};
use crate::visitor::cookie;

/// How long somebody stays signed in: a long working day.
const LIFE: SignedDuration = SignedDuration::from_hours(12);

/// A session's token, as the cookie carries it.
pub(crate) struct Token(String);

impl Token {
    pub fn random() -> std::result::Result<Token, NoRandomness> {
        Ok(Token(URL_SAFE_NO_PAD.encode(random_bytes::<32>()?)))
    }

    /// The token that a request carries.
    pub fn of(headers: &HeaderMap, transport: Transport) -> Option<Token> {
        cookie(headers, cookie_name(transport)).map(Token)
    }

    /// Under which the database keeps the session. A stolen copy of the database opens none.
    fn hash(&self) -> String {
        Sha256::digest(self.0.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    /// Begins a session for an account that has just proved itself.
    pub async fn begin(&self, store: &Store, account: &str, now: Timestamp) -> Result<()> {
        let until = now.saturating_add(LIFE).unwrap_or(Timestamp::MAX);
        let mut tx = store.write().await?;
        tx.session_begin(&self.hash(), account, now, until).await?;
        Ok(tx.commit().await?)
    }

    /// Whose session it is, if it has not ended.
    pub async fn account(&self, store: &Store, now: Timestamp) -> Result<Option<Account>> {
        Ok(store.read().await?.session_account(&self.hash(), now).await?)
    }

    pub async fn end(&self, store: &Store) -> Result<()> {
        let mut tx = store.write().await?;
        tx.session_end(&self.hash()).await?;
        Ok(tx.commit().await?)
    }

    /// The header that gives the token to the browser.
    pub fn set_cookie(&self, transport: Transport) -> String {
        let secure = match transport {
            Transport::Https => "; Secure",
            Transport::Http => "",
        };
        let (name, life) = (cookie_name(transport), LIFE.as_secs());
        format!("{name}={}; Path=/; Max-Age={life}; HttpOnly; SameSite=Strict{secure}", self.0)
    }
}

/// The header that takes the token back.
pub(crate) fn clear_cookie(transport: Transport) -> String {
    let secure = match transport {
        Transport::Https => "; Secure",
        Transport::Http => "",
    };
    format!("{}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict{secure}", cookie_name(transport))
}

const fn cookie_name(transport: Transport) -> &'static str {
    match transport {
        Transport::Https => "__Host-sluis-session",
        Transport::Http => "sluis-session",
    }
}

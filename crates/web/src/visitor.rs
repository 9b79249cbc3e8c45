//! Who is asking, in which language, and at which moment.

use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use jiff::Timestamp;
use sluis_campaign::Actor;
use sluis_engine::Origin;
use sluis_text::{Language, Locale};

use crate::Site;
use crate::error::WebError;

/// Somebody at the console.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    /// The account's name.
    pub account: String,
    pub language: Language,
    /// The campaign's time.
    pub now: Timestamp,
}

/// The cookie that keeps a chosen language.
const LANGUAGE_COOKIE: &str = "sluis-language";
/// Whoever opens the demo.
const DEMO_ACCOUNT: &str = "demo";

impl Visitor {
    pub fn locale(&self) -> &'static Locale {
        Locale::of(self.language)
    }

    /// In whose name, and when, a use case is carried out.
    pub fn origin(&self) -> Origin {
        Origin::new(Actor::Account(self.account.clone()), self.now)
    }
}

impl FromRequestParts<Site> for Visitor {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Visitor, WebError> {
        Ok(Visitor { account: DEMO_ACCOUNT.to_owned(), language: language(parts), now: site.host.now() })
    }
}

/// The chosen language, or the best one that the browser asks for.
pub(crate) fn language(parts: &Parts) -> Language {
    cookie(parts, LANGUAGE_COOKIE)
        .and_then(|code| Language::from_tag(&code))
        .or_else(|| Language::accepted(parts.headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?))
        .unwrap_or(Language::En)
}

/// The value of a cookie.
pub(crate) fn cookie(parts: &Parts, name: &str) -> Option<String> {
    parts
        .headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value.to_owned())
}

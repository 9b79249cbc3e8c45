//! Who is asking, in which language, and at which moment.
//!
//! [`Visitor`] is what every page of the console begins with: somebody who is signed in and may do what they ask for. Whoever
//! is not signed in is led to the sign-in and back.

use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use jiff::Timestamp;
use sluis_campaign::Actor;
use sluis_engine::Origin;
use sluis_store::{Account, Role};
use sluis_text::{Language, Locale};

use crate::Site;
use crate::element::link::encoded;
use crate::guard::Transport;
use crate::host::SignIn;
use crate::refusal::Refusal;
use crate::session::Token;

/// Somebody at the console.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    /// The account's name.
    pub account: String,
    pub language: Language,
    /// The campaign's time.
    pub now: Timestamp,
    role: Role,
}

/// What somebody wants to do at the console, as far as permission goes. Roles that may less than everything will draw their
/// lines here, and only here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Look at something.
    Look,
    /// Change something.
    Act,
}

/// The cookie that keeps a chosen language.
pub(crate) const LANGUAGE_COOKIE: &str = "sluis-language";
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

    /// Whether their role allows something: the one place where permission is decided.
    pub const fn may(&self, action: Action) -> bool {
        match (self.role, action) {
            (Role::Administrator, Action::Look | Action::Act) => true,
        }
    }
}

impl Action {
    /// What a request wants: with `GET` one only looks.
    const fn of(method: &Method) -> Action {
        match *method {
            Method::GET | Method::HEAD => Action::Look,
            _ => Action::Act,
        }
    }
}

impl FromRequestParts<Site> for Visitor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Visitor, Response> {
        let now = site.host.now();
        let account = match site.host.sign_in() {
            SignIn::Nobody => None,
            SignIn::Required => match signed_in(&parts.headers, site, now).await {
                Ok(Some(account)) => Some(account),
                Ok(None) => return Err(sign_in_first(parts)),
                Err(error) => return Err(error.into_response()),
            },
        };
        let own = account.as_ref().and_then(|account| account.language);
        let language = chosen(&parts.headers).or(own).unwrap_or_else(|| accepted(&parts.headers));
        let (account, role) = match account {
            Some(account) => (account.name, account.role),
            None => (DEMO_ACCOUNT.to_owned(), Role::Administrator),
        };
        let visitor = Visitor { account, language, now, role };
        if visitor.may(Action::of(&parts.method)) { Ok(visitor) } else { Err(Refusal::NotAllowed.page(language)) }
    }
}

/// The account behind a request's session, if it has one that has not ended.
pub(crate) async fn signed_in(headers: &HeaderMap, site: &Site, now: Timestamp) -> crate::error::Result<Option<Account>> {
    match Token::of(headers, Transport::of(site.host.links(), headers)) {
        Some(token) => token.account(site.host.engine().store(), now).await,
        None => Ok(None),
    }
}

/// The way to the sign-in, and back to the page that was asked for. A stream of events can't be led anywhere.
fn sign_in_first(parts: &Parts) -> Response {
    let is_stream = parts.headers.get(ACCEPT).is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
    if is_stream {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let path = parts.uri.path_and_query().map_or("/", axum::http::uri::PathAndQuery::as_str);
    if parts.method == Method::GET && path != "/" {
        return Redirect::to(&format!("/sign-in?next={}", encoded(path))).into_response();
    }
    Redirect::to("/sign-in").into_response()
}

/// The chosen language, or the best one that the browser asks for.
pub(crate) fn language(parts: &Parts) -> Language {
    chosen(&parts.headers).unwrap_or_else(|| accepted(&parts.headers))
}

/// The language that was chosen on a page of the console.
fn chosen(headers: &HeaderMap) -> Option<Language> {
    cookie(headers, LANGUAGE_COOKIE).and_then(|code| Language::from_tag(&code))
}

fn accepted(headers: &HeaderMap) -> Language {
    headers.get(ACCEPT_LANGUAGE).and_then(|header| Language::accepted(header.to_str().ok()?)).unwrap_or(Language::En)
}

/// The value of a cookie.
pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value.to_owned())
}

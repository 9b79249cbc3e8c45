//! Signing in to the console, and out of it.
//!
//! An unknown account and a wrong password get the same answer after the same time. Tries are limited for each account and for
//! each address; the limits forget by themselves, and a success forgets them for its account.

use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Query, Request, State};
use axum::http::header::{RETRY_AFTER, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, RequestExt as _, Router};
use maud::{Markup, html};
use serde::Deserialize;
use sluis_text::{Language, Locale, Message};

use crate::Site;
use crate::error::Result;
use crate::guard::{Transport, sender};
use crate::host::SignIn;
use crate::page::bare;
use crate::password::is_password;
use crate::refusal::{Refusal, minutes};
use crate::session::{Token, clear_cookie};
use crate::throttle::TooOften;
use crate::visitor::{language, signed_in};

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/sign-in", get(ask).post(answer)).route("/sign-out", post(leave))
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    /// The page that was asked for before signing in.
    #[serde(default)]
    next: String,
}

#[derive(Deserialize)]
struct Credentials {
    account: String,
    password: String,
    #[serde(default)]
    next: String,
}

/// What the form says above its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Nothing,
    /// Account and password don't belong together; which of them is wrong is not said.
    Wrong,
    TooOften(TooOften),
    /// There is nobody who could sign in yet.
    NoAccounts,
}

/// Addresses beyond this are nobody's.
const LONGEST_NEXT: usize = 512;

async fn ask(
    State(site): State<Site>,
    asked: std::result::Result<Query<Asked>, QueryRejection>,
    request: Request,
) -> Result<Response> {
    let (parts, _) = request.into_parts();
    let next = safe(&asked.map_or_else(|_| String::new(), |Query(asked)| asked.next));
    let store = site.host.engine().store().clone();
    let is_in = site.host.sign_in() == SignIn::Nobody || signed_in(&parts.headers, &site, site.host.now()).await?.is_some();
    if is_in {
        return Ok(Redirect::to(&next).into_response());
    }
    let word = if store.read().await?.account_count().await? == 0 { Word::NoAccounts } else { Word::Nothing };
    Ok(form(language(&parts), "", &next, word))
}

async fn answer(State(site): State<Site>, request: Request) -> Result<Response> {
    let parts = parts_of(&request);
    let language = language(&parts);
    if site.host.sign_in() == SignIn::Nobody {
        return Ok(Redirect::to("/").into_response());
    }
    let read: std::result::Result<Form<Credentials>, FormRejection> = request.extract().await;
    let Ok(Form(credentials)) = read else { return Ok(Refusal::Garbled.page(language)) };
    let now = site.host.now();
    let account = credentials.account.trim().to_owned();
    let next = safe(&credentials.next);
    let key = account.to_lowercase();
    let from = sender(&parts.extensions, &parts.headers);
    let limits = &site.limits;
    if let Err(often) =
        from.map_or(Ok(()), |from| limits.addresses.take(from, now)).and_then(|()| limits.accounts.take(&key, now))
    {
        tracing::warn!(from = ?from, "too many tries to sign in");
        return Ok(form(language, &account, &next, Word::TooOften(often)));
    }
    let engine = site.host.engine();
    let found = engine.store().read().await?.account(&account).await?;
    let hash = found.as_ref().map(|account| account.password.clone());
    if !is_password(credentials.password, hash).await {
        tracing::warn!(from = ?from, "a sign-in was refused");
        return Ok(form(language, &account, &next, Word::Wrong));
    }
    limits.accounts.forget(&key);
    let transport = Transport::of(site.host.links(), &parts.headers);
    if let Some(old) = Token::of(&parts.headers, transport) {
        old.end(engine.store()).await?;
    }
    let Ok(token) = Token::random() else { return Ok(StatusCode::INTERNAL_SERVER_ERROR.into_response()) };
    token.begin(engine.store(), &account, now).await?;
    let mut response = Redirect::to(&next).into_response();
    set_cookie(&mut response, &token.set_cookie(transport));
    Ok(response)
}

async fn leave(State(site): State<Site>, request: Request) -> Result<Response> {
    let (parts, _) = request.into_parts();
    let transport = Transport::of(site.host.links(), &parts.headers);
    if let Some(token) = Token::of(&parts.headers, transport) {
        token.end(site.host.engine().store()).await?;
    }
    let mut response = Redirect::to("/sign-in").into_response();
    set_cookie(&mut response, &clear_cookie(transport));
    Ok(response)
}

/// What is needed of a request beside its form.
fn parts_of(request: &Request) -> Parts {
    let (mut parts, ()) = axum::http::Request::new(()).into_parts();
    parts.method = request.method().clone();
    parts.uri = request.uri().clone();
    parts.headers = request.headers().clone();
    parts.extensions = request.extensions().clone();
    parts
}

fn set_cookie(response: &mut Response, cookie: &str) {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
}

/// A path on this very site; anything else becomes the first page. Two slashes, or one of them turned round, would begin the
/// address of another host.
fn safe(next: &str) -> String {
    let is_path = next.starts_with('/') && !next[1..].starts_with(['/', '\\']);
    let is_plain = next.len() <= LONGEST_NEXT && next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let is_page = !next.starts_with("/sign-in");
    if is_path && is_plain && is_page { next.to_owned() } else { "/".to_owned() }
}

fn form(language: Language, account: &str, next: &str, word: Word) -> Response {
    let locale = Locale::of(language);
    let title = locale.text("sign-in-title");
    let body = html! {
        div class="door" {
            h1 { (title) }
            (said(locale, word))
            form method="post" action="/sign-in" class="card stack" {
                input type="hidden" name="next" value=(next);
                div class="field" {
                    label for="account" { (locale.text("sign-in-account")) }
                    input id="account" name="account" value=(account) required autofocus[account.is_empty()] maxlength="200"
                        autocomplete="username" autocapitalize="none" spellcheck="false";
                }
                div class="field" {
                    label for="password" { (locale.text("sign-in-password")) }
                    input type="password" id="password" name="password" required autofocus[!account.is_empty()]
                        autocomplete="current-password";
                }
                button class="go" { (locale.text("sign-in-button")) }
            }
            p class="soft small" { (locale.text("sign-in-forgotten")) }
        }
    };
    let page = bare(language, &title, &body);
    match word {
        Word::Nothing | Word::NoAccounts => page.into_response(),
        Word::Wrong => (StatusCode::FORBIDDEN, page).into_response(),
        Word::TooOften(TooOften { wait }) => {
            let seconds = wait.as_secs().unsigned_abs().max(1).to_string();
            (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, seconds)], page).into_response()
        }
    }
}

fn said(locale: &Locale, word: Word) -> Markup {
    let sentence = match word {
        Word::Nothing => return html! {},
        Word::Wrong => Message::new("sign-in-wrong"),
        Word::TooOften(TooOften { wait }) => Message::new("sign-in-too-often").with("minutes", minutes(wait)),
        Word::NoAccounts => Message::new("sign-in-no-accounts"),
    };
    let class = if word == Word::NoAccounts { "note" } else { "problem" };
    html! { p class=(class) role="alert" { (locale.say(&sentence)) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_in_leads_back_to_our_own_pages_only() {
        for own in ["/", "/people?cohort=a%2Fb", "/phase/production-1"] {
            assert_eq!(safe(own), own);
        }
        for other in [
            "",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/",
            "people",
            "/a\r\nSet-Cookie: x=y",
            "/a b",
            "/sign-in?next=/sign-in",
            "/é",
            &format!("/{}", "x".repeat(600)),
        ] {
            assert_eq!(safe(other), "/", "{other}");
        }
    }
}

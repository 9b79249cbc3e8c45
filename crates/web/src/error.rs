//! What can go wrong while a page is made, as a page that says what to do.
//!
//! A handler returns a [`WebError`]; [`pages`] turns it into a page in the visitor's language, once the whole response is known.
//! So no handler needs to know how an error looks.

use std::sync::Arc;

use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, REFERER};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sluis_engine::EngineError;
use sluis_store::StoreError;
use sluis_text::{Language, Locale, Message};

use crate::Site;
use crate::page::{bare, framed};
use crate::visitor::{self, Visitor};

/// A page could not be shown, or a form was not carried out.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WebError {
    #[error("there is no such page")]
    NotFound,
    /// The form was not filled in so that it can be carried out; the sentence says what is missing.
    #[error("the form cannot be carried out")]
    Form(Message),
    #[error(transparent)]
    Engine(#[from] EngineError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

pub(crate) type Result<T> = std::result::Result<T, WebError>;

/// Why a response is not what was asked for, on its way to [`pages`].
#[derive(Clone, Debug)]
struct Trouble(Arc<WebError>);

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        let status = match &self {
            WebError::NotFound | WebError::Engine(EngineError::NotFound(_)) => StatusCode::NOT_FOUND,
            WebError::Form(_) => StatusCode::UNPROCESSABLE_ENTITY,
            WebError::Engine(EngineError::Store(_)) | WebError::Store(_) => StatusCode::INTERNAL_SERVER_ERROR,
            WebError::Engine(_) => StatusCode::CONFLICT,
        };
        if status.is_server_error() {
            tracing::error!(error = %self, "a page could not be made");
        }
        let mut response = status.into_response();
        response.extensions_mut().insert(Trouble(Arc::new(self)));
        response
    }
}

impl WebError {
    /// What happened, and what to do about it.
    fn message(&self) -> Message {
        match self {
            WebError::NotFound => Message::new("console-error-not-found"),
            WebError::Form(message) => message.clone(),
            WebError::Engine(EngineError::Store(_)) | WebError::Store(_) => Message::new("console-error-store"),
            WebError::Engine(error) => error.message(),
        }
    }
}

/// Gives every response without a page of its own (an error, an unknown address, a form that can't be read) the page that says
/// what happened and where to go on.
pub(crate) async fn pages(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut asked = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    let has_page = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if has_page || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let message = response.extensions().get::<Trouble>().map_or_else(|| general(status), |trouble| trouble.0.message());
    let language = visitor::language(&asked);
    let (title, body) = shown(language, status, &message, &came_from(&asked.headers).unwrap_or_else(|| "/".to_owned()));
    // Whoever may see the console keeps its navigation, and its halt button.
    let in_frame = match Visitor::from_request_parts(&mut asked, &site).await {
        Ok(visitor) if !asked.uri.path().starts_with("/p/") => framed(&site, &visitor, None, &title, &body).await.ok(),
        _ => None,
    };
    let mut page = (status, in_frame.unwrap_or_else(|| bare(language, &title, &body))).into_response();
    for (name, value) in response.headers().iter().filter(|(name, _)| **name != CONTENT_TYPE && **name != CONTENT_LENGTH) {
        page.headers_mut().insert(name, value.clone());
    }
    page
}

fn general(status: StatusCode) -> Message {
    Message::new(match status {
        StatusCode::NOT_FOUND => "console-error-not-found",
        StatusCode::METHOD_NOT_ALLOWED => "console-error-method",
        StatusCode::PAYLOAD_TOO_LARGE => "console-error-too-large",
        StatusCode::TOO_MANY_REQUESTS => "console-error-too-many",
        status if status.is_client_error() => "console-error-form",
        _ => "console-error-store",
    })
}

fn shown(language: Language, status: StatusCode, message: &Message, back: &str) -> (String, Markup) {
    let locale = Locale::of(language);
    let title = locale.text(match status {
        StatusCode::NOT_FOUND => "console-error-title-not-found",
        status if status.is_server_error() => "console-error-title-failed",
        _ => "console-error-title-refused",
    });
    let body = html! {
        div class="page-empty" id="trouble" {
            h1 { (title) }
            p { (locale.say(message)) }
            @if status.is_client_error() && status != StatusCode::NOT_FOUND {
                p class="soft" { (locale.text("console-error-nothing-changed")) }
            }
            p class="row" {
                a class="button go" href=(back) { (locale.text("console-error-back")) }
                @if back != "/" { a class="button" href="/" { (locale.text("console-error-home")) } }
            }
        }
    };
    (title, body)
}

/// The page of ours that a form was sent from, as a path.
pub(crate) fn came_from(headers: &HeaderMap) -> Option<String> {
    let referer = headers.get(REFERER)?.to_str().ok()?;
    let host = headers.get(HOST)?.to_str().ok()?;
    let rest = referer.strip_prefix("http://").or_else(|| referer.strip_prefix("https://"))?;
    let path = rest.strip_prefix(host)?;
    // A second slash would make it the address of another host.
    (path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\")).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn from(referer: &'static str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static("localhost:4000"));
        headers.insert(REFERER, HeaderValue::from_static(referer));
        came_from(&headers)
    }

    #[test]
    fn a_form_leads_back_to_the_page_it_was_on_and_never_elsewhere() {
        assert_eq!(from("http://localhost:4000/phase/production-1?x=1").as_deref(), Some("/phase/production-1?x=1"));
        assert_eq!(from("http://localhost:4000/").as_deref(), Some("/"));
        for elsewhere in
            ["http://evil.example/", "http://localhost:4000//evil.example", "http://localhost:4000.evil.example/", "x"]
        {
            assert_eq!(from(elsewhere), None, "{elsewhere}");
        }
    }
}

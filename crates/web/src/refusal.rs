//! Pages that say no, and what to do instead.

use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use jiff::SignedDuration;
use maud::html;
use sluis_text::{Language, Locale, Message};

use crate::page::bare;

/// Why somebody does not get what they asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The demo was asked for under a name that is not this machine's.
    WrongHost,
    /// A form of another site.
    OtherSite,
    TooLarge,
    TooSlow,
    /// The fields of a form could not be read.
    Garbled,
    /// Their account may not do that.
    NotAllowed,
    TooOften {
        wait: SignedDuration,
    },
}

impl Refusal {
    /// The refusal as a page.
    pub fn page(self, language: Language) -> Response {
        let locale = Locale::of(language);
        let title = locale.text(self.title());
        let body = html! {
            div class="page-empty" {
                h1 { (title) }
                p { (locale.say(&self.sentence())) }
            }
        };
        let mut response = (self.status(), bare(language, &title, &body)).into_response();
        if let Refusal::TooOften { wait } = self {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait.as_secs().unsigned_abs().max(1)));
        }
        response
    }

    const fn status(self) -> StatusCode {
        match self {
            Refusal::WrongHost => StatusCode::MISDIRECTED_REQUEST,
            Refusal::OtherSite | Refusal::NotAllowed => StatusCode::FORBIDDEN,
            Refusal::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
            Refusal::Garbled => StatusCode::BAD_REQUEST,
            Refusal::TooOften { .. } => StatusCode::TOO_MANY_REQUESTS,
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Refusal::WrongHost => "guard-wrong-host-title",
            Refusal::OtherSite => "guard-other-site-title",
            Refusal::TooLarge => "guard-too-large-title",
            Refusal::TooSlow => "guard-too-slow-title",
            Refusal::Garbled => "guard-garbled-title",
            Refusal::NotAllowed => "guard-not-allowed-title",
            Refusal::TooOften { .. } => "guard-too-often-title",
        }
    }

    fn sentence(self) -> Message {
        match self {
            Refusal::WrongHost => Message::new("guard-wrong-host"),
            Refusal::OtherSite => Message::new("guard-other-site"),
            Refusal::TooLarge => Message::new("guard-too-large"),
            Refusal::TooSlow => Message::new("guard-too-slow"),
            Refusal::Garbled => Message::new("guard-garbled"),
            Refusal::NotAllowed => Message::new("guard-not-allowed"),
            Refusal::TooOften { wait } => Message::new("guard-too-often").with("minutes", minutes(wait)),
        }
    }
}

/// Whole minutes, so that nobody comes back too early.
pub(crate) fn minutes(wait: SignedDuration) -> i64 {
    wait.as_secs().saturating_add(59).div_euclid(60).max(1)
}

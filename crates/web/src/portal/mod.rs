//! The portal: what a participant sees and does, by personal link.
//!
//! The link is the key: whoever has it acts as its person, and can touch only what is theirs. A form is answered with a redirect
//! to the page, which then says what became of it.

mod card;
mod frame;
mod guidance;
mod heading;
mod help;
mod live;
mod page;
mod said;
mod view;
mod way;

use std::collections::HashMap;
use std::fmt;

use axum::extract::rejection::FormRejection;
use axum::extract::{FromRequestParts, Path, Query, State};
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use jiff::Timestamp;
use serde::Deserialize;
use sluis_campaign::{DeviceId, PersonId, TicketCause};
use sluis_engine::{EngineError, PortalAction};
use sluis_text::{Language, Locale};

use crate::Site;
use crate::error::Result;
use crate::guard::Transport;
use crate::links::LinkRefusal;
use crate::refusal::Refusal;
use crate::visitor::{cookie, language};
use said::Said;
use view::View;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/p/{token}", get(show))
        .route("/p/{token}/live", get(follow))
        .route("/p/{token}/consent", post(consent))
        .route("/p/{token}/start", post(start))
        .route("/p/{token}/removed", post(removed))
        .route("/p/{token}/began", post(began))
        .route("/p/{token}/help", post(ask_for_help))
        .route("/p/{token}/feedback", post(give_feedback))
}

/// What a participant says about a device with one button: the last part of the form's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    Consent,
    Start,
    Removed,
    Began,
}

impl fmt::Display for Deed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Deed::Consent => "consent",
            Deed::Start => "start",
            Deed::Removed => "removed",
            Deed::Began => "began",
        })
    }
}

/// The cookie that keeps a language chosen on a participant's page, for that page alone: the console has its own.
const LANGUAGE_COOKIE: &str = "sluis-page-language";
/// How long the choice is kept, in seconds: longer than any link.
const KEPT: u32 = 365 * 24 * 3_600;

/// Somebody with a link of ours.
struct Participant {
    id: PersonId,
    /// Where their page is.
    address: String,
    now: Timestamp,
    /// The language they chose here, if they did.
    chosen: Option<Language>,
    /// The best that is known without looking them up.
    accepted: Language,
}

impl FromRequestParts<Site> for Participant {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> std::result::Result<Participant, Response> {
        let accepted = language(parts);
        let forged = || frame::closed(accepted, LinkRefusal::Forged, None);
        let Path(path) = Path::<HashMap<String, String>>::from_request_parts(parts, site).await.map_err(|_| forged())?;
        let token = path.get("token").map(String::as_str).unwrap_or_default();
        let now = site.host.now();
        match site.host.links().read(token, now) {
            Ok(id) => {
                let chosen = cookie(&parts.headers, LANGUAGE_COOKIE).and_then(|code| Language::from_tag(&code));
                Ok(Participant { id, address: format!("/p/{token}"), now, chosen, accepted })
            }
            Err(LinkRefusal::Forged) => Err(forged()),
            Err(LinkRefusal::Expired) => {
                let standing = site.host.engine().standing().await.ok();
                let plan = standing.and_then(|standing| standing.plan);
                let contact = plan.as_ref().map(|plan| &plan.campaign.contact);
                Err(frame::closed(accepted, LinkRefusal::Expired, contact))
            }
        }
    }
}

impl Participant {
    /// Back to the page, with a word about what became of the form.
    fn back(&self, said: Said) -> Response {
        Redirect::to(&format!("{}?said={said}", self.address)).into_response()
    }

    /// Keeps a choice of language with this page and leads back to it.
    fn choose(&self, language: Language, transport: Transport) -> Response {
        let secure = if transport == Transport::Https { "; Secure" } else { "" };
        let (address, code) = (&self.address, language.code());
        let cookie = format!("{LANGUAGE_COOKIE}={code}; Path={address}; Max-Age={KEPT}; HttpOnly; SameSite=Lax{secure}");
        let mut response = Redirect::to(address).into_response();
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().insert(SET_COOKIE, cookie);
        }
        response
    }

    /// Carries out what they do, and says what became of it.
    async fn act(&self, site: &Site, action: PortalAction, said: Said) -> Result<Response> {
        if let Err(often) = site.limits.deeds.take(self.id.0, self.now) {
            return Ok(Refusal::TooOften { wait: often.wait }.page(self.chosen.unwrap_or(self.accepted)));
        }
        match site.host.engine().portal(self.id, action, self.now).await {
            Ok(()) => Ok(self.back(said)),
            Err(EngineError::Device(refusal)) => Ok(self.back(refusal.why.into())),
            Err(EngineError::Halted) => Ok(self.back(Said::Halted)),
            Err(EngineError::NotFound("person")) => Ok(frame::closed(self.accepted, LinkRefusal::Forged, None)),
            Err(error) => Err(error.into()),
        }
    }

    fn garbled(&self) -> Response {
        Refusal::Garbled.page(self.chosen.unwrap_or(self.accepted))
    }
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    language: Option<String>,
    said: Option<String>,
}

async fn show(
    State(site): State<Site>,
    participant: Participant,
    headers: HeaderMap,
    asked: std::result::Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Result<Response> {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    if let Some(language) = asked.language.as_deref().and_then(Language::from_tag) {
        return Ok(participant.choose(language, Transport::of(site.host.links(), &headers)));
    }
    let page = match site.host.engine().own_page(participant.id, participant.now).await {
        Ok(page) => page,
        // Nobody can tell from the answer whether there ever was such a person.
        Err(EngineError::NotFound(_)) => return Ok(frame::closed(participant.accepted, LinkRefusal::Forged, None)),
        Err(error) => return Err(error.into()),
    };
    let language = participant.chosen.unwrap_or(page.person.language);
    let view = View { page: &page, locale: Locale::of(language), address: participant.address };
    let said = asked.said.and_then(|word| word.parse().ok());
    Ok(page::page(&view, said).into_response())
}

async fn follow(State(site): State<Site>, participant: Participant) -> Response {
    live::events(site, participant.id).into_response()
}

#[derive(Debug, Deserialize)]
struct DeviceForm {
    device: i64,
}

type Sent<T> = std::result::Result<Form<T>, FormRejection>;

async fn consent(State(site): State<Site>, participant: Participant, form: Sent<DeviceForm>) -> Result<Response> {
    let Ok(Form(form)) = form else { return Ok(participant.garbled()) };
    participant.act(&site, PortalAction::Consent(DeviceId(form.device)), Said::Agreed).await
}

async fn start(State(site): State<Site>, participant: Participant, form: Sent<DeviceForm>) -> Result<Response> {
    let Ok(Form(form)) = form else { return Ok(participant.garbled()) };
    participant.act(&site, PortalAction::Start(DeviceId(form.device)), Said::Started).await
}

async fn removed(State(site): State<Site>, participant: Participant, form: Sent<DeviceForm>) -> Result<Response> {
    let Ok(Form(form)) = form else { return Ok(participant.garbled()) };
    participant.act(&site, PortalAction::SaidRemoved(DeviceId(form.device)), Said::Removed).await
}

async fn began(State(site): State<Site>, participant: Participant, form: Sent<DeviceForm>) -> Result<Response> {
    let Ok(Form(form)) = form else { return Ok(participant.garbled()) };
    participant.act(&site, PortalAction::Began(DeviceId(form.device)), Said::Began).await
}

#[derive(Debug, Deserialize)]
struct HelpForm {
    /// Empty for a question that is not about a device.
    #[serde(default)]
    device: String,
    cause: String,
    #[serde(default)]
    words: String,
}

/// Opens a ticket that knows person, device and step. Each is read by somebody, so they are limited more than the rest.
async fn ask_for_help(State(site): State<Site>, participant: Participant, form: Sent<HelpForm>) -> Result<Response> {
    let Ok(Form(form)) = form else { return Ok(participant.garbled()) };
    let device = match form.device.as_str() {
        "" => None,
        id => match id.parse() {
            Ok(id) => Some(DeviceId(id)),
            Err(_) => return Ok(participant.garbled()),
        },
    };
    let Ok(cause) = form.cause.parse::<TicketCause>() else { return Ok(participant.garbled()) };
    let words = form.words.trim().to_owned();
    if cause == TicketCause::Question && words.is_empty() {
        return Ok(participant.back(Said::NoWords));
    }
    if let Err(often) = site.limits.help.take(participant.id.0, participant.now) {
        return Ok(Refusal::TooOften { wait: often.wait }.page(participant.chosen.unwrap_or(participant.accepted)));
    }
    participant.act(&site, PortalAction::Help { device, cause, words }, Said::Helped).await
}

#[derive(Debug, Deserialize)]
struct FeedbackForm {
    score: u8,
    #[serde(default)]
    words: String,
}

async fn give_feedback(State(site): State<Site>, participant: Participant, form: Sent<FeedbackForm>) -> Result<Response> {
    let Ok(Form(form)) = form else { return Ok(participant.garbled()) };
    let words = form.words.trim().to_owned();
    participant.act(&site, PortalAction::Feedback { score: form.score, words }, Said::Thanked).await
}

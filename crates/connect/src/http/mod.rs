//! What the connectors over HTTP have in common: one way to make a call, and one meaning for each thing that can go wrong.
//!
//! - **What may be called.** Every connector has a list of the calls it makes, in one place. Each request is held against it
//!   just before it leaves, whoever put it together; redirects are not followed, and the link to a next page is held against
//!   the list like any other address. No list has a call that erases a device.
//! - **What an answer means.** A busy service, an answer that is no answer, a connection that never came about: nothing has
//!   happened, [`PortError::Later`]. A call that changes something and whose answer is lost, late or mangled:
//!   [`PortError::Unclear`], for it may have happened. A refusal in the service's own words: [`PortError::Refused`], or
//!   whatever the connector makes of it. A page of a proxy is never taken for the service's word, so that no 404 of a
//!   middleman makes a device look gone.
//! - **Being a good guest.** When a service asks to be left alone for a while, it is: calls are answered from here until the
//!   time has passed. Calls that change something are spaced out below the published limits.
//! - **Secrets** are sent in headers or bodies, never in addresses, and no log or error has them.

mod meaning;
mod orders;
mod route;
mod setup;
mod sign_in;
mod time;

use std::sync::Mutex;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, DATE, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{Client, Url};
use sluis_campaign::port::PortError;

pub(crate) use meaning::{Answered, Denial, Reply};
pub(crate) use orders::Orders;
pub(crate) use route::{Body, Request, Route};
pub use setup::{Limits, Secret, SetupError};
pub(crate) use setup::{address, client, is_loopback};
pub use sign_in::SignIn;
pub use time::Time;

use meaning::{date, retry_after, strange, told};
use route::Effect;
use sign_in::Credentials;
use time::Pace;

use crate::lock;

/// How long a service is left alone that says it is throttling and does not say for how long: the span that Microsoft's limits
/// on Intune are counted over.
const UNSAID_QUIET: SignedDuration = SignedDuration::from_secs(20);
/// No service is believed that wants to be left alone for longer.
const LONGEST_QUIET: SignedDuration = SignedDuration::from_hours(24);
/// The shortest wait between two tries of a page.
const SHORTEST_WAIT: Duration = Duration::from_millis(50);

/// The way to one service.
pub(crate) struct Http {
    client: Client,
    base: Url,
    allowed: &'static [Route],
    /// Finds the service's own words in a refusal; `None` if it is somebody else's.
    denial: fn(&[u8]) -> Option<Denial>,
    headers: HeaderMap,
    credentials: Credentials,
    limits: Limits,
    pub time: Time,
    quiet_until: Mutex<Option<Timestamp>>,
    pace: Pace,
}

/// What makes one service's way differ from another's.
pub(crate) struct Way {
    pub base: Url,
    pub allowed: &'static [Route],
    pub denial: fn(&[u8]) -> Option<Denial>,
    pub headers: HeaderMap,
    pub sign_in: SignIn,
    pub limits: Limits,
    pub time: Time,
}

impl Http {
    pub fn new(way: Way) -> Result<Http, SetupError> {
        let credentials = Credentials::new(way.sign_in)?;
        let addresses: Vec<&Url> = [Some(&way.base), credentials.address()].into_iter().flatten().collect();
        let client = client(&addresses, &way.limits)?;
        Ok(Http {
            client,
            base: way.base,
            allowed: way.allowed,
            denial: way.denial,
            headers: way.headers,
            credentials,
            limits: way.limits,
            time: way.time,
            quiet_until: Mutex::new(None),
            pace: Pace::new(),
        })
    }

    /// A call of the list, with its parameters in the order of the path.
    pub fn request(&self, route: &Route, parameters: &[&str]) -> Request {
        route.request(&self.base, parameters)
    }

    pub fn base(&self) -> &Url {
        &self.base
    }

    /// Makes a call.
    pub async fn send(&self, request: &Request) -> Result<Answered, PortError> {
        self.leave_alone()?;
        if request.effect() == Effect::Acts && self.time.passes() {
            self.pace.turn().await;
        }
        let mut refreshed = false;
        loop {
            let authorization = self.credentials.authorization(self).await?;
            let reply = self.exchange(request, Some(&authorization)).await?;
            // A token may be taken back before its time. It is asked for anew once, and no more.
            if reply.status == 401 && !refreshed && self.credentials.forget(&authorization).await {
                refreshed = true;
                continue;
            }
            return self.meaning(request, reply);
        }
    }

    /// Makes a call that reads, and waits where the service asks for a moment's patience, as long as there is some left.
    pub async fn send_patiently(&self, request: &Request, patience: &mut Duration) -> Result<Answered, PortError> {
        loop {
            match self.send(request).await {
                Err(PortError::Later { after: Some(after), why }) => {
                    let wait = Duration::try_from(after).unwrap_or_default().max(SHORTEST_WAIT);
                    if wait > *patience {
                        return Err(PortError::Later { after: Some(after), why });
                    }
                    *patience -= wait;
                    tokio::time::sleep(wait).await;
                }
                answer => return answer,
            }
        }
    }

    /// One exchange over the wire. The only place from which a request leaves.
    async fn exchange(&self, request: &Request, authorization: Option<&HeaderValue>) -> Result<Reply, PortError> {
        let is_sign_in = self.credentials.is_sign_in(request);
        if !is_sign_in && !self.allowed.iter().any(|route| route.permits(&self.base, request)) {
            tracing::warn!(call = request.name, "a call that is on no list was not made");
            return Err(PortError::Refused { why: format!("{} is not a call that is ever made", request.name) });
        }
        let effect = if is_sign_in { Effect::Reads } else { request.effect() };
        let mut builder = self.client.request(request.method(), request.url.clone()).header(ACCEPT, "application/json");
        if !is_sign_in {
            builder = builder.headers(self.headers.clone());
        }
        if let Some(authorization) = authorization {
            builder = builder.header(AUTHORIZATION, authorization);
        }
        builder = match &request.body {
            Body::Json(value) => builder.json(value),
            Body::Form(fields) => builder.form(fields),
            // Some servers refuse a POST that does not say how long it is.
            Body::None if effect == Effect::Acts => {
                builder.header(CONTENT_TYPE, "application/json").header(CONTENT_LENGTH, 0).body("")
            }
            Body::None => builder,
        };
        let lost = |error: reqwest::Error| {
            if error.is_builder() {
                PortError::Refused { why: told(error) }
            } else if error.is_connect() {
                PortError::Later { why: told(error), after: None }
            } else {
                strange(effect, told(error))
            }
        };
        let mut response = builder.send().await.map_err(lost)?;
        let status = response.status().as_u16();
        let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
        let date = header(DATE).and_then(date);
        let retry_after = header(RETRY_AFTER).and_then(|text| retry_after(text, date.unwrap_or_else(|| self.time.now())));
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(lost)? {
            if body.len() + chunk.len() > self.limits.answer {
                return Err(match effect {
                    Effect::Reads => PortError::Refused { why: "an answer longer than any should be".to_owned() },
                    Effect::Acts => strange(effect, "an answer longer than any should be".to_owned()),
                });
            }
            body.extend_from_slice(&chunk);
        }
        tracing::debug!(call = request.name, status, bytes = body.len(), "answered");
        Ok(Reply { status, date, retry_after, body })
    }

    /// What a reply means.
    fn meaning(&self, request: &Request, reply: Reply) -> Result<Answered, PortError> {
        let effect = request.effect();
        match reply.status {
            200..=299 if effect == Effect::Acts && !reply.is_plain() => {
                Err(strange(effect, "an answer that is not the service's".to_owned()))
            }
            200..=299 => Ok(Answered::Done(reply)),
            401 => Err(self.not_signed_in("the service does not accept the sign-in".to_owned())),
            429 | 503 => {
                let unsaid = (reply.status == 429).then_some(UNSAID_QUIET);
                self.be_quiet(reply.retry_after.or(unsaid));
                Err(PortError::Later { why: format!("busy ({})", reply.status), after: reply.retry_after })
            }
            400..=499 if reply.status != 408 => match (self.denial)(&reply.body) {
                Some(denial) => Ok(Answered::Denied(Denial { status: reply.status, ..denial })),
                // Somebody on the way refused; the service has not seen the call.
                None => {
                    Err(PortError::Later { why: format!("an answer that is not the service's ({})", reply.status), after: None })
                }
            },
            status => Err(match strange(effect, format!("an error of the service ({status})")) {
                PortError::Later { why, .. } => PortError::Later { why, after: reply.retry_after },
                unclear => unclear,
            }),
        }
    }

    /// Nothing works until somebody has mended the sign-in, so calls are few until then.
    fn not_signed_in(&self, why: String) -> PortError {
        let after = SignedDuration::from_secs(60);
        self.be_quiet(Some(after));
        tracing::warn!(why, "a management service does not let us in");
        PortError::Later { why, after: Some(after) }
    }

    fn be_quiet(&self, wait: Option<SignedDuration>) {
        let until = wait.and_then(|wait| self.time.now().checked_add(wait.min(LONGEST_QUIET)).ok());
        if let Some(until) = until {
            *lock(&self.quiet_until) = Some(until);
        }
    }

    /// Refuses to call while the service wants to be left alone.
    fn leave_alone(&self) -> Result<(), PortError> {
        let left = lock(&self.quiet_until).map(|until| until.duration_since(self.time.now()));
        match left {
            Some(left) if left.is_positive() => {
                Err(PortError::Later { why: "the service asked to be left alone for a while".to_owned(), after: Some(left) })
            }
            _ => Ok(()),
        }
    }
}

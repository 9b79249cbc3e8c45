//! Signing in to a service.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Url;
use reqwest::header::HeaderValue;
use serde::Deserialize;
use sluis_campaign::port::PortError;
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::{Http, Request, Secret, SetupError, address};

/// How a service is signed in to.
#[derive(Clone, Debug)]
pub enum SignIn {
    /// As an application, with client credentials (OAuth 2.0): a token is asked for at an address of its own.
    Client { token: String, id: String, secret: Secret, scope: Option<String> },
    /// As a user, with a password in each call.
    Basic { user: String, password: Secret },
}

/// How long a token is used whose life is not said.
const UNSAID_LIFE: Duration = Duration::from_mins(5);
/// A token is renewed this long before it ends, or at nine tenths of a short life.
const MARGIN: Duration = Duration::from_mins(5);

/// A sign-in, and the token that it gave.
pub(crate) enum Credentials {
    Client(Box<Application>),
    Basic(HeaderValue),
}

/// An application that signs in for tokens.
pub(crate) struct Application {
    token_address: Url,
    id: String,
    secret: Secret,
    scope: Option<String>,
    held: Mutex<Option<Held>>,
}

pub(crate) struct Held {
    authorization: HeaderValue,
    until: Instant,
}

#[derive(Deserialize)]
struct Token {
    access_token: String,
    #[serde(default)]
    expires_in: serde_json::Value,
}

impl Credentials {
    pub fn new(sign_in: SignIn) -> Result<Credentials, SetupError> {
        match sign_in {
            SignIn::Client { token, id, secret, scope } => {
                let token_address = address(&token)?;
                Ok(Credentials::Client(Box::new(Application { token_address, id, secret, scope, held: Mutex::new(None) })))
            }
            SignIn::Basic { user, password } => {
                let encoded = STANDARD.encode(format!("{user}:{}", password.reveal()));
                Ok(Credentials::Basic(sensitive(&format!("Basic {encoded}")).ok_or(SetupError::Secret)?))
            }
        }
    }

    /// The address that tokens are asked for at.
    pub const fn address(&self) -> Option<&Url> {
        match self {
            Credentials::Client(application) => Some(&application.token_address),
            Credentials::Basic(_) => None,
        }
    }

    /// Whether a request is the sign-in and nothing else.
    pub fn is_sign_in(&self, request: &Request) -> bool {
        request.is_post() && self.address() == Some(&request.url)
    }

    /// The header to call with.
    pub async fn authorization(&self, http: &Http) -> Result<HeaderValue, PortError> {
        match self {
            Credentials::Client(application) => application.authorization(http).await,
            Credentials::Basic(header) => Ok(header.clone()),
        }
    }

    /// Forgets a token that the service does not take; `false` where there is nothing to ask for anew.
    pub async fn forget(&self, used: &HeaderValue) -> bool {
        match self {
            Credentials::Client(application) => {
                let mut held = application.held.lock().await;
                if held.as_ref().is_some_and(|held| held.authorization == *used) {
                    *held = None;
                }
                true
            }
            Credentials::Basic(_) => false,
        }
    }
}

impl Application {
    /// A token that is still good. One caller at a time asks for it; the others wait.
    async fn authorization(&self, http: &Http) -> Result<HeaderValue, PortError> {
        let mut held = self.held.lock().await;
        if let Some(held) = held.as_ref().filter(|held| held.until > Instant::now()) {
            return Ok(held.authorization.clone());
        }
        let mut fields = vec![
            ("grant_type", "client_credentials".to_owned()),
            ("client_id", self.id.clone()),
            ("client_secret", self.secret.reveal().to_owned()),
        ];
        fields.extend(self.scope.iter().map(|scope| ("scope", scope.clone())));
        let reply = http.exchange(&Request::form(self.token_address.clone(), fields), None).await?;
        match reply.status {
            200..=299 => {}
            400..=499 if reply.status != 429 && reply.status != 408 => {
                let error = reply.json::<Refusal>().map_or_else(|_| reply.status.to_string(), |refusal| refusal.error);
                return Err(http.not_signed_in(format!("the sign-in was refused: {error}")));
            }
            status => {
                http.be_quiet(reply.retry_after);
                return Err(PortError::Later { why: format!("the sign-in is busy ({status})"), after: reply.retry_after });
            }
        }
        // What can't be read is not quoted: it may be half a token.
        let unreadable = || PortError::Later { why: "the sign-in gave no token".to_owned(), after: None };
        let token: Token = reply.json().map_err(|_| unreadable())?;
        let authorization = sensitive(&format!("Bearer {}", token.access_token)).ok_or_else(unreadable)?;
        let life = life(&token.expires_in);
        let until = Instant::now() + life.saturating_sub(MARGIN.min(life / 10));
        *held = Some(Held { authorization: authorization.clone(), until });
        Ok(authorization)
    }
}

#[derive(Deserialize)]
struct Refusal {
    error: String,
}

/// A header that is not shown in logs.
fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut header = HeaderValue::from_str(text).ok()?;
    header.set_sensitive(true);
    Some(header)
}

/// The life of a token, which some servers write as a number and some as a text.
fn life(expires_in: &serde_json::Value) -> Duration {
    let seconds = expires_in.as_u64().or_else(|| expires_in.as_str().and_then(|text| text.parse().ok()));
    seconds.map_or(UNSAID_LIFE, |seconds| Duration::from_secs(seconds.min(86_400)))
}

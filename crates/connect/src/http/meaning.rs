//! What came back, and what that means.

use jiff::fmt::rfc2822::DateTimeParser;
use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;
use sluis_campaign::port::PortError;

use super::route::Effect;

/// What came back over the wire.
pub(crate) struct Reply {
    pub status: u16,
    /// The service's own clock.
    pub date: Option<Timestamp>,
    /// How long it wants to be left alone.
    pub retry_after: Option<SignedDuration>,
    pub body: Vec<u8>,
}

/// What a service answered.
pub(crate) enum Answered {
    Done(Reply),
    /// It refused, in its own words.
    Denied(Denial),
}

/// A refusal in the service's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Denial {
    pub status: u16,
    pub code: String,
    pub message: String,
}

impl Reply {
    /// The body as what it should be. One that is cut short or is something else altogether is no answer.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, PortError> {
        serde_json::from_slice(&self.body)
            .map_err(|error| strange(Effect::Reads, format!("an answer that can't be read: {error}")))
    }

    /// Whether the body of a call that acted is what a service sends: nothing, or JSON. A page of a proxy says nothing of what
    /// the service did.
    pub fn is_plain(&self) -> bool {
        self.body.iter().all(u8::is_ascii_whitespace) || serde_json::from_slice::<serde::de::IgnoredAny>(&self.body).is_ok()
    }
}

impl Answered {
    /// Takes any refusal for final.
    pub fn or_refuse(self) -> Result<Reply, PortError> {
        match self {
            Answered::Done(reply) => Ok(reply),
            Answered::Denied(denial) => Err(denial.refused()),
        }
    }
}

impl Denial {
    pub fn refused(&self) -> PortError {
        PortError::Refused { why: format!("{} {}: {}", self.status, self.code, self.message) }
    }
}

/// An answer that is none. What reads may be tried again; what acts may have happened.
pub(crate) fn strange(effect: Effect, why: String) -> PortError {
    match effect {
        Effect::Reads => PortError::Later { why, after: None },
        Effect::Acts => PortError::Unclear { why },
    }
}

/// An error with its causes, without the address: that may hold an account.
pub(crate) fn told(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut words = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        let own = error.to_string();
        if !words.ends_with(&own) {
            words.push_str(": ");
            words.push_str(&own);
        }
        cause = error.source();
    }
    words
}

/// A moment as HTTP writes it.
pub(crate) fn date(text: &str) -> Option<Timestamp> {
    DateTimeParser::new().parse_timestamp(text.trim()).ok()
}

/// How long a service wants to be left alone: seconds, which may have a fraction, or a date by the service's own clock. `None`
/// where it says nothing that can be understood.
pub(crate) fn retry_after(text: &str, now: Timestamp) -> Option<SignedDuration> {
    let text = text.trim();
    if let Some(at) = date(text) {
        return Some(at.duration_since(now).max(SignedDuration::ZERO));
    }
    let seconds: f64 = text.parse().ok()?;
    let wait = SignedDuration::try_from_secs_f64(seconds).ok()?;
    (!wait.is_negative()).then_some(wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_read_however_it_is_written() {
        let now: Timestamp = "2027-07-05T08:00:00Z".parse().unwrap();
        let wait = |text| retry_after(text, now).map(|wait| wait.as_secs_f64());
        assert_eq!(wait("7"), Some(7.0));
        assert_eq!(wait("2.128"), Some(2.128));
        assert_eq!(wait("3600"), Some(3_600.0));
        assert_eq!(wait("0"), Some(0.0));
        assert_eq!(wait("Mon, 05 Jul 2027 08:01:30 GMT"), Some(90.0));
        assert_eq!(wait("Mon, 05 Jul 2027 07:00:00 GMT"), Some(0.0), "a date that has passed is no wait");
        for nonsense in ["", "-5", "soon", "NaN", "inf", "1e400"] {
            assert_eq!(wait(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn a_page_of_a_proxy_is_not_the_services_word() {
        let reply = |body: &str| Reply { status: 200, date: None, retry_after: None, body: body.as_bytes().to_vec() };
        assert!(reply("").is_plain());
        assert!(reply("\r\n").is_plain());
        assert!(reply("{\"value\": []}").is_plain());
        assert!(!reply("<html>Sign in to the guest network</html>").is_plain());
        assert!(!reply("{\"value\": [").is_plain());
    }
}

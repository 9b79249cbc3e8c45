//! What befalls a call on its way: the faults that were asked for, and the world's own clock on each answer.

use std::time::Duration;

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::header::{DATE, RETRY_AFTER};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;

use crate::chance::Chance;
use crate::faults::{Fault, Faults};
use crate::world::lock;

use super::Host;
use super::cut::Scissors;

/// What a client asks for once is many calls: a first page and more pages, and the statuses of six profiles. The calls that
/// follow on a first one fail this much less often, so that what is asked for fails about as often as in this process.
const FOLLOWING: f64 = 0.1;
/// The longest that a slow answer takes.
const SLOWEST_MILLIS: i64 = 120;

/// Lets a call pass, or not.
pub(super) async fn befall(
    State(host): State<Host>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    request: Request,
    next: Next,
) -> Response {
    let rate = rate(&request);
    let (now, fault, slow) = {
        let mut world = lock(&host.world);
        let faults = world.faults.scaled(rate);
        let fault = if faults.is_none() { Fault::None } else { faults.next(&mut world.fault_chance) };
        let slow = if faults.slow > 0.0 && world.fault_chance.happens(faults.slow) {
            Some(world.fault_chance.between(5, SLOWEST_MILLIS))
        } else {
            None
        };
        let wait = if fault == Fault::Throttled { Some(Box::new(busy(&mut world.fault_chance))) } else { None };
        (world.now, wait.map_or(Befallen::Passes(fault), Befallen::Busy), slow)
    };
    if let Some(millis) = slow {
        tokio::time::sleep(Duration::from_millis(millis.unsigned_abs())).await;
    }
    let mut response = match fault {
        Befallen::Busy(response) => *response,
        Befallen::Passes(fault) => {
            let response = next.run(request).await;
            if fault == Fault::LostAnswer {
                scissors.cut();
            }
            response
        }
    };
    if let Some(date) = date(now) {
        response.headers_mut().insert(DATE, date);
    }
    response
}

enum Befallen {
    Passes(Fault),
    Busy(Box<Response>),
}

/// A busy answer, in one of the ways that services have of giving it.
fn busy(chance: &mut Chance) -> Response {
    let seconds = chance.between(5, 900);
    let status = if chance.happens(0.5) { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = r#"{"error": {"code": "TooManyRequests", "message": "Please try again later."}}"#;
    let mut response = (status, [("content-type", "application/json")], body).into_response();
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}

/// How much of the faults a call gets: all of them where it is what a client came for.
fn rate(request: &Request) -> f64 {
    let path = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    let query = request.uri().query().unwrap_or_default();
    let is_following = query.contains("skiptoken") || query.split('&').any(|pair| pair.starts_with("page=") && pair != "page=0");
    if path.ends_with("/token") {
        0.0
    } else if is_following
        || path.ends_with("/deviceStatuses")
        || path.ends_with("/troubleshootingEvents")
        || path.ends_with("/users")
    {
        FOLLOWING
    } else if path.ends_with("/$ref") && request.method() != Method::GET {
        // People come in groups of twenty.
        FOLLOWING
    } else {
        1.0
    }
}

/// The world's time as HTTP writes it. It has no fractions of a second.
fn date(now: Timestamp) -> Option<HeaderValue> {
    HeaderValue::from_str(&DateTimePrinter::new().timestamp_to_rfc9110_string(&now).ok()?).ok()
}

impl Faults {
    /// The same faults, more or less often.
    fn scaled(self, rate: f64) -> Faults {
        Faults {
            throttled: self.throttled * rate,
            lost_answer: self.lost_answer * rate,
            slow: self.slow * rate,
            repeated: self.repeated,
        }
    }

    /// Whether no call fails, so that no chance need be taken.
    fn is_none(self) -> bool {
        self.throttled <= 0.0 && self.lost_answer <= 0.0
    }
}

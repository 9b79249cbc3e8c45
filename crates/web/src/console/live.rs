//! Word that something has changed, as server-sent events. The browser then asks for its page again; what it gets is what
//! anybody would get.

use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use axum::routing::get;
use futures_util::Stream;
use tokio::sync::watch::Receiver;
use tokio::time::{Instant, sleep, timeout};

use crate::Site;
use crate::host::TimeLapseState;
use crate::visitor::Visitor;

/// At most one event in this time, so that a campaign in time-lapse doesn't drown a browser.
const APART: Duration = Duration::from_millis(500);
/// How often one looks whether the demo has started afresh, or its clock was stopped.
const LOOK: Duration = Duration::from_millis(400);
/// Without any change: the time of day and the age of data go on.
const ANYWAY: Duration = Duration::from_mins(1);

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/live", get(live))
}

async fn live(State(site): State<Site>, _visitor: Visitor) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let watch = Watch { changes: site.host.engine().changes(), lapse: lapse(&site), told: Instant::now(), site };
    let events = futures_util::stream::unfold(watch, |mut watch| async move {
        watch.wait().await;
        Some((Ok(changed()), watch))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

/// The event. Browsers drop one whose data are empty, so it carries a word.
fn changed() -> Event {
    Event::default().event("changed").data("now")
}

/// What one open page has been told of.
struct Watch {
    site: Site,
    changes: Receiver<u64>,
    lapse: Option<TimeLapseState>,
    told: Instant,
}

impl Watch {
    /// Returns when there is something new to show.
    async fn wait(&mut self) {
        loop {
            let changed = timeout(LOOK, self.changes.changed()).await;
            // The engine is exchanged when the demo starts afresh; the old one may live on for a moment.
            let current = self.site.host.engine().changes();
            let exchanged = !current.same_channel(&self.changes);
            if exchanged {
                self.changes = current;
            } else if matches!(changed, Ok(Err(_))) {
                // The engine is going away, and there is no other yet.
                sleep(LOOK).await;
            }
            let lapse = lapse(&self.site);
            let clock_moved = lapse != self.lapse;
            self.lapse = lapse;
            if matches!(changed, Ok(Ok(()))) || exchanged || clock_moved || self.told.elapsed() >= ANYWAY {
                break;
            }
        }
        if let Some(rest) = APART.checked_sub(self.told.elapsed()) {
            sleep(rest).await;
        }
        self.changes.mark_unchanged();
        self.told = Instant::now();
    }
}

fn lapse(site: &Site) -> Option<TimeLapseState> {
    site.host.time_lapse().map(|lapse| lapse.state())
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;
    use axum::response::IntoResponse as _;

    use super::*;

    #[tokio::test]
    async fn an_event_carries_data_because_browsers_drop_those_without() {
        let events = futures_util::stream::iter([Ok::<Event, Infallible>(changed())]);
        let sent = to_bytes(Sse::new(events).into_response().into_body(), 1_000).await.unwrap();
        let sent = String::from_utf8(sent.to_vec()).unwrap();
        assert!(sent.contains("event: changed\n") && sent.contains("data: now\n"), "{sent}");
    }
}

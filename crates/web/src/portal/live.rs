//! Word that a participant's page has changed, as server-sent events; the script then asks for the page again.
//!
//! A campaign changes all the time, one person's page rarely. So the server looks at that page and speaks up only when it is
//! another one.

use std::convert::Infallible;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::Duration;

use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use futures_util::Stream;
use sluis_campaign::PersonId;
use sluis_engine::OwnPage;
use tokio::time::{sleep, timeout};

use crate::Site;

/// At most one look at the page in this time.
const APART: Duration = Duration::from_secs(2);
/// Without any change: the day may be another one, and the demo may have started afresh.
const ANYWAY: Duration = Duration::from_secs(20);

pub(super) fn events(site: Site, person: PersonId) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let events = futures_util::stream::unfold((site, None), move |(site, mut seen)| async move {
        loop {
            let mut changes = site.host.engine().changes();
            let look = fingerprint(&site, person).await;
            if look.is_some() && seen.is_some() && look != seen {
                return Some((Ok(Event::default().event("changed").data("")), (site, look)));
            }
            seen = look.or(seen);
            sleep(APART).await;
            // An engine that goes away says so at once, and the next look finds the one that follows it.
            let _ = timeout(ANYWAY, changes.changed()).await;
        }
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

/// Something that differs when the page does. `None` while there is no page.
async fn fingerprint(site: &Site, person: PersonId) -> Option<u64> {
    let now = site.host.now();
    let OwnPage { plan, person, devices, tickets, known_problems, feedback, deadline, can_order: _, halted, now: _ } =
        site.host.engine().own_page(person, now).await.ok()?;
    let today = now.to_zoned(plan.campaign.time_zone.clone()).date();
    let shown = format!("{person:?}{devices:?}{tickets:?}{known_problems:?}{feedback:?}{deadline:?}{halted}{today}");
    let mut hasher = DefaultHasher::new();
    shown.hash(&mut hasher);
    Some(hasher.finish())
}

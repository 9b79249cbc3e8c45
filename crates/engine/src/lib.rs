//! The use cases of a campaign. Pages, portal, command line and the engine's own clockwork all go through here.
//!
//! Every use case has one shape: begin a transaction, load, call a pure function of `campaign`, save what it returns with its
//! journal entries and jobs, commit, signal. Nothing here decides anything, and nothing here knows whether the world behind
//! the ports is the real one.

mod apply;
mod audit;
mod case;
mod control;
mod error;
mod evidence;
mod letter;
mod lists;
mod matching;
mod moving;
mod overview;
mod participant;
mod tick;
mod ticket;
mod work;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use sluis_campaign::port::{Management, PersonalLinks, Ports};
use sluis_campaign::{PlanVersion, Side};
use sluis_plan::Plan;
use sluis_store::Store;
use tokio::sync::watch;

pub use audit::{AuditMark, Depth, Violation};
pub use case::Origin;
pub use control::Taken;
pub use error::{EngineError, Result};
pub use letter::{Content, Paragraph, Sender, content, facts};
pub use lists::{Cover, ListInfo, ListReport, Row};
pub use overview::{Overview, Standing};
pub use participant::{OwnPage, PortalAction};
pub use tick::Ticked;
pub use work::Worked;

/// A campaign that can be run: its database, its ports, and who it is.
#[derive(Clone)]
pub struct Engine {
    store: Store,
    ports: Ports,
    links: Arc<dyn PersonalLinks>,
    sender: Sender,
    /// The name under which this process holds jobs.
    holder: String,
    changed: watch::Sender<u64>,
    /// The current plan, read once for each version.
    plans: Arc<Mutex<Option<(PlanVersion, Arc<Plan>)>>>,
    /// This process is about to end: nothing new is begun.
    stopping: Arc<AtomicBool>,
}

impl Engine {
    pub fn new(store: Store, ports: Ports, links: Arc<dyn PersonalLinks>, sender: Sender, holder: String) -> Engine {
        let changed = watch::Sender::new(0);
        Engine { store, ports, links, sender, holder, changed, plans: Arc::default(), stopping: Arc::default() }
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Counts up whenever something has been saved. Whoever shows the campaign looks again then.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// Another process has changed the database: whoever shows the campaign looks again.
    pub fn notice(&self) {
        self.signal();
    }

    /// Lets this process come to rest: the act under way is finished and written down, and no other one is begun.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
        self.signal();
    }

    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    fn signal(&self) {
        self.changed.send_modify(|count| *count += 1);
    }

    /// The link that opens a person's page of the portal.
    pub fn personal_link(&self, person: sluis_campaign::PersonId, now: jiff::Timestamp) -> String {
        self.links.link(person, now)
    }

    /// The services whose access rules can be set from outside.
    fn connected(&self) -> BTreeSet<Side> {
        Side::ALL.iter().copied().filter(|side| self.port(*side).is_some_and(|port| port.sets_access())).collect()
    }

    fn port(&self, side: Side) -> Option<&Arc<dyn Management>> {
        match side {
            Side::Source => self.ports.source.as_ref(),
            Side::Target => self.ports.target.as_ref(),
        }
    }
}

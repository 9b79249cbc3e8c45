//! The outside world as the campaign sees it: what can be asked of it, and what it may answer.
//!
//! A port is implemented for each real counterpart and for the sandbox. Nothing behind a port decides anything.

use std::future::Future;
use std::pin::Pin;

use jiff::{SignedDuration, Timestamp};
use sluis_plan::{Ownership, Platform};
use sluis_text::Language;

use crate::access::AccessMode;
use crate::check::{Checks, Compliance, FailureCategory};
use crate::ids::PersonId;
use crate::service::Standing;
use crate::ticket::{Ticket, TicketCause, TicketEvent};

/// The answer of a port, when it comes.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, PortError>> + Send + 'a>>;

/// Why a port gave no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PortError {
    /// Busy, throttled or out of reach; nothing has happened, and it may be tried again.
    #[error("not now: {why}")]
    Later { why: String, after: Option<SignedDuration> },
    /// It will never do that.
    #[error("refused: {why}")]
    Refused { why: String },
    /// It may or may not have happened: look before trying again.
    #[error("no clear answer: {why}")]
    Unclear { why: String },
}

/// A management service, old or new.
pub trait Management: Send + Sync {
    /// Devices whose record has changed since a moment, or all of them.
    fn devices(&self, changed_since: Option<Timestamp>) -> Answer<'_, Snapshot>;

    /// One device, looked up afresh before anything is done to it.
    fn device<'a>(&'a self, id: &'a str) -> Answer<'a, Standing>;

    /// Asks the service to let a device go, keeping what is private on it. The same key twice is one order.
    fn unenroll<'a>(&'a self, id: &'a str, key: &'a str) -> Answer<'a, ()>;

    /// Whether the service lets its access rules be set from outside. Where it does not, a person sets them by hand.
    fn sets_access(&self) -> bool {
        false
    }

    /// Sets how far the service's rule on a resource goes.
    fn set_access<'a>(&'a self, resource: &'a str, mode: AccessMode, key: &'a str) -> Answer<'a, ()>;

    /// Puts people into the group that access control makes an exception for, or takes them out.
    fn set_excluded<'a>(&'a self, accounts: &'a [String], excluded: bool, key: &'a str) -> Answer<'a, ()>;
}

/// What a service says of its devices.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    /// When the service's answer began: nothing in it is younger.
    pub taken_at: Timestamp,
    /// Whether every device is in it, so that one that is missing is gone.
    pub complete: bool,
    pub devices: Vec<Sighting>,
    /// Enrollments that failed, from the service's own records: since the moment that was asked for or, with a whole list, of
    /// the last two days ([`FAILURES_REACH_BACK`]).
    pub failures: Vec<EnrollmentFailure>,
}

/// How far back the failures reach that come with a whole list. Whole lists come once a day; one that is late by a day loses
/// nothing.
pub const FAILURES_REACH_BACK: SignedDuration = SignedDuration::from_hours(48);

/// One device as a service describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sighting {
    pub id: String,
    pub account: String,
    pub name: String,
    pub model: String,
    pub serial: Option<String>,
    pub platform: Platform,
    pub ownership: Ownership,
    pub os_version: String,
    pub standing: Standing,
    pub enrolled_at: Option<Timestamp>,
    pub compliance: Compliance,
    pub checks: Checks,
    pub seen_at: Timestamp,
}

/// An enrollment that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnrollmentFailure {
    pub account: String,
    pub platform: Platform,
    pub at: Timestamp,
    pub category: FailureCategory,
}

/// A way to send letters.
pub trait Post: Send + Sync {
    /// Hands a letter over. `Ok` means that the other side took responsibility for it.
    fn send<'a>(&'a self, letter: &'a Letter) -> Answer<'a, Delivery>;

    /// Letters that came back since a moment, by their message id.
    fn bounces(&self, since: Timestamp) -> Answer<'_, Vec<Bounce>>;
}

/// What became of a letter at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    Accepted,
    /// Refused for good while it was handed over.
    Bounced {
        reason: String,
    },
}

/// A letter that came back later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounce {
    pub message_id: String,
    pub reason: String,
    pub at: Timestamp,
}

/// A message in words, ready to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Stable for a message: a repeat can be recognised by it.
    pub message_id: String,
    pub to: String,
    pub to_name: String,
    pub language: Language,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// Where answers go.
    pub reply_to: Option<String>,
    /// The moment on the letter.
    pub at: Timestamp,
}

/// The helpdesk that the organisation uses. Without one, tickets are worked on in the console.
pub trait Helpdesk: Send + Sync {
    /// Opens a ticket, or finds the one with this reference that an earlier try has opened. `device` is the id by which one of
    /// the services knows the device.
    fn open<'a>(&'a self, ticket: &'a Ticket, account: &'a str, device: Option<&'a str>) -> Answer<'a, ()>;

    /// What happened to tickets since a position in the helpdesk's own order, and the position after it.
    fn news(&self, since: u64) -> Answer<'_, HelpdeskNews>;
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HelpdeskNews {
    pub position: u64,
    pub items: Vec<HelpdeskItem>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum HelpdeskItem {
    /// Somebody called or wrote: a ticket that did not come through Sluis.
    Opened {
        reference: String,
        account: String,
        device: Option<String>,
        cause: TicketCause,
        words: String,
        at: Timestamp,
    },
    Changed {
        reference: String,
        event: TicketEvent,
        at: Timestamp,
    },
    /// A device turned out to be lost or broken: it will not move. Known by one of the services' ids.
    Lost {
        device: String,
        at: Timestamp,
    },
}

/// Every port that an engine needs. A missing one means that this part of the world is brought by hand: lists are imported,
/// tickets are worked on in the console, letters stay in the outbox.
#[derive(Clone, Default)]
pub struct Ports {
    pub source: Option<std::sync::Arc<dyn Management>>,
    pub target: Option<std::sync::Arc<dyn Management>>,
    pub post: Option<std::sync::Arc<dyn Post>>,
    pub helpdesk: Option<std::sync::Arc<dyn Helpdesk>>,
}

/// The link in a letter that opens a person's own page of the portal.
pub trait PersonalLinks: Send + Sync {
    fn link(&self, person: PersonId, now: Timestamp) -> String;
}

//! The journal: who did what, when, and on which evidence. Entries are only added, and each is chained to the one before.
//!
//! Entries name people and devices by number, never by name, so that one person's data can be erased without touching the
//! chain.

mod sentence;

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sluis_plan::{BlockId, CohortId, PhaseId, UnknownWord, words};

use crate::access::AccessMode;
use crate::assign::KeptOut;
use crate::deadline::Estimate;
use crate::device::DeviceState;
use crate::gate::Verdict;
use crate::ids::{DeviceId, MessageId, PersonId, PlanVersion, RequestId, TicketId, VerdictId};
use crate::message::{MessageKind, SuppressedBecause};
use crate::reason::Reason;
use crate::service::Side;
use crate::situation::{Confirmation, Step};
use crate::stage::{CampaignStage, CohortStage, PhaseStage};
use crate::ticket::{TicketCause, TicketState};

pub use sentence::{Mentions, Names, cohort_in_phase};

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Actor {
    /// Sluis itself, by the rules of the plan.
    Sluis,
    /// Somebody signed in to the console.
    Account(String),
    /// Somebody at the command line.
    Command(String),
    /// A participant, through the portal.
    Person(PersonId),
    /// An agent of the helpdesk.
    Helpdesk,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Event {
    PlanDrafted {
        version: PlanVersion,
        hash: String,
    },
    PlanApproved {
        version: PlanVersion,
        hash: String,
    },
    CampaignMoved {
        from: CampaignStage,
        to: CampaignStage,
    },
    Halted {
        why: String,
    },
    Resumed,
    ListImported {
        list: ListKind,
        file: String,
        rows: u64,
        added: u64,
        changed: u64,
        gone: u64,
        refused: u64,
    },
    /// A risky number: how many people a cohort has after placing them.
    PeoplePlaced {
        cohort: Option<CohortId>,
        people: u64,
    },
    KeptOut {
        person: PersonId,
        phase: PhaseId,
        because: KeptOut,
    },
    PersonLeft {
        person: PersonId,
    },
    PersonCameBack {
        person: PersonId,
    },
    Exempted {
        person: PersonId,
        until: Date,
        approved_by: String,
        why: String,
    },
    ExemptionEnded {
        person: PersonId,
    },
    PhaseMoved {
        phase: PhaseId,
        from: PhaseStage,
        to: PhaseStage,
    },
    PhaseOpened {
        phase: PhaseId,
        verdict: Option<VerdictId>,
    },
    GateJudged {
        phase: PhaseId,
        id: VerdictId,
        verdict: Verdict,
        reasons: Vec<Reason>,
    },
    GateOverridden {
        phase: PhaseId,
        id: VerdictId,
        why: String,
    },
    CauseMended {
        phase: PhaseId,
        note: String,
    },
    Confirmed {
        phase: PhaseId,
        confirmation: Confirmation,
    },
    Invited {
        cohort: CohortId,
        people: u64,
        reason: Reason,
    },
    CohortMoved {
        cohort: CohortId,
        from: CohortStage,
        to: CohortStage,
    },
    DeadlineSet {
        cohort: CohortId,
        day: Date,
        estimate: Estimate,
    },
    DeviceMoved {
        device: DeviceId,
        from: DeviceState,
        to: DeviceState,
        because: Because,
    },
    SaidRemoved {
        device: DeviceId,
    },
    UnenrollOrdered {
        device: DeviceId,
        key: String,
    },
    BlockPlanned {
        phase: PhaseId,
        block: BlockId,
        people: u64,
        on: Date,
    },
    MessageSent {
        message: MessageId,
        person: PersonId,
        about: MessageKind,
    },
    MessageBounced {
        message: MessageId,
        person: PersonId,
        reason: String,
    },
    MessageSuppressed {
        message: MessageId,
        person: PersonId,
        because: SuppressedBecause,
    },
    TicketOpened {
        ticket: TicketId,
        person: PersonId,
        cause: TicketCause,
    },
    TicketMoved {
        ticket: TicketId,
        event: String,
        tier: u8,
        state: TicketState,
    },
    AccessSet {
        resource: String,
        side: Side,
        mode: AccessMode,
    },
    ExclusionChanged {
        people: Vec<PersonId>,
        excluded: bool,
    },
    Asked {
        request: RequestId,
        step: Step,
    },
    Agreed {
        request: RequestId,
        step: Step,
    },
    Withdrawn {
        request: RequestId,
    },
    SourceRetired,
    Feedback {
        person: PersonId,
        score: u8,
    },
    AccountCreated {
        account: String,
    },
}

words! {
    /// A kind of list that can be imported.
    pub enum ListKind {
        People => "people",
        SourceDevices => "source-devices",
        TargetDevices => "target-devices",
    }
}

words! {
    /// Why a device moved from one state to the next.
    pub enum Because {
        /// A message or invitation reached its owner.
        Informed => "informed",
        /// Its owner did something in the portal.
        Owner => "owner",
        /// The old service said so.
        SourceSaid => "source-said",
        /// The new service said so.
        TargetSaid => "target-said",
        /// An imported list said so.
        ListSaid => "list-said",
        /// The old service would not take the order.
        OrderRefused => "order-refused",
        /// The gap lasted too long.
        Overdue => "overdue",
        Exemption => "exemption",
        /// Its owner left or came back, or the device vanished.
        Scope => "scope",
    }
}

/// One entry, as it is written down and chained.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Counted from 1, without gaps.
    pub seq: i64,
    pub at: Timestamp,
    pub actor: Actor,
    /// The event as JSON, exactly as stored: the text is what is chained.
    pub event: String,
    pub hash: Hash,
}

/// A link of the chain.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hash(pub [u8; 32]);

/// The link before the first entry.
pub const GENESIS: Hash = Hash([0; 32]);

/// The journal has been tampered with, or is damaged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    #[error("entry {found} follows entry {expected_after}: one is missing or out of order")]
    Gap { expected_after: i64, found: i64 },
    #[error("entry {seq} does not match its link: it was changed after it was written")]
    Changed { seq: i64 },
    #[error("the journal ends at entry {found}, but its head says {expected}")]
    Cut { expected: i64, found: i64 },
}

impl Event {
    /// The event's kind, the value of `kind` in its JSON.
    pub fn kind(&self) -> String {
        serde_json::to_value(self).ok().and_then(|value| Some(value.get("kind")?.as_str()?.to_owned())).unwrap_or_default()
    }
}

/// The link of an entry: SHA-256 over the link before it and the entry's fields, each with its length.
pub fn link(before: Hash, seq: i64, at: Timestamp, actor: &Actor, event: &str) -> Hash {
    let actor = String::from(actor.clone());
    let mut digest = Sha256::new();
    digest.update(before.0);
    digest.update(seq.to_be_bytes());
    digest.update(at.as_microsecond().to_be_bytes());
    for field in [actor.as_str(), event] {
        digest.update((field.len() as u64).to_be_bytes());
        digest.update(field);
    }
    Hash(digest.finalize().into())
}

/// Checks entries in order, from the link before the first of them; returns the last link.
pub fn verify<'e>(before: (i64, Hash), entries: impl IntoIterator<Item = &'e Entry>) -> Result<(i64, Hash), Broken> {
    let (mut seq, mut hash) = before;
    for entry in entries {
        if entry.seq != seq + 1 {
            return Err(Broken::Gap { expected_after: seq, found: entry.seq });
        }
        hash = link(hash, entry.seq, entry.at, &entry.actor, &entry.event);
        if hash != entry.hash {
            return Err(Broken::Changed { seq: entry.seq });
        }
        seq = entry.seq;
    }
    Ok((seq, hash))
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl FromStr for Hash {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Hash, UnknownWord> {
        let unknown = || UnknownWord(text.to_owned());
        if text.len() != 64 || !text.is_ascii() {
            return Err(unknown());
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let digits = std::str::from_utf8(pair).map_err(|_| unknown())?;
            *byte = u8::from_str_radix(digits, 16).map_err(|_| unknown())?;
        }
        Ok(Hash(bytes))
    }
}

impl From<Actor> for String {
    fn from(actor: Actor) -> String {
        match actor {
            Actor::Sluis => "sluis".to_owned(),
            Actor::Helpdesk => "helpdesk".to_owned(),
            Actor::Account(name) => format!("account:{name}"),
            Actor::Command(name) => format!("command:{name}"),
            Actor::Person(id) => format!("person:{id}"),
        }
    }
}

impl TryFrom<String> for Actor {
    type Error = UnknownWord;

    fn try_from(text: String) -> Result<Actor, UnknownWord> {
        match text.split_once(':') {
            None if text == "sluis" => Ok(Actor::Sluis),
            None if text == "helpdesk" => Ok(Actor::Helpdesk),
            Some(("account", name)) => Ok(Actor::Account(name.to_owned())),
            Some(("command", name)) => Ok(Actor::Command(name.to_owned())),
            Some(("person", id)) => id.parse().map(|id| Actor::Person(PersonId(id))).map_err(|_| UnknownWord(text)),
            _ => Err(UnknownWord(text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn chain(events: &[String]) -> Vec<Entry> {
        let mut hash = GENESIS;
        (1..)
            .zip(events)
            .map(|(seq, event)| {
                let at = Timestamp::from_second(1_800_000_000 + seq).unwrap();
                hash = link(hash, seq, at, &Actor::Sluis, event);
                Entry { seq, at, actor: Actor::Sluis, event: event.clone(), hash }
            })
            .collect()
    }

    proptest! {
        #[test]
        fn any_change_to_the_journal_is_found(
            events in proptest::collection::vec("[a-z]{1,8}", 2..30), place in any::<prop::sample::Index>(), change in 0_u8..5,
        ) {
            let mut entries = chain(&events);
            prop_assert_eq!(verify((0, GENESIS), &entries).map(|(seq, _)| seq), Ok(i64::try_from(events.len()).unwrap()));
            let head = entries.last().unwrap().hash;
            let index = place.index(entries.len());
            match change {
                0 => entries[index].event.push('!'),
                1 => entries[index].at = Timestamp::from_second(1).unwrap(),
                2 => entries[index].actor = Actor::Helpdesk,
                3 => { entries.remove(index); }
                _ => entries.swap(index, (index + 1) % events.len()),
            }
            // A missing last entry is found by the head, which is kept apart.
            prop_assert!(verify((0, GENESIS), &entries).map(|(_, hash)| hash) != Ok(head));
        }
    }

    #[test]
    fn actors_read_back_as_written() {
        for actor in [
            Actor::Sluis,
            Actor::Helpdesk,
            Actor::Account("anna".to_owned()),
            Actor::Command("root".to_owned()),
            Actor::Person(PersonId(7)),
        ] {
            assert_eq!(Actor::try_from(String::from(actor.clone())), Ok(actor));
        }
        assert!(Actor::try_from("person:x".to_owned()).is_err());
    }

    #[test]
    fn an_event_knows_its_kind() {
        assert_eq!(Event::Resumed.kind(), "resumed");
        assert_eq!(Event::PersonLeft { person: PersonId(1) }.kind(), "person-left");
    }
}

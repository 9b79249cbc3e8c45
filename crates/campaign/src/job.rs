//! Acts on the world that have been decided and wait to be carried out: the outbox.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sluis_plan::words;

use crate::access::AccessMode;
use crate::ids::{DeviceId, JobId, MessageId, PersonId, PlanVersion, TicketId};
use crate::service::Side;

/// An act on the world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case")]
pub enum Act {
    Send {
        message: MessageId,
    },
    Unenroll {
        device: DeviceId,
    },
    /// Put people into the access exclusion group, or take them out; at most [`EXCLUDE_AT_ONCE`] of them.
    Exclude {
        people: Vec<PersonId>,
        excluded: bool,
    },
    SwitchAccess {
        resource: String,
        side: Side,
        mode: AccessMode,
    },
    /// Hand a ticket to the helpdesk that the organisation uses.
    OpenTicket {
        ticket: TicketId,
    },
}

words! {
    pub enum JobState {
        /// Waits for its moment, or for another try.
        Queued => "queued",
        Done => "done",
        /// Given up; shown to people.
        Failed => "failed",
        /// No longer wanted, or of an older plan version.
        Cancelled => "cancelled",
    }
}

/// One job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    pub id: JobId,
    pub act: Act,
    /// The other side recognises a repeat by it. Unique.
    pub key: String,
    /// The plan version that caused it. An executor refuses a job of a version that is not current.
    pub plan: PlanVersion,
    pub run_at: Timestamp,
    /// Tries so far, the present one included.
    pub attempt: u32,
    /// What is known of the tries before this one.
    pub tried: Tried,
    pub state: JobState,
}

/// Whether a try that came to no good end may have taken effect all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// Nothing has happened yet.
    InVain,
    /// The answer was lost, or whoever tried died before writing down what came of it.
    Unclear,
}

/// The new service takes this many members of a group in one call.
pub const EXCLUDE_AT_ONCE: usize = 20;
/// After so many tries a job is given up and shown to people.
pub const MOST_ATTEMPTS: u32 = 12;
/// The shortest and the longest wait between two tries.
const SHORTEST: SignedDuration = SignedDuration::from_secs(30);
const LONGEST: SignedDuration = SignedDuration::from_hours(2);
/// How long an executor may hold a job before another takes it over.
pub const LEASE: SignedDuration = SignedDuration::from_mins(2);

impl Act {
    /// The key by which the other side recognises a repeat. `attempt` counts the device's own attempts, so that a second
    /// order for the same device after a return is a new one.
    pub fn key(&self, attempt: u32) -> String {
        match self {
            Act::Send { message } => format!("send-{message}"),
            Act::Unenroll { device } => format!("unenroll-{device}-{attempt}"),
            Act::Exclude { people, excluded } => {
                let first = people.first().map_or(0, |person| person.0);
                format!("{}-{first}-{}-{attempt}", if *excluded { "exclude" } else { "include" }, people.len())
            }
            Act::SwitchAccess { resource, side, mode } => format!("access-{resource}-{side}-{mode}-{attempt}"),
            Act::OpenTicket { ticket } => format!("ticket-{ticket}"),
        }
    }

    /// The word for the kind of act.
    pub const fn word(&self) -> &'static str {
        match self {
            Act::Send { .. } => "send",
            Act::Unenroll { .. } => "unenroll",
            Act::Exclude { .. } => "exclude",
            Act::SwitchAccess { .. } => "switch-access",
            Act::OpenTicket { .. } => "open-ticket",
        }
    }
}

/// When to try again after `attempt` tries: doubling from half a minute to two hours, spread by the job's number so that jobs
/// that failed together do not come back together. What the other side asks for is the least.
pub fn retry_at(now: Timestamp, job: JobId, attempt: u32, asked: Option<SignedDuration>) -> Timestamp {
    let doubled = SHORTEST.checked_mul(1 << attempt.clamp(1, 12).saturating_sub(1)).unwrap_or(LONGEST).min(LONGEST);
    let spread = SignedDuration::from_millis(job.0.wrapping_mul(7_919).rem_euclid(1_000) * doubled.as_secs() / 4);
    let wait = (doubled + spread).max(asked.unwrap_or(SignedDuration::ZERO));
    now.checked_add(wait).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_and_stay_bounded_and_respect_what_the_other_side_asks() {
        let now = Timestamp::UNIX_EPOCH;
        let waits: Vec<i64> = (1..=12).map(|attempt| retry_at(now, JobId(0), attempt, None).as_second()).collect();
        assert_eq!(waits[..4], [30, 60, 120, 240]);
        assert_eq!(waits[11], 7_200);
        assert_eq!(retry_at(now, JobId(0), 1, Some(SignedDuration::from_secs(3_600))).as_second(), 3_600);
        assert_ne!(retry_at(now, JobId(1), 3, None), retry_at(now, JobId(2), 3, None));
    }

    #[test]
    fn a_repeat_has_the_same_key_and_a_new_order_another() {
        let act = Act::Unenroll { device: DeviceId(4) };
        assert_eq!(act.key(1), act.key(1));
        assert_ne!(act.key(1), act.key(2));
    }
}

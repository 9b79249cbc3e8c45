//! What a rule of a problem stands for in the plan, and how it is said.

use jiff::civil::Date;
use serde::Serialize;
use sluis_text::{Arg, Message};

use crate::ids::{GroupId, PhaseId};

/// Why a rule is there. It prints as one sentence that states the rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The tier is not planned above its ceiling.
    Tier {
        tier: u8,
    },
    /// The plan's own pace.
    Pace {
        per_day: u32,
    },
    /// The visits that one group's assisting staff can make.
    Visits {
        group: GroupId,
        per_day: u32,
    },
    /// The visits that all assisting staff can make.
    AllVisits {
        per_day: u32,
    },
    /// A group enrolls at fairs only, and these have seats.
    Seats {
        group: GroupId,
    },
    /// What the services take a day.
    Devices {
        per_day: u32,
    },
    Mails {
        per_day: u32,
    },
    /// Weeks without a day on which the campaign may act.
    Closed,
    Freeze {
        why: String,
        from: Date,
        to: Date,
    },
    /// Weeks in which a group cannot move.
    Busy {
        group: GroupId,
        why: String,
        from: Date,
        to: Date,
    },
    /// Weeks in which nobody works at a group's places.
    Holidays {
        group: GroupId,
    },
    /// Messages to the phase come before its people are asked, and nothing happens before the day from which dates are sought.
    Announce {
        phase: PhaseId,
        from: Date,
    },
    /// The support staff are trained on a day that is written.
    Training {
        phase: PhaseId,
        on: Date,
    },
    NotBefore {
        phase: PhaseId,
        date: Date,
    },
    FinishedBy {
        phase: PhaseId,
        date: Date,
    },
    /// The gate of the phase before: its people are all asked, and then it takes this long to judge.
    Gate {
        before: PhaseId,
        phase: PhaseId,
        weeks: usize,
    },
    With {
        phase: PhaseId,
        other: PhaseId,
    },
    NotSameWeek {
        phase: PhaseId,
        other: PhaseId,
    },
    /// One platform at a time.
    Platforms {
        phase: PhaseId,
        other: PhaseId,
    },
    /// A day for asking people that is written.
    Instruct {
        phase: PhaseId,
        date: Date,
    },
    /// A fair whose date is written: the phase is open by then.
    Fair {
        phase: PhaseId,
        date: Date,
    },
    Sites {
        at_once: u32,
    },
    Leaders {
        phase: PhaseId,
        weeks: usize,
    },
}

impl Reason {
    pub fn message(&self) -> Message {
        let named = |id: &'static str, phase: &PhaseId| Message::new(id).with("phase", phase.as_str());
        match self {
            Reason::Tier { tier } => Message::new("schedule-rule-tier").with("tier", u32::from(*tier)),
            Reason::Pace { per_day } => Message::new("schedule-rule-pace").with("count", *per_day),
            Reason::Visits { group, per_day } => {
                Message::new("schedule-rule-visits").with("group", group.as_str()).with("count", *per_day)
            }
            Reason::AllVisits { per_day } => Message::new("schedule-rule-all-visits").with("count", *per_day),
            Reason::Seats { group } => Message::new("schedule-rule-seats").with("group", group.as_str()),
            Reason::Devices { per_day } => Message::new("schedule-rule-devices").with("count", *per_day),
            Reason::Mails { per_day } => Message::new("schedule-rule-mails").with("count", *per_day),
            Reason::Closed => Message::new("schedule-rule-closed"),
            Reason::Freeze { why, from, to } => {
                let id = if why.is_empty() { "schedule-rule-freeze-plain" } else { "schedule-rule-freeze" };
                Message::new(id).with("why", why).with("from", Arg::Date(*from)).with("to", Arg::Date(*to))
            }
            Reason::Busy { group, why, from, to } => {
                let id = if why.is_empty() { "schedule-rule-busy-plain" } else { "schedule-rule-busy" };
                let message = Message::new(id).with("group", group.as_str()).with("why", why);
                message.with("from", Arg::Date(*from)).with("to", Arg::Date(*to))
            }
            Reason::Holidays { group } => Message::new("schedule-rule-holidays").with("group", group.as_str()),
            Reason::Announce { phase, from } => named("schedule-rule-announce", phase).with("date", Arg::Date(*from)),
            Reason::Training { phase, on } => named("schedule-rule-training", phase).with("date", Arg::Date(*on)),
            Reason::NotBefore { phase, date } => named("schedule-rule-not-before", phase).with("date", Arg::Date(*date)),
            Reason::FinishedBy { phase, date } => named("schedule-rule-finished-by", phase).with("date", Arg::Date(*date)),
            Reason::Gate { before, phase, weeks } => {
                named("schedule-rule-gate", phase).with("before", before.as_str()).with("weeks", *weeks)
            }
            Reason::With { phase, other } => named("schedule-rule-with", phase).with("other", other.as_str()),
            Reason::NotSameWeek { phase, other } => named("schedule-rule-not-same-week", phase).with("other", other.as_str()),
            Reason::Platforms { phase, other } => named("schedule-rule-platforms", phase).with("other", other.as_str()),
            Reason::Instruct { phase, date } => named("schedule-rule-instruct", phase).with("date", Arg::Date(*date)),
            Reason::Fair { phase, date } => named("schedule-rule-fair", phase).with("date", Arg::Date(*date)),
            Reason::Sites { at_once } => Message::new("schedule-rule-sites").with("count", *at_once),
            Reason::Leaders { phase, weeks } => named("schedule-rule-leaders", phase).with("weeks", *weeks),
        }
    }
}

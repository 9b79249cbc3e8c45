//! What the scheduler answers: dates and how good they are, or why there are none. Every part knows how to say itself.

use jiff::civil::Date;
use sluis_text::{Arg, Message};

use super::Schedule;
use super::reason::Reason;
use crate::ids::PhaseId;
use crate::plan::Plan;
use crate::timeframe::When;

/// Dates for a plan, and what there is to say about them.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The plan with its dates.
    pub plan: Plan,
    pub changes: Vec<Change>,
    pub binds: Vec<Binding>,
    pub loads: Vec<Load>,
    pub schedule: Schedule,
    /// The day on which the last phase of the schedule is over.
    pub ends: Date,
    /// The Monday of the earliest week in which, as has been proven, the last people can be asked to enroll.
    pub earliest_last_week: Date,
}

/// A phase whose dates change.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub phase: PhaseId,
    pub before: When,
    pub after: When,
    /// The day on which its people are first asked to enroll.
    pub opens: Date,
    /// The last day of the week in which the last of them are asked.
    pub asked_by: Date,
}

/// What keeps a phase from being earlier.
#[derive(Clone, Debug, PartialEq)]
pub struct Binding {
    pub phase: PhaseId,
    pub opens: Date,
    /// The rules that opening a week earlier would break. Empty: nothing does, but the whole would be worse.
    pub opening: Vec<Reason>,
    /// The rules that being done a week earlier would break.
    pub end: Vec<Reason>,
}

/// How much of a resource is used, week by week.
#[derive(Clone, Debug, PartialEq)]
pub struct Load {
    pub of: Reason,
    /// Each week's Monday, what is used and what there is: hours of a tier, otherwise people, devices, mails or visits.
    pub weeks: Vec<(Date, f64, f64)>,
}

/// Why a plan cannot be scheduled.
#[derive(Clone, Debug, PartialEq)]
pub struct Impossible {
    /// The rules that cannot hold together; without any one of them the others can.
    pub clash: Vec<Reason>,
    /// Whether that is proven; otherwise no schedule was found and these may be more than needed.
    pub proven: bool,
    /// How far ahead dates were sought.
    pub until: Date,
}

/// Another staffing, and what it would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    pub tier: u8,
    /// Agents more, or less.
    pub agents: i64,
    /// The Monday of the last week in which people are asked, with the plan's staff and with this. `None`: it cannot be done.
    pub last_week: Date,
    pub last_week_then: Option<Date>,
}

impl Change {
    /// "Phase x: from … to …", or that it gets its first dates.
    pub fn message(&self) -> Message {
        let id = if self.before == When::Auto { "schedule-dates-new" } else { "schedule-dates-changed" };
        let message = Message::new(id).with("phase", self.phase.as_str()).with("opens", Arg::Date(self.opens));
        let message = match self.before.timeframe() {
            Some(frame) => message.with("was-first", Arg::Date(frame.first)).with("was-last", Arg::Date(frame.last)),
            None => message,
        };
        match self.after.timeframe() {
            Some(frame) => message.with("first", Arg::Date(frame.first)).with("last", Arg::Date(frame.last)),
            None => message,
        }
    }
}

impl Binding {
    /// What the reasons are about; each is a sentence of its own ([`Reason::message`]).
    pub fn opening_message(&self) -> Message {
        let id = if self.opening.is_empty() { "schedule-opens-freely" } else { "schedule-opens-because" };
        Message::new(id).with("phase", self.phase.as_str()).with("date", Arg::Date(self.opens))
    }

    /// `None` when the phase asks everybody in one week, or nothing keeps its end.
    pub fn end_message(&self) -> Option<Message> {
        (!self.end.is_empty()).then(|| Message::new("schedule-lasts-because").with("phase", self.phase.as_str()))
    }
}

impl Proposal {
    /// How good the dates are, in one sentence.
    pub fn quality(&self) -> Message {
        if self.schedule.is_best() {
            return Message::new("schedule-best").with("date", Arg::Date(self.ends));
        }
        let id = if self.schedule.last == self.schedule.earliest_last { "schedule-gap-no-week" } else { "schedule-gap" };
        Message::new(id)
            .with("date", Arg::Date(self.ends))
            .with("gap", Arg::Percent(self.schedule.gap(), 1))
            .with("weeks", self.schedule.last - self.schedule.earliest_last.min(self.schedule.last))
    }
}

impl Impossible {
    /// What the clashing rules are about; each is a sentence of its own ([`Reason::message`]).
    pub fn message(&self) -> Message {
        let id = match (self.proven, self.clash.is_empty()) {
            (_, true) => "schedule-none-found",
            (true, false) => "schedule-clash",
            (false, false) => "schedule-clash-unproven",
        };
        Message::new(id).with("until", Arg::Date(self.until)).with("count", self.clash.len())
    }
}

impl Alternative {
    pub fn message(&self) -> Message {
        let weeks = self.last_week_then.and_then(|then| self.last_week.until(then).ok()).map_or(0, |span| span.get_days() / 7);
        let id = match (self.last_week_then, weeks) {
            (None, _) => "schedule-alternative-impossible",
            (Some(_), 1..) => "schedule-alternative-later",
            (Some(_), _) => "schedule-alternative-earlier",
        };
        let size = if self.agents < 0 { "schedule-agents-less" } else { "schedule-agents-more" };
        let staff = Message::new(size).with("count", self.agents.abs()).with("tier", u32::from(self.tier));
        Message::new(id).with("staff", staff).with("weeks", i64::from(weeks.abs()))
    }
}

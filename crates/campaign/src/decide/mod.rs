//! One look at the campaign: what to do now, and why everything else waits.
//!
//! [`decide`] takes an approved plan, a [`Situation`] and the time. It returns decisions and a [`Report`]. It does no input or
//! output; the same arguments always give the same result. Applying its decisions and asking again gives no new ones, so it may
//! be asked as often as anybody likes.

mod admission;
mod chase;
mod closing;
mod cycle;
mod messages;
mod phases;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use sluis_plan::{BlockId, CohortId, PhaseId, Plan};

use crate::deadline::Estimate;
use crate::device::Chase;
use crate::gate::{Evidence, Judgement};
use crate::ids::{DeviceId, PersonId, RequestId, VerdictId};
use crate::pace::{Allowance, TierLoad};
use crate::person::PersonChase;
use crate::rate::Rate;
use crate::reason::Reason;
use crate::situation::{Confirmation, Request, Situation, Step};
use crate::stage::{CampaignEvent, CampaignStage, CohortEvent, CohortStage, PhaseEvent, PhaseStage};
use crate::upcoming::{Upcoming, upcoming};

/// Something to be done now.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision {
    /// Write down the messages of a block for the people of a phase.
    PlanBlock {
        phase: PhaseId,
        block: BlockId,
        at: Timestamp,
    },
    /// The phase moves on.
    Phase {
        phase: PhaseId,
        event: PhaseEvent,
    },
    /// The phase opens; the verdict that lets it is used up.
    Open {
        phase: PhaseId,
        consumes: Option<VerdictId>,
    },
    /// The gate was judged, and the judgement differs from the one that stands.
    Judge {
        phase: PhaseId,
        evidence: Box<Evidence>,
        judgement: Box<Judgement>,
    },
    /// Everything is met since then, or not any more.
    MetSince {
        phase: PhaseId,
        since: Option<Timestamp>,
    },
    /// The cohort moves on in its cycle.
    Cohort {
        cohort: CohortId,
        event: CohortEvent,
    },
    /// Invite the next people of a cohort.
    Admit {
        cohort: CohortId,
        people: u32,
    },
    /// Ask a second person.
    Ask {
        step: Step,
    },
    /// A request no longer makes sense.
    Withdraw {
        request: RequestId,
    },
    SetDeadline {
        cohort: CohortId,
        day: Date,
        estimate: Estimate,
        request: Option<RequestId>,
    },
    /// A risky step that needs nobody's consent, or has it.
    Take {
        step: Step,
        request: Option<RequestId>,
    },
    /// Put everybody who has still to move into the exclusion group.
    FillExclusion,
    /// People who are done leave the exclusion group.
    LeaveExclusion {
        cohort: CohortId,
    },
    ChasePerson {
        person: PersonId,
        chase: PersonChase,
    },
    ChaseDevice {
        device: DeviceId,
        chase: Chase,
    },
    EndExemption {
        person: PersonId,
    },
    Campaign {
        event: CampaignEvent,
    },
    /// A gate whose failure halts everything.
    Halt {
        phase: PhaseId,
    },
}

/// What `decide` returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub decisions: Vec<Decision>,
    pub report: Report,
}

/// Where everything stands and what it waits for.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub stage: CampaignStage,
    pub halted: Option<Reason>,
    pub phases: Vec<PhaseReport>,
    pub cohorts: Vec<CohortReport>,
    /// Invitations today. `None` while no phase is open.
    pub allowance: Option<Allowance>,
    pub invited_today: u32,
    pub rate: Rate,
    pub tiers: Vec<TierLoad>,
    /// What waits for a person.
    pub tasks: Vec<Task>,
    /// What happens next by itself.
    pub upcoming: Vec<Upcoming>,
}

/// One phase: how far it is, and what it waits for.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseReport {
    pub phase: PhaseId,
    pub stage: PhaseStage,
    pub people: i64,
    pub done: i64,
    pub invited: i64,
    /// Its gate, judged now; `None` before it opens.
    pub gate: Option<Judgement>,
    pub waits: Vec<Reason>,
}

/// One cohort: where it is in its cycle.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortReport {
    pub cohort: CohortId,
    pub stage: CohortStage,
    pub people: i64,
    pub done: i64,
    pub invited: i64,
    pub waiting: i64,
    pub waits: Vec<Reason>,
}

/// Something that waits for a person.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// A risky step needs a second person.
    Approve(Request),
    /// A gate failed, and its cause must be mended.
    Mend { phase: PhaseId, reasons: Vec<Reason> },
    /// A precondition is to be confirmed.
    Confirm { phase: PhaseId, confirmation: Confirmation },
    /// Devices stand in both services.
    SolveConflicts { devices: i64 },
    /// The helpdesk cannot carry those who are left.
    Staff { cohort: CohortId, reason: Reason },
    /// People have no cohort: no group matches them, or more than one.
    Place { people: i64 },
    /// The campaign is complete, but the old service still has records: of lost devices, mostly (`I-13`).
    EmptySource { devices: i64 },
    /// The old service is empty and may be retired.
    RetireSource,
}

/// Decides what to do now.
pub fn decide(plan: &Plan, situation: &Situation, now: Timestamp) -> Outcome {
    let mut view = View {
        plan,
        situation,
        now,
        local: now.to_zoned(plan.campaign.time_zone.clone()),
        rate: Rate::learned(crate::stats::real(situation.tickets.recent_tickets), situation.tickets.recent_expected),
        decisions: Vec::new(),
        tasks: Vec::new(),
    };
    let mut phases = Vec::new();
    let mut cohorts = Vec::new();
    let mut allowance = None;
    if situation.stage.is_running() {
        phases = phases::phases(&mut view);
        messages::blocks(&mut view);
        allowance = admission::admit(&mut view);
        cohorts = cycle::cohorts(&mut view);
    }
    // What goes back or is claimed twice after the last cycle has closed must be seen to before the old service is retired.
    if situation.stage.is_running() || situation.stage == CampaignStage::Completed {
        chase::due(&mut view);
    }
    closing::close(&mut view);
    if situation.halt.is_some() {
        // What has been seen is still written down; nothing acts on the world.
        view.decisions.retain(Decision::only_records);
    }
    if situation.unplaced > 0 {
        view.tasks.push(Task::Place { people: situation.unplaced });
    }
    view.tasks.extend(situation.requests.iter().filter(|request| request.approved.is_none()).cloned().map(Task::Approve));
    view.tasks.sort_by_key(Task::urgency);
    let report = Report {
        stage: situation.stage,
        halted: situation.halt.as_ref().map(|halt| Reason::Halted { by: halt.by.clone(), why: halt.why.clone() }),
        phases,
        cohorts,
        allowance,
        invited_today: situation.cohorts.values().map(|cohort| cohort.invited_today).sum(),
        rate: view.rate,
        tiers: situation.tiers.clone(),
        tasks: view.tasks,
        upcoming: upcoming(plan, situation, now),
    };
    Outcome { decisions: view.decisions, report }
}

impl Decision {
    /// Whether the decision only writes down what has been seen or said, and so is taken even while the campaign is halted.
    fn only_records(&self) -> bool {
        match self {
            Decision::Judge { .. } | Decision::MetSince { .. } | Decision::Withdraw { .. } | Decision::EndExemption { .. } => {
                true
            }
            Decision::Phase { event, .. } => *event != PhaseEvent::Opened,
            _ => false,
        }
    }
}

impl Task {
    /// The order in which people should see what waits for them.
    const fn urgency(&self) -> u8 {
        match self {
            Task::Mend { .. } => 0,
            Task::SolveConflicts { .. } => 1,
            Task::Approve(_) => 2,
            Task::Staff { .. } => 3,
            Task::Confirm { .. } => 4,
            Task::Place { .. } => 5,
            Task::EmptySource { .. } => 6,
            Task::RetireSource => 7,
        }
    }
}

/// What the parts of `decide` share.
struct View<'a> {
    plan: &'a Plan,
    situation: &'a Situation,
    now: Timestamp,
    local: Zoned,
    rate: Rate,
    decisions: Vec<Decision>,
    tasks: Vec<Task>,
}

impl View<'_> {
    fn today(&self) -> Date {
        self.local.date()
    }

    /// Whether people may be invited and mailed now: a day to act, within the calendar's hours.
    fn may_act_now(&self) -> bool {
        let calendar = self.plan.calendar();
        calendar.may_act(self.today()) && (calendar.hours.from..calendar.hours.to).contains(&self.local.time())
    }

    fn decide(&mut self, decision: Decision) {
        self.decisions.push(decision);
    }
}

/// The moment at which the campaign's hours begin on a day.
pub fn opening(plan: &Plan, day: Date) -> Timestamp {
    moment(plan, day, plan.calendar().hours.from)
}

/// A wall-clock moment in the campaign's time zone. A time that a change of clocks skips is taken an hour later.
pub(crate) fn moment(plan: &Plan, day: Date, time: jiff::civil::Time) -> Timestamp {
    day.to_datetime(time).to_zoned(plan.campaign.time_zone.clone()).map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}

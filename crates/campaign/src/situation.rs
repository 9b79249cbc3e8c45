//! What `decide` looks at: aggregates per cohort and tier, and the few items that are due. Never a list of all devices.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sluis_plan::{BlockId, CohortId, PhaseId, words};

use crate::access::{AccessMode, AccessRule, ExclusionGroup};
use crate::count::Counts;
use crate::device::Device;
use crate::gate::Verdict;
use crate::ids::{PersonId, PlanVersion, RequestId, VerdictId};
use crate::pace::TierLoad;
use crate::person::Person;
use crate::service::Side;
use crate::stage::{CampaignStage, CohortStage, PhaseStage};

/// Where the campaign stands at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    pub plan: PlanVersion,
    pub stage: CampaignStage,
    pub halt: Option<Halt>,
    pub phases: BTreeMap<PhaseId, PhaseSituation>,
    pub cohorts: BTreeMap<CohortId, CohortSituation>,
    /// People whom no group, or more than one, matches: they have no cohort.
    pub unplaced: i64,
    pub tiers: Vec<TierLoad>,
    pub tickets: TicketWindow,
    pub freshness: Freshness,
    /// The services whose access rules can be set from outside; those of the others are set by hand.
    pub connected: BTreeSet<Side>,
    pub access: Vec<AccessRule>,
    pub exclusion: ExclusionGroup,
    pub requests: Vec<Request>,
    /// Preconditions that somebody has confirmed (`I-10`).
    pub confirmed: BTreeSet<(PhaseId, Confirmation)>,
    /// Blocks whose messages have been planned.
    pub planned_blocks: BTreeSet<(PhaseId, BlockId)>,
    pub due: Due,
}

/// Everything that acts on the world is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Halt {
    pub by: String,
    pub at: Timestamp,
    pub why: String,
}

/// One phase as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhaseSituation {
    pub stage: PhaseStage,
    pub opened_at: Option<Timestamp>,
    /// Since when every criterion of its gate has been met.
    pub met_since: Option<Timestamp>,
    /// The verdict that stands now.
    pub verdict: Option<StandingVerdict>,
    /// When somebody last mended the cause of a failure.
    pub remediated_at: Option<Timestamp>,
}

/// The latest stored verdict of a phase's gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingVerdict {
    pub id: VerdictId,
    pub verdict: Verdict,
    /// The judgement's [shape](crate::gate::Judgement::shape).
    pub shape: String,
    /// Whether it has opened the next phase already.
    pub consumed: bool,
}

/// One cohort as it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CohortSituation {
    pub stage: CohortStageSituation,
    pub counts: Counts,
    /// People invited today.
    pub invited_today: u32,
    /// When somebody was last invited.
    pub last_invited_at: Option<Timestamp>,
    pub deadline: Option<Date>,
    /// Done people whom access control still makes an exception for.
    pub to_leave_exclusion: i64,
}

/// A cohort's stage and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CohortStageSituation {
    pub stage: CohortStage,
    pub since: Timestamp,
}

impl Default for CohortStageSituation {
    fn default() -> CohortStageSituation {
        CohortStageSituation { stage: CohortStage::Scheduled, since: Timestamp::UNIX_EPOCH }
    }
}

/// Tickets and what the plan's rates had led to expect.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TicketWindow {
    /// In the last fourteen days.
    pub recent_tickets: i64,
    pub recent_expected: f64,
    /// Since the campaign began.
    pub tickets: i64,
    pub expected: f64,
    pub attempts: i64,
}

/// When each kind of evidence was last brought up to date as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Freshness {
    pub source: Option<Timestamp>,
    pub target: Option<Timestamp>,
    pub tickets: Option<Timestamp>,
}

/// A risky step that waits for a person, or has been agreed to.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub id: RequestId,
    pub step: Step,
    pub asked_by: String,
    pub asked_at: Timestamp,
    /// Who agreed, and when.
    pub approved: Option<(String, Timestamp)>,
}

/// A risky step (`D-15`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum Step {
    Resume,
    OverrideGate { phase: PhaseId, why: String },
    SetDeadline { cohort: CohortId, day: Date },
    SwitchAccess { resource: String, side: Side, mode: AccessMode },
}

words! {
    /// A precondition that a person confirms. What the plan itself requires is confirmed by its position.
    pub enum ConfirmationKind {
        Training => "training",
        BridgeCall => "bridge-call",
        Tests => "tests",
        Required => "required",
    }
}

/// A confirmed precondition: its kind, and which tier or which of the plan's own requirements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Confirmation {
    pub kind: ConfirmationKind,
    pub number: u8,
}

/// The few single items that are due.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Due {
    pub devices: Vec<Device>,
    pub people: Vec<(Person, Vec<Device>)>,
    /// People whose exemption has ended.
    pub exemptions: Vec<PersonId>,
}

impl Situation {
    /// The counters of a phase: those of its cohorts together.
    pub fn phase_counts<'a>(&self, cohorts: impl Iterator<Item = CohortId> + 'a) -> Counts {
        let mut counts = Counts::default();
        for cohort in cohorts.filter_map(|id| self.cohorts.get(&id)) {
            counts.merge(&cohort.counts);
        }
        counts
    }

    /// The counters of everybody in a cohort.
    pub fn all_counts(&self) -> Counts {
        let mut counts = Counts::default();
        for cohort in self.cohorts.values() {
            counts.merge(&cohort.counts);
        }
        counts
    }

    /// A request for a step, agreed to or not.
    pub fn request(&self, step: &Step) -> Option<&Request> {
        self.requests.iter().find(|request| request.step == *step)
    }
}

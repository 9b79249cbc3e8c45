//! Phases and the cohorts that move in them (`RP-5`, `RP-15`, `D-1`).

use jiff::civil::Date;
use serde::Serialize;

use crate::campaign::Names;
use crate::ids::{CohortId, GateId, GroupId, PhaseId};
use crate::place::{Place, Placed};
use crate::timeframe::{Point, When};
use crate::words;

/// A step of the rollout: which cohorts, when, and what must be true before the next one opens.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Phase {
    pub id: Placed<PhaseId>,
    pub stage: Placed<Stage>,
    /// `None`: the name of the stage, in the reader's language.
    pub name: Option<Names>,
    pub when: Placed<When>,
    /// When its people are first asked to enroll (`D-18`: week 3 unless the plan says otherwise).
    pub instruct: Placed<Point>,
    /// The phase whose gate must pass first; `None` means the one written before it.
    pub after: Option<Placed<PhaseId>>,
    /// The criteria of the gate behind this phase; `None` means the standard ones.
    pub gate: Option<Placed<GateId>>,
    /// What must be true, besides the standard preconditions, before people are asked to enroll (`I-10`).
    pub requires: Vec<String>,
    /// What the scheduler keeps to when it chooses the timeframe, and what a timeframe that is written is held against.
    #[serde(skip_serializing_if = "Bounds::is_empty")]
    pub bounds: Bounds,
    pub cohorts: Vec<Cohort>,
    #[serde(skip)]
    pub place: Place,
}

/// Bounds of a phase's timeframe.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Bounds {
    /// Its people are asked to enroll on this day or later.
    pub not_before: Option<Placed<Date>>,
    /// Its timeframe is over on this day.
    pub finished_by: Option<Placed<Date>>,
    /// The phase that asks its people in the same week.
    pub with: Option<Placed<PhaseId>>,
    /// Phases that enroll nobody in the weeks in which this one does.
    pub not_same_week_as: Vec<Placed<PhaseId>>,
}

words! {
    /// How far the rollout has come (`RP-5`, `RP-6`). Independent of how groups are segmented (`RP-14`).
    pub enum Stage {
        LimitedPilot => "limited-pilot",
        ExpandedPilot => "expanded-pilot",
        Production => "production",
    }
}

/// The part of a group that moves in one phase, by the same approaches.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cohort {
    pub group: Placed<GroupId>,
    /// How many of the group; `None` means all who are in no other cohort.
    pub users: Option<Placed<u32>>,
    pub approaches: Vec<Placed<Approach>>,
    /// Cohorts of earlier phases whose people are counted in `users` again (`D-2`).
    pub includes: Option<Placed<PhaseId>>,
    pub waiver: Option<Waiver>,
    pub assisted: Option<Assisted>,
    pub fairs: Vec<Fair>,
    #[serde(skip)]
    pub place: Place,
}

words! {
    /// How people of a cohort enroll (`RP-15` to `RP-18`, `D-13`).
    pub enum Approach {
        /// By themselves, with instructions they were given before.
        SelfService => "self-service",
        /// With somebody of IT beside them.
        Assisted => "assisted",
        /// At an event with an IT booth.
        TechFair => "tech-fair",
    }
}

/// A recorded exception to a rule (`D-7`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Waiver {
    pub rule: Placed<String>,
    pub by: String,
    pub why: String,
}

/// How many visits the assisting staff can make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assisted {
    pub visits_per_day: u32,
}

/// An IT tech fair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fair {
    pub date: Placed<Date>,
    pub place: String,
    pub seats: u32,
}

impl Phase {
    pub fn cohort_ids(&self) -> impl Iterator<Item = CohortId> + '_ {
        self.cohorts.iter().map(|cohort| self.cohort_id(cohort))
    }

    pub fn cohort_id(&self, cohort: &Cohort) -> CohortId {
        CohortId::of(&self.id, &cohort.group)
    }
}

impl Bounds {
    pub fn is_empty(&self) -> bool {
        *self == Bounds::default()
    }
}

impl Cohort {
    pub fn has(&self, approach: Approach) -> bool {
        self.approaches.iter().any(|candidate| candidate.value == approach)
    }

    /// The approach by which the cohort mainly enrolls: the first that is written.
    pub fn main_approach(&self) -> Approach {
        self.approaches.first().map_or(Approach::SelfService, |approach| approach.value)
    }
}

impl Stage {
    pub const fn is_pilot(self) -> bool {
        matches!(self, Stage::LimitedPilot | Stage::ExpandedPilot)
    }
}

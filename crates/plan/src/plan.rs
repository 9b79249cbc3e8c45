//! A plan: everything an organisation intends, in one value.

use std::fmt::Write as _;

use jiff::civil::Date;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::calendar::Calendar;
use crate::campaign::Campaign;
use crate::communication::{Block, BlockTime, Communication, Whose};
use crate::gate::GateRule;
use crate::group::Group;
use crate::ids::{CohortId, GroupId, PhaseId};
use crate::phase::{Cohort, Phase};
use crate::place::{Place, Placed};
use crate::scheduling::Scheduling;
use crate::support::Support;
use crate::timeframe::Timeframe;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    pub campaign: Campaign,
    pub groups: Vec<Group>,
    pub phases: Vec<Phase>,
    pub gates: Vec<GateRule>,
    pub communication: Communication,
    pub support: Support,
    pub exemptions: Vec<Exemption>,
    #[serde(skip_serializing_if = "Scheduling::is_default")]
    pub scheduling: Scheduling,
}

/// A person who is left out of the campaign for a while (`D-12`).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Exemption {
    /// The person's account.
    pub person: Placed<String>,
    pub approved_by: Option<String>,
    pub reason: Option<String>,
    pub until: Option<Placed<Date>>,
    #[serde(skip)]
    pub place: Place,
}

impl Plan {
    pub fn calendar(&self) -> &Calendar {
        &self.campaign.calendar
    }

    pub fn group(&self, id: &GroupId) -> Option<&Group> {
        self.groups.iter().find(|group| group.id.value == *id)
    }

    pub fn phase(&self, id: &PhaseId) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.id.value == *id)
    }

    /// A phase and its position, by the order of the plan.
    pub fn phase_of(&self, cohort: &CohortId) -> Option<(usize, &Phase)> {
        self.phases.iter().enumerate().find(|(_, phase)| phase.cohort_ids().any(|id| id == *cohort))
    }

    pub fn cohort(&self, id: &CohortId) -> Option<(&Phase, &Cohort)> {
        self.cohorts().find(|(phase, cohort)| phase.cohort_id(cohort) == *id)
    }

    /// Every cohort with its phase, in the order of the plan.
    pub fn cohorts(&self) -> impl Iterator<Item = (&Phase, &Cohort)> {
        self.phases.iter().flat_map(|phase| phase.cohorts.iter().map(move |cohort| (phase, cohort)))
    }

    /// The phase whose gate must pass before this one may instruct (`I-3`). `None` for the first. A phase that goes with
    /// another waits for what the other waits for.
    pub fn predecessor(&self, phase: &Phase) -> Option<&Phase> {
        let mut phase = phase;
        // Phases that go with each other in a circle are for the checker to report; here the circle is left after a round.
        for _ in 0..self.phases.len() {
            if let Some(after) = &phase.after {
                return self.phase(after);
            }
            match phase.bounds.with.as_ref().and_then(|with| self.phase(with)) {
                Some(with) => phase = with,
                None => break,
            }
        }
        let index = self.phases.iter().position(|candidate| candidate.id == phase.id)?;
        index.checked_sub(1).and_then(|index| self.phases.get(index))
    }

    /// The criteria of the gate behind a phase.
    pub fn gate(&self, phase: &Phase) -> GateRule {
        let standard = GateRule::standard(self.support.own_tiers().map(|tier| tier.tier.value));
        // A plan may give the standard gate bounds of its own by naming one so.
        let named = phase.gate.as_ref().map_or(standard.id.as_str(), |gate| gate.as_str());
        match self.gates.iter().find(|gate| gate.id.as_str() == named) {
            Some(own) => own.over(standard),
            None => standard,
        }
    }

    /// The day on which a phase may first ask its people to enroll, moved to the next day on which the campaign may act.
    /// `None` while the phase has no dates.
    pub fn instruct_day(&self, phase: &Phase) -> Option<Date> {
        let day = phase.when.timeframe()?.day(*phase.instruct, self.calendar().weeks);
        Some(self.calendar().next_day_to_act(day))
    }

    /// The day on which a block is sent for a phase, moved to the next day on which the campaign may act.
    pub fn block_day(&self, block: &Block, phase: &Phase) -> Option<Date> {
        Some(self.calendar().next_day_to_act(self.written_block_day(block, phase)?))
    }

    /// The day that the plan's words give for a block, working day or not.
    pub fn written_block_day(&self, block: &Block, phase: &Phase) -> Option<Date> {
        let BlockTime { point, of } = *block.when;
        let frame = match of {
            Whose::EachPhase => phase.when.timeframe()?,
            Whose::FirstPhase => self.phases.first()?.when.timeframe()?,
        };
        Some(frame.day(point, self.calendar().weeks))
    }

    /// From the first day of the earliest phase to the last day of the latest. `None` while no phase has dates.
    pub fn timeframe(&self) -> Option<Timeframe> {
        let frames: Vec<Timeframe> = self.phases.iter().filter_map(|phase| phase.when.timeframe()).collect();
        Some(Timeframe {
            first: frames.iter().map(|frame| frame.first).min()?,
            last: frames.iter().map(|frame| frame.last).max()?,
        })
    }

    /// People that the plan counts, those of an included cohort once (`D-2`).
    pub fn users(&self) -> u32 {
        self.cohorts().map(|(_, cohort)| self.new_users(cohort)).fold(0, u32::saturating_add)
    }

    /// A cohort's people who are in no earlier cohort.
    pub fn new_users(&self, cohort: &Cohort) -> u32 {
        let users = cohort.users.map_or(0, |users| users.value);
        let before = cohort.includes.as_ref().and_then(|phase| self.phase(phase));
        let included = before.and_then(|phase| phase.cohorts.iter().find(|other| other.group == cohort.group));
        let included = included.and_then(|cohort| cohort.users).map_or(0, |users| users.value);
        users.saturating_sub(included)
    }

    /// A hash of what the plan means. Comments, order of keys and layout do not change it.
    pub fn content_hash(&self) -> String {
        #[expect(clippy::expect_used, reason = "a plan is made of strings, numbers and lists")]
        let canonical = serde_json::to_vec(self).expect("a plan is always serialisable");
        Sha256::digest(canonical).iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

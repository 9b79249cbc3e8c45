//! What happens next by itself.

use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;
use sluis_plan::{BlockId, CohortId, PhaseId, Plan};
use sluis_text::{Arg, Message};

use crate::decide::opening;
use crate::naming::Naming;
use crate::situation::{ConfirmationKind, Situation};

/// Something that will happen at a moment, unless something holds it back.
#[derive(Clone, Debug, PartialEq)]
pub struct Upcoming {
    pub at: Timestamp,
    pub what: Event,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A block goes out to the people of a phase; `None` means to everybody.
    Block {
        block: BlockId,
        phase: Option<PhaseId>,
        people: i64,
    },
    /// A phase asks its people to enroll.
    Opens {
        phase: PhaseId,
        people: i64,
    },
    Training {
        phase: PhaseId,
    },
    Fair {
        phase: PhaseId,
        place: String,
    },
    Deadline {
        cohort: CohortId,
    },
}

/// How many events are told, and how far ahead.
const AT_MOST: usize = 6;
const AHEAD_DAYS: i64 = 42;

pub(crate) fn upcoming(plan: &Plan, situation: &Situation, now: Timestamp) -> Vec<Upcoming> {
    let today = now.to_zoned(plan.campaign.time_zone.clone()).date();
    let mut events = Vec::new();
    let mut add = |day: Date, what: Event| {
        let at = opening(plan, day);
        if at > now && day <= today.saturating_add(AHEAD_DAYS.days()) {
            events.push(Upcoming { at, what });
        }
    };
    for phase in &plan.phases {
        let counts = situation.phase_counts(phase.cohort_ids());
        let people = if counts.all_people() > 0 { counts.all_people() } else { i64::from(planned_people(phase)) };
        let opened = situation.phases.get(&phase.id).is_some_and(|phase| phase.stage.has_opened());
        if let Some(day) = plan.instruct_day(phase)
            && !opened
        {
            add(day, Event::Opens { phase: phase.id.value.clone(), people });
        }
        for block in &plan.communication.blocks {
            use sluis_plan::{Audience, Whose};
            let first = plan.phases.first().is_some_and(|first| first.id == phase.id);
            let to_all = block.audience.value == Audience::Everyone;
            let told = match block.audience.value {
                Audience::Everyone => first,
                Audience::Phase => block.when.of == Whose::EachPhase || first,
                Audience::Scheduled | Audience::Enrolled => false,
            };
            if let Some(day) = plan.block_day(block, phase)
                && told
            {
                let people = if to_all { situation.all_counts().all_people() } else { people };
                let phase = (!to_all).then(|| phase.id.value.clone());
                add(day, Event::Block { block: block.id.value.clone(), phase, people });
            }
        }
        for fair in phase.cohorts.iter().flat_map(|cohort| &cohort.fairs) {
            add(*fair.date, Event::Fair { phase: phase.id.value.clone(), place: fair.place.clone() });
        }
    }
    if let Some(training) = &plan.support.training
        && let Some(day) = training_day(plan)
        && !situation.confirmed.iter().any(|(_, confirmation)| confirmation.kind == ConfirmationKind::Training)
    {
        add(day, Event::Training { phase: training.before.value.clone() });
    }
    for (cohort, state) in &situation.cohorts {
        if let Some(day) = state.deadline
            && state.stage.stage == crate::stage::CohortStage::DeadlineSet
        {
            add(day, Event::Deadline { cohort: cohort.clone() });
        }
    }
    events.sort_by_key(|event| event.at);
    events.truncate(AT_MOST);
    events
}

fn planned_people(phase: &sluis_plan::Phase) -> u32 {
    phase.cohorts.iter().filter_map(|cohort| cohort.users).map(|users| users.value).sum()
}

/// The day of the training: as planned, or a week before its phase asks people to enroll.
pub fn training_day(plan: &Plan) -> Option<Date> {
    let training = plan.support.training.as_ref()?;
    if let Some(on) = &training.on {
        return Some(on.value);
    }
    let day = plan.instruct_day(plan.phase(&training.before)?)?;
    Some(plan.calendar().next_day_to_act(day.saturating_sub(7.days())))
}

impl Event {
    pub fn message(&self, naming: Naming<'_>) -> Message {
        match self {
            Event::Block { block, phase: None, people } => {
                Message::new("next-block-everyone").with("block", naming.block(block)).with("people", *people)
            }
            Event::Block { block, phase: Some(phase), people } => Message::new("next-block")
                .with("block", naming.block(block))
                .with("phase", naming.phase(phase))
                .with("people", *people),
            Event::Opens { phase, people } => {
                Message::new("next-opens").with("phase", naming.phase(phase)).with("people", *people)
            }
            Event::Training { phase } => Message::new("next-training").with("phase", naming.phase(phase)),
            Event::Fair { phase, place } => {
                Message::new("next-fair").with("phase", naming.phase(phase)).with("place", Arg::from(place))
            }
            Event::Deadline { cohort } => Message::new("next-deadline").with("cohort", naming.cohort(cohort)),
        }
    }
}

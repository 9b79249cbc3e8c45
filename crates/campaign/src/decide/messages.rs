//! Blocks whose messages are to be written down: a week ahead, so that everybody can look at them first (`CP-9`).

use jiff::Timestamp;
use sluis_plan::{Audience, Block, Phase, Whose};

use super::{Decision, View, opening};
use crate::stage::PhaseStage;

/// How far ahead messages are written down.
const AHEAD: jiff::SignedDuration = jiff::SignedDuration::from_hours(7 * 24);

pub(super) fn blocks(view: &mut View<'_>) {
    let plan = view.plan;
    for phase in &plan.phases {
        let stage = view.situation.phases.get(&phase.id).map(|phase| phase.stage);
        if stage == Some(PhaseStage::Suspended) {
            continue;
        }
        for block in &plan.communication.blocks {
            let key = (phase.id.value.clone(), block.id.value.clone());
            if !is_sent_to_phase(view, block, phase) || view.situation.planned_blocks.contains(&key) {
                continue;
            }
            let Some(day) = plan.block_day(block, phase) else { continue };
            let at = opening(plan, day).max(view.now);
            let write_down_from: Timestamp = at.checked_sub(AHEAD).unwrap_or(Timestamp::MIN);
            if view.now >= write_down_from {
                view.decide(Decision::PlanBlock { phase: key.0, block: key.1, at });
            }
        }
    }
}

/// Whether a block goes to a whole phase at a moment of the plan. Enrollment messages go to each person as they are invited,
/// post-enrollment messages as they finish; those are written down then.
fn is_sent_to_phase(view: &View<'_>, block: &Block, phase: &Phase) -> bool {
    let first = view.plan.phases.first().is_some_and(|first| first.id == phase.id);
    match block.audience.value {
        Audience::Everyone => first,
        Audience::Phase => block.when.of == Whose::EachPhase || first,
        Audience::Scheduled | Audience::Enrolled => false,
    }
}

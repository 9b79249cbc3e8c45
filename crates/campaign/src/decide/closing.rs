//! The end: every cycle closed, access handed over for good, the old service empty (`I-12`, `I-13`).

use super::cycle::hand_over;
use super::{Decision, Task, View};
use crate::access::AccessMode;
use crate::device::DeviceState;
use crate::person::PersonStage;
use crate::stage::{CampaignEvent, CampaignStage, CohortStage};

pub(super) fn close(view: &mut View<'_>) {
    let counts = view.situation.all_counts();
    let conflicts = counts.devices(|state| state == DeviceState::Conflict);
    if conflicts > 0 {
        view.tasks.push(Task::SolveConflicts { devices: conflicts });
    }
    let to_move = counts.people(PersonStage::Waiting) + counts.people(PersonStage::Invited);
    match view.situation.stage {
        CampaignStage::Completing => {
            let all_closed = view.situation.cohorts.values().all(|cohort| cohort.stage.stage == CohortStage::Closed);
            if all_closed && to_move == 0 && hand_over(view, AccessMode::DefaultBlock) {
                view.decide(Decision::Campaign { event: CampaignEvent::AllClosed });
            }
        }
        // Somebody joined after the end, or a device came to light: they are moved before the old service is retired (`D-14`).
        CampaignStage::Completed if to_move > 0 => view.decide(Decision::Campaign { event: CampaignEvent::LateJoiner }),
        CampaignStage::Completed if view.plan.campaign.source.is_some() => {
            let devices = counts.not_out_of_source();
            let task = if devices == 0 { Task::RetireSource } else { Task::EmptySource { devices } };
            view.tasks.push(task);
        }
        _ => {}
    }
}

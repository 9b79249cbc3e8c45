//! The end: every cycle closed, access handed over for good, the old service empty (`I-12`, `I-13`).

use super::cycle::hand_over;
use super::{Decision, Task, View};
use crate::access::AccessMode;
use crate::device::DeviceState;
use crate::stage::{CampaignEvent, CampaignStage, CohortStage};

pub(super) fn close(view: &mut View<'_>) {
    let counts = view.situation.all_counts();
    let conflicts = counts.devices(|state| state == DeviceState::Conflict);
    if conflicts > 0 {
        view.tasks.push(Task::SolveConflicts { devices: conflicts });
    }
    match view.situation.stage {
        CampaignStage::Completing => {
            let all_closed = view.situation.cohorts.values().all(|cohort| cohort.stage.stage == CohortStage::Closed);
            if all_closed && hand_over(view, AccessMode::DefaultBlock) {
                view.decide(Decision::Campaign { event: CampaignEvent::AllClosed });
            }
        }
        CampaignStage::Completed if view.plan.campaign.source.is_some() => {
            let devices = counts.not_out_of_source();
            let task = if devices == 0 { Task::RetireSource } else { Task::EmptySource { devices } };
            view.tasks.push(task);
        }
        _ => {}
    }
}

//! People and devices that do not move on: reminded, then helped (`I-14`, `D-12`).

use super::{Decision, View};

pub(super) fn due(view: &mut View<'_>) {
    let situation = view.situation;
    for person in &situation.due.exemptions {
        view.decide(Decision::EndExemption { person: *person });
    }
    // Nobody is written to outside the campaign's hours; the next look is soon enough.
    if !view.may_act_now() {
        return;
    }
    for (person, devices) in &situation.due.people {
        let chase = person.chase(devices, &view.plan.campaign);
        view.decide(Decision::ChasePerson { person: person.id, chase });
    }
    for device in &situation.due.devices {
        view.decide(Decision::ChaseDevice { device: device.id, chase: device.chase() });
    }
}

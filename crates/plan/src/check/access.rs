//! One gatekeeper for each resource (`I-2`, `MC-16`, `D-8`). No waiver exists.

use std::collections::BTreeSet;

use sluis_text::Message;

use super::{Findings, Subject};
use crate::campaign::{Controllers, Reading, Strategy};

pub(super) fn one_gatekeeper(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let access = &subject.plan.campaign.access;
    let mut seen = BTreeSet::new();
    for resource in &access.resources {
        if !seen.insert(&resource.name.value) {
            let problem =
                Message::new("rule-duplicate").with("kind", Message::new("thing-resource")).with("name", &resource.name.value);
            findings.error(resource.name.place, problem, Message::new("mend-duplicate"));
        }
        match (resource.controlled_by.value, access.strategy) {
            (Controllers::Both, _) => {
                let problem = Message::new("rule-two-gatekeepers").with("resource", &resource.name.value);
                findings.error(resource.controlled_by.place, problem, Message::new("mend-two-gatekeepers"));
            }
            (Controllers::Source, Strategy::Strict) => {
                let problem = Message::new("rule-strict-while-guarded").with("resource", &resource.name.value);
                findings.error(resource.controlled_by.place, problem, Message::new("mend-strict-while-guarded"));
            }
            _ => {}
        }
    }
    if access.reading == Reading::PerUser
        && let Some(resource) = access.resources.first()
    {
        findings.warning(resource.name.place, Message::new("rule-relaxed-reading"), Message::new("mend-relaxed-reading"));
    }
}

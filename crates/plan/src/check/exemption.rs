//! Exemptions: approved by somebody, for a reason, until a day (`D-12`).

use sluis_text::Message;

use super::{Findings, Subject};

pub(super) fn complete(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for exemption in &subject.plan.exemptions {
        let missing = [
            exemption.approved_by.is_none().then_some("approved-by"),
            exemption.reason.is_none().then_some("reason"),
            exemption.until.is_none().then_some("until"),
        ];
        let missing: Vec<&str> = missing.into_iter().flatten().collect();
        if !missing.is_empty() {
            let problem = Message::new("rule-exemption-incomplete")
                .with("person", &exemption.person.value)
                .with("missing", missing.join(", "));
            findings.error(exemption.person.place, problem, Message::new("mend-exemption-incomplete"));
        }
    }
}

//! Gates that ask for everything a pass needs (`I-4`, `MC-9` to `MC-11`).

use sluis_text::Message;

use super::{Findings, Subject};
use crate::gate::Metric;

/// Leaving out a standard criterion is a decision that somebody should see (`I-4`). Success and failure of enrollment can't
/// be left out at all (`MC-9`).
pub(super) fn complete(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for gate in &subject.plan.gates {
        for metric in &gate.leave_out {
            if matches!(metric.value, Metric::EnrollmentSuccess | Metric::EnrollmentFailure) {
                let problem = Message::new("rule-gate-blind").with("gate", gate.id.as_str()).with("metric", metric.to_string());
                findings.error(metric.place, problem, Message::new("mend-gate-blind"));
            } else {
                let problem =
                    Message::new("rule-gate-leaves-out").with("gate", gate.id.as_str()).with("metric", metric.to_string());
                findings.warning(metric.place, problem, Message::new("mend-gate-leaves-out"));
            }
        }
        for (index, criterion) in gate.criteria.iter().enumerate() {
            if gate.criteria[..index].iter().any(|other| other.metric == criterion.metric) {
                let problem = Message::new("rule-criterion-twice").with("metric", criterion.metric.to_string());
                findings.error(criterion.metric.place, problem, Message::new("mend-criterion-twice"));
            }
        }
    }
}

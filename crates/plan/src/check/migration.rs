//! Moving from one service to the other, a phase at a time (`MC-4`, `MC-8`, `I-1`, `I-14`).

use jiff::ToSpan as _;
use sluis_text::{Arg, Message};

use super::reference::{End, Way};
use super::{Findings, Subject};

/// Devices leave one service and enter another: the two differ (`I-1`, `MC-17`).
pub(super) fn two_services(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let campaign = &subject.plan.campaign;
    if let Some(source) = &campaign.source
        && source.value == campaign.target.value
    {
        let problem = Message::new("rule-same-service").with("service", source.name());
        findings.error(campaign.target.place, problem, Message::new("mend-same-service"));
    }
}

/// People in the gap are reminded before the gap is too long (`I-14`).
pub(super) fn gap(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let campaign = &subject.plan.campaign;
    if campaign.gap.remind_after >= campaign.gap.limit {
        let problem = Message::new("rule-gap-order")
            .with("remind", campaign.gap.remind_after.message())
            .with("limit", campaign.gap.limit.message());
        findings.error(campaign.target.place, problem, Message::new("mend-gap-order"));
    }
}

/// Between two phases there is time to see whether the first went well (`MC-8`). Phases in a circle have no first.
pub(super) fn time_to_evaluate(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    for phase in &plan.phases {
        let Some(before) = plan.predecessor(phase).filter(|_| Way::back_from(phase, plan).end != End::Itself) else { continue };
        let (Some(opened), Some(opens)) = (plan.instruct_day(before), plan.instruct_day(phase)) else { continue };
        let needed = plan.gate(before).shortest().whole_days();
        let earliest = plan.calendar().next_day_to_act(opened.saturating_add(needed.days()));
        if opens < earliest {
            let problem = Message::new("rule-no-time-to-evaluate")
                .with("phase", phase.id.as_str())
                .with("before", before.id.as_str())
                .with("opens", Arg::Date(opens))
                .with("days", needed);
            findings.error(
                phase.instruct.place,
                problem,
                Message::new("mend-no-time-to-evaluate").with("earliest", Arg::Date(earliest)),
            );
        }
    }
}

//! Bounds of phases: they leave room for the phase, and timeframes that are written keep to them.

use jiff::civil::{Date, Weekday};
use sluis_text::{Arg, Message};

use super::{Findings, Subject};
use crate::phase::Phase;
use crate::plan::Plan;

/// A phase's bounds do not contradict each other, and its timeframe, where it has one, keeps to them.
pub(super) fn kept(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    for phase in &plan.phases {
        room(phase, findings);
        own_timeframe(plan, phase, findings);
        others(plan, phase, findings);
    }
}

fn room(phase: &Phase, findings: &mut Findings<'_>) {
    if let (Some(from), Some(to)) = (&phase.bounds.not_before, &phase.bounds.finished_by)
        && to.value < from.value
    {
        let problem = Message::new("rule-bounds-empty").with("phase", phase.id.as_str());
        findings.error(to.place, problem, Message::new("mend-bounds-empty").with("date", Arg::Date(from.value)));
    }
    let itself = phase.bounds.with.iter().chain(&phase.bounds.not_same_week_as).find(|other| other.value == phase.id.value);
    if let Some(other) = itself {
        let problem = Message::new("rule-bounds-itself").with("phase", phase.id.as_str());
        findings.error(other.place, problem, Message::new("mend-bounds-itself"));
    }
}

fn own_timeframe(plan: &Plan, phase: &Phase, findings: &mut Findings<'_>) {
    let (Some(day), Some(frame)) = (plan.instruct_day(phase), phase.when.timeframe()) else { return };
    if let Some(from) = &phase.bounds.not_before
        && day < from.value
    {
        let problem = Message::new("rule-bounds-too-early")
            .with("phase", phase.id.as_str())
            .with("day", Arg::Date(day))
            .with("date", Arg::Date(from.value));
        findings.error(phase.when.place, problem, Message::new("mend-bounds-too-early"));
    }
    if let Some(to) = &phase.bounds.finished_by
        && frame.last > to.value
    {
        let problem = Message::new("rule-bounds-too-late")
            .with("phase", phase.id.as_str())
            .with("day", Arg::Date(frame.last))
            .with("date", Arg::Date(to.value));
        findings.error(phase.when.place, problem, Message::new("mend-bounds-too-late"));
    }
}

/// What is said of two phases holds where both have dates.
fn others(plan: &Plan, phase: &Phase, findings: &mut Findings<'_>) {
    let Some(opens) = plan.instruct_day(phase) else { return };
    if let Some(with) = &phase.bounds.with
        && let Some(other) = plan.phase(with).and_then(|other| plan.instruct_day(other))
        && monday(other) != monday(opens)
    {
        let problem = Message::new("rule-bounds-not-together")
            .with("phase", phase.id.as_str())
            .with("other", with.as_str())
            .with("day", Arg::Date(opens))
            .with("date", Arg::Date(other));
        findings.error(with.place, problem, Message::new("mend-bounds-not-together"));
    }
    let Some(frame) = phase.when.timeframe() else { return };
    for other in phase.bounds.not_same_week_as.iter().filter(|other| other.value != phase.id.value) {
        let Some(twin) = plan.phase(other) else { continue };
        let (Some(first), Some(last)) = (plan.instruct_day(twin), twin.when.timeframe()) else { continue };
        if monday(opens) <= monday(last.last) && monday(first) <= monday(frame.last) {
            let problem = Message::new("rule-bounds-same-week").with("phase", phase.id.as_str()).with("other", other.as_str());
            findings.error(other.place, problem, Message::new("mend-bounds-same-week"));
        }
    }
}

/// The Monday of a day's week.
fn monday(day: Date) -> Date {
    if day.weekday() == Weekday::Monday { day } else { day.nth_weekday(-1, Weekday::Monday).unwrap_or(day) }
}

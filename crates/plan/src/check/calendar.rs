//! Dates that fall on weekends, holidays and freezes, and phases that have none yet.

use jiff::civil::Date;
use sluis_text::{Arg, Message};

use super::{Findings, Subject};
use crate::calendar::{Calendar, DayOff};
use crate::phase::Phase;
use crate::place::Place;
use crate::plan::Plan;
use crate::timeframe::When;

/// A phase that the scheduler has still to place can't be approved (`when: auto`).
pub(super) fn not_scheduled(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for phase in subject.plan.phases.iter().filter(|phase| *phase.when == When::Auto) {
        let problem = Message::new("rule-not-scheduled").with("phase", phase.id.as_str());
        findings.warning(phase.when.place, problem, Message::new("mend-not-scheduled"));
    }
}

/// Days on which something should happen are days on which the campaign may act.
pub(super) fn days_off(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    let calendar = plan.calendar();
    if !calendar.working_days.contains(&true) {
        findings.error(plan.campaign.target.place, Message::new("rule-no-working-days"), Message::new("mend-no-working-days"));
        return;
    }
    let mut open: Vec<&Phase> = Vec::new();
    for phase in &plan.phases {
        let Some(frame) = phase.when.timeframe() else { continue };
        if calendar.next_day_to_act(frame.first) > frame.last {
            let problem = Message::new("rule-phase-without-a-day").with("phase", phase.id.as_str());
            findings.error(phase.when.place, problem, Message::new("mend-phase-without-a-day"));
            continue;
        }
        open.push(phase);
        let day = frame.day(*phase.instruct, calendar.weeks);
        if (frame.first..=frame.last).contains(&day) {
            moved(calendar, day, phase.instruct.place, Message::new("what-instruct").with("phase", phase.id.as_str()), findings);
        } else {
            let problem = Message::new("rule-instruct-outside").with("phase", phase.id.as_str()).with("date", Arg::Date(day));
            findings.error(phase.instruct.place, problem, Message::new("mend-instruct-outside"));
        }
    }
    for block in &plan.communication.blocks {
        // One moved message is worth a word; the same holiday in every phase is not worth five.
        let first = open.iter().filter_map(|phase| plan.written_block_day(block, phase)).find(|day| !calendar.may_act(*day));
        if let Some(day) = first {
            moved(calendar, day, block.when.place, Message::new("what-block").with("block", block.id.as_str()), findings);
        }
    }
}

/// The working days on which the people of a phase can enroll: from the day they are asked to the end of the timeframe.
///
/// `None` where there are none, or where the phase asks them outside its timeframe: `calendar` or `auto` has said so.
pub(super) fn days_to_enroll(plan: &Plan, phase: &Phase) -> Option<u32> {
    let (from, frame) = (plan.instruct_day(phase)?, phase.when.timeframe()?);
    let days = if from < frame.first { 0 } else { plan.calendar().working_days_between(from, frame.last) };
    (days > 0).then_some(days)
}

fn moved(calendar: &Calendar, day: Date, place: Place, what: Message, findings: &mut Findings<'_>) {
    let Some(off) = calendar.day_off(day) else { return };
    let why = match off {
        DayOff::Weekend => Message::new("day-off-weekend"),
        DayOff::Holiday(country) => Message::new("day-off-holiday").with("country", country.word()),
        DayOff::Freeze(freeze) if freeze.why.is_empty() => {
            Message::new("day-off-freeze").with("why", format!("{}..{}", freeze.from.value, freeze.to.value))
        }
        DayOff::Freeze(freeze) => Message::new("day-off-freeze").with("why", &freeze.why),
    };
    let problem = Message::new("rule-day-off").with("what", what).with("date", Arg::Day(day)).with("why", why);
    findings.warning(place, problem, Message::new("mend-day-off").with("next", Arg::Date(calendar.next_day_to_act(day))));
}

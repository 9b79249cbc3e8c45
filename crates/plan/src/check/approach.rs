//! Enrollment approaches: at least one for every cohort, with enough visits and seats (`I-8`, `D-13`, `D-17`).

use sluis_text::Message;

use super::calendar::days_to_enroll;
use super::{Findings, Subject};
use crate::phase::{Approach, Cohort, Phase};
use crate::plan::Plan;

/// Every cohort has an approach, and what it needs of staff and seats is there (`I-8`).
pub(super) fn approach_and_capacity(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    for (phase, cohort) in plan.cohorts() {
        if cohort.approaches.is_empty() && !is_defect(plan, phase, cohort) {
            let problem = Message::new("rule-no-approach").with("group", cohort.group.as_str()).with("phase", phase.id.as_str());
            findings.error(cohort.group.place, problem, Message::new("mend-no-approach"));
        }
        visits(plan, phase, cohort, findings);
        seats(plan, phase, cohort, findings);
    }
}

fn visits(plan: &Plan, phase: &Phase, cohort: &Cohort, findings: &mut Findings<'_>) {
    let (Some(assisted), Some(users)) = (&cohort.assisted, cohort.users) else { return };
    if cohort.main_approach() != Approach::Assisted {
        return;
    }
    let Some(days) = days_to_enroll(plan, phase) else { return };
    let people = plan.new_users(cohort);
    let visits = i64::from(assisted.visits_per_day) * i64::from(days);
    if visits < i64::from(people) {
        let problem = Message::new("rule-too-few-visits").with("users", people).with("visits", visits).with("days", days);
        findings.error(users.place, problem, Message::new("mend-too-few-visits").with("needed", people.div_ceil(days)));
    }
}

fn seats(plan: &Plan, phase: &Phase, cohort: &Cohort, findings: &mut Findings<'_>) {
    let Some(approach) = cohort.approaches.iter().find(|approach| approach.value == Approach::TechFair) else { return };
    if cohort.fairs.is_empty() {
        let problem = Message::new("rule-fair-without-date").with("group", cohort.group.as_str());
        findings.warning(approach.place, problem, Message::new("mend-fair-without-date"));
        return;
    }
    for fair in &cohort.fairs {
        let inside = phase.when.timeframe().is_none_or(|frame| (frame.first..=frame.last).contains(&*fair.date));
        if !inside || !plan.calendar().may_act(*fair.date) {
            let problem = Message::new("rule-fair-on-wrong-day")
                .with("date", sluis_text::Arg::Date(*fair.date))
                .with("phase", phase.id.as_str());
            findings.error(fair.date.place, problem, Message::new("mend-fair-on-wrong-day"));
        }
    }
    let people = plan.new_users(cohort);
    let seats: i64 = cohort.fairs.iter().map(|fair| i64::from(fair.seats)).sum();
    if let Some(users) = cohort.users
        && cohort.main_approach() == Approach::TechFair
        && !cohort.has(Approach::SelfService)
        && seats < i64::from(people)
    {
        let problem = Message::new("rule-too-few-seats").with("users", people).with("seats", seats);
        findings.error(users.place, problem, Message::new("mend-too-few-seats"));
    }
}

/// A group that stands in a phase but under none of its approaches, and in another phase as well: the defect of the
/// sources' second table, where Retail is in production 2 and in production 3 and enrolled in neither (`D-17`).
pub(super) fn defect_of_the_sources(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    for (phase, cohort) in plan.cohorts().filter(|(phase, cohort)| is_defect(plan, phase, cohort)) {
        let other = elsewhere(plan, phase, cohort).map_or("", |other| other.id.as_str());
        let problem = Message::new("rule-source-table-defect")
            .with("group", cohort.group.as_str())
            .with("phase", phase.id.as_str())
            .with("other", other);
        findings.error(
            cohort.group.place,
            problem,
            Message::new("mend-source-table-defect").with("group", cohort.group.as_str()),
        );
    }
}

fn is_defect(plan: &Plan, phase: &Phase, cohort: &Cohort) -> bool {
    cohort.approaches.is_empty() && elsewhere(plan, phase, cohort).is_some()
}

fn elsewhere<'p>(plan: &'p Plan, phase: &Phase, cohort: &Cohort) -> Option<&'p Phase> {
    plan.cohorts().find(|(other, twin)| other.id != phase.id && twin.group == cohort.group).map(|(other, _)| other)
}

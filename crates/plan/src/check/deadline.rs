//! Deadlines: voluntary first, and only what the helpdesk can carry (`MC-14`, `MC-15`, `I-5`).

use sluis_text::{Arg, Message};

use super::calendar::days_to_enroll;
use super::{Findings, Subject};
use crate::units::Minutes;

/// Between the invitation and a deadline lies a voluntary period (`MC-14`).
pub(super) fn voluntary_first(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let campaign = &subject.plan.campaign;
    if campaign.deadline.after < Minutes::days(1) {
        let problem = Message::new("rule-no-voluntary-period").with("after", campaign.deadline.after.message());
        findings.error(campaign.target.place, problem, Message::new("mend-no-voluntary-period"));
    }
}

/// The tickets a phase is expected to cause fit every tier, below its ceiling (`MC-15`).
///
/// Load of a tier: people × tickets per enrollment × share of tickets that reach the tier × handling time, against the
/// tier's hours from the day the phase instructs to the end of its timeframe. A tier without staff is for `SP-3` to report.
pub(super) fn helpdesk_can_carry(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    let support = &plan.support;
    for phase in &plan.phases {
        let Some(days) = days_to_enroll(plan, phase) else { continue };
        let tickets: f64 = phase
            .cohorts
            .iter()
            .map(|cohort| f64::from(plan.new_users(cohort)) * support.expected_tickets(cohort.main_approach()))
            .sum();
        for tier in support.own_tiers().filter(|tier| tier.agents > 0) {
            #[expect(clippy::cast_precision_loss, reason = "minutes of one ticket")]
            let needed = tickets * support.reaches(tier.tier.value) * tier.handle.0 as f64 / 60.0;
            let available = tier.capacity_per_day() * f64::from(days) * support.ceiling.0 / 60.0;
            if needed > available {
                let problem = Message::new("rule-helpdesk-overloaded")
                    .with("phase", phase.id.as_str())
                    .with("tier", u32::from(tier.tier.value))
                    .with("needed", Arg::Decimal(needed, 0))
                    .with("available", Arg::Decimal(available, 0));
                findings.error(phase.id.place, problem, Message::new("mend-helpdesk-overloaded"));
            }
        }
    }
}

/// The rate of tickets can be known before production: the pilots are large enough (`I-5`).
pub(super) fn rate_known_in_time(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    let pilots: Vec<_> = plan.phases.iter().filter(|phase| phase.stage.is_pilot()).collect();
    let cohorts: Vec<_> = pilots.iter().flat_map(|phase| &phase.cohorts).collect();
    if let Some(last) = pilots.last()
        && cohorts.iter().all(|cohort| cohort.users.is_some())
    {
        let users: i64 = cohorts.iter().map(|cohort| i64::from(plan.new_users(cohort))).sum();
        let observed = plan.campaign.deadline.observed;
        if users < i64::from(observed) {
            let problem = Message::new("rule-pilots-too-small").with("users", users).with("observed", observed);
            findings.warning(last.id.place, problem, Message::new("mend-pilots-too-small"));
        }
    }
}

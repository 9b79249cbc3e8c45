//! Decisions and reasons in short lines, for the transcripts of stories.

use jiff::Timestamp;
use sluis_campaign::decide::Task;
use sluis_campaign::gate::Finding;
use sluis_campaign::pace::{Allowance, Limit};
use sluis_campaign::{Decision, PersonChase, Reason, Report, Step};
use sluis_plan::Plan;

pub fn decision(plan: &Plan, decision: &Decision) -> String {
    match decision {
        Decision::PlanBlock { phase, block, at } => format!("write {block} to the people of {phase}, for {}", moment(plan, *at)),
        Decision::Phase { phase, event } => format!("{phase}: {event}"),
        Decision::Open { phase, consumes: None } => format!("open {phase}"),
        Decision::Open { phase, consumes: Some(verdict) } => format!("open {phase} by verdict {verdict}"),
        Decision::Judge { phase, judgement, .. } => format!("judge the gate of {phase}: {}", judgement.verdict),
        Decision::MetSince { phase, since: Some(since) } => format!("{phase} meets its gate since {}", moment(plan, *since)),
        Decision::MetSince { phase, since: None } => format!("{phase} does not meet its gate any more"),
        Decision::Cohort { cohort, event } => format!("{cohort}: {event}"),
        Decision::Admit { cohort, people } => format!("invite {people} of {cohort}"),
        Decision::Ask { step } => format!("ask a second person to {}", self::step(step)),
        Decision::Withdraw { request } => format!("withdraw request {request}"),
        Decision::SetDeadline { cohort, day, .. } => format!("set the deadline of {cohort} to {day}"),
        Decision::Take { step, .. } => self::step(step),
        Decision::FillExclusion => "put everybody who has still to move into the exclusion group".to_owned(),
        Decision::LeaveExclusion { cohort } => format!("those of {cohort} who are done leave the exclusion group"),
        Decision::ChasePerson { person, chase: PersonChase::Remind } => format!("remind person {person}"),
        Decision::ChasePerson { person, chase: PersonChase::Call } => format!("have somebody call person {person}"),
        Decision::ChasePerson { person, chase: PersonChase::Wait } => format!("wait for person {person}"),
        Decision::ChaseDevice { device, chase } => match chase {
            sluis_campaign::Chase::Remind => format!("remind the owner of device {device}"),
            sluis_campaign::Chase::OpenTicket => format!("open a ticket for device {device}"),
            sluis_campaign::Chase::Nothing => format!("leave device {device}"),
        },
        Decision::EndExemption { person } => format!("the exemption of person {person} ends"),
        Decision::Campaign { event } => format!("the campaign: {event}"),
        Decision::Halt { phase } => format!("halt everything, because of {phase}"),
    }
}

fn step(step: &Step) -> String {
    match step {
        Step::Resume => "go on".to_owned(),
        Step::OverrideGate { phase, .. } => format!("open the gate of {phase} against its evidence"),
        Step::SetDeadline { cohort, day } => format!("set the deadline of {cohort} to {day}"),
        Step::SwitchAccess { resource, side, mode } => format!("switch the {side}'s rule on {resource} to {mode}"),
    }
}

pub fn reason(plan: &Plan, reason: &Reason) -> String {
    match reason {
        Reason::Criterion { answer } => {
            let question = &answer.question;
            let counted = format!("{} of {}", question.hits, question.of);
            match answer.finding {
                Finding::Met => format!("{} met", question.metric),
                Finding::NotMet => format!("{} not met: {counted}", question.metric),
                Finding::Unclear => format!("{} not clear: {counted}", question.metric),
                Finding::TooFew => format!("{} has too few: {}", question.metric, question.of),
                Finding::Stale => format!("{} is stale", question.metric),
                Finding::Unknown => format!("{} is unknown", question.metric),
            }
        }
        Reason::Conflicts { count } => format!("{count} devices are claimed by both services"),
        Reason::StillToInvite { people } => format!("{people} people are still to be invited"),
        Reason::Observing { until } => format!("observed until {}", moment(plan, *until)),
        Reason::Soaking { until } => format!("must hold until {}", moment(plan, *until)),
        Reason::OpensOn { day } => format!("opens on {day}"),
        Reason::GateBefore { phase, verdict } => format!("the gate of {phase} is {verdict}"),
        Reason::NotAgreed { group } => format!("{group} has not agreed"),
        Reason::NotTrained { tier } => format!("tier {tier} is not trained"),
        Reason::NoBridgeCall => "no bridge call".to_owned(),
        Reason::TestsNotGreen => "tests are not green".to_owned(),
        Reason::Required { what } => format!("required: {what}"),
        Reason::Suspended => "suspended".to_owned(),
        Reason::Halted { by, why } => format!("halted by {by}: {why}"),
        Reason::Paced { people, .. } => format!("{people} today"),
        Reason::VoluntaryUntil { until } => format!("voluntary until {}", moment(plan, *until)),
        Reason::RateUnknown { observed, needed } => {
            format!("{observed} enrollments seen, {needed} needed to know the rate of tickets")
        }
        Reason::HelpdeskShort { tier, needed, available } => {
            format!("tier {tier} needs {needed:.0} hours and has {available:.0}")
        }
        Reason::DeadlineOn { day } => format!("deadline on {day}"),
        Reason::StillToMove { people } => format!("{people} people have still to move"),
        Reason::SourceNotEmpty { devices } => format!("{devices} devices are not out of the old service"),
    }
}

pub fn task(plan: &Plan, task: &Task) -> String {
    match task {
        Task::Approve(request) => format!("agree to {} (request {})", step(&request.step), request.id),
        Task::Mend { phase, .. } => format!("mend what made {phase} fail"),
        Task::Confirm { phase, confirmation } => format!("confirm {} {} of {phase}", confirmation.kind, confirmation.number),
        Task::SolveConflicts { devices } => format!("solve {devices} conflicts"),
        Task::Staff { cohort, reason } => format!("staff the helpdesk for {cohort}: {}", self::reason(plan, reason)),
        Task::Place { people } => format!("place {people} people"),
        Task::EmptySource { devices } => format!("empty the old service of {devices} devices"),
        Task::RetireSource => "retire the old service".to_owned(),
    }
}

/// What each phase and cohort waits for, what waits for a person, and what today allows.
pub fn report(plan: &Plan, report: &Report) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(halted) = &report.halted {
        lines.push(format!("everything waits: {}", reason(plan, halted)));
    }
    let mut waits = |who: String, reasons: &[Reason]| {
        if !reasons.is_empty() {
            let reasons: Vec<String> = reasons.iter().map(|own| reason(plan, own)).collect();
            lines.push(format!("{who} waits: {}", reasons.join("; ")));
        }
    };
    for phase in &report.phases {
        waits(format!("{} ({})", phase.phase, phase.stage), &phase.waits);
    }
    for cohort in &report.cohorts {
        waits(format!("{} ({})", cohort.cohort, cohort.stage), &cohort.waits);
    }
    lines.extend(report.tasks.iter().map(|own| format!("for a person: {}", task(plan, own))));
    lines
}

/// Today's allowance, and what limits it.
pub fn allowance(report: &Report) -> String {
    match report.allowance {
        None => "nobody may be invited yet".to_owned(),
        Some(Allowance { people, limit }) => {
            let limit = match limit {
                Limit::None => "nothing".to_owned(),
                Limit::Plan => "the plan".to_owned(),
                Limit::Tier { tier } => format!("tier {tier}"),
            };
            let people = if people == u32::MAX { "everybody".to_owned() } else { people.to_string() };
            format!("{people} may be invited today, {} have been; {limit} limits it", report.invited_today)
        }
    }
}

/// A moment on the campaign's own clock.
pub fn moment(plan: &Plan, at: Timestamp) -> String {
    at.to_zoned(plan.campaign.time_zone.clone()).strftime("%a %Y-%m-%d %H:%M").to_string()
}

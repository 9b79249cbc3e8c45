//! Why something waits, fails or happens: typed, so that any language can print it and any test can ask for it.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sluis_plan::{Bound, Metric, PhaseId};
use sluis_text::{Arg, Message};

use crate::gate::{Answer, Finding, Verdict};
use crate::journal::Actor;
use crate::naming::Naming;
use crate::pace::Limit;

/// One reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum Reason {
    // Gates
    /// A criterion is not met, or nothing can be said of it.
    Criterion {
        answer: Box<Answer>,
    },
    /// Devices stand in both services.
    Conflicts {
        count: i64,
    },
    /// People of the phase have not been invited yet.
    StillToInvite {
        people: i64,
    },
    /// The time to observe is not over.
    Observing {
        until: Timestamp,
    },
    /// Everything is met, but not for long enough.
    Soaking {
        until: Timestamp,
    },

    // Phases that have not opened
    /// The phase's day has not come.
    OpensOn {
        day: Date,
    },
    /// The gate before it has not passed (`I-3`).
    GateBefore {
        phase: PhaseId,
        verdict: Verdict,
    },
    /// A group's agreement is not recorded (`RP-3`).
    NotAgreed {
        group: sluis_plan::GroupId,
    },
    /// A tier has not been trained (`I-10`).
    NotTrained {
        tier: u8,
    },
    NoBridgeCall,
    /// The validation tests are not green.
    TestsNotGreen,
    /// Something the plan requires is not confirmed.
    Required {
        what: String,
    },
    /// Somebody suspended the phase.
    Suspended,

    // The campaign
    Halted {
        by: String,
        why: String,
    },
    /// Invitations today, and what limits them.
    Paced {
        people: u32,
        limit: Limit,
    },

    // Deadlines and access
    /// Still voluntary (`MC-14`).
    VoluntaryUntil {
        until: Timestamp,
    },
    /// Too few enrollments have been seen to know the rate of tickets.
    RateUnknown {
        observed: i64,
        needed: i64,
    },
    /// A tier cannot carry those who are left (`MC-15`); the numbers are hours.
    HelpdeskShort {
        tier: u8,
        needed: f64,
        available: f64,
    },
    DeadlineOn {
        day: Date,
    },
    /// People who have not finished.
    StillToMove {
        people: i64,
    },
    /// Devices are still in the old service, or between the two (`I-13`).
    SourceNotEmpty {
        devices: i64,
    },
}

impl Reason {
    /// The word for the kind of reason, as in its JSON.
    pub const fn word(&self) -> &'static str {
        match self {
            Reason::Criterion { .. } => "criterion",
            Reason::Conflicts { .. } => "conflicts",
            Reason::StillToInvite { .. } => "still-to-invite",
            Reason::Observing { .. } => "observing",
            Reason::Soaking { .. } => "soaking",
            Reason::OpensOn { .. } => "opens-on",
            Reason::GateBefore { .. } => "gate-before",
            Reason::NotAgreed { .. } => "not-agreed",
            Reason::NotTrained { .. } => "not-trained",
            Reason::NoBridgeCall => "no-bridge-call",
            Reason::TestsNotGreen => "tests-not-green",
            Reason::Required { .. } => "required",
            Reason::Suspended => "suspended",
            Reason::Halted { .. } => "halted",
            Reason::Paced { .. } => "paced",
            Reason::VoluntaryUntil { .. } => "voluntary-until",
            Reason::RateUnknown { .. } => "rate-unknown",
            Reason::HelpdeskShort { .. } => "helpdesk-short",
            Reason::DeadlineOn { .. } => "deadline-on",
            Reason::StillToMove { .. } => "still-to-move",
            Reason::SourceNotEmpty { .. } => "source-not-empty",
        }
    }

    /// The reason as a sentence.
    pub fn message(&self, naming: Naming<'_>) -> Message {
        let moment = |at: &Timestamp| Arg::Moment(at.to_zoned(naming.plan.campaign.time_zone.clone()).datetime());
        match self {
            Reason::Criterion { answer } => criterion(answer),
            Reason::Conflicts { count } => Message::new("reason-conflicts").with("count", *count),
            Reason::StillToInvite { people } => Message::new("reason-still-to-invite").with("people", *people),
            Reason::Observing { until } => Message::new("reason-observing").with("until", moment(until)),
            Reason::Soaking { until } => Message::new("reason-soaking").with("until", moment(until)),
            Reason::OpensOn { day } => Message::new("reason-opens-on").with("day", Arg::Day(*day)),
            Reason::GateBefore { phase, verdict } => {
                let id = match verdict {
                    Verdict::Fail => "reason-gate-before-failed",
                    _ => "reason-gate-before",
                };
                Message::new(id).with("phase", naming.phase(phase))
            }
            Reason::NotAgreed { group } => Message::new("reason-not-agreed").with("group", naming.group(group)),
            Reason::NotTrained { tier } => Message::new("reason-not-trained").with("tier", u32::from(*tier)),
            Reason::NoBridgeCall => Message::new("reason-no-bridge-call"),
            Reason::TestsNotGreen => Message::new("reason-tests-not-green"),
            Reason::Required { what } => Message::new("reason-required").with("what", what),
            Reason::Suspended => Message::new("reason-suspended"),
            Reason::Halted { by, why } => halted(by, why, naming),
            Reason::Paced { people, limit } => match limit {
                Limit::None => Message::new("reason-paced-freely").with("people", *people),
                Limit::Plan => Message::new("reason-paced-by-plan").with("people", *people),
                Limit::Tier { tier } => {
                    Message::new("reason-paced-by-tier").with("people", *people).with("tier", u32::from(*tier))
                }
            },
            Reason::VoluntaryUntil { until } => Message::new("reason-voluntary-until").with("until", moment(until)),
            Reason::RateUnknown { observed, needed } => {
                Message::new("reason-rate-unknown").with("observed", *observed).with("needed", *needed)
            }
            Reason::HelpdeskShort { tier, needed, available } => Message::new("reason-helpdesk-short")
                .with("tier", u32::from(*tier))
                .with("needed", Arg::Decimal(*needed, 0))
                .with("available", Arg::Decimal(*available, 0)),
            Reason::DeadlineOn { day } => Message::new("reason-deadline-on").with("day", Arg::Day(*day)),
            Reason::StillToMove { people } => Message::new("reason-still-to-move").with("people", *people),
            Reason::SourceNotEmpty { devices } => {
                Message::new("reason-source-not-empty").with("devices", *devices).with("service", naming.source())
            }
        }
    }
}

/// Who halted the campaign, and why. When Sluis did, the reason is the phase whose gate failed.
fn halted(by: &str, why: &str, naming: Naming<'_>) -> Message {
    let name = match Actor::try_from(by.to_owned()) {
        Ok(Actor::Sluis) => return Message::new("reason-halted-by-gate").with("phase", naming.phase(&PhaseId::from(why))),
        Ok(Actor::Account(name) | Actor::Command(name)) => name,
        _ => by.to_owned(),
    };
    if why.is_empty() {
        return Message::new("reason-halted").with("by", name);
    }
    Message::new("reason-halted-because").with("by", name).with("why", why)
}

fn criterion(answer: &Answer) -> Message {
    let question = &answer.question;
    let message = match answer.finding {
        Finding::Met => Message::new("reason-criterion-met"),
        Finding::NotMet if question.metric.only_holds() => Message::new("reason-criterion-not-yet"),
        Finding::NotMet => Message::new("reason-criterion-not-met"),
        Finding::Unclear => Message::new("reason-criterion-unclear"),
        Finding::TooFew => Message::new("reason-criterion-too-few"),
        Finding::Stale => Message::new("reason-criterion-stale"),
        Finding::Unknown => Message::new("reason-criterion-unknown"),
    };
    message
        .with("metric", metric(question.metric))
        .with("value", amount(question.metric, answer.value.unwrap_or(0.0)))
        .with("bound", bound(question.metric, question.bound))
        .with("count", question.of)
        .with("needed", question.min_sample.min(question.at_most))
}

/// A metric's name.
pub fn metric(metric: Metric) -> Message {
    let id = match metric {
        Metric::EnrollmentSuccess => "metric-enrollment-success",
        Metric::EnrollmentFailure => "metric-enrollment-failure",
        Metric::Adoption => "metric-adoption",
        Metric::Check(check) => return Message::new("metric-check").with("check", check_name(check)),
        Metric::ComplianceReported => "metric-compliance-reported",
        Metric::Compliant => "metric-compliant",
        Metric::SupportLoad(tier) => return Message::new("metric-support-load").with("tier", u32::from(tier)),
        Metric::TicketsPerEnrollment => "metric-tickets-per-enrollment",
    };
    Message::new(id)
}

/// A check's name.
pub fn check_name(check: sluis_plan::CheckKind) -> Message {
    use sluis_plan::CheckKind as C;
    Message::new(match check {
        C::Vpn => "check-vpn",
        C::Wifi => "check-wifi",
        C::Email => "check-email",
        C::Certificate => "check-certificate",
        C::Apps => "check-apps",
        C::AppProtection => "check-app-protection",
    })
}

/// A measured amount: a share for most metrics, a plain number for tickets.
pub fn amount(metric: Metric, value: f64) -> Arg {
    match metric {
        Metric::TicketsPerEnrollment => Arg::Decimal(value, 2),
        _ => Arg::Percent(value, 1),
    }
}

/// "at least 95 %".
pub fn bound(metric: Metric, bound: Bound) -> Message {
    match bound {
        Bound::AtLeast(value) => Message::new("bound-at-least").with("value", amount(metric, value)),
        Bound::AtMost(value) => Message::new("bound-at-most").with("value", amount(metric, value)),
    }
}

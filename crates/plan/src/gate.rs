//! What the gate behind a phase asks (`D-5`, `D-6`, `MC-9` to `MC-11`).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::ids::GateId;
use crate::place::{Place, Placed};
use crate::units::{Minutes, Share};
use crate::words;
use crate::words::UnknownWord;

/// The criteria of a gate and how long they must hold.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GateRule {
    pub id: Placed<GateId>,
    /// From the first invitation of the phase to the first verdict (`MC-8`).
    pub observe: Minutes,
    /// How long every criterion must have been met without a break.
    pub soak: Minutes,
    /// Evidence older than this decides nothing.
    pub data_age: Minutes,
    pub on_fail: OnFail,
    pub criteria: Vec<Criterion>,
    /// Standard criteria that do not apply here: nobody uses a VPN, say.
    pub leave_out: Vec<Placed<Metric>>,
    #[serde(skip)]
    pub place: Place,
}

words! {
    /// What a failed gate does.
    pub enum OnFail {
        /// Invites nobody else in this phase until somebody has mended the cause.
        Hold => "hold",
        /// Halts the whole campaign.
        Halt => "halt",
    }
}

/// One thing that must be true.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Criterion {
    pub metric: Placed<Metric>,
    pub bound: Bound,
    /// `None`: the measured share itself is compared. Otherwise its one-sided bound at this confidence is.
    pub confidence: Option<Share>,
    /// Fewer measurements than this decide nothing; a phase smaller than this must be measured whole.
    pub min_sample: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    AtLeast(f64),
    AtMost(f64),
}

/// What is measured. The definitions stand in `docs/gates.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Metric {
    /// Devices enrolled ÷ devices whose attempt has ended.
    EnrollmentSuccess,
    /// Devices failed, abandoned or overdue ÷ devices whose attempt has ended.
    EnrollmentFailure,
    /// Devices that have started ÷ devices of people who were invited.
    Adoption,
    /// Enrolled devices on which the resource works ÷ enrolled devices on which it was measured.
    Check(CheckKind),
    /// Enrolled devices that report compliance at all ÷ enrolled devices.
    ComplianceReported,
    /// Enrolled devices that are compliant ÷ those that report.
    Compliant,
    /// Work of a tier in the last five working days ÷ its capacity in them.
    SupportLoad(u8),
    /// Tickets of the phase ÷ its enrollment attempts.
    TicketsPerEnrollment,
}

words! {
    /// A resource or protection that must work on an enrolled device (`MC-10`, `MC-11`).
    pub enum CheckKind {
        Vpn => "vpn",
        Wifi => "wifi",
        Email => "email",
        Certificate => "certificate",
        Apps => "apps",
        AppProtection => "app-protection",
    }
}

impl GateRule {
    /// The gate of phases that name none. The bounds are precedents, not findings (`D-5`): 95 % and one day of soak come
    /// from phased deployments in Configuration Manager.
    pub fn standard(tiers: impl Iterator<Item = u8>) -> GateRule {
        let at_least = |metric, share| Criterion {
            metric: Placed::new(metric, Place::default()),
            bound: Bound::AtLeast(share),
            confidence: None,
            min_sample: 20,
        };
        let mut criteria = vec![
            at_least(Metric::EnrollmentSuccess, 0.95),
            Criterion { bound: Bound::AtMost(0.05), ..at_least(Metric::EnrollmentFailure, 0.0) },
            at_least(Metric::Adoption, 0.5),
        ];
        criteria.extend(CheckKind::ALL.iter().map(|check| at_least(Metric::Check(*check), 0.95)));
        criteria.push(at_least(Metric::ComplianceReported, 0.95));
        criteria.extend(tiers.map(|tier| Criterion {
            bound: Bound::AtMost(0.8),
            min_sample: 0,
            ..at_least(Metric::SupportLoad(tier), 0.0)
        }));
        GateRule {
            id: Placed::new(GateId::from("standard"), Place::default()),
            observe: Minutes::days(3),
            soak: Minutes::days(1),
            data_age: Minutes::days(1),
            on_fail: OnFail::Hold,
            criteria,
            leave_out: Vec::new(),
            place: Place::default(),
        }
    }

    /// This gate over the standard one: what it names replaces the standard bound, what it leaves out is gone, and everything
    /// else still holds, so that no gate forgets what a pass needs (`I-4`).
    #[must_use]
    pub fn over(&self, standard: GateRule) -> GateRule {
        let mut criteria: Vec<Criterion> = standard
            .criteria
            .into_iter()
            .filter(|criterion| !self.measures(criterion.metric.value))
            .filter(|criterion| !self.leave_out.iter().any(|metric| metric.value == criterion.metric.value))
            .collect();
        criteria.splice(0..0, self.criteria.iter().cloned());
        GateRule { criteria, ..self.clone() }
    }

    /// From the first invitation to the earliest moment at which the gate can pass.
    pub fn shortest(&self) -> Minutes {
        Minutes(self.observe.0 + self.soak.0)
    }

    pub fn measures(&self, metric: Metric) -> bool {
        self.criteria.iter().any(|criterion| criterion.metric.value == metric)
    }
}

impl Bound {
    pub fn is_met_by(self, value: f64) -> bool {
        match self {
            Bound::AtLeast(bound) => value >= bound,
            Bound::AtMost(bound) => value <= bound,
        }
    }

    pub const fn value(self) -> f64 {
        match self {
            Bound::AtLeast(bound) | Bound::AtMost(bound) => bound,
        }
    }
}

impl Metric {
    /// A metric that is not met yet holds the gate; it does not fail it. People who have not started, devices that have not
    /// reported and a busy helpdesk need time, not a repair.
    pub const fn only_holds(self) -> bool {
        matches!(self, Metric::Adoption | Metric::ComplianceReported | Metric::SupportLoad(_) | Metric::TicketsPerEnrollment)
    }

    /// Every metric a plan may name, for suggestions; tiers stand for themselves.
    pub fn words() -> Vec<String> {
        let mut all = vec![
            Metric::EnrollmentSuccess,
            Metric::EnrollmentFailure,
            Metric::Adoption,
            Metric::ComplianceReported,
            Metric::Compliant,
            Metric::TicketsPerEnrollment,
        ];
        all.extend(CheckKind::ALL.iter().copied().map(Metric::Check));
        all.extend((1..=3).map(Metric::SupportLoad));
        all.iter().map(ToString::to_string).collect()
    }
}

impl FromStr for Metric {
    type Err = ();

    fn from_str(text: &str) -> Result<Metric, ()> {
        if let Some(tier) = text.strip_prefix("support-load.tier-") {
            return tier.parse().ok().filter(|tier| (1..=4).contains(tier)).map(Metric::SupportLoad).ok_or(());
        }
        if let Some(check) = text.strip_prefix("check.") {
            return check.parse().map(Metric::Check).map_err(|_| ());
        }
        match text {
            "enrollment-success" => Ok(Metric::EnrollmentSuccess),
            "enrollment-failure" => Ok(Metric::EnrollmentFailure),
            "adoption" => Ok(Metric::Adoption),
            "compliance-reported" => Ok(Metric::ComplianceReported),
            "compliant" => Ok(Metric::Compliant),
            "tickets-per-enrollment" => Ok(Metric::TicketsPerEnrollment),
            _ => Err(()),
        }
    }
}

impl fmt::Display for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Metric::EnrollmentSuccess => f.write_str("enrollment-success"),
            Metric::EnrollmentFailure => f.write_str("enrollment-failure"),
            Metric::Adoption => f.write_str("adoption"),
            Metric::Check(check) => write!(f, "check.{check}"),
            Metric::ComplianceReported => f.write_str("compliance-reported"),
            Metric::Compliant => f.write_str("compliant"),
            Metric::SupportLoad(tier) => write!(f, "support-load.tier-{tier}"),
            Metric::TicketsPerEnrollment => f.write_str("tickets-per-enrollment"),
        }
    }
}

impl TryFrom<String> for Metric {
    type Error = UnknownWord;

    fn try_from(text: String) -> Result<Metric, UnknownWord> {
        text.parse().map_err(|()| UnknownWord(text))
    }
}

impl From<Metric> for String {
    fn from(metric: Metric) -> String {
        metric.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_metric_reads_back_as_written() {
        for word in Metric::words() {
            assert_eq!(word.parse::<Metric>().map(String::from).as_deref(), Ok(word.as_str()));
        }
        for wrong in ["", "vpn", "check.", "check.coffee", "support-load.tier-9", "support-load"] {
            assert_eq!(wrong.parse::<Metric>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn the_standard_gate_asks_for_everything_that_a_pass_needs() {
        let gate = GateRule::standard(1..=3);
        for word in ["enrollment-success", "enrollment-failure", "check.vpn", "check.wifi", "check.email", "check.certificate"] {
            assert!(gate.measures(word.parse().unwrap()), "{word}");
        }
        assert!(gate.measures(Metric::SupportLoad(3)));
    }
}

//! What is measured on an enrolled device: compliance, the checks of the plan, and why an enrollment failed.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sluis_plan::{CheckKind, UnknownWord, words};

words! {
    /// What the new service says of a device's compliance.
    pub enum Compliance {
        /// Nothing has been reported.
        Unknown => "unknown",
        Compliant => "compliant",
        /// Not compliant yet, within the grace period.
        InGrace => "in-grace",
        Noncompliant => "noncompliant",
    }
}

words! {
    /// The outcome of one check on one device.
    pub enum CheckResult {
        Unknown => "unknown",
        Works => "works",
        Fails => "fails",
        /// The device does not use it.
        NotApplicable => "not-applicable",
    }
}

words! {
    /// Why an enrollment failed: the categories of the new service's failure records (`domain.md` 2.11), and one of our own.
    pub enum FailureCategory {
        Unknown => "unknown",
        Authentication => "authentication",
        Authorization => "authorization",
        AccountValidation => "account-validation",
        UserValidation => "user-validation",
        DeviceNotSupported => "device-not-supported",
        InMaintenance => "in-maintenance",
        BadRequest => "bad-request",
        FeatureNotSupported => "feature-not-supported",
        EnrollmentRestrictionsEnforced => "enrollment-restrictions-enforced",
        ClientDisconnected => "client-disconnected",
        UserAbandonment => "user-abandonment",
        /// The old service would not let the device go.
        SourceRefused => "source-refused",
    }
}

/// The outcomes of all checks on one device, in the order of [`CheckKind::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checks([CheckResult; CheckKind::ALL.len()]);

impl Checks {
    pub const UNKNOWN: Checks = Checks([CheckResult::Unknown; CheckKind::ALL.len()]);

    pub const fn get(self, kind: CheckKind) -> CheckResult {
        self.0[kind as usize]
    }

    #[must_use]
    pub const fn with(mut self, kind: CheckKind, result: CheckResult) -> Checks {
        self.0[kind as usize] = result;
        self
    }

    /// Whether every check is known and none fails.
    pub fn all_work(self) -> bool {
        self.0.iter().all(|result| matches!(result, CheckResult::Works | CheckResult::NotApplicable))
    }

    pub fn any_fails(self) -> bool {
        self.0.contains(&CheckResult::Fails)
    }
}

impl fmt::Display for Checks {
    /// One sign for each check: `+` works, `-` fails, `.` not applicable, `?` unknown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|result| {
            f.write_str(match result {
                CheckResult::Works => "+",
                CheckResult::Fails => "-",
                CheckResult::NotApplicable => ".",
                CheckResult::Unknown => "?",
            })
        })
    }
}

impl FromStr for Checks {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Checks, UnknownWord> {
        let mut checks = Checks::UNKNOWN;
        if text.len() != checks.0.len() {
            return Err(UnknownWord(text.to_owned()));
        }
        for (result, sign) in checks.0.iter_mut().zip(text.chars()) {
            *result = match sign {
                '+' => CheckResult::Works,
                '-' => CheckResult::Fails,
                '.' => CheckResult::NotApplicable,
                '?' => CheckResult::Unknown,
                _ => return Err(UnknownWord(text.to_owned())),
            };
        }
        Ok(checks)
    }
}

impl Serialize for Checks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Checks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Checks, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_read_back_as_written() {
        let checks = Checks::UNKNOWN.with(CheckKind::Vpn, CheckResult::Fails).with(CheckKind::Apps, CheckResult::Works);
        assert_eq!(checks.to_string(), "-???+?");
        assert_eq!(checks.to_string().parse(), Ok(checks));
        assert!("-???+".parse::<Checks>().is_err());
        assert!("-???+x".parse::<Checks>().is_err());
    }

    #[test]
    fn an_unknown_check_does_not_work() {
        assert!(!Checks::UNKNOWN.all_work());
        assert!("++.+++".parse::<Checks>().unwrap().all_work());
        assert!("+-.+++".parse::<Checks>().unwrap().any_fails());
    }
}

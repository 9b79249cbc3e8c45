//! The counters of a cohort. They move in the same transaction as the rows they count, so that nothing is ever counted
//! afresh: a tick costs the number of cohorts, not of devices.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use sluis_plan::{CheckKind, CohortId, UnknownWord};

use crate::check::{CheckResult, Compliance};
use crate::device::{Device, DeviceState};
use crate::person::{Person, PersonStage};
use crate::service::ManagedBy;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    Person(PersonStage),
    Device(DeviceState),
    Managed(ManagedBy),
    /// Enrolled devices by what they report of compliance.
    Compliance(Compliance),
    /// Enrolled devices by the outcome of a check.
    Check(CheckKind, CheckResult),
    /// Enrollment attempts that have begun.
    Attempts,
    /// Tickets opened.
    Tickets,
}

/// The counters of one cohort.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(BTreeMap<Measure, i64>);

/// Changes to counters, by cohort. People without a cohort count under `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountChanges(BTreeMap<(Option<CohortId>, Measure), i64>);

impl Counts {
    pub fn get(&self, measure: Measure) -> i64 {
        self.0.get(&measure).copied().unwrap_or(0)
    }

    pub fn add(&mut self, measure: Measure, change: i64) {
        *self.0.entry(measure).or_insert(0) += change;
    }

    /// Adds another cohort's counters, for the figures of a phase or of everybody.
    pub fn merge(&mut self, other: &Counts) {
        for (measure, count) in &other.0 {
            self.add(*measure, *count);
        }
    }

    pub fn people(&self, stage: PersonStage) -> i64 {
        self.get(Measure::Person(stage))
    }

    /// Devices that are not out of the old service: in it, between the two, or claimed by both (`I-13`).
    pub fn not_out_of_source(&self) -> i64 {
        // What both services claim may count as managed by the old one already; then it is counted twice, which is no less true.
        self.get(Measure::Managed(ManagedBy::Source)) + self.devices(|state| state.is_between() || state == DeviceState::Conflict)
    }

    /// Everybody but those who have left.
    pub fn all_people(&self) -> i64 {
        PersonStage::ALL.iter().filter(|stage| **stage != PersonStage::Left).map(|stage| self.people(*stage)).sum()
    }

    pub fn devices(&self, fits: impl Fn(DeviceState) -> bool) -> i64 {
        DeviceState::ALL.iter().filter(|state| fits(**state)).map(|state| self.get(Measure::Device(*state))).sum()
    }
}

impl CountChanges {
    pub fn add(&mut self, cohort: Option<&CohortId>, measure: Measure, change: i64) {
        if change != 0 {
            *self.0.entry((cohort.cloned(), measure)).or_insert(0) += change;
        }
    }

    /// Counts a person's change; `before` is `None` for a new one.
    pub fn person(&mut self, before: Option<&Person>, after: &Person) {
        if let Some(before) = before {
            self.add(before.cohort.as_ref(), Measure::Person(before.stage), -1);
        }
        self.add(after.cohort.as_ref(), Measure::Person(after.stage), 1);
    }

    /// Counts a device's change; `before` is `None` for a new one.
    pub fn device(&mut self, before: Option<&Device>, after: &Device) {
        if let Some(before) = before {
            self.device_counts(before, -1);
        }
        self.device_counts(after, 1);
    }

    fn device_counts(&mut self, device: &Device, sign: i64) {
        let cohort = device.cohort.as_ref();
        self.add(cohort, Measure::Device(device.state), sign);
        self.add(cohort, Measure::Managed(device.managed_by), sign);
        self.add(cohort, Measure::Attempts, sign * i64::from(device.attempts));
        if device.state.is_done() {
            self.add(cohort, Measure::Compliance(device.compliance), sign);
            for kind in CheckKind::ALL {
                self.add(cohort, Measure::Check(*kind, device.checks.get(*kind)), sign);
            }
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (Option<&CohortId>, Measure, i64)> {
        self.0.iter().filter(|(_, change)| **change != 0).map(|((cohort, measure), change)| (cohort.as_ref(), *measure, *change))
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Measure::Person(stage) => write!(f, "person.{stage}"),
            Measure::Device(state) => write!(f, "device.{state}"),
            Measure::Managed(by) => write!(f, "managed.{by}"),
            Measure::Compliance(compliance) => write!(f, "compliance.{compliance}"),
            Measure::Check(kind, result) => write!(f, "check.{kind}.{result}"),
            Measure::Attempts => f.write_str("attempts"),
            Measure::Tickets => f.write_str("tickets"),
        }
    }
}

impl FromStr for Measure {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Measure, UnknownWord> {
        match text.split_once('.') {
            Some(("person", stage)) => stage.parse().map(Measure::Person),
            Some(("device", state)) => state.parse().map(Measure::Device),
            Some(("managed", by)) => by.parse().map(Measure::Managed),
            Some(("compliance", compliance)) => compliance.parse().map(Measure::Compliance),
            Some(("check", rest)) => {
                let (kind, result) = rest.split_once('.').ok_or_else(|| UnknownWord(text.to_owned()))?;
                Ok(Measure::Check(kind.parse()?, result.parse()?))
            }
            None if text == "attempts" => Ok(Measure::Attempts),
            None if text == "tickets" => Ok(Measure::Tickets),
            _ => Err(UnknownWord(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_read_back_as_written() {
        let mut all = vec![Measure::Attempts, Measure::Tickets];
        all.extend(PersonStage::ALL.iter().copied().map(Measure::Person));
        all.extend(DeviceState::ALL.iter().copied().map(Measure::Device));
        all.extend(ManagedBy::ALL.iter().copied().map(Measure::Managed));
        all.extend(Compliance::ALL.iter().copied().map(Measure::Compliance));
        for kind in CheckKind::ALL {
            all.extend(CheckResult::ALL.iter().map(|result| Measure::Check(*kind, *result)));
        }
        for measure in all {
            assert_eq!(measure.to_string().parse(), Ok(measure));
        }
    }
}

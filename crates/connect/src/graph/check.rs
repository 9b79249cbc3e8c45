//! How the plan's checks stand on each device, from the statuses of configuration profiles.
//!
//! Graph gives the statuses of one profile on all devices. A device that has been in contact has its record read again, but not
//! each of its statuses has changed with it; so the statuses are remembered, and only those that were reported since are read.

use std::collections::HashMap;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use jiff::Timestamp;
use serde::Deserialize;
use sluis_campaign::port::PortError;
use sluis_campaign::{CheckResult, Checks};

use crate::lock;

use super::Graph;
use super::call::STATUSES;
use super::device::ManagedDevice;
use super::page::filter_since;

/// `deviceConfigurationDeviceStatus`, as far as it is read.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct DeviceStatus {
    /// Ids of the profile, the device and the user, joined with low lines.
    id: Option<String>,
    status: Option<String>,
}

/// The statuses that have been read.
#[derive(Default)]
pub(super) struct Statuses {
    /// Whether everything was read once.
    whole: bool,
    /// By device. Those whose records were seen, with or without statuses.
    devices: HashMap<String, Vec<Row>>,
}

/// The status of one profile for one user of a device.
struct Row {
    /// By its place in the settings.
    profile: usize,
    /// A mark of the status's own id.
    mark: u64,
    result: CheckResult,
}

/// What a status says of a check. A profile that a device is not meant to have is none of its business.
fn result(status: &str) -> CheckResult {
    match status {
        "compliant" | "remediated" => CheckResult::Works,
        "nonCompliant" | "error" | "conflict" => CheckResult::Fails,
        "notApplicable" | "notAssigned" => CheckResult::NotApplicable,
        _ => CheckResult::Unknown,
    }
}

/// Two results for one check: a failure shows, and "not applicable" gives way to a profile that is.
const fn joined(one: CheckResult, other: CheckResult) -> CheckResult {
    match (one, other) {
        (CheckResult::Fails, _) | (_, CheckResult::Fails) => CheckResult::Fails,
        (CheckResult::Works, _) | (_, CheckResult::Works) => CheckResult::Works,
        (CheckResult::NotApplicable, _) | (_, CheckResult::NotApplicable) => CheckResult::NotApplicable,
        (CheckResult::Unknown, CheckResult::Unknown) => CheckResult::Unknown,
    }
}

impl Statuses {
    /// Takes a status over. One that belongs to no device that is known is left out.
    fn take(&mut self, profile: usize, status: &DeviceStatus) {
        let Some(id) = &status.id else { return };
        let id = id.to_ascii_lowercase();
        let Some(device) = id.split('_').find(|part| self.devices.contains_key(*part)) else { return };
        let mut hasher = DefaultHasher::new();
        id.hash(&mut hasher);
        let row = Row { profile, mark: hasher.finish(), result: result(status.status.as_deref().unwrap_or_default()) };
        let Some(rows) = self.devices.get_mut(device) else { return };
        match rows.iter_mut().find(|known| known.mark == row.mark && known.profile == profile) {
            Some(known) => *known = row,
            None => rows.push(row),
        }
    }
}

impl Graph {
    /// Reads the statuses that were reported since a moment, or all.
    pub(super) async fn read_statuses(&self, since: Option<Timestamp>, records: &[ManagedDevice]) -> Result<(), PortError> {
        if self.checks.is_empty() {
            return Ok(());
        }
        let seen: HashSet<String> = records.iter().filter_map(ManagedDevice::own_id).collect();
        let since = {
            let mut statuses = lock(&self.statuses);
            if since.is_none() {
                statuses.devices.retain(|id, _| seen.contains(id));
            }
            for id in &seen {
                statuses.devices.entry(id.clone()).or_default();
            }
            since.filter(|_| statuses.whole)
        };
        let mut fresh = Vec::new();
        for (profile, (_, id)) in self.checks.iter().enumerate() {
            let filter = since.map(|since| filter_since(&["lastReportedDateTime"], since));
            let read = self.read_list::<DeviceStatus>(&STATUSES, &[id], None, filter).await?;
            fresh.extend(read.records.into_iter().map(|status| (profile, status)));
        }
        let mut statuses = lock(&self.statuses);
        if since.is_none() {
            statuses.devices.values_mut().for_each(Vec::clear);
            statuses.whole = true;
        }
        for (profile, status) in &fresh {
            statuses.take(*profile, status);
        }
        Ok(())
    }

    /// How the checks stand on a device.
    pub(super) fn checks_of(&self, device: &str) -> Checks {
        let statuses = lock(&self.statuses);
        let rows = statuses.devices.get(device).map_or(&[][..], Vec::as_slice);
        rows.iter().fold(Checks::UNKNOWN, |checks, row| match self.checks.get(row.profile) {
            Some((kind, _)) => checks.with(*kind, joined(checks.get(*kind), row.result)),
            None => checks,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEVICE: &str = "6aa605f0-744e-4ae1-8031-c6564624c89b";

    fn status(id: &str, status: &str) -> DeviceStatus {
        DeviceStatus { id: Some(id.to_owned()), status: Some(status.to_owned()) }
    }

    #[test]
    fn a_status_belongs_to_the_device_whose_id_is_in_its_own() {
        let mut statuses = Statuses::default();
        statuses.devices.insert(DEVICE.to_owned(), Vec::new());
        let profile = "683dbff1-c8ff-4996-91ae-85484de46cfc";
        statuses.take(0, &status(&format!("7b521133-f056-40a9-b639-b76afd67e4bb_{DEVICE}_{profile}"), "error"));
        statuses.take(0, &status(&format!("{profile}_{}_x", DEVICE.to_uppercase()), "compliant"));
        statuses.take(0, &status("7b521133-f056-40a9-b639-b76afd67e4bb_other_x", "error"));
        let results: Vec<CheckResult> = statuses.devices[DEVICE].iter().map(|row| row.result).collect();
        assert_eq!(results, [CheckResult::Fails, CheckResult::Works]);
    }

    #[test]
    fn a_later_report_takes_the_place_of_the_earlier() {
        let mut statuses = Statuses::default();
        statuses.devices.insert(DEVICE.to_owned(), Vec::new());
        statuses.take(0, &status(&format!("u_{DEVICE}_p"), "error"));
        statuses.take(0, &status(&format!("u_{DEVICE}_p"), "remediated"));
        assert_eq!(statuses.devices[DEVICE].len(), 1);
        assert_eq!(statuses.devices[DEVICE][0].result, CheckResult::Works);
    }

    #[test]
    fn a_failure_shows_whatever_else_is_reported() {
        use CheckResult::{Fails, NotApplicable, Unknown, Works};
        assert_eq!(joined(Works, Fails), Fails);
        assert_eq!(joined(NotApplicable, Works), Works);
        assert_eq!(joined(Unknown, NotApplicable), NotApplicable);
        assert_eq!(result("unknownFutureValue"), Unknown);
        assert_eq!(result("notAssigned"), NotApplicable);
    }
}

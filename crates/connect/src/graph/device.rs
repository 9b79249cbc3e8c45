//! Intune's record of a device, and what it says.

use std::collections::HashMap;

use jiff::Timestamp;
use serde::Deserialize;
use sluis_campaign::port::Sighting;
use sluis_campaign::{Checks, Compliance, Standing};
use sluis_plan::Ownership;

use crate::list::cell::{account, identifier, serial};
use crate::list::vendor;

/// What is read of a device.
pub(super) const DEVICE_FIELDS: &str = "id,userId,userPrincipalName,emailAddress,deviceName,operatingSystem,osVersion,model,\
                                        manufacturer,serialNumber,complianceState,managementState,managementAgent,\
                                        managedDeviceOwnerType,enrolledDateTime,lastSyncDateTime";
/// What is read before something is done to it.
pub(super) const STATE_FIELDS: &str = "id,managementState,managementAgent,deviceActionResults";
/// A record has changed if one of these is later than when it was read last.
pub(super) const CHANGED_FIELDS: &[&str] = &["lastSyncDateTime", "enrolledDateTime"];

/// `managedDevice`, as far as it is read.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct ManagedDevice {
    pub id: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
    email_address: Option<String>,
    device_name: Option<String>,
    operating_system: Option<String>,
    os_version: Option<String>,
    model: Option<String>,
    manufacturer: Option<String>,
    serial_number: Option<String>,
    compliance_state: Option<String>,
    management_state: Option<String>,
    management_agent: Option<String>,
    managed_device_owner_type: Option<String>,
    enrolled_date_time: Option<String>,
}

/// `managedDevice` again, as it is looked up before something is done.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct DeviceState {
    management_state: Option<String>,
    management_agent: Option<String>,
    device_action_results: Option<Vec<ActionResult>>,
}

/// `deviceActionResult`: an order, and how far it is.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct ActionResult {
    action_name: Option<String>,
    action_state: Option<String>,
}

fn text(field: Option<&String>) -> &str {
    field.map_or("", |text| text.trim())
}

/// As far gone as either of the two words says. A word that is not known is no standing: unknown is not gone.
fn standing(state: Option<&String>, agent: Option<&String>) -> Standing {
    let words = [vendor::device_state(text(state)), vendor::managed_by(text(agent))];
    words.into_iter().map(|word| word.unwrap_or(Standing::Unknown)).fold(Standing::Present, Ord::min)
}

impl DeviceState {
    /// Where the device stands. An order to retire shows among its actions before it shows in its state.
    pub fn standing(&self) -> Standing {
        let standing = standing(self.management_state.as_ref(), self.management_agent.as_ref());
        let is_ordered = self.device_action_results.iter().flatten().any(|action| {
            text(action.action_name.as_ref()).eq_ignore_ascii_case("retire")
                && matches!(text(action.action_state.as_ref()), "pending" | "active")
        });
        if standing == Standing::Present && is_ordered { Standing::Leaving } else { standing }
    }
}

impl ManagedDevice {
    /// The device's id, in small letters, if the record has one.
    pub fn own_id(&self) -> Option<String> {
        identifier(text(self.id.as_ref()))
    }

    /// What the record says, or nothing where it is of a kind of device that does not move: a television, a meeting room.
    fn sighting(&self, seen_at: Timestamp, checks: impl Fn(&str) -> Checks) -> Option<Sighting> {
        let id = self.own_id()?;
        let model = vendor::model(text(self.manufacturer.as_ref()), text(self.model.as_ref()));
        let platform = vendor::platform(text(self.operating_system.as_ref()), &model)?;
        let name = text(self.device_name.as_ref());
        Some(Sighting {
            account: self.account(),
            name: if name.is_empty() { model.clone() } else { name.to_owned() },
            serial: serial(text(self.serial_number.as_ref())),
            platform,
            ownership: vendor::ownership(text(self.managed_device_owner_type.as_ref())).unwrap_or(Ownership::Personal),
            os_version: vendor::os_version(text(self.os_version.as_ref())).to_owned(),
            standing: standing(self.management_state.as_ref(), self.management_agent.as_ref()),
            enrolled_at: self.enrolled_at(),
            compliance: self.compliance_state.as_ref().map_or(Compliance::Unknown, |state| vendor::compliance(state)),
            checks: checks(&id),
            model,
            id,
            seen_at,
        })
    }

    /// The sign-in name of its owner. A device without one, such as a kiosk, belongs to nobody who could be asked to move it;
    /// its record is shown to people with the others that match nobody.
    fn account(&self) -> String {
        [&self.user_principal_name, &self.email_address]
            .into_iter()
            .flatten()
            .filter(|name| !name.trim().is_empty())
            .find_map(|name| account(name.trim()).ok())
            .unwrap_or_default()
    }

    fn enrolled_at(&self) -> Option<Timestamp> {
        moment(self.enrolled_date_time.as_deref()?)
    }
}

/// A moment. The first day of the first year stands for "never".
pub(super) fn moment(text: &str) -> Option<Timestamp> {
    let at: Timestamp = text.trim().parse().ok()?;
    (at >= NEVER).then_some(at)
}

/// What is older than Intune has not happened.
const NEVER: Timestamp = Timestamp::constant(946_684_800, 0);

/// What the records say, one for each device. A device that was enrolled anew may have its old record beside the new one, and a
/// page may repeat a record: what is held counts more than what is not, and then what was enrolled last.
pub(super) fn sightings(records: &[ManagedDevice], seen_at: Timestamp, checks: impl Fn(&str) -> Checks) -> Vec<Sighting> {
    let mut devices: Vec<Sighting> = Vec::with_capacity(records.len());
    let mut by_id: HashMap<String, usize> = HashMap::new();
    let mut by_serial: HashMap<String, usize> = HashMap::new();
    let mut skipped = 0_u32;
    for record in records {
        let Some(device) = record.sighting(seen_at, &checks) else {
            skipped += 1;
            continue;
        };
        let before = by_id.get(&device.id).or_else(|| by_serial.get(device.serial.as_ref()?)).copied();
        match before.and_then(|place| Some((place, devices.get_mut(place)?))) {
            Some((place, other)) if other.id == device.id || other.platform == device.platform => {
                if other.id == device.id || weight(&device) > weight(other) {
                    by_id.insert(device.id.clone(), place);
                    *other = device;
                }
            }
            _ => {
                by_id.insert(device.id.clone(), devices.len());
                if let Some(serial) = &device.serial {
                    by_serial.insert(serial.clone(), devices.len());
                }
                devices.push(device);
            }
        }
    }
    if skipped > 0 {
        tracing::debug!(skipped, "records of devices that do not move");
    }
    devices
}

fn weight(device: &Sighting) -> (Standing, Option<Timestamp>) {
    (device.standing, device.enrolled_at)
}

#[cfg(test)]
mod tests {
    use sluis_plan::Platform;

    use super::*;

    const ID: &str = "3f1f7a10-5b3e-4a5e-8c8c-000000000001";

    fn record(json: &str) -> ManagedDevice {
        serde_json::from_str(json).unwrap()
    }

    fn seen(json: &str) -> Option<Sighting> {
        record(json).sighting(Timestamp::UNIX_EPOCH, |_| Checks::UNKNOWN)
    }

    #[test]
    fn a_record_says_what_it_says() {
        let device = seen(&format!(
            r#"{{"id": "{ID}", "userId": "87d349ed-44d7-43e1-9a83-5f2406dee5bf", "userPrincipalName": "Anna.deVries@Example.org",
                "deviceName": "LAPTOP-1", "operatingSystem": "Windows", "osVersion": "10.0.26100.1", "model": "EliteBook 845",
                "manufacturer": "HP", "serialNumber": "5CD1234XYZ", "complianceState": "inGracePeriod",
                "managementState": "managed", "managementAgent": "mdm", "managedDeviceOwnerType": "company",
                "enrolledDateTime": "2027-07-05T08:00:00.1234567Z", "somethingNew": {{"a": 1}}}}"#
        ))
        .unwrap();
        assert_eq!((device.account.as_str(), device.name.as_str()), ("anna.devries@example.org", "LAPTOP-1"));
        assert_eq!((device.platform, device.ownership), (Platform::Windows, Ownership::Corporate));
        assert_eq!((device.model.as_str(), device.serial.as_deref()), ("HP EliteBook 845", Some("5CD1234XYZ")));
        assert_eq!((device.standing, device.compliance), (Standing::Present, Compliance::InGrace));
        assert_eq!(device.enrolled_at.unwrap().to_string(), "2027-07-05T08:00:00.1234567Z");
    }

    #[test]
    fn what_graph_leaves_out_or_fills_with_nothing_is_nothing() {
        let device = seen(&format!(
            r#"{{"id": "{ID}", "userId": "00000000-0000-0000-0000-000000000000", "userPrincipalName": "", "deviceName": null,
                "operatingSystem": "Android", "model": "Pixel 9", "manufacturer": null, "serialNumber": "Defaultstring",
                "enrolledDateTime": "0001-01-01T00:00:00Z"}}"#
        ))
        .unwrap();
        assert_eq!((device.account.as_str(), device.name.as_str()), ("", "Pixel 9"));
        assert_eq!((device.serial, device.enrolled_at), (None, None));
        assert_eq!((device.ownership, device.compliance), (Ownership::Personal, Compliance::Unknown));
        for serial in ["0", "", "To be filled by O.E.M.", "Default string"] {
            let device = seen(&format!(r#"{{"id": "{ID}", "operatingSystem": "iOS", "serialNumber": "{serial}"}}"#)).unwrap();
            assert_eq!(device.serial, None, "{serial}");
        }
        assert_eq!(seen(r#"{"operatingSystem": "iOS"}"#), None, "without an id it is no record");
        assert_eq!(seen(&format!(r#"{{"id": "{ID}", "operatingSystem": "tvOS"}}"#)), None, "a television does not move");
    }

    #[test]
    fn a_word_that_is_not_known_is_not_good_news() {
        let with = |state: &str, agent: &str, compliance: &str| {
            seen(&format!(
                r#"{{"id": "{ID}", "operatingSystem": "iOS", "managementState": "{state}", "managementAgent": "{agent}",
                    "complianceState": "{compliance}"}}"#
            ))
            .unwrap()
        };
        assert_eq!(with("unknownFutureValue", "mdm", "compliant").standing, Standing::Unknown);
        assert_eq!(with("managed", "quantumAgent", "compliant").standing, Standing::Unknown);
        assert_eq!(with("retirePending", "mdm", "compliant").standing, Standing::Leaving);
        assert_eq!(with("managed", "msSense", "compliant").standing, Standing::Absent);
        assert_eq!(with("managed", "mdm", "splendid").compliance, Compliance::Unknown);
        assert_eq!(with("managed", "mdm", "configManager").compliance, Compliance::Unknown);
        assert_eq!(with("managed", "mdm", "conflict").compliance, Compliance::Noncompliant);
    }

    #[test]
    fn an_order_shows_among_the_actions_before_it_shows_in_the_state() {
        let standing = |action: &str| {
            let json =
                format!(r#"{{"managementState": "managed", "managementAgent": "mdm", "deviceActionResults": [{action}]}}"#);
            serde_json::from_str::<DeviceState>(&json).unwrap().standing()
        };
        assert_eq!(standing(r#"{"actionName": "retire", "actionState": "pending"}"#), Standing::Leaving);
        assert_eq!(standing(r#"{"actionName": "retire", "actionState": "failed"}"#), Standing::Present);
        assert_eq!(standing(r#"{"actionName": "syncDevice", "actionState": "pending"}"#), Standing::Present);
        assert_eq!(standing(""), Standing::Present);
    }

    #[test]
    fn a_device_that_was_enrolled_anew_is_one_device() {
        let old = "3f1f7a10-5b3e-4a5e-8c8c-00000000000a";
        let json = |id: &str, enrolled: &str, state: &str| {
            record(&format!(
                r#"{{"id": "{id}", "operatingSystem": "iOS", "serialNumber": "F17XK9", "enrolledDateTime": "{enrolled}",
                    "managementState": "{state}"}}"#
            ))
        };
        let ids = |records: &[ManagedDevice]| {
            sightings(records, Timestamp::UNIX_EPOCH, |_| Checks::UNKNOWN).into_iter().map(|device| device.id).collect::<Vec<_>>()
        };
        let (early, late) = ("2027-07-05T08:00:00Z", "2027-07-09T08:00:00Z");
        assert_eq!(ids(&[json(old, early, "managed"), json(ID, late, "managed")]), [ID]);
        assert_eq!(ids(&[json(ID, late, "managed"), json(old, early, "managed")]), [ID]);
        assert_eq!(ids(&[json(ID, early, "managed"), json(old, late, "retirePending")]), [ID], "what is held counts more");
        assert_eq!(ids(&[json(ID, early, "managed"), json(ID, early, "managed")]), [ID], "a page may repeat a record");
    }
}

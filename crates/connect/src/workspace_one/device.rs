//! Workspace ONE's record of a device, and what it says.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::Deserialize;
use sluis_campaign::port::Sighting;
use sluis_campaign::{Checks, Compliance, Standing};
use sluis_plan::Ownership;

use crate::list::cell::{account, serial};
use crate::list::vendor;

/// A device, as far as it is read.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Device {
    id: Option<Identity>,
    device_friendly_name: Option<String>,
    user_name: Option<String>,
    user_email_address: Option<String>,
    ownership: Option<String>,
    platform: Option<String>,
    model: Option<String>,
    #[serde(rename = "OEMInfo")]
    maker: Option<String>,
    operating_system: Option<String>,
    serial_number: Option<String>,
    enrollment_status: Option<String>,
    compliance_status: Option<String>,
    last_enrolled_on: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Identity {
    value: Option<u64>,
}

/// What is older than the service has not happened.
const FIRST_YEAR: i16 = 2000;

fn text(field: Option<&String>) -> &str {
    field.map_or("", |text| text.trim())
}

impl Device {
    pub fn own_id(&self) -> Option<String> {
        Some(self.id.as_ref()?.value.filter(|id| *id > 0)?.to_string())
    }

    /// Where the device stands. A word that is not known is no standing: unknown is not gone.
    pub fn standing(&self) -> Standing {
        vendor::enrollment_status(text(self.enrollment_status.as_ref())).unwrap_or(Standing::Unknown)
    }

    /// What the record says, or nothing where it is of a kind of device that does not move.
    pub fn sighting(&self, seen_at: Timestamp) -> Option<Sighting> {
        let model = vendor::model(text(self.maker.as_ref()), text(self.model.as_ref()));
        let name = text(self.device_friendly_name.as_ref());
        Some(Sighting {
            id: self.own_id()?,
            account: self.account(),
            name: if name.is_empty() { model.clone() } else { name.to_owned() },
            serial: serial(text(self.serial_number.as_ref())),
            platform: vendor::platform(text(self.platform.as_ref()), &model)?,
            ownership: vendor::ownership(text(self.ownership.as_ref())).unwrap_or(Ownership::Personal),
            os_version: vendor::os_version(text(self.operating_system.as_ref())).to_owned(),
            standing: self.standing(),
            enrolled_at: moment(text(self.last_enrolled_on.as_ref())),
            compliance: self.compliance_status.as_ref().map_or(Compliance::Unknown, |status| vendor::compliance(status)),
            checks: Checks::UNKNOWN,
            seen_at,
            model,
        })
    }

    /// The owner's sign-in name. A user name may be a short one of the old service's own; the mail address then is the better
    /// guess at what the directory knows them by.
    fn account(&self) -> String {
        let name = text(self.user_name.as_ref());
        let mail = text(self.user_email_address.as_ref());
        let (first, second) = if name.contains('@') { (name, mail) } else { (mail, name) };
        [first, second].into_iter().filter(|text| !text.is_empty()).find_map(|text| account(text).ok()).unwrap_or_default()
    }
}

/// A moment; one without a zone is in UTC. The first day of the first year stands for "never".
fn moment(text: &str) -> Option<Timestamp> {
    let at = match text.parse::<Timestamp>() {
        Ok(at) => at,
        Err(_) => text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp(),
    };
    (at.to_zoned(TimeZone::UTC).year() >= FIRST_YEAR).then_some(at)
}

#[cfg(test)]
mod tests {
    use sluis_plan::Platform;

    use super::*;

    fn seen(json: &str) -> Option<Sighting> {
        serde_json::from_str::<Device>(json).unwrap().sighting(Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_record_says_what_it_says() {
        let device = seen(
            r#"{"SerialNumber": "ABCD123", "DeviceFriendlyName": "anna EliteBook", "UserName": "anna",
                "UserEmailAddress": "Anna.deVries@example.org", "Ownership": "C", "Platform": "WinRT", "Model": "EliteBook 845",
                "OEMInfo": "HP", "OperatingSystem": "10.0.26100", "EnrollmentStatus": "Enrolled",
                "ComplianceStatus": "NonCompliant", "LastEnrolledOn": "2026-06-23T12:44:21.720", "Id": {"Value": 5614},
                "Uuid": "x", "EasIds": {}}"#,
        )
        .unwrap();
        assert_eq!((device.id.as_str(), device.account.as_str()), ("5614", "anna.devries@example.org"));
        assert_eq!((device.platform, device.ownership), (Platform::Windows, Ownership::Corporate));
        assert_eq!((device.model.as_str(), device.os_version.as_str()), ("HP EliteBook 845", "10.0.26100"));
        assert_eq!((device.standing, device.compliance), (Standing::Present, Compliance::Noncompliant));
        assert_eq!(device.enrolled_at.unwrap().to_string(), "2026-06-23T12:44:21.72Z");
    }

    #[test]
    fn a_sign_in_name_that_is_an_address_comes_before_the_mail_address() {
        let account = |name: &str, mail: &str| {
            seen(&format!(r#"{{"Id": {{"Value": 1}}, "Platform": "Apple", "UserName": "{name}", "UserEmailAddress": "{mail}"}}"#))
                .unwrap()
                .account
        };
        assert_eq!(account("anna@corp.example", "anna.devries@example.org"), "anna@corp.example");
        assert_eq!(account("anna", "anna.devries@example.org"), "anna.devries@example.org");
        assert_eq!(account("anna", ""), "anna");
        assert_eq!(account("", ""), "");
    }

    #[test]
    fn only_an_answer_that_says_so_means_gone() {
        let standing =
            |status: &str| serde_json::from_str::<Device>(&format!(r#"{{"EnrollmentStatus": "{status}"}}"#)).unwrap().standing();
        assert_eq!(standing("Enrolled"), Standing::Present);
        assert_eq!(standing("EnterpriseWipePending"), Standing::Leaving);
        assert_eq!(standing("Unenrolled"), Standing::Absent);
        assert_eq!(standing("Quarantined"), Standing::Unknown);
    }

    #[test]
    fn never_is_no_date() {
        assert_eq!(moment("0001-01-01T00:00:00.000"), None);
        assert_eq!(moment("2022-06-03T03:01:26.8528889+01:00").unwrap().to_string(), "2022-06-03T02:01:26.8528889Z");
        assert_eq!(moment("yesterday"), None);
    }
}

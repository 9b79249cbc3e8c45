//! The words that management services use for their devices, and what they mean here.
//!
//! Services add words as they please. One that is not known is `None`, and its row is refused: a device whose state is guessed
//! could be taken for free while it is still managed. Compliance is the exception, for what is not known to be compliant is
//! simply not known.

use sluis_campaign::{Compliance, Standing};
use sluis_plan::{Ownership, Platform};

use super::column::folded;

/// The platform, from whatever names it: `Windows`, `AndroidEnterprise`, `MacMDM`, `iOS 18.6`. Workspace ONE says `Apple` of
/// iPhones and `WinRT` of Windows.
pub(crate) fn platform(text: &str, model: &str) -> Option<Platform> {
    let word = folded(text);
    let word = word.strip_prefix("apple").unwrap_or(&word);
    let model = folded(model);
    let starts = |beginnings: &[&str]| beginnings.iter().any(|beginning| word.starts_with(beginning));
    let is_apple = text.trim().eq_ignore_ascii_case("apple");
    if model.starts_with("appletv") || starts(&["windowsphone", "windowsmobile", "windows10mobile", "windowsce"]) {
        None
    } else if starts(&["windows", "winrt", "win32", "win10", "win11"]) {
        Some(Platform::Windows)
    } else if starts(&["macos", "macmdm", "osx"]) || word == "mac" || is_apple && (model.contains("mac")) {
        Some(Platform::Macos)
    } else if starts(&["ios", "ipados", "iphone", "ipad", "ipod"]) || is_apple {
        Some(Platform::Ios)
    } else if starts(&["android", "aosp"]) {
        Some(Platform::Android)
    } else if starts(&["linux", "ubuntu", "debian", "fedora", "redhat", "rhel", "suse"]) {
        Some(Platform::Linux)
    } else {
        None
    }
}

/// Who owns a device. Where a list does not say, it counts as personal: the other guess could end in asking somebody to erase
/// their own phone.
pub(crate) fn ownership(text: &str) -> Option<Ownership> {
    let word = folded(text);
    let starts = |beginnings: &[&str]| beginnings.iter().any(|beginning| word.starts_with(beginning));
    match word.as_str() {
        // Workspace ONE: corporate dedicated, shared, employee owned, undefined.
        "c" | "s" => Some(Ownership::Corporate),
        "" | "e" | "u" | "unknown" | "undefined" | "unassigned" | "notavailable" => Some(Ownership::Personal),
        _ if starts(&[
            "corporate",
            "company",
            "cope",
            "institution",
            "shared",
            "bedrijf",
            "zakelijk",
            "foretag",
            "unternehmen",
            "firma",
            "entreprise",
            "societe",
        ]) =>
        {
            Some(Ownership::Corporate)
        }
        _ if starts(&["person", "employee", "byo", "priva", "prive", "persoonlijk"]) => Some(Ownership::Personal),
        _ => None,
    }
}

/// Workspace ONE's enrollment status. A wipe that is pending has not happened; who is registered has not enrolled yet.
pub(crate) fn enrollment_status(text: &str) -> Option<Standing> {
    let word = folded(text);
    match word.as_str() {
        "" | "enrolled" => Some(Standing::Present),
        "unenrolled"
        | "enterprisewiped"
        | "devicewiped"
        | "wiped"
        | "retired"
        | "deleted"
        | "discovered"
        | "registered"
        | "notenrolled"
        | "devicenotfound"
        | "enrollmentinprogress"
        | "enrolmentinprogress"
        | "enrollmentpending"
        | "pendingenrollment"
        | "appcatalogonly"
        | "unmanaged" => Some(Standing::Absent),
        "wipeinitiated" | "enterprisewipeinitiated" | "devicewipeinitiated" => Some(Standing::Leaving),
        _ => {
            let is_leave = ["wipe", "unenroll", "retire", "delete"].iter().any(|leave| word.contains(leave));
            (is_leave && word.contains("pending")).then_some(Standing::Leaving)
        }
    }
}

/// Intune's device state: `managementState` in Graph. An order that failed or was taken back leaves the device managed.
pub(crate) fn device_state(text: &str) -> Option<Standing> {
    match folded(text).as_str() {
        "" | "managed" | "unhealthy" | "retirefailed" | "retirecanceled" | "retirecancelled" | "wipefailed" | "wipecanceled"
        | "wipecancelled" | "beheerd" | "hanterad" | "verwaltet" | "gere" => Some(Standing::Present),
        "retirepending" | "retireissued" | "wipepending" | "wipeissued" | "deletepending" => Some(Standing::Leaving),
        "discovered" => Some(Standing::Absent),
        _ => None,
    }
}

/// Intune's "Managed by": `managementAgent` in Graph. Intune also lists devices that others manage.
pub(crate) fn managed_by(text: &str) -> Option<Standing> {
    let word = folded(text);
    let contains = |parts: &[&str]| parts.iter().any(|part| word.contains(part));
    match word.as_str() {
        "" | "unknown" => Some(Standing::Present),
        "eas"
        | "mde"
        | "mssense"
        | "microsoftdefenderforendpoint"
        | "configmgr"
        | "configurationmanager"
        | "configurationmanagerclient"
        | "jamf" => Some(Standing::Absent),
        _ if contains(&["mdm", "intune", "comanage", "googleclouddevicepolicy", "androiddevicepolicy"]) => {
            Some(Standing::Present)
        }
        _ => None,
    }
}

/// Jamf Pro's "Managed".
pub(super) fn managed(text: &str) -> Option<Standing> {
    match folded(text).as_str() {
        "" | "managed" | "yes" | "true" | "1" => Some(Standing::Present),
        "unmanaged" | "notmanaged" | "no" | "false" | "0" => Some(Standing::Absent),
        _ => None,
    }
}

/// Compliance. Whatever is not known to be one or the other is unknown, which nothing is allowed on.
pub(crate) fn compliance(text: &str) -> Compliance {
    let word = folded(text);
    let contains = |parts: &[&str]| parts.iter().any(|part| word.contains(part));
    match word.as_str() {
        "compliant" | "compatibel" | "conform" | "voldoet" | "kompatibel" | "konform" | "conforme" => Compliance::Compliant,
        // Access is refused to a device whose policies fail or contradict each other.
        "noncompliant" | "notcompliant" | "error" | "conflict" | "nietcompatibel" | "nietconform" | "voldoetniet"
        | "intekompatibel" | "nichtkompatibel" | "nichtkonform" | "nonconforme" => Compliance::Noncompliant,
        _ if contains(&["grace", "respijt", "respit", "toleranz"]) => Compliance::InGrace,
        _ => Compliance::Unknown,
    }
}

/// The version in a text such as `iOS 18.6` or `Windows 10.0.26100`: everything from the first digit on.
pub(crate) fn os_version(text: &str) -> &str {
    let start = text.find(|char: char| char.is_ascii_digit()).unwrap_or(text.len());
    &text[start..]
}

/// A model with its maker, unless the model says who made it.
pub(crate) fn model(manufacturer: &str, model: &str) -> String {
    let unless_placeholder = |text| match folded(text).as_str() {
        "tobefilledbyoem" | "systemproductname" | "systemmanufacturer" | "defaultstring" | "unknown" | "na" | "null" => "",
        _ => text,
    };
    let (manufacturer, model) = (unless_placeholder(manufacturer), unless_placeholder(model));
    let names_maker = folded(model).starts_with(&folded(manufacturer));
    if model.is_empty() || names_maker || manufacturer.eq_ignore_ascii_case("apple") {
        model.to_owned()
    } else {
        format!("{manufacturer} {model}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn platforms_are_known_by_the_names_of_all_services() {
        let table = [
            ("Windows", Some(Platform::Windows)),
            ("Windows Desktop", Some(Platform::Windows)),
            ("WinRT", Some(Platform::Windows)),
            ("Windows 10.0.19045", Some(Platform::Windows)),
            ("Windows Phone 8", None),
            ("iOS", Some(Platform::Ios)),
            ("Apple iOS", Some(Platform::Ios)),
            ("iPadOS 18.6", Some(Platform::Ios)),
            ("iOS/iPadOS", Some(Platform::Ios)),
            ("iPhone", Some(Platform::Ios)),
            ("Apple", Some(Platform::Ios)),
            ("macOS", Some(Platform::Macos)),
            ("MacMDM", Some(Platform::Macos)),
            ("AppleOsX", Some(Platform::Macos)),
            ("Mac OS X", Some(Platform::Macos)),
            ("Android", Some(Platform::Android)),
            ("AndroidEnterprise", Some(Platform::Android)),
            ("AndroidForWork", Some(Platform::Android)),
            ("Android (corporate-owned work profile)", Some(Platform::Android)),
            ("Linux (ubuntu)", Some(Platform::Linux)),
            ("Ubuntu 24.04", Some(Platform::Linux)),
            ("tvOS", None),
            ("Apple tvOS", None),
            ("ChromeOS", None),
            ("3", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(platform(text, ""), expected, "{text}");
        }
        assert_eq!(platform("Apple", "MacBook Air"), Some(Platform::Macos));
        assert_eq!(platform("Apple", "iMac 24"), Some(Platform::Macos));
        assert_eq!(platform("iOS", "AppleTV6,2"), None);
    }

    #[test]
    fn an_owner_that_is_not_named_is_the_person() {
        for corporate in
            ["Company", "Corporate", "Corporate - Dedicated", "Corporate-Shared", "C", "S", "COPE", "Bedrijf", "Företag"]
        {
            assert_eq!(ownership(corporate), Some(Ownership::Corporate), "{corporate}");
        }
        for personal in
            ["Personal", "Employee Owned", "E", "BYOD", "Persoonlijk", "Privé", "Personlig", "", "Unknown", "Undefined"]
        {
            assert_eq!(ownership(personal), Some(Ownership::Personal), "{personal}");
        }
        assert_eq!(ownership("Leased"), None);
    }

    #[test]
    fn only_a_service_that_has_let_go_says_absent() {
        type Read = fn(&str) -> Option<Standing>;
        let table: [(Read, &str, Option<Standing>); 31] = [
            (enrollment_status, "Enrolled", Some(Standing::Present)),
            (enrollment_status, "Unenrolled", Some(Standing::Absent)),
            (enrollment_status, "Device Wiped", Some(Standing::Absent)),
            (enrollment_status, "EnterpriseWipePending", Some(Standing::Leaving)),
            (enrollment_status, "Device wipe pending", Some(Standing::Leaving)),
            (enrollment_status, "Wipe Initiated", Some(Standing::Leaving)),
            (enrollment_status, "Enrollment In Progress", Some(Standing::Absent)),
            (enrollment_status, "Discovered", Some(Standing::Absent)),
            (enrollment_status, "Registered", Some(Standing::Absent)),
            (enrollment_status, "", Some(Standing::Present)),
            (enrollment_status, "Quarantined", None),
            (device_state, "Managed", Some(Standing::Present)),
            (device_state, "Unhealthy", Some(Standing::Present)),
            (device_state, "Retire failed", Some(Standing::Present)),
            (device_state, "wipeCanceled", Some(Standing::Present)),
            (device_state, "Retire pending", Some(Standing::Leaving)),
            (device_state, "retireIssued", Some(Standing::Leaving)),
            (device_state, "Delete pending", Some(Standing::Leaving)),
            (device_state, "Discovered", Some(Standing::Absent)),
            (device_state, "unknownFutureValue", None),
            (managed_by, "Intune", Some(Standing::Present)),
            (managed_by, "MDM/EAS", Some(Standing::Present)),
            (managed_by, "Co-managed", Some(Standing::Present)),
            (managed_by, "configurationManagerClientMdm", Some(Standing::Present)),
            (managed_by, "ConfigMgr", Some(Standing::Absent)),
            (managed_by, "EAS", Some(Standing::Absent)),
            (managed_by, "MDE", Some(Standing::Absent)),
            (managed_by, "Somebody", None),
            (managed, "Unmanaged", Some(Standing::Absent)),
            (managed, "True", Some(Standing::Present)),
            (managed, "perhaps", None),
        ];
        for (read, text, expected) in table {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn nothing_is_compliant_by_mistake() {
        let table = [
            ("Compliant", Compliance::Compliant),
            ("Noncompliant", Compliance::Noncompliant),
            ("Not Compliant", Compliance::Noncompliant),
            ("NonCompliant", Compliance::Noncompliant),
            ("In grace period", Compliance::InGrace),
            ("InGracePeriod", Compliance::InGrace),
            ("Error", Compliance::Noncompliant),
            ("Not evaluated", Compliance::Unknown),
            ("Pending Compliance Check", Compliance::Unknown),
            ("ConfigManager", Compliance::Unknown),
            ("", Compliance::Unknown),
            ("Niet compatibel", Compliance::Noncompliant),
            ("Nicht konform", Compliance::Noncompliant),
            ("Conforme", Compliance::Compliant),
        ];
        for (text, expected) in table {
            assert_eq!(compliance(text), expected, "{text}");
        }
    }

    #[test]
    fn a_model_names_its_maker_once() {
        assert_eq!(model("samsung", "SM-A536B"), "samsung SM-A536B");
        assert_eq!(model("HP", "HP EliteBook 840"), "HP EliteBook 840");
        assert_eq!(model("Apple", "iPhone 15"), "iPhone 15");
        assert_eq!(model("LENOVO", ""), "");
        assert_eq!(model("To Be Filled By O.E.M.", "System Product Name"), "");
    }

    #[test]
    fn a_version_begins_with_its_first_digit() {
        assert_eq!(os_version("iOS 18.6"), "18.6");
        assert_eq!(os_version("Version 26.0 (25A354)"), "26.0 (25A354)");
        assert_eq!(os_version("Windows"), "");
    }
}

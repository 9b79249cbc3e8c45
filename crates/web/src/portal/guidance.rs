//! What is done by hand at each step: the lines of instruction for a platform and a service, and where its app is found.
//!
//! The lines are ids of the catalogues. They name the menus of current systems: iOS and iPadOS 17 and later, Android 13 and
//! later, Windows 11, macOS 14 and later. Sources: the enrollment pages of each service's own handbook, and `domain.md` 2.6.

use sluis_plan::{Platform, Service};

use super::way::Step;

/// Lines of instruction for one step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Guidance<'a> {
    pub lines: &'static [&'static str],
    /// The organisation's own page, for a service that Sluis has no lines for.
    pub page: Option<&'a str>,
    /// Where the app is found.
    pub app: Option<App>,
}

/// A place to get an app from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct App {
    /// The id of the button's words.
    pub label: &'static str,
    pub address: &'static str,
}

impl<'a> Guidance<'a> {
    /// What is done by hand at a step.
    pub fn of(step: Step, platform: Platform, source: Option<&'a Service>, target: &'a Service) -> Guidance<'a> {
        match step {
            Step::Agree => lines(agree(platform)),
            Step::Remove => Guidance { page: source.and_then(own_page), ..lines(remove(platform)) },
            Step::Erase => lines(erase(platform)),
            Step::Vendor => lines(vendor(platform)),
            Step::Install if *target == Service::Intune => install_intune(platform),
            Step::Enroll if *target == Service::Intune => lines(enroll_intune(platform)),
            Step::Install => Guidance { page: own_page(target), ..lines(&["portal-install-app"]) },
            Step::Enroll => Guidance { page: own_page(target), ..lines(ENROLL) },
            Step::SetUp => lines(set_up(platform)),
            Step::Check => Guidance::default(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.page.is_none()
    }
}

fn lines<'a>(lines: &'static [&'static str]) -> Guidance<'a> {
    Guidance { lines, page: None, app: None }
}

/// Instructions that the organisation has written itself.
fn own_page(service: &Service) -> Option<&str> {
    match service {
        Service::Other { guidance, .. } => {
            Some(guidance.as_str()).filter(|page| page.starts_with("https://") || page.starts_with("http://"))
        }
        _ => None,
    }
}

const fn agree(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Ios => &["portal-agree-save", "portal-agree-codes", "portal-agree-apple", "portal-agree-charge"],
        Platform::Android => &["portal-agree-save", "portal-agree-codes", "portal-agree-google", "portal-agree-charge"],
        Platform::Macos => &["portal-agree-files", "portal-agree-codes", "portal-agree-apple", "portal-agree-charge"],
        Platform::Windows | Platform::Linux => &["portal-agree-files", "portal-agree-codes", "portal-agree-charge"],
    }
}

/// Taking the old management off by hand. The system's own way works whichever service it was.
const fn remove(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Ios => {
            &["portal-remove-ios-open", "portal-remove-ios-remove", "portal-remove-ios-account", "portal-remove-app"]
        }
        Platform::Android => &["portal-remove-android-open", "portal-remove-android-remove", "portal-remove-app"],
        Platform::Windows => &[
            "portal-remove-windows-open",
            "portal-remove-windows-disconnect",
            "portal-remove-windows-careful",
            "portal-remove-windows-app",
        ],
        Platform::Macos => &["portal-remove-macos-open", "portal-remove-macos-remove", "portal-remove-macos-app"],
        Platform::Linux => &["portal-remove-linux-package", "portal-remove-linux-restart"],
    }
}

const fn erase(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Ios => &["portal-erase-other-device", "portal-erase-ios-open", "portal-erase-ios-confirm"],
        Platform::Android => &["portal-erase-other-device", "portal-erase-android-account", "portal-erase-android-open"],
        Platform::Macos => &["portal-erase-other-device", "portal-erase-macos-open", "portal-erase-macos-confirm"],
        Platform::Windows | Platform::Linux => &["portal-erase-other-device", "portal-erase-ask"],
    }
}

const fn vendor(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Macos => &[
            "portal-vendor-ready",
            "portal-vendor-macos-notice",
            "portal-vendor-macos-enroll",
            "portal-vendor-sign-in",
            "portal-vendor-keep",
        ],
        _ => &[
            "portal-vendor-ready",
            "portal-vendor-ios-notice",
            "portal-vendor-ios-restart",
            "portal-vendor-sign-in",
            "portal-vendor-keep",
        ],
    }
}

const ENROLL: &[&str] = &["portal-enroll-app-open", "portal-enroll-app-follow"];

const fn install_intune(platform: Platform) -> Guidance<'static> {
    let (lines, app): (&[&str], App) = match platform {
        Platform::Ios => (
            &["portal-install-store"],
            App { label: "portal-open-app-store", address: "https://apps.apple.com/app/intune-company-portal/id719171358" },
        ),
        Platform::Android => (
            &["portal-install-store", "portal-install-android-outside"],
            App {
                label: "portal-open-google-play",
                address: "https://play.google.com/store/apps/details?id=com.microsoft.windowsintune.companyportal",
            },
        ),
        Platform::Windows => (
            &["portal-install-windows"],
            App { label: "portal-open-microsoft-store", address: "https://apps.microsoft.com/detail/9wzdncrfj3pz" },
        ),
        Platform::Macos => (
            &["portal-install-macos-download", "portal-install-macos-install"],
            App { label: "portal-download-macos", address: "https://go.microsoft.com/fwlink/?linkid=853070" },
        ),
        Platform::Linux => (
            &["portal-install-linux-edge", "portal-install-linux-app"],
            App {
                label: "portal-open-linux-guide",
                address: "https://learn.microsoft.com/intune/user-help/company-portal/intune-app-linux",
            },
        ),
    };
    Guidance { lines, page: None, app: Some(app) }
}

const fn enroll_intune(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Ios => {
            &["portal-enroll-ios-begin", "portal-enroll-ios-download", "portal-enroll-ios-install", "portal-enroll-ios-back"]
        }
        Platform::Android => &[
            "portal-enroll-android-begin",
            "portal-enroll-android-profile",
            "portal-enroll-android-settings",
            "portal-enroll-android-apps",
        ],
        Platform::Windows => &[
            "portal-enroll-windows-begin",
            "portal-enroll-windows-connect",
            "portal-enroll-windows-go",
            "portal-enroll-windows-done",
        ],
        Platform::Macos => &[
            "portal-enroll-macos-begin",
            "portal-enroll-macos-download",
            "portal-enroll-macos-install",
            "portal-enroll-macos-back",
        ],
        Platform::Linux => &["portal-enroll-linux-begin", "portal-enroll-linux-settings", "portal-enroll-linux-edge"],
    }
}

const fn set_up(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Ios => &["portal-set-up-start", "portal-set-up-apple-remote", "portal-set-up-ios-data", "portal-set-up-wait"],
        Platform::Android => {
            &["portal-set-up-start", "portal-set-up-android-code", "portal-set-up-android-lock", "portal-set-up-wait"]
        }
        Platform::Macos => {
            &["portal-set-up-start", "portal-set-up-apple-remote", "portal-set-up-macos-data", "portal-set-up-wait"]
        }
        Platform::Windows | Platform::Linux => &["portal-set-up-start", "portal-set-up-wait"],
    }
}

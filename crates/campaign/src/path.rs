//! Which way a device takes from one service to the other: one decision table by platform, ownership and version.

use serde::{Deserialize, Serialize};
use sluis_plan::{Ownership, Platform};

/// The way a device moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Path {
    /// The old management is removed, the new one is set up; nothing else on the device changes.
    Direct,
    /// The device must be reset to enter the new service. Its owner does that, after consenting; Sluis never orders it.
    Reset,
    /// The vendor moves the device itself (Apple's operating systems from version 26). There is no unenroll order.
    VendorMoves,
}

/// Apple's operating systems from this version on move between services by themselves when the organisation owns them.
const APPLE_MOVES_FROM: u32 = 26;

/// The way a device takes.
///
/// Source: the enrollment guide's table of factory resets (`domain.md` 2.6) and Apple's own migration (2.12).
pub fn path(platform: Platform, ownership: Ownership, os_version: &str) -> Path {
    match (platform, ownership) {
        (Platform::Ios | Platform::Macos, Ownership::Corporate) if major(os_version) >= APPLE_MOVES_FROM => Path::VendorMoves,
        (Platform::Ios | Platform::Macos | Platform::Android, Ownership::Corporate) => Path::Reset,
        (Platform::Ios | Platform::Macos | Platform::Android, Ownership::Personal) | (Platform::Windows | Platform::Linux, _) => {
            Path::Direct
        }
    }
}

fn major(version: &str) -> u32 {
    let digits: String = version.trim().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_follows_platform_ownership_and_version() {
        use Ownership::{Corporate, Personal};
        use Platform::{Android, Ios, Linux, Macos, Windows};
        let table = [
            (Ios, Corporate, "26.1", Path::VendorMoves),
            (Ios, Corporate, "18.6", Path::Reset),
            (Ios, Personal, "26.1", Path::Direct),
            (Macos, Corporate, "26.0 (25A354)", Path::VendorMoves),
            (Macos, Corporate, "", Path::Reset),
            (Macos, Personal, "15.1", Path::Direct),
            (Android, Corporate, "16", Path::Reset),
            (Android, Personal, "14", Path::Direct),
            (Windows, Corporate, "10.0.26100", Path::Direct),
            (Windows, Personal, "10.0.26100", Path::Direct),
            (Linux, Corporate, "24.04", Path::Direct),
        ];
        for (platform, ownership, version, expected) in table {
            assert_eq!(path(platform, ownership, version), expected, "{platform} {ownership} {version}");
        }
    }
}

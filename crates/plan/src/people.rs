//! What a plan can be checked and divided against: people and devices as lists give them.

use serde::{Deserialize, Serialize};
use sluis_text::Language;

use crate::words;

/// A person of the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The sign-in name, by which lists are matched.
    pub account: String,
    pub name: String,
    pub email: Option<String>,
    pub department: String,
    pub site: String,
    pub country: String,
    pub language: Option<Language>,
    /// Flags, never labels, say who is an executive (`D-7`).
    pub executive: bool,
    pub vip: bool,
    /// Agreed to be among the first and to give feedback (`RP-7`).
    pub volunteer: bool,
}

/// A device as the management services' lists give it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    pub platform: Platform,
    pub ownership: Ownership,
}

words! {
    /// A device platform. iPads count as iOS/iPadOS.
    pub enum Platform {
        Ios => "ios",
        Android => "android",
        Windows => "windows",
        Macos => "macos",
        Linux => "linux",
    }
}

words! {
    /// Who owns a device.
    pub enum Ownership {
        Corporate => "corporate",
        Personal => "personal",
    }
}

impl Person {
    /// Executives and VIPs stay out of pilots (`RP-8`).
    pub fn is_protected(&self) -> bool {
        self.executive || self.vip
    }
}

impl Platform {
    /// The platform's name, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Platform::Ios => "iOS/iPadOS",
            Platform::Android => "Android",
            Platform::Windows => "Windows",
            Platform::Macos => "macOS",
            Platform::Linux => "Linux",
        }
    }
}

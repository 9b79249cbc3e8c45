//! The campaign as a whole: from which service to which, in whose languages, under which house rules.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use serde::{Serialize, Serializer};
use sluis_text::Language;

use crate::calendar::Calendar;
use crate::ids::PhaseId;
use crate::place::Placed;
use crate::units::{Minutes, Share};
use crate::words;

/// The part of the plan that holds for everybody.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Campaign {
    pub name: Names,
    #[serde(serialize_with = "zone_name")]
    pub time_zone: TimeZone,
    /// The language of people for whom none of [`also`](Campaign::also) is known.
    pub default_language: Language,
    pub also: Vec<Language>,
    /// The service that devices leave. `None` where nothing is managed yet.
    pub source: Option<Placed<Service>>,
    /// The service that devices enter.
    pub target: Placed<Service>,
    /// Where people ask for help (`CP-5`).
    pub contact: Contact,
    pub access: Access,
    pub calendar: Calendar,
    pub pace: Pace,
    pub gap: Gap,
    pub reminders: Reminders,
    pub deadline: Deadlines,
    pub late_joiners: LateJoiners,
    pub approval: Approval,
}

/// A text in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Names {
    /// Used where a language has no text of its own.
    pub fallback: String,
    pub by_language: BTreeMap<Language, String>,
}

/// A device-management service.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    Intune,
    WorkspaceOne,
    JamfPro,
    IvantiNeurons,
    IvantiEpmm,
    MerakiSm,
    MobiControl,
    GoogleAmapi,
    Fleet,
    /// A service that Sluis has no instructions for; the plan links to the organisation's own.
    Other {
        name: String,
        guidance: String,
    },
}

/// Where people ask for help.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Contact {
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub page: Option<String>,
}

/// How access to the organisation's resources follows the migration (`MC-16`, `D-8`, `D-9`).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Access {
    pub strategy: Strategy,
    pub reading: Reading,
    pub resources: Vec<Resource>,
}

words! {
    /// When access control begins to apply (`D-9`).
    pub enum Strategy {
        /// For everyone but an exclusion group that people leave as they finish.
        ExclusionGroup => "exclusion-group",
        /// Only after every phase has been instructed.
        Deferred => "deferred",
        /// From the first day.
        Strict => "strict",
        /// Also while a device is in the gap between the services.
        BlockDuringGap => "block-during-gap",
    }
}

words! {
    /// How strictly "two access controls on one resource" is read (`D-8`).
    pub enum Reading {
        /// Per resource, for the whole organisation.
        Strict => "strict",
        /// Per person and resource; only by explicit choice.
        PerUser => "per-user",
    }
}

/// A resource whose access one of the services controls, and which ones do today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Resource {
    pub name: Placed<String>,
    pub controlled_by: Placed<Controllers>,
}

words! {
    /// Which services control access to a resource as the campaign begins.
    pub enum Controllers {
        Nobody => "nobody",
        /// The usual start: the old service guards the door.
        Source => "source",
        Target => "target",
        /// Never allowed (`I-2`); it can be written so that the checker can refuse it.
        Both => "both",
    }
}

/// How many people may be invited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pace {
    /// At most this many a day, over all cohorts. What the helpdesk can carry may be less.
    pub per_day: Option<u32>,
}

/// What happens to a device between the services (`I-14`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gap {
    pub remind_after: Minutes,
    /// Beyond this a ticket is opened.
    pub limit: Minutes,
}

/// How people who have not started are reminded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reminders {
    pub after: Minutes,
    pub at_most: u32,
}

/// When enrollment may become mandatory (`MC-14`, `MC-15`).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deadlines {
    /// From the end of the voluntary period to the deadline, and from the deadline to enforcement.
    pub after: Minutes,
    pub scope: Scope,
    /// Enrollments that must have been seen before the rate of tickets counts as known.
    pub observed: u32,
    /// The certainty with which the helpdesk must be able to carry those who are left.
    pub certainty: Share,
}

words! {
    /// Whom the helpdesk must be able to carry before a deadline (`D-10`).
    pub enum Scope {
        /// This cohort and every cycle in flight.
        InFlight => "in-flight",
        WholeOrganisation => "whole-organisation",
    }
}

/// Where people go who join while the campaign runs (`D-14`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LateJoiners {
    /// The cohort whose rule matches.
    #[default]
    Cohort,
    /// A phase at the end.
    Closing(Placed<PhaseId>),
}

/// Which risky steps need a second person (`D-15`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Approval {
    pub resume: bool,
    pub override_gate: bool,
    pub deadline: bool,
    pub unenroll: bool,
    pub access: bool,
}

impl Names {
    pub fn plain(text: impl Into<String>) -> Names {
        Names { fallback: text.into(), by_language: BTreeMap::new() }
    }

    pub fn get(&self, language: Language) -> &str {
        self.by_language.get(&language).unwrap_or(&self.fallback)
    }
}

impl Service {
    /// The services that Sluis knows instructions for, by the word that plans use.
    pub const KNOWN: [(&'static str, Service); 9] = [
        ("intune", Service::Intune),
        ("workspace-one", Service::WorkspaceOne),
        ("jamf-pro", Service::JamfPro),
        ("ivanti-neurons", Service::IvantiNeurons),
        ("ivanti-epmm", Service::IvantiEpmm),
        ("meraki-sm", Service::MerakiSm),
        ("mobicontrol", Service::MobiControl),
        ("google-amapi", Service::GoogleAmapi),
        ("fleet", Service::Fleet),
    ];

    /// The service's own name, the same in every language.
    pub fn name(&self) -> &str {
        match self {
            Service::Intune => "Microsoft Intune",
            Service::WorkspaceOne => "Workspace ONE",
            Service::JamfPro => "Jamf Pro",
            Service::IvantiNeurons => "Ivanti Neurons",
            Service::IvantiEpmm => "Ivanti EPMM",
            Service::MerakiSm => "Meraki Systems Manager",
            Service::MobiControl => "SOTI MobiControl",
            Service::GoogleAmapi => "Android Management",
            Service::Fleet => "Fleet",
            Service::Other { name, .. } => name,
        }
    }

    /// The app or portal through which people meet the service.
    pub fn app(&self) -> &str {
        match self {
            Service::Intune => "Intune Company Portal",
            Service::WorkspaceOne => "Intelligent Hub",
            Service::JamfPro => "Jamf Self Service",
            Service::IvantiNeurons => "Ivanti Go",
            Service::IvantiEpmm => "Ivanti Mobile@Work",
            Service::MerakiSm => "Meraki Systems Manager",
            Service::MobiControl => "MobiControl",
            Service::GoogleAmapi => "Android Device Policy",
            Service::Fleet => "Fleet Desktop",
            Service::Other { name, .. } => name,
        }
    }
}

impl Approval {
    /// Every risky step needs a second person: the default outside the sandbox.
    pub const ALL: Approval = Approval { resume: true, override_gate: true, deadline: true, unenroll: true, access: true };
    pub const NONE: Approval = Approval { resume: false, override_gate: false, deadline: false, unenroll: false, access: false };
}

impl Default for Gap {
    fn default() -> Gap {
        Gap { remind_after: Minutes::days(1), limit: Minutes::days(3) }
    }
}

impl Default for Reminders {
    fn default() -> Reminders {
        Reminders { after: Minutes::days(3), at_most: 3 }
    }
}

impl Default for Deadlines {
    /// Seven days is the precedent of `D-5`; fifty enrollments are the smallest pilot of the sources.
    fn default() -> Deadlines {
        Deadlines { after: Minutes::days(7), scope: Scope::InFlight, observed: 50, certainty: Share(0.95) }
    }
}

fn zone_name<S: Serializer>(zone: &TimeZone, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(zone.iana_name().unwrap_or("UTC"))
}

//! Targeted groups: who they are, what was weighed, and that the timeframe was agreed with them (`RP-2` to `RP-4`).

use jiff::civil::Date;
use serde::Serialize;

use crate::calendar::Freeze;
use crate::campaign::Names;
use crate::ids::GroupId;
use crate::people::{Device, Person, Platform};
use crate::place::{Place, Placed};
use crate::words;

/// A group of people that moves together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    pub id: Placed<GroupId>,
    pub name: Names,
    /// The kind of segmentation that made the group (`RP-11` to `RP-13`).
    pub segment: Option<Segment>,
    pub members: Members,
    pub factors: Factors,
    pub agreed: Option<Agreement>,
    /// Stretches in which this group cannot move, such as a shop's busiest season. The scheduler keeps out of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_during: Vec<Freeze>,
    #[serde(skip)]
    pub place: Place,
}

words! {
    /// What a group has in common (`RP-11` to `RP-13`).
    pub enum Segment {
        Department => "department",
        Geography => "geography",
        Platform => "platform",
    }
}

/// Who belongs to a group: those who match every list that is not empty. Without any list, nobody does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Members {
    pub people: Vec<String>,
    pub department: Vec<String>,
    pub site: Vec<String>,
    pub country: Vec<String>,
    pub platform: Vec<Platform>,
    /// `true` for executives only, `false` for everyone but executives.
    pub executive: Option<bool>,
}

/// The six factors that the timeframe is discussed by (`RP-4`). Numbers of people and devices are counted, not written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Factors {
    pub willingness: Option<Level>,
    pub business_risk: Option<Level>,
    pub location: Vec<String>,
    pub requirements: Vec<String>,
}

words! {
    /// How much of a factor there is.
    pub enum Level {
        Low => "low",
        Medium => "medium",
        High => "high",
    }
}

/// The record that the timeframe was agreed with the group (`RP-3`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agreement {
    pub with: String,
    pub on: Date,
}

impl Members {
    pub fn is_empty(&self) -> bool {
        *self == Members::default()
    }

    /// Named people win over rules: being written down by name is being assigned (`I-7`).
    pub fn names(&self, person: &Person) -> bool {
        self.people.iter().any(|name| same(name, &person.account))
    }

    /// Whether the rule matches this person. Sites and departments compare without regard to case.
    pub fn matches(&self, person: &Person, devices: &[Device]) -> bool {
        if self.is_empty() {
            return false;
        }
        let in_list = |list: &[String], value: &str| list.is_empty() || list.iter().any(|item| same(item, value));
        let named = self.people.is_empty() || self.names(person);
        named
            && in_list(&self.department, &person.department)
            && in_list(&self.site, &person.site)
            && in_list(&self.country, &person.country)
            && self.executive.is_none_or(|executive| executive == person.executive)
            && (self.platform.is_empty() || devices.iter().any(|device| self.platform.contains(&device.platform)))
    }
}

fn same(one: &str, other: &str) -> bool {
    one.trim().chars().flat_map(char::to_lowercase).eq(other.trim().chars().flat_map(char::to_lowercase))
}

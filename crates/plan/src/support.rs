//! The support plan: tiers, the ladder between them, training and bridge calls (`SP-1` to `SP-12`).

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use serde::Serialize;

use crate::ids::PhaseId;
use crate::phase::Approach;
use crate::place::{Place, Placed};
use crate::units::{Hours, Minutes, Share};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Support {
    pub tiers: Vec<Tier>,
    pub training: Option<Training>,
    pub bridge_call: Option<BridgeCall>,
    /// No tier is planned above this share of its capacity.
    pub ceiling: Share,
    pub expect: Expectation,
    #[serde(skip)]
    pub place: Place,
}

/// One tier of support. Tier 4 is the vendor and has no staff of ours (`SP-2`).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tier {
    pub tier: Placed<u8>,
    /// The team's own name, or the vendor's.
    pub team: String,
    pub agents: u32,
    pub hours: Hours,
    /// The time one ticket takes at this tier.
    pub handle: Minutes,
    /// The share of its tickets that it passes on to the next tier (`SP-3`).
    pub passes_on: Share,
    pub responsibilities: Vec<String>,
    #[serde(skip)]
    pub place: Place,
}

/// Training of the support staff before their wave (`SP-7` to `SP-10`).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Training {
    pub trainer: String,
    pub length: Placed<Minutes>,
    pub agenda: Vec<AgendaItem>,
    /// The first phase that needs trained tiers.
    pub before: Placed<PhaseId>,
    /// `None`: a week before that phase asks its people to enroll.
    pub on: Option<Placed<Date>>,
    #[serde(skip)]
    pub place: Place,
}

/// The sample agenda of the sources (`SP-10`), or a title of the organisation's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaItem {
    SupportPlan,
    Overview,
    CommonProblems,
    Tools,
    Questions,
    Own(String),
}

/// All tiers in one call during the first production phases (`SP-4`).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BridgeCall {
    pub phases: Vec<Placed<PhaseId>>,
    pub at: Time,
}

/// What the plan expects until the pilot has measured it. There is no published figure: these are the organisation's own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Expectation {
    pub tickets_per_enrollment: BTreeMap<Approach, f64>,
}

impl Support {
    pub fn tier(&self, number: u8) -> Option<&Tier> {
        self.tiers.iter().find(|tier| tier.tier.value == number)
    }

    /// The tiers that have staff of our own: 1 to 3.
    pub fn own_tiers(&self) -> impl Iterator<Item = &Tier> {
        self.tiers.iter().filter(|tier| tier.tier.value <= 3)
    }

    /// Tickets that one enrollment by this approach is expected to cause.
    pub fn expected_tickets(&self, approach: Approach) -> f64 {
        self.expect.tickets_per_enrollment.get(&approach).copied().unwrap_or(Expectation::precedent(approach))
    }

    /// The share of all tickets that reach a tier.
    pub fn reaches(&self, tier: u8) -> f64 {
        (1..tier).filter_map(|below| self.tier(below)).map(|below| below.passes_on.0).product()
    }
}

impl Tier {
    /// Minutes of work that the tier can do on one working day.
    #[expect(clippy::cast_precision_loss, reason = "minutes of a day")]
    pub fn capacity_per_day(&self) -> f64 {
        f64::from(self.agents) * self.hours.minutes() as f64
    }
}

impl AgendaItem {
    pub const STANDARD: [AgendaItem; 5] =
        [AgendaItem::SupportPlan, AgendaItem::Overview, AgendaItem::CommonProblems, AgendaItem::Tools, AgendaItem::Questions];

    /// The id of the item's title in the catalogues; an item of one's own is its own title.
    pub const fn title(&self) -> &'static str {
        match self {
            AgendaItem::SupportPlan => "agenda-support-plan",
            AgendaItem::Overview => "agenda-overview",
            AgendaItem::CommonProblems => "agenda-common-problems",
            AgendaItem::Tools => "agenda-tools",
            AgendaItem::Questions => "agenda-questions",
            AgendaItem::Own(_) => "agenda-own",
        }
    }
}

impl Expectation {
    /// A starting point, to be replaced by what the pilot measures.
    pub const fn precedent(approach: Approach) -> f64 {
        match approach {
            Approach::SelfService => 0.15,
            Approach::Assisted => 0.05,
            Approach::TechFair => 0.08,
        }
    }
}

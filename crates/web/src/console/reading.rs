//! A page in the making, for the pages of people, messages, support and the journal: who reads it, by which plan, in which words.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use maud::{Markup, html};
use sluis_campaign::journal::{Names, cohort_in_phase};
use sluis_campaign::{DeviceId, Naming, PersonId};
use sluis_engine::Engine;
use sluis_plan::{CohortId, PhaseId, Plan};
use sluis_store::{CohortFilter, Tx};
use sluis_text::{Arg, Language, Locale, Message};

use crate::Site;
use crate::element::{empty, time};
use crate::error::Result;
use crate::page::{Section, page};
use crate::visitor::Visitor;

/// What a page is made with.
pub(super) struct Reading {
    pub engine: Engine,
    pub plan: Arc<Plan>,
    pub zone: TimeZone,
    pub language: Language,
    pub locale: &'static Locale,
    /// The campaign's time.
    pub now: Timestamp,
}

impl Reading {
    /// `None` before a plan is approved; [`without_plan`] is the page then.
    pub async fn begin(site: &Site, visitor: &Visitor) -> Result<Option<Reading>> {
        let engine = site.host.engine();
        let plan = engine.standing().await?.plan;
        Ok(plan.map(|plan| Reading {
            zone: plan.campaign.time_zone.clone(),
            language: visitor.language,
            locale: visitor.locale(),
            now: visitor.now,
            engine,
            plan,
        }))
    }

    pub fn naming(&self) -> Naming<'_> {
        Naming { plan: &self.plan, language: self.language }
    }

    pub fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    pub fn say(&self, message: &Message) -> String {
        self.locale.say(message)
    }

    pub fn phase(&self, id: &PhaseId) -> String {
        self.locale.words(&self.naming().phase(id))
    }

    /// A cohort by its group and phase.
    pub fn cohort(&self, id: &CohortId) -> String {
        self.say(&cohort_in_phase(id, self.naming()))
    }

    pub fn moment(&self, at: Timestamp) -> Markup {
        time::moment(self.locale, at, &self.zone)
    }

    pub fn day(&self, at: Timestamp) -> Arg {
        Arg::Day(at.to_zoned(self.zone.clone()).date())
    }

    /// How long ago a moment is: "41 min".
    pub fn age(&self, at: Timestamp) -> String {
        time::length(self.locale, minutes_between(at, self.now))
    }

    /// How long ago, with the moment itself for whoever points at it.
    pub fn ago(&self, at: Timestamp) -> Markup {
        let moment = self.locale.moment(at.to_zoned(self.zone.clone()).datetime());
        html! { time datetime=(at) title=(moment) { (self.age(at)) } }
    }

    /// A choice with its label above it.
    pub fn choice(&self, name: &str, label: &str, options: &Markup) -> Markup {
        html! {
            div class="field" {
                label for=(name) { (self.text(label)) }
                select id=(name) name=(name) { (options) }
            }
        }
    }

    /// The phases and their cohorts as options; a phase stands for all of its cohorts.
    pub fn cohort_options(&self, chosen: &str) -> Markup {
        html! {
            option value="" selected[chosen.is_empty()] { (self.text("console-any-cohort")) }
            @for phase in &self.plan.phases {
                optgroup label=(self.phase(&phase.id)) {
                    option value=(phase.id.as_str()) selected[chosen == phase.id.as_str()] {
                        (self.say(&Message::new("console-all-of-phase").with("phase", self.naming().phase(&phase.id))))
                    }
                    @for id in phase.cohort_ids() {
                        option value=(id.as_str()) selected[chosen == id.as_str()] { (self.locale.words(&self.naming().cohort(&id))) }
                    }
                }
            }
            option value=(NOWHERE) selected[chosen == NOWHERE] { (self.text("console-no-cohort")) }
        }
    }

    /// What a choice of [`cohort_options`](Reading::cohort_options) lets through.
    pub fn cohort_filter(&self, chosen: &str) -> CohortFilter {
        match chosen {
            "" => CohortFilter::Any,
            NOWHERE => CohortFilter::Nowhere,
            chosen => match self.plan.phase(&PhaseId::from(chosen)) {
                Some(phase) => CohortFilter::In(phase.cohort_ids().collect()),
                None => CohortFilter::In(vec![CohortId::from(chosen)]),
            },
        }
    }
}

/// The choice of those who are in no cohort.
pub(super) const NOWHERE: &str = "-";

/// The page before there is a plan: what will stand here.
pub(super) async fn without_plan(site: &Site, visitor: &Visitor, section: Section) -> Result<Markup> {
    let locale = visitor.locale();
    let title = locale.text("console-no-plan");
    let to_plan = html! { a class="button go" href="/plan" { (locale.text("console-no-plan-go")) } };
    let body = html! { div class="page-empty" { h1 { (title) } (empty("", &locale.text("console-no-plan-what"), &to_plan)) } };
    page(site, visitor, section, &title, &body).await
}

/// What people and devices are called, for those that entries or tickets mention.
pub(super) async fn names(
    tx: &mut Tx,
    people: impl IntoIterator<Item = PersonId>,
    devices: impl IntoIterator<Item = DeviceId>,
) -> Result<Names> {
    let people: Vec<PersonId> = people.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
    let devices: Vec<DeviceId> = devices.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
    Ok(Names {
        people: tx.people(&people).await?.into_iter().map(|person| (person.id, person.name)).collect(),
        devices: tx.devices(&devices).await?.into_iter().map(|device| (device.id, device.name)).collect(),
    })
}

/// Whole minutes from one moment to a later one; nothing if it is not later.
pub(super) fn minutes_between(from: Timestamp, to: Timestamp) -> i64 {
    (to.as_second() - from.as_second()).max(0) / 60
}

/// A word of a form or an address; an unknown one counts as none.
pub(super) fn word<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

/// An address with those of its fields that are filled in.
pub(super) fn address(path: &str, fields: &[(&str, &str)]) -> String {
    use crate::element::link::encoded;
    let filled: Vec<String> =
        fields.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    if filled.is_empty() { path.to_owned() } else { format!("{path}?{}", filled.join("&")) }
}

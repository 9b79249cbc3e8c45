//! The campaign as one visitor reads it: the overview, in their language.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use sluis_campaign::decide::{CohortReport, PhaseReport};
use sluis_campaign::journal::{Names, cohort_in_phase};
use sluis_campaign::{Actor, Counts, Naming, PhaseSituation, PhaseStage, Reason, Verdict};
use sluis_engine::Overview;
use sluis_plan::{CohortId, Phase, PhaseId, Plan};
use sluis_text::{Arg, Language, Locale, Message};

use super::reader::Reader;
use crate::chart::staircase::Gate;
use crate::visitor::Visitor;

/// Plan, situation and report, and how to say them.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub overview: &'a Overview,
    pub locale: &'static Locale,
    /// The name under which the visitor asks and agrees.
    pub account: &'a str,
}

impl<'a> View<'a> {
    pub fn of(overview: &'a Overview, visitor: &'a Visitor) -> View<'a> {
        View { overview, locale: visitor.locale(), account: &visitor.account }
    }

    /// The plan's own words.
    pub fn reader(&self) -> Reader<'a> {
        Reader { plan: self.plan(), locale: self.locale }
    }

    pub fn plan(&self) -> &'a Plan {
        &self.overview.plan
    }

    pub fn language(&self) -> Language {
        self.locale.language()
    }

    pub fn naming(&self) -> Naming<'a> {
        self.overview.naming(self.language())
    }

    pub fn zone(&self) -> &'a TimeZone {
        &self.plan().campaign.time_zone
    }

    pub fn today(&self) -> Date {
        self.overview.now.to_zoned(self.zone().clone()).date()
    }

    pub fn say(&self, message: &Message) -> String {
        self.locale.say(message)
    }

    pub fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    pub fn phase_name(&self, id: &PhaseId) -> String {
        self.locale.words(&self.naming().phase(id))
    }

    /// A cohort by group and phase.
    pub fn cohort_name(&self, id: &CohortId) -> String {
        self.say(&cohort_in_phase(id, self.naming()))
    }

    pub fn reason(&self, reason: &Reason) -> String {
        self.say(&reason.message(self.naming()))
    }

    /// Whoever acted, as the store keeps them, in words.
    pub fn actor(&self, stored: &str) -> String {
        match Actor::try_from(stored.to_owned()) {
            Ok(actor) => self.say(&actor.message(&Names::default())),
            Err(_) => stored.to_owned(),
        }
    }

    /// Whether the visitor is the one who did something.
    pub fn is_own(&self, stored: &str) -> bool {
        stored == String::from(Actor::Account(self.account.to_owned()))
    }

    pub fn report(&self, id: &PhaseId) -> Option<&'a PhaseReport> {
        self.overview.report.phases.iter().find(|report| report.phase == *id)
    }

    pub fn cohort_report(&self, id: &CohortId) -> Option<&'a CohortReport> {
        self.overview.report.cohorts.iter().find(|report| report.cohort == *id)
    }

    pub fn situation(&self, id: &PhaseId) -> Option<&'a PhaseSituation> {
        self.overview.situation.phases.get(id)
    }

    pub fn stage(&self, id: &PhaseId) -> PhaseStage {
        self.situation(id).map_or(PhaseStage::Planned, |phase| phase.stage)
    }

    /// The counters of a phase's cohorts together.
    pub fn counts(&self, phase: &'a Phase) -> Counts {
        self.overview.situation.phase_counts(phase.cohort_ids())
    }

    /// How the gate behind a phase stands.
    pub fn gate(&self, id: &PhaseId) -> Gate {
        let standing = self.situation(id).and_then(|phase| phase.verdict.as_ref());
        match self.stage(id) {
            PhaseStage::Passed if standing.is_some_and(|standing| standing.verdict == Verdict::Overridden) => Gate::Overridden,
            PhaseStage::Passed => Gate::Open,
            PhaseStage::Failed => Gate::Failed,
            PhaseStage::Running | PhaseStage::Evaluating | PhaseStage::Extended => Gate::Undecided,
            PhaseStage::Planned | PhaseStage::Agreed | PhaseStage::Ready | PhaseStage::Suspended => Gate::Closed,
        }
    }

    /// A value of a sentence in words.
    pub fn words(&self, value: &Arg) -> String {
        self.locale.words(value)
    }
}

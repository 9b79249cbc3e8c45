//! A plan as one person reads it: its names, dates and groups in their language.

use sluis_campaign::{Naming, wording};
use sluis_plan::{Approach, Cohort, GroupId, Phase, PhaseId, Plan};
use sluis_text::{DateStyle, Language, Locale, Message};

/// A plan and a language.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub plan: &'a Plan,
    pub locale: &'static Locale,
}

impl<'a> Reader<'a> {
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    pub fn naming(&self) -> Naming<'a> {
        Naming { plan: self.plan, language: self.language() }
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

    pub fn group_name(&self, id: &GroupId) -> String {
        self.locale.words(&self.naming().group(id))
    }

    /// When a phase runs: "July 2027", "5 Jul – 13 Aug".
    pub fn when(&self, phase: &Phase) -> String {
        let Some(frame) = phase.when.timeframe() else { return self.text("console-no-dates") };
        let whole_month = frame.first.day() == 1 && frame.last == frame.first.last_of_month();
        if whole_month {
            return self.locale.date(frame.first, DateStyle::Month);
        }
        self.say(
            &Message::new("console-from-to")
                .with("from", self.locale.date(frame.first, DateStyle::DayOfMonth))
                .with("to", self.locale.date(frame.last, DateStyle::DayOfMonth)),
        )
    }

    /// The groups of a phase: "IT and IT executives".
    pub fn groups(&self, phase: &Phase) -> String {
        let names: Vec<String> = phase.cohorts.iter().map(|cohort| self.group_name(&cohort.group)).collect();
        self.locale.list(names)
    }

    /// How a cohort enrolls: "Self-service and Tech fair".
    pub fn approaches(&self, cohort: &Cohort) -> String {
        let words: Vec<String> = cohort.approaches.iter().map(|approach| self.say(&wording::approach(approach.value))).collect();
        if words.is_empty() { self.say(&wording::approach(Approach::SelfService)) } else { self.locale.list(words) }
    }
}

//! What is to be scheduled, freed of names and dates: batches of people, weeks, and the rules between them.
//!
//! The model is that of `methods.md` C.1. Time is counted in weeks from 0. A *batch* is a number of people who are asked to
//! enroll in one week. A *unit* is a set of batches that opens and ends: a phase, or a group. A *resource* is what a batch
//! uses, at once or spread over the weeks behind it by a kernel of lags: hours of a support tier, invitations a week, visits,
//! seats. A *bundle* is what is better done in few weeks: a site that somebody travels to. Every restriction is a [`Rule`]
//! that can be taken away by itself, so that an impossible problem can be explained by the fewest of them.

use serde::Serialize;

use super::reason::Reason;

/// A problem that [`schedule`](super::schedule) solves and [`verify`](super::verify) knows the rules of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    /// Weeks in which people may be asked to enroll: 0 up to this, excluded.
    pub weeks: usize,
    pub resources: Vec<Resource>,
    pub batches: Vec<Batch>,
    pub units: Vec<Unit>,
    /// How many bundles there are; batches name them by number.
    pub bundles: usize,
    pub rules: Vec<Rule>,
    pub weights: Weights,
}

/// What batches use, week by week.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Resource {
    /// The share of a batch's use that falls into its own week, the next, and so on. Its sum is usually 1.
    pub kernel: Vec<f64>,
    /// What there is in each week. As many weeks as the problem has, and those that the kernel reaches beyond.
    pub capacity: Vec<f64>,
    /// What is used already, by phases that have their dates. Counted in loads; it never breaks a rule by itself.
    pub given: Vec<f64>,
}

/// People who are asked to enroll in the same week.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Batch {
    pub users: u32,
    /// What each week of waiting adds to the value.
    pub cost: f64,
    /// Each resource that it uses, and how much in all.
    pub uses: Vec<(usize, f64)>,
    pub bundle: Option<usize>,
}

/// A set of batches with a first and a last week.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Unit {
    pub batches: Vec<usize>,
}

/// One restriction, and what of the plan it stands for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    pub limit: Limit,
    /// `None` in problems that come from no plan.
    pub reason: Option<Reason>,
}

/// A restriction. Units open in the week of their first batch and end in that of their last.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// In no week is more used of the resource than there is.
    Capacity { resource: usize },
    /// No batch of the unit before this week.
    NotBefore { unit: usize, week: usize },
    /// No batch of the unit behind this week.
    FinishedBy { unit: usize, week: usize },
    /// The unit opens in this week or before.
    OpensBy { unit: usize, week: usize },
    /// No batch of the unit in these weeks.
    NotDuring { unit: usize, weeks: Vec<usize> },
    /// `then` opens `lag` weeks behind the end of `before`, or later: room to evaluate (`MC-8`).
    After { before: usize, then: usize, lag: usize },
    /// `then` opens `lag` weeks behind the opening of `first`, or later.
    Opened { first: usize, then: usize, lag: usize },
    /// Both open in the same week.
    With { one: usize, other: usize },
    /// No week has batches of both.
    NotSameWeek { one: usize, other: usize },
    /// The stretches of the two keep apart: `other` opens `behind_one` weeks behind the end of `one` or later, or `one` opens
    /// `behind_other` weeks behind the end of `other` or later (`RP-13`).
    Apart { one: usize, other: usize, behind_one: usize, behind_other: usize },
    /// At most so many bundles in one week: there are that many teams.
    AtOnce { bundles: usize },
}

/// What a better schedule is: a lower value, the sum of `finish` × last week + each batch's cost × its week + `bundle` ×
/// pairs of a bundle and a week in which it has batches.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Weights {
    pub finish: f64,
    pub bundle: f64,
}

impl Problem {
    /// The last week in which the kernel of any resource can still put a load, and one more: the length of its arrays.
    pub fn span(&self) -> usize {
        let reach = self.resources.iter().map(|resource| resource.kernel.len().saturating_sub(1)).max().unwrap_or(0);
        self.weeks + reach
    }

    /// Without some of its rules, by their numbers.
    #[must_use]
    pub fn without(&self, rules: &[usize]) -> Problem {
        let kept = self.rules.iter().enumerate().filter(|(index, _)| !rules.contains(index)).map(|(_, rule)| rule.clone());
        Problem { rules: kept.collect(), ..self.clone() }
    }

    /// With nothing but some of its rules, by their numbers.
    #[must_use]
    pub fn with_only(&self, rules: &[usize]) -> Problem {
        let kept = rules.iter().filter_map(|index| self.rules.get(*index).cloned());
        Problem { rules: kept.collect(), ..self.clone() }
    }

    /// The load of a resource in every week of its capacity, what is given included, when the batches stand in `weeks`.
    pub fn load(&self, resource: usize, weeks: &[usize]) -> Vec<f64> {
        let Some(of) = self.resources.get(resource) else { return Vec::new() };
        let mut load = vec![0.0; of.capacity.len()];
        for (slot, given) in load.iter_mut().zip(&of.given) {
            *slot += given;
        }
        for (batch, week) in self.batches.iter().zip(weeks) {
            for (_, amount) in batch.uses.iter().filter(|(used, _)| *used == resource) {
                for (lag, share) in of.kernel.iter().enumerate() {
                    if let Some(slot) = load.get_mut(week + lag) {
                        *slot += amount * share;
                    }
                }
            }
        }
        load
    }
}

//! Access control of resources: never by both services at once (`I-2`, `MC-16`, `D-8`). No override exists.

use serde::{Deserialize, Serialize};
use sluis_plan::{Controllers, Resource, words};

use crate::service::Side;

words! {
    /// How far a service's rule on a resource goes (`domain.md` 4.2).
    pub enum AccessMode {
        Off => "off",
        /// It says what it would do.
        ReportOnly => "report-only",
        /// It applies to everybody but the exclusion group.
        EnforcedWithExclusions => "enforced-with-exclusions",
        /// Nobody gets in but through the new service.
        DefaultBlock => "default-block",
    }
}

words! {
    /// How far the group that access control makes an exception for has been filled with those who have still to move.
    pub enum ExclusionGroup {
        /// Nobody has needed it yet.
        Empty => "empty",
        /// Somebody has joined since it was filled.
        Stale => "stale",
        /// The new service is being told.
        Filling => "filling",
        Filled => "filled",
    }
}

/// One service's rule on one resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessRule {
    pub resource: String,
    pub side: Side,
    pub mode: AccessMode,
    /// What it is being set to, until the service has confirmed it.
    pub pending: Option<AccessMode>,
}

/// The other service controls the resource.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the other service still controls access to `{resource}`; switch it off first")]
pub struct TwoGatekeepers {
    pub resource: String,
}

impl AccessMode {
    /// Whether the rule decides who gets in.
    pub const fn applies(self) -> bool {
        matches!(self, AccessMode::EnforcedWithExclusions | AccessMode::DefaultBlock)
    }
}

/// The rules on a resource as the campaign begins. A plan that says `both` is refused by the checker; here it counts as the
/// old service's, so that nothing of ours is ever switched on beside it.
pub fn rules_at_start(resource: &Resource) -> [AccessRule; 2] {
    let mode = |applies: bool| if applies { AccessMode::DefaultBlock } else { AccessMode::Off };
    let source = matches!(resource.controlled_by.value, Controllers::Source | Controllers::Both);
    let target = resource.controlled_by.value == Controllers::Target;
    let rule = |side, mode| AccessRule { resource: resource.name.value.clone(), side, mode, pending: None };
    [rule(Side::Source, mode(source)), rule(Side::Target, mode(target))]
}

/// The rules after one of them is asked for. What would apply counts as applying from the moment it is asked for; what is to
/// be switched off counts until the service has confirmed it. So a doubt never lets two services control one resource.
pub fn ask(rules: &[AccessRule], resource: &str, side: Side, mode: AccessMode) -> Result<Vec<AccessRule>, TwoGatekeepers> {
    let before =
        rules.iter().find(|rule| rule.resource == resource && rule.side == side).map_or(AccessMode::Off, |rule| rule.mode);
    let meanwhile = if mode.applies() { mode } else { before };
    let mut next = set(rules, resource, side, meanwhile)?;
    if let Some(rule) = next.iter_mut().find(|rule| rule.resource == resource && rule.side == side) {
        rule.pending = Some(mode);
    }
    Ok(next)
}

/// The rules after one of them is set, or a refusal where both services would control the resource.
pub fn set(rules: &[AccessRule], resource: &str, side: Side, mode: AccessMode) -> Result<Vec<AccessRule>, TwoGatekeepers> {
    let other_applies = rules.iter().any(|rule| rule.resource == resource && rule.side != side && rule.mode.applies());
    if mode.applies() && other_applies {
        return Err(TwoGatekeepers { resource: resource.to_owned() });
    }
    let mut next = rules.to_vec();
    match next.iter_mut().find(|rule| rule.resource == resource && rule.side == side) {
        Some(rule) => {
            rule.mode = mode;
            rule.pending = None;
        }
        None => next.push(AccessRule { resource: resource.to_owned(), side, mode, pending: None }),
    }
    Ok(next)
}

/// Whether a side's rule applies to any resource.
pub fn applies_anywhere(rules: &[AccessRule], side: Side) -> bool {
    rules.iter().any(|rule| rule.side == side && rule.mode.applies())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn guarded() -> Vec<AccessRule> {
        set(&[], "exchange-online", Side::Source, AccessMode::DefaultBlock).unwrap()
    }

    #[test]
    fn hand_over_is_the_old_rule_off_and_then_the_new_one_on() {
        let guarded = guarded();
        assert!(set(&guarded, "exchange-online", Side::Target, AccessMode::EnforcedWithExclusions).is_err());
        let going = ask(&guarded, "exchange-online", Side::Source, AccessMode::Off).unwrap();
        assert!(ask(&going, "exchange-online", Side::Target, AccessMode::EnforcedWithExclusions).is_err(), "not confirmed yet");
        let open = set(&guarded, "exchange-online", Side::Source, AccessMode::Off).unwrap();
        assert!(set(&open, "exchange-online", Side::Target, AccessMode::EnforcedWithExclusions).is_ok());
    }

    #[test]
    fn reporting_is_not_controlling() {
        assert!(set(&guarded(), "exchange-online", Side::Target, AccessMode::ReportOnly).is_ok());
    }

    proptest! {
        #[test]
        fn whatever_is_switched_no_resource_has_two_gatekeepers(
            steps in proptest::collection::vec((0_usize..3, any::<bool>(), 0_usize..4, any::<bool>()), 0..40),
        ) {
            let mut rules = Vec::new();
            for (resource, source, mode, confirmed) in steps {
                let side = if source { Side::Source } else { Side::Target };
                let step = if confirmed { set } else { ask };
                if let Ok(next) = step(&rules, ["mail", "files", "chat"][resource], side, AccessMode::ALL[mode]) {
                    rules = next;
                }
                for resource in ["mail", "files", "chat"] {
                    let gatekeepers = rules.iter().filter(|rule| rule.resource == resource && rule.mode.applies()).count();
                    prop_assert!(gatekeepers <= 1);
                }
            }
        }
    }
}

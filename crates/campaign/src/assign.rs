//! Which cohort a person belongs to (`D-4`, `I-6`, `I-7`, `D-14`).
//!
//! Pure functions of the plan and the people. Nobody who has a cohort is moved, so importing the same list twice changes
//! nothing; newcomers are placed into what is left.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sluis_plan::check::Member;
use sluis_plan::{Approach, CohortId, GroupId, LateJoiners, PhaseId, Plan, Stage, words};

use crate::ids::PersonId;

/// Somebody to be placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate<'p> {
    pub person: PersonId,
    pub group: &'p GroupId,
    /// Executive or VIP.
    pub protected: bool,
    pub volunteer: bool,
    /// The order of invitation; see [`turn`].
    pub turn: i64,
}

/// A person's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    pub person: PersonId,
    pub turn: i64,
    /// `None` when the group is in no phase that takes them.
    pub cohort: Option<CohortId>,
    /// A pilot they were kept out of, and why.
    pub kept_out: Option<(PhaseId, KeptOut)>,
}

words! {
    /// Why a person is not in a pilot that their group takes part in.
    pub enum KeptOut {
        /// Executives and VIPs are never in a limited pilot, and in an expanded one only by waiver (`I-6`).
        Protected => "protected",
    }
}

/// Why a person has no group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unplaced {
    /// No group's rule matches.
    NoGroup,
    /// Two groups' rules match, and no name settles it; for a person to solve.
    TwoGroups(GroupId, GroupId),
}

/// The group a person belongs to. Being named wins over matching a rule (`I-7`).
pub fn group_of<'p>(plan: &'p Plan, member: &Member) -> Result<&'p GroupId, Unplaced> {
    let mut matching = plan.groups.iter().filter(|group| group.members.matches(&member.person, &member.devices));
    let mut named = plan
        .groups
        .iter()
        .filter(|group| group.members.names(&member.person) && group.members.matches(&member.person, &member.devices));
    match (named.next(), named.next(), matching.next(), matching.next()) {
        (Some(group), None, ..) | (None, _, Some(group), None) => Ok(&group.id),
        (Some(one), Some(other), ..) | (None, _, Some(one), Some(other)) => {
            Err(Unplaced::TwoGroups(one.id.value.clone(), other.id.value.clone()))
        }
        (None, _, None, _) => Err(Unplaced::NoGroup),
    }
}

/// A number that depends on the account and the salt only: an order that is arbitrary and stays the same.
pub fn turn(account: &str, salt: &str) -> i64 {
    let digest = Sha256::new().chain_update(salt).chain_update([0]).chain_update(account.to_lowercase()).finalize();
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&digest[..8]);
    i64::from_be_bytes(bytes) & i64::MAX
}

/// Places people. `taken` says how many each cohort has already, `running` whether the campaign has begun: from then on
/// newcomers are late joiners (`D-14`).
pub fn place(plan: &Plan, candidates: Vec<Candidate<'_>>, taken: &BTreeMap<CohortId, u32>, running: bool) -> Vec<Placement> {
    let mut by_group: BTreeMap<&GroupId, Vec<Candidate<'_>>> = BTreeMap::new();
    for candidate in candidates {
        by_group.entry(candidate.group).or_default().push(candidate);
    }
    let mut placements: Vec<Placement> = Vec::new();
    for (group, mut people) in by_group {
        // Volunteers first, for the pilots (`RP-7`); then an order that has nothing to do with names.
        people.sort_by_key(|candidate| (!candidate.volunteer, candidate.turn, candidate.person));
        place_group(plan, group, people, taken, running, &mut placements);
    }
    placements.sort_by_key(|placement| placement.person);
    placements
}

struct Room<'p> {
    id: CohortId,
    phase: &'p PhaseId,
    left: Option<u32>,
    admits_protected: bool,
}

fn place_group(
    plan: &Plan,
    group: &GroupId,
    people: Vec<Candidate<'_>>,
    taken: &BTreeMap<CohortId, u32>,
    running: bool,
    placements: &mut Vec<Placement>,
) {
    let mut rooms: Vec<Room<'_>> = plan
        .cohorts()
        .filter(|(_, cohort)| cohort.group.value == *group)
        .map(|(phase, cohort)| {
            let id = phase.cohort_id(cohort);
            let used = taken.get(&id).copied().unwrap_or(0);
            let admits_protected = match *phase.stage {
                Stage::LimitedPilot => false,
                Stage::ExpandedPilot => cohort.waiver.is_some() && cohort.has(Approach::Assisted),
                Stage::Production => true,
            };
            Room {
                left: cohort.users.map(|_| plan.new_users(cohort).saturating_sub(used)),
                id,
                phase: &phase.id,
                admits_protected,
            }
        })
        .collect();
    let closing = match &plan.campaign.late_joiners {
        LateJoiners::Closing(phase) if running => Some(&phase.value),
        _ => None,
    };
    for candidate in people {
        let mut kept_out = None;
        let mut chosen = None;
        for (index, room) in rooms.iter().enumerate() {
            if candidate.protected && !room.admits_protected {
                kept_out.get_or_insert((room.phase.clone(), KeptOut::Protected));
                continue;
            }
            if room.left != Some(0) && closing.is_none_or(|closing| room.phase == closing) {
                chosen = Some(index);
                break;
            }
        }
        // More people than the plan counted go with the last cohort of their group: nobody is left behind.
        let chosen = chosen.or_else(|| rooms.iter().rposition(|room| room.admits_protected || !candidate.protected));
        let cohort = chosen.map(|index| {
            if let Some(left) = &mut rooms[index].left {
                *left = left.saturating_sub(1);
            }
            rooms[index].id.clone()
        });
        placements.push(Placement { person: candidate.person, turn: candidate.turn, cohort, kept_out });
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sluis_plan::Person;

    use super::*;

    fn plan() -> Plan {
        let (plan, _) = sluis_plan::read(include_str!("../../../examples/intune-for-everyone/plan.yaml"));
        plan.unwrap()
    }

    fn staff<'p>(plan: &'p Plan, group: &str, count: i64) -> Vec<Candidate<'p>> {
        let group = &plan.groups.iter().find(|candidate| candidate.id.as_str() == group).unwrap().id.value;
        (0..count)
            .map(|id| Candidate {
                person: PersonId(id),
                group,
                protected: false,
                volunteer: false,
                turn: turn(&id.to_string(), "s"),
            })
            .collect()
    }

    fn member(department: &str) -> Member {
        let person = Person { account: "a@example.org".to_owned(), department: department.to_owned(), ..Person::default() };
        Member { person, devices: Vec::new() }
    }

    fn sizes(placements: &[Placement]) -> BTreeMap<CohortId, u32> {
        placements.iter().filter_map(|placement| placement.cohort.clone()).fold(BTreeMap::new(), |mut sizes, cohort| {
            *sizes.entry(cohort).or_insert(0) += 1;
            sizes
        })
    }

    #[test]
    fn a_group_fills_its_cohorts_in_the_order_of_the_plan() {
        let plan = plan();
        let sizes = sizes(&place(&plan, staff(&plan, "it", 250), &BTreeMap::new(), false));
        assert_eq!(sizes[&CohortId::from("limited-pilot/it")], 50);
        assert_eq!(sizes[&CohortId::from("expanded-pilot/it")], 200);
    }

    #[test]
    fn volunteers_are_first_and_vips_are_kept_out_of_the_limited_pilot() {
        let plan = plan();
        let mut people = staff(&plan, "it", 250);
        people[7].protected = true;
        people[7].volunteer = true;
        people[200].volunteer = true;
        let placements = place(&plan, people, &BTreeMap::new(), false);
        assert_eq!(placements[200].cohort, Some(CohortId::from("limited-pilot/it")));
        assert_ne!(placements[7].cohort, Some(CohortId::from("limited-pilot/it")));
        assert_eq!(placements[7].kept_out, Some((PhaseId::from("limited-pilot"), KeptOut::Protected)));
    }

    #[test]
    fn somebody_whom_no_rule_or_two_rules_match_is_left_to_a_person() {
        assert_eq!(group_of(&plan(), &member("Legal")), Err(Unplaced::NoGroup));
        let source = include_str!("../../../examples/intune-for-everyone/plan.yaml");
        let (overlapping, _) = sluis_plan::read(&source.replace("department: [HR]", "department: [HR, Retail]"));
        let overlapping = overlapping.unwrap();
        assert!(matches!(group_of(&overlapping, &member("Retail")), Err(Unplaced::TwoGroups(..))));
    }

    #[test]
    fn more_people_than_planned_go_with_the_last_cohort_of_their_group() {
        let plan = plan();
        let placements = place(&plan, staff(&plan, "retail", 1_003), &BTreeMap::new(), false);
        assert_eq!(sizes(&placements)[&CohortId::from("production-2/retail")], 1_003);
    }

    #[test]
    fn newcomers_fill_what_is_left() {
        let plan = plan();
        let taken = BTreeMap::from([(CohortId::from("limited-pilot/it"), 50), (CohortId::from("expanded-pilot/it"), 199)]);
        let placements = place(&plan, staff(&plan, "it", 2), &taken, true);
        assert!(placements.iter().all(|placement| placement.cohort == Some(CohortId::from("expanded-pilot/it"))));
    }

    proptest! {
        #[test]
        fn everybody_in_a_group_has_one_place_and_nobody_protected_is_in_the_limited_pilot(
            count in 0_i64..400, protected in proptest::collection::btree_set(0_i64..400, 0..60),
        ) {
            let plan = plan();
            let mut people = staff(&plan, "it", count);
            for person in &mut people {
                person.protected = protected.contains(&person.person.0);
            }
            let placements = place(&plan, people.clone(), &BTreeMap::new(), false);
            prop_assert_eq!(placements.len(), people.len());
            for (placement, person) in placements.iter().zip(&people) {
                prop_assert_eq!(placement.person, person.person);
                let in_pilot = placement.cohort.as_ref().is_some_and(|cohort| cohort.as_str().contains("pilot/it"));
                prop_assert!(!(person.protected && in_pilot));
            }
            let sizes = sizes(&placements);
            prop_assert!(sizes.get(&CohortId::from("limited-pilot/it")).copied().unwrap_or(0) <= 50);
            people.reverse();
            prop_assert_eq!(&placements, &place(&plan, people, &BTreeMap::new(), false), "the order of the list does not matter");
        }
    }
}

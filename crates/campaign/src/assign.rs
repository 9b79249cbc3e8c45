//! Which cohort a person belongs to (`D-4`, `I-6`, `I-7`, `D-14`).
//!
//! A pure function of the plan and the people. Nobody who has a cohort is moved, so importing the same list twice changes
//! nothing; newcomers are placed into what is left.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sluis_plan::check::Member;
use sluis_plan::{Approach, CohortId, GroupId, LateJoiners, Plan, Stage, words};

/// Somebody to be placed.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The position in the caller's own list.
    pub index: usize,
    pub member: Member,
}

/// A person's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    pub index: usize,
    pub cohort: Option<CohortId>,
    /// The order of invitation within the cohort.
    pub turn: i64,
    /// A pilot they were kept out of, and why.
    pub kept_out: Option<(sluis_plan::PhaseId, KeptOut)>,
    pub unplaced: Option<Unplaced>,
}

words! {
    /// Why a person is not in a pilot that their group takes part in.
    pub enum KeptOut {
        /// Executives and VIPs are never in a limited pilot, and in an expanded one only by waiver (`I-6`).
        Protected => "protected",
    }
}

/// Why a person has no cohort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unplaced {
    /// No group's rule matches.
    NoGroup,
    /// Two groups' rules match, and no name settles it; for a person to solve.
    TwoGroups(GroupId, GroupId),
    /// The group is in no phase.
    NoPhase(GroupId),
}

/// Places people. `taken` says how many each cohort has already, `running` whether the campaign has begun: from then on
/// newcomers are late joiners (`D-14`). `salt` makes the order of invitation arbitrary but stable.
pub fn place(
    plan: &Plan,
    candidates: &[Candidate],
    taken: &BTreeMap<CohortId, u32>,
    running: bool,
    salt: &str,
) -> Vec<Placement> {
    let mut placements: Vec<Placement> = Vec::with_capacity(candidates.len());
    let mut by_group: BTreeMap<&GroupId, Vec<(&Candidate, i64)>> = BTreeMap::new();
    for candidate in candidates {
        match group_of(plan, &candidate.member) {
            Ok(group) => by_group.entry(group).or_default().push((candidate, turn(&candidate.member.person.account, salt))),
            Err(unplaced) => {
                placements.push(Placement {
                    index: candidate.index,
                    cohort: None,
                    turn: 0,
                    kept_out: None,
                    unplaced: Some(unplaced),
                });
            }
        }
    }
    for (group, mut people) in by_group {
        // Volunteers first, for the pilots (`RP-7`); then an order that has nothing to do with names.
        people.sort_by_key(|(candidate, turn)| (!candidate.member.person.volunteer, *turn));
        place_group(plan, group, people, taken, running, &mut placements);
    }
    placements.sort_by_key(|placement| placement.index);
    placements
}

/// The group a person belongs to. Being named wins over matching a rule.
fn group_of<'p>(plan: &'p Plan, member: &Member) -> Result<&'p GroupId, Unplaced> {
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

struct Room<'p> {
    id: CohortId,
    phase: &'p sluis_plan::Phase,
    left: Option<u32>,
    admits_protected: bool,
}

fn place_group(
    plan: &Plan,
    group: &GroupId,
    people: Vec<(&Candidate, i64)>,
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
            Room { left: cohort.users.map(|_| plan.new_users(cohort).saturating_sub(used)), id, phase, admits_protected }
        })
        .collect();
    let closing = match &plan.campaign.late_joiners {
        LateJoiners::Closing(phase) if running => Some(&phase.value),
        _ => None,
    };
    for (candidate, turn) in people {
        let protected = candidate.member.person.is_protected();
        let mut kept_out = None;
        let mut chosen = None;
        for (index, room) in rooms.iter().enumerate() {
            if protected && !room.admits_protected {
                kept_out.get_or_insert((room.phase.id.value.clone(), KeptOut::Protected));
                continue;
            }
            if room.left != Some(0) && closing.is_none_or(|closing| room.phase.id.value == *closing) {
                chosen = Some(index);
                break;
            }
        }
        // More people than the plan counted go with the last cohort of their group: nobody is left behind.
        let chosen = chosen.or_else(|| rooms.iter().rposition(|room| room.admits_protected || !protected));
        let cohort = chosen.map(|index| {
            if let Some(left) = &mut rooms[index].left {
                *left = left.saturating_sub(1);
            }
            rooms[index].id.clone()
        });
        let unplaced = cohort.is_none().then(|| Unplaced::NoPhase(group.clone()));
        placements.push(Placement { index: candidate.index, cohort, turn, kept_out, unplaced });
    }
}

/// A number that depends on the account and the salt only.
fn turn(account: &str, salt: &str) -> i64 {
    let digest = Sha256::new().chain_update(salt).chain_update([0]).chain_update(account.to_lowercase()).finalize();
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&digest[..8]);
    i64::from_be_bytes(bytes) & i64::MAX
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

    fn staff(department: &str, count: usize) -> Vec<Candidate> {
        (0..count)
            .map(|index| Candidate {
                index,
                member: Member {
                    person: Person {
                        account: format!("{department}{index}@example.org"),
                        department: department.to_owned(),
                        ..Person::default()
                    },
                    devices: Vec::new(),
                },
            })
            .collect()
    }

    fn sizes(placements: &[Placement]) -> BTreeMap<CohortId, u32> {
        placements.iter().filter_map(|placement| placement.cohort.clone()).fold(BTreeMap::new(), |mut sizes, cohort| {
            *sizes.entry(cohort).or_insert(0) += 1;
            sizes
        })
    }

    #[test]
    fn a_group_fills_its_cohorts_in_the_order_of_the_plan() {
        let placements = place(&plan(), &staff("IT", 250), &BTreeMap::new(), false, "s");
        let sizes = sizes(&placements);
        assert_eq!(sizes[&CohortId::from("limited-pilot/it")], 50);
        assert_eq!(sizes[&CohortId::from("expanded-pilot/it")], 200);
    }

    #[test]
    fn volunteers_are_first_and_vips_are_kept_out_of_the_limited_pilot() {
        let mut people = staff("IT", 250);
        people[7].member.person.vip = true;
        people[7].member.person.volunteer = true;
        people[200].member.person.volunteer = true;
        let placements = place(&plan(), &people, &BTreeMap::new(), false, "s");
        assert_eq!(placements[200].cohort, Some(CohortId::from("limited-pilot/it")));
        assert_ne!(placements[7].cohort, Some(CohortId::from("limited-pilot/it")));
        assert_eq!(placements[7].kept_out, Some((sluis_plan::PhaseId::from("limited-pilot"), KeptOut::Protected)));
    }

    #[test]
    fn somebody_whom_no_rule_or_two_rules_match_is_left_to_a_person() {
        let strangers = place(&plan(), &staff("Legal", 1), &BTreeMap::new(), false, "s");
        assert_eq!(strangers[0].unplaced, Some(Unplaced::NoGroup));
        let (overlapping, _) = sluis_plan::read(
            &include_str!("../../../examples/intune-for-everyone/plan.yaml")
                .replace("department: [HR]", "department: [HR, Retail]"),
        );
        let torn = place(&overlapping.unwrap(), &staff("Retail", 1), &BTreeMap::new(), false, "s");
        assert!(matches!(torn[0].unplaced, Some(Unplaced::TwoGroups(..))));
    }

    #[test]
    fn more_people_than_planned_go_with_the_last_cohort_of_their_group() {
        let placements = place(&plan(), &staff("Retail", 1_003), &BTreeMap::new(), false, "s");
        assert_eq!(sizes(&placements)[&CohortId::from("production-2/retail")], 1_003);
    }

    proptest! {
        #[test]
        fn everybody_in_a_group_has_one_place_and_nobody_protected_is_in_the_limited_pilot(
            count in 0_usize..400, protected in proptest::collection::btree_set(0_usize..400, 0..60), salt in "[a-z]{0,4}",
        ) {
            let mut people = staff("IT", count);
            for person in &mut people {
                person.member.person.vip = protected.contains(&person.index);
            }
            let placements = place(&plan(), &people, &BTreeMap::new(), false, &salt);
            prop_assert_eq!(placements.len(), count);
            for (placement, person) in placements.iter().zip(&people) {
                prop_assert_eq!(placement.index, person.index);
                let in_pilot = placement.cohort.as_ref().is_some_and(|cohort| cohort.as_str().contains("pilot/it"));
                prop_assert!(!(person.member.person.is_protected() && in_pilot));
            }
            let sizes = sizes(&placements);
            prop_assert!(sizes.get(&CohortId::from("limited-pilot/it")).copied().unwrap_or(0) <= 50);
            prop_assert_eq!(&placements, &place(&plan(), &people, &BTreeMap::new(), false, &salt));
        }
    }
}

//! Counters: whatever is saved, in whatever order, they say what counting afresh would say.

use std::collections::BTreeMap;

use jiff::civil::date;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sluis_campaign::{
    Checks, Compliance, Counts, Device, DeviceId, DeviceState, Evidence, ManagedBy, Measure, Message, MessageEvent, MessageId,
    MessageState, Person, PersonId, PersonStage, Standing, SuppressedBecause,
};
use sluis_plan::{CheckKind, CohortId};
use sluis_store::{Changes, DayMeasure, DeviceFilter, MessageFilter};

use crate::database::{Db, Kind};
use crate::fixture::{IT, RETAIL, at, campaign, cohort, device, lead, message, person, plan, save, ticket};

on_both_databases! {
    figures_of_a_day_are_kept_by_cohort,
    changed_twice_in_one_act_is_counted_once,
}

/// One thing that may happen to the rows of a campaign. Numbers are taken modulo what there is.
#[derive(Clone, Debug)]
enum Change {
    NewPerson { home: usize },
    MovePerson { who: usize, stage: usize, home: usize },
    NewDevice { who: usize },
    MoveDevice { which: usize, state: usize, compliance: usize, checks: usize, attempts: u32 },
    NewMessage { who: usize },
    MoveMessage { which: usize, event: usize },
    NewTicket { who: usize },
}

fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => (0_usize..3).prop_map(|home| Change::NewPerson { home }),
        3 => (any::<usize>(), 0..PersonStage::ALL.len(), 0_usize..3).prop_map(|(who, stage, home)| Change::MovePerson { who, stage, home }),
        3 => any::<usize>().prop_map(|who| Change::NewDevice { who }),
        6 => (any::<usize>(), 0..DeviceState::ALL.len(), 0..Compliance::ALL.len(), 0_usize..4, 0_u32..3)
            .prop_map(|(which, state, compliance, checks, attempts)| Change::MoveDevice { which, state, compliance, checks, attempts }),
        2 => any::<usize>().prop_map(|who| Change::NewMessage { who }),
        2 => (any::<usize>(), 0_usize..4).prop_map(|(which, event)| Change::MoveMessage { which, event }),
        1 => any::<usize>().prop_map(|who| Change::NewTicket { who }),
    ]
}

/// What the test itself believes to be in the database.
#[derive(Default)]
struct Mirror {
    people: Vec<Person>,
    devices: Vec<Device>,
    messages: Vec<Message>,
    tickets: i64,
}

impl Mirror {
    fn home(number: usize) -> Option<CohortId> {
        [Some(cohort(IT)), Some(cohort(RETAIL)), None][number % 3].clone()
    }

    /// Makes a change here and in what is to be saved.
    fn change(&mut self, change: &Change, changes: &mut Changes) {
        match *change {
            Change::NewPerson { home } => {
                let id = i64::try_from(self.people.len()).unwrap() + 1;
                let new = Person { cohort: Mirror::home(home), ..person(id) };
                changes.person(None, new.clone());
                self.people.push(new);
            }
            Change::MovePerson { who, stage, home } => {
                let count = self.people.len().max(1);
                let Some(person) = self.people.get_mut(who % count) else { return };
                let stage = PersonStage::ALL[stage];
                let moved = Person {
                    stage,
                    cohort: Mirror::home(home),
                    exempt_until: (stage == PersonStage::Exempt).then(|| date(2027, 9, 1)),
                    invited_at: if stage == PersonStage::Invited { Some(at(1)) } else { person.invited_at },
                    ..person.clone()
                };
                changes.person(Some(person), moved.clone());
                *person = moved;
            }
            Change::NewDevice { who } => {
                let count = self.people.len().max(1);
                let Some(owner) = self.people.get(who % count) else { return };
                let id = i64::try_from(self.devices.len()).unwrap() + 1;
                let new = Device { cohort: owner.cohort.clone(), ..device(id, owner.id.0) };
                changes.device(None, new.clone());
                self.devices.push(new);
            }
            Change::MoveDevice { which, state, compliance, checks, attempts } => {
                let count = self.devices.len().max(1);
                let Some(device) = self.devices.get_mut(which % count) else { return };
                let state = DeviceState::ALL[state];
                let (managed_by, source) = if state.is_done() {
                    (ManagedBy::Target, Standing::Absent)
                } else if state.is_between() {
                    (ManagedBy::Nobody, Standing::Absent)
                } else {
                    (ManagedBy::Source, Standing::Present)
                };
                let checks: Checks = ["??????", "++++++", "-+.+++", "......"][checks].parse().unwrap();
                let moved = Device {
                    state,
                    managed_by,
                    source: Evidence::new(source, at(1)),
                    gap_since: Some(at(1)),
                    compliance: Compliance::ALL[compliance],
                    checks,
                    attempts: device.attempts + attempts,
                    ..device.clone()
                };
                changes.device(Some(device), moved.clone());
                *device = moved;
            }
            Change::NewMessage { who } => {
                let count = self.people.len().max(1);
                let Some(person) = self.people.get(who % count) else { return };
                let id = i64::try_from(self.messages.len()).unwrap() + 1;
                let new = message(id, person.id.0, &format!("occasion-{id}"));
                changes.message(None, new.clone());
                self.messages.push(new);
            }
            Change::MoveMessage { which, event } => {
                let count = self.messages.len().max(1);
                let Some(message) = self.messages.get_mut(which % count) else { return };
                let event = match event {
                    0 => MessageEvent::Sent { facts: sluis_campaign::Facts::default() },
                    1 => MessageEvent::Suppressed { because: SuppressedBecause::NoAddress },
                    2 => MessageEvent::Bounced { reason: "550".to_owned() },
                    _ => MessageEvent::Withdrawn,
                };
                if let Ok(moved) = message.apply(event, at(2)) {
                    changes.message(Some(message), moved.clone());
                    *message = moved;
                }
            }
            Change::NewTicket { who } => {
                let count = self.people.len().max(1);
                let Some(person) = self.people.get(who % count) else { return };
                self.tickets += 1;
                let new = sluis_campaign::Ticket { cohort: person.cohort.clone(), ..ticket(self.tickets, person.id.0) };
                changes.open_ticket(new, lead());
            }
        }
    }

    /// The counters of every cohort, counted row by row.
    fn counted(&self) -> BTreeMap<CohortId, BTreeMap<Measure, i64>> {
        let mut counted: BTreeMap<CohortId, BTreeMap<Measure, i64>> = BTreeMap::new();
        let mut add = |home: &Option<CohortId>, measure: Measure, count: i64| {
            let home = home.clone().unwrap_or(CohortId::from(""));
            *counted.entry(home).or_default().entry(measure).or_insert(0) += count;
        };
        for person in &self.people {
            add(&person.cohort, Measure::Person(person.stage), 1);
        }
        for device in &self.devices {
            add(&device.cohort, Measure::Device(device.state), 1);
            add(&device.cohort, Measure::Managed(device.managed_by), 1);
            add(&device.cohort, Measure::Attempts, i64::from(device.attempts));
            if device.state.is_done() {
                add(&device.cohort, Measure::Compliance(device.compliance), 1);
                for kind in CheckKind::ALL {
                    add(&device.cohort, Measure::Check(*kind, device.checks.get(*kind)), 1);
                }
            }
        }
        for home in counted.values_mut() {
            home.retain(|_, count| *count != 0);
        }
        counted
    }
}

/// Every measure of a cohort that is not zero, tickets left aside.
fn kept(counts: &Counts) -> BTreeMap<Measure, i64> {
    let mut measures = vec![Measure::Attempts];
    measures.extend(PersonStage::ALL.iter().copied().map(Measure::Person));
    measures.extend(DeviceState::ALL.iter().copied().map(Measure::Device));
    measures.extend(ManagedBy::ALL.iter().copied().map(Measure::Managed));
    measures.extend(Compliance::ALL.iter().copied().map(Measure::Compliance));
    for kind in CheckKind::ALL {
        measures.extend(sluis_campaign::CheckResult::ALL.iter().map(|result| Measure::Check(*kind, *result)));
    }
    measures.into_iter().map(|measure| (measure, counts.get(measure))).filter(|(_, count)| *count != 0).collect()
}

/// Saves changes, a few in each transaction, some of which are never committed; then compares.
async fn counters_hold(kind: Kind, acts: Vec<(Vec<Change>, bool)>) -> Result<(), TestCaseError> {
    let db = Db::fresh(kind).await;
    campaign(&db).await;
    let mut mirror = Mirror::default();
    for (act, commits) in acts {
        let before = (mirror.people.clone(), mirror.devices.clone(), mirror.messages.clone(), mirror.tickets);
        let mut changes = Changes::default();
        let mut messages = Vec::new();
        for change in &act {
            // A message is saved once in an act: its row is compared with what was loaded.
            if let Change::MoveMessage { which, .. } = change {
                let which = which % mirror.messages.len().max(1);
                if messages.contains(&which) || which >= before.2.len() {
                    continue;
                }
                messages.push(which);
            }
            mirror.change(change, &mut changes);
        }
        let mut tx = db.write().await;
        tx.save(changes, Some(&plan().campaign), at(3)).await.unwrap();
        if commits {
            tx.commit().await.unwrap();
        } else {
            drop(tx);
            (mirror.people, mirror.devices, mirror.messages, mirror.tickets) = before;
        }
    }
    let mut tx = db.read().await;
    let counts = tx.counts().await.unwrap();
    let found: BTreeMap<CohortId, BTreeMap<Measure, i64>> =
        counts.iter().map(|(home, counts)| (home.clone(), kept(counts))).filter(|(_, kept)| !kept.is_empty()).collect();
    let mut counted = mirror.counted();
    counted.retain(|_, counts| !counts.is_empty());
    prop_assert_eq!(found, counted);
    prop_assert_eq!(tx.audit_counts().await.unwrap(), []);
    prop_assert_eq!(counts.values().map(|counts| counts.get(Measure::Tickets)).sum::<i64>(), mirror.tickets);
    let people = i64::try_from(mirror.people.iter().filter(|person| person.stage != PersonStage::Left).count()).unwrap();
    prop_assert_eq!(tx.people_count().await.unwrap(), people);
    let mut tallies: BTreeMap<MessageState, i64> = BTreeMap::new();
    for tally in tx.message_tallies().await.unwrap() {
        *tallies.entry(tally.state).or_insert(0) += tally.count;
    }
    for state in MessageState::ALL {
        let counted = mirror.messages.iter().filter(|message| message.state == *state).count();
        prop_assert_eq!(tallies.get(state).copied().unwrap_or(0), i64::try_from(counted).unwrap(), "{}", state);
    }
    // And the rows are those that were saved.
    let devices = tx.devices_list(&DeviceFilter { limit: 9_999, ..Default::default() }).await.unwrap();
    prop_assert_eq!(devices, mirror.devices);
    prop_assert_eq!(tx.people_after(PersonId(0), 9_999).await.unwrap(), mirror.people);
    let mut messages = tx.messages_list(&MessageFilter { limit: 9_999, ..Default::default() }).await.unwrap();
    messages.reverse();
    prop_assert_eq!(messages, mirror.messages);
    Ok(())
}

fn random_changes(kind: Kind, cases: u32) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let acts = proptest::collection::vec((proptest::collection::vec(any_change(), 1..12), proptest::bool::weighted(0.85)), 1..12);
    runner.run(&acts, |acts| runtime.block_on(counters_hold(kind, acts))).unwrap();
}

#[test]
fn after_random_changes_counters_are_what_counting_afresh_gives_on_sqlite() {
    random_changes(Kind::Sqlite, 96);
}

#[test]
fn after_random_changes_counters_are_what_counting_afresh_gives_on_postgresql() {
    random_changes(Kind::Postgres, 48);
}

async fn figures_of_a_day_are_kept_by_cohort(db: Db) {
    campaign(&db).await;
    let open = |id| Person { open_devices: 1, ..person(id) };
    save(&db, |changes| {
        for id in 1..=3 {
            changes.person(None, open(id));
            changes.device(None, device(id, id));
        }
    })
    .await;
    save(&db, |changes| {
        changes.person(Some(&open(1)), open(1).invite(at(0)));
        changes.person(Some(&open(2)), open(2).invite(at(0)));
        changes.device(Some(&device(1, 1)), Device { attempts: 2, ..device(1, 1) });
        changes.open_ticket(ticket(1, 1), lead());
    })
    .await;
    // The next day begins at midnight in Amsterdam, not in Greenwich.
    let after_midnight = "2027-07-19T22:30:00Z".parse().unwrap();
    let mut tx = db.write().await;
    let mut changes = Changes::default();
    let done = Person { stage: PersonStage::Done, open_devices: 0, ..open(1).invite(at(0)) };
    changes.person(Some(&open(1).invite(at(0))), done);
    tx.save(changes, Some(&plan().campaign), after_midnight).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = db.read().await;
    let (monday, tuesday) = (date(2027, 7, 19), date(2027, 7, 20));
    assert_eq!(tx.day_counts(DayMeasure::Invited, monday).await.unwrap(), [(monday, cohort(IT), 2)]);
    assert_eq!(tx.day_counts(DayMeasure::Attempts, monday).await.unwrap(), [(monday, cohort(IT), 2)]);
    assert_eq!(tx.day_counts(DayMeasure::Tickets, monday).await.unwrap(), [(monday, cohort(IT), 1)]);
    assert_eq!(tx.day_counts(DayMeasure::Arrived(1), monday).await.unwrap(), [(monday, cohort(""), 1)]);
    assert_eq!(tx.day_counts(DayMeasure::Done, monday).await.unwrap(), [(tuesday, cohort(IT), 1)]);
    assert_eq!(tx.day_counts(DayMeasure::Invited, tuesday).await.unwrap(), []);
}

async fn changed_twice_in_one_act_is_counted_once(db: Db) {
    campaign(&db).await;
    save(&db, |changes| changes.person(None, person(1))).await;
    save(&db, |changes| {
        assert!(changes.is_empty());
        changes.person(Some(&person(1)), person(1));
        assert!(changes.is_empty(), "no change is no change");
        let once = Person { reminders: 1, ..person(1) };
        changes.person(Some(&person(1)), once.clone());
        assert_eq!(changes.latest_person(PersonId(1)), Some(&once));
        changes.person(Some(&once), Person { stage: PersonStage::Left, ..once.clone() });
        changes.device(None, device(1, 1));
        assert_eq!(changes.latest_device(DeviceId(1)), Some(&device(1, 1)));
        assert_eq!(changes.device_count(), 1);
    })
    .await;
    let mut tx = db.read().await;
    let left = tx.person(PersonId(1)).await.unwrap().unwrap();
    assert_eq!((left.stage, left.reminders), (PersonStage::Left, 1));
    assert_eq!(tx.audit_counts().await.unwrap(), []);
    assert_eq!(tx.message(MessageId(1)).await.unwrap(), None);
}

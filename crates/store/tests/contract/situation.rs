//! The situation that `decide` looks at, made of the rows that stand behind it.

use std::collections::BTreeSet;

use jiff::civil::date;
use sluis_campaign::gate::{Evidence, judge};
use sluis_campaign::pace::TierLoad;
use sluis_campaign::{
    AccessMode, AccessRule, CampaignStage, CohortStage, Confirmation, ConfirmationKind, DeviceId, DeviceState, Evidence as Word,
    ExclusionGroup, ManagedBy, Measure, Person, PersonId, PersonStage, PhaseStage, PlanVersion, Side, Situation, Standing, Step,
    Verdict,
};
use sluis_plan::{BlockId, OnFail};
use sluis_store::{FEED_SOURCE, FEED_TARGET, FEED_TICKETS, Feed, PlannedBlock, Purpose};

use crate::database::Db;
use crate::fixture::{IT, RETAIL, at, campaign, cohort, device, lead, person, phase, plan, save, ticket};

on_both_databases! {
    without_an_installation_there_is_no_situation,
    a_new_campaign_has_nothing_but_its_plan,
    everything_that_counts_is_in_it,
    whoever_only_shows_it_does_not_load_what_is_due,
    who_may_leave_the_exclusion_group_matters_once_the_new_service_is_the_gatekeeper,
    a_tier_is_measured_over_whole_working_days,
    the_rate_of_tickets_is_learned_from_the_last_fourteen_days,
}

async fn look(db: &Db, minute: i64, purpose: Purpose) -> Situation {
    let connected = BTreeSet::from([Side::Target]);
    let mut tx = db.read().await;
    tx.situation(plan(), PlanVersion(1), &connected, at(minute), purpose).await.unwrap().unwrap()
}

async fn without_an_installation_there_is_no_situation(db: Db) {
    let mut tx = db.read().await;
    let found = tx.situation(plan(), PlanVersion(1), &BTreeSet::new(), at(0), Purpose::Act).await.unwrap();
    assert_eq!(found, None);
}

async fn a_new_campaign_has_nothing_but_its_plan(db: Db) {
    campaign(&db).await;
    let situation = look(&db, 0, Purpose::Act).await;
    assert_eq!((situation.plan, situation.stage, situation.halt), (PlanVersion(1), CampaignStage::Draft, None));
    assert_eq!(situation.phases.len(), plan().phases.len());
    assert_eq!(situation.cohorts.len(), plan().cohorts().count());
    assert!(situation.phases.values().all(|phase| phase.stage == PhaseStage::Planned && phase.verdict.is_none()));
    assert!(situation.cohorts.values().all(|cohort| cohort.stage.stage == CohortStage::Scheduled));
    assert_eq!((situation.freshness.source, situation.freshness.target, situation.freshness.tickets), (None, None, None));
    assert_eq!((situation.unplaced, situation.exclusion), (0, ExclusionGroup::Empty));
    assert!(situation.access.is_empty() && situation.requests.is_empty() && situation.confirmed.is_empty());
    assert_eq!(situation.tiers.iter().map(|tier| tier.tier).collect::<Vec<_>>(), [1, 2, 3], "the vendor has no load of ours");
}

async fn everything_that_counts_is_in_it(db: Db) {
    campaign(&db).await;
    let in_gap = sluis_campaign::Device {
        state: DeviceState::InGap,
        managed_by: ManagedBy::Nobody,
        source: Word::new(Standing::Absent, at(0)),
        gap_since: Some(at(0)),
        ..device(1, 1)
    };
    save(&db, |changes| {
        changes.person(None, Person { open_devices: 1, ..person(1) }.invite(at(0)));
        changes.person(None, Person { cohort: Some(cohort(RETAIL)), ..person(2) }.exempt(date(2027, 7, 20)));
        changes.person(None, Person { cohort: None, ..person(3) });
        changes.device(None, in_gap.clone());
    })
    .await;
    let evidence = Evidence {
        now: at(10),
        opened_at: at(0),
        observe_minutes: 60,
        soak_minutes: 60,
        data_age_minutes: 60,
        on_fail: OnFail::Hold,
        mended: false,
        waiting: 3,
        conflicts: 0,
        met_since: None,
        questions: Vec::new(),
    };
    let judgement = judge(&evidence);
    let tests = Confirmation { kind: ConfirmationKind::Tests, number: 0 };
    let rule = AccessRule { resource: "mail".to_owned(), side: Side::Source, mode: AccessMode::DefaultBlock, pending: None };
    let mut tx = db.write().await;
    let pilot = phase("limited-pilot");
    let verdict =
        tx.verdict_add(&pilot, PlanVersion(1), Verdict::Undecided, &evidence, &judgement, &lead(), None, at(10)).await.unwrap();
    let mut stored = tx.phase(&pilot).await.unwrap().unwrap();
    (stored.stage, stored.opened_at, stored.met_since) = (PhaseStage::Running, Some(at(0)), Some(at(5)));
    tx.phase_update(&stored).await.unwrap();
    let mut home = tx.cohort(&cohort(IT)).await.unwrap().unwrap();
    (home.stage, home.deadline, home.last_invited_at) = (CohortStage::DeadlineSet, Some(date(2027, 8, 9)), Some(at(3)));
    tx.cohort_update(&home).await.unwrap();
    for (number, feed) in (1..).zip([FEED_SOURCE, FEED_TARGET, FEED_TICKETS]) {
        tx.feed_set(feed, Feed { seen_at: at(number), whole_at: None, position: 0 }).await.unwrap();
    }
    tx.feed_set("bounces", Feed { seen_at: at(99), whole_at: None, position: 0 }).await.unwrap();
    tx.access_rules_set(std::slice::from_ref(&rule)).await.unwrap();
    let request = tx.request_add(&Step::Resume, "account:anna", at(1)).await.unwrap();
    tx.confirmation_add(&pilot, tests, "account:anna", at(1)).await.unwrap();
    let planned = PlannedBlock { planned_at: at(0), people: 1, through: PersonId(1), complete: true };
    tx.planned_block_set(&pilot, &BlockId::from("pre-1"), &planned).await.unwrap();
    tx.campaign_stage_set(CampaignStage::RunningPilot).await.unwrap();
    tx.commit().await.unwrap();

    let three_days = 3 * 24 * 60;
    let situation = look(&db, three_days, Purpose::Act).await;
    assert_eq!(situation.stage, CampaignStage::RunningPilot);
    let running = &situation.phases[&pilot];
    assert_eq!((running.stage, running.opened_at, running.met_since), (PhaseStage::Running, Some(at(0)), Some(at(5))));
    let standing = running.verdict.as_ref().unwrap();
    assert_eq!((standing.id, standing.verdict, standing.consumed), (verdict, Verdict::Undecided, false));
    assert_eq!(standing.shape, judgement.shape());
    let it = &situation.cohorts[&cohort(IT)];
    assert_eq!(
        (it.stage.stage, it.deadline, it.last_invited_at),
        (CohortStage::DeadlineSet, Some(date(2027, 8, 9)), Some(at(3)))
    );
    assert_eq!((it.counts.people(PersonStage::Invited), it.counts.get(Measure::Device(DeviceState::InGap))), (1, 1));
    assert_eq!(it.invited_today, 0, "that was three days ago");
    assert_eq!(look(&db, 5, Purpose::Act).await.cohorts[&cohort(IT)].invited_today, 1);
    assert_eq!(situation.cohorts[&cohort(RETAIL)].counts.people(PersonStage::Exempt), 1);
    assert_eq!(situation.unplaced, 1);
    let freshness = situation.freshness;
    assert_eq!((freshness.source, freshness.target, freshness.tickets), (Some(at(1)), Some(at(2)), Some(at(3))));
    assert_eq!(situation.access, [rule]);
    assert_eq!(situation.connected, BTreeSet::from([Side::Target]));
    assert_eq!(situation.requests.iter().map(|request| request.id).collect::<Vec<_>>(), [request]);
    assert_eq!(situation.confirmed, BTreeSet::from([(pilot.clone(), tests)]));
    assert_eq!(situation.planned_blocks, BTreeSet::from([(pilot, BlockId::from("pre-1"))]));
    assert_eq!(situation.due.devices, std::slice::from_ref(&in_gap));
    assert_eq!(situation.due.people.len(), 1);
    assert_eq!((situation.due.people[0].0.id, situation.due.people[0].1.as_slice()), (PersonId(1), [in_gap].as_slice()));
    assert_eq!(situation.due.exemptions, [PersonId(2)]);
}

async fn whoever_only_shows_it_does_not_load_what_is_due(db: Db) {
    campaign(&db).await;
    save(&db, |changes| {
        changes.person(None, person(1));
        changes.device(None, sluis_campaign::Device { state: DeviceState::Conflict, ..device(1, 1) });
    })
    .await;
    let shown = look(&db, 5, Purpose::Show).await;
    let acting = look(&db, 5, Purpose::Act).await;
    assert!(shown.due.devices.is_empty());
    assert_eq!(acting.due.devices.iter().map(|device| device.id).collect::<Vec<_>>(), [DeviceId(1)]);
    assert_eq!(Situation { due: shown.due.clone(), ..acting }, shown, "all else is the same");
}

async fn who_may_leave_the_exclusion_group_matters_once_the_new_service_is_the_gatekeeper(db: Db) {
    campaign(&db).await;
    save(&db, |changes| {
        changes.person(None, Person { stage: PersonStage::Done, access_excluded: true, ..person(1) });
        changes.person(None, Person { access_excluded: true, ..person(2) });
        let arrived = sluis_campaign::Device {
            state: DeviceState::Compliant,
            managed_by: ManagedBy::Target,
            source: Word::new(Standing::Absent, at(0)),
            ..device(1, 1)
        };
        changes.device(None, arrived);
    })
    .await;
    let leaving = async || look(&db, 0, Purpose::Act).await.cohorts[&cohort(IT)].to_leave_exclusion;
    assert_eq!(leaving().await, 0);
    let mode = AccessMode::EnforcedWithExclusions;
    let rule = AccessRule { resource: "mail".to_owned(), side: Side::Target, mode, pending: None };
    let mut tx = db.write().await;
    tx.access_rules_set(&[rule]).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(leaving().await, 1);
}

async fn a_tier_is_measured_over_whole_working_days(db: Db) {
    campaign(&db).await;
    save(&db, |changes| changes.person(None, person(1))).await;
    let day = 24 * 60;
    // Monday to Saturday a ticket a day; the campaign began on that Monday.
    for number in 0..6 {
        let mut tx = db.write().await;
        let mut changes = sluis_store::Changes::default();
        changes.open_ticket(ticket(number + 1, 1), lead());
        tx.save(changes, Some(&plan().campaign), at(number * day)).await.unwrap();
        tx.commit().await.unwrap();
    }
    let tier_1 = async |minute| look(&db, minute, Purpose::Act).await.tiers[0];
    let expected = |arrived, days| TierLoad { tier: 1, backlog: 6, arrived, days };
    assert_eq!(tier_1(0).await, expected(0, 0), "no day has passed on which it could have worked");
    assert_eq!(tier_1(2 * day).await, expected(2, 2), "Monday and Tuesday");
    assert_eq!(tier_1(7 * day).await, expected(6, 5), "Saturday's ticket is work, Saturday is no working day");
    assert_eq!(tier_1(8 * day).await, expected(5, 5), "and after a week Monday drops out");
}

async fn the_rate_of_tickets_is_learned_from_the_last_fourteen_days(db: Db) {
    campaign(&db).await;
    save(&db, |changes| changes.person(None, person(1))).await;
    let day = 24 * 60;
    let act = async |minute, id: i64, attempts| {
        let mut tx = db.write().await;
        let mut changes = sluis_store::Changes::default();
        changes.device(None, sluis_campaign::Device { attempts, ..device(id, 1) });
        changes.open_ticket(ticket(id, 1), lead());
        tx.save(changes, Some(&plan().campaign), at(minute)).await.unwrap();
        tx.commit().await.unwrap();
    };
    act(0, 1, 10).await;
    act(10 * day, 2, 20).await;
    let window = look(&db, 20 * day, Purpose::Act).await.tickets;
    assert_eq!((window.tickets, window.attempts, window.recent_tickets), (2, 30, 1));
    // The plan expects 0.15 tickets for each enrollment by self-service.
    assert!((window.expected - 4.5).abs() < 1e-9 && (window.recent_expected - 3.0).abs() < 1e-9, "{window:?}");
}

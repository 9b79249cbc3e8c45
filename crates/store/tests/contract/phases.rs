//! Phases, cohorts and verdicts: a verdict opens one phase.

use jiff::civil::date;
use sluis_campaign::gate::{Evidence, judge};
use sluis_campaign::{Actor, CohortStage, PhaseStage, PlanVersion, Verdict, VerdictId};
use sluis_plan::OnFail;
use sluis_store::{StoreError, StoredCohort, StoredPhase};

use crate::database::Db;
use crate::fixture::{IT, at, campaign, cohort, lead, people_with_devices, phase, plan};

on_both_databases! {
    phases_and_cohorts_stand_in_the_order_of_the_plan,
    a_phase_and_a_cohort_read_back_as_written,
    a_verdict_is_kept_with_its_evidence,
    the_verdict_of_a_moment_is_the_one_that_stood_then,
    a_verdict_opens_one_phase,
    only_what_has_not_begun_can_leave_the_plan,
}

fn evidence() -> Evidence {
    Evidence {
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
    }
}

/// Stores a verdict on a phase's gate.
async fn verdict(tx: &mut sluis_store::Tx, of: &str, verdict: Verdict, minute: i64) -> VerdictId {
    let evidence = evidence();
    let judgement = judge(&evidence);
    tx.verdict_add(&phase(of), PlanVersion(1), verdict, &evidence, &judgement, &lead(), Some("omdat het kan"), at(minute))
        .await
        .unwrap()
}

async fn phases_and_cohorts_stand_in_the_order_of_the_plan(db: Db) {
    campaign(&db).await;
    let mut tx = db.write().await;
    let phases: Vec<_> = tx.phases().await.unwrap().into_iter().map(|phase| phase.id).collect();
    assert_eq!(phases, plan().phases.iter().map(|phase| phase.id.value.clone()).collect::<Vec<_>>());
    let pilot: Vec<_> =
        tx.cohorts().await.unwrap().into_iter().filter(|cohort| cohort.phase == phase("expanded-pilot")).collect();
    let ids: Vec<&str> = pilot.iter().map(|cohort| cohort.id.as_str()).collect();
    assert_eq!(ids, ["expanded-pilot/it", "expanded-pilot/it-executives"]);
    // A new plan may put a phase elsewhere; what it has come to stays.
    let mut first = tx.phase(&phase("limited-pilot")).await.unwrap().unwrap();
    first.stage = PhaseStage::Running;
    tx.phase_update(&first).await.unwrap();
    tx.phase_add(&phase("limited-pilot"), 99).await.unwrap();
    tx.cohort_add(&cohort(IT), &phase("limited-pilot"), 99, at(500)).await.unwrap();
    let phases = tx.phases().await.unwrap();
    assert_eq!(phases.last(), Some(&first));
    assert_eq!(tx.cohort(&cohort(IT)).await.unwrap().unwrap().since, at(0));
}

async fn a_phase_and_a_cohort_read_back_as_written(db: Db) {
    campaign(&db).await;
    let mut tx = db.write().await;
    let passed = verdict(&mut tx, "limited-pilot", Verdict::Pass, 5).await;
    let opened = StoredPhase {
        id: phase("expanded-pilot"),
        stage: PhaseStage::Evaluating,
        opened_at: Some(at(6)),
        opened_by: Some(passed),
        met_since: Some(at(7)),
        remediated_at: Some(at(8)),
        verdict: None,
    };
    tx.phase_update(&opened).await.unwrap();
    assert_eq!(tx.phase(&opened.id).await.unwrap(), Some(opened));
    assert_eq!(tx.phase(&phase("nowhere")).await.unwrap(), None);
    let late = StoredCohort {
        id: cohort(IT),
        phase: phase("limited-pilot"),
        stage: CohortStage::DeadlineSet,
        since: at(9),
        deadline: Some(date(2027, 8, 9)),
        last_invited_at: Some(at(1)),
    };
    tx.cohort_update(&late).await.unwrap();
    assert_eq!(tx.cohort(&late.id).await.unwrap(), Some(late));
    assert_eq!(tx.cohort(&cohort("nowhere/it")).await.unwrap(), None);
    assert!(matches!(StoredPhase::missing(&phase("x")), StoreError::Corrupt { .. }));
}

async fn a_verdict_is_kept_with_its_evidence(db: Db) {
    campaign(&db).await;
    let mut tx = db.write().await;
    let id = verdict(&mut tx, "limited-pilot", Verdict::Undecided, 5).await;
    let stored = tx.verdict(id).await.unwrap().unwrap();
    assert_eq!(stored.evidence, evidence());
    assert_eq!(stored.judgement, judge(&evidence()), "judged again, it says the same");
    assert_eq!(stored.shape, stored.judgement.shape());
    assert_eq!((stored.at, stored.plan, stored.actor), (at(5), PlanVersion(1), Actor::Account("lead".to_owned())));
    assert_eq!(stored.why.as_deref(), Some("omdat het kan"));
    assert_eq!(tx.phase(&phase("limited-pilot")).await.unwrap().unwrap().verdict, Some(id), "it is the one that stands");
    assert_eq!(tx.verdict(VerdictId(99)).await.unwrap(), None);
}

async fn the_verdict_of_a_moment_is_the_one_that_stood_then(db: Db) {
    campaign(&db).await;
    let mut tx = db.write().await;
    let first = verdict(&mut tx, "limited-pilot", Verdict::Undecided, 5).await;
    verdict(&mut tx, "expanded-pilot", Verdict::Undecided, 6).await;
    let second = verdict(&mut tx, "limited-pilot", Verdict::Pass, 10).await;
    let pilot = phase("limited-pilot");
    let mut stood_at = async |minute| tx.verdict_at(&pilot, at(minute)).await.unwrap().map(|verdict| verdict.id);
    assert_eq!(stood_at(4).await, None);
    assert_eq!(stood_at(9).await, Some(first));
    assert_eq!(stood_at(10).await, Some(second));
    let all: Vec<VerdictId> = tx.verdicts(&pilot).await.unwrap().iter().map(|verdict| verdict.id).collect();
    assert_eq!(all, [first, second]);
}

async fn a_verdict_opens_one_phase(db: Db) {
    campaign(&db).await;
    let mut tx = db.write().await;
    let passed = verdict(&mut tx, "limited-pilot", Verdict::Pass, 5).await;
    assert_eq!(tx.verdicts_consumed().await.unwrap(), []);
    let mut opened = tx.phase(&phase("expanded-pilot")).await.unwrap().unwrap();
    opened.opened_by = Some(passed);
    tx.phase_update(&opened).await.unwrap();
    assert_eq!(tx.verdicts_consumed().await.unwrap(), [passed]);
    tx.commit().await.unwrap();
    let mut tx = db.write().await;
    let mut second = tx.phase(&phase("production-1")).await.unwrap().unwrap();
    second.opened_by = Some(passed);
    assert!(tx.phase_update(&second).await.unwrap_err().is_constraint());
    drop(tx);
    db.refused(&format!("UPDATE phase SET opened_by = {passed} WHERE id = 'production-1'")).await;
    db.refused("UPDATE phase SET opened_by = 4711 WHERE id = 'production-1'").await;
}

async fn only_what_has_not_begun_can_leave_the_plan(db: Db) {
    campaign(&db).await;
    let mut tx = db.write().await;
    for (id, stage) in [("limited-pilot", PhaseStage::Running), ("expanded-pilot", PhaseStage::Ready)] {
        let mut phase = tx.phase(&phase(id)).await.unwrap().unwrap();
        phase.stage = stage;
        tx.phase_update(&phase).await.unwrap();
    }
    let mut begun = tx.cohort(&cohort(IT)).await.unwrap().unwrap();
    begun.stage = CohortStage::Instructed;
    tx.cohort_update(&begun).await.unwrap();
    tx.phases_keep(&[phase("production-1")], &[cohort("production-1/sales-and-marketing")]).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.read().await;
    let left: Vec<_> = tx.phases().await.unwrap().into_iter().map(|phase| phase.id).collect();
    assert_eq!(left, [phase("limited-pilot"), phase("production-1")], "what runs stays, whatever the plan says");
    let left: Vec<_> = tx.cohorts().await.unwrap().into_iter().map(|cohort| cohort.id).collect();
    assert_eq!(left, [cohort(IT), cohort("production-1/sales-and-marketing")]);
    drop(tx);
    people_with_devices(&db, 1).await;
    db.refused("DELETE FROM cohort WHERE id = 'limited-pilot/it'").await;
}

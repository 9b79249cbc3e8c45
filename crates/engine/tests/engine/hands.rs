//! Hands on the wheel: one person stops everything, two start it again.

use sluis_campaign::{DeviceId, PersonId, Step};
use sluis_engine::{EngineError, PortalAction, Taken, Worked};
use sluis_plan::PhaseId;
use sluis_store::JournalFilter;

use crate::office::{Office, PLAN, at, by, settle};

/// The example where every risky step needs a second person.
fn careful() -> String {
    PLAN.replace("second-person: none", "second-person: all")
}

#[tokio::test]
async fn a_halt_stops_letters_and_orders_until_a_second_person_agrees_to_go_on() {
    let office = Office::with_plan(&careful(), 5).await;
    let engine = office.invited(5).await;
    engine.portal(PersonId(1), PortalAction::Start(DeviceId(1)), at("2027-07-19 10:00")).await.unwrap();
    engine.halt("the wrong list", by("anna", "2027-07-19 10:01")).await.unwrap();
    let before = office.relay.letters.lock().unwrap().len();
    settle(&engine, "2027-07-27 10:00").await;
    assert_eq!(office.relay.letters.lock().unwrap().len(), before);
    assert!(office.old.orders.lock().unwrap().is_empty(), "what had been asked for waits, too");
    let refused = engine.portal(PersonId(2), PortalAction::Start(DeviceId(2)), at("2027-07-27 10:00")).await;
    assert!(matches!(refused, Err(EngineError::Halted)));

    let Taken::Asked(request) = engine.resume(by("anna", "2027-07-27 11:00")).await.unwrap() else {
        panic!("resuming needs a second person");
    };
    let again = engine.resume(by("anna", "2027-07-27 11:01")).await.unwrap();
    assert_eq!(again, Taken::Asked(request), "asked twice is asked once");
    assert!(matches!(engine.agree(request, by("anna", "2027-07-27 11:02")).await, Err(EngineError::SamePerson)));
    assert_eq!(engine.work(at("2027-07-27 11:03")).await.unwrap(), Worked::default());
    engine.agree(request, by("bram", "2027-07-27 11:04")).await.unwrap();
    settle(&engine, "2027-07-27 11:05").await;
    assert_eq!(office.old.orders.lock().unwrap().len(), 1);
    assert!(matches!(engine.resume(by("anna", "2027-07-27 11:06")).await, Err(EngineError::NotHalted)));
    assert!(matches!(engine.agree(request, by("bram", "2027-07-27 11:07")).await, Err(EngineError::NotFound(_))));
}

#[tokio::test]
async fn a_gate_is_overridden_with_a_reason_and_a_second_person_only() {
    let office = Office::with_plan(&careful(), 5).await;
    let engine = office.invited(5).await;
    let pilot = PhaseId::from("limited-pilot");
    let nothing = engine.override_gate(&pilot, "  ", by("anna", "2027-07-20 09:00")).await;
    assert!(matches!(nothing, Err(EngineError::NoReason)));
    let why = "the list is stale, we looked by hand";
    let Taken::Asked(request) = engine.override_gate(&pilot, why, by("anna", "2027-07-20 09:00")).await.unwrap() else {
        panic!("an override needs a second person");
    };
    assert!(matches!(engine.agree(request, by("anna", "2027-07-20 09:01")).await, Err(EngineError::SamePerson)));
    let mut tx = office.store.read().await.unwrap();
    assert_eq!(tx.phase(&pilot).await.unwrap().unwrap().stage, sluis_campaign::PhaseStage::Evaluating);
    let asked = tx.requests_open().await.unwrap();
    assert_eq!(asked[0].step, Step::OverrideGate { phase: pilot.clone(), why: why.to_owned() });
    drop(tx);
    engine.agree(request, by("bram", "2027-07-20 09:02")).await.unwrap();
    let mut tx = office.store.read().await.unwrap();
    let phase = tx.phase(&pilot).await.unwrap().unwrap();
    let verdict = tx.verdict(phase.verdict.unwrap()).await.unwrap().unwrap();
    assert_eq!((phase.stage, verdict.verdict), (sluis_campaign::PhaseStage::Passed, sluis_campaign::Verdict::Overridden));
    assert_eq!(verdict.why.as_deref(), Some(why));
    let told = tx.journal_list(&JournalFilter { phase: Some(pilot), limit: 9, ..Default::default() }).await.unwrap();
    assert!(told.iter().any(|entry| entry.event.contains("gate-overridden") && entry.event.contains(why)));
}

#[tokio::test]
async fn the_old_service_is_not_retired_while_a_device_is_in_it() {
    let office = Office::with_plan(PLAN, 2).await;
    let engine = office.invited(2).await;
    let refused = engine.source_retired(by("anna", "2027-07-20 09:00")).await;
    assert!(matches!(refused, Err(EngineError::SourceNotEmpty { devices: 2 })));
}

#[tokio::test]
async fn nobody_touches_the_devices_of_others() {
    let office = Office::with_plan(PLAN, 2).await;
    let engine = office.invited(2).await;
    for action in [PortalAction::Start(DeviceId(2)), PortalAction::SaidRemoved(DeviceId(2)), PortalAction::Began(DeviceId(2))] {
        let refused = engine.portal(PersonId(1), action, at("2027-07-19 10:00")).await;
        assert!(matches!(refused, Err(EngineError::NotFound("device"))));
    }
}

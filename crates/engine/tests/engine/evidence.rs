//! What the services say, and what follows from it for the people behind the devices.

use sluis_campaign::port::{Sighting, Snapshot};
use sluis_campaign::{Compliance, DeviceId, DeviceState, MessageKind, PersonId, PersonStage, Side, Standing, TicketCause};
use sluis_engine::{Cover, EngineError, Origin, PortalAction};

use crate::office::{Office, PLAN, at, import_people, settle, sighting, somebody};

/// The new service's record of a device.
fn in_new(id: i64, moment: &str) -> Sighting {
    Sighting {
        id: format!("t-{id}"),
        enrolled_at: Some(at(moment)),
        compliance: Compliance::Compliant,
        checks: "++++++".parse().unwrap(),
        seen_at: at(moment),
        ..sighting(id)
    }
}

async fn say(engine: &sluis_engine::Engine, side: Side, sighting: Sighting, moment: &str) {
    let snapshot =
        Snapshot { taken_at: at(moment), devices: vec![Sighting { seen_at: at(moment), ..sighting }], ..Snapshot::default() };
    engine.take_snapshot(side, snapshot, Origin::sluis(at(moment))).await.unwrap();
}

#[tokio::test]
async fn whoever_joins_before_their_devices_are_known_hears_what_to_do_when_they_are() {
    let office = Office::with_plan(PLAN, 2).await;
    let engine = office.invited(2).await;
    import_people(&engine, (1..=3).map(somebody).collect(), Cover::Whole, "2027-07-20 09:00").await.unwrap();
    settle(&engine, "2027-07-20 10:00").await;
    let stage = async || office.store.read().await.unwrap().person(PersonId(3)).await.unwrap().unwrap().stage;
    assert_eq!(stage().await, PersonStage::Done, "invited, with nothing to move");
    // In the evening the old service tells of a laptop of theirs. They are written to in the morning.
    say(&engine, Side::Source, sighting(3), "2027-07-20 21:00").await;
    assert_eq!(stage().await, PersonStage::Invited);
    let sent = || {
        let letters = office.relay.letters.lock().unwrap();
        letters.iter().filter(|letter| letter.message_id.starts_with("sluis.3.enroll@")).count()
    };
    settle(&engine, "2027-07-20 22:00").await;
    assert_eq!(sent(), 0);
    settle(&engine, "2027-07-21 08:00").await;
    assert_eq!(sent(), 1);
    let messages = office.store.read().await.unwrap().messages_of(PersonId(3)).await.unwrap();
    assert_eq!(messages.iter().filter(|message| message.kind == MessageKind::Enrollment).count(), 1);
}

#[tokio::test]
async fn a_conflict_gets_a_ticket_of_its_own_whatever_else_is_being_asked() {
    let office = Office::with_plan(PLAN, 1).await;
    let engine = office.invited(1).await;
    let tuesday = "2027-07-20 09:00";
    say(&engine, Side::Source, Sighting { standing: Standing::Absent, ..sighting(1) }, tuesday).await;
    say(&engine, Side::Target, in_new(1, tuesday), tuesday).await;
    let question =
        PortalAction::Help { device: Some(DeviceId(1)), cause: TicketCause::Question, words: "Where is my mail?".to_owned() };
    engine.portal(PersonId(1), question, at("2027-07-20 10:00")).await.unwrap();
    // The old agent comes back to life.
    say(&engine, Side::Source, sighting(1), "2027-07-20 11:00").await;
    let device = office.store.read().await.unwrap().device(DeviceId(1)).await.unwrap().unwrap();
    assert_eq!(device.state, DeviceState::Conflict);
    settle(&engine, "2027-07-20 12:00").await;
    settle(&engine, "2027-07-20 13:00").await;
    let mut tickets = office.store.read().await.unwrap().tickets_of(PersonId(1)).await.unwrap();
    tickets.sort_by_key(|ticket| ticket.id);
    let told: Vec<(TicketCause, u8)> = tickets.iter().map(|ticket| (ticket.cause, ticket.tier)).collect();
    assert_eq!(told, [(TicketCause::Question, 1), (TicketCause::Conflict, 3)], "one, for those who deploy");
}

/// A whole list of the old service at a moment.
fn whole(devices: Vec<Sighting>, moment: &str) -> Snapshot {
    let devices = devices.into_iter().map(|device| Sighting { seen_at: at(moment), ..device }).collect();
    Snapshot { taken_at: at(moment), complete: true, devices, ..Snapshot::default() }
}

#[tokio::test]
async fn a_list_that_has_lost_most_devices_is_not_believed() {
    let office = Office::with_plan(PLAN, 40).await;
    let engine = office.engine("day");
    let tuesday = "2027-07-06 09:00";
    engine
        .take_snapshot(Side::Source, whole((1..=40).map(sighting).collect(), tuesday), Origin::sluis(at(tuesday)))
        .await
        .unwrap();
    let standing = async || {
        let mut tx = office.store.read().await.unwrap();
        let held = tx.devices_held(Side::Source).await.unwrap();
        (held, tx.feed("source").await.unwrap().unwrap().seen_at)
    };
    assert_eq!(standing().await, (40, at(tuesday)));
    // The account that reads the list may suddenly see one group only, or nothing at all.
    let wednesday = "2027-07-07 09:00";
    for part in [(1..=10).map(sighting).collect(), Vec::new()] {
        let refused = engine.take_snapshot(Side::Source, whole(part, wednesday), Origin::sluis(at(wednesday))).await;
        assert!(matches!(refused, Err(EngineError::PartOfList { known: 40, .. })), "{refused:?}");
        assert_eq!(standing().await, (40, at(tuesday)), "the evidence stays as old as it was");
    }
    // A few may always be gone.
    let most = (1..=30).map(sighting).collect();
    engine.take_snapshot(Side::Source, whole(most, wednesday), Origin::sluis(at(wednesday))).await.unwrap();
    assert_eq!(standing().await, (30, at(wednesday)));
}

#[tokio::test]
async fn a_device_under_an_unknown_name_is_not_gone() {
    let office = Office::with_plan(PLAN, 2).await;
    let engine = office.engine("day");
    let tuesday = "2027-07-06 09:00";
    engine.take_snapshot(Side::Source, whole(vec![sighting(1), sighting(2)], tuesday), Origin::sluis(at(tuesday))).await.unwrap();
    let wednesday = "2027-07-07 09:00";
    let renamed = Sighting { account: "renamed@example.org".to_owned(), ..sighting(2) };
    engine.take_snapshot(Side::Source, whole(vec![sighting(1), renamed], wednesday), Origin::sluis(at(wednesday))).await.unwrap();
    let mut tx = office.store.read().await.unwrap();
    assert_eq!(tx.devices_held(Side::Source).await.unwrap(), 2);
    assert_eq!(tx.unmatched(10).await.unwrap().len(), 1, "somebody is shown it");
}

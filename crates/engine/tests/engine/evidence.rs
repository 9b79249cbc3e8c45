//! What the services say, and what follows from it for the people behind the devices.

use sluis_campaign::port::{Sighting, Snapshot};
use sluis_campaign::{Compliance, DeviceId, DeviceState, MessageKind, PersonId, PersonStage, Side, Standing, TicketCause};
use sluis_engine::{Cover, Origin, PortalAction};

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

//! A process that dies between an act and its record. The next one can't know what came of it; it may repeat only what the other
//! side recognises, and must not order what has been ordered.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use sluis_campaign::{DeviceId, DeviceState, LEASE, MessageState, PersonId};
use sluis_engine::{PortalAction, Worked};
use sluis_store::MessageFilter;

use crate::office::{Mood, Office, PLAN, at, settle};

#[tokio::test]
async fn a_letter_whose_record_was_lost_goes_out_again_under_the_same_id() {
    let office = Office::with_plan(PLAN, 5).await;
    let now = at("2027-07-05 08:00");
    let first = office.engine("first");
    first.tick(now).await.unwrap();
    *office.relay.mood.lock().unwrap() = Mood::Hangs;
    let dying = tokio::spawn(async move { first.work(now).await });
    office.relay.hangs.notified().await;
    dying.abort();
    assert!(dying.await.unwrap_err().is_cancelled());
    let lost = office.relay.letters.lock().unwrap()[0].message_id.clone();
    *office.relay.mood.lock().unwrap() = Mood::Answers;

    // Until the lease of the dead runs out nobody touches what it held.
    let next = office.engine("next");
    assert_eq!(next.work(now).await.unwrap(), Worked::default());
    let later = now + LEASE + SignedDuration::from_secs(1);
    while next.work(later).await.unwrap() != Worked::default() {}
    let letters = office.relay.letters.lock().unwrap().clone();
    let ids: BTreeSet<&str> = letters.iter().map(|letter| letter.message_id.as_str()).collect();
    assert_eq!(letters.len(), ids.len() + 1, "one letter is repeated, and no other");
    assert_eq!(letters.iter().filter(|letter| letter.message_id == lost).count(), 2);
    let mut messages =
        office.store.read().await.unwrap().messages_list(&MessageFilter { limit: 99, ..Default::default() }).await.unwrap();
    // Next week's wait for their day.
    messages.retain(|message| message.planned_at <= later);
    assert_eq!(messages.len(), ids.len());
    assert!(messages.iter().all(|message| message.state == MessageState::Sent), "{messages:?}");
}

#[tokio::test]
async fn an_order_whose_record_was_lost_is_not_given_again() {
    let office = Office::with_plan(PLAN, 3).await;
    let engine = office.invited(3).await;
    let now = at("2027-07-19 10:00");
    engine.portal(PersonId(1), PortalAction::Start(DeviceId(1)), now).await.unwrap();
    // Whoever taps twice has asked once.
    engine.portal(PersonId(1), PortalAction::Start(DeviceId(1)), now).await.unwrap();
    *office.old.mood.lock().unwrap() = Mood::Hangs;
    let first = office.engine("first");
    let dying = tokio::spawn(async move { first.work(now).await });
    office.old.hangs.notified().await;
    dying.abort();
    assert!(dying.await.unwrap_err().is_cancelled());
    *office.old.mood.lock().unwrap() = Mood::Answers;

    settle(&office.engine("next"), "2027-07-19 10:05").await;
    assert_eq!(*office.old.orders.lock().unwrap(), ["s-1 unenroll-1-1"], "the next one looked first");
    let device = office.store.read().await.unwrap().device(DeviceId(1)).await.unwrap().unwrap();
    assert_eq!((device.state, device.attempts), (DeviceState::UnenrollStarted, 1));
}

#[tokio::test]
async fn two_processes_send_every_letter_once() {
    let office = Office::with_plan(PLAN, 120).await;
    let now = at("2027-07-05 08:00");
    office.engine("clock").tick(now).await.unwrap();
    let mut processes = Vec::new();
    for holder in ["one", "two", "three"] {
        let engine = office.engine(holder);
        processes.push(tokio::spawn(async move { while engine.work(now).await.unwrap() != Worked::default() {} }));
    }
    for process in processes {
        process.await.unwrap();
    }
    let letters = office.relay.letters.lock().unwrap();
    let ids: BTreeSet<&str> = letters.iter().map(|letter| letter.message_id.as_str()).collect();
    assert!(letters.len() >= 120);
    assert_eq!(ids.len(), letters.len());
}

#[tokio::test]
async fn what_may_have_arrived_does_not_count_as_suppressed() {
    let office = Office::with_plan(PLAN, 1).await;
    let engine = office.invited(1).await;
    // The reminder goes out, and whoever sent it dies before writing that down.
    let friday = at("2027-07-22 09:00");
    engine.tick(friday).await.unwrap();
    *office.relay.mood.lock().unwrap() = Mood::Hangs;
    let first = office.engine("first");
    let dying = tokio::spawn(async move { first.work(friday).await });
    office.relay.hangs.notified().await;
    dying.abort();
    assert!(dying.await.unwrap_err().is_cancelled());
    *office.relay.mood.lock().unwrap() = Mood::Answers;
    // Meanwhile its reader is left out for a while, so that it is not wanted any more.
    office
        .engine("next")
        .exempt(PersonId(1), jiff::civil::date(2027, 9, 1), "on leave", crate::office::by("anna", "2027-07-22 09:01"))
        .await
        .unwrap();
    settle(&office.engine("next"), "2027-07-22 09:05").await;
    let messages = office.store.read().await.unwrap().messages_of(PersonId(1)).await.unwrap();
    let reminder = messages.iter().find(|message| message.occasion == "reminder-1").unwrap();
    assert_eq!(reminder.state, MessageState::Sent);
    let letters = office.relay.letters.lock().unwrap();
    assert_eq!(letters.iter().filter(|letter| letter.message_id.starts_with("sluis.1.reminder-1@")).count(), 2);
}

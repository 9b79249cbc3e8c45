//! Messages: nobody gets one twice.

use sluis_campaign::{Facts, Message, MessageEvent, MessageId, MessageKind, MessageState, PersonId, SuppressedBecause};
use sluis_store::{Changes, MessageFilter, MessageTally, StoreError};
use sluis_text::Language;

use crate::database::Db;
use crate::fixture::{at, campaign, message, people_with_devices, phase, save};

on_both_databases! {
    a_message_reads_back_as_written,
    a_second_send_of_one_message_to_one_person_is_impossible,
    a_message_that_changed_meanwhile_is_not_overwritten,
    what_is_sent_has_a_moment,
    messages_are_listed_from_the_newest_with_their_filters,
    scheduled_messages_come_in_pages,
    tallies_move_with_the_messages,
    who_has_had_an_occasion_is_known,
}

fn ids(messages: &[Message]) -> Vec<i64> {
    messages.iter().map(|message| message.id.0).collect()
}

async fn a_message_reads_back_as_written(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 2).await;
    let facts = Facts {
        device: Some("Åsas \"Pixel\"".to_owned()),
        devices: vec!["Pixel 9".to_owned(), "ThinkPad T14".to_owned()],
        date: Some(jiff::civil::date(2027, 8, 9)),
        address: Some("asa@example.org".to_owned()),
        name: Some("Åsa".to_owned()),
    };
    let whole = Message {
        kind: MessageKind::GapReminder,
        state: MessageState::Bounced,
        language: Language::Sv,
        facts,
        sent_at: Some(at(61)),
        outcome: Some("550 5.1.1 no such mailbox".to_owned()),
        ..message(1, 1, "gap-7-1")
    };
    save(&db, |changes| {
        changes.message(None, whole.clone());
        changes.message(None, message(2, 1, "pre-1"));
        changes.message(None, Message { planned_at: at(1), ..message(3, 1, "kickoff") });
        changes.message(None, message(4, 2, "pre-1"));
    })
    .await;
    let mut tx = db.write().await;
    assert_eq!(tx.message(MessageId(1)).await.unwrap(), Some(whole));
    assert_eq!(tx.message(MessageId(9)).await.unwrap(), None);
    assert_eq!(ids(&tx.messages(&[MessageId(4), MessageId(2), MessageId(9)]).await.unwrap()), [2, 4]);
    assert_eq!(ids(&tx.messages_of(PersonId(1)).await.unwrap()), [3, 1, 2], "as planned");
    assert_eq!(tx.next_message_id().await.unwrap(), MessageId(5));
    tx.delivery_record(MessageId(2), "sluis.1.pre-1@example.org", at(60)).await.unwrap();
    let found = tx.message_by_delivery("sluis.1.pre-1@example.org").await.unwrap();
    assert_eq!(found.map(|message| message.id), Some(MessageId(2)));
    assert_eq!(tx.message_by_delivery("nothing@example.org").await.unwrap(), None);
}

async fn a_second_send_of_one_message_to_one_person_is_impossible(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 2).await;
    save(&db, |changes| {
        changes.message(None, message(1, 1, "pre-1"));
        changes.message(None, message(2, 2, "pre-1"));
    })
    .await;
    // The same occasion can't be written down for the same person again.
    let mut tx = db.write().await;
    let mut changes = Changes::default();
    changes.message(None, message(3, 1, "pre-1"));
    assert!(tx.save(changes, None, at(0)).await.unwrap_err().is_constraint());
    drop(tx);
    db.refused("UPDATE message SET person = 1 WHERE id = 2").await;
    // And what was handed over can't be handed over again, under whatever message id.
    let mut tx = db.write().await;
    tx.delivery_record(MessageId(1), "one@example.org", at(1)).await.unwrap();
    tx.commit().await.unwrap();
    assert!(db.write().await.delivery_record(MessageId(1), "other@example.org", at(2)).await.unwrap_err().is_constraint());
    assert!(db.write().await.delivery_record(MessageId(2), "one@example.org", at(2)).await.unwrap_err().is_constraint());
    assert!(db.write().await.delivery_record(MessageId(9), "nine@example.org", at(2)).await.unwrap_err().is_constraint());
    // Of many at once, one that was handed over before spoils all.
    let both = [(MessageId(2), "two@example.org".to_owned()), (MessageId(1), "again@example.org".to_owned())];
    assert!(db.write().await.deliveries_record(&both, at(3)).await.unwrap_err().is_constraint());
    assert_eq!(db.read().await.message_by_delivery("two@example.org").await.unwrap(), None);
    let mut tx = db.write().await;
    tx.deliveries_record(&both[..1], at(3)).await.unwrap();
    assert_eq!(tx.message_by_delivery("two@example.org").await.unwrap().map(|message| message.id), Some(MessageId(2)));
}

async fn a_message_that_changed_meanwhile_is_not_overwritten(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    let before = message(1, 1, "pre-1");
    save(&db, |changes| changes.message(None, before.clone())).await;
    let withdrawn = before.apply(MessageEvent::Withdrawn, at(1)).unwrap();
    save(&db, |changes| changes.message(Some(&before), withdrawn)).await;
    let sent = before.apply(MessageEvent::Sent { facts: Facts::default() }, at(2)).unwrap();
    let mut tx = db.write().await;
    let mut changes = Changes::default();
    changes.message(Some(&before), sent);
    let error = tx.save(changes, None, at(2)).await.unwrap_err();
    assert!(matches!(error, StoreError::Raced { .. }), "{error}");
    drop(tx);
    assert_eq!(db.read().await.message(MessageId(1)).await.unwrap().unwrap().state, MessageState::Withdrawn);
}

async fn what_is_sent_has_a_moment(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    save(&db, |changes| changes.message(None, message(1, 1, "pre-1"))).await;
    db.refused("UPDATE message SET state = 'sent'").await;
    db.refused("UPDATE message SET state = 'delivered'").await;
    db.raw("UPDATE message SET state = 'sent', sent_at = 1").await.unwrap();
}

async fn messages_are_listed_from_the_newest_with_their_filters(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 9).await;
    save(&db, |changes| {
        for id in 1..=9 {
            let kind = if id % 2 == 0 { MessageKind::Kickoff } else { MessageKind::PreEnrollment };
            let state = if id % 3 == 0 { MessageState::Withdrawn } else { MessageState::Scheduled };
            let phase = phase(if id > 6 { "production-1" } else { "limited-pilot" });
            changes.message(None, Message { kind, state, phase, ..message(id, id, "pre-1") });
        }
    })
    .await;
    let mut tx = db.read().await;
    let mut list = async |filter| ids(&tx.messages_list(&filter).await.unwrap());
    let all = MessageFilter { limit: 4, ..Default::default() };
    assert_eq!(list(all.clone()).await, [9, 8, 7, 6]);
    assert_eq!(list(MessageFilter { before: Some(MessageId(6)), limit: 99, ..all.clone() }).await, [5, 4, 3, 2, 1]);
    let wide = MessageFilter { limit: 99, ..all };
    assert_eq!(list(MessageFilter { phase: Some(phase("production-1")), ..wide.clone() }).await, [9, 8, 7]);
    assert_eq!(list(MessageFilter { kind: Some(MessageKind::Kickoff), ..wide.clone() }).await, [8, 6, 4, 2]);
    let state = Some(MessageState::Withdrawn);
    assert_eq!(list(MessageFilter { state, kind: Some(MessageKind::PreEnrollment), ..wide }).await, [9, 3]);
}

async fn scheduled_messages_come_in_pages(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 4).await;
    save(&db, |changes| {
        for id in 1..=4 {
            let state = if id == 2 { MessageState::Suppressed } else { MessageState::Scheduled };
            changes.message(None, Message { state, ..message(id, id, "pre-1") });
        }
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(ids(&tx.messages_scheduled(MessageId(0), 2).await.unwrap()), [1, 3]);
    assert_eq!(ids(&tx.messages_scheduled(MessageId(3), 2).await.unwrap()), [4]);
}

async fn tallies_move_with_the_messages(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 3).await;
    let early = Message { planned_at: at(10), ..message(2, 2, "pre-1") };
    save(&db, |changes| {
        changes.message(None, message(1, 1, "pre-1"));
        changes.message(None, early.clone());
        changes.message(None, Message { kind: MessageKind::Kickoff, planned_at: at(5), ..message(3, 3, "kickoff") });
    })
    .await;
    let suppressed = early.apply(MessageEvent::Suppressed { because: SuppressedBecause::NoAddress }, at(11)).unwrap();
    save(&db, |changes| changes.message(Some(&early), suppressed)).await;
    let tally = |kind, state, first| MessageTally { phase: phase("limited-pilot"), kind, state, count: 1, first };
    assert_eq!(
        db.read().await.message_tallies().await.unwrap(),
        [
            tally(MessageKind::Kickoff, MessageState::Scheduled, at(5)),
            tally(MessageKind::PreEnrollment, MessageState::Scheduled, at(10)),
            tally(MessageKind::PreEnrollment, MessageState::Suppressed, at(10)),
        ],
        "the earliest first; what is empty is not there"
    );
}

async fn who_has_had_an_occasion_is_known(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 600).await;
    save(&db, |changes| {
        changes.message(None, message(1, 1, "pre-1"));
        changes.message(None, message(2, 2, "pre-2"));
        changes.message(None, message(3, 599, "pre-1"));
    })
    .await;
    let everybody: Vec<PersonId> = (1..=600).map(PersonId).collect();
    let mut tx = db.read().await;
    assert_eq!(tx.messages_with_occasion("pre-1", &everybody).await.unwrap(), [PersonId(1), PersonId(599)]);
    assert_eq!(tx.messages_with_occasion("pre-1", &[PersonId(2)]).await.unwrap(), []);
    assert_eq!(tx.messages_with_occasion("pre-1", &[]).await.unwrap(), []);
}

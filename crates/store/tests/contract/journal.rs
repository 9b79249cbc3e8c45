//! The journal: entries are only added, and whoever changes one is found out.

use sluis_campaign::journal::{Broken, Entry, Event, GENESIS};
use sluis_campaign::{Actor, Because, DeviceId, DeviceState, PersonId, PhaseStage};
use sluis_store::{Changes, Head, JournalFilter};

use crate::database::Db;
use crate::fixture::{at, campaign, lead, phase, save_in};

on_both_databases! {
    entries_are_chained_in_the_order_in_which_they_are_written,
    entries_are_found_by_whom_they_are_about,
    writers_at_the_same_time_make_one_chain,
    what_is_not_committed_leaves_no_gap,
    every_kind_of_tampering_is_found,
    the_chain_can_be_checked_in_pieces,
}

async fn tell(db: &Db, minute: i64, events: &[Event]) {
    let mut tx = db.write().await;
    save_in(&mut tx, at(minute), |changes| events.iter().for_each(|event| changes.tell(lead(), event.clone()))).await;
    tx.commit().await.unwrap();
}

fn left(person: i64) -> Event {
    Event::PersonLeft { person: PersonId(person) }
}

fn sequence(entries: &[Entry]) -> Vec<i64> {
    entries.iter().map(|entry| entry.seq).collect()
}

async fn entries_are_chained_in_the_order_in_which_they_are_written(db: Db) {
    let mut tx = db.read().await;
    assert_eq!(tx.journal_head().await.unwrap(), Head { seq: 0, hash: GENESIS });
    assert_eq!(tx.journal_verify().await.unwrap(), Ok(Head { seq: 0, hash: GENESIS }), "an empty journal is whole");
    drop(tx);
    tell(&db, 1, &[left(1), Event::Halted { why: "één \"reden\"".to_owned() }]).await;
    tell(&db, 2, &[Event::Resumed]).await;
    let mut tx = db.read().await;
    let entries = tx.journal_after(0, 99).await.unwrap();
    assert_eq!(sequence(&entries), [1, 2, 3]);
    assert_eq!(entries.iter().map(|entry| entry.at).collect::<Vec<_>>(), [at(1), at(1), at(2)]);
    assert!(entries.iter().all(|entry| entry.actor == lead()));
    let told: Event = serde_json::from_str(&entries[1].event).unwrap();
    assert_eq!(told, Event::Halted { why: "één \"reden\"".to_owned() });
    let head = tx.journal_head().await.unwrap();
    assert_eq!((head.seq, head.hash), (3, entries[2].hash));
    assert_eq!(tx.journal_verify().await.unwrap(), Ok(head));
    assert_eq!(sequence(&tx.journal_after(1, 1).await.unwrap()), [2]);
}

async fn entries_are_found_by_whom_they_are_about(db: Db) {
    let moved = |device| Event::DeviceMoved {
        device: DeviceId(device),
        from: DeviceState::InGap,
        to: DeviceState::Enrolling,
        because: Because::Owner,
    };
    let phase_moved = |id: &str| Event::PhaseMoved { phase: phase(id), from: PhaseStage::Ready, to: PhaseStage::Running };
    tell(&db, 1, &[left(1), moved(1), phase_moved("a")]).await;
    tell(&db, 2, &[left(2), moved(2), phase_moved("b"), left(1)]).await;
    let mut tx = db.read().await;
    let mut list = async |filter: JournalFilter| sequence(&tx.journal_list(&JournalFilter { limit: 9, ..filter }).await.unwrap());
    let all = JournalFilter::default;
    assert_eq!(list(all()).await, [7, 6, 5, 4, 3, 2, 1], "the newest first");
    assert_eq!(list(JournalFilter { person: Some(PersonId(1)), ..all() }).await, [7, 1]);
    assert_eq!(list(JournalFilter { device: Some(DeviceId(2)), ..all() }).await, [5]);
    assert_eq!(list(JournalFilter { phase: Some(phase("b")), ..all() }).await, [6]);
    assert_eq!(list(JournalFilter { kind: Some("person-left".to_owned()), ..all() }).await, [7, 4, 1]);
    assert_eq!(list(JournalFilter { before: Some(3), ..all() }).await, [2, 1]);
    assert_eq!(list(JournalFilter { until: Some(at(1)), ..all() }).await, [3, 2, 1]);
    let narrow = JournalFilter { kind: Some("person-left".to_owned()), before: Some(7), until: Some(at(2)), ..all() };
    assert_eq!(list(narrow).await, [4, 1]);
    assert_eq!(tx.journal_list(&JournalFilter { limit: 2, ..all() }).await.unwrap().len(), 2);
}

async fn writers_at_the_same_time_make_one_chain(db: Db) {
    campaign(&db).await;
    let mut writers = Vec::new();
    for writer in 0..4 {
        let store = db.store.clone();
        writers.push(tokio::spawn(async move {
            for number in 0..15 {
                let mut tx = store.write().await.unwrap();
                let mut changes = Changes::default();
                changes.tell(Actor::Command(format!("writer-{writer}")), left(number));
                changes.tell(Actor::Sluis, Event::Resumed);
                tx.save(changes, None, at(number)).await.unwrap();
                tokio::task::yield_now().await;
                tx.commit().await.unwrap();
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    let mut tx = db.read().await;
    let head = tx.journal_verify().await.unwrap().unwrap();
    assert_eq!(head.seq, 120);
    let entries = tx.journal_after(0, 999).await.unwrap();
    for pair in entries.chunks(2) {
        assert!(pair[0].event.contains("person-left") && pair[1].event.contains("resumed"), "what is one act stays together");
    }
}

async fn what_is_not_committed_leaves_no_gap(db: Db) {
    tell(&db, 1, &[left(1)]).await;
    let mut tx = db.write().await;
    save_in(&mut tx, at(2), |changes| changes.tell(lead(), left(2))).await;
    drop(tx);
    tell(&db, 3, &[left(3)]).await;
    let head = db.read().await.journal_verify().await.unwrap().unwrap();
    assert_eq!(head.seq, 2);
}

/// Past the store, each in turn: the check names the entry, and the mended journal is whole again.
async fn every_kind_of_tampering_is_found(db: Db) {
    let events: Vec<Event> = (1..=9).map(left).collect();
    tell(&db, 1, &events).await;
    let zeros = "0".repeat(64);
    db.raw("CREATE TABLE backup AS SELECT * FROM journal").await.unwrap();
    db.raw("CREATE TABLE backup_head AS SELECT * FROM journal_head").await.unwrap();
    let copied = |entry: i64| {
        format!(
            "INSERT INTO journal (seq, at, actor, kind, person, device, phase, event, hash) \
             SELECT {entry}, at, actor, kind, person, device, phase, event, hash FROM backup WHERE seq = 9"
        )
    };
    let attempts: Vec<(&str, Vec<String>, Broken)> = vec![
        (
            "another text",
            vec!["UPDATE journal SET event = '{\"kind\":\"resumed\"}' WHERE seq = 5".to_owned()],
            Broken::Changed { seq: 5 },
        ),
        ("one sign more", vec!["UPDATE journal SET event = event || ' ' WHERE seq = 9".to_owned()], Broken::Changed { seq: 9 }),
        ("another time", vec!["UPDATE journal SET at = at + 1 WHERE seq = 1".to_owned()], Broken::Changed { seq: 1 }),
        ("another name", vec!["UPDATE journal SET actor = 'sluis' WHERE seq = 2".to_owned()], Broken::Changed { seq: 2 }),
        ("another link", vec![format!("UPDATE journal SET hash = '{zeros}' WHERE seq = 3")], Broken::Changed { seq: 3 }),
        ("one is missing", vec!["DELETE FROM journal WHERE seq = 4".to_owned()], Broken::Gap { expected_after: 3, found: 5 }),
        (
            "one is missing and the rest moved up",
            vec![
                "DELETE FROM journal WHERE seq = 4".to_owned(),
                "UPDATE journal SET seq = seq + 1000 WHERE seq > 4".to_owned(),
                "UPDATE journal SET seq = seq - 1001 WHERE seq > 1000".to_owned(),
            ],
            Broken::Changed { seq: 4 },
        ),
        (
            "two have changed places",
            vec![
                "UPDATE journal SET seq = 100 WHERE seq = 6".to_owned(),
                "UPDATE journal SET seq = 6 WHERE seq = 7".to_owned(),
                "UPDATE journal SET seq = 7 WHERE seq = 100".to_owned(),
            ],
            Broken::Changed { seq: 6 },
        ),
        ("the end is cut off", vec!["DELETE FROM journal WHERE seq > 7".to_owned()], Broken::Cut { expected: 9, found: 7 }),
        ("everything is gone", vec!["DELETE FROM journal".to_owned()], Broken::Cut { expected: 9, found: 0 }),
        ("one was added", vec![copied(10)], Broken::Changed { seq: 10 }),
        (
            "the end is cut off, and the head says so, too",
            vec!["DELETE FROM journal WHERE seq > 7".to_owned(), "UPDATE journal_head SET seq = 7".to_owned()],
            Broken::Changed { seq: 7 },
        ),
        ("another head", vec![format!("UPDATE journal_head SET hash = '{zeros}'")], Broken::Changed { seq: 9 }),
    ];
    for (what, statements, expected) in attempts {
        for statement in &statements {
            assert!(db.raw(statement).await.unwrap() > 0, "{what}: {statement}");
        }
        assert_eq!(db.read().await.journal_verify().await.unwrap(), Err(expected), "{what}");
        db.raw("DELETE FROM journal").await.unwrap();
        db.raw("INSERT INTO journal SELECT * FROM backup").await.unwrap();
        db.raw("DELETE FROM journal_head").await.unwrap();
        db.raw("INSERT INTO journal_head SELECT * FROM backup_head").await.unwrap();
        assert!(db.read().await.journal_verify().await.unwrap().is_ok(), "{what}: mended");
    }
}

async fn the_chain_can_be_checked_in_pieces(db: Db) {
    tell(&db, 1, &[left(1), left(2)]).await;
    let mut tx = db.read().await;
    let start = Head { seq: 0, hash: GENESIS };
    let middle = tx.audit_journal(start).await.unwrap().unwrap();
    assert_eq!(middle.seq, 2);
    drop(tx);
    tell(&db, 2, &[left(3)]).await;
    let mut tx = db.read().await;
    let end = tx.audit_journal(middle).await.unwrap().unwrap();
    assert_eq!(end, tx.journal_head().await.unwrap());
    assert_eq!(tx.audit_journal(end).await.unwrap(), Ok(end));
    drop(tx);
    db.raw("UPDATE journal SET at = at + 1 WHERE seq = 3").await.unwrap();
    let found = db.read().await.audit_journal(middle).await.unwrap();
    assert_eq!(found, Err(Broken::Changed { seq: 3 }.to_string()));
}

//! Opening, closing, and what a transaction is.

use sluis_campaign::PersonId;
use sluis_store::{Changes, Feed, Store, StoreError};

use crate::database::Db;
use crate::fixture::{at, campaign, person, save, save_in};

on_both_databases! {
    opening_again_changes_nothing,
    a_database_of_a_newer_program_is_refused,
    a_database_with_another_schema_is_refused,
    a_transaction_that_is_not_committed_leaves_nothing,
    writers_wait_for_each_other,
    a_reader_sees_one_state_throughout,
    whoever_only_reads_cannot_write,
}

#[tokio::test]
async fn an_address_that_names_no_database_is_refused_with_what_to_write() {
    for address in ["mysql://somewhere", "campaign.db", ""] {
        let error = Store::open(address).await.unwrap_err();
        assert!(matches!(&error, StoreError::Address(told) if told == address), "{error}");
        assert!(error.to_string().contains("sqlite:FILE or postgres://"), "{error}");
    }
}

#[tokio::test]
async fn a_database_in_memory_keeps_what_is_written_for_as_long_as_it_is_open() {
    let store = Store::open("sqlite::memory:").await.unwrap();
    let mut tx = store.write().await.unwrap();
    tx.installation_create("salt", at(0)).await.unwrap();
    tx.commit().await.unwrap();
    assert!(store.read().await.unwrap().installation().await.unwrap().is_some());
    assert!(!store.is_postgres());
}

async fn opening_again_changes_nothing(db: Db) {
    campaign(&db).await;
    db.store.close().await;
    let again = Store::open(&db.address).await.unwrap();
    assert_eq!(again.is_postgres(), db.store.is_postgres());
    let mut tx = again.read().await.unwrap();
    assert_eq!(tx.installation().await.unwrap().unwrap().salt, "salt");
    assert_eq!(tx.plans().await.unwrap().len(), 1);
    drop(tx);
    again.close().await;
}

async fn a_database_of_a_newer_program_is_refused(db: Db) {
    db.raw("INSERT INTO schema_step (number, digest) VALUES (999, 'later')").await.unwrap();
    let error = Store::open(&db.address).await.unwrap_err();
    assert!(matches!(error, StoreError::TooNew { found: 999, .. }), "{error}");
}

async fn a_database_with_another_schema_is_refused(db: Db) {
    db.raw("UPDATE schema_step SET digest = 'changed' WHERE number = 1").await.unwrap();
    let error = Store::open(&db.address).await.unwrap_err();
    assert!(matches!(error, StoreError::OtherSchema { number: 1 }), "{error}");
}

async fn a_transaction_that_is_not_committed_leaves_nothing(db: Db) {
    campaign(&db).await;
    let mut tx = db.write().await;
    save_in(&mut tx, at(0), |changes| changes.person(None, person(1))).await;
    assert!(tx.person(PersonId(1)).await.unwrap().is_some());
    drop(tx);
    let mut tx = db.read().await;
    assert_eq!(tx.person(PersonId(1)).await.unwrap(), None);
    assert_eq!(tx.people_count().await.unwrap(), 0, "its counters are gone with it");
}

/// Eight writers add a person each, all taking the next id: nobody gets somebody else's.
async fn writers_wait_for_each_other(db: Db) {
    campaign(&db).await;
    let mut writers = Vec::new();
    for _ in 0..8 {
        let store = db.store.clone();
        writers.push(tokio::spawn(async move {
            for _ in 0..5 {
                let mut tx = store.write().await.unwrap();
                let id = tx.next_person_id().await.unwrap();
                tokio::task::yield_now().await;
                let mut changes = Changes::default();
                changes.person(None, person(id.0));
                tx.save(changes, None, at(0)).await.unwrap();
                tx.commit().await.unwrap();
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(db.read().await.people_count().await.unwrap(), 40);
    assert_eq!(db.read().await.next_person_id().await.unwrap(), PersonId(41));
}

async fn a_reader_sees_one_state_throughout(db: Db) {
    campaign(&db).await;
    let mut reader = db.read().await;
    assert_eq!(reader.people_count().await.unwrap(), 0);
    save(&db, |changes| changes.person(None, person(1))).await;
    assert_eq!(reader.people_count().await.unwrap(), 0, "the reader began before that");
    assert_eq!(reader.person(PersonId(1)).await.unwrap(), None);
    drop(reader);
    assert_eq!(db.read().await.people_count().await.unwrap(), 1);
}

async fn whoever_only_reads_cannot_write(db: Db) {
    campaign(&db).await;
    assert!(db.read().await.halt_set(None).await.is_err());
    assert!(db.read().await.feed_set("source", Feed { seen_at: at(0), whole_at: None, position: 0 }).await.is_err());
}

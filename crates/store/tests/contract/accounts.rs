//! Accounts of the console, their sessions, and what participants said.

use sluis_campaign::PersonId;
use sluis_store::{Account, Feedback, Role};
use sluis_text::Language;

use crate::database::Db;
use crate::fixture::{at, campaign, people_with_devices};

on_both_databases! {
    an_account_reads_back_as_written,
    a_session_lasts_until_its_end,
    a_new_password_ends_every_session,
    feedback_counts_once_for_each_person,
}

fn account(name: &str) -> Account {
    Account {
        name: name.to_owned(),
        role: Role::Administrator,
        password: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA".to_owned(),
        language: Some(Language::Sv),
    }
}

async fn an_account_reads_back_as_written(db: Db) {
    let mut tx = db.write().await;
    assert_eq!((tx.account_count().await.unwrap(), tx.account("åsa").await.unwrap()), (0, None));
    tx.account_set(&account("åsa"), at(0)).await.unwrap();
    let changed = Account { password: "$argon2id$other".to_owned(), language: None, ..account("bram") };
    tx.account_set(&account("bram"), at(0)).await.unwrap();
    tx.account_set(&changed, at(1)).await.unwrap();
    assert_eq!(tx.account("åsa").await.unwrap(), Some(account("åsa")));
    assert_eq!(tx.account("bram").await.unwrap(), Some(changed.clone()));
    let mut all = tx.accounts().await.unwrap();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    assert_eq!(all, [changed, account("åsa")]);
    assert_eq!(tx.account_count().await.unwrap(), 2);
}

async fn a_session_lasts_until_its_end(db: Db) {
    let mut tx = db.write().await;
    tx.account_set(&account("anna"), at(0)).await.unwrap();
    tx.session_begin("hash-1", "anna", at(0), at(60)).await.unwrap();
    tx.session_begin("hash-2", "anna", at(0), at(90)).await.unwrap();
    assert_eq!(tx.session_account("hash-1", at(59)).await.unwrap(), Some(account("anna")));
    assert_eq!(tx.session_account("hash-1", at(60)).await.unwrap(), None, "over is over");
    assert_eq!(tx.session_account("hash-9", at(1)).await.unwrap(), None);
    tx.session_end("hash-2").await.unwrap();
    assert_eq!(tx.session_account("hash-2", at(1)).await.unwrap(), None);
    tx.session_begin("hash-3", "anna", at(61), at(99)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(db.raw("UPDATE session SET created_at = created_at").await.unwrap(), 1, "sessions that are over are cleared away");
    db.refused("INSERT INTO session (token, account, created_at, expires_at) VALUES ('t', 'nobody', 0, 1)").await;
}

async fn a_new_password_ends_every_session(db: Db) {
    let mut tx = db.write().await;
    tx.account_set(&account("anna"), at(0)).await.unwrap();
    tx.account_set(&account("bram"), at(0)).await.unwrap();
    tx.session_begin("hash-1", "anna", at(0), at(60)).await.unwrap();
    tx.session_begin("hash-2", "bram", at(0), at(60)).await.unwrap();
    tx.account_set(&account("anna"), at(1)).await.unwrap();
    assert_eq!(tx.session_account("hash-1", at(2)).await.unwrap(), None);
    assert_eq!(tx.session_account("hash-2", at(2)).await.unwrap(), Some(account("bram")));
}

async fn feedback_counts_once_for_each_person(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 3).await;
    let said = |person, minute, score| Feedback {
        person: PersonId(person),
        at: at(minute),
        score,
        words: "prima, maar \"traag\"".to_owned(),
    };
    let mut tx = db.write().await;
    assert_eq!(tx.feedback_scores().await.unwrap(), [0; 5]);
    for feedback in [said(1, 1, 2), said(2, 1, 5), said(3, 1, 5), said(1, 2, 4)] {
        tx.feedback_set(&feedback).await.unwrap();
    }
    assert_eq!(tx.feedback_of(PersonId(1)).await.unwrap(), Some(said(1, 2, 4)));
    assert_eq!(tx.feedback_of(PersonId(9)).await.unwrap(), None);
    assert_eq!(tx.feedback_scores().await.unwrap(), [0, 0, 0, 1, 2]);
    tx.commit().await.unwrap();
    db.refused("UPDATE feedback SET score = 6").await;
    db.refused("UPDATE feedback SET score = 0").await;
}

//! Plan versions: drafted, approved, never changed.

use sluis_campaign::PlanVersion;
use sluis_store::StoreError;

use crate::database::Db;
use crate::fixture::at;

on_both_databases! {
    a_draft_stands_on_the_current_version_and_replaces_it_when_approved,
    of_two_drafts_on_one_version_only_the_first_can_be_approved,
    a_version_is_approved_once,
    two_current_versions_are_impossible,
}

async fn a_draft_stands_on_the_current_version_and_replaces_it_when_approved(db: Db) {
    let mut tx = db.write().await;
    assert_eq!(tx.plan_current_version().await.unwrap(), None);
    let first = tx.plan_draft("h1", "sluis: 1 # één", "command:anna", at(0)).await.unwrap();
    tx.plan_approve(first, "command:bram", at(1)).await.unwrap();
    let second = tx.plan_draft("h2", "sluis: 1 # two", "account:anna", at(2)).await.unwrap();
    assert_eq!(tx.plan_current_version().await.unwrap(), Some(first), "a draft is not current");
    tx.plan_approve(second, "account:bram", at(3)).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = db.read().await;
    let current = tx.plan_current().await.unwrap().unwrap();
    assert_eq!((current.version, current.parent, current.is_current), (second, Some(first), true));
    assert_eq!((current.approved_by.as_deref(), current.approved_at), (Some("account:bram"), Some(at(3))));
    let before = tx.plan(first).await.unwrap().unwrap();
    assert_eq!((before.source.as_str(), before.parent, before.is_current), ("sluis: 1 # één", None, false));
    assert_eq!((before.drafted_by.as_str(), before.drafted_at, before.hash.as_str()), ("command:anna", at(0), "h1"));
    let versions: Vec<PlanVersion> = tx.plans().await.unwrap().iter().map(|plan| plan.version).collect();
    assert_eq!(versions, [second, first], "the newest first");
    assert_eq!(tx.plan(PlanVersion(9)).await.unwrap(), None);
}

async fn of_two_drafts_on_one_version_only_the_first_can_be_approved(db: Db) {
    let mut tx = db.write().await;
    let base = tx.plan_draft("h1", "one", "a", at(0)).await.unwrap();
    tx.plan_approve(base, "b", at(0)).await.unwrap();
    let mine = tx.plan_draft("h2", "mine", "a", at(1)).await.unwrap();
    let yours = tx.plan_draft("h3", "yours", "b", at(1)).await.unwrap();
    tx.plan_approve(mine, "b", at(2)).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = db.write().await;
    let refused = tx.plan_approve(yours, "a", at(3)).await;
    assert!(matches!(refused, Err(StoreError::Raced { .. })), "{refused:?}");
    drop(tx);
    let current = db.read().await.plan_current_version().await.unwrap();
    assert_eq!(current, Some(mine), "nothing of the refused approval stays behind");
}

async fn a_version_is_approved_once(db: Db) {
    let mut tx = db.write().await;
    let version = tx.plan_draft("h1", "one", "a", at(0)).await.unwrap();
    tx.plan_approve(version, "b", at(0)).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.write().await;
    assert!(matches!(tx.plan_approve(version, "c", at(1)).await, Err(StoreError::Raced { .. })));
}

async fn two_current_versions_are_impossible(db: Db) {
    let mut tx = db.write().await;
    let version = tx.plan_draft("h1", "one", "a", at(0)).await.unwrap();
    tx.plan_approve(version, "b", at(0)).await.unwrap();
    tx.plan_draft("h2", "two", "a", at(0)).await.unwrap();
    tx.commit().await.unwrap();
    db.refused("UPDATE plan_version SET state = 'current' WHERE version = 2").await;
    db.refused("UPDATE plan_version SET state = 'perhaps' WHERE version = 2").await;
}

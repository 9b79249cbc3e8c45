//! The campaign as a whole: its stage, halts, feeds, access rules, requests, confirmations, and who acts.

use jiff::SignedDuration;
use sluis_campaign::{
    AccessMode, AccessRule, Act, CampaignStage, Confirmation, ConfirmationKind, ExclusionGroup, Halt, PersonId, PlanVersion,
    Side, Step,
};
use sluis_plan::BlockId;
use sluis_store::{Feed, NewJob, PlannedBlock, StoreError, Unmatched};

use crate::database::Db;
use crate::fixture::{at, campaign, cohort, phase, save};

on_both_databases! {
    an_installation_is_made_once,
    a_halt_says_who_and_why_until_it_is_lifted,
    a_feed_remembers_how_far_it_was_read,
    the_exclusion_group_counts_as_filling_until_the_service_has_been_told,
    access_rules_are_written_over,
    two_gatekeepers_are_impossible,
    a_step_is_asked_for_once_at_a_time,
    whoever_asks_cannot_agree,
    a_request_is_agreed_to_once,
    a_confirmation_counts_once,
    a_block_is_planned_in_pieces,
    records_that_match_nothing_wait_until_they_do,
    one_process_acts_until_it_has_been_silent,
}

async fn an_installation_is_made_once(db: Db) {
    assert_eq!(db.read().await.installation().await.unwrap(), None);
    let mut tx = db.write().await;
    tx.installation_create("salt", at(0)).await.unwrap();
    tx.installation_create("other", at(1)).await.unwrap();
    tx.campaign_stage_set(CampaignStage::RunningPilot).await.unwrap();
    tx.commit().await.unwrap();
    let installation = db.read().await.installation().await.unwrap().unwrap();
    assert_eq!((installation.salt.as_str(), installation.created_at), ("salt", at(0)));
    assert_eq!((installation.stage, installation.halt), (CampaignStage::RunningPilot, None));
    db.refused("INSERT INTO installation (id, stage, salt, created_at) VALUES (2, 'draft', 's', 0)").await;
}

async fn a_halt_says_who_and_why_until_it_is_lifted(db: Db) {
    let mut tx = db.write().await;
    tx.installation_create("salt", at(0)).await.unwrap();
    let halt = Halt { by: "account:anna".to_owned(), at: at(5), why: "de VPN doet het niet".to_owned() };
    tx.halt_set(Some(&halt)).await.unwrap();
    assert_eq!(tx.installation().await.unwrap().unwrap().halt, Some(halt));
    tx.halt_set(None).await.unwrap();
    assert_eq!(tx.installation().await.unwrap().unwrap().halt, None);
}

async fn a_feed_remembers_how_far_it_was_read(db: Db) {
    let mut tx = db.write().await;
    assert_eq!(tx.feed("source").await.unwrap(), None);
    let whole = Feed { seen_at: at(1), whole_at: Some(at(1)), position: 7 };
    tx.feed_set("source", whole).await.unwrap();
    let later = Feed { seen_at: at(2), whole_at: None, position: 9 };
    tx.feed_set("source", later).await.unwrap();
    tx.feed_set("target", whole).await.unwrap();
    assert_eq!(tx.feed("source").await.unwrap(), Some(later));
    assert_eq!(tx.feed("target").await.unwrap(), Some(whole));
}

async fn the_exclusion_group_counts_as_filling_until_the_service_has_been_told(db: Db) {
    campaign(&db).await;
    let mut tx = db.write().await;
    assert_eq!(tx.exclusion().await.unwrap(), ExclusionGroup::Empty);
    tx.exclusion_set(ExclusionGroup::Filled).await.unwrap();
    assert_eq!(tx.exclusion().await.unwrap(), ExclusionGroup::Filled);
    tx.commit().await.unwrap();
    let act = Act::Exclude { people: vec![PersonId(1), PersonId(2)], excluded: true };
    save(&db, |changes| changes.job(NewJob { key: act.key(1), act, plan: PlanVersion(1), run_at: at(0) })).await;
    let mut tx = db.write().await;
    assert_eq!(tx.exclusion().await.unwrap(), ExclusionGroup::Filling);
    let job = tx.jobs_claim("me", &["exclude"], at(0), 9).await.unwrap().remove(0);
    assert_eq!(tx.exclusion().await.unwrap(), ExclusionGroup::Filling, "claimed is not done");
    tx.job_end(job.id, "me", sluis_campaign::JobState::Done, None, at(1)).await.unwrap();
    assert_eq!(tx.exclusion().await.unwrap(), ExclusionGroup::Filled);
    tx.exclusion_set(ExclusionGroup::Stale).await.unwrap();
    assert_eq!(tx.exclusion().await.unwrap(), ExclusionGroup::Stale);
}

fn rule(side: Side, mode: AccessMode, pending: Option<AccessMode>) -> AccessRule {
    AccessRule { resource: "exchange-online".to_owned(), side, mode, pending }
}

async fn access_rules_are_written_over(db: Db) {
    let mut tx = db.write().await;
    assert_eq!(tx.access_rules().await.unwrap(), []);
    tx.access_rules_set(&[rule(Side::Source, AccessMode::DefaultBlock, Some(AccessMode::Off))]).await.unwrap();
    let handed_over = [
        rule(Side::Source, AccessMode::Off, None),
        rule(Side::Target, AccessMode::EnforcedWithExclusions, Some(AccessMode::EnforcedWithExclusions)),
    ];
    tx.access_rules_set(&handed_over).await.unwrap();
    assert_eq!(tx.access_rules().await.unwrap(), handed_over);
}

async fn two_gatekeepers_are_impossible(db: Db) {
    let mut tx = db.write().await;
    tx.access_rules_set(&[rule(Side::Source, AccessMode::DefaultBlock, None), rule(Side::Target, AccessMode::ReportOnly, None)])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    for mode in [AccessMode::EnforcedWithExclusions, AccessMode::DefaultBlock] {
        let error = db.write().await.access_rules_set(&[rule(Side::Target, mode, None)]).await.unwrap_err();
        assert!(error.is_constraint(), "{error}");
        db.refused(&format!("UPDATE access_rule SET mode = '{mode}' WHERE side = 'target'")).await;
    }
    db.refused("UPDATE access_rule SET mode = 'both' WHERE side = 'target'").await;
}

fn deadline() -> Step {
    Step::SetDeadline { cohort: cohort("limited-pilot/it"), day: jiff::civil::date(2027, 8, 9) }
}

async fn a_step_is_asked_for_once_at_a_time(db: Db) {
    let mut tx = db.write().await;
    let first = tx.request_add(&deadline(), "sluis", at(0)).await.unwrap();
    let other = tx.request_add(&Step::Resume, "account:anna", at(1)).await.unwrap();
    tx.commit().await.unwrap();
    assert!(db.write().await.request_add(&deadline(), "account:anna", at(2)).await.unwrap_err().is_constraint());

    let mut tx = db.write().await;
    let open: Vec<_> = tx.requests_open().await.unwrap().into_iter().map(|request| (request.id, request.step)).collect();
    assert_eq!(open, [(first, deadline()), (other, Step::Resume)]);
    tx.request_withdraw(first).await.unwrap();
    tx.request_take(other).await.unwrap();
    assert_eq!(tx.requests_open().await.unwrap(), []);
    assert_eq!(tx.request(first).await.unwrap(), None, "what is withdrawn waits for nobody");
    let again = tx.request_add(&deadline(), "sluis", at(3)).await.unwrap();
    assert!(again > other, "numbers are not used again");
}

async fn whoever_asks_cannot_agree(db: Db) {
    let mut tx = db.write().await;
    let id = tx.request_add(&deadline(), "account:anna", at(0)).await.unwrap();
    tx.commit().await.unwrap();
    assert!(db.write().await.request_agree(id, "account:anna", at(1)).await.unwrap_err().is_constraint());
    db.refused("UPDATE request SET agreed_by = 'account:anna', agreed_at = 1").await;
    let mut tx = db.write().await;
    tx.request_agree(id, "account:bram", at(1)).await.unwrap();
    let request = tx.request(id).await.unwrap().unwrap();
    assert_eq!((request.asked_by.as_str(), request.asked_at), ("account:anna", at(0)));
    assert_eq!(request.approved, Some(("account:bram".to_owned(), at(1))));
}

async fn a_request_is_agreed_to_once(db: Db) {
    let mut tx = db.write().await;
    let id = tx.request_add(&deadline(), "sluis", at(0)).await.unwrap();
    tx.request_agree(id, "account:anna", at(1)).await.unwrap();
    assert!(matches!(tx.request_agree(id, "account:bram", at(2)).await, Err(StoreError::Raced { .. })));
    let taken = tx.request_add(&Step::Resume, "account:anna", at(3)).await.unwrap();
    tx.request_take(taken).await.unwrap();
    assert!(matches!(tx.request_agree(taken, "account:bram", at(4)).await, Err(StoreError::Raced { .. })));
}

async fn a_confirmation_counts_once(db: Db) {
    let pilot = phase("limited-pilot");
    let tests = Confirmation { kind: ConfirmationKind::Tests, number: 0 };
    let training = Confirmation { kind: ConfirmationKind::Training, number: 2 };
    let mut tx = db.write().await;
    assert!(tx.confirmation_add(&pilot, tests, "account:anna", at(0)).await.unwrap());
    assert!(!tx.confirmation_add(&pilot, tests, "account:bram", at(1)).await.unwrap());
    assert!(tx.confirmation_add(&pilot, training, "account:anna", at(1)).await.unwrap());
    let confirmed = tx.confirmations().await.unwrap();
    assert_eq!(confirmed.len(), 2);
    assert!(confirmed.contains(&(pilot.clone(), tests)) && confirmed.contains(&(pilot, training)));
}

async fn a_block_is_planned_in_pieces(db: Db) {
    let (pilot, block) = (phase("limited-pilot"), BlockId::from("pre-1"));
    let mut tx = db.write().await;
    assert_eq!(tx.planned_block(&pilot, &block).await.unwrap(), None);
    let half = PlannedBlock { planned_at: at(60), people: 20, through: PersonId(31), complete: false };
    tx.planned_block_set(&pilot, &block, &half).await.unwrap();
    assert_eq!(tx.planned_block(&pilot, &block).await.unwrap(), Some(half));
    assert_eq!(tx.planned_blocks().await.unwrap(), [], "half of a block is not a block");
    let whole = PlannedBlock { people: 50, through: PersonId(80), complete: true, ..half };
    tx.planned_block_set(&pilot, &block, &whole).await.unwrap();
    assert_eq!(tx.planned_blocks().await.unwrap(), [(pilot, block)]);
}

async fn records_that_match_nothing_wait_until_they_do(db: Db) {
    let unmatched = |side, id: &str, minute| Unmatched {
        side,
        id: id.to_owned(),
        account: "nobody@example.org".to_owned(),
        description: "Android · Pixel 9".to_owned(),
        at: at(minute),
    };
    let mut tx = db.write().await;
    tx.unmatched_remove(Side::Source, &["none".to_owned()]).await.unwrap();
    for (side, id, minute) in [(Side::Source, "a", 1), (Side::Source, "b", 2), (Side::Target, "a", 3), (Side::Source, "a", 4)] {
        tx.unmatched_add(&unmatched(side, id, minute)).await.unwrap();
    }
    assert_eq!(
        tx.unmatched(10).await.unwrap(),
        [unmatched(Side::Source, "a", 4), unmatched(Side::Target, "a", 3), unmatched(Side::Source, "b", 2)],
        "the newest first, each once"
    );
    assert_eq!(tx.unmatched(1).await.unwrap().len(), 1);
    let many: Vec<String> = (0..1_200).map(|number| format!("x{number}")).chain(["a".to_owned()]).collect();
    tx.unmatched_remove(Side::Source, &many).await.unwrap();
    let left: Vec<_> = tx.unmatched(10).await.unwrap().into_iter().map(|left| (left.side, left.id)).collect();
    assert_eq!(left, [(Side::Target, "a".to_owned()), (Side::Source, "b".to_owned())]);
}

async fn one_process_acts_until_it_has_been_silent(db: Db) {
    let lease = |minute| at(minute) + SignedDuration::from_mins(2);
    let mut tx = db.write().await;
    assert_eq!(tx.engine_until().await.unwrap(), None);
    assert!(tx.engine_claim("one", at(0), lease(0)).await.unwrap());
    assert!(tx.engine_claim("one", at(1), lease(1)).await.unwrap(), "who has the right keeps it");
    assert!(!tx.engine_claim("two", at(2), lease(2)).await.unwrap());
    assert_eq!(tx.engine_until().await.unwrap(), Some(lease(1)));
    assert!(tx.engine_claim("two", at(4), lease(4)).await.unwrap(), "it was silent for longer than its lease");
    assert!(!tx.engine_claim("one", at(5), lease(5)).await.unwrap());
    tx.engine_release("one").await.unwrap();
    assert!(!tx.engine_claim("one", at(5), lease(5)).await.unwrap(), "nobody gives back what another has");
    tx.engine_release("two").await.unwrap();
    assert!(tx.engine_claim("one", at(5), lease(5)).await.unwrap());
    // Whoever knows that the one before is dead need not wait for the lease.
    tx.engine_take("three", lease(5)).await.unwrap();
    assert!(!tx.engine_claim("one", at(5), lease(5)).await.unwrap());
    assert!(tx.engine_claim("three", at(5), lease(5)).await.unwrap());
}

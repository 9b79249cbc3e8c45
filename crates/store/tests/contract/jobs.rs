//! The outbox: a job is queued once, held by one, and ended by whoever holds it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use sluis_campaign::{Act, DeviceId, Halt, Job, JobId, JobState, LEASE, PlanVersion, Tried};
use sluis_store::{NewJob, StoreError};

use crate::database::Db;
use crate::fixture::{SOURCE, at, campaign, save, send};

on_both_databases! {
    a_job_with_a_known_key_is_not_queued_again,
    jobs_are_claimed_in_the_order_in_which_they_fall_due,
    two_holders_never_get_the_same_job,
    a_lease_expires_and_another_takes_over,
    whoever_lost_the_lease_cannot_end_the_job,
    many_jobs_end_together_or_not_at_all,
    an_ended_job_is_never_claimed_again,
    a_retried_job_waits_for_its_moment,
    leases_are_given_back_by_whoever_stops,
    what_may_have_taken_effect_is_remembered,
    a_claimed_job_runs_only_while_nothing_has_come_between,
    nothing_is_claimed_while_the_campaign_is_halted,
    jobs_of_an_older_plan_go_on_under_the_new_one,
    a_queued_job_moves_with_its_message,
    what_was_given_up_is_shown,
}

const KINDS: [&str; 2] = ["send", "unenroll"];

fn numbers(jobs: &[Job]) -> Vec<i64> {
    jobs.iter().map(|job| job.id.0).collect()
}

async fn claim(db: &Db, holder: &str, now: Timestamp, limit: u32) -> Vec<Job> {
    let mut tx = db.write().await;
    let jobs = tx.jobs_claim(holder, &KINDS, now, limit).await.unwrap();
    tx.commit().await.unwrap();
    jobs
}

async fn a_job_with_a_known_key_is_not_queued_again(db: Db) {
    campaign(&db).await;
    save(&db, |changes| changes.job(send(1, 0))).await;
    save(&db, |changes| {
        changes.job(send(1, 5));
        changes.job(send(2, 0));
    })
    .await;
    let jobs = claim(&db, "me", at(60), 9).await;
    let keys: Vec<&str> = jobs.iter().map(|job| job.key.as_str()).collect();
    assert_eq!(keys, ["send-1", "send-2"]);
    assert_eq!(jobs[0].run_at, at(0), "the first word counts");
    // Done jobs are remembered by their key, too.
    let mut tx = db.write().await;
    tx.job_end(jobs[0].id, "me", JobState::Done, None, at(60)).await.unwrap();
    tx.commit().await.unwrap();
    save(&db, |changes| changes.job(send(1, 0))).await;
    assert_eq!(claim(&db, "you", at(60), 9).await, []);
    db.refused(
        "INSERT INTO job (id, act, kind, key, plan, run_at, attempt, state) VALUES (77, '', 'send', 'send-1', 1, 0, 0, 'queued')",
    )
    .await;
}

async fn jobs_are_claimed_in_the_order_in_which_they_fall_due(db: Db) {
    campaign(&db).await;
    let unenroll = Act::Unenroll { device: DeviceId(7) };
    save(&db, |changes| {
        changes.job(send(1, 30));
        changes.job(send(2, 10));
        changes.job(NewJob { key: unenroll.key(1), act: unenroll.clone(), plan: PlanVersion(1), run_at: at(20) });
        changes.job(send(4, 10));
        changes.job(send(5, 90));
    })
    .await;
    let mut tx = db.write().await;
    assert_eq!(tx.jobs_next().await.unwrap(), Some(at(10)));
    assert_eq!(tx.jobs_claim("me", &KINDS, at(9), 9).await.unwrap(), [], "nothing is due yet");
    let first = tx.jobs_claim("me", &KINDS, at(60), 3).await.unwrap();
    assert_eq!(numbers(&first), [2, 4, 3], "by moment, then by number");
    assert_eq!(first[2].act, unenroll);
    assert_eq!((first[0].attempt, first[0].state, first[0].plan), (1, JobState::Queued, PlanVersion(1)));
    assert_eq!(tx.jobs_claim("me", &["unenroll"], at(60), 9).await.unwrap(), [], "of these kinds only");
    assert_eq!(numbers(&tx.jobs_claim("me", &["send"], at(60), 9).await.unwrap()), [1]);
    assert_eq!(tx.jobs_claim("me", &[], at(99), 9).await.unwrap(), []);
}

/// Six holders claim at once, in small bites, until nothing is left.
async fn two_holders_never_get_the_same_job(db: Db) {
    campaign(&db).await;
    save(&db, |changes| (1..=120).for_each(|id| changes.job(send(id, 0)))).await;
    let mut holders = Vec::new();
    for number in 0..6 {
        let store = db.store.clone();
        holders.push(tokio::spawn(async move {
            let holder = format!("holder-{number}");
            let mut mine = Vec::new();
            loop {
                let mut tx = store.write().await.unwrap();
                let jobs = tx.jobs_claim(&holder, &KINDS, at(1), 7).await.unwrap();
                tx.commit().await.unwrap();
                if jobs.is_empty() {
                    return mine;
                }
                mine.extend(jobs.into_iter().map(|job| job.id));
                tokio::task::yield_now().await;
            }
        }));
    }
    let mut claimed: BTreeMap<JobId, u32> = BTreeMap::new();
    for holder in holders {
        for id in holder.await.unwrap() {
            *claimed.entry(id).or_insert(0) += 1;
        }
    }
    assert_eq!(claimed.len(), 120);
    assert!(claimed.values().all(|times| *times == 1), "{claimed:?}");
}

async fn a_lease_expires_and_another_takes_over(db: Db) {
    campaign(&db).await;
    save(&db, |changes| changes.job(send(1, 0))).await;
    let job = claim(&db, "slow", at(0), 9).await.remove(0);
    let until = at(0).checked_add(LEASE).unwrap();
    let almost = until.checked_sub(jiff::SignedDuration::from_secs(1)).unwrap();
    assert_eq!(claim(&db, "quick", almost, 9).await, [], "the lease still holds");
    let again = claim(&db, "quick", until, 9).await;
    assert_eq!((again[0].id, again[0].attempt), (job.id, 2), "every try counts");
    let mut tx = db.read().await;
    assert!(tx.job_is_held(job.id, "quick").await.unwrap());
    assert!(!tx.job_is_held(job.id, "slow").await.unwrap());
    assert!(!tx.job_is_held(JobId(99), "quick").await.unwrap());
}

async fn whoever_lost_the_lease_cannot_end_the_job(db: Db) {
    campaign(&db).await;
    save(&db, |changes| changes.job(send(1, 0))).await;
    let job = claim(&db, "slow", at(0), 9).await.remove(0);
    claim(&db, "quick", at(10), 9).await;
    let mut tx = db.write().await;
    for state in [JobState::Done, JobState::Failed, JobState::Cancelled] {
        let refused = tx.job_end(job.id, "slow", state, None, at(11)).await;
        assert!(matches!(refused, Err(StoreError::Raced { .. })), "{state}");
    }
    assert!(matches!(tx.job_retry(job.id, "slow", at(20), Tried::InVain, "busy").await, Err(StoreError::Raced { .. })));
    tx.job_end(job.id, "quick", JobState::Done, None, at(11)).await.unwrap();
    assert!(!tx.job_is_held(job.id, "quick").await.unwrap());
}

async fn many_jobs_end_together_or_not_at_all(db: Db) {
    campaign(&db).await;
    save(&db, |changes| (1..=600).for_each(|id| changes.job(send(id, 0)))).await;
    let mine: Vec<JobId> = claim(&db, "me", at(0), 599).await.iter().map(|job| job.id).collect();
    let theirs = claim(&db, "you", at(0), 9).await.remove(0).id;
    let mut tx = db.write().await;
    let all: Vec<JobId> = mine.iter().copied().chain([theirs, JobId(9_999)]).collect();
    assert_eq!(tx.jobs_held(&all, "me").await.unwrap(), mine.iter().copied().collect::<BTreeSet<_>>());
    assert_eq!(tx.jobs_held(&[], "me").await.unwrap(), BTreeSet::new());
    assert!(matches!(tx.jobs_end(&all, "me", JobState::Done, at(1)).await, Err(StoreError::Raced { .. })));
    drop(tx);
    let mut tx = db.write().await;
    assert_eq!(tx.jobs_held(&mine, "me").await.unwrap().len(), 599, "one that somebody else holds spoils all");
    tx.jobs_end(&mine, "me", JobState::Done, at(1)).await.unwrap();
    assert!(tx.jobs_held(&mine, "me").await.unwrap().is_empty());
    assert!(tx.job_is_held(theirs, "you").await.unwrap());
}

async fn an_ended_job_is_never_claimed_again(db: Db) {
    campaign(&db).await;
    save(&db, |changes| (1..=3).for_each(|id| changes.job(send(id, 0)))).await;
    let jobs = claim(&db, "me", at(0), 9).await;
    let mut tx = db.write().await;
    for (job, state) in jobs.iter().zip([JobState::Done, JobState::Failed, JobState::Cancelled]) {
        tx.job_end(job.id, "me", state, Some("why"), at(1)).await.unwrap();
        assert!(tx.job_end(job.id, "me", JobState::Done, None, at(2)).await.is_err(), "a job ends once");
    }
    tx.commit().await.unwrap();
    assert_eq!(claim(&db, "me", at(9_999), 9).await, []);
    assert_eq!(db.read().await.jobs_next().await.unwrap(), None);
}

async fn a_retried_job_waits_for_its_moment(db: Db) {
    campaign(&db).await;
    save(&db, |changes| changes.job(send(1, 0))).await;
    let job = claim(&db, "me", at(0), 9).await.remove(0);
    let mut tx = db.write().await;
    tx.job_retry(job.id, "me", at(30), Tried::InVain, "throttled").await.unwrap();
    assert_eq!(tx.jobs_next().await.unwrap(), Some(at(30)));
    assert!(tx.job_retry(job.id, "me", at(40), Tried::InVain, "again").await.is_err(), "given back is given back");
    tx.commit().await.unwrap();
    assert_eq!(claim(&db, "me", at(29), 9).await, []);
    assert_eq!(claim(&db, "you", at(30), 9).await[0].attempt, 2);
}

async fn leases_are_given_back_by_whoever_stops(db: Db) {
    campaign(&db).await;
    save(&db, |changes| (1..=4).for_each(|id| changes.job(send(id, 0)))).await;
    claim(&db, "stops", at(0), 2).await;
    claim(&db, "goes on", at(0), 1).await;
    let mut tx = db.write().await;
    tx.jobs_release("stops").await.unwrap();
    tx.commit().await.unwrap();
    let taken = claim(&db, "next", at(0), 9).await;
    assert_eq!(numbers(&taken), [1, 2, 4]);
    assert!(taken.iter().all(|job| job.attempt == 1), "what was not tried does not count as a try");
}

async fn what_may_have_taken_effect_is_remembered(db: Db) {
    campaign(&db).await;
    save(&db, |changes| (1..=4).for_each(|id| changes.job(send(id, 0)))).await;
    let jobs = claim(&db, "me", at(0), 9).await;
    assert!(jobs.iter().all(|job| job.tried == Tried::InVain), "nobody has tried before");
    let mut tx = db.write().await;
    tx.job_retry(jobs[0].id, "me", at(1), Tried::InVain, "throttled").await.unwrap();
    tx.job_retry(jobs[1].id, "me", at(1), Tried::Unclear, "the answer was lost").await.unwrap();
    tx.commit().await.unwrap();
    // The third and fourth stay with somebody who dies.
    let again = claim(&db, "next", at(10), 9).await;
    let tried = |jobs: &[Job]| jobs.iter().map(|job| (job.id.0, job.tried)).collect::<BTreeMap<_, _>>();
    let expected = [(1, Tried::InVain), (2, Tried::Unclear), (3, Tried::Unclear), (4, Tried::Unclear)];
    assert_eq!(tried(&again), BTreeMap::from(expected));
    let mut tx = db.write().await;
    tx.job_retry(JobId(2), "next", at(11), Tried::InVain, "throttled").await.unwrap();
    tx.jobs_abandon("next").await.unwrap();
    tx.commit().await.unwrap();
    let last = claim(&db, "last", at(12), 9).await;
    assert_eq!(last.len(), 4);
    assert!(last.iter().all(|job| job.tried == Tried::Unclear), "once unclear, always unclear: {last:?}");
}

async fn a_claimed_job_runs_only_while_nothing_has_come_between(db: Db) {
    campaign(&db).await;
    save(&db, |changes| changes.job(send(1, 0))).await;
    let job = claim(&db, "me", at(0), 9).await.remove(0);
    let mut tx = db.write().await;
    assert!(tx.job_may_run(job.id, "me").await.unwrap());
    assert!(!tx.job_may_run(job.id, "you").await.unwrap(), "somebody else has it");
    assert!(!tx.job_may_run(JobId(99), "me").await.unwrap());
    tx.halt_set(Some(&Halt { by: "account:anna".to_owned(), at: at(0), why: String::new() })).await.unwrap();
    assert!(!tx.job_may_run(job.id, "me").await.unwrap(), "the campaign was halted");
    tx.halt_set(None).await.unwrap();
    assert!(tx.engine_claim("other process", at(0), at(5)).await.unwrap());
    assert!(!tx.job_may_run(job.id, "me").await.unwrap(), "another process has taken over");
    tx.engine_release("other process").await.unwrap();
    assert!(tx.engine_claim("me", at(0), at(5)).await.unwrap());
    assert!(tx.job_may_run(job.id, "me").await.unwrap());
    tx.job_end(job.id, "me", JobState::Done, None, at(1)).await.unwrap();
    assert!(!tx.job_may_run(job.id, "me").await.unwrap(), "it is done");
}

async fn nothing_is_claimed_while_the_campaign_is_halted(db: Db) {
    campaign(&db).await;
    save(&db, |changes| changes.job(send(1, 0))).await;
    let mut tx = db.write().await;
    tx.halt_set(Some(&Halt { by: "account:anna".to_owned(), at: at(0), why: String::new() })).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(claim(&db, "me", at(60), 9).await, []);
    let mut tx = db.write().await;
    tx.halt_set(None).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(claim(&db, "me", at(60), 9).await.len(), 1);
}

async fn jobs_of_an_older_plan_go_on_under_the_new_one(db: Db) {
    campaign(&db).await;
    save(&db, |changes| (1..=2).for_each(|id| changes.job(send(id, 0)))).await;
    let ended = claim(&db, "me", at(0), 1).await.remove(0);
    let mut tx = db.write().await;
    tx.job_end(ended.id, "me", JobState::Failed, Some("gone"), at(1)).await.unwrap();
    let second = tx.plan_draft("h2", SOURCE, "command:lead", at(2)).await.unwrap();
    tx.plan_approve(second, "command:lead", at(2)).await.unwrap();
    tx.jobs_adopt(second).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(claim(&db, "me", at(3), 9).await[0].plan, second);
    assert_eq!(db.read().await.jobs_failed(9).await.unwrap()[0].job.plan, PlanVersion(1), "what has happened stays");
}

async fn a_queued_job_moves_with_its_message(db: Db) {
    campaign(&db).await;
    save(&db, |changes| (1..=2).for_each(|id| changes.job(send(id, 0)))).await;
    claim(&db, "me", at(0), 1).await;
    let mut tx = db.write().await;
    tx.job_move("send-1", at(500)).await.unwrap();
    tx.job_move("send-2", at(500)).await.unwrap();
    tx.job_move("send-9", at(500)).await.unwrap();
    tx.jobs_release("me").await.unwrap();
    let due = tx.jobs_claim("me", &KINDS, at(60), 9).await.unwrap();
    assert_eq!(numbers(&due), [1], "what somebody holds is not moved under their hands");
}

async fn what_was_given_up_is_shown(db: Db) {
    campaign(&db).await;
    save(&db, |changes| (1..=3).for_each(|id| changes.job(send(id, 0)))).await;
    let jobs = claim(&db, "me", at(0), 9).await;
    let mut tx = db.write().await;
    tx.job_end(jobs[0].id, "me", JobState::Failed, Some("refused: no such mailbox"), at(1)).await.unwrap();
    tx.job_end(jobs[1].id, "me", JobState::Failed, None, at(1)).await.unwrap();
    tx.job_end(jobs[2].id, "me", JobState::Done, None, at(1)).await.unwrap();
    let failed = tx.jobs_failed(9).await.unwrap();
    let told: Vec<(i64, &str)> = failed.iter().map(|failed| (failed.job.id.0, failed.error.as_str())).collect();
    assert_eq!(told, [(2, ""), (1, "refused: no such mailbox")], "the newest first");
    assert_eq!(tx.jobs_failed(1).await.unwrap().len(), 1);
}

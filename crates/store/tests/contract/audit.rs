//! The audit's questions: "none" for a healthy campaign, and the right number for one in which something is planted.

use jiff::SignedDuration;
use sluis_campaign::gate::{Evidence, judge};
use sluis_campaign::journal::Event;
use sluis_campaign::{
    DeviceId, DeviceState, Evidence as Word, ManagedBy, Measure, Message, MessageKind, MessageState, Person, PersonStage,
    PlanVersion, Standing, Ticket, Verdict, VerdictId,
};
use sluis_plan::OnFail;

use crate::database::Db;
use crate::fixture::{IT, at, campaign, cohort, device, lead, message, people_with_devices, person, phase, save, ticket};

on_both_databases! {
    a_healthy_campaign_has_nothing_to_tell,
    devices_in_two_services_are_found,
    resources_with_two_gatekeepers_are_found,
    phases_that_opened_too_early_are_found,
    people_who_were_invited_too_early_are_found,
    protected_people_in_a_pilot_are_found,
    messages_out_of_order_are_found,
    messages_that_were_not_handed_over_are_found,
    devices_forgotten_between_the_services_are_found,
    counters_that_drifted_are_found,
    people_left_behind_are_found,
    verdicts_and_deadlines_are_told_since_the_last_look,
}

async fn a_healthy_campaign_has_nothing_to_tell(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 5).await;
    let mut tx = db.read().await;
    assert_eq!(tx.audit_two_services().await.unwrap(), 0);
    assert_eq!(tx.audit_two_gatekeepers().await.unwrap(), 0);
    assert_eq!(tx.audit_opened_too_early().await.unwrap(), 0);
    assert_eq!(tx.audit_invited_too_early().await.unwrap(), 0);
    assert_eq!(tx.audit_protected_people(&[cohort(IT)]).await.unwrap(), 0);
    assert_eq!(tx.audit_message_order().await.unwrap(), 0);
    assert_eq!(tx.audit_deliveries().await.unwrap(), 0);
    assert_eq!(tx.audit_forgotten_in_gap(at(0), SignedDuration::from_hours(1)).await.unwrap(), 0);
    assert_eq!(tx.audit_counts().await.unwrap(), []);
    assert_eq!(tx.audit_left_behind().await.unwrap(), 0);
}

async fn devices_in_two_services_are_found(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 3).await;
    db.past_the_checks("UPDATE device SET state = 'enrolled' WHERE id < 3").await;
    assert_eq!(db.read().await.audit_two_services().await.unwrap(), 2);
}

async fn resources_with_two_gatekeepers_are_found(db: Db) {
    db.raw("DROP INDEX one_gatekeeper").await.unwrap();
    for side in ["source", "target"] {
        db.raw(&format!("INSERT INTO access_rule (resource, side, mode) VALUES ('mail', '{side}', 'default-block')"))
            .await
            .unwrap();
    }
    assert_eq!(db.read().await.audit_two_gatekeepers().await.unwrap(), 1);
}

fn evidence() -> Evidence {
    Evidence {
        now: at(10),
        opened_at: at(0),
        observe_minutes: 0,
        soak_minutes: 0,
        data_age_minutes: 60,
        on_fail: OnFail::Hold,
        mended: false,
        waiting: 0,
        conflicts: 0,
        met_since: Some(at(0)),
        questions: Vec::new(),
    }
}

/// Opens the second phase with a verdict on the first.
async fn open_second(db: &Db, verdict: Verdict, judged_at: i64, opened_at: i64) {
    let mut tx = db.write().await;
    let judgement = judge(&evidence());
    let id = tx
        .verdict_add(&phase("limited-pilot"), PlanVersion(1), verdict, &evidence(), &judgement, &lead(), None, at(judged_at))
        .await
        .unwrap();
    let mut second = tx.phase(&phase("expanded-pilot")).await.unwrap().unwrap();
    second.opened_by = Some(id);
    second.opened_at = Some(at(opened_at));
    tx.phase_update(&second).await.unwrap();
    tx.commit().await.unwrap();
}

async fn phases_that_opened_too_early_are_found(db: Db) {
    campaign(&db).await;
    // The first phase needs no gate before it.
    db.raw("UPDATE phase SET opened_at = 1 WHERE position = 0").await.unwrap();
    for (verdict, judged_at, opened_at, found) in [
        (Verdict::Pass, 10, 20, 0),
        (Verdict::Overridden, 10, 20, 0),
        (Verdict::Pass, 30, 20, 1),
        (Verdict::Undecided, 10, 20, 1),
        (Verdict::Fail, 10, 20, 1),
    ] {
        open_second(&db, verdict, judged_at, opened_at).await;
        assert_eq!(db.read().await.audit_opened_too_early().await.unwrap(), found, "{verdict} at {judged_at}");
    }
    db.raw("UPDATE phase SET opened_by = NULL").await.unwrap();
    assert_eq!(db.read().await.audit_opened_too_early().await.unwrap(), 1, "with no verdict at all");
}

async fn people_who_were_invited_too_early_are_found(db: Db) {
    campaign(&db).await;
    save(&db, |changes| changes.person(None, Person { open_devices: 1, ..person(1) }.invite(at(0)))).await;
    assert_eq!(db.read().await.audit_invited_too_early().await.unwrap(), 1);
    db.raw("UPDATE phase SET opened_at = 1 WHERE id = 'limited-pilot'").await.unwrap();
    assert_eq!(db.read().await.audit_invited_too_early().await.unwrap(), 0);
}

async fn protected_people_in_a_pilot_are_found(db: Db) {
    campaign(&db).await;
    save(&db, |changes| {
        changes.person(None, Person { executive: true, ..person(1) });
        changes.person(None, Person { vip: true, ..person(2) });
        changes.person(None, person(3));
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(tx.audit_protected_people(&[cohort("expanded-pilot/it"), cohort(IT)]).await.unwrap(), 2);
    assert_eq!(tx.audit_protected_people(&[]).await.unwrap(), 0);
}

async fn messages_out_of_order_are_found(db: Db) {
    campaign(&db).await;
    let invited = |id| Person { open_devices: 1, ..person(id) }.invite(at(0));
    let sent = |id, to, kind, occasion: &str, minute| Message {
        kind,
        state: MessageState::Sent,
        sent_at: Some(at(minute)),
        ..message(id, to, occasion)
    };
    save(&db, |changes| {
        changes.person(None, invited(1));
        changes.person(None, invited(2));
        changes.message(None, sent(1, 1, MessageKind::Kickoff, "kickoff", 1));
        changes.message(None, sent(2, 1, MessageKind::Enrollment, "enroll", 2));
    })
    .await;
    assert_eq!(db.read().await.audit_message_order().await.unwrap(), 0);
    save(&db, |changes| {
        changes.person(None, person(3));
        changes.message(None, sent(3, 3, MessageKind::Enrollment, "enroll", 2));
        changes.message(None, sent(4, 2, MessageKind::Enrollment, "enroll", 2));
        changes.message(None, sent(5, 2, MessageKind::PreEnrollment, "pre-1", 3));
    })
    .await;
    assert_eq!(db.read().await.audit_message_order().await.unwrap(), 2, "one was not invited, one heard it in reverse");
}

async fn messages_that_were_not_handed_over_are_found(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 3).await;
    let sent = |id, state| Message { state, sent_at: Some(at(1)), ..message(id, id, "pre-1") };
    save(&db, |changes| {
        changes.message(None, sent(1, MessageState::Sent));
        changes.message(None, sent(2, MessageState::Delivered));
        changes.message(None, message(3, 3, "pre-1"));
    })
    .await;
    let mut tx = db.write().await;
    assert_eq!(tx.audit_deliveries().await.unwrap(), 2);
    tx.delivery_record(sluis_campaign::MessageId(1), "one@example.org", at(1)).await.unwrap();
    assert_eq!(tx.audit_deliveries().await.unwrap(), 1);
}

async fn devices_forgotten_between_the_services_are_found(db: Db) {
    campaign(&db).await;
    let in_gap = |id, minute| sluis_campaign::Device {
        state: DeviceState::InGap,
        managed_by: ManagedBy::Nobody,
        source: Word::new(Standing::Absent, at(minute)),
        gap_since: Some(at(minute)),
        ..device(id, 1)
    };
    let about = |id, device| Ticket { device: Some(DeviceId(device)), ..ticket(id, 1) };
    save(&db, |changes| {
        changes.person(None, person(1));
        for (id, minute) in [(1, 0), (2, 0), (3, 90), (4, 5)] {
            changes.device(None, in_gap(id, minute));
        }
        changes.open_ticket(about(20, 2), lead());
    })
    .await;
    // The ticket of the fourth was closed before this gap began, so it is not about it.
    let old = Ticket { opened_at: at(1), ..about(21, 4) };
    let solved = sluis_campaign::TicketEvent::Resolved { resolution: sluis_campaign::Resolution::Words("x".to_owned()) };
    let resolved = old.apply(&solved, at(2)).unwrap();
    let closed = resolved.apply(&sluis_campaign::TicketEvent::Closed, at(3)).unwrap();
    save(&db, |changes| {
        changes.open_ticket(old.clone(), lead());
        changes.ticket(old, resolved.clone(), solved, lead());
    })
    .await;
    save(&db, |changes| changes.ticket(resolved, closed, sluis_campaign::TicketEvent::Closed, lead())).await;
    let hour = SignedDuration::from_hours(1);
    assert_eq!(db.read().await.audit_forgotten_in_gap(at(50), hour).await.unwrap(), 0);
    assert_eq!(db.read().await.audit_forgotten_in_gap(at(120), hour).await.unwrap(), 2, "the first and the fourth");
}

async fn counters_that_drifted_are_found(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 3).await;
    db.raw("UPDATE cohort_count SET value = 7 WHERE measure = 'person.waiting'").await.unwrap();
    db.raw("DELETE FROM cohort_count WHERE measure = 'managed.source'").await.unwrap();
    let drifted = db.read().await.audit_counts().await.unwrap();
    assert_eq!(
        drifted,
        [
            (IT.to_owned(), Measure::Person(PersonStage::Waiting), 7, 3),
            (IT.to_owned(), Measure::Managed(ManagedBy::Source), 0, 3),
        ]
    );
}

async fn people_left_behind_are_found(db: Db) {
    campaign(&db).await;
    let nowhere = |id| Person { cohort: None, ..person(id) };
    save(&db, |changes| {
        changes.person(None, nowhere(1));
        changes.person(None, nowhere(2).leave());
        changes.person(None, nowhere(3).exempt(jiff::civil::date(2027, 9, 1)));
        changes.person(None, person(4));
    })
    .await;
    assert_eq!(db.read().await.audit_left_behind().await.unwrap(), 1);
}

async fn verdicts_and_deadlines_are_told_since_the_last_look(db: Db) {
    campaign(&db).await;
    open_second(&db, Verdict::Pass, 10, 20).await;
    open_second(&db, Verdict::Fail, 30, 40).await;
    let estimate =
        sluis_campaign::deadline::Estimate { observed: 60, needed: 50, people_left: 3, tickets: 0.1 + 0.2, tiers: Vec::new() };
    let set = Event::DeadlineSet { cohort: cohort(IT), day: jiff::civil::date(2027, 8, 9), estimate };
    save(&db, |changes| {
        changes.tell(lead(), Event::Resumed);
        changes.tell(lead(), set.clone());
    })
    .await;
    let mut tx = db.read().await;
    let all = tx.audit_verdicts(VerdictId(0)).await.unwrap();
    assert_eq!(all.iter().map(|verdict| verdict.verdict).collect::<Vec<_>>(), [Verdict::Pass, Verdict::Fail]);
    assert_eq!(tx.audit_verdicts(all[0].id).await.unwrap().len(), 1);
    let deadlines = tx.audit_deadlines(0).await.unwrap();
    assert_eq!(deadlines.len(), 1);
    let told: Event = serde_json::from_str(&deadlines[0].1).unwrap();
    assert_eq!((deadlines[0].0, told), (2, set), "to the last digit");
    assert_eq!(tx.audit_deadlines(2).await.unwrap(), []);
}

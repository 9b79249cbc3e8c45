//! Tickets: up the tiers, the answer down, and what is known by then.

use sluis_campaign::{
    Actor, DeviceId, DeviceState, PersonId, Resolution, Ticket, TicketCause, TicketEvent, TicketId, TicketOrigin, TicketState,
};
use sluis_plan::Platform;
use sluis_store::{Changes, StoreError, TicketTotals};

use crate::database::Db;
use crate::fixture::{at, campaign, lead, people_with_devices, save, ticket};

on_both_databases! {
    a_ticket_reads_back_as_written,
    a_reference_belongs_to_one_ticket,
    every_step_of_a_ticket_is_kept,
    a_ticket_that_changed_meanwhile_is_not_overwritten,
    nothing_is_closed_without_a_resolution,
    a_queue_holds_what_waits_for_its_tier,
    a_device_has_its_open_ticket,
    tickets_are_counted,
    what_tier_3_found_out_is_known_by_cause_and_platform,
}

fn ids(tickets: &[Ticket]) -> Vec<i64> {
    tickets.iter().map(|ticket| ticket.id.0).collect()
}

/// Saves a ticket after these steps.
async fn after(db: &Db, ticket: Ticket, steps: &[TicketEvent]) -> Ticket {
    save(db, |changes| changes.open_ticket(ticket.clone(), Actor::Person(ticket.person))).await;
    let mut ticket = ticket;
    for (minute, step) in (100..).zip(steps) {
        let next = ticket.apply(step, at(minute)).unwrap();
        save(db, |changes| changes.ticket(ticket.clone(), next.clone(), step.clone(), Actor::Helpdesk)).await;
        ticket = next;
    }
    ticket
}

fn escalated(information: &str) -> TicketEvent {
    TicketEvent::Escalated { information: information.to_owned() }
}

fn solved() -> [TicketEvent; 2] {
    [TicketEvent::Resolved { resolution: Resolution::Usual(TicketCause::Vpn) }, TicketEvent::Closed]
}

async fn a_ticket_reads_back_as_written(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    let whole = Ticket {
        device: Some(DeviceId(1)),
        step: Some(DeviceState::InGap),
        origin: TicketOrigin::Helpdesk,
        cause: TicketCause::Certificate,
        tier: 3,
        state: TicketState::RootCauseFound,
        information: Some("het profiel mist het wortelcertificaat".to_owned()),
        resolution: Some(Resolution::Words("verwijder het oude profiel; installeer het nieuwe".to_owned())),
        escalations: 2,
        reopened: 1,
        ..ticket(1, 1)
    };
    let bare = Ticket { cohort: None, ..ticket(2, 1) };
    save(&db, |changes| {
        changes.open_ticket(whole.clone(), lead());
        changes.open_ticket(bare.clone(), lead());
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(tx.ticket(TicketId(1)).await.unwrap(), Some(whole.clone()));
    assert_eq!(tx.ticket(TicketId(2)).await.unwrap(), Some(bare));
    assert_eq!(tx.ticket(TicketId(9)).await.unwrap(), None);
    assert_eq!(tx.ticket_by_reference("sluis-1").await.unwrap(), Some(whole));
    assert_eq!(tx.ticket_by_reference("sluis-9").await.unwrap(), None);
    assert_eq!(tx.next_ticket_id().await.unwrap(), TicketId(3));
}

async fn a_reference_belongs_to_one_ticket(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    save(&db, |changes| changes.open_ticket(ticket(1, 1), lead())).await;
    let mut tx = db.write().await;
    let mut changes = Changes::default();
    changes.open_ticket(Ticket { reference: "sluis-1".to_owned(), ..ticket(2, 1) }, lead());
    assert!(tx.save(changes, None, at(0)).await.unwrap_err().is_constraint());
}

async fn every_step_of_a_ticket_is_kept(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    let steps = [
        escalated(""),
        escalated("blijft hangen op \"bezig\""),
        TicketEvent::RootCauseFound { resolution: Resolution::Usual(TicketCause::Vpn) },
        TicketEvent::SharedDown,
        TicketEvent::UserContacted,
        TicketEvent::Closed,
    ];
    let closed = after(&db, ticket(1, 1), &steps).await;
    let mut tx = db.read().await;
    assert_eq!(tx.ticket(TicketId(1)).await.unwrap(), Some(closed));
    let kept = tx.ticket_steps(TicketId(1)).await.unwrap();
    let events: Vec<Option<TicketEvent>> = kept.iter().map(|step| step.event.clone()).collect();
    assert_eq!(events, std::iter::once(None).chain(steps.into_iter().map(Some)).collect::<Vec<_>>());
    assert_eq!(kept.iter().map(|step| step.tier).collect::<Vec<_>>(), [1, 2, 3, 3, 1, 1, 1]);
    assert_eq!((kept[0].actor.clone(), kept[0].at), (Actor::Person(PersonId(1)), at(1)));
    assert_eq!((kept[1].actor.clone(), kept[1].at), (Actor::Helpdesk, at(100)));
    assert_eq!(tx.ticket_steps(TicketId(9)).await.unwrap(), []);
}

async fn a_ticket_that_changed_meanwhile_is_not_overwritten(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    let before = ticket(1, 1);
    after(&db, before.clone(), &[escalated("")]).await;
    let next = before.apply(&solved()[0], at(5)).unwrap();
    let mut tx = db.write().await;
    let mut changes = Changes::default();
    changes.ticket(before, next, solved()[0].clone(), lead());
    assert!(matches!(tx.save(changes, None, at(5)).await, Err(StoreError::Raced { .. })));
}

async fn nothing_is_closed_without_a_resolution(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    after(&db, ticket(1, 1), &[escalated("")]).await;
    db.refused("UPDATE ticket SET state = 'closed'").await;
    db.refused("UPDATE ticket SET state = 'closed', resolution = '\"x\"'").await;
    db.refused("UPDATE ticket SET state = 'closed', tier = 1").await;
    db.refused("UPDATE ticket SET tier = 0").await;
    db.refused("UPDATE ticket SET tier = 5").await;
    db.raw("UPDATE ticket SET state = 'closed', tier = 1, resolution = '\"x\"'").await.unwrap();
}

async fn a_queue_holds_what_waits_for_its_tier(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 2).await;
    after(&db, Ticket { opened_at: at(50), ..ticket(1, 1) }, &[]).await;
    after(&db, ticket(2, 1), &[]).await;
    after(&db, ticket(3, 2), &[escalated("")]).await;
    after(&db, ticket(4, 2), &solved()[..1]).await;
    after(&db, ticket(5, 2), &solved()).await;
    let mut tx = db.read().await;
    assert_eq!(ids(&tx.tickets_queue(1, 9).await.unwrap()), [2, 4, 1], "oldest first; a solved one waits to be told");
    assert_eq!(ids(&tx.tickets_queue(1, 1).await.unwrap()), [2]);
    assert_eq!(ids(&tx.tickets_queue(2, 9).await.unwrap()), [3]);
    assert_eq!(ids(&tx.tickets_latest(3).await.unwrap()), [5, 4, 3]);
    assert_eq!(ids(&tx.tickets_of(PersonId(2)).await.unwrap()), [5, 4, 3]);
    assert_eq!(tx.ticket_backlog().await.unwrap(), [(1, 2), (2, 1)], "a solved one is no work any more");
}

async fn a_device_has_its_open_ticket(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 2).await;
    let about = |id, device| Ticket { device: Some(DeviceId(device)), ..ticket(id, 1) };
    after(&db, about(1, 1), &solved()).await;
    let mut tx = db.read().await;
    assert_eq!(tx.ticket_open_for(DeviceId(1)).await.unwrap(), None);
    drop(tx);
    after(&db, about(2, 1), &solved()[..1]).await;
    let mut tx = db.read().await;
    assert_eq!(tx.ticket_open_for(DeviceId(1)).await.unwrap().map(|ticket| ticket.id), Some(TicketId(2)));
    assert_eq!(tx.ticket_open_for(DeviceId(2)).await.unwrap(), None);
}

async fn tickets_are_counted(db: Db) {
    campaign(&db).await;
    assert_eq!(db.read().await.ticket_totals().await.unwrap(), TicketTotals::default());
    people_with_devices(&db, 1).await;
    after(&db, ticket(1, 1), &solved()).await;
    after(&db, ticket(2, 1), &[escalated("")]).await;
    let [resolved, closed] = solved();
    after(&db, ticket(3, 1), &[escalated(""), resolved, closed]).await;
    let totals = db.read().await.ticket_totals().await.unwrap();
    assert_eq!(totals, TicketTotals { opened: 3, closed: 2, escalated: 2 });
}

async fn what_tier_3_found_out_is_known_by_cause_and_platform(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    let found = |words: &str| TicketEvent::RootCauseFound { resolution: Resolution::Words(words.to_owned()) };
    let open = after(&db, ticket(1, 1), &[]).await;
    let first = after(&db, ticket(2, 1), &[escalated(""), escalated("i"), found("eerst")]).await;
    let second = after(&db, ticket(3, 1), &[escalated(""), escalated("i"), found("later")]).await;
    let mut tx = db.write().await;
    tx.known_problem_record(&open, None, at(1)).await.unwrap();
    assert_eq!(tx.known_problems().await.unwrap(), [], "nothing is known of an open ticket");
    tx.known_problem_record(&first, Some(Platform::Windows), at(1)).await.unwrap();
    tx.known_problem_record(&first, None, at(2)).await.unwrap();
    tx.known_problem_record(&second, Some(Platform::Windows), at(3)).await.unwrap();
    let known = tx.known_problems().await.unwrap();
    let told: Vec<_> =
        known.iter().map(|known| (known.cause, known.platform, known.resolution.clone(), known.found_at)).collect();
    let words = |words: &str| Resolution::Words(words.to_owned());
    assert_eq!(
        told,
        [(TicketCause::Vpn, None, words("eerst"), at(2)), (TicketCause::Vpn, Some(Platform::Windows), words("later"), at(1)),],
        "the latest answer counts, and it has been known since the first"
    );
}

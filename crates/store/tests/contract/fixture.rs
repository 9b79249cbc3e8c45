//! People, devices, messages and tickets to put into a database, and a campaign for them to be part of.

use std::sync::OnceLock;

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::{
    Act, Actor, Checks, Compliance, Device, DeviceId, DeviceState, Evidence, Facts, ManagedBy, Message, MessageId, MessageKind,
    MessageState, Person, PersonId, PersonStage, PlanVersion, Standing, Ticket, TicketCause, TicketId, TicketOrigin, TicketState,
};
use sluis_plan::{CohortId, Ownership, PhaseId, Plan, Platform};
use sluis_store::{Changes, NewJob, Tx};
use sluis_text::Language;

use crate::database::Db;

pub const SOURCE: &str = include_str!("../../../../examples/intune-for-everyone/plan.yaml");

/// The plan of the example organisation.
pub fn plan() -> &'static Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    PLAN.get_or_init(|| sluis_plan::read(SOURCE).0.unwrap())
}

/// Minutes after the morning of Monday 19 July 2027, nine o'clock in Amsterdam.
pub fn at(minutes: i64) -> Timestamp {
    let start: Timestamp = "2027-07-19T07:00:00Z".parse().unwrap();
    start.checked_add(SignedDuration::from_mins(minutes)).unwrap()
}

pub const IT: &str = "limited-pilot/it";
pub const RETAIL: &str = "production-2/retail";

pub fn cohort(id: &str) -> CohortId {
    CohortId::from(id)
}

pub fn phase(id: &str) -> PhaseId {
    PhaseId::from(id)
}

/// A database with an installation, the example as its current plan (version 1), and the plan's phases and cohorts.
pub async fn campaign(db: &Db) {
    let mut tx = db.write().await;
    tx.installation_create("salt", at(0)).await.unwrap();
    let version = tx.plan_draft(&plan().content_hash(), SOURCE, "command:lead", at(0)).await.unwrap();
    tx.plan_approve(version, "command:lead", at(0)).await.unwrap();
    assert_eq!(version, PlanVersion(1));
    for (position, phase) in (0..).zip(&plan().phases) {
        tx.phase_add(&phase.id, position).await.unwrap();
        for (position, cohort) in (0..).zip(&phase.cohorts) {
            tx.cohort_add(&phase.cohort_id(cohort), &phase.id, position, at(0)).await.unwrap();
        }
    }
    tx.commit().await.unwrap();
}

pub fn person(id: i64) -> Person {
    Person {
        id: PersonId(id),
        account: format!("p{id:04}@example.org"),
        name: format!("Person {id}"),
        email: Some(format!("p{id:04}@example.org")),
        department: "IT".to_owned(),
        site: "Utrecht".to_owned(),
        country: "NL".to_owned(),
        language: Language::Nl,
        executive: false,
        vip: false,
        volunteer: false,
        cohort: Some(cohort(IT)),
        turn: 1_000 - id,
        stage: PersonStage::Waiting,
        invited_at: None,
        done_at: None,
        open_devices: 0,
        reminders: 0,
        nudged_at: None,
        exempt_until: None,
        access_excluded: false,
    }
}

pub fn device(id: i64, owner: i64) -> Device {
    Device {
        id: DeviceId(id),
        owner: PersonId(owner),
        cohort: Some(cohort(IT)),
        name: format!("Phone {id}"),
        model: "Pixel 9".to_owned(),
        serial: Some(format!("SN{id:05}")),
        platform: Platform::Android,
        ownership: Ownership::Personal,
        os_version: "16".to_owned(),
        source_id: Some(format!("s-{id}")),
        target_id: None,
        state: DeviceState::InScope,
        since: at(0),
        managed_by: ManagedBy::Source,
        source: Evidence::new(Standing::Present, at(0)),
        target: Evidence::new(Standing::Absent, at(0)),
        enrolled_at: None,
        had_source: true,
        instructed_at: None,
        said_removed_at: None,
        gap_since: None,
        attempts: 0,
        failure: None,
        compliance: Compliance::Unknown,
        checks: Checks::UNKNOWN,
        nudges: 0,
    }
}

pub fn message(id: i64, to: i64, occasion: &str) -> Message {
    Message {
        id: MessageId(id),
        person: PersonId(to),
        phase: phase("limited-pilot"),
        kind: MessageKind::PreEnrollment,
        occasion: occasion.to_owned(),
        plan: PlanVersion(1),
        planned_at: at(60),
        state: MessageState::Scheduled,
        language: Language::Nl,
        facts: Facts::default(),
        sent_at: None,
        outcome: None,
    }
}

pub fn ticket(id: i64, of: i64) -> Ticket {
    Ticket {
        id: TicketId(id),
        reference: format!("sluis-{id}"),
        person: PersonId(of),
        device: None,
        cohort: Some(cohort(IT)),
        step: None,
        origin: TicketOrigin::Portal,
        cause: TicketCause::Vpn,
        words: "De VPN doet het niet; \"code 809\"".to_owned(),
        tier: 1,
        state: TicketState::Open,
        opened_at: at(id),
        changed_at: at(id),
        information: None,
        resolution: None,
        escalations: 0,
        reopened: 0,
    }
}

/// A job that sends a message, due at a minute.
pub fn send(message: i64, minute: i64) -> NewJob {
    let act = Act::Send { message: MessageId(message) };
    NewJob { key: act.key(0), act, plan: PlanVersion(1), run_at: at(minute) }
}

/// Saves one thing, or a few, in a transaction of their own.
pub async fn save(db: &Db, fill: impl FnOnce(&mut Changes)) {
    let mut tx = db.write().await;
    save_in(&mut tx, at(0), fill).await;
    tx.commit().await.unwrap();
}

pub async fn save_in(tx: &mut Tx, now: Timestamp, fill: impl FnOnce(&mut Changes)) {
    let mut changes = Changes::default();
    fill(&mut changes);
    tx.save(changes, Some(&plan().campaign), now).await.unwrap();
}

/// People 1 to `count` of the limited pilot, each with one device of the same number.
pub async fn people_with_devices(db: &Db, count: i64) {
    save(db, |changes| {
        for id in 1..=count {
            changes.person(None, Person { open_devices: 1, ..person(id) });
            changes.device(None, device(id, id));
        }
    })
    .await;
}

pub fn lead() -> Actor {
    Actor::Account("lead".to_owned())
}

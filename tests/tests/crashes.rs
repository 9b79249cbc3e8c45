//! `sluis serve`, killed. Whatever it was doing, the next one goes on: nothing is lost, and nothing is sent or ordered a second
//! time that the other side can't recognise by its key.

#![expect(clippy::unwrap_used, clippy::print_stderr, clippy::await_holding_lock, reason = "a test that cannot go on stops")]

mod rollout;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use rollout::Rollout;
use sluis_campaign::journal::Event;
use sluis_campaign::port::Ports;
use sluis_campaign::{Act, DeviceState, Message, MessageId, MessageState, PersonId};
use sluis_engine::{AuditMark, Depth, Engine, Sender, Worked};
use sluis_rehearse::{NoLinks, Options, Rehearsal};
use sluis_sandbox::DeedKind;
use sluis_store::{JournalFilter, MessageFilter};

/// How often the program is killed.
const KILLS: u32 = 100;
/// Seconds of the campaign in a real one: a day and a few hours.
const SPEED: u32 = 100_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_a_hundred_times_it_loses_nothing_and_repeats_nothing_that_can_not_be_recognised() {
    let rollout = Rollout::set_up("killed", 7, SPEED).await;
    tokio::select! {
        () = rollout.live() => {}
        () = kill_again_and_again(&rollout) => {}
    }
    let now = rollout.now();
    go_on(&rollout, now).await;
    let wrong = wrong_with(&rollout, now).await;
    assert!(
        wrong.is_empty(),
        "in {}:\n  {}\n\nserve.log ends:\n{}",
        rollout.folder.display(),
        wrong.join("\n  "),
        end_of(&rollout.log())
    );
}

/// Starts it and kills it at a random moment, sometimes before it has come up.
async fn kill_again_and_again(rollout: &Rollout) {
    let mut chance = ChaCha8Rng::seed_from_u64(100);
    let began = std::time::Instant::now();
    let mut first = rollout.serve();
    rollout.is_up().await;
    let comes_up_in = began.elapsed();
    first.kill().await.unwrap();
    for kill in 1..KILLS {
        let mut serve = rollout.serve();
        let life = comes_up_in.mul_f64(chance.random_range(0.3..1.2)) + Duration::from_millis(chance.random_range(0..600));
        tokio::time::sleep(life).await;
        let ended = serve.try_wait().unwrap();
        assert!(ended.is_none(), "before kill {kill} it had ended by itself, with {ended:?}:\n{}", end_of(&rollout.log()));
        serve.kill().await.unwrap();
    }
}

/// The next process goes on, at one moment, until there is nothing left to do at it.
async fn go_on(rollout: &Rollout, now: Timestamp) {
    rollout.lock_world().advance(now);
    let ports = Ports { helpdesk: None, ..Rehearsal::ports(&rollout.world, &Options::default()) };
    let sender = Sender { domain: "sluis.example.org".to_owned() };
    let next = Engine::new(rollout.console.store().clone(), ports, std::sync::Arc::new(NoLinks), sender, "next".to_owned());
    // The world still has its faults: who is not answered asks again.
    for _ in 0..20 {
        next.observe_patiently(now).await.unwrap();
        next.tick(now).await.unwrap();
        while next.work(now).await.unwrap() != Worked::default() {}
    }
}

/// Everything that is not as it must be.
async fn wrong_with(rollout: &Rollout, now: Timestamp) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut tx = rollout.console.store().read().await.unwrap();
    if let Err(broken) = tx.journal_verify().await.unwrap() {
        wrong.push(format!("the journal: {broken}"));
    }
    for violation in rollout.console.audit(&mut AuditMark::default(), Depth::Whole, now).await.unwrap() {
        wrong.push(format!("{}: {}", violation.rule, violation.what));
    }
    let world = rollout.lock_world();
    wrong.extend(world.breaches().iter().map(|breach| format!("{}: {}", breach.at, breach.what)));
    if world.totals().in_both > 0 {
        wrong.push(format!("{} devices are in both services", world.totals().in_both));
    }
    let arrived: BTreeSet<String> = world.mailbox.iter().map(|letter| letter.message_id.clone()).collect();
    let ordered: BTreeMap<String, u32> = world
        .source
        .executed
        .iter()
        .filter_map(|(device, times)| Some((world.devices[*device].serial.clone()?, *times)))
        .collect();
    let totals = world.totals();
    drop(world);

    // Letters: what is sent has arrived, what has arrived is known, and nobody has two of one.
    let mut messages = Vec::new();
    let mut before: Option<MessageId> = None;
    loop {
        let page = tx.messages_list(&MessageFilter { before, limit: 1_000, ..MessageFilter::default() }).await.unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.id);
        messages.extend(page);
    }
    let id_of = |message: &Message| format!("sluis.{}.{}@sluis.example.org", message.person, message.occasion);
    let known: BTreeMap<String, MessageState> = messages.iter().map(|message| (id_of(message), message.state)).collect();
    for (id, state) in &known {
        if matches!(state, MessageState::Sent | MessageState::Delivered) && !arrived.contains(id) {
            wrong.push(format!("{id} counts as sent and never arrived"));
        }
    }
    // A letter that is due and has not gone out waits to be tried again: its job is there.
    let soon = now + SignedDuration::from_hours(4);
    let mut claims = rollout.console.store().write().await.unwrap();
    let queued: BTreeSet<MessageId> = claims
        .jobs_claim("the test", &["send"], soon, 100_000)
        .await
        .unwrap()
        .into_iter()
        .filter_map(|job| match job.act {
            Act::Send { message } => Some(message),
            _ => None,
        })
        .collect();
    drop(claims);
    for message in messages.iter().filter(|message| message.state == MessageState::Scheduled && message.planned_at <= now) {
        if !queued.contains(&message.id) {
            wrong.push(format!("{} was due, has not been sent, and nothing will send it", id_of(message)));
        }
    }
    for id in &arrived {
        match known.get(id) {
            None => wrong.push(format!("{id} arrived and nobody knows of it")),
            Some(MessageState::Suppressed | MessageState::Withdrawn) => {
                wrong.push(format!("{id} arrived and counts as not sent"))
            }
            Some(_) => {}
        }
    }
    if totals.repeated_letters > usize::try_from(KILLS).unwrap() * 50 {
        wrong.push(format!("{} letters arrived more than once: more than a claim for each kill", totals.repeated_letters));
    }

    // Orders: each attempt of a device is one order at most, and what was ordered is written down.
    let mut people = Vec::new();
    let mut after = PersonId(0);
    loop {
        let page = tx.people_after(after, 1_000).await.unwrap();
        let Some(last) = page.last() else { break };
        after = last.id;
        people.extend(page.into_iter().map(|person| person.id));
    }
    let devices = tx.devices_of(&people).await.unwrap();
    let mut orders = 0;
    for device in &devices {
        let times = device.serial.as_ref().and_then(|serial| ordered.get(serial)).copied().unwrap_or(0);
        orders += times;
        if times > device.attempts {
            wrong.push(format!("device {} was ordered to leave {times} times in {} attempts", device.id, device.attempts));
        }
    }

    // What people were told was done, is done.
    let told = rollout.told();
    let mut kept = 0;
    for deed in &told {
        let person = tx.people_by_account(std::slice::from_ref(&deed.account)).await.unwrap().remove(0);
        let device = devices.iter().find(|device| deed.serial.is_some() && device.serial == deed.serial);
        let is_kept = match (&deed.kind, device) {
            (DeedKind::Start, Some(device)) => {
                let filter = JournalFilter { device: Some(device.id), limit: 1_000, ..JournalFilter::default() };
                tx.journal_list(&filter).await.unwrap().iter().any(|entry| {
                    matches!(serde_json::from_str(&entry.event), Ok(Event::DeviceMoved { to, .. }) if to == DeviceState::UnenrollStarted)
                })
            }
            (DeedKind::SaidRemoved, Some(device)) => device.said_removed_at.is_some(),
            (DeedKind::Consent | DeedKind::Began, Some(device)) => device.instructed_at.is_some(),
            (DeedKind::Help(cause), _) => tx.tickets_of(person.id).await.unwrap().iter().any(|ticket| ticket.cause == *cause),
            (DeedKind::Feedback { .. }, _) => tx.feedback_of(person.id).await.unwrap().is_some(),
            (_, None) => false,
        };
        kept += usize::from(is_kept);
        if !is_kept {
            wrong.push(format!("{} was told that this was done, and it is not: {:?}", deed.account, deed.kind));
        }
    }

    // And it was no idle campaign that was killed.
    eprintln!(
        "{} letters, {} of them more than once; {orders} orders; {kept} deeds; {} devices in the new service; now {now}",
        arrived.len(),
        totals.repeated_letters,
        totals.in_target
    );
    if arrived.len() < 300 || orders < 20 || kept < 50 {
        wrong.push(format!("too little has happened: {} letters, {orders} orders, {kept} deeds", arrived.len()));
    }
    wrong
}

fn end_of(log: &str) -> String {
    let lines: Vec<&str> = log.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}

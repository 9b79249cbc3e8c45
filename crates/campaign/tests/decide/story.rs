//! Stories: a text file of commands, one a line, and the transcript that playing them gives.
//!
//! A line that begins with `#` is told as it is. `at` sets the clock and lets Sluis decide; `each day until` does so on every
//! morning, with fresh lists, and `quietly` without telling what; `show` tells what everything waits for. The rest changes the world: people finish, devices fail,
//! tickets come, somebody agrees.

use std::fmt::Write as _;

use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, ToSpan as _};
use sluis_campaign::decide::opening;
use sluis_campaign::pace::TierLoad;
use sluis_campaign::{
    CheckResult, Checks, Compliance, Confirmation, ConfirmationKind, Device, DeviceEvent, DeviceId, DeviceState, Evidence, Halt,
    ManagedBy, Person, PersonId, PersonStage, PhaseEvent, Side, Standing,
};
use sluis_plan::{CheckKind, CohortId, PhaseId, Plan};
use sluis_text::Language;

use crate::ledger::Ledger;
use crate::tell;

const EXAMPLE: &str = include_str!("../../../../examples/intune-for-everyone/plan.yaml");

/// The example's plan, with some of its words changed.
pub fn plan(changes: &[(String, String)]) -> Plan {
    let mut source = EXAMPLE.to_owned();
    for (from, to) in changes {
        assert!(source.contains(from.as_str()), "the example does not say `{from}`");
        source = source.replace(from.as_str(), to);
    }
    sluis_plan::read(&source).0.expect("the changed example is a plan")
}

/// Plays a story and returns its transcript.
pub fn play(story: &str) -> String {
    let mut told = String::new();
    let mut changes = Vec::new();
    let mut ledger: Option<Ledger> = None;
    for line in story.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            let _ = writeln!(told, "{line}");
            continue;
        }
        let _ = writeln!(told, "> {line}");
        if let Some(change) = line.strip_prefix("change ") {
            let (from, to) = change.split_once(" -> ").expect("change THIS -> THAT");
            changes.push((from.replace("\\n", "\n"), to.replace("\\n", "\n")));
        } else if let Some(moment) = line.strip_prefix("begin ") {
            let plan = plan(&changes);
            let now = local(&plan, moment);
            ledger = Some(Ledger::new(plan, now));
        } else {
            let ledger = ledger.as_mut().expect("a story begins with `begin`");
            match line.strip_prefix("quietly ") {
                Some(line) => drop(command(ledger, line)),
                None => command(ledger, line).iter().for_each(|line| told.push_str(&format!("  {line}\n"))),
            }
        }
    }
    told
}

/// Carries one command out; returns what is to be told of it.
fn command(ledger: &mut Ledger, line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        ["at", ..] => {
            let moment = local(&ledger.plan, line.trim_start_matches("at "));
            ledger.go_to(moment);
            decide(ledger)
        }
        ["each", "day", "until", day] => each_day(ledger, day.parse().unwrap()),
        ["decide"] => decide(ledger),
        ["show"] => {
            let report = ledger.look().report;
            tell::report(&ledger.plan, &report)
        }
        ["show", "pace"] => vec![tell::allowance(&ledger.look().report)],
        ["fresh"] => {
            ledger.everything_is_fresh();
            Vec::new()
        }
        ["fresh", side] => {
            let now = Some(ledger.now);
            match *side {
                "source" => ledger.situation.freshness.source = now,
                "target" => ledger.situation.freshness.target = now,
                "tickets" => ledger.situation.freshness.tickets = now,
                other => panic!("nothing is called {other}"),
            }
            Vec::new()
        }
        ["confirm", "everything"] => confirm_everything(ledger),
        ["confirm", phase, kind, number] => {
            let confirmation = Confirmation { kind: kind.parse().unwrap(), number: number.parse().unwrap() };
            ledger.situation.confirmed.insert((PhaseId::from(*phase), confirmation));
            Vec::new()
        }
        [cohort, ":", count, "devices", from, "->", to] => {
            let (from, to): (DeviceState, DeviceState) = (from.parse().unwrap(), to.parse().unwrap());
            ledger.devices_move(&CohortId::from(*cohort), from, to, count.parse().unwrap());
            Vec::new()
        }
        [cohort, ":", count, "people", "join"] => {
            ledger.people_join(&CohortId::from(*cohort), count.parse().unwrap());
            Vec::new()
        }
        [cohort, ":", check, result, "on", count] => {
            let (check, result): (CheckKind, CheckResult) = (check.parse().unwrap(), result.parse().unwrap());
            ledger.check_turns(&CohortId::from(*cohort), check, result, count.parse().unwrap());
            Vec::new()
        }
        [cohort, ":", count, "may", "leave", "the", "exclusion", "group"] => {
            ledger.cohort(&CohortId::from(*cohort)).to_leave_exclusion = count.parse().unwrap();
            Vec::new()
        }
        ["tickets", tickets, "where", expected, "were", "expected"] => {
            let window = &mut ledger.situation.tickets;
            window.recent_tickets = tickets.parse().unwrap();
            window.recent_expected = expected.parse().unwrap();
            Vec::new()
        }
        ["tier", tier, "has", backlog, "waiting"] => {
            let tier: u8 = tier.parse().unwrap();
            let own = ledger.situation.tiers.iter_mut().find(|own| own.tier == tier).unwrap();
            *own = TierLoad { backlog: backlog.parse().unwrap(), ..*own };
            Vec::new()
        }
        ["tier", tier, "had", arrived, "tickets"] => {
            let tier: u8 = tier.parse().unwrap();
            let own = ledger.situation.tiers.iter_mut().find(|own| own.tier == tier).unwrap();
            *own = TierLoad { arrived: arrived.parse().unwrap(), ..*own };
            Vec::new()
        }
        [who, "agrees", "to", request] => {
            let (request, now): (i64, _) = (request.parse().unwrap(), ledger.now);
            let open = ledger.situation.requests.iter_mut().find(|open| open.id.0 == request).expect("the request is open");
            open.approved = Some(((*who).to_owned(), now));
            Vec::new()
        }
        [who, "halts", ..] => {
            let why = words[2..].join(" ");
            ledger.situation.halt = Some(Halt { by: (*who).to_owned(), at: ledger.now, why });
            Vec::new()
        }
        [_, "resumes"] => {
            ledger.situation.halt = None;
            Vec::new()
        }
        [_, "mends", phase] => {
            ledger.move_phase(&PhaseId::from(*phase), PhaseEvent::Remediated);
            Vec::new()
        }
        ["the", "services", "confirm"] => {
            ledger.services_confirm();
            ledger
                .situation
                .access
                .iter()
                .filter(|rule| rule.mode.applies())
                .map(|rule| format!("{} is guarded by the {}: {}", rule.resource, rule.side, rule.mode))
                .collect()
        }
        ["access", "is", "switched", "by", "hand"] => {
            ledger.situation.connected.clear();
            Vec::new()
        }
        ["person", id, "of", cohort] => {
            let person = person(id.parse().unwrap(), cohort, Language::Nl);
            ledger.people.insert(person.id, (person, Vec::new()));
            Vec::new()
        }
        ["person", id, ..] => person_command(ledger, PersonId(id.parse().unwrap()), &words[2..]),
        ["device", id, "of", owner, platform, ownership, version] => {
            let (owner, now) = (PersonId(owner.parse().unwrap()), ledger.now);
            let (person, devices) = ledger.people.get_mut(&owner).unwrap();
            person.open_devices += 1;
            let device = Device {
                platform: platform.parse().unwrap(),
                ownership: ownership.parse().unwrap(),
                os_version: (*version).to_owned(),
                ..device(id.parse().unwrap(), person, now)
            };
            devices.push(device);
            Vec::new()
        }
        ["device", id, ..] => device_command(ledger, DeviceId(id.parse().unwrap()), &words[2..]),
        _ => panic!("no story knows the command `{line}`"),
    }
}

fn decide(ledger: &mut Ledger) -> Vec<String> {
    let taken = ledger.settle();
    taken.iter().map(|decision| tell::decision(&ledger.plan, decision)).collect()
}

/// Every morning, an hour after opening, weekends included, with all lists read; tells the days on which something was decided.
fn each_day(ledger: &mut Ledger, last: Date) -> Vec<String> {
    let mut told = Vec::new();
    let mut day = ledger.today().saturating_add(1.day());
    while day <= last {
        let moment = opening(&ledger.plan, day) + jiff::SignedDuration::from_hours(1);
        ledger.go_to(moment);
        ledger.everything_is_fresh();
        let lines = decide(ledger);
        if !lines.is_empty() {
            told.push(tell::moment(&ledger.plan, moment));
            told.extend(lines.into_iter().map(|line| format!("  {line}")));
        }
        day = day.saturating_add(1.day());
    }
    told
}

/// Whatever a person has to confirm at any time is confirmed.
fn confirm_everything(ledger: &mut Ledger) -> Vec<String> {
    let phases: Vec<PhaseId> = ledger.plan.phases.iter().map(|phase| phase.id.value.clone()).collect();
    for phase in phases {
        for kind in ConfirmationKind::ALL {
            for number in 0..=3 {
                ledger.situation.confirmed.insert((phase.clone(), Confirmation { kind: *kind, number }));
            }
        }
    }
    Vec::new()
}

fn person_command(ledger: &mut Ledger, id: PersonId, words: &[&str]) -> Vec<String> {
    let now = ledger.now;
    let (person, devices) = ledger.people.get_mut(&id).unwrap();
    match words {
        ["is", "invited"] => {
            *person = person.invite(now);
            for device in devices {
                *device = device.apply(&DeviceEvent::Instructed, now).unwrap();
            }
            Vec::new()
        }
        ["is", "exempt", "until", day] => {
            *person = person.exempt(day.parse().unwrap());
            Vec::new()
        }
        _ => panic!("nobody knows what `{words:?}` is"),
    }
}

fn device_command(ledger: &mut Ledger, id: DeviceId, words: &[&str]) -> Vec<String> {
    let now = ledger.now;
    let (person, device) = ledger
        .people
        .values_mut()
        .find_map(|(person, own)| own.iter_mut().find(|own| own.id == id).map(|device| (person, device)))
        .expect("the device is known");
    let seen = |side, standing| DeviceEvent::Seen { side, standing, at: now, enrolled_at: None };
    let event = match words {
        ["consents"] => DeviceEvent::Consented,
        ["starts"] => DeviceEvent::Started,
        ["begins", "to", "enroll"] => DeviceEvent::EnrollmentBegan,
        ["is", "gone", "from", "the", "old", "service"] => seen(Side::Source, Standing::Absent),
        ["is", "in", "the", "old", "service"] => seen(Side::Source, Standing::Present),
        ["is", "in", "the", "new", "service"] => seen(Side::Target, Standing::Present),
        ["complies"] => DeviceEvent::Complied { compliance: Compliance::Compliant },
        ["works"] => DeviceEvent::Checked { checks: "++++++".parse().unwrap() },
        _ => panic!("no device knows what `{words:?}` is"),
    };
    match device.apply(&event, now) {
        Ok(next) => {
            let before = device.state;
            *person = person.with_device(Some(before), next.state, now);
            *device = next;
            vec![format!("device {id} is {}, person {} is {}", device.state, person.id, person.stage)]
        }
        Err(refusal) => vec![format!("device {id} stays {}: {}", refusal.state, refusal.why)],
    }
}

/// A moment on the campaign's own clock.
fn local(plan: &Plan, text: &str) -> Timestamp {
    let wall: DateTime = text.trim().replace(' ', "T").parse().unwrap_or_else(|_| panic!("`{text}` is no moment"));
    wall.to_zoned(plan.campaign.time_zone.clone()).unwrap().timestamp()
}

fn person(id: i64, cohort: &str, language: Language) -> Person {
    Person {
        id: PersonId(id),
        account: format!("p{id}@example.org"),
        name: format!("Person {id}"),
        email: Some(format!("p{id}@example.org")),
        department: "IT".to_owned(),
        site: "Utrecht".to_owned(),
        country: "NL".to_owned(),
        language,
        executive: false,
        vip: false,
        volunteer: false,
        cohort: Some(CohortId::from(cohort)),
        turn: id,
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

fn device(id: i64, owner: &Person, now: Timestamp) -> Device {
    Device {
        id: DeviceId(id),
        owner: owner.id,
        cohort: owner.cohort.clone(),
        name: format!("Device {id}"),
        model: String::new(),
        serial: None,
        platform: sluis_plan::Platform::Windows,
        ownership: sluis_plan::Ownership::Corporate,
        os_version: String::new(),
        source_id: Some(format!("s-{id}")),
        target_id: None,
        state: DeviceState::InScope,
        since: now,
        managed_by: ManagedBy::Source,
        source: Evidence::new(Standing::Present, now),
        target: Evidence::new(Standing::Absent, now),
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

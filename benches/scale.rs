//! One organisation of a million people and a million and a half devices, from empty database to pages, measured step by step.
//!
//! `cargo bench -p sluis-benches --bench scale` takes some minutes and about 3 GB of disk; `-- --people 100000` makes it smaller.
//! The figures that came out, and the budgets they are held to, stand in `docs/performance.md`.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark that cannot go on stops, and it prints its figures")]

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use sluis_campaign::port::{Answer, Bounce, Delivery, Letter, PersonalLinks, Ports, Post, Sighting, Snapshot};
use sluis_campaign::{Actor, Checks, Compliance, PersonId, Side, Standing};
use sluis_connect::list;
use sluis_engine::{Cover, Engine, ListInfo, Origin, Sender, Worked};
use sluis_plan::{Ownership, Platform};
use sluis_store::Store;
use sluis_web::{Host, LinkKey, SignIn, SignedLinks};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// Departments, each a group and a production phase of its own.
const DEPARTMENTS: usize = 40;
const EVIDENCE: usize = 100_000;
const LETTERS: usize = 20_000;
const REQUESTS_A_SECOND: u64 = 200;
const REQUESTS: u64 = 4_000;

fn main() {
    let people = people_asked_for();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(measure(people));
}

/// `--people N`; other arguments are the harness's own.
fn people_asked_for() -> usize {
    let arguments: Vec<String> = std::env::args().collect();
    let asked = arguments.iter().position(|argument| argument == "--people").and_then(|at| arguments.get(at + 1));
    asked.and_then(|number| number.parse().ok()).unwrap_or(1_000_000)
}

async fn measure(people: usize) {
    let folder = std::env::temp_dir().join(format!("sluis-scale-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let devices = write_lists(&folder, people);
    row("people, devices", &format!("{people}, {devices}"));

    let store = Store::open(&format!("sqlite:{}", folder.join("scale.db").display())).await.unwrap();
    let ports = Ports { post: Some(Arc::new(Sink)), ..Ports::default() };
    let sender = Sender { domain: "example.org".to_owned() };
    let engine = Engine::new(store, ports, Arc::new(Links), sender, "scale".to_owned());
    let start = at("2027-06-28T07:00:00Z");
    engine.install("scale", start).await.unwrap();
    let lead = |now| Origin::new(Actor::Command("scale".to_owned()), now);

    let begun = Instant::now();
    let rows = list::people(list::open(&folder.join("people.csv")).unwrap()).unwrap();
    let report = engine.import_people(rows, whole(start), lead(start)).await.unwrap().unwrap();
    assert_eq!(report.added, people as u64);
    let people_took = begun.elapsed();
    row("import people", &per_second(people, people_took));

    let version = engine.draft_plan(&plan(people), lead(start)).await.unwrap();
    let begun = Instant::now();
    engine.approve_plan(version, lead(start)).await.unwrap();
    row("approve plan, place people", &per_second(people, begun.elapsed()));

    let begun = Instant::now();
    let rows = list::devices(list::open(&folder.join("devices.csv")).unwrap(), start, &TimeZone::UTC).unwrap();
    let report = engine.import_devices(Side::Source, rows, whole(start), lead(start)).await.unwrap().unwrap();
    assert_eq!(report.added, devices as u64);
    let devices_took = begun.elapsed();
    row("import devices", &per_second(devices, devices_took));
    row("both imports", &format!("{:.1} s, peak memory {} MB", (people_took + devices_took).as_secs_f64(), peak_memory()));

    let begun = Instant::now();
    let rows = list::devices(list::open(&folder.join("devices.csv")).unwrap(), start, &TimeZone::UTC).unwrap();
    let again = engine.import_devices(Side::Source, rows, whole(start), lead(start)).await.unwrap().unwrap();
    assert_eq!((again.added, again.changed, again.gone), (0, 0, 0), "the same list again is no news");
    row("import devices again, no change", &per_second(devices, begun.elapsed()));

    evidence(&engine, start).await;
    decisions(&engine, start).await;
    letters(&engine).await;
    pages(engine.clone()).await;
    row("peak memory of everything", &format!("{} MB", peak_memory()));
    drop(engine);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Devices that the new service reports for the first time: state, counters and journal in one transaction each thousand.
async fn evidence(engine: &Engine, start: Timestamp) {
    let at = start.checked_add(SignedDuration::from_hours(1)).unwrap();
    let devices = (0..EVIDENCE)
        .map(|number| Sighting { standing: Standing::Absent, ..sighting(format!("s-{number:07}"), number, at) })
        .collect();
    let snapshot = Snapshot { taken_at: at, complete: false, devices, failures: Vec::new() };
    let begun = Instant::now();
    let taken = engine.take_snapshot(Side::Source, snapshot, Origin::sluis(at)).await.unwrap();
    assert_eq!(taken.changed, EVIDENCE as u64);
    row("evidence of the old service", &per_second(EVIDENCE, begun.elapsed()));

    let at = start.checked_add(SignedDuration::from_hours(2)).unwrap();
    let devices = (0..EVIDENCE).map(|number| sighting(format!("t-{number:07}"), number, at)).collect();
    let snapshot = Snapshot { taken_at: at, complete: false, devices, failures: Vec::new() };
    let begun = Instant::now();
    let taken = engine.take_snapshot(Side::Target, snapshot, Origin::sluis(at)).await.unwrap();
    assert_eq!(taken.changed, EVIDENCE as u64);
    row("evidence of the new service", &per_second(EVIDENCE, begun.elapsed()));
}

/// A look that finds nothing to do: what the engine does all day.
async fn decisions(engine: &Engine, start: Timestamp) {
    let now = start.checked_add(SignedDuration::from_hours(3)).unwrap();
    engine.tick(now).await.unwrap();
    let mut ticks = Vec::new();
    for _ in 0..500 {
        let begun = Instant::now();
        engine.tick(now).await.unwrap();
        ticks.push(begun.elapsed());
    }
    row("decide tick", &spread(&mut ticks));
}

/// Kickoff letters to everybody, as many as fit the measurement.
async fn letters(engine: &Engine) {
    let kickoff = at("2027-07-05T09:00:00Z");
    let begun = Instant::now();
    while engine.tick(kickoff).await.unwrap().applied > 0 {}
    row("plan the kickoff for everybody", &format!("{:.1} s", begun.elapsed().as_secs_f64()));
    let begun = Instant::now();
    let mut done = 0;
    while done < LETTERS {
        let worked = engine.work(kickoff).await.unwrap();
        assert_ne!(worked, Worked::default(), "letters are waiting");
        done += worked.done;
    }
    row("letters rendered, journalled, handed over", &per_second(done, begun.elapsed()));
}

/// Console pages at a fixed rate, each request timed from the moment at which it was due.
async fn pages(engine: Engine) {
    let now = at("2027-07-05T12:00:00Z");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = sluis_web::router(Arc::new(Still {
        engine,
        now,
        links: SignedLinks::new("http://127.0.0.1", LinkKey::from([0; LinkKey::LENGTH])),
    }));
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    let paths: Vec<&str> = vec![
        "/",
        "/plan",
        "/phase/production-7",
        "/people",
        "/people?search=vis",
        "/devices",
        "/messages",
        "/support",
        "/journal",
    ];
    for path in &paths {
        let (status, _) = get(address, path).await;
        assert_eq!(status, 200, "{path}");
    }
    let begun = tokio::time::Instant::now();
    let mut tasks = Vec::new();
    for number in 0..REQUESTS {
        let path = paths[usize::try_from(number).unwrap() % paths.len()].to_owned();
        let due = begun + Duration::from_micros(number * 1_000_000 / REQUESTS_A_SECOND);
        tasks.push(tokio::spawn(async move {
            tokio::time::sleep_until(due).await;
            let (status, _) = get(address, &path).await;
            assert_eq!(status, 200, "{path}");
            (path, due.elapsed())
        }));
    }
    let mut all = Vec::new();
    let mut by_path = std::collections::BTreeMap::<String, Vec<Duration>>::new();
    for task in tasks {
        let (path, took) = task.await.unwrap();
        all.push(took);
        by_path.entry(path).or_default().push(took);
    }
    row(&format!("pages at {REQUESTS_A_SECOND} a second"), &spread(&mut all));
    for (path, mut times) in by_path {
        row(&format!("  {path}"), &spread(&mut times));
    }
}

async fn get(address: SocketAddr, path: &str) -> (u16, usize) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", address.port());
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let status = std::str::from_utf8(&answer[9..12]).unwrap().parse().unwrap();
    (status, answer.len())
}

/// Two lists as the services export them; every person has one device, every second one has another.
fn write_lists(folder: &Path, people: usize) -> usize {
    let mut list = BufWriter::new(File::create(folder.join("people.csv")).unwrap());
    writeln!(list, "userPrincipalName,displayName,mail,department,accountEnabled,usageLocation,officeLocation,preferredLanguage")
        .unwrap();
    for number in 0..people {
        let account = account(number);
        let (first, last) = name(number);
        let department = number % DEPARTMENTS;
        writeln!(list, "{account},{first} {last},{account},Department {department},True,NL,Utrecht,nl-NL").unwrap();
    }
    list.flush().unwrap();
    let devices = people + people / 2;
    let mut list = BufWriter::new(File::create(folder.join("devices.csv")).unwrap());
    writeln!(list, "Friendly Name,Device ID,Serial Number,Username,Platform,Model,OS,Ownership,Enrollment Status,Last Seen")
        .unwrap();
    for number in 0..devices {
        let account = account(number % people);
        writeln!(list, "device {number},s-{number:07},SN{number:08},{account},Windows,Latitude 5450,10.0.26100,C,Enrolled,2027-06-27 12:00:00").unwrap();
    }
    list.flush().unwrap();
    devices
}

fn account(number: usize) -> String {
    format!("person{number:07}@example.org")
}

fn name(number: usize) -> (&'static str, String) {
    const FIRST: [&str; 8] = ["Anna", "Bram", "Carin", "Daan", "Elin", "Finn", "Greta", "Hugo"];
    const LAST: [&str; 7] = ["Visser", "Jansen", "Lindberg", "Meyer", "Dubois", "Bakker", "Smit"];
    (FIRST[number % FIRST.len()], format!("{}{}", LAST[number % LAST.len()], number / 1_000))
}

fn sighting(id: String, number: usize, at: Timestamp) -> Sighting {
    Sighting {
        id,
        account: account(number),
        name: format!("device {number}"),
        model: "Latitude 5450".to_owned(),
        serial: Some(format!("SN{number:08}")),
        platform: Platform::Windows,
        ownership: Ownership::Corporate,
        os_version: "10.0.26100".to_owned(),
        standing: Standing::Present,
        enrolled_at: Some(at),
        compliance: Compliance::Compliant,
        checks: Checks::UNKNOWN,
        seen_at: at,
    }
}

/// A pilot and a production phase for each department.
fn plan(people: usize) -> String {
    let mut groups = String::new();
    let mut phases = String::new();
    let each = people / DEPARTMENTS;
    for number in 0..DEPARTMENTS {
        write!(
            groups,
            "  - id: department-{number}\n    name: Department {number}\n    segment: department\n    members: {{ department: [Department {number}] }}\n    \
             factors: {{ willingness: high, business-risk: low, location: [NL], requirements: [secure e-mail] }}\n    \
             agreed: {{ with: Head of department {number}, on: 2027-05-10 }}\n"
        )
        .unwrap();
        let month = 8 + number / 10;
        let users = if number == 0 { each - 50 } else { each };
        write!(
            phases,
            "  - id: production-{number}\n    stage: production\n    when: 2027-{month:02}\n    cohorts: [{{ group: department-{number}, users: {users}, approach: self-service }}]\n"
        )
        .unwrap();
    }
    format!(
        "sluis: 1\ncampaign:\n  name: Scale\n  time-zone: Europe/Amsterdam\n  languages: {{ default: nl, also: [en] }}\n  source: workspace-one\n  target: intune\n  \
         contact: {{ name: Service desk, e-mail: servicedesk@example.org }}\n  access: {{ strategy: exclusion-group, resources: [exchange-online] }}\n  \
         calendar: {{ working-days: mon-fri, hours: \"08:00-18:00\", holidays: [nl] }}\n  pace: {{ per-day: 20000 }}\n  second-person: none\n\
         groups:\n{groups}phases:\n  - id: pilot\n    stage: limited-pilot\n    when: 2027-07\n    cohorts: [{{ group: department-0, users: 50, approach: self-service }}]\n{phases}\
         communication:\n  blocks:\n    - {{ id: kickoff, type: kickoff, channel: [e-mail], audience: everyone, when: week 1 of first phase }}\n    \
         - {{ id: pre-1, type: pre-enrollment, channel: e-mail, audience: phase, when: week 1 }}\n    \
         - {{ id: enroll, type: enrollment, channel: e-mail, audience: scheduled, when: week 3 }}\n    \
         - {{ id: after, type: post-enrollment, channel: e-mail, audience: enrolled, when: week 4 }}\n\
         support:\n  tiers:\n    - {{ tier: 1, team: Service desk, agents: 600, hours: \"08:00-17:00\", handle: 20 min, passes-on: 30%, responsibilities: [first contact] }}\n    \
         - {{ tier: 2, team: Workplace, agents: 300, hours: \"08:00-17:00\", handle: 45 min, passes-on: 25%, responsibilities: [diagnosis] }}\n    \
         - {{ tier: 3, team: Device management, agents: 200, hours: \"08:00-17:00\", handle: 2 h, responsibilities: [root cause] }}\n  \
         training: {{ trainer: tier-3, length: 3 h, agenda: standard, before: pilot }}\n  \
         bridge-call: {{ phases: [production-0], at: \"09:00\" }}\n"
    )
}

fn whole(as_of: Timestamp) -> ListInfo {
    ListInfo { file: "list.csv".to_owned(), as_of, cover: Cover::Whole }
}

fn at(moment: &str) -> Timestamp {
    moment.parse().unwrap()
}

fn row(what: &str, figure: &str) {
    println!("{what:<44} {figure}");
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn per_second(count: usize, took: Duration) -> String {
    format!("{:.0} a second ({count} in {:.1} s)", count as f64 / took.as_secs_f64(), took.as_secs_f64())
}

fn spread(times: &mut [Duration]) -> String {
    times.sort();
    let share = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1_000.0;
    format!("p50 {:.2} ms, p90 {:.2} ms, p99 {:.2} ms, most {:.2} ms", share(50), share(90), share(99), share(100))
}

/// The most memory that this process has had, in megabytes.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or(0) / 1_024
}

/// A mail server that takes everything at once.
struct Sink;

impl Post for Sink {
    fn send<'a>(&'a self, _letter: &'a Letter) -> Answer<'a, Delivery> {
        Box::pin(async { Ok(Delivery::Accepted) })
    }

    fn bounces(&self, _since: Timestamp) -> Answer<'_, Vec<Bounce>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

struct Links;

impl PersonalLinks for Links {
    fn link(&self, person: PersonId, _now: Timestamp) -> String {
        format!("https://sluis.example.org/p/{person}")
    }
}

/// A console whose clock stands still.
struct Still {
    engine: Engine,
    now: Timestamp,
    links: SignedLinks,
}

impl Host for Still {
    fn engine(&self) -> Engine {
        self.engine.clone()
    }

    fn now(&self) -> Timestamp {
        self.now
    }

    fn sign_in(&self) -> SignIn {
        SignIn::Nobody
    }

    fn links(&self) -> &SignedLinks {
        &self.links
    }
}

//! An installation as its owner has it: a folder with a configuration, the program itself, and services that speak over the wire.
//! Here the services are a sandbox world's, and the people of that world use the portal over HTTP, like anybody.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::decide::Task;
use sluis_campaign::port::Ports;
use sluis_campaign::{Actor, Resolution, TicketCause, TicketEvent, TicketState};
use sluis_engine::{Engine, Origin, Sender};
use sluis_plan::CheckKind;
use sluis_rehearse::{NoLinks, Options, Rehearsal};
use sluis_sandbox::http::{CLIENT_ID, CLIENT_SECRET, EXCLUSION_GROUP, PASSWORD, Served, TENANT, TENANT_CODE, USER, profile_id};
use sluis_sandbox::{Deed, DeedKind, Faults, SharedWorld, World};
use sluis_store::Store;
use sluis_tests::program::program;
use tokio::process::{Child, Command};

/// A plan for 300 people.
pub const SMALL: &str = include_str!("../../../crates/rehearse/tests/plans/small.yaml");

/// An installation, and the world around it.
pub struct Rollout {
    pub folder: PathBuf,
    pub world: SharedWorld,
    /// What the console's users do goes through this engine: it has the same database and no ports.
    pub console: Engine,
    clock: Clock,
    /// Where the pages are.
    address: String,
    people: Mutex<People>,
    browser: reqwest::Client,
    _services: Served,
}

/// The clock that the program is told in its configuration.
#[derive(Clone, Copy)]
struct Clock {
    begins: Timestamp,
    since: Timestamp,
    speed: u32,
}

/// What people are about to do on their pages, and what they have been told was done.
#[derive(Default)]
struct People {
    about_to: Vec<Deed>,
    told: Vec<Deed>,
    /// Everybody's page, from their latest letter.
    pages: BTreeMap<String, String>,
    letters_read: usize,
    /// The ids of devices, by serial number.
    devices: BTreeMap<String, i64>,
}

impl Rollout {
    /// Sets an installation up as its owner would: the folder, the list of people, the approved plan.
    pub async fn set_up(name: &str, seed: u64, speed: u32) -> Rollout {
        // The pages are plain HTTP; the client wants to know all the same who would do its encryption.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let folder = std::env::temp_dir().join(format!("sluis-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let plan = sluis_plan::read(SMALL).0.unwrap();
        let options = Options { seed, trouble: false, faults: Faults::ROUGH, ..Options::default() };
        // A few days before the first phase opens: from then on there is something to do every day.
        let begins = Rehearsal::begins_at(&plan).unwrap() + SignedDuration::from_hours(24 * 18);
        let world = Rehearsal::world(&plan, &options).unwrap().shared();
        let services = sluis_sandbox::http::serve(Arc::clone(&world), sluis_sandbox::http::Options::default()).await.unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let clock = Clock { begins, since: Timestamp::now(), speed };
        let address = format!("http://127.0.0.1:{port}");
        configure(&folder, &services, &address, clock);
        fs::write(folder.join("plan.yaml"), SMALL).unwrap();
        fs::write(folder.join("people.csv"), listed(&world.lock().unwrap())).unwrap();
        run(&folder, &["import", "people", "people.csv", "--as-of", &begins.to_string()]).await;
        run(&folder, &["approve", "plan.yaml"]).await;
        let store = Store::open(&format!("sqlite:{}", folder.join("sluis.db").display())).await.unwrap();
        let sender = Sender { domain: "sluis.example.org".to_owned() };
        let console = Engine::new(store, Ports::default(), Arc::new(NoLinks), sender, "console".to_owned());
        let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).timeout(Duration::from_secs(5));
        let browser = browser.build().unwrap();
        Rollout { folder, world, console, clock, address, people: Mutex::default(), browser, _services: services }
    }

    /// Starts `sluis serve`. What it logs is added to `serve.log`.
    pub fn serve(&self) -> Child {
        let log = fs::OpenOptions::new().create(true).append(true).open(self.folder.join("serve.log")).unwrap();
        command(&self.folder)
            .arg("serve")
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("`sluis serve` does not start: {error}"))
    }

    /// Waits until the pages answer.
    pub async fn is_up(&self) {
        let health = format!("{}/health", self.address);
        for _ in 0..600 {
            if self.browser.get(&health).send().await.is_ok_and(|answer| answer.status().is_success()) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("`sluis serve` does not answer:\n{}", self.log());
    }

    /// What `serve` has logged.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.join("serve.log")).unwrap_or_default()
    }

    /// The campaign's time.
    pub fn now(&self) -> Timestamp {
        let passed = Timestamp::now().duration_since(self.clock.since).as_millis() * i128::from(self.clock.speed);
        self.clock.begins + SignedDuration::from_millis(i64::try_from(passed).unwrap())
    }

    /// What people have been told was done.
    pub fn told(&self) -> Vec<Deed> {
        self.people.lock().unwrap().told.clone()
    }

    pub fn lock_world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap()
    }

    /// The world goes on, for as long as this is awaited: time passes, people use their pages, the lead and the helpdesk work.
    pub async fn live(&self) {
        let mut beats: u32 = 0;
        loop {
            self.lock_world().advance(self.now());
            self.use_the_portal().await;
            if beats.is_multiple_of(20) {
                self.lead().await;
                self.helpdesk().await;
            }
            beats += 1;
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// People press buttons on their pages. Where the page does not answer they try again later.
    async fn use_the_portal(&self) {
        let deeds = {
            let mut people = self.people.lock().unwrap();
            let mut world = self.world.lock().unwrap();
            people.about_to.extend(world.take_deeds());
            let letters = people.letters_read;
            for letter in &world.mailbox[letters..] {
                if let Some(page) = letter.text.split_whitespace().find(|word| word.contains("/p/")) {
                    people.pages.insert(letter.to.clone(), page.to_owned());
                }
            }
            people.letters_read = world.mailbox.len();
            std::mem::take(&mut people.about_to)
        };
        for deed in deeds {
            match self.press(&deed).await {
                Answered::Done => self.people.lock().unwrap().told.push(deed),
                Answered::Refused => {}
                Answered::Nothing => self.people.lock().unwrap().about_to.push(deed),
            }
        }
    }

    async fn press(&self, deed: &Deed) -> Answered {
        let device = match &deed.serial {
            Some(serial) => match self.device(serial).await {
                Some(device) => device.to_string(),
                None => return Answered::Nothing,
            },
            None => String::new(),
        };
        let Some(page) = self.people.lock().unwrap().pages.get(&deed.account).cloned() else { return Answered::Refused };
        let (form, said, fields) = match &deed.kind {
            DeedKind::Consent => ("consent", "agreed", vec![("device", device)]),
            DeedKind::Start => ("start", "started", vec![("device", device)]),
            DeedKind::SaidRemoved => ("removed", "removed", vec![("device", device)]),
            DeedKind::Began => ("began", "began", vec![("device", device)]),
            DeedKind::Help(cause) => {
                ("help", "helped", vec![("device", device), ("cause", cause.to_string()), ("words", "help".to_owned())])
            }
            DeedKind::Feedback { score } => ("feedback", "thanked", vec![("score", score.to_string())]),
        };
        let Ok(answer) = self.browser.post(format!("{page}/{form}")).header("origin", &self.address).form(&fields).send().await
        else {
            return Answered::Nothing;
        };
        match answer.headers().get("location").and_then(|location| location.to_str().ok()) {
            Some(location) if location.ends_with(&format!("said={said}")) => Answered::Done,
            Some(_) => Answered::Refused,
            None if answer.status().is_server_error() => Answered::Nothing,
            None => Answered::Refused,
        }
    }

    /// The id of a device, once Sluis knows it.
    async fn device(&self, serial: &str) -> Option<i64> {
        if let Some(id) = self.people.lock().unwrap().devices.get(serial) {
            return Some(*id);
        }
        let mut tx = self.console.store().read().await.unwrap();
        let id = tx.devices_by_serial(&[serial.to_owned()]).await.unwrap().first()?.id.0;
        self.people.lock().unwrap().devices.insert(serial.to_owned(), id);
        Some(id)
    }

    /// The lead confirms what waits for a person, and mends what has failed.
    async fn lead(&self) {
        let now = self.now();
        let Some(overview) = self.console.overview(now).await.unwrap() else { return };
        for task in overview.report.tasks {
            let origin = Origin::new(Actor::Account("lead".to_owned()), now);
            let done = match task {
                Task::Confirm { phase, confirmation } => self.console.confirm(&phase, confirmation, origin).await,
                Task::Approve(request) => self.console.agree(request.id, origin).await,
                Task::Mend { phase, .. } => self.console.mended(&phase, "", origin).await,
                _ => Ok(()),
            };
            // The clockwork may have moved on since the overview was made.
            drop(done);
        }
    }

    /// The console's queue is the helpdesk: every ticket is solved at once and its person told.
    async fn helpdesk(&self) {
        let mut tickets = Vec::new();
        for tier in 1..=3 {
            tickets.extend(self.console.store().read().await.unwrap().tickets_queue(tier, 50).await.unwrap());
        }
        for ticket in tickets {
            let origin = || Origin::new(Actor::Account("agent".to_owned()), self.now());
            if ticket.state == TicketState::Open {
                let resolution = Resolution::Usual(TicketCause::Question);
                let _ = self.console.ticket_step(ticket.id, TicketEvent::Resolved { resolution }, origin()).await;
            }
            let _ = self.console.ticket_step(ticket.id, TicketEvent::Closed, origin()).await;
        }
    }
}

impl Drop for Rollout {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// What a page answered.
enum Answered {
    Done,
    Refused,
    /// It did not answer, or not yet.
    Nothing,
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(program());
    command.current_dir(folder).env("SLUIS_LANGUAGE", "en").stdin(Stdio::null());
    command
}

async fn run(folder: &Path, arguments: &[&str]) {
    let done = command(folder).args(arguments).output().await.unwrap();
    assert!(
        done.status.success(),
        "sluis {} failed:\n{}{}",
        arguments.join(" "),
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr)
    );
}

fn configure(folder: &Path, services: &Served, address: &str, clock: Clock) {
    let secrets = [
        ("link.key", "0123456789abcdef".repeat(4)),
        ("graph.secret", CLIENT_SECRET.to_owned()),
        ("old.secret", PASSWORD.to_owned()),
        ("old.code", TENANT_CODE.to_owned()),
    ];
    for (file, secret) in secrets {
        fs::write(folder.join(file), secret).unwrap();
    }
    let mut checks = String::new();
    for check in CheckKind::ALL {
        let _ = writeln!(checks, "{check} = [\"{}\"]", profile_id(*check));
    }
    let configuration = format!(
        r#"database = "sqlite:sluis.db"
observe-minutes = 15

[web]
listen = "{listen}"
address = "{address}"
key-file = "link.key"

[mail]
host = "127.0.0.1"
port = {relay}
encryption = "none"
from = "rollout@sluis.example.org"

[graph]
tenant = "{TENANT}"
client = "{CLIENT_ID}"
secret-file = "graph.secret"
exclusion-group = "{EXCLUSION_GROUP}"
address = "{graph}"
sign-in-address = "{token}"

[graph.checks]
{checks}
[workspace-one]
address = "{old}"
tenant-code-file = "old.code"
user = "{USER}"
secret-file = "old.secret"

[rehearsal]
begins = "{begins}"
since = "{since}"
speed = {speed}
"#,
        listen = address.trim_start_matches("http://"),
        relay = services.relay.port(),
        graph = services.graph_base(),
        token = services.graph_token(),
        old = services.workspace_one_base(),
        begins = clock.begins,
        since = clock.since,
        speed = clock.speed,
    );
    fs::write(folder.join("sluis.toml"), configuration).unwrap();
}

/// Everybody of a world, as a directory exports them.
fn listed(world: &World) -> String {
    let mut list = "User principal name,Display name,Mail,Department,Office,Country,Language,Executive,Volunteer\n".to_owned();
    let yes = |is: Option<bool>| if is == Some(true) { "yes" } else { "no" };
    for person in world.people.iter().filter_map(|person| person.listed(world.now)) {
        let language = person.language.map_or("", sluis_text::Language::code);
        let _ = writeln!(
            list,
            "{},{},{},{},{},{},{language},{},{}",
            person.account,
            person.name.unwrap_or_default(),
            person.email.unwrap_or_default(),
            person.department.unwrap_or_default(),
            person.site.unwrap_or_default(),
            person.country.unwrap_or_default(),
            yes(person.executive),
            yes(person.volunteer),
        );
    }
    list
}

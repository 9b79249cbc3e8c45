//! A small office to try use cases on: an engine on a fresh database, and ports that write down what they are asked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use sluis_campaign::list::ListedPerson;
use sluis_campaign::port::{Answer, Bounce, Delivery, Letter, Management, PersonalLinks, Ports, Post, Sighting, Snapshot};
use sluis_campaign::{AccessMode, Actor, Checks, Compliance, Confirmation, ConfirmationKind, PersonId, Side, Standing};
use sluis_engine::{Cover, Engine, ListInfo, ListReport, Origin, Row, Sender, Worked};
use sluis_plan::{Ownership, PhaseId, Platform};
use sluis_store::Store;
use tokio::sync::Notify;

pub const PLAN: &str = include_str!("../../../../examples/intune-for-everyone/plan.yaml");

/// What a port does with the next calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    #[default]
    Answers,
    /// What it is asked takes effect, and its answer never comes.
    Hangs,
}

/// A mail relay that writes down what it took.
#[derive(Default)]
pub struct Relay {
    pub letters: Mutex<Vec<Letter>>,
    pub mood: Mutex<Mood>,
    pub hangs: Notify,
}

/// A management service that writes down its orders.
#[derive(Default)]
pub struct Service {
    pub standing: Mutex<BTreeMap<String, Standing>>,
    pub orders: Mutex<Vec<String>>,
    pub mood: Mutex<Mood>,
    pub hangs: Notify,
}

pub struct Office {
    pub store: Store,
    pub relay: Arc<Relay>,
    pub old: Arc<Service>,
}

struct Links;

impl PersonalLinks for Links {
    fn link(&self, person: PersonId, _now: Timestamp) -> String {
        format!("https://sluis.example.org/p/{person}")
    }
}

impl Post for Relay {
    fn send<'a>(&'a self, letter: &'a Letter) -> Answer<'a, Delivery> {
        self.letters.lock().unwrap().push(letter.clone());
        let hangs = *self.mood.lock().unwrap() == Mood::Hangs;
        Box::pin(async move {
            if hangs {
                self.hangs.notify_one();
                std::future::pending::<()>().await;
            }
            Ok(Delivery::Accepted)
        })
    }

    fn bounces(&self, _since: Timestamp) -> Answer<'_, Vec<Bounce>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

impl Management for Service {
    fn devices(&self, _changed_since: Option<Timestamp>) -> Answer<'_, Snapshot> {
        Box::pin(async { Ok(Snapshot::default()) })
    }

    fn device<'a>(&'a self, id: &'a str) -> Answer<'a, Standing> {
        let standing = self.standing.lock().unwrap().get(id).copied().unwrap_or(Standing::Absent);
        Box::pin(async move { Ok(standing) })
    }

    fn unenroll<'a>(&'a self, id: &'a str, key: &'a str) -> Answer<'a, ()> {
        self.orders.lock().unwrap().push(format!("{id} {key}"));
        self.standing.lock().unwrap().insert(id.to_owned(), Standing::Leaving);
        let hangs = *self.mood.lock().unwrap() == Mood::Hangs;
        Box::pin(async move {
            if hangs {
                self.hangs.notify_one();
                std::future::pending::<()>().await;
            }
            Ok(())
        })
    }

    fn set_access<'a>(&'a self, _resource: &'a str, _mode: AccessMode, _key: &'a str) -> Answer<'a, ()> {
        Box::pin(async { Ok(()) })
    }

    fn set_excluded<'a>(&'a self, _accounts: &'a [String], _excluded: bool, _key: &'a str) -> Answer<'a, ()> {
        Box::pin(async { Ok(()) })
    }
}

impl Office {
    pub async fn open() -> Office {
        let store = Store::open("sqlite::memory:").await.unwrap();
        Office { store, relay: Arc::default(), old: Arc::default() }
    }

    /// An office whose plan has been approved, with a few people of IT.
    pub async fn with_plan(plan: &str, people: i64) -> Office {
        let office = Office::open().await;
        let engine = office.engine("setup");
        engine.install("salt", at("2027-07-01 09:00")).await.unwrap();
        import_people(&engine, (1..=people).map(somebody).collect(), Cover::Whole, "2027-07-01 09:00").await.unwrap();
        let version = engine.draft_plan(plan, by("anna", "2027-07-01 09:00")).await.unwrap();
        engine.approve_plan(version, by("bram", "2027-07-01 09:00")).await.unwrap();
        office
    }

    /// A process with this office's database and ports.
    pub fn engine(&self, holder: &str) -> Engine {
        let relay: Arc<dyn Post> = Arc::<Relay>::clone(&self.relay);
        let old: Arc<dyn Management> = Arc::<Service>::clone(&self.old);
        let ports = Ports { source: Some(old), post: Some(relay), ..Ports::default() };
        let sender = Sender { domain: "sluis.example.org".to_owned() };
        Engine::new(self.store.clone(), ports, Arc::new(Links), sender, holder.to_owned())
    }

    /// Brings the limited pilot to the day on which its people are invited, each with a device in the old service.
    pub async fn invited(&self, devices: i64) -> Engine {
        let engine = self.engine("office");
        let info = ListInfo { file: "old.csv".to_owned(), as_of: at("2027-07-02 09:00"), cover: Cover::Whole };
        let rows = (1..=devices).map(|id| Ok::<Row<Sighting>, std::convert::Infallible>(Ok(sighting(id))));
        engine.import_devices(Side::Source, rows, info, by("anna", "2027-07-02 09:00")).await.unwrap().unwrap();
        for id in 1..=devices {
            self.old.standing.lock().unwrap().insert(format!("s-{id}"), Standing::Present);
        }
        let pilot = PhaseId::from("limited-pilot");
        let confirmations = (1..=3).map(|tier| Confirmation { kind: ConfirmationKind::Training, number: tier });
        for confirmation in confirmations.chain([Confirmation { kind: ConfirmationKind::Tests, number: 0 }]) {
            engine.confirm(&pilot, confirmation, by("anna", "2027-07-05 09:00")).await.unwrap();
        }
        for moment in ["2027-07-05 08:00", "2027-07-12 08:00", "2027-07-19 08:00"] {
            settle(&engine, moment).await;
        }
        engine
    }
}

/// Decides and acts until nothing is left to do.
pub async fn settle(engine: &Engine, moment: &str) {
    let now = at(moment);
    loop {
        engine.tick(now).await.unwrap();
        if engine.work(now).await.unwrap() == Worked::default() {
            return;
        }
    }
}

/// A moment in Amsterdam.
pub fn at(moment: &str) -> Timestamp {
    let wall: jiff::civil::DateTime = moment.replace(' ', "T").parse().unwrap();
    wall.in_tz("Europe/Amsterdam").unwrap().timestamp()
}

/// Somebody at the console.
pub fn by(name: &str, moment: &str) -> Origin {
    Origin::new(Actor::Account(name.to_owned()), at(moment))
}

pub fn somebody(id: i64) -> ListedPerson {
    ListedPerson {
        account: format!("p{id}@example.org"),
        name: Some(format!("Person {id}")),
        email: Some(format!("p{id}@example.org")),
        department: Some("IT".to_owned()),
        executive: Some(false),
        ..ListedPerson::default()
    }
}

/// The record of a person's laptop.
pub fn sighting(id: i64) -> Sighting {
    Sighting {
        id: format!("s-{id}"),
        account: format!("p{id}@example.org"),
        name: format!("Laptop {id}"),
        model: "ThinkPad T14".to_owned(),
        serial: Some(format!("SN{id}")),
        platform: Platform::Windows,
        ownership: Ownership::Corporate,
        os_version: "10.0.26200".to_owned(),
        standing: Standing::Present,
        enrolled_at: None,
        compliance: Compliance::Unknown,
        checks: Checks::UNKNOWN,
        seen_at: at("2027-07-02 09:00"),
    }
}

pub async fn import_people(
    engine: &Engine,
    people: Vec<ListedPerson>,
    cover: Cover,
    moment: &str,
) -> sluis_engine::Result<ListReport> {
    let info = ListInfo { file: "users.csv".to_owned(), as_of: at(moment), cover };
    let rows = people.into_iter().map(|person| Ok::<Row<ListedPerson>, std::convert::Infallible>(Ok(person)));
    match engine.import_people(rows, info, by("anna", moment)).await? {
        Ok(report) => Ok(report),
        Err(never) => match never {},
    }
}

//! A small organisation in the middle of its campaign, and the people who come to its pages.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use jiff::Timestamp;
use sluis_campaign::port::Ports;
use sluis_campaign::{Actor, Device, Person, PersonId, Ticket};
use sluis_engine::{Engine, Origin, Sender};
use sluis_rehearse::{Options, Rehearsal};
use sluis_store::{Account, Feedback, Role, Store};
use sluis_text::Language;
use sluis_web::{Host, LinkKey, SignIn, SignedLinks, hash_password, router};
use tower::ServiceExt as _;

/// 300 people, the phases of the example.
pub const PLAN: &str = include_str!("../../../rehearse/tests/plans/small.yaml");
/// The name under which the pages are asked for.
pub const NAME: &str = "move.example.org";
pub const PASSWORD: &str = "correct horse battery";

/// An installation with its pages.
pub struct House {
    pub host: Arc<Installation>,
    router: Router,
}

pub struct Installation {
    engine: Engine,
    now: Mutex<Timestamp>,
    sign_in: SignIn,
    links: SignedLinks,
}

impl Host for Installation {
    fn engine(&self) -> Engine {
        self.engine.clone()
    }

    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap()
    }

    fn sign_in(&self) -> SignIn {
        self.sign_in
    }

    fn links(&self) -> &SignedLinks {
        &self.links
    }
}

/// What a house is like.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    pub sign_in: SignIn,
    pub address: &'static str,
    /// How far the campaign is; `None` before it has a plan.
    pub until: Option<&'static str>,
    /// Whether Sluis reaches the old service, or people remove the old management by hand.
    pub reaches_source: bool,
}

impl Default for Kind {
    fn default() -> Kind {
        Kind { sign_in: SignIn::Required, address: "http://move.example.org", until: None, reaches_source: true }
    }
}

impl House {
    /// An installation without a campaign.
    pub async fn empty() -> House {
        House::new(Kind::default()).await
    }

    /// An installation whose campaign has come to a moment.
    pub async fn at(moment: &'static str) -> House {
        House::new(Kind { until: Some(moment), ..Kind::default() }).await
    }

    pub async fn new(kind: Kind) -> House {
        House::when(kind, |_, _| true).await
    }

    /// An installation whose campaign has come to a moment, and after it as far as it takes until something is true of somebody.
    /// When that is depends on the sandbox's people.
    pub async fn when(kind: Kind, is: impl Fn(&Person, &[Device]) -> bool) -> House {
        let links = SignedLinks::new(kind.address, LinkKey::from([7; LinkKey::LENGTH]));
        let store = Store::open("sqlite::memory:").await.unwrap();
        let (engine, now) = match kind.until {
            Some(until) => {
                let until: Timestamp = until.parse().unwrap();
                let rehearsal = rehearsed(store, &links, until, is).await;
                (rehearsal.engine.clone(), rehearsal.now())
            }
            None => {
                let now = "2027-07-01T08:00:00Z".parse().unwrap();
                let engine = engine(store, Ports::default(), &links);
                engine.install("salt", now).await.unwrap();
                (engine, now)
            }
        };
        let engine = if kind.reaches_source { engine } else { self::engine(engine.store().clone(), Ports::default(), &links) };
        let host = Arc::new(Installation { engine, now: Mutex::new(now), sign_in: kind.sign_in, links });
        let router = router(Arc::<Installation>::clone(&host));
        House { host, router }
    }

    pub fn now(&self) -> Timestamp {
        self.host.now()
    }

    pub fn engine(&self) -> &Engine {
        &self.host.engine
    }

    /// Time goes on.
    pub fn later(&self, time: jiff::SignedDuration) {
        let mut now = self.host.now.lock().unwrap();
        *now += time;
    }

    pub fn origin(&self) -> Origin {
        Origin::new(Actor::Account("lead".to_owned()), self.now())
    }

    pub async fn account(&self, name: &str) {
        let password = hash_password(PASSWORD).unwrap();
        let account = Account { name: name.to_owned(), role: Role::Administrator, password, language: Some(Language::En) };
        let mut tx = self.host.engine.store().write().await.unwrap();
        tx.account_set(&account, self.now()).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Somebody who has not shown who they are.
    pub fn anybody(&self) -> Client<'_> {
        Client { house: self, cookies: Mutex::default(), headers: Vec::new(), own: String::new() }
    }

    /// Somebody who is signed in to the console.
    pub async fn signed_in(&self, name: &str) -> Client<'_> {
        self.account(name).await;
        let client = self.anybody();
        let answer = client.post("/sign-in", &[("account", name), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        client
    }

    /// A person with their personal link.
    pub fn participant(&self, person: PersonId) -> Client<'_> {
        let own = format!("/p/{}", self.host.links.token(person, self.now()));
        Client { own, ..self.anybody() }
    }

    /// Everybody with their devices.
    pub async fn people(&self) -> Vec<(Person, Vec<Device>)> {
        people(self.host.engine.store()).await
    }

    /// The first person of whom something is true, with their devices.
    pub async fn somebody(&self, is: impl Fn(&Person, &[Device]) -> bool) -> (Person, Vec<Device>) {
        self.people().await.into_iter().find(|(person, devices)| is(person, devices)).expect("there is somebody like that")
    }

    pub async fn device(&self, id: sluis_campaign::DeviceId) -> Device {
        self.host.engine.store().read().await.unwrap().device(id).await.unwrap().unwrap()
    }

    pub async fn tickets(&self, person: PersonId) -> Vec<Ticket> {
        self.host.engine.store().read().await.unwrap().tickets_of(person).await.unwrap()
    }

    pub async fn feedback(&self, person: PersonId) -> Option<Feedback> {
        self.host.engine.store().read().await.unwrap().feedback_of(person).await.unwrap()
    }
}

fn engine(store: Store, ports: Ports, links: &SignedLinks) -> Engine {
    Engine::new(store, ports, Arc::new(links.clone()), Sender { domain: "example.org".to_owned() }, "test".to_owned())
}

async fn rehearsed(store: Store, links: &SignedLinks, until: Timestamp, is: impl Fn(&Person, &[Device]) -> bool) -> Rehearsal {
    let options = Options { step: jiff::SignedDuration::from_hours(3), audit: false, ..Options::default() };
    let plan = sluis_plan::read(PLAN).0.unwrap();
    let world = Rehearsal::world(&plan, &options).unwrap().shared();
    let ports = Rehearsal::ports(&world, &options);
    let mut rehearsal = Rehearsal::begin(PLAN, store, world, ports, Arc::new(links.clone()), options).await.unwrap();
    loop {
        // A campaign may end before the moment that a test asks for; its pages are still there.
        let is_late = rehearsal.now() >= until || rehearsal.is_over();
        if is_late && people(rehearsal.engine.store()).await.iter().any(|(person, devices)| is(person, devices)) {
            break;
        }
        assert!(!rehearsal.is_over(), "there is never anybody like that");
        rehearsal.step().await.unwrap();
    }
    rehearsal
}

/// Everybody with their devices.
async fn people(store: &Store) -> Vec<(Person, Vec<Device>)> {
    let mut tx = store.read().await.unwrap();
    let mut all = Vec::new();
    for person in tx.people_after(PersonId(0), 10_000).await.unwrap() {
        let devices = tx.devices_of(&[person.id]).await.unwrap();
        all.push((person, devices));
    }
    all
}

/// A browser: it keeps cookies and says where its forms come from.
pub struct Client<'h> {
    house: &'h House,
    cookies: Mutex<BTreeMap<String, String>>,
    headers: Vec<(&'static str, String)>,
    /// The personal link, for a participant.
    pub own: String,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.headers.get(LOCATION).map_or("", |location| location.to_str().unwrap())
    }

    pub fn cookies(&self) -> Vec<&str> {
        self.headers.get_all(SET_COOKIE).iter().map(|cookie| cookie.to_str().unwrap()).collect()
    }
}

impl Client<'_> {
    /// The same browser with a header that replaces its own.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path, &[]).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.ask(Method::POST, path, fields).await
    }

    /// The participant's own page.
    pub async fn page(&self) -> Answer {
        self.get(&self.own).await
    }

    /// A form on the participant's own page.
    pub async fn send(&self, what: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(&format!("{}/{what}", self.own), fields).await
    }

    /// A form about a device of their own.
    pub async fn say(&self, what: &str, device: &Device) -> Answer {
        self.send(what, &[("device", &device.id.to_string())]).await
    }

    /// A form whose body is not made of plain fields; its kind stands in a header.
    pub async fn send_body(&self, path: &str, body: String) -> Answer {
        self.exchange(Method::POST, path, Body::from(body)).await
    }

    pub async fn ask(&self, method: Method, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = if method == Method::POST { Body::from(encoded(fields)) } else { Body::empty() };
        self.exchange(method, path, body).await
    }

    async fn exchange(&self, method: Method, path: &str, body: Body) -> Answer {
        let mut request = Request::builder().method(method.clone()).uri(path);
        let headers = request.headers_mut().unwrap();
        headers.insert(HOST, NAME.parse().unwrap());
        if method == Method::POST {
            headers.insert(ORIGIN, format!("http://{NAME}").parse().unwrap());
            headers.insert(CONTENT_TYPE, "application/x-www-form-urlencoded".parse().unwrap());
        }
        let cookies: Vec<String> = self.cookies.lock().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            headers.insert(COOKIE, cookies.join("; ").parse().unwrap());
        }
        for (name, value) in &self.headers {
            match value.as_str() {
                "" => headers.remove(*name),
                value => headers.insert(*name, value.parse().unwrap()),
            };
        }
        let response = self.house.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let is_stream = parts.headers.get(CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream");
        let bytes = if is_stream { Default::default() } else { to_bytes(body, 4 << 20).await.unwrap() };
        let answer = Answer { status: parts.status, headers: parts.headers, body: String::from_utf8(bytes.to_vec()).unwrap() };
        self.keep(&answer);
        answer
    }

    fn keep(&self, answer: &Answer) {
        let mut kept = self.cookies.lock().unwrap();
        for cookie in answer.cookies() {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                kept.remove(name);
            } else {
                kept.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// Whether the browser keeps a cookie.
    pub fn has_cookie(&self, name: &str) -> bool {
        self.cookies.lock().unwrap().contains_key(name)
    }
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let part = |text: &str| {
        text.bytes().fold(String::new(), |mut out, byte| {
            if byte.is_ascii_alphanumeric() {
                out.push(char::from(byte));
            } else {
                let _ = write!(out, "%{byte:02X}");
            }
            out
        })
    };
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{}={}", part(name), part(value))).collect();
    pairs.join("&")
}

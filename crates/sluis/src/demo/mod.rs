//! `sluis demo`: the example organisation in a sandbox world, in time-lapse in the browser or to its end at once.

mod host;
mod lapse;
mod scratch;
mod to_end;

use std::future::IntoFuture as _;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use serde::Serialize;
use sluis_rehearse::{Hands, Options, Rehearsal};
use sluis_store::Store;
use sluis_text::Message;
use sluis_web::{LinkKey, Pace, SignedLinks};
use tokio::net::TcpListener;

use crate::command::{Demo, Format, Speed};
use crate::failure::{Exit, Failure, Outcome};
use crate::voice::Voice;
use host::DemoHost;
use lapse::Lapse;
use scratch::Scratch;

/// The example organisation.
const PLAN: &str = include_str!("../../../../examples/intune-for-everyone/plan.yaml");
/// The port that the demo listens on when it is free and none is asked for.
const PORT: u16 = 4747;

pub async fn demo(demo: Demo, voice: Voice) -> Outcome {
    if demo.to_end {
        return to_end::to_end(&demo, voice).await;
    }
    // The address is there first, so that a browser that is opened now finds somebody.
    let listener = listen(demo.port).await?;
    let address = listener.local_addr().map_err(|error| cannot_listen(PORT, &error))?;
    let scratch = Scratch::new()?;
    let hands = if demo.hands_off { Hands::Off } else { Hands::On };
    let origin = format!("http://{address}");
    let beginning = Beginning { scratch, hands, origin: origin.clone() };
    let rehearsal = beginning.rehearsal(demo.seed).await?;
    let lapse = Arc::new(Lapse::new(demo.seed, pace(demo.pace)));
    let host = Arc::new(DemoHost::new(&rehearsal, Arc::clone(&lapse), Arc::new(links(&origin))));
    let pages = sluis_web::service(Arc::<DemoHost>::clone(&host));
    announce(&demo, &origin, voice)?;
    // In a task of its own, so that a busy step of the campaign keeps no page waiting.
    let mut pages = tokio::spawn(axum::serve(listener, pages).into_future());
    tokio::select! {
        served = &mut pages => {
            let served = served.map_err(std::io::Error::other).and_then(|served| served);
            served.map_err(|error| cannot_listen(address.port(), &error))?;
        }
        driven = host.drive(rehearsal, &beginning, &lapse) => driven?,
        () = crate::signal::stop() => {}
    }
    Ok(Exit::Fine)
}

/// What every campaign of a run of the demo begins with.
struct Beginning {
    scratch: Scratch,
    hands: Hands,
    /// Where the pages are, such as `http://127.0.0.1:4747`.
    origin: String,
}

impl Beginning {
    /// A campaign in a world of its own, on a database of its own, in which nothing has happened yet.
    async fn rehearsal(&self, seed: u64) -> Result<Rehearsal, Failure> {
        // Nobody reads the figures of the invariants here; `--to-end` does.
        let options = Options { seed, hands: self.hands, audit: false, ..Options::default() };
        let store = Store::open(&self.scratch.database()).await?;
        rehearse(store, options, &self.origin).await
    }
}

/// A campaign of the example organisation in a new world.
async fn rehearse(store: Store, options: Options, origin: &str) -> Result<Rehearsal, Failure> {
    let no_world = || Failure::refused(Message::new("cmd-demo-plan"));
    let plan = sluis_plan::read(PLAN).0.ok_or_else(no_world)?;
    let world = Rehearsal::world(&plan, &options).ok_or_else(no_world)?;
    let world = Arc::new(Mutex::new(world));
    let ports = Rehearsal::ports(&world, &options);
    Ok(Rehearsal::prepare(PLAN, store, world, ports, Arc::new(links(origin)), options).await?)
}

/// Links to the pages of the demo's participants. Whoever reaches the demo may see all of it, so their key is no secret, and
/// a page that is open stays good when the demo starts afresh.
fn links(origin: &str) -> SignedLinks {
    SignedLinks::new(origin, LinkKey::from([0; LinkKey::LENGTH]))
}

async fn listen(asked: Option<u16>) -> Result<TcpListener, Failure> {
    let on = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    match (asked, on(asked.unwrap_or(PORT)).await) {
        (_, Ok(listener)) => Ok(listener),
        (Some(port), Err(error)) => Err(cannot_listen(port, &error)),
        (None, Err(_)) => on(0).await.map_err(|error| cannot_listen(0, &error)),
    }
}

fn cannot_listen(port: u16, error: &std::io::Error) -> Failure {
    Failure::out_of_reach(Message::new("cmd-cannot-listen").with("port", port.to_string()).with("detail", error.to_string()))
}

#[derive(Serialize)]
struct Announcement<'a> {
    address: &'a str,
}

fn announce(demo: &Demo, origin: &str, voice: Voice) -> Result<(), Failure> {
    match demo.format {
        Format::Json => voice.json(&Announcement { address: origin })?,
        Format::Text => voice.data(origin)?,
    }
    voice.aside(&Message::new("cmd-demo-runs"));
    if demo.open && !open_browser(origin) {
        voice.aside(&Message::new("cmd-demo-no-browser").with("address", origin));
    }
    Ok(())
}

/// Asks the desktop to open an address; `false` when there is nobody to ask.
fn open_browser(address: &str) -> bool {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    Command::new(program)
        .args(arguments)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .is_ok()
}

const fn pace(speed: Speed) -> Pace {
    match speed {
        Speed::Slow => Pace::Slow,
        Speed::Normal => Pace::Normal,
        Speed::Fast => Pace::Fast,
    }
}

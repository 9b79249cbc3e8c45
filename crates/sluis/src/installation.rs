//! An installation: its configuration, its database and the engine on it.

use std::sync::Arc;

use jiff::Timestamp;
use sluis_campaign::Actor;
use sluis_campaign::port::Ports;
use sluis_connect::graph::Graph;
use sluis_connect::http::SetupError;
use sluis_connect::smtp::Smtp;
use sluis_connect::workspace_one::WorkspaceOne;
use sluis_engine::{Engine, Origin, Sender};
use sluis_store::Store;
use sluis_text::Message;
use sluis_web::SignedLinks;

use crate::clock::Clock;
use crate::command::Place;
use crate::config::Config;
use crate::failure::Failure;

pub struct Installation {
    pub config: Config,
    pub engine: Engine,
    pub links: Arc<SignedLinks>,
    pub clock: Clock,
}

impl Installation {
    /// Opens the installation that a command works on; its database is made when there is none.
    pub async fn open(place: &Place) -> Result<Installation, Failure> {
        let holder = format!("command-{}", std::process::id());
        Installation::open_as(place, holder).await
    }

    /// As [`open`](Installation::open), under the name by which jobs are held.
    pub async fn open_as(place: &Place, holder: String) -> Result<Installation, Failure> {
        let config = Config::read(&place.config)?;
        let clock = config.clock();
        let links = Arc::new(SignedLinks::new(&config.web.address, config.link_key()?).lasting(config.link_days()));
        let ports = ports(&config)?;
        let store = Store::open(&config.database()?).await?;
        let sender = Sender { domain: domain(&config) };
        let engine = Engine::new(store, ports, Arc::<SignedLinks>::clone(&links), sender, holder);
        let salt: String = config.link_key()?.as_bytes().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        engine.install(&salt, clock.now()).await?;
        Ok(Installation { config, engine, links, clock })
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Whoever sits at the command line.
    pub fn origin(&self) -> Origin {
        Origin::new(Actor::Command(user()), self.now())
    }
}

/// The name of whoever sits at the command line, as the system knows it.
pub fn user() -> String {
    let name = ["SUDO_USER", "USER", "LOGNAME", "USERNAME"].iter().find_map(|name| std::env::var(name).ok());
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| "command line".to_owned())
}

fn ports(config: &Config) -> Result<Ports, Failure> {
    let refused = |error: SetupError| Failure::refused(error.message());
    let mut ports = Ports::default();
    if let Some(settings) = config.mail()? {
        ports.post = Some(Arc::new(Smtp::new(settings).map_err(refused)?));
    }
    if let Some(settings) = config.graph()? {
        ports.target = Some(Arc::new(Graph::new(settings).map_err(refused)?));
    }
    if let Some(settings) = config.workspace_one()? {
        ports.source = Some(Arc::new(WorkspaceOne::new(settings).map_err(refused)?));
    }
    Ok(ports)
}

/// The domain of message ids: the sender's, or that of the pages.
fn domain(config: &Config) -> String {
    if let Some((_, domain)) = config.mail.as_ref().and_then(|mail| mail.from.rsplit_once('@')) {
        return domain.trim_end_matches('>').to_owned();
    }
    let host = config.web.address.split("://").last().unwrap_or_default();
    host.split(['/', ':']).next().unwrap_or_default().to_owned()
}

/// A file that a command was given can't be read.
pub fn unreadable(file: &std::path::Path, error: &std::io::Error) -> Failure {
    let message = Message::new("cmd-unreadable").with("file", file.display().to_string()).with("detail", error.to_string());
    Failure::out_of_reach(message)
}

//! The world's services on the wire: the new one speaks as Microsoft Graph does, the old one as Workspace ONE UEM, and a mail
//! relay takes letters over SMTP. All listen on loopback only, and all are the same world as the ports in this process.
//!
//! Where the real services have a habit that a client must be ready for, these have it too: dates that stand for "never",
//! refusals in their own shape, pages with a link to the next, an answer of nothing where a search finds nothing. The clock on
//! their answers is the world's. Faults show as they do on the wire: a busy answer with the wait it asks for, a slow answer, a
//! connection that is cut after the call has taken effect.
//!
//! An order that would erase a device is carried out by nobody and noted as a breach.

mod cut;
mod fault;
mod graph;
mod mime;
mod query;
mod relay;
mod workspace_one;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::middleware;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::world::SharedWorld;

pub use graph::{CLIENT_ID, CLIENT_SECRET, EXCLUSION_GROUP, TENANT, profile_id};
pub use workspace_one::{PASSWORD, TENANT_CODE, USER};

/// How the services are served.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Records on a page at most, whatever a client asks for.
    pub page: usize,
}

impl Default for Options {
    fn default() -> Options {
        Options { page: 1_000 }
    }
}

/// The services of a world, for as long as this is kept.
#[derive(Debug)]
pub struct Served {
    /// The new service.
    pub graph: SocketAddr,
    /// The old service.
    pub workspace_one: SocketAddr,
    /// The mail relay.
    pub relay: SocketAddr,
    /// Dropped with this: then everything stops.
    _running: watch::Sender<()>,
}

impl Served {
    /// The address of Graph, with its version.
    pub fn graph_base(&self) -> String {
        format!("http://{}/v1.0", self.graph)
    }

    /// Where a client asks for a token.
    pub fn graph_token(&self) -> String {
        format!("http://{}/{TENANT}/oauth2/v2.0/token", self.graph)
    }

    /// The address of Workspace ONE.
    pub fn workspace_one_base(&self) -> String {
        format!("http://{}", self.workspace_one)
    }
}

/// What a service needs to answer.
#[derive(Clone)]
pub(crate) struct Host {
    pub world: SharedWorld,
    pub options: Options,
    /// The service's own address, for links to next pages.
    pub own: SocketAddr,
}

/// Serves a world on free ports of this computer, until the result is dropped.
pub async fn serve(world: SharedWorld, options: Options) -> io::Result<Served> {
    let (running, stopped) = watch::channel(());
    let graph = http(&world, options, graph::routes, &stopped).await?;
    let workspace_one = http(&world, options, workspace_one::routes, &stopped).await?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let relay = listener.local_addr()?;
    tokio::spawn(relay::listen(listener, world, stopped));
    Ok(Served { graph, workspace_one, relay, _running: running })
}

async fn http(
    world: &SharedWorld,
    options: Options,
    routes: fn() -> Router<Host>,
    stopped: &watch::Receiver<()>,
) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let own = listener.local_addr()?;
    let host = Host { world: Arc::clone(world), options, own };
    let router = routes()
        .layer(middleware::from_fn_with_state(host.clone(), fault::befall))
        .with_state(host)
        .into_make_service_with_connect_info::<cut::Scissors>();
    let mut stopped = stopped.clone();
    let server = axum::serve(cut::Cuttable(listener), router).with_graceful_shutdown(async move {
        // The other end is dropped when nobody wants the services any more.
        while stopped.changed().await.is_ok() {}
    });
    tokio::spawn(async move {
        let _ = server.await;
    });
    Ok(own)
}

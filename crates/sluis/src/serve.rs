//! `sluis serve`: the engine's clockwork, console and portal.

use std::fs::{File, OpenOptions, TryLockError};
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sluis_engine::{Engine, EngineError, Worked};
use sluis_text::Message;
use sluis_web::{Host, SignIn, SignedLinks};
use tokio::net::TcpListener;

use crate::clock::Clock;
use crate::command::Serve;
use crate::config::Config;
use crate::failure::{Exit, Failure, Outcome};
use crate::installation::{Installation, unreadable};
use crate::voice::Voice;

/// How long the right to act holds without being renewed.
const LEASE: SignedDuration = SignedDuration::from_secs(30);
/// The engine looks at the campaign at least this often; a change makes it look at once.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// After an error that may pass, the engine waits this long.
const CATCH_BREATH: Duration = Duration::from_secs(2);

pub async fn serve(serve: &Serve, voice: Voice) -> Outcome {
    let holder = format!("serve-{}-{}", std::process::id(), Timestamp::now().as_microsecond());
    let installation = Installation::open_as(&serve.place, holder.clone()).await?;
    let _lock = lock(&installation.config)?;
    claim(&installation, &holder).await?;
    let address = installation.config.web.listen;
    let listener = TcpListener::bind(address).await.map_err(|error| {
        let message = Message::new("cmd-cannot-listen").with("port", address.to_string()).with("detail", error.to_string());
        Failure::out_of_reach(message)
    })?;
    if installation.engine.store().read().await?.account_count().await? == 0 {
        voice.aside(&Message::new("cmd-serve-no-account"));
    }
    let host = Arc::new(ServeHost {
        engine: installation.engine.clone(),
        clock: installation.clock,
        links: Arc::clone(&installation.links),
    });
    let pages = sluis_web::service(Arc::<ServeHost>::clone(&host));
    voice.data(&installation.config.web.address)?;
    voice.aside(&Message::new("cmd-serve-runs").with("address", address.to_string()));
    let outcome = tokio::select! {
        served = axum::serve(listener, pages) => served.map_err(|error| {
            let message = Message::new("cmd-cannot-listen").with("port", address.to_string());
            Failure::out_of_reach(message.with("detail", error.to_string()))
        }),
        driven = drive(&installation, &holder) => driven,
        () = crate::signal::stop() => Ok(()),
    };
    // Whoever comes next need not wait for the lease to run out.
    let mut tx = installation.engine.store().write().await?;
    tx.jobs_release(&holder).await?;
    tx.engine_release(&holder).await?;
    tx.commit().await?;
    installation.engine.store().close().await;
    outcome.map(|()| Exit::Fine)
}

/// Keeps a second process on this machine from running the same SQLite database. The system gives the lock back when the process
/// ends, however it ends.
fn lock(config: &Config) -> Result<Option<File>, Failure> {
    let Some(database) = config.database_file() else { return Ok(None) };
    let path = database.with_extension("lock");
    let file =
        OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(|error| unreadable(&path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(EngineError::AnotherProcess.into()),
        Err(TryLockError::Error(error)) => Err(unreadable(&path, &error)),
    }
}

/// Takes the right to act. Under the lock of a SQLite database whoever has it in the rows is dead.
async fn claim(installation: &Installation, holder: &str) -> Result<(), Failure> {
    let now = Timestamp::now();
    let until = now.checked_add(LEASE).unwrap_or(Timestamp::MAX);
    let mut tx = installation.engine.store().write().await?;
    let mine = match installation.config.database_file() {
        Some(_) => {
            tx.engine_take(holder, until).await?;
            true
        }
        None => tx.engine_claim(holder, now, until).await?,
    };
    tx.commit().await?;
    if mine { Ok(()) } else { Err(EngineError::AnotherProcess.into()) }
}

/// Looks, decides and acts, until it may no longer.
async fn drive(installation: &Installation, holder: &str) -> Result<(), Failure> {
    let engine = &installation.engine;
    let mut changes = engine.changes();
    let mut observed: Option<Timestamp> = None;
    let every = SignedDuration::from_mins(i64::from(installation.config.observe_minutes));
    loop {
        claim(installation, holder).await?;
        let now = installation.now();
        changes.mark_unchanged();
        let mut wait = LOOK_EVERY;
        let due = observed.is_none_or(|observed| now.duration_since(observed) >= every);
        match round(engine, now, due).await {
            Ok(()) if due => observed = Some(now),
            Ok(()) => {}
            Err(error) => {
                tracing::warn!(%error, "a round was not finished; the next one goes on");
                wait = CATCH_BREATH;
            }
        }
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            changed = changes.changed() => {
                if changed.is_err() {
                    return Ok(());
                }
            }
        }
    }
}

/// One round: evidence, decisions, acts.
async fn round(engine: &Engine, now: Timestamp, observe: bool) -> Result<(), EngineError> {
    if observe {
        engine.observe_patiently(now).await?;
        let _ = engine.read_bounces(now).await?;
    }
    engine.read_helpdesk(now).await?;
    engine.tick(now).await?;
    while engine.work(now).await? != Worked::default() {}
    Ok(())
}

struct ServeHost {
    engine: Engine,
    clock: Clock,
    links: Arc<SignedLinks>,
}

impl Host for ServeHost {
    fn engine(&self) -> Engine {
        self.engine.clone()
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn sign_in(&self) -> SignIn {
        SignIn::Required
    }

    fn links(&self) -> &SignedLinks {
        &self.links
    }
}

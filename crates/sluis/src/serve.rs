//! `sluis serve`: the engine's clockwork, console and portal.
//!
//! One process runs a campaign. On SQLite a lock on a file beside the database sees to that, which the system takes back however
//! the process ends; on PostgreSQL a lease in the database does, which has to be renewed. Whoever has lost the lease stops.

use std::fs::{File, OpenOptions, TryLockError};
use std::future::IntoFuture as _;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sluis_engine::{Engine, EngineError, Worked};
use sluis_text::Message;
use sluis_web::{Host, SignIn, SignedLinks};
use tokio::net::TcpListener;
use tokio::time::{Instant, sleep, timeout};

use crate::clock::Clock;
use crate::command::Serve;
use crate::config::Config;
use crate::failure::{Exit, Failure, Outcome};
use crate::installation::{Installation, unreadable};
use crate::voice::Voice;

/// How long the right to act holds without being renewed, and how often it is renewed.
const LEASE: SignedDuration = SignedDuration::from_secs(30);
const RENEW_EVERY: Duration = Duration::from_secs(8);
/// How often the database is asked whether another process has changed it: a command, an import.
const BEAT: Duration = Duration::from_millis(500);
/// The engine looks at the whole campaign at least this often.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// After an error that may pass, the engine waits this long.
const CATCH_BREATH: Duration = Duration::from_secs(2);
/// An act under way when the program is asked to stop gets this long to end.
const GRACE: Duration = Duration::from_secs(10);

pub async fn serve(serve: &Serve, voice: Voice) -> Outcome {
    let holder = format!("serve-{}-{}", std::process::id(), Timestamp::now().as_microsecond());
    let installation = Installation::open_as(&serve.place, holder.clone()).await?;
    let _lock = lock(&installation.config)?;
    claim(&installation, &holder).await?;
    let outcome = run(&installation, &holder, voice).await;
    // Whoever comes next need not wait for the lease to run out.
    release(&installation.engine, &holder).await?;
    installation.engine.store().close().await;
    outcome.map(|()| Exit::Fine)
}

async fn run(installation: &Installation, holder: &str, voice: Voice) -> Result<(), Failure> {
    let engine = &installation.engine;
    let address = installation.config.web.listen;
    let cannot_listen = |error: std::io::Error| {
        let message = Message::new("cmd-cannot-listen").with("port", address.to_string()).with("detail", error.to_string());
        Failure::out_of_reach(message)
    };
    let listener = TcpListener::bind(address).await.map_err(cannot_listen)?;
    if engine.store().read().await?.account_count().await? == 0 {
        voice.aside(&Message::new("cmd-serve-no-account"));
    }
    let host = ServeHost { engine: engine.clone(), clock: installation.clock, links: Arc::clone(&installation.links) };
    let mut pages = tokio::spawn(axum::serve(listener, sluis_web::service(Arc::new(host))).into_future());
    voice.data(&installation.config.web.address)?;
    voice.aside(&Message::new("cmd-serve-runs").with("address", address.to_string()));
    let mut driven = pin!(drive(installation));
    let outcome = tokio::select! {
        served = &mut pages => served.map_err(std::io::Error::other).and_then(|served| served).map_err(cannot_listen),
        driven = &mut driven => driven,
        lost = renew(installation, holder) => Err(lost),
        () = crate::signal::stop() => {
            // What is under way is finished and written down; an act that hangs is left to be tried again.
            engine.stop();
            timeout(GRACE, &mut driven).await.unwrap_or(Ok(()))
        }
    };
    engine.stop();
    pages.abort();
    outcome
}

/// Keeps a second process on this machine from running the same SQLite database. The system gives the lock back when the process
/// ends, however it ends.
fn lock(config: &Config) -> Result<Option<File>, Failure> {
    let Some(database) = config.database_file() else { return Ok(None) };
    let mut path = database.into_os_string();
    path.push(".lock");
    let path = PathBuf::from(path);
    let file =
        OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(|error| unreadable(&path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(EngineError::AnotherProcess.into()),
        Err(TryLockError::Error(error)) => Err(unreadable(&path, &error)),
    }
}

/// Takes or keeps the right to act. Under the lock of a SQLite database whoever else has it in the rows is dead.
async fn claim(installation: &Installation, holder: &str) -> Result<(), Failure> {
    let now = Timestamp::now();
    let until = now.checked_add(LEASE).unwrap_or(Timestamp::MAX);
    let mut tx = installation.engine.store().write().await?;
    let mine = if installation.config.database_file().is_some() {
        tx.engine_take(holder, until).await?;
        true
    } else {
        tx.engine_claim(holder, now, until).await?
    };
    tx.commit().await?;
    if mine { Ok(()) } else { Err(EngineError::AnotherProcess.into()) }
}

/// Keeps the right to act; returns when it is lost. A process that was paused for too long finds out here, and its executors
/// look for themselves before they go on (`Engine::work`).
async fn renew(installation: &Installation, holder: &str) -> Failure {
    loop {
        sleep(RENEW_EVERY).await;
        if let Err(lost) = claim(installation, holder).await {
            return lost;
        }
    }
}

async fn release(engine: &Engine, holder: &str) -> Result<(), Failure> {
    let mut tx = engine.store().write().await?;
    tx.jobs_abandon(holder).await?;
    tx.engine_release(holder).await?;
    tx.commit().await?;
    Ok(())
}

/// Looks, decides and acts, until the engine is to stop.
async fn drive(installation: &Installation) -> Result<(), Failure> {
    let engine = &installation.engine;
    let every = SignedDuration::from_mins(i64::from(installation.config.observe_minutes));
    let mut changes = engine.changes();
    let mut observed: Option<Timestamp> = None;
    while !engine.is_stopping() {
        let now = installation.now();
        changes.mark_unchanged();
        let due = observed.is_none_or(|observed| now.duration_since(observed) >= every);
        match round(engine, now, due).await {
            Ok(()) if due => observed = Some(now),
            Ok(()) => {}
            Err(error) => {
                tracing::warn!(%error, "a round was not finished; the next one goes on");
                sleep(CATCH_BREATH).await;
            }
        }
        let seen = head(engine).await?;
        let looked = Instant::now();
        // Until this process or another one changes something, or it is time to look again.
        while looked.elapsed() < LOOK_EVERY {
            let changed = tokio::select! {
                () = sleep(BEAT) => head(engine).await? != seen,
                _ = changes.changed() => break,
            };
            if changed {
                engine.notice();
                break;
            }
        }
    }
    Ok(())
}

/// The end of the journal: whatever changes the campaign is told there.
async fn head(engine: &Engine) -> Result<i64, Failure> {
    Ok(engine.store().read().await?.journal_head().await?.seq)
}

/// One round: evidence, decisions, acts.
async fn round(engine: &Engine, now: Timestamp, observe: bool) -> Result<(), EngineError> {
    if observe {
        engine.observe_patiently(now).await?;
        patiently(engine.read_bounces(now).await)?;
    }
    patiently(engine.read_helpdesk(now).await)?;
    engine.tick(now).await?;
    while engine.work(now).await? != Worked::default() {}
    Ok(())
}

/// A counterpart that does not answer is asked again in the next round.
fn patiently(answer: Result<usize, EngineError>) -> Result<(), EngineError> {
    match answer {
        Err(EngineError::Port(error)) => {
            tracing::info!(%error, "no answer; what it would have said is read later");
            Ok(())
        }
        Err(error) => Err(error),
        Ok(_) => Ok(()),
    }
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

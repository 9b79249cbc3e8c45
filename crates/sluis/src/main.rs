//! The program `sluis`: its command line, its configuration, and how everything is wired together.
//!
//! A command does three things: it opens what it needs, calls one use case of the engine, and says what came of it. What it
//! prints for people comes from `locales/`; data goes to standard output and everything else to standard error.

mod account;
mod approve;
mod check;
mod clock;
mod command;
mod config;
mod demo;
mod failure;
mod halt;
mod import;
mod init;
mod installation;
mod journal;
mod serve;
mod signal;
mod status;
mod voice;

use std::process::ExitCode;

use clap::Parser as _;
use sluis_text::Message;
use tracing_subscriber::EnvFilter;

use command::{Command, CommandLine};
use failure::{Exit, Failure, Outcome};
use voice::Voice;

/// Threads that serve pages and run the campaign. More than one even on a small machine, so that a busy step of the campaign
/// does not keep a page waiting.
const THREADS: usize = 4;

fn main() -> ExitCode {
    let line = CommandLine::parse();
    let voice = Voice::new(voice::language(line.language));
    log(&line.command);
    match run(line.command, voice) {
        Ok(exit) => exit.into(),
        Err(Failure { exit: Exit::Fine, .. }) => Exit::Fine.into(),
        Err(failure) => {
            voice.failure(&failure);
            failure.exit.into()
        }
    }
}

/// Log lines go to standard error. `SLUIS_LOG` says how much is logged, as in `SLUIS_LOG=debug,sqlx=warn`; without it a server
/// says what it does and a command only what goes wrong.
fn log(command: &Command) {
    let usual = if matches!(command, Command::Serve(_)) { "info,sqlx=warn" } else { "warn" };
    let filter = EnvFilter::try_from_env("SLUIS_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    let coloured = std::io::IsTerminal::is_terminal(&std::io::stderr());
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(coloured).with_writer(std::io::stderr).init();
}

fn run(command: Command, voice: Voice) -> Outcome {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(THREADS)
        .enable_all()
        .build()
        .map_err(|error| Failure::out_of_reach(Message::new("cmd-no-threads").with("detail", error.to_string())))?;
    runtime.block_on(async {
        match command {
            Command::Demo(demo) => demo::demo(demo, voice).await,
            Command::Init(init) => init::init(&init, voice),
            Command::Check(check) => check::check(&check, voice),
            Command::Import(import) => import::import(&import, voice).await,
            Command::Approve(approve) => approve::approve(&approve, voice).await,
            Command::Account(account) => account::account(&account.what, voice).await,
            Command::Serve(serve) => serve::serve(&serve, voice).await,
            Command::Status(status) => status::status(&status, voice).await,
            Command::Why(why) => status::why(&why, voice).await,
            Command::Log(log) => journal::log(&log, voice).await,
            Command::Verify(verify) => journal::verify(&verify, voice).await,
            Command::Halt(halt) => halt::halt(&halt, voice).await,
            Command::Resume(resume) => halt::resume(&resume, voice).await,
        }
    })
}

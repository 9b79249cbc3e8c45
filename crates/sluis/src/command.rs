//! The command line, as `--help` shows it.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;
use sluis_text::Language;

/// Moves an organisation's devices to a new management service, phase by phase.
#[derive(Debug, Parser)]
#[command(
    name = "sluis",
    version,
    about,
    propagate_version = true,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "Start with `sluis demo --open`: an example organisation in a sandbox, with nothing to set up.\n\n\
                  Exit codes: 0 done; 1 something was found wrong or was refused; 2 the command line is wrong;\n\
                  3 something that is needed can't be read or reached."
)]
pub struct CommandLine {
    /// The language of what is printed: en, nl, sv, de or fr. Without it, that of the environment.
    #[arg(long, global = true, value_name = "LANGUAGE", env = "SLUIS_LANGUAGE", hide_env_values = true)]
    pub language: Option<Language>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Demo(Demo),
    Init(Init),
    Check(Check),
    Import(Import),
    Approve(Approve),
    Account(Account),
    Serve(Serve),
    Status(Status),
    Why(Why),
    Log(Log),
    Verify(Verify),
    Halt(Halt),
    Resume(Resume),
}

/// Which installation a command works on.
#[derive(Debug, Args)]
pub struct Place {
    /// The configuration of the installation.
    #[arg(long, value_name = "FILE", default_value = "sluis.toml", env = "SLUIS_CONFIG", hide_env_values = true)]
    pub config: PathBuf,
}

/// Writes a commented plan and configuration for a new organisation.
#[derive(Debug, Args)]
#[command(after_help = "Nothing that is there is overwritten.\n\nExamples:\n  \
    sluis init               in this directory\n  \
    sluis init rollout       in the directory rollout, which is made")]
pub struct Init {
    /// Where the files go.
    #[arg(value_name = "DIR", default_value = ".")]
    pub directory: PathBuf,
}

/// Judges a plan by every rule: what is wrong, where, and how to mend it.
#[derive(Debug, Args)]
#[command(after_help = "Each rule has a page in docs/rules.\n\nExamples:\n  \
    sluis check plan.yaml\n  \
    sluis check plan.yaml --people users.csv            with the people it is about\n  \
    sluis check plan.yaml --format sarif > check.sarif  for a code review")]
pub struct Check {
    /// The plan.
    #[arg(value_name = "PLAN")]
    pub plan: PathBuf,
    /// A list of people, as for `sluis import people`: rules that need to know them are judged, too.
    #[arg(long, value_name = "FILE")]
    pub people: Option<PathBuf>,
    /// How the findings are printed.
    #[arg(long, value_enum, default_value_t = Findings::Text)]
    pub format: Findings,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Findings {
    /// For people, with the lines of the plan.
    Text,
    /// For programs.
    Json,
    /// For tools that review code (SARIF 2.1.0).
    Sarif,
}

/// Takes over a list of people or devices, as the services export them.
#[derive(Debug, Args)]
#[command(
    after_help = "The same list twice changes nothing. A row that is refused is listed with its line, its column and the reason;\n\
    the other rows are taken over. A later list of devices is evidence: what is gone from the old service and stands\n\
    on the new one has moved.\n\nExamples:\n  \
    sluis import people users.csv                       Entra ID, a spreadsheet, …\n  \
    sluis import devices DevicesWithInventory.zip       Intune's export, as it was downloaded\n  \
    sluis import devices list.csv --service old --as-of 2027-07-05T08:00:00+02:00\n  \
    sluis import people users.csv --dry-run             only look"
)]
pub struct Import {
    /// What is in the list.
    #[arg(value_enum, value_name = "KIND")]
    pub kind: ListedKind,
    /// The list: CSV with any of the usual separators and encodings, or a zip archive with one in it.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The service that a list of devices comes from, where the list itself does not show it.
    #[arg(long, value_enum, value_name = "SERVICE")]
    pub service: Option<ListedService>,
    /// The list covers only a part: who is not in it stays as they were.
    #[arg(long)]
    pub part: bool,
    /// When the list was made. Without it, when the file was last changed.
    #[arg(long, value_name = "TIME")]
    pub as_of: Option<Timestamp>,
    /// Reads the list and says what it understood; nothing is taken over.
    #[arg(long)]
    pub dry_run: bool,
    /// Where refused rows are written, as CSV.
    #[arg(long, value_name = "FILE")]
    pub refused: Option<PathBuf>,
    /// How the result is printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    #[command(flatten)]
    pub place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListedKind {
    People,
    /// Of the service that the list itself shows.
    Devices,
    /// Of the old service.
    SourceDevices,
    /// Of the new service.
    TargetDevices,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListedService {
    Old,
    New,
}

/// Makes a plan the current one. What has happened already stays.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    sluis approve plan.yaml\n  \
    sluis approve plan.yaml --draft     only write it down; somebody approves it in the console")]
pub struct Approve {
    /// The plan.
    #[arg(value_name = "PLAN")]
    pub plan: PathBuf,
    /// Writes the plan down without approving it.
    #[arg(long)]
    pub draft: bool,
    #[command(flatten)]
    pub place: Place,
}

/// Accounts of the console.
#[derive(Debug, Args)]
pub struct Account {
    #[command(subcommand)]
    pub what: AccountCommand,
}

#[derive(Debug, Subcommand)]
pub enum AccountCommand {
    /// Makes an account that may do everything. The password is asked for, or read from a file.
    #[command(
        after_help = "Examples:\n  sluis account add anna\n  sluis account add anna --password-file -   from standard input"
    )]
    Add(AccountAdd),
    /// Gives an account a new password and ends its sessions.
    Password(AccountAdd),
    /// Lists the accounts.
    List(Place),
}

#[derive(Debug, Args)]
pub struct AccountAdd {
    #[arg(value_name = "NAME")]
    pub name: String,
    /// A file whose first line is the password; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    #[command(flatten)]
    pub place: Place,
}

/// Runs the campaign: console, portal and engine.
#[derive(Debug, Args)]
#[command(
    after_help = "One process runs a campaign; another one on the same database refuses to start. Stop it with Ctrl-C or SIGTERM.\n\
    It logs to standard error; SLUIS_LOG says how much."
)]
pub struct Serve {
    #[command(flatten)]
    pub place: Place,
}

/// Says where the campaign stands and what waits for somebody.
#[derive(Debug, Args)]
pub struct Status {
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    #[command(flatten)]
    pub place: Place,
}

/// Says why a phase waits, or why its gate stands as it does, now or at a time in the past.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    sluis why\n  \
    sluis why production-1\n  \
    sluis why production-1 --at 2027-08-20T12:00:00+02:00")]
pub struct Why {
    /// The phase, by its id in the plan. Without it, every phase that waits.
    #[arg(value_name = "PHASE")]
    pub phase: Option<String>,
    /// The moment that is asked about.
    #[arg(long, value_name = "TIME", requires = "phase")]
    pub at: Option<Timestamp>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    #[command(flatten)]
    pub place: Place,
}

/// Prints the journal: who did what, when, and on which evidence.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    sluis log --limit 20\n  \
    sluis log --phase expanded-pilot\n  \
    sluis log --person anna@example.org\n  \
    sluis log --since 2027-08-20T00:00:00+02:00 --follow\n  \
    sluis log --since 2027-08-20T00:00:00+02:00 --follow\n  \
    sluis log --format json > journal.jsonl")]
pub struct Log {
    /// Only entries about this phase.
    #[arg(long, value_name = "PHASE")]
    pub phase: Option<String>,
    /// Only entries about the person with this sign-in name.
    #[arg(long, value_name = "ACCOUNT")]
    pub person: Option<String>,
    /// Only entries since this moment.
    #[arg(long, value_name = "TIME")]
    pub since: Option<Timestamp>,
    /// Goes on printing what is added, until it is interrupted.
    #[arg(long)]
    pub follow: bool,
    /// Only entries of this kind, such as `gate-judged`.
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// The latest entries, at most this many. Without it 50; with `--since` or `--format json` all.
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
    /// `json` prints an entry a line, as it is stored.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    #[command(flatten)]
    pub place: Place,
}

/// Checks that nobody has changed the journal after it was written.
#[derive(Debug, Args)]
pub struct Verify {
    #[command(flatten)]
    pub place: Place,
}

/// Stops everything that acts on the world, at once.
#[derive(Debug, Args)]
#[command(
    after_help = "It takes effect on a running installation within a second, and stays until `sluis resume`.\n\nExample:\n  \
    sluis halt \"calls about mail since ten o'clock\""
)]
pub struct Halt {
    /// Why: it is shown in the console and stands in the journal.
    #[arg(value_name = "WHY", default_value = "")]
    pub why: String,
    #[command(flatten)]
    pub place: Place,
}

/// Goes on after a halt. Where the plan asks for a second person, it asks one.
#[derive(Debug, Args)]
pub struct Resume {
    #[command(flatten)]
    pub place: Place,
}

/// Shows the example organisation's whole campaign in a sandbox world, in time-lapse.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    sluis demo --open                                       watch it in the browser\n  \
    sluis demo --port 8080 --pace fast --hands-off          nobody at the wheel, quickly\n  \
    sluis demo --to-end --hands-off --seed 7 --format json  the figures of a whole campaign, without a browser")]
pub struct Demo {
    /// Opens the page in the browser.
    #[arg(long, conflicts_with = "to_end")]
    pub open: bool,
    /// The port on 127.0.0.1 to listen on. Without it 4747, or any free one where that is taken.
    #[arg(long, value_name = "N", conflicts_with = "to_end")]
    pub port: Option<u16>,
    /// The seed of the sandbox world. The same seed gives the same campaign.
    #[arg(long, value_name = "N", default_value_t = 7)]
    pub seed: u64,
    /// Nobody is at the wheel: what breaks is repaired by itself after five days.
    #[arg(long)]
    pub hands_off: bool,
    /// Runs the campaign to its end as fast as it goes, and prints its figures.
    #[arg(long)]
    pub to_end: bool,
    /// How fast time runs at first.
    #[arg(long, value_enum, default_value_t = Speed::Normal, conflicts_with = "to_end")]
    pub pace: Speed,
    /// Reaches the sandbox's two services and its mail over HTTP and SMTP, as real ones are reached.
    #[arg(long)]
    pub http: bool,
    /// How the figures are printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Speed {
    Slow,
    Normal,
    Fast,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

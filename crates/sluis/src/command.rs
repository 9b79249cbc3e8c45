//! The command line, as `--help` shows it.


use clap::{Args, Parser, Subcommand, ValueEnum};
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

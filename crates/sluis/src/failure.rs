//! How a command ends: its exit code, and the sentence that says why.

use std::process::ExitCode;

use sluis_engine::EngineError;
use sluis_rehearse::RehearsalError;
use sluis_store::StoreError;
use sluis_text::Message;

/// How a command ended. The codes are part of the interface; `sluis --help` lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done; nothing is wrong.
    Fine,
    /// Done, but something was found wrong or was refused.
    Found,
    /// The command line is not one that the program understands.
    Usage,
    /// Something that the command needs can't be read or reached.
    OutOfReach,
}

/// A command that could not be carried out, in words for whoever gave it.
#[derive(Debug)]
pub struct Failure {
    pub exit: Exit,
    pub message: Message,
}

/// What a command returns.
pub type Outcome = Result<Exit, Failure>;

impl Exit {
    const fn code(self) -> u8 {
        match self {
            Exit::Fine => 0,
            Exit::Found => 1,
            Exit::Usage => 2,
            Exit::OutOfReach => 3,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

impl Failure {
    /// The command was understood, but what it asks for is refused.
    pub fn refused(message: Message) -> Failure {
        Failure { exit: Exit::Found, message }
    }

    /// Something that the command needs can't be read, written or reached.
    pub fn out_of_reach(message: Message) -> Failure {
        Failure { exit: Exit::OutOfReach, message }
    }

    /// The command line asks for something that makes no sense.
    pub fn usage(message: Message) -> Failure {
        Failure { exit: Exit::Usage, message }
    }
}

impl From<EngineError> for Failure {
    fn from(error: EngineError) -> Failure {
        match error {
            EngineError::Store(error) => error.into(),
            EngineError::Port(_) => Failure::out_of_reach(error.message()),
            other => Failure::refused(other.message()),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        Failure::out_of_reach(Message::new("cmd-database").with("detail", error.to_string()))
    }
}

impl From<RehearsalError> for Failure {
    fn from(error: RehearsalError) -> Failure {
        match error {
            RehearsalError::Engine(error) => error.into(),
            RehearsalError::Store(error) => error.into(),
            RehearsalError::Plan => Failure::refused(Message::new("cmd-demo-plan")),
        }
    }
}

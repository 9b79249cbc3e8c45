//! `sluis halt` and `sluis resume`.

use sluis_engine::{EngineError, Taken};
use sluis_text::Message;

use crate::command::{Halt, Resume};
use crate::failure::{Exit, Outcome};
use crate::installation::Installation;
use crate::voice::Voice;

pub async fn halt(halt: &Halt, voice: Voice) -> Outcome {
    let installation = Installation::open(&halt.place).await?;
    installation.engine.halt(&halt.why, installation.origin()).await?;
    voice.result(&Message::new("cmd-halted"))?;
    Ok(Exit::Fine)
}

pub async fn resume(resume: &Resume, voice: Voice) -> Outcome {
    let installation = Installation::open(&resume.place).await?;
    match installation.engine.resume(installation.origin()).await {
        Ok(Taken::Now) => voice.result(&Message::new("cmd-resumed"))?,
        Ok(Taken::Asked(_)) => voice.result(&Message::new("cmd-resume-asked"))?,
        Err(EngineError::NotHalted) => voice.result(&Message::new("cmd-not-halted"))?,
        Err(error) => return Err(error.into()),
    }
    Ok(Exit::Fine)
}

//! `sluis approve`: a plan becomes the current one.

use sluis_engine::EngineError;
use sluis_plan::{Look, has_errors, read, render};
use sluis_text::Message;

use crate::check::read_plan;
use crate::command::Approve;
use crate::failure::{Exit, Outcome};
use crate::installation::Installation;
use crate::voice::Voice;

pub async fn approve(approve: &Approve, voice: Voice) -> Outcome {
    let source = read_plan(&approve.plan)?;
    let path = approve.plan.display().to_string();
    let (plan, mut diagnostics) = read(&source);
    if let Some(plan) = &plan {
        diagnostics.extend(sluis_plan::check(plan, None));
    }
    if plan.is_none() || has_errors(&diagnostics) {
        let look = if voice.is_coloured() { Look::Coloured } else { Look::Plain };
        voice.data(render(&diagnostics, &path, &source, voice.locale(), look).trim_end())?;
        voice.aside(&Message::new("cmd-approve-errors").with("plan", &path));
        return Ok(Exit::Found);
    }
    let installation = Installation::open(&approve.place).await?;
    let version = match installation.engine.draft_plan(&source, installation.origin()).await {
        Ok(version) => version,
        Err(EngineError::PlanUnchanged) => {
            voice.result(&Message::new("cmd-approve-unchanged").with("plan", &path))?;
            return Ok(Exit::Fine);
        }
        Err(error) => return Err(error.into()),
    };
    if approve.draft {
        voice.result(&Message::new("cmd-approve-drafted").with("version", version.0))?;
        return Ok(Exit::Fine);
    }
    let report = installation.engine.approve_plan(version, installation.origin()).await?;
    let placed: u64 = report.placed.values().sum();
    voice.result(
        &Message::new("cmd-approve-done").with("version", version.0).with("people", i64::try_from(placed).unwrap_or(i64::MAX)),
    )?;
    if report.unplaced > 0 {
        let unplaced = i64::try_from(report.unplaced).unwrap_or(i64::MAX);
        voice.result(&Message::new("cmd-import-unplaced").with("count", unplaced))?;
    }
    Ok(Exit::Fine)
}

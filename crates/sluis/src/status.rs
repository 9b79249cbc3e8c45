//! `sluis status` and `sluis why`: where the campaign stands, and why.

use serde::Serialize;
use sluis_campaign::decide::{PhaseReport, Task};
use sluis_campaign::{CampaignStage, Naming, PhaseStage, Reason, Verdict, wording};
use sluis_engine::Overview;
use sluis_plan::PhaseId;
use sluis_text::{Arg, Message};

use crate::command::{Format, Status, Why};
use crate::failure::{Exit, Failure, Outcome};
use crate::installation::Installation;
use crate::voice::Voice;

/// Where the campaign stands, for programs.
#[derive(Serialize)]
struct Standing {
    stage: CampaignStage,
    halted: Option<Reason>,
    phases: Vec<PhaseStanding>,
    tasks: Vec<String>,
}

#[derive(Serialize)]
struct PhaseStanding {
    phase: PhaseId,
    stage: PhaseStage,
    people: i64,
    invited: i64,
    done: i64,
    verdict: Option<Verdict>,
    waits: Vec<Reason>,
}

pub async fn status(status: &Status, voice: Voice) -> Outcome {
    let installation = Installation::open(&status.place).await?;
    let now = installation.now();
    let overview = installation.engine.overview(now).await?.ok_or_else(no_plan)?;
    let naming = overview.naming(voice.locale().language());
    let report = &overview.report;
    if status.format == Format::Json {
        let standing = Standing {
            stage: report.stage,
            halted: report.halted.clone(),
            phases: report.phases.iter().map(phase_standing).collect(),
            tasks: report.tasks.iter().map(|task| voice.locale().say(&task_message(task, naming))).collect(),
        };
        voice.json(&standing)?;
        return Ok(Exit::Fine);
    }
    let done: i64 = report.phases.iter().map(|phase| phase.done).sum();
    let people: i64 = report.phases.iter().map(|phase| phase.people).sum();
    voice.result(
        &Message::new("cmd-status")
            .with("campaign", naming.campaign())
            .with("stage", Arg::from(wording::campaign_stage(report.stage)))
            .with("done", done)
            .with("people", people),
    )?;
    if let Some(halted) = &report.halted {
        voice.result(&halted.message(naming))?;
    }
    voice.data("")?;
    for phase in &report.phases {
        tell_phase(phase, naming, voice)?;
    }
    if !report.tasks.is_empty() {
        voice.data("")?;
        voice.result(&Message::new("cmd-status-tasks"))?;
        for task in &report.tasks {
            voice.data(&format!("  - {}", voice.locale().say(&task_message(task, naming))))?;
        }
    }
    if !report.upcoming.is_empty() {
        voice.data("")?;
        voice.result(&Message::new("cmd-status-next"))?;
        for next in &report.upcoming {
            let at = next.at.to_zoned(overview.plan.campaign.time_zone.clone()).datetime();
            let line = Message::new("cmd-at").with("at", Arg::Moment(at)).with("what", next.what.message(naming));
            voice.data(&format!("  {}", voice.locale().say(&line)))?;
        }
    }
    Ok(Exit::Fine)
}

fn phase_standing(phase: &PhaseReport) -> PhaseStanding {
    PhaseStanding {
        phase: phase.phase.clone(),
        stage: phase.stage,
        people: phase.people,
        invited: phase.invited,
        done: phase.done,
        verdict: phase.gate.as_ref().map(|gate| gate.verdict),
        waits: phase.waits.clone(),
    }
}

fn tell_phase(phase: &PhaseReport, naming: Naming<'_>, voice: Voice) -> Result<(), Failure> {
    voice.result(
        &Message::new("cmd-status-phase")
            .with("phase", naming.phase(&phase.phase))
            .with("stage", Arg::from(wording::phase_stage(phase.stage)))
            .with("done", phase.done)
            .with("people", phase.people),
    )?;
    for reason in &phase.waits {
        voice.data(&format!("  - {}", voice.locale().say(&reason.message(naming))))?;
    }
    Ok(())
}

pub async fn why(why: &Why, voice: Voice) -> Outcome {
    let installation = Installation::open(&why.place).await?;
    let overview = installation.engine.overview(installation.now()).await?.ok_or_else(no_plan)?;
    let naming = overview.naming(voice.locale().language());
    let Some(id) = &why.phase else {
        if why.format == Format::Json {
            voice.json(&overview.report.phases.iter().map(phase_standing).collect::<Vec<_>>())?;
            return Ok(Exit::Fine);
        }
        for phase in &overview.report.phases {
            tell_phase(phase, naming, voice)?;
        }
        return Ok(Exit::Fine);
    };
    let id = PhaseId::from(id.as_str());
    if overview.plan.phase(&id).is_none() {
        let known: Vec<&str> = overview.plan.phases.iter().map(|phase| phase.id.as_str()).collect();
        let unknown = Message::new("cmd-why-no-phase").with("phase", id.as_str()).with("phases", Arg::list(known));
        return Err(Failure::refused(unknown));
    }
    match why.at {
        Some(at) => then(&installation, &overview, &id, at, why.format, voice).await,
        None => now(&overview, &id, why.format, voice),
    }
}

/// Why a phase stands as it does now.
fn now(overview: &Overview, id: &PhaseId, format: Format, voice: Voice) -> Outcome {
    let naming = overview.naming(voice.locale().language());
    let Some(phase) = overview.report.phases.iter().find(|phase| phase.phase == *id) else { return Err(no_plan()) };
    if format == Format::Json {
        voice.json(&phase_standing(phase))?;
        return Ok(Exit::Fine);
    }
    tell_phase(phase, naming, voice)?;
    if let Some(gate) = &phase.gate {
        voice.data("")?;
        for answer in &gate.answers {
            let reason = Reason::Criterion { answer: Box::new(answer.clone()) };
            voice.data(&format!("  {}", voice.locale().say(&reason.message(naming))))?;
        }
    }
    Ok(Exit::Fine)
}

/// Why its gate stood as it did at a moment, from the verdict that was stored then.
async fn then(
    installation: &Installation,
    overview: &Overview,
    id: &PhaseId,
    at: jiff::Timestamp,
    format: Format,
    voice: Voice,
) -> Outcome {
    let naming = overview.naming(voice.locale().language());
    let stored = installation.engine.store().read().await?.verdict_at(id, at).await?;
    let zone = overview.plan.campaign.time_zone.clone();
    let Some(stored) = stored else {
        let never = Message::new("cmd-why-no-verdict").with("phase", naming.phase(id));
        voice.result(&never.with("at", Arg::Moment(at.to_zoned(zone).datetime())))?;
        return Ok(Exit::Fine);
    };
    if format == Format::Json {
        voice.json(&stored.judgement)?;
        return Ok(Exit::Fine);
    }
    voice.result(
        &Message::new("cmd-why-verdict")
            .with("phase", naming.phase(id))
            .with("verdict", Arg::from(wording::verdict(stored.verdict)))
            .with("at", Arg::Moment(stored.at.to_zoned(zone).datetime())),
    )?;
    for answer in &stored.judgement.answers {
        let reason = Reason::Criterion { answer: Box::new(answer.clone()) };
        voice.data(&format!("  {}", voice.locale().say(&reason.message(naming))))?;
    }
    for reason in stored.judgement.reasons.iter().filter(|reason| !matches!(reason, Reason::Criterion { .. })) {
        voice.data(&format!("  {}", voice.locale().say(&reason.message(naming))))?;
    }
    Ok(Exit::Fine)
}

/// What waits for somebody, in a sentence.
fn task_message(task: &Task, naming: Naming<'_>) -> Message {
    match task {
        Task::Approve(request) => Message::new("cmd-task-approve").with("step", request.step.message(naming)),
        Task::Mend { phase, .. } => Message::new("cmd-task-mend").with("phase", naming.phase(phase)),
        Task::Confirm { phase, confirmation } => Message::new("cmd-task-confirm")
            .with("phase", naming.phase(phase))
            .with("what", Arg::from(wording::confirmation_kind(confirmation.kind))),
        Task::SolveConflicts { devices } => Message::new("cmd-task-conflicts").with("devices", *devices),
        Task::Staff { cohort, reason } => {
            Message::new("cmd-task-staff").with("cohort", naming.cohort(cohort)).with("reason", reason.message(naming))
        }
        Task::Place { people } => Message::new("cmd-import-unplaced").with("count", *people),
        Task::EmptySource { devices } => Message::new("cmd-task-empty-source").with("devices", *devices),
        Task::RetireSource => Message::new("cmd-task-retire-source").with("service", naming.source()),
    }
}

fn no_plan() -> Failure {
    Failure::refused(Message::new("cmd-no-plan"))
}

//! The whole campaign as fast as it goes, and its figures.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::Timestamp;
use sluis_campaign::Naming;
use sluis_rehearse::{Hands, Options, Rehearsal, Summary, summary};
use sluis_store::Store;
use sluis_text::{Arg, Message};

use super::{PLAN, rehearse};
use crate::command::{Demo, Format};
use crate::failure::{Exit, Failure, Outcome};
use crate::voice::Voice;

pub async fn to_end(demo: &Demo, voice: Voice) -> Outcome {
    let hands = if demo.hands_off { Hands::Off } else { Hands::On };
    let options = Options { seed: demo.seed, hands, ..Options::default() };
    let store = Store::open("sqlite::memory:").await?;
    let mut rehearsal = rehearse(store, options, "https://sluis.example.org").await?;
    let bar = bar(voice);
    bar.set_message(voice.locale().text("cmd-demo-setting-up"));
    rehearsal.set_up(PLAN).await?;
    while !rehearsal.is_over() && !rehearsal.is_stuck() {
        rehearsal.step().await?;
        tell(&rehearsal, &bar, voice);
    }
    bar.finish_and_clear();
    let figures = summary(&rehearsal).await?;
    match demo.format {
        Format::Json => voice.json(&figures)?,
        Format::Text => text(&rehearsal, &figures, voice)?,
    }
    if rehearsal.is_stuck() {
        voice.aside(&Message::new("cmd-demo-stuck").with("days", figures.days));
    }
    for violation in rehearsal.violations() {
        voice.aside(&Message::new("cmd-demo-violation").with("rule", violation.rule).with("what", &violation.what));
    }
    Ok(if rehearsal.is_stuck() || figures.violations > 0 { Exit::Found } else { Exit::Fine })
}

/// Progress for whoever watches the terminal; nobody else sees it.
fn bar(voice: Voice) -> ProgressBar {
    if !voice.is_watched() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {wide_bar} {percent} %") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

fn tell(rehearsal: &Rehearsal, bar: &ProgressBar, voice: Voice) {
    let Some(report) = rehearsal.report().filter(|_| !bar.is_hidden()) else { return };
    let sum = |count: fn(&sluis_campaign::decide::PhaseReport) -> i64| {
        report.phases.iter().map(count).sum::<i64>().try_into().unwrap_or(0_u64)
    };
    let people: u64 = sum(|phase| phase.people);
    bar.set_length(people);
    bar.set_position(sum(|phase| phase.done));
    let day = rehearsal.now().to_zoned(rehearsal.plan.campaign.time_zone.clone()).date();
    bar.set_message(voice.locale().words(&Arg::Date(day)));
}

/// The figures for people to read.
fn text(rehearsal: &Rehearsal, figures: &Summary, voice: Voice) -> Result<(), Failure> {
    let naming = Naming { plan: &rehearsal.plan, language: voice.locale().language() };
    let day = |moment: Timestamp| Arg::Date(moment.to_zoned(rehearsal.plan.campaign.time_zone.clone()).date());
    voice.result(
        &Message::new("cmd-demo-days")
            .with("days", figures.days)
            .with("from", day(rehearsal.start()))
            .with("to", day(rehearsal.now())),
    )?;
    voice.result(
        &Message::new("cmd-demo-people")
            .with("done", figures.people.done)
            .with("people", figures.people.total)
            .with("exempt", figures.people.exempt),
    )?;
    voice.result(
        &Message::new("cmd-demo-devices")
            .with("target", figures.devices.in_target)
            .with("source", figures.devices.in_source)
            .with("gap", figures.devices.in_gap)
            .with("exempt", figures.devices.exempt),
    )?;
    for phase in &figures.phases {
        let of_phase = |id| Message::new(id).with("phase", naming.phase(&phase.id));
        voice.result(&match (phase.opened, phase.closed) {
            (Some(opened), Some(closed)) => of_phase("cmd-demo-phase").with("opened", day(opened)).with("passed", day(closed)),
            (Some(opened), None) => of_phase("cmd-demo-phase-open").with("opened", day(opened)),
            (None, _) => of_phase("cmd-demo-phase-waits"),
        })?;
    }
    voice.result(
        &Message::new("cmd-demo-messages")
            .with("sent", figures.messages.sent)
            .with("bounced", figures.messages.bounced)
            .with("suppressed", figures.messages.suppressed),
    )?;
    voice.result(
        &Message::new("cmd-demo-tickets")
            .with("opened", figures.tickets.opened)
            .with("closed", figures.tickets.closed)
            .with("escalated", figures.tickets.escalated),
    )?;
    voice.result(
        &Message::new("cmd-demo-journal")
            .with("entries", figures.journal.entries)
            .with("hash", &figures.journal.head)
            .with("violations", figures.violations),
    )
}

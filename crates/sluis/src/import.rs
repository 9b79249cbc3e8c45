//! `sluis import`: lists of people and devices, with a preview of what was understood and every refused row.

use std::fs::File;
use std::io::{Read, Write as _};
use std::path::Path;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use sluis_campaign::Side;
use sluis_campaign::list::{RefusedRow, Understood};
use sluis_connect::list::{self, ListError, Listed};
use sluis_engine::{Cover, ListInfo, ListReport};
use sluis_text::{Locale, Message};

use crate::command::{Format, Import, ListedKind, ListedService};
use crate::failure::{Exit, Failure, Outcome};
use crate::installation::{Installation, unreadable};
use crate::voice::Voice;

/// Refused rows that are printed; a file takes the rest.
const PRINTED: usize = 20;

pub async fn import(import: &Import, voice: Voice) -> Outcome {
    let as_of = match import.as_of {
        Some(as_of) => as_of,
        None => changed_at(&import.file)?,
    };
    let bar = bar(&import.file, voice);
    let source = bar.wrap_read(list::open(&import.file).map_err(refused)?);
    let report = if import.kind == ListedKind::People {
        let rows = list::people(source).map_err(refused)?;
        preview(rows.understood(), import, voice)?;
        if import.dry_run { look(rows)? } else { people(import, rows, as_of).await? }
    } else {
        let zone = TimeZone::try_system().unwrap_or(TimeZone::UTC);
        let rows = list::devices(source, as_of, &zone).map_err(refused)?;
        preview(rows.understood(), import, voice)?;
        let side = side(import, rows.understood())?;
        if import.dry_run { look(rows)? } else { devices(import, side, rows, as_of).await? }
    };
    bar.finish_and_clear();
    tell(&report, import, voice)?;
    Ok(if report.refused_count > 0 { Exit::Found } else { Exit::Fine })
}

async fn people<R: Read>(import: &Import, rows: list::PeopleReader<R>, as_of: Timestamp) -> Result<ListReport, Failure> {
    let installation = Installation::open(&import.place).await?;
    installation.engine.import_people(rows, info(import, as_of), installation.origin()).await?.map_err(refused)
}

async fn devices<R: Read>(
    import: &Import,
    side: Side,
    rows: list::DeviceReader<R>,
    as_of: Timestamp,
) -> Result<ListReport, Failure> {
    let installation = Installation::open(&import.place).await?;
    installation.engine.import_devices(side, rows, info(import, as_of), installation.origin()).await?.map_err(refused)
}

fn info(import: &Import, as_of: Timestamp) -> ListInfo {
    let file = import.file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    ListInfo { file, as_of, cover: if import.part { Cover::Part } else { Cover::Whole } }
}

/// Reads a list to its end without taking anything over.
fn look<T>(rows: impl Iterator<Item = Listed<T>>) -> Result<ListReport, Failure> {
    let mut report = ListReport::default();
    for row in rows {
        match row.map_err(refused)? {
            Ok(_) => report.rows += 1,
            Err(row) => {
                report.refused_count += 1;
                report.refused.push(row);
            }
        }
    }
    Ok(report)
}

/// Which service a list of devices is of: as the command says, or as the list itself shows.
fn side(import: &Import, understood: &Understood) -> Result<Side, Failure> {
    let told = match (import.kind, import.service) {
        (ListedKind::SourceDevices, _) | (_, Some(ListedService::Old)) => Some(Side::Source),
        (ListedKind::TargetDevices, _) | (_, Some(ListedService::New)) => Some(Side::Target),
        _ => understood.side,
    };
    told.ok_or_else(|| Failure::usage(Message::new("cmd-import-which-service")))
}

fn changed_at(file: &Path) -> Result<Timestamp, Failure> {
    let changed = File::open(file).and_then(|file| file.metadata()).and_then(|data| data.modified());
    let changed = changed.map_err(|error| unreadable(file, &error))?;
    Ok(Timestamp::try_from(changed).unwrap_or_else(|_| Timestamp::now()))
}

fn refused(error: ListError) -> Failure {
    Failure::refused(error.message())
}

/// What the list was understood to be, before anything is taken over.
fn preview(understood: &Understood, import: &Import, voice: Voice) -> Result<(), Failure> {
    if import.format == Format::Json {
        return Ok(());
    }
    let separator = match understood.delimiter {
        '\t' => voice.locale().text("cmd-import-tab"),
        other => format!("“{other}”"),
    };
    let what = Message::new(if understood.origin.is_some() { "cmd-import-understood" } else { "cmd-import-understood-plain" });
    voice.result(
        &what
            .with("file", import.file.display().to_string())
            .with("origin", understood.origin.unwrap_or_default())
            .with("encoding", understood.encoding)
            .with("separator", separator),
    )?;
    let used: Vec<String> =
        understood.columns.iter().filter_map(|(header, field)| field.map(|field| format!("  {header} → {field}"))).collect();
    voice.data(&used.join("\n"))?;
    let aside: Vec<&str> =
        understood.columns.iter().filter(|(_, field)| field.is_none()).map(|(header, _)| header.as_str()).collect();
    if !aside.is_empty() {
        voice.result(&Message::new("cmd-import-aside").with("count", aside.len()).with("columns", aside.join(", ")))?;
    }
    Ok(())
}

/// The result for programs.
#[derive(Serialize)]
struct Report<'r> {
    rows: u64,
    added: u64,
    changed: u64,
    unchanged: u64,
    gone: u64,
    unmatched: u64,
    unplaced: u64,
    refused: Vec<Refused<'r>>,
    refused_count: u64,
}

#[derive(Serialize)]
struct Refused<'r> {
    line: u64,
    column: &'r str,
    reason: String,
}

fn tell(report: &ListReport, import: &Import, voice: Voice) -> Result<(), Failure> {
    if let Some(file) = &import.refused {
        write_refused(file, &report.refused, voice.locale()).map_err(|error| {
            let message = Message::new("cmd-unwritten").with("file", file.display().to_string());
            Failure::out_of_reach(message.with("detail", error.to_string()))
        })?;
    }
    let refused = |row: &'_ RefusedRow| voice.locale().say(&row.reason);
    if import.format == Format::Json {
        return voice.json(&Report {
            rows: report.rows,
            added: report.added,
            changed: report.changed,
            unchanged: report.unchanged,
            gone: report.gone,
            unmatched: report.unmatched,
            unplaced: report.unplaced,
            refused: report
                .refused
                .iter()
                .map(|row| Refused { line: row.line, column: &row.column, reason: refused(row) })
                .collect(),
            refused_count: report.refused_count,
        });
    }
    if import.dry_run {
        voice.result(&Message::new("cmd-import-looked").with("rows", count(report.rows)))?;
    } else if report.added + report.changed + report.gone + report.unmatched == 0 {
        voice.result(&Message::new("cmd-import-no-change").with("rows", count(report.rows)))?;
    } else {
        voice.result(
            &Message::new("cmd-import-done")
                .with("rows", count(report.rows))
                .with("added", count(report.added))
                .with("changed", count(report.changed))
                .with("unchanged", count(report.unchanged))
                .with("gone", count(report.gone)),
        )?;
    }
    if report.unmatched > 0 {
        voice.result(&Message::new("cmd-import-unmatched").with("count", count(report.unmatched)))?;
    }
    if report.unplaced > 0 {
        voice.result(&Message::new("cmd-import-unplaced").with("count", count(report.unplaced)))?;
    }
    if report.refused_count > 0 {
        voice.result(&Message::new("cmd-import-refused").with("count", count(report.refused_count)))?;
        for row in report.refused.iter().take(PRINTED) {
            voice.result(
                &Message::new("cmd-import-refused-row")
                    .with("line", row.line.to_string())
                    .with("column", &row.column)
                    .with("reason", row.reason.clone()),
            )?;
        }
        if report.refused.len() > PRINTED && import.refused.is_none() {
            voice.result(&Message::new("cmd-import-refused-more"))?;
        }
    }
    Ok(())
}

fn write_refused(path: &Path, rows: &[RefusedRow], locale: &Locale) -> std::io::Result<()> {
    let mut file = csv::Writer::from_path(path)?;
    file.write_record(["line", "column", "reason"])?;
    for row in rows {
        // A spreadsheet must not take a column's name for a formula.
        let column = if row.column.starts_with(['=', '+', '-', '@']) { format!("'{}", row.column) } else { row.column.clone() };
        file.write_record([row.line.to_string(), column, locale.say(&row.reason)])?;
    }
    file.into_inner().map_err(|error| std::io::Error::other(error.to_string()))?.flush()
}

fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Progress for whoever watches the terminal.
fn bar(file: &Path, voice: Voice) -> ProgressBar {
    let length = std::fs::metadata(file).map_or(0, |data| data.len());
    if !voice.is_watched() || length < 1_000_000 {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {wide_bar} {bytes}/{total_bytes} {eta}") {
        bar.set_style(style);
    }
    bar
}

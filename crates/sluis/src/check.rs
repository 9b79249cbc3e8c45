//! `sluis check`: what is wrong with a plan, where, and how to mend it.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Serialize;
use serde_json::{Value, json};
use sluis_campaign::list::ListedPerson;
use sluis_connect::list;
use sluis_plan::{Diagnostic, Look, Member, Person, Severity, has_errors, read, render};
use sluis_text::{Arg, Locale, Message};

use crate::command::{Check, Findings};
use crate::failure::{Exit, Failure, Outcome};
use crate::installation::unreadable;
use crate::voice::Voice;

pub fn check(check: &Check, voice: Voice) -> Outcome {
    let source = read_plan(&check.plan)?;
    let (plan, mut diagnostics) = read(&source);
    if let Some(plan) = &plan {
        let people = check.people.as_deref().map(members).transpose()?;
        diagnostics.extend(sluis_plan::check(plan, people.as_deref()));
    }
    let path = check.plan.display().to_string();
    match check.format {
        Findings::Text => text(&diagnostics, &path, &source, voice)?,
        Findings::Json => voice.json(&findings(&diagnostics, voice.locale()))?,
        Findings::Sarif => voice.json(&sarif(&diagnostics, &path, voice.locale()))?,
    }
    Ok(if plan.is_none() || has_errors(&diagnostics) { Exit::Found } else { Exit::Fine })
}

/// The plan's text.
pub fn read_plan(path: &Path) -> Result<String, Failure> {
    let bytes = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
    String::from_utf8(bytes)
        .map_err(|_| Failure::refused(Message::new("cmd-plan-not-text").with("file", path.display().to_string())))
}

fn text(diagnostics: &[Diagnostic], path: &str, source: &str, voice: Voice) -> Result<(), Failure> {
    let look = if voice.is_coloured() { Look::Coloured } else { Look::Plain };
    if !diagnostics.is_empty() {
        voice.data(render(diagnostics, path, source, voice.locale(), look).trim_end())?;
        let pages = Arg::list(rules(diagnostics).into_iter().map(page));
        voice.result(&Message::new("cmd-check-pages").with("pages", pages))?;
        voice.data("")?;
    }
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    voice.result(
        &Message::new(match (errors, warnings) {
            (0, 0) => "cmd-check-fine",
            (0, _) => "cmd-check-warnings",
            _ => "cmd-check-errors",
        })
        .with("plan", path)
        .with("errors", errors)
        .with("warnings", warnings),
    )
}

/// A finding for programs.
#[derive(Serialize)]
struct Finding {
    rule: &'static str,
    severity: Severity,
    line: u32,
    column: u32,
    problem: String,
    mend: String,
    page: String,
}

fn findings(diagnostics: &[Diagnostic], locale: &Locale) -> Vec<Finding> {
    let finding = |diagnostic: &Diagnostic| Finding {
        rule: diagnostic.rule,
        severity: diagnostic.severity,
        line: diagnostic.place.line,
        column: diagnostic.place.column,
        problem: locale.say(&diagnostic.problem),
        mend: locale.say(&diagnostic.mend),
        page: page(diagnostic.rule),
    };
    diagnostics.iter().map(finding).collect()
}

/// The rules that found something, each once.
fn rules(diagnostics: &[Diagnostic]) -> BTreeSet<&'static str> {
    diagnostics.iter().map(|diagnostic| diagnostic.rule).collect()
}

/// The page that explains a rule.
fn page(rule: &str) -> String {
    format!("docs/rules/{rule}.md")
}

/// The findings as SARIF 2.1.0, which tools that review code read.
fn sarif(diagnostics: &[Diagnostic], path: &str, locale: &Locale) -> Value {
    let results: Vec<Value> = diagnostics
        .iter()
        .map(|diagnostic| {
            let level = if diagnostic.severity == Severity::Error { "error" } else { "warning" };
            json!({
                "ruleId": diagnostic.rule,
                "level": level,
                "message": { "text": format!("{} {}", locale.say(&diagnostic.problem), locale.say(&diagnostic.mend)) },
                "locations": [{ "physicalLocation": {
                    "artifactLocation": { "uri": path },
                    "region": { "startLine": diagnostic.place.line, "startColumn": diagnostic.place.column },
                }}],
            })
        })
        .collect();
    let rules: Vec<Value> = rules(diagnostics).iter().map(|rule| json!({ "id": rule, "helpUri": page(rule) })).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "sluis", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "results": results,
        }],
    })
}

/// The people of a list, as far as rules ask about them. Refused rows are left out: importing the list tells of them.
fn members(path: &Path) -> Result<Vec<Member>, Failure> {
    let refused = |error: list::ListError| Failure::refused(error.message());
    let rows = list::people(list::open(path).map_err(refused)?).map_err(refused)?;
    let mut members = Vec::new();
    for row in rows {
        if let Ok(person) = row.map_err(refused)?
            && person.active != Some(false)
        {
            members.push(member(person));
        }
    }
    Ok(members)
}

fn member(listed: ListedPerson) -> Member {
    Member {
        person: Person {
            account: listed.account,
            department: listed.department.unwrap_or_default(),
            site: listed.site.unwrap_or_default(),
            country: listed.country.unwrap_or_default(),
            executive: listed.executive.unwrap_or(false),
            vip: listed.vip.unwrap_or(false),
            volunteer: listed.volunteer.unwrap_or(false),
            language: listed.language,
            email: listed.email,
            name: listed.name.unwrap_or_default(),
        },
        devices: Vec::new(),
    }
}

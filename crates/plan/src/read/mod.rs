//! From the text of a plan to a [`Plan`], with every mistake reported at its place.
//!
//! Reading never stops at the first mistake: what can't be understood is reported and left out, and the rest is read on.

mod campaign;
mod communication;
mod fields;
mod gate;
mod group;
mod phase;
mod schedule;
mod support;
mod value;

pub(crate) use fields::suggestion;
use fields::{Fields, Reader};
use sluis_text::Message;

use crate::diagnostic::{Diagnostic, Severity};
use crate::place::Place;
use crate::plan::{Exemption, Plan};
use crate::yaml::{self, Node, SyntaxError, Value};

/// The version of the plan language that this program reads.
const LANGUAGE_VERSION: f64 = 1.0;

/// Reads a plan. With an error among the diagnostics the plan is what could be understood of it, or `None` when that is
/// too little to check.
pub fn read(source: &str) -> (Option<Plan>, Vec<Diagnostic>) {
    let mut reader = Reader::new(source);
    let plan = match yaml::parse(source) {
        Ok(root) => plan(&root, &mut reader),
        Err(error) => {
            reader.report(syntax(&error, source));
            None
        }
    };
    (plan, reader.into_diagnostics())
}

/// The parser's complaint. It repeats the position, which the diagnostic shows, and tells programmers which of its options
/// to set, which is nothing to somebody with a plan.
fn syntax(error: &SyntaxError, source: &str) -> Diagnostic {
    let head = |text, mark| str::split_once(text, mark).map_or(text, |(head, _)| head);
    let detail = [" at line ", ", set ", "; use "].into_iter().fold(error.detail.as_str(), head);
    Diagnostic {
        rule: "syntax",
        severity: Severity::Error,
        place: located(error.place, source),
        problem: Message::new("rule-syntax").with("detail", detail),
        mend: Message::new("mend-syntax"),
    }
}

/// The place with its bytes. Of a text that can't be scanned the parser tells the line and the column only.
fn located(place: Place, source: &str) -> Place {
    if place.start > 0 || place.line <= 1 && place.column <= 1 {
        return place;
    }
    let line_start = match place.line {
        0 | 1 => Some(0),
        line => source.match_indices('\n').nth(line as usize - 2).map(|(index, _)| index + 1),
    };
    let Some((start, line)) = line_start.and_then(|start| Some((start, source.get(start..)?.lines().next()?))) else {
        return place;
    };
    let within: usize = line.chars().take((place.column as usize).saturating_sub(1)).map(char::len_utf8).sum();
    Place { start: start + within, end: start + within, ..place }
}

fn plan(root: &Node, reader: &mut Reader<'_>) -> Option<Plan> {
    let mut fields = Fields::of(root, "plan", reader)?;
    let version = fields.required("sluis", reader, value::number);
    if let Some(version) = version
        && (version.value - LANGUAGE_VERSION).abs() > f64::EPSILON
    {
        reader.wrong_value(version.place, "sluis", "1");
    }
    let campaign = fields.required("campaign", reader, campaign::campaign);
    let groups = fields.required("groups", reader, group::groups);
    let phases = fields.required("phases", reader, phase::phases);
    let gates = fields.optional("gates", reader, gate::gates).unwrap_or_default();
    let communication = fields.optional("communication", reader, communication::communication).unwrap_or_default();
    let support = fields.required("support", reader, support::support);
    let exemptions = fields.optional("exemptions", reader, exemptions).unwrap_or_default();
    let scheduling = fields.optional("schedule", reader, schedule::scheduling).unwrap_or_default();
    fields.finish(reader);
    Some(Plan {
        campaign: campaign?,
        groups: groups?,
        phases: phases?,
        gates,
        communication,
        support: support?,
        exemptions,
        scheduling,
    })
}

fn exemptions(node: &Node, reader: &mut Reader<'_>) -> Option<Vec<Exemption>> {
    value::list(node, reader, |node, reader| {
        let mut fields = Fields::of(node, "exemption", reader)?;
        let person = fields.required("person", reader, value::text);
        let approved_by = fields.optional("approved-by", reader, value::text);
        let reason = fields.optional("reason", reader, value::text);
        let until = fields.optional("until", reader, value::date);
        fields.finish(reader);
        Some(Exemption {
            person: person?,
            approved_by: approved_by.map(|text| text.value),
            reason: reason.map(|text| text.value),
            until,
            place: node.place,
        })
    })
}

/// The word for the kind of a value, for "expected a list, found a number".
fn kind(value: &Value) -> Message {
    Message::new(match value {
        Value::Null => "kind-nothing",
        Value::Bool(_) => "kind-truth",
        Value::Number(_) => "kind-number",
        Value::Text(_) => "kind-text",
        Value::List(_) => "kind-list",
        Value::Map(_) => "kind-map",
    })
}

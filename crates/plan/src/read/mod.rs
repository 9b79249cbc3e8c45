//! From the text of a plan to a [`Plan`], with every mistake reported at its place.
//!
//! Reading never stops at the first mistake: what can't be understood is reported and left out, and the rest is read on.

mod campaign;
mod communication;
mod fields;
mod gate;
mod group;
mod phase;
mod support;
mod value;

pub(crate) use fields::suggestion;
use fields::{Fields, Reader};
use sluis_text::Message;

use crate::diagnostic::{Diagnostic, Severity};
use crate::plan::{Exemption, Plan};
use crate::yaml::{self, Node, Value};

/// The version of the plan language that this program reads.
const LANGUAGE_VERSION: f64 = 1.0;

/// Reads a plan. With an error among the diagnostics the plan is what could be understood of it, or `None` when that is
/// too little to check.
pub fn read(source: &str) -> (Option<Plan>, Vec<Diagnostic>) {
    let mut reader = Reader::new(source);
    let plan = match yaml::parse(source) {
        Ok(root) => plan(&root, &mut reader),
        Err(error) => {
            reader.report(Diagnostic {
                rule: "syntax",
                severity: Severity::Error,
                place: error.place,
                problem: Message::new("rule-syntax").with("detail", error.detail),
                mend: Message::new("mend-syntax"),
            });
            None
        }
    };
    (plan, reader.into_diagnostics())
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
    fields.finish(reader);
    Some(Plan { campaign: campaign?, groups: groups?, phases: phases?, gates, communication, support: support?, exemptions })
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

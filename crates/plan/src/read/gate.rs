//! The `gates` section.

use super::fields::{Fields, Reader};
use super::value::{self, one_of};
use crate::gate::{Bound, Criterion, GateRule, Metric, OnFail};
use crate::ids::GateId;
use crate::place::Placed;
use crate::units::{Minutes, Share};
use crate::yaml::{Node, Value};

/// Fewer measurements than this decide nothing, unless the plan says otherwise.
const MIN_SAMPLE: u32 = 20;

pub(super) fn gates(node: &Node, reader: &mut Reader<'_>) -> Option<Vec<GateRule>> {
    let Value::Map(entries) = &node.value else {
        reader.wrong_kind(node, "kind-map");
        return None;
    };
    Some(entries.iter().filter_map(|(id, node)| gate(Placed::new(GateId(id.value.clone()), id.place), node, reader)).collect())
}

fn gate(id: Placed<GateId>, node: &Node, reader: &mut Reader<'_>) -> Option<GateRule> {
    let standard = GateRule::standard(std::iter::empty());
    let mut fields = Fields::of(node, "gate", reader)?;
    let observe = fields.optional("observe", reader, value::spelled::<Minutes>("observe", "3 days"));
    let soak = fields.optional("soak", reader, value::spelled::<Minutes>("soak", "1 day"));
    let data_age = fields.optional("data-age", reader, value::spelled::<Minutes>("data-age", "1 day"));
    let on_fail = fields.optional("on-fail", reader, one_of!(OnFail, "on-fail"));
    let criteria = fields.optional("criteria", reader, |node, reader| value::list(node, reader, criterion)).unwrap_or_default();
    let leave_out =
        fields.optional("leave-out", reader, |node, reader| value::one_or_more(node, reader, metric)).unwrap_or_default();
    fields.finish(reader);
    Some(GateRule {
        id,
        observe: observe.map_or(standard.observe, |observe| observe.value),
        soak: soak.map_or(standard.soak, |soak| soak.value),
        data_age: data_age.map_or(standard.data_age, |age| age.value),
        on_fail: on_fail.map_or(standard.on_fail, |on_fail| on_fail.value),
        criteria,
        leave_out,
        place: node.place,
    })
}

fn criterion(node: &Node, reader: &mut Reader<'_>) -> Option<Criterion> {
    let mut fields = Fields::of(node, "criterion", reader)?;
    let metric = fields.required("metric", reader, metric);
    let bounds = [fields.optional("at-least", reader, amount), fields.optional("at-most", reader, amount)];
    let written = ["at-least", "at-most"].map(|bound| fields.has(bound));
    let confidence = fields.optional("confidence", reader, value::spelled::<Share>("confidence", "90%"));
    let min_sample = fields.optional("min-sample", reader, value::count);
    fields.finish(reader);
    let (bound, amount, field) = match bounds {
        [Some(_), Some(amount)] => {
            reader.unknown_word(amount.place, "at-least, at-most", "criterion", &["at-least", "at-most"]);
            return None;
        }
        [Some(amount), None] => (Bound::AtLeast(amount.value), amount, "at-least"),
        [None, Some(amount)] => (Bound::AtMost(amount.value), amount, "at-most"),
        [None, None] => {
            // A bound that is there but can't be read has been reported.
            if written == [false; 2] {
                reader.missing(node.place, "criterion", "at-least");
            }
            return None;
        }
    };
    let metric = metric?;
    let counted = !matches!(metric.value, Metric::SupportLoad(_));
    let is_share = counted && metric.value != Metric::TicketsPerEnrollment;
    if is_share && amount.value > 1.0 {
        // `95` without its sign would be a bound that every share meets, or none.
        let example = if amount.value <= 100.0 { format!("{}%", amount.value) } else { "95%".to_owned() };
        reader.wrong_value(amount.place, field, &example);
        return None;
    }
    Some(Criterion {
        metric,
        bound,
        confidence: confidence.map(|share| share.value),
        min_sample: min_sample.map_or(if counted { MIN_SAMPLE } else { 0 }, |count| count.value),
    })
}

fn metric(node: &Node, reader: &mut Reader<'_>) -> Option<Placed<Metric>> {
    let text = value::text(node, reader)?;
    let Ok(metric) = text.parse() else {
        let words = Metric::words();
        let known: Vec<&str> = words.iter().map(String::as_str).collect();
        reader.unknown_word(node.place, &text, "metric", &known);
        return None;
    };
    Some(Placed::new(metric, node.place))
}

/// `95%`, or a plain number where the metric is no share.
fn amount(node: &Node, reader: &mut Reader<'_>) -> Option<Placed<f64>> {
    if let Value::Number(number) = node.value
        && number.is_finite()
        && number >= 0.0
    {
        return Some(Placed::new(number, node.place));
    }
    let Ok(Share(share)) = value::text(node, reader)?.parse() else {
        reader.wrong_value_here(node.place, "95%");
        return None;
    };
    Some(Placed::new(share, node.place))
}

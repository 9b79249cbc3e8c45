//! The `support` section.

use std::collections::BTreeMap;

use jiff::civil::Time;

use super::fields::{Fields, Reader};
use super::value;
use crate::ids::PhaseId;
use crate::phase::Approach;
use crate::place::{Place, Placed};
use crate::support::{AgendaItem, BridgeCall, Expectation, Support, Tier, Training};
use crate::units::{Hours, Minutes, Share};
use crate::yaml::{Node, Value};

/// A tier that says nothing of what it passes on passes on a quarter of its tickets.
const PASSES_ON: Share = Share(0.25);
/// No tier is planned above this share of its hours unless the plan says otherwise.
const CEILING: Share = Share(0.8);

pub(super) fn support(node: &Node, reader: &mut Reader<'_>) -> Option<Support> {
    let mut fields = Fields::of(node, "support", reader)?;
    let tiers = fields.required("tiers", reader, |node, reader| value::list(node, reader, tier));
    let training = fields.optional("training", reader, training);
    let bridge_call = fields.optional("bridge-call", reader, bridge_call);
    let ceiling = fields.optional("ceiling", reader, value::spelled::<Share>("ceiling", "80%"));
    let expect = fields.optional("expect", reader, expectation);
    fields.finish(reader);
    Some(Support {
        tiers: tiers?,
        training,
        bridge_call,
        ceiling: ceiling.map_or(CEILING, |share| share.value),
        expect: expect.unwrap_or(Expectation { tickets_per_enrollment: BTreeMap::new() }),
        place: node.place,
    })
}

fn tier(node: &Node, reader: &mut Reader<'_>) -> Option<Tier> {
    let mut fields = Fields::of(node, "tier", reader)?;
    let number = fields.required("tier", reader, value::count);
    // Of a vendor we need not know the staff and the hours.
    let vendor = fields.optional("vendor", reader, value::plain_text);
    let (team, agents, hours, handle) = if vendor.is_some() {
        (
            fields.optional("team", reader, value::plain_text),
            fields.optional("agents", reader, value::count),
            fields.optional("hours", reader, value::spelled::<Hours>("hours", "08:00-17:00")),
            fields.optional("handle", reader, value::spelled::<Minutes>("handle", "20 min")),
        )
    } else {
        (
            fields.required("team", reader, value::plain_text),
            fields.required("agents", reader, value::count),
            fields.required("hours", reader, value::spelled::<Hours>("hours", "08:00-17:00")),
            fields.required("handle", reader, value::spelled::<Minutes>("handle", "20 min")),
        )
    };
    let passes_on = fields.optional("passes-on", reader, value::spelled::<Share>("passes-on", "25%"));
    let responsibilities = fields.optional("responsibilities", reader, value::texts).unwrap_or_default();
    fields.finish(reader);
    let number = number?;
    if !(1..=4).contains(&number.value) {
        reader.wrong_value(number.place, "tier", "1");
        return None;
    }
    let office = Hours { from: Time::constant(9, 0, 0, 0), to: Time::constant(17, 0, 0, 0) };
    let is_vendor = vendor.is_some();
    Some(Tier {
        tier: number.map(|number| u8::try_from(number).unwrap_or(4)),
        team: vendor.or(team)?,
        agents: if is_vendor { agents.map_or(0, |agents| agents.value) } else { agents?.value },
        hours: if is_vendor { hours.map_or(office, |hours| hours.value) } else { hours?.value },
        handle: if is_vendor { handle.map_or(Minutes(0), |handle| handle.value) } else { handle?.value },
        passes_on: passes_on.map_or(PASSES_ON, |share| share.value),
        responsibilities,
        place: node.place,
    })
}

fn training(node: &Node, reader: &mut Reader<'_>) -> Option<Training> {
    let mut fields = Fields::of(node, "training", reader)?;
    let trainer = fields.required("trainer", reader, value::plain_text);
    let length = fields.required("length", reader, value::spelled::<Minutes>("length", "3 h"));
    let agenda = fields.optional("agenda", reader, agenda);
    let before = fields.required("before", reader, value::text);
    let on = fields.optional("on", reader, value::date);
    fields.finish(reader);
    Some(Training {
        trainer: trainer?,
        length: length?,
        agenda: agenda.unwrap_or_else(|| AgendaItem::STANDARD.to_vec()),
        before: before?.map(PhaseId),
        on,
        place: node.place,
    })
}

/// `standard`, or a list of the standard items' words and of titles of one's own.
fn agenda(node: &Node, reader: &mut Reader<'_>) -> Option<Vec<AgendaItem>> {
    if matches!(&node.value, Value::Text(text) if text == "standard") {
        return Some(AgendaItem::STANDARD.to_vec());
    }
    let items = value::list(node, reader, value::plain_text)?;
    Some(
        items
            .into_iter()
            .map(|item| match item.as_str() {
                "support-plan" => AgendaItem::SupportPlan,
                "overview" => AgendaItem::Overview,
                "common-problems" => AgendaItem::CommonProblems,
                "tools" => AgendaItem::Tools,
                "questions" => AgendaItem::Questions,
                _ => AgendaItem::Own(item),
            })
            .collect(),
    )
}

fn bridge_call(node: &Node, reader: &mut Reader<'_>) -> Option<BridgeCall> {
    let mut fields = Fields::of(node, "bridge-call", reader)?;
    let phases = fields.required("phases", reader, |node, reader| value::one_or_more(node, reader, value::text));
    let at = fields.required("at", reader, clock);
    fields.finish(reader);
    Some(BridgeCall { phases: phases?.into_iter().map(|phase| phase.map(PhaseId)).collect(), at: at? })
}

fn clock(node: &Node, reader: &mut Reader<'_>) -> Option<Time> {
    let text = value::text(node, reader)?;
    let Ok(time) = Time::strptime("%H:%M", text.trim()) else {
        reader.wrong_value_here(node.place, "09:00");
        return None;
    };
    Some(time)
}

fn expectation(node: &Node, reader: &mut Reader<'_>) -> Option<Expectation> {
    let mut fields = Fields::of(node, "expect", reader)?;
    let tickets = fields.required("tickets-per-enrollment", reader, |node, reader| {
        let mut fields = Fields::of(node, "tickets-per-enrollment", reader)?;
        let mut rates = BTreeMap::new();
        for approach in Approach::ALL {
            if let Some(rate) = fields.optional(approach.word(), reader, rate) {
                rates.insert(*approach, rate.value);
            }
        }
        fields.finish(reader);
        Some(rates)
    });
    fields.finish(reader);
    Some(Expectation { tickets_per_enrollment: tickets? })
}

fn rate(node: &Node, reader: &mut Reader<'_>) -> Option<Placed<f64>> {
    let rate = value::number(node, reader)?;
    if (0.0..=20.0).contains(&rate.value) {
        Some(rate)
    } else {
        let place: Place = node.place;
        reader.wrong_value_here(place, "0.15");
        None
    }
}

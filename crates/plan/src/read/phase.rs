//! The `phases` section.

use super::fields::{Fields, Reader};
use super::schedule;
use super::value::{self, one_of};
use crate::ids::{GateId, GroupId, PhaseId};
use crate::phase::{Approach, Assisted, Cohort, Fair, Phase, Stage, Waiver};
use crate::place::Placed;
use crate::timeframe::{Point, When};
use crate::yaml::Node;

pub(super) fn phases(node: &Node, reader: &mut Reader<'_>) -> Option<Vec<Phase>> {
    value::list(node, reader, phase)
}

fn phase(node: &Node, reader: &mut Reader<'_>) -> Option<Phase> {
    let mut fields = Fields::of(node, "phase", reader)?;
    let id = fields.required("id", reader, value::text);
    let stage = fields.required("stage", reader, one_of!(Stage, "stage"));
    let name = fields.optional("name", reader, value::names);
    let when = fields.required("when", reader, timeframe);
    let instruct = fields.optional("instruct", reader, value::spelled::<Point>("instruct", "week 3"));
    let after = fields.optional("after", reader, value::text);
    let gate = fields.optional("gate", reader, value::text);
    let requires = fields.optional("requires", reader, value::texts).unwrap_or_default();
    let bounds = schedule::bounds(&mut fields, reader);
    let cohorts = fields.required("cohorts", reader, |node, reader| value::list(node, reader, cohort));
    fields.finish(reader);
    let when = when?;
    Some(Phase {
        id: id?.map(PhaseId),
        stage: stage?,
        name,
        when,
        instruct: instruct.unwrap_or(Placed::new(Point::Week(3), when.place)),
        after: after.map(|after| after.map(PhaseId)),
        gate: gate.map(|gate| gate.map(GateId)),
        requires,
        bounds,
        cohorts: cohorts?,
        place: node.place,
    })
}

/// A timeframe of more than ten years is a slip in one of its years.
fn timeframe(node: &Node, reader: &mut Reader<'_>) -> Option<Placed<When>> {
    const LONGEST_DAYS: i32 = 10 * 366;
    let when = value::spelled::<When>("when", "2027-07")(node, reader)?;
    if when.timeframe().is_some_and(|frame| frame.first.until(frame.last).is_ok_and(|span| span.get_days() > LONGEST_DAYS)) {
        reader.wrong_value_here(node.place, "2027-07-05..2027-08-13");
        return None;
    }
    Some(when)
}

fn cohort(node: &Node, reader: &mut Reader<'_>) -> Option<Cohort> {
    let mut fields = Fields::of(node, "cohort", reader)?;
    let group = fields.required("group", reader, value::text);
    let users = fields.optional("users", reader, value::count);
    let approach = one_of!(Approach, "approach");
    // A cohort without an approach is for the rules to judge (`I-8`, `D-17`), so it is read.
    let approaches =
        fields.optional("approach", reader, |node, reader| value::one_or_more(node, reader, &approach)).unwrap_or_default();
    let includes = fields.optional("includes", reader, value::text);
    let waiver = fields.optional("waiver", reader, waiver);
    let assisted = fields.optional("assisted", reader, assisted);
    let fairs = fields.optional("fairs", reader, |node, reader| value::list(node, reader, fair)).unwrap_or_default();
    fields.finish(reader);
    Some(Cohort {
        group: group?.map(GroupId),
        users,
        approaches,
        includes: includes.map(|phase| phase.map(PhaseId)),
        waiver,
        assisted,
        fairs,
        place: node.place,
    })
}

fn waiver(node: &Node, reader: &mut Reader<'_>) -> Option<Waiver> {
    let mut fields = Fields::of(node, "waiver", reader)?;
    let rule = fields.required("rule", reader, value::text);
    let by = fields.required("by", reader, value::plain_text);
    let why = fields.required("why", reader, value::plain_text);
    fields.finish(reader);
    Some(Waiver { rule: rule?, by: by?, why: why? })
}

fn assisted(node: &Node, reader: &mut Reader<'_>) -> Option<Assisted> {
    let mut fields = Fields::of(node, "assisted", reader)?;
    let visits_per_day = fields.required("visits-per-day", reader, value::count);
    fields.finish(reader);
    Some(Assisted { visits_per_day: visits_per_day?.value })
}

fn fair(node: &Node, reader: &mut Reader<'_>) -> Option<Fair> {
    let mut fields = Fields::of(node, "fair", reader)?;
    let date = fields.required("date", reader, value::date);
    let place = fields.required("place", reader, value::plain_text);
    let seats = fields.required("seats", reader, value::count);
    fields.finish(reader);
    Some(Fair { date: date?, place: place?, seats: seats?.value })
}

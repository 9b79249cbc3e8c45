//! The `groups` section.

use super::campaign::freeze;
use super::fields::{Fields, Reader};
use super::value::{self, one_of};
use crate::group::{Agreement, Factors, Group, Level, Members, Segment};
use crate::ids::GroupId;
use crate::people::Platform;
use crate::yaml::Node;

pub(super) fn groups(node: &Node, reader: &mut Reader<'_>) -> Option<Vec<Group>> {
    value::list(node, reader, group)
}

fn group(node: &Node, reader: &mut Reader<'_>) -> Option<Group> {
    let mut fields = Fields::of(node, "group", reader)?;
    let id = fields.required("id", reader, value::text);
    let name = fields.optional("name", reader, value::names);
    let segment = fields.optional("segment", reader, one_of!(Segment, "segment"));
    let members = fields.optional("members", reader, members).unwrap_or_default();
    let factors = fields.optional("factors", reader, factors).unwrap_or_default();
    let agreed = fields.optional("agreed", reader, agreement);
    let not_during = fields.optional("not-during", reader, |node, reader| value::list(node, reader, freeze)).unwrap_or_default();
    fields.finish(reader);
    let id = id?.map(GroupId);
    Some(Group {
        name: name.unwrap_or_else(|| crate::campaign::Names::plain(id.as_str())),
        id,
        segment: segment.map(|segment| segment.value),
        members,
        factors,
        agreed,
        not_during,
        place: node.place,
    })
}

fn members(node: &Node, reader: &mut Reader<'_>) -> Option<Members> {
    let mut fields = Fields::of(node, "members", reader)?;
    let platform = one_of!(Platform, "platform");
    let members = Members {
        people: fields.optional("people", reader, value::texts).unwrap_or_default(),
        department: fields.optional("department", reader, value::texts).unwrap_or_default(),
        site: fields.optional("site", reader, value::texts).unwrap_or_default(),
        country: fields.optional("country", reader, value::texts).unwrap_or_default(),
        platform: fields
            .optional("platform", reader, |node, reader| value::one_or_more(node, reader, &platform))
            .unwrap_or_default()
            .into_iter()
            .map(|platform| platform.value)
            .collect(),
        executive: fields.optional("executive", reader, value::truth),
    };
    fields.finish(reader);
    Some(members)
}

fn factors(node: &Node, reader: &mut Reader<'_>) -> Option<Factors> {
    let mut fields = Fields::of(node, "factors", reader)?;
    let factors = Factors {
        willingness: fields.optional("willingness", reader, one_of!(Level, "willingness")).map(|level| level.value),
        business_risk: fields.optional("business-risk", reader, one_of!(Level, "business-risk")).map(|level| level.value),
        location: fields.optional("location", reader, value::texts).unwrap_or_default(),
        requirements: fields.optional("requirements", reader, value::texts).unwrap_or_default(),
    };
    fields.finish(reader);
    Some(factors)
}

fn agreement(node: &Node, reader: &mut Reader<'_>) -> Option<Agreement> {
    let mut fields = Fields::of(node, "agreement", reader)?;
    let with = fields.required("with", reader, value::plain_text);
    let on = fields.required("on", reader, value::date);
    fields.finish(reader);
    Some(Agreement { with: with?, on: on?.value })
}

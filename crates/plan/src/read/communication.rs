//! The `communication` section.

use super::fields::{Fields, Reader};
use super::value::{self, one_of};
use crate::communication::{Audience, Block, BlockKind, BlockTime, Channel, Communication, Content};
use crate::ids::BlockId;
use crate::yaml::Node;

pub(super) fn communication(node: &Node, reader: &mut Reader<'_>) -> Option<Communication> {
    let mut fields = Fields::of(node, "communication", reader)?;
    let blocks = fields.required("blocks", reader, |node, reader| value::list(node, reader, block));
    fields.finish(reader);
    Some(Communication { blocks: blocks? })
}

fn block(node: &Node, reader: &mut Reader<'_>) -> Option<Block> {
    let mut fields = Fields::of(node, "block", reader)?;
    let id = fields.required("id", reader, value::text);
    let kind = fields.required("type", reader, one_of!(BlockKind, "type"));
    let channel = one_of!(Channel, "channel");
    let channels = fields.required("channel", reader, |node, reader| value::one_or_more(node, reader, &channel));
    let audience = fields.required("audience", reader, one_of!(Audience, "audience"));
    let when = fields.required("when", reader, value::spelled::<BlockTime>("when", "week 1"));
    let content = one_of!(Content, "covers");
    let covers = fields.optional("covers", reader, |node, reader| value::one_or_more(node, reader, &content)).unwrap_or_default();
    fields.finish(reader);
    Some(Block {
        id: id?.map(BlockId),
        kind: kind?,
        channels: channels?,
        audience: audience?,
        when: when?,
        covers,
        place: node.place,
    })
}

//! The communication plan: every block, in order, to the right people, saying what it must (`CP-2` to `CP-9`, `I-9`).

use sluis_text::{Arg, Message};

use super::{Findings, START, Subject};
use crate::communication::{Block, BlockKind, Channel, Content, Whose};
use crate::place::Place;
use crate::timeframe::Point;

/// All four kinds of block are there (`CP-2`).
pub(super) fn all_blocks(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let blocks = &subject.plan.communication.blocks;
    for kind in BlockKind::ALL {
        if !blocks.iter().any(|block| block.kind.value == *kind) {
            let place = blocks.last().map_or(START, |block| block.id.place);
            let problem = Message::new("rule-block-missing").with("kind", kind.word());
            findings.error(place, problem, Message::new("mend-block-missing").with("kind", kind.word()));
        }
    }
}

pub(super) fn kickoff(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    content_and_audience(subject, BlockKind::Kickoff, findings);
}

pub(super) fn pre_enrollment(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    content_and_audience(subject, BlockKind::PreEnrollment, findings);
}

/// Enrollment messages also need an address for questions (`CP-5`).
pub(super) fn enrollment(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    content_and_audience(subject, BlockKind::Enrollment, findings);
    let contact = &subject.plan.campaign.contact;
    let block = of_kind(subject, BlockKind::Enrollment).next();
    if let Some(block) = block
        && contact.email.is_none()
        && contact.phone.is_none()
        && contact.page.is_none()
    {
        findings.error(block.kind.place, Message::new("rule-no-contact"), Message::new("mend-no-contact"));
    }
}

pub(super) fn post_enrollment(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    content_and_audience(subject, BlockKind::PostEnrollment, findings);
}

fn of_kind<'a>(subject: &Subject<'a>, kind: BlockKind) -> impl Iterator<Item = &'a Block> {
    subject.plan.communication.blocks.iter().filter(move |block| block.kind.value == kind)
}

/// A block reaches the audience of its kind and covers what its kind must (`CP-3` to `CP-6`). What is spread over several
/// blocks of one kind counts together.
fn content_and_audience(subject: &Subject<'_>, kind: BlockKind, findings: &mut Findings<'_>) {
    for block in of_kind(subject, kind) {
        if !kind.audience().contains(&block.audience.value) {
            let problem =
                Message::new("rule-wrong-audience").with("block", block.id.as_str()).with("audience", block.audience.word());
            let words = kind.audience().iter().map(|audience| audience.word()).collect::<Vec<_>>().join(", ");
            findings.error(block.audience.place, problem, Message::new("mend-wrong-audience").with("audiences", words));
        }
    }
    let blocks: Vec<&Block> = of_kind(subject, kind).collect();
    if blocks.is_empty() || blocks.iter().any(|block| block.covers.is_empty()) {
        return;
    }
    let covered = |content: &Content| blocks.iter().any(|block| block.covers.iter().any(|covers| covers.value == *content));
    let missing: Vec<&str> = kind.required().iter().filter(|content| !covered(content)).map(|content| content.word()).collect();
    if let (false, Some(block)) = (missing.is_empty(), blocks.first()) {
        let place = block.covers.first().map_or(block.kind.place, |covers| covers.place);
        let problem =
            Message::new("rule-content-missing").with("kind", kind.word()).with("missing", Arg::list(missing.iter().copied()));
        findings.error(place, problem, Message::new("mend-content-missing").with("missing", missing.join(", ")));
    }
}

/// The ways of delivery that the sources pair with each kind of block (`CP-7`).
pub(super) fn channels(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for block in &subject.plan.communication.blocks {
        for channel in &block.channels {
            let usual = match channel.value {
                Channel::Website => true,
                Channel::Meeting => block.kind.value == BlockKind::Kickoff,
                Channel::Email => block.kind.value != BlockKind::Kickoff,
                Channel::Chat | Channel::Poster => matches!(block.kind.value, BlockKind::Kickoff | BlockKind::PreEnrollment),
            };
            if !usual {
                let problem = Message::new("rule-unusual-channel")
                    .with("channel", channel.word())
                    .with("block", block.id.as_str())
                    .with("kind", block.kind.word());
                findings.warning(channel.place, problem, Message::new("mend-unusual-channel"));
            }
        }
    }
}

/// Messages of a phase follow the phase: a fixed day would not move with it (`CP-9`).
pub(super) fn follows_the_phase(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for block in &subject.plan.communication.blocks {
        if matches!(block.when.point, Point::Day(_)) && block.when.of == Whose::EachPhase {
            let problem = Message::new("rule-fixed-day").with("block", block.id.as_str());
            findings.error(block.when.place, problem, Message::new("mend-fixed-day"));
        }
    }
}

/// Kickoff, pre-enrollment, enrollment and post-enrollment reach each phase in this order (`I-9`).
pub(super) fn order(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    let mut reported: Vec<Place> = Vec::new();
    for phase in &plan.phases {
        let dated: Vec<(&Block, jiff::civil::Date)> =
            plan.communication.blocks.iter().filter_map(|block| Some((block, plan.block_day(block, phase)?))).collect();
        for (block, day) in &dated {
            let late = dated.iter().find(|(earlier, earlier_day)| earlier.kind.value < block.kind.value && earlier_day > day);
            if let Some((earlier, _)) = late
                && !reported.contains(&block.when.place)
            {
                reported.push(block.when.place);
                let problem = Message::new("rule-block-order")
                    .with("block", block.id.as_str())
                    .with("earlier", earlier.id.as_str())
                    .with("phase", phase.id.as_str());
                findings.error(block.when.place, problem, Message::new("mend-block-order"));
            }
        }
    }
}

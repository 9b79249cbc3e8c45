//! What things of a plan are called, in the reader's language.

use sluis_plan::{BlockId, CohortId, GroupId, PhaseId, Plan, Stage};
use sluis_text::{Arg, Language, Message};

/// A plan and the language in which its names are read.
#[derive(Clone, Copy, Debug)]
pub struct Naming<'a> {
    pub plan: &'a Plan,
    pub language: Language,
}

impl Naming<'_> {
    /// A phase's own name, or that of its stage: "Limited pilot", "Production 2".
    pub fn phase(&self, id: &PhaseId) -> Arg {
        let Some(phase) = self.plan.phase(id) else { return Arg::from(id.as_str()) };
        if let Some(name) = &phase.name {
            return Arg::from(name.get(self.language));
        }
        let same_stage = |other: &&sluis_plan::Phase| *other.stage == *phase.stage && other.name.is_none();
        let number = self.plan.phases.iter().take_while(|other| other.id != phase.id).filter(same_stage).count() + 1;
        let alone = self.plan.phases.iter().filter(same_stage).count() == 1;
        let id = match *phase.stage {
            Stage::LimitedPilot => "stage-limited-pilot",
            Stage::ExpandedPilot => "stage-expanded-pilot",
            Stage::Production => "stage-production",
        };
        let shown = if alone && *phase.stage != Stage::Production { 0 } else { number };
        Arg::from(Message::new(id).with("number", shown))
    }

    pub fn group(&self, id: &GroupId) -> Arg {
        Arg::from(self.plan.group(id).map_or(id.as_str(), |group| group.name.get(self.language)))
    }

    /// A cohort is called by its group; its phase says which part of the group it is.
    pub fn cohort(&self, id: &CohortId) -> Arg {
        match self.plan.cohort(id) {
            Some((_, cohort)) => self.group(&cohort.group),
            None => Arg::from(id.as_str()),
        }
    }

    /// A block's name: its kind, and its number where there are several of the kind.
    pub fn block(&self, id: &BlockId) -> Arg {
        let blocks = &self.plan.communication.blocks;
        let Some(block) = blocks.iter().find(|block| block.id.value == *id) else { return Arg::from(id.as_str()) };
        let same: Vec<_> = blocks.iter().filter(|other| other.kind.value == block.kind.value).collect();
        let number =
            if same.len() > 1 { same.iter().position(|other| other.id == block.id).map_or(0, |index| index + 1) } else { 0 };
        Arg::from(Message::new(block_message(block.kind.value)).with("number", number))
    }

    pub fn campaign(&self) -> &str {
        self.plan.campaign.name.get(self.language)
    }

    pub fn source(&self) -> &str {
        self.plan.campaign.source.as_ref().map_or("", |source| source.name())
    }

    pub fn target(&self) -> &str {
        self.plan.campaign.target.name()
    }
}

/// The id of a kind of block's name in the catalogues.
pub const fn block_message(kind: sluis_plan::BlockKind) -> &'static str {
    match kind {
        sluis_plan::BlockKind::Kickoff => "block-kickoff",
        sluis_plan::BlockKind::PreEnrollment => "block-pre-enrollment",
        sluis_plan::BlockKind::Enrollment => "block-enrollment",
        sluis_plan::BlockKind::PostEnrollment => "block-post-enrollment",
    }
}

//! The communication plan: what is told, how, to whom and when (`CP-1` to `CP-9`).

use std::str::FromStr;

use serde::Serialize;

use crate::ids::BlockId;
use crate::place::{Place, Placed};
use crate::timeframe::Point;
use crate::words;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Communication {
    pub blocks: Vec<Block>,
}

/// One message to one audience at one moment of each phase.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Block {
    pub id: Placed<BlockId>,
    pub kind: Placed<BlockKind>,
    pub channels: Vec<Placed<Channel>>,
    pub audience: Placed<Audience>,
    pub when: Placed<BlockTime>,
    /// What the text covers. Empty: the built-in text, which covers all that its kind must.
    pub covers: Vec<Placed<Content>>,
    #[serde(skip)]
    pub place: Place,
}

words! {
    /// The kind of a block, in the order in which a person gets them (`CP-2`).
    pub enum BlockKind {
        Kickoff => "kickoff",
        PreEnrollment => "pre-enrollment",
        Enrollment => "enrollment",
        PostEnrollment => "post-enrollment",
    }
}

words! {
    /// How a block is delivered (`CP-7`).
    pub enum Channel {
        /// An invitation to a meeting, by e-mail.
        Meeting => "meeting",
        Email => "e-mail",
        Chat => "chat",
        Website => "website",
        Poster => "poster",
    }
}

words! {
    /// Who gets a block.
    pub enum Audience {
        Everyone => "everyone",
        /// Everybody of the phase.
        Phase => "phase",
        /// Those of the phase who are invited to enroll, at that moment (`CP-5`).
        Scheduled => "scheduled",
        /// Those of the phase who have enrolled (`CP-6`).
        Enrolled => "enrolled",
    }
}

/// When a block is sent: a moment of its phase, or of the first one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(into = "String")]
pub struct BlockTime {
    pub point: Point,
    pub of: Whose,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    EachPhase,
    FirstPhase,
}

words! {
    /// What a text must say, by kind of block (`CP-3` to `CP-6`).
    pub enum Content {
        What => "what",
        Why => "why",
        Plan => "plan",
        Products => "products",
        Resources => "resources",
        Dates => "dates",
        Ready => "ready",
        Instructions => "instructions",
        Contact => "contact",
        MoreResources => "more-resources",
        Feedback => "feedback",
    }
}

impl Block {
    /// Whether each person of the audience gets a message of their own.
    pub fn is_personal(&self) -> bool {
        self.channels.iter().any(|channel| matches!(channel.value, Channel::Email | Channel::Meeting))
    }
}

impl BlockKind {
    /// What the text of such a block must cover (`CP-3` to `CP-6`).
    pub const fn required(self) -> &'static [Content] {
        match self {
            BlockKind::Kickoff => &[Content::What, Content::Why, Content::Plan],
            BlockKind::PreEnrollment => &[Content::Products, Content::Resources, Content::Dates],
            BlockKind::Enrollment => &[Content::Ready, Content::Instructions, Content::Contact],
            BlockKind::PostEnrollment => &[Content::MoreResources, Content::Feedback],
        }
    }

    /// The audience that the sources name for such a block (`CP-3` to `CP-6`).
    pub const fn audience(self) -> &'static [Audience] {
        match self {
            BlockKind::Kickoff | BlockKind::PreEnrollment => &[Audience::Everyone, Audience::Phase],
            BlockKind::Enrollment => &[Audience::Scheduled],
            BlockKind::PostEnrollment => &[Audience::Enrolled],
        }
    }
}

impl FromStr for BlockTime {
    type Err = ();

    fn from_str(text: &str) -> Result<BlockTime, ()> {
        match text.trim().strip_suffix("of first phase") {
            Some(point) => Ok(BlockTime { point: point.parse()?, of: Whose::FirstPhase }),
            None => Ok(BlockTime { point: text.parse()?, of: Whose::EachPhase }),
        }
    }
}

impl From<BlockTime> for String {
    fn from(time: BlockTime) -> String {
        match time.of {
            Whose::EachPhase => time.point.to_string(),
            Whose::FirstPhase => format!("{} of first phase", time.point),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn block_times_read_back_as_written() {
        for written in ["week 1", "week 4", "week 1 of first phase", "2027-06-28 of first phase"] {
            assert_eq!(written.parse::<BlockTime>().map(String::from).as_deref(), Ok(written));
        }
        assert_eq!("first week".parse::<BlockTime>(), Err(()));
    }
}

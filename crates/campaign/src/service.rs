//! The two management services of a campaign, and what evidence says of a device in each of them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sluis_plan::words;

words! {
    /// One of the two services of a campaign.
    pub enum Side {
        /// The service that devices leave.
        Source => "source",
        /// The service that devices enter.
        Target => "target",
    }
}

words! {
    /// Who manages a device. There is no word for "both": a device is enrolled in one service at a time (`MC-17`, `I-1`).
    pub enum ManagedBy {
        Source => "source",
        Nobody => "nobody",
        Target => "target",
    }
}

words! {
    /// Where a device stands with one service.
    pub enum Standing {
        /// No list or answer has mentioned the device yet.
        Unknown => "unknown",
        /// The service does not have it.
        Absent => "absent",
        /// The service has it and has been asked to let it go.
        Leaving => "leaving",
        /// The service manages it.
        Present => "present",
    }
}

/// What a service last said of a device, and when it said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    pub standing: Standing,
    pub at: Timestamp,
}

impl Evidence {
    pub const UNKNOWN: Evidence = Evidence { standing: Standing::Unknown, at: Timestamp::UNIX_EPOCH };

    pub const fn new(standing: Standing, at: Timestamp) -> Evidence {
        Evidence { standing, at }
    }

    /// Whether the service still holds the device, asked to leave or not.
    pub const fn holds(self) -> bool {
        matches!(self.standing, Standing::Present | Standing::Leaving)
    }

    pub const fn is_absent(self) -> bool {
        matches!(self.standing, Standing::Absent)
    }
}

//! Names of things in a plan, as types, so that a phase is never looked up by the name of a group.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> $name {
                $name(text.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// A targeted group, such as `sales-and-marketing`.
    GroupId,
    /// A phase, such as `production-1`.
    PhaseId,
    /// A cohort: the part of a group that moves in one phase, written `phase/group`.
    CohortId,
    /// A set of gate criteria, such as `strict`.
    GateId,
    /// A block of the communication plan, such as `pre-1`.
    BlockId,
}

impl CohortId {
    pub fn of(phase: &PhaseId, group: &GroupId) -> CohortId {
        CohortId(format!("{phase}/{group}"))
    }
}

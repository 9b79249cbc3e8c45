//! Typed ids, so that a device is never looked up by the number of a person.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// A person of the organisation.
    PersonId,
    DeviceId,
    TicketId,
    MessageId,
    JobId,
    /// An approved or drafted version of the plan, counted from 1.
    PlanVersion,
    /// A stored verdict of a gate.
    VerdictId,
    /// A step that waits for a second person.
    RequestId,
}

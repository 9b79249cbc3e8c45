//! Where things are found: the address of each page of the console.

use sluis_campaign::{DeviceId, MessageId, PersonId, TicketId};
use sluis_plan::{CohortId, PhaseId};

pub(crate) fn phase(id: &PhaseId) -> String {
    format!("/phase/{}", encoded(id.as_str()))
}

pub(crate) fn person(id: PersonId) -> String {
    format!("/people/{id}")
}

pub(crate) fn device(id: DeviceId) -> String {
    format!("/devices/{id}")
}

pub(crate) fn message(id: MessageId) -> String {
    format!("/messages/{id}")
}

pub(crate) fn ticket(id: TicketId) -> String {
    format!("/support/{id}")
}

/// The people of a cohort.
pub(crate) fn people_of(cohort: &CohortId) -> String {
    format!("/people?cohort={}", encoded(cohort.as_str()))
}

/// The messages of a phase.
pub(crate) fn messages_of(phase: &PhaseId) -> String {
    format!("/messages?phase={}", encoded(phase.as_str()))
}

/// The journal's entries about a phase.
pub(crate) fn journal_of(phase: &PhaseId) -> String {
    format!("/journal?phase={}", encoded(phase.as_str()))
}

/// A text as part of an address: everything but letters, digits and a few marks is escaped.
pub(crate) fn encoded(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_odd_id_survives_its_way_through_an_address() {
        assert_eq!(
            people_of(&CohortId::from("production-1/sales & marketing")),
            "/people?cohort=production-1%2Fsales%20%26%20marketing"
        );
        assert_eq!(phase(&PhaseId::from("é")), "/phase/%C3%A9");
    }
}

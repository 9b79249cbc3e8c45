//! Orders given a moment ago, that the service may not show yet.

use std::collections::HashMap;
use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::port::PortError;

use crate::lock;

/// A service may take some time until its records show an order. Until then they are no proof that it did not arrive.
const SETTLES_WITHIN: SignedDuration = SignedDuration::from_mins(10);

/// The orders of the last minutes, by their key.
///
/// The rule that no order is given twice does not rest on this memory, which a crash empties, but on reading the device's state
/// before each order. This covers the minutes in which that state may still be the old one (`integrations.md` 7.2).
#[derive(Default)]
pub(crate) struct Orders(Mutex<HashMap<String, Timestamp>>);

impl Orders {
    /// Notes that an order is about to be given, unless the same one was given a moment ago.
    pub fn give(&self, key: &str, now: Timestamp) -> Result<(), PortError> {
        let mut given = lock(&self.0);
        given.retain(|_, at| now.duration_since(*at) < SETTLES_WITHIN);
        if let Some(at) = given.get(key) {
            let left = SETTLES_WITHIN.saturating_sub(now.duration_since(*at));
            return Err(PortError::Later { why: "ordered a moment ago, and not visible yet".to_owned(), after: Some(left) });
        }
        given.insert(key.to_owned(), now);
        Ok(())
    }

    /// The order did not leave.
    pub fn take_back(&self, key: &str) {
        lock(&self.0).remove(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_not_repeated_before_the_service_can_show_it() {
        let orders = Orders::default();
        let now: Timestamp = "2027-07-05T08:00:00Z".parse().unwrap();
        let later = |minutes| now.checked_add(SignedDuration::from_mins(minutes)).unwrap();
        assert!(orders.give("unenroll-1-1", now).is_ok());
        let again = orders.give("unenroll-1-1", later(4));
        assert!(matches!(again, Err(PortError::Later { after: Some(left), .. }) if left.as_mins() == 6));
        assert!(orders.give("unenroll-2-1", later(4)).is_ok());
        assert!(orders.give("unenroll-1-1", later(10)).is_ok());
        orders.take_back("unenroll-1-1");
        assert!(orders.give("unenroll-1-1", later(11)).is_ok());
    }
}

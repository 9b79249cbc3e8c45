//! How often somebody may try something: a small, bounded memory that forgets by itself.
//!
//! Each key has a bucket of tries that fills up again over time. Buckets stand in a table of fixed size and are found by a
//! keyed hash, so that no flood of made-up names can make the table grow or push out the bucket of a real one. Two keys may
//! share a bucket; nobody outside can arrange that.

use std::hash::{BuildHasher as _, Hash, RandomState};
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

/// Buckets of one table.
const BUCKETS: usize = 4_096;

/// Limits how often each key may try.
pub(crate) struct Throttle {
    /// Tries in a row.
    burst: u32,
    /// The time after which one more try is allowed.
    each: SignedDuration,
    state: RandomState,
    /// The moment at which each bucket is full again.
    full_at: Mutex<Vec<Timestamp>>,
}

/// The limits of an installation.
pub(crate) struct Limits {
    /// Tries to sign in to one account.
    pub accounts: Throttle,
    /// Tries to sign in from one address, whatever the account.
    pub addresses: Throttle,
    /// What one participant does on their page.
    pub deeds: Throttle,
    /// Requests for help of one participant: each opens a ticket that somebody reads.
    pub help: Throttle,
}

/// There were too many tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooOften {
    /// When the next try will be allowed.
    pub wait: SignedDuration,
}

impl Limits {
    pub fn new() -> Limits {
        Limits {
            accounts: Throttle::new(5, SignedDuration::from_mins(1)),
            addresses: Throttle::new(20, SignedDuration::from_secs(15)),
            deeds: Throttle::new(30, SignedDuration::from_secs(10)),
            help: Throttle::new(5, SignedDuration::from_mins(10)),
        }
    }
}

impl Throttle {
    pub fn new(burst: u32, each: SignedDuration) -> Throttle {
        let full_at = Mutex::new(vec![Timestamp::MIN; BUCKETS]);
        Throttle { burst, each, state: RandomState::new(), full_at }
    }

    /// Takes one try, or says how long to wait.
    pub fn take(&self, key: impl Hash, now: Timestamp) -> Result<(), TooOften> {
        let mut buckets = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(full_at) = buckets.get_mut(self.bucket(key)) else { return Ok(()) };
        let whole = self.each.saturating_mul(i32::try_from(self.burst).unwrap_or(i32::MAX));
        // A clock that was set back must not lock anybody out for long.
        let latest = now.saturating_add(whole).unwrap_or(Timestamp::MAX);
        let begin = (*full_at).clamp(now, latest);
        *full_at = begin;
        let next = begin.saturating_add(self.each).unwrap_or(Timestamp::MAX);
        let over = next.duration_since(now) - whole;
        if over > SignedDuration::ZERO {
            return Err(TooOften { wait: over });
        }
        *full_at = next;
        Ok(())
    }

    /// Gives all tries back: whoever it was has shown that they may.
    pub fn forget(&self, key: impl Hash) {
        let mut buckets = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(full_at) = buckets.get_mut(self.bucket(key)) {
            *full_at = Timestamp::MIN;
        }
    }

    fn bucket(&self, key: impl Hash) -> usize {
        let hash = self.state.hash_one(key);
        usize::try_from(hash % BUCKETS as u64).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + seconds).unwrap()
    }

    #[test]
    fn after_a_burst_each_further_try_waits_its_time() {
        let throttle = Throttle::new(3, SignedDuration::from_secs(60));
        for _ in 0..3 {
            assert_eq!(throttle.take("anna", at(0)), Ok(()));
        }
        assert_eq!(throttle.take("anna", at(0)), Err(TooOften { wait: SignedDuration::from_secs(60) }));
        assert_eq!(throttle.take("anna", at(59)), Err(TooOften { wait: SignedDuration::from_secs(1) }));
        assert_eq!(throttle.take("anna", at(60)), Ok(()));
        assert!(throttle.take("anna", at(60)).is_err());
        // A quiet while brings the whole burst back, and no more than that.
        for _ in 0..3 {
            assert_eq!(throttle.take("anna", at(10_000)), Ok(()));
        }
        assert!(throttle.take("anna", at(10_000)).is_err());
    }

    #[test]
    fn a_success_gives_the_tries_back() {
        let throttle = Throttle::new(1, SignedDuration::from_secs(60));
        assert_eq!(throttle.take("anna", at(0)), Ok(()));
        throttle.forget("anna");
        assert_eq!(throttle.take("anna", at(0)), Ok(()));
    }

    #[test]
    fn a_clock_that_is_set_back_locks_nobody_out_for_long() {
        let throttle = Throttle::new(2, SignedDuration::from_secs(60));
        assert_eq!(throttle.take("anna", at(1_000_000)), Ok(()));
        let TooOften { wait } = throttle.take("anna", at(0)).unwrap_err();
        assert!(wait <= SignedDuration::from_secs(60), "{wait}");
        assert_eq!(throttle.take("anna", at(60)), Ok(()));
    }
}

//! Chance, from a seed. Each person and device has a stream of its own, so that what one does never changes the luck of another.

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution as _, LogNormal};

/// A stream of random numbers.
#[derive(Clone, Debug)]
pub(crate) struct Chance(ChaCha8Rng);

impl Chance {
    /// The stream of one subject, such as person 17.
    pub fn of(seed: u64, subject: &str, number: u64) -> Chance {
        // A fixed mixing function: the standard library's hasher may change between versions.
        let mixed = subject.bytes().fold(seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15), |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3).rotate_left(23)
        });
        Chance(ChaCha8Rng::seed_from_u64(mixed))
    }

    /// Whether something of this probability happens.
    pub fn happens(&mut self, probability: f64) -> bool {
        self.0.random::<f64>() < probability
    }

    /// A whole number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        self.0.random_range(low..=high)
    }

    /// One of several.
    pub fn one_of<'a, T>(&mut self, choices: &'a [T]) -> Option<&'a T> {
        if choices.is_empty() { None } else { choices.get(self.0.random_range(0..choices.len())) }
    }

    /// One of several, by weight.
    pub fn weighted<'a, T>(&mut self, choices: &'a [(T, u32)]) -> Option<&'a T> {
        let total: u32 = choices.iter().map(|(_, weight)| weight).sum();
        if total == 0 {
            return None;
        }
        let mut pick = self.0.random_range(0..total);
        choices.iter().find_map(|(choice, weight)| {
            if pick < *weight {
                Some(choice)
            } else {
                pick -= weight;
                None
            }
        })
    }

    /// A length of work around a mean: log-normal, as helpdesk logs show it.
    pub fn work(&mut self, mean_minutes: f64) -> i64 {
        // With sigma 0.6 the mean is exp(mu + 0.18).
        let minutes = LogNormal::new(mean_minutes.max(1.0).ln() - 0.18, 0.6).map_or(mean_minutes, |law| law.sample(&mut self.0));
        #[expect(clippy::cast_possible_truncation, reason = "clamped to a few days")]
        let minutes = minutes.clamp(1.0, 5_000.0) as i64;
        minutes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_subject_has_the_same_luck_and_another_has_its_own() {
        let draws = |subject, number| {
            let mut chance = Chance::of(7, subject, number);
            (0..8).map(|_| chance.between(0, 1_000)).collect::<Vec<_>>()
        };
        assert_eq!(draws("person", 1), draws("person", 1));
        assert_ne!(draws("person", 1), draws("person", 2));
        assert_ne!(draws("person", 1), draws("device", 1));
    }
}

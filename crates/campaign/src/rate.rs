//! How many tickets an enrollment causes: what the plan expects, corrected by what is seen.
//!
//! The plan gives a rate for each approach; the campaign learns one factor by which all of them are off. The factor has a
//! Gamma prior around 1, and tickets are Poisson given the enrollments (`methods.md` B.2 without lag and dispersion, which
//! come with the forecast): after `y` tickets where `E` were expected it is Gamma(k + y, k + E).

use crate::stats::gamma_quantile;

/// The weight of the plan's own expectation, in expected tickets.
const PRIOR_TICKETS: f64 = 10.0;

/// What is known of the factor between expected and real tickets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    shape: f64,
    weight: f64,
}

impl Rate {
    /// After `tickets` where the plan's rates had led to expect `expected`.
    pub fn learned(tickets: f64, expected: f64) -> Rate {
        Rate { shape: PRIOR_TICKETS + tickets.max(0.0), weight: PRIOR_TICKETS + expected.max(0.0) }
    }

    /// The most likely factor.
    pub fn mean(self) -> f64 {
        self.shape / self.weight
    }

    /// The factor that the real one stays below with this certainty.
    pub fn upper(self, certainty: f64) -> f64 {
        gamma_quantile(certainty, self.shape, self.weight)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn without_evidence_the_plan_is_believed() {
        assert!((Rate::learned(0.0, 0.0).mean() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn evidence_outweighs_the_plan() {
        let doubled = Rate::learned(200.0, 100.0);
        assert!((1.85..2.0).contains(&doubled.mean()), "{doubled:?}");
        assert!(doubled.upper(0.9) > doubled.mean());
    }

    proptest! {
        #[test]
        fn more_tickets_never_lower_the_rate(tickets in 0.0_f64..500.0, more in 0.0_f64..100.0, expected in 0.0_f64..500.0) {
            let (few, many) = (Rate::learned(tickets, expected), Rate::learned(tickets + more, expected));
            prop_assert!(many.upper(0.9) >= few.upper(0.9) - 1e-9);
            prop_assert!(few.upper(0.95) >= few.upper(0.5));
        }
    }
}

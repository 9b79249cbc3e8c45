//! The little statistics that gates and pacing need: exact bounds for shares, quantiles for rates.

use statrs::function::beta::beta_reg;
use statrs::function::gamma::gamma_lr;

/// Halvings of an interval: enough for the last bit of a double.
const HALVINGS: u32 = 80;

/// The quantile `p` of a Beta(a, b) distribution.
pub fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    bisect(0.0, 1.0, |x| beta_reg(a, b, x) < p)
}

/// The quantile `p` of a Gamma distribution with this shape and rate.
pub fn gamma_quantile(p: f64, shape: f64, rate: f64) -> f64 {
    let mut high = shape.max(1.0);
    while gamma_lr(shape, high) < p {
        high *= 2.0;
    }
    bisect(0.0, high, |x| x <= 0.0 || gamma_lr(shape, x) < p) / rate
}

/// The exact one-sided lower bound of a share at this confidence (Clopper and Pearson 1934; `methods.md` A.3.2).
pub fn lower_bound(hits: i64, of: i64, confidence: f64) -> f64 {
    if hits <= 0 || of <= 0 {
        return 0.0;
    }
    beta_quantile(1.0 - confidence, real(hits), real(of - hits + 1))
}

/// The exact one-sided upper bound of a share at this confidence.
pub fn upper_bound(hits: i64, of: i64, confidence: f64) -> f64 {
    if hits >= of {
        return 1.0;
    }
    beta_quantile(confidence, real(hits + 1), real(of - hits))
}

/// Counts of people and devices are far below 2^53, so they are exact as doubles.
#[expect(clippy::cast_precision_loss, reason = "see above")]
pub(crate) const fn real(count: i64) -> f64 {
    count as f64
}

fn bisect(mut low: f64, mut high: f64, below: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if below(middle) { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(one: f64, other: f64) {
        assert!((one - other).abs() < 1e-6, "{one} is not {other}");
    }

    #[test]
    fn bounds_are_those_of_the_published_vectors() {
        // methods.md A.7: two-sided and one-sided Clopper-Pearson at 95 %.
        close(lower_bound(50, 50, 0.975), 0.928_878);
        close(lower_bound(50, 50, 0.95), 0.941_845);
        close(lower_bound(49, 50, 0.975), 0.893_530);
        close(upper_bound(49, 50, 0.975), 0.999_494);
        close(lower_bound(45, 50, 0.975), 0.781_865);
        close(upper_bound(45, 50, 0.975), 0.966_725);
        close(lower_bound(194, 200, 0.95), 0.941_650);
        close(lower_bound(176, 200, 0.975), 0.826_728);
        close(upper_bound(205, 210, 0.975), 0.992_225);
        close(lower_bound(0, 10, 0.95), 0.0);
        close(upper_bound(10, 10, 0.95), 1.0);
    }

    #[test]
    fn fifty_of_fifty_cannot_prove_95_percent_but_59_of_59_can() {
        assert!(lower_bound(50, 50, 0.95) < 0.95);
        assert!(lower_bound(58, 58, 0.95) < 0.95);
        assert!(lower_bound(59, 59, 0.95) >= 0.95);
    }

    #[test]
    fn rate_quantiles_are_those_of_the_published_vectors() {
        // methods.md B.2: Gamma(14, 56), 5/50/95 %.
        close(gamma_quantile(0.05, 14.0, 56.0), 0.151_142);
        close(gamma_quantile(0.5, 14.0, 56.0), 0.244_073);
        close(gamma_quantile(0.95, 14.0, 56.0), 0.369_082);
    }
}

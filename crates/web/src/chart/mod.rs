//! Pictures, drawn by the server as SVG in the site's own colours, each with its numbers in words or in a table beside it.
//!
//! A picture fills the width it is given without its letters growing or shrinking: horizontal positions are percentages, vertical
//! ones are pixels, and curves are drawn in a nested picture that stretches. Nothing carries an inline style.

pub(crate) mod burn_up;
pub(crate) mod doubt;
pub(crate) mod gantt;
pub(crate) mod staircase;

use jiff::civil::Date;
use maud::{Markup, html};

/// Days from the first to the last of an axis.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Days {
    pub first: Date,
    pub last: Date,
}

impl Days {
    /// Where a day lies, from 0 at the first to 1 at the last. Days outside lie at the ends.
    pub fn at(self, day: Date) -> f64 {
        let all = days_between(self.first, self.last).max(1);
        (f64::from(days_between(self.first, day)) / f64::from(all)).clamp(0.0, 1.0)
    }

    /// The first of each month between the ends, the first end included.
    pub fn months(self) -> Vec<Date> {
        let mut months = vec![self.first];
        let mut next = self.first.last_of_month().tomorrow();
        while let Ok(month) = next
            && month <= self.last
            && months.len() < 60
        {
            months.push(month);
            next = month.last_of_month().tomorrow();
        }
        months
    }
}

/// One entry of a legend: a sample of the drawing, by its class, and what it stands for.
pub(crate) fn key(class: &str, words: &str) -> Markup {
    html! { span class="nowrap" { span class={ "key " (class) } {} (words) } }
}

/// Whole days from one to the other.
pub(crate) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// A round step for an axis that goes to `most`, so that there are about four lines.
pub(crate) fn round_step(most: i64) -> i64 {
    let rough = (most / 4).max(1);
    let mut unit = 1;
    while unit * 10 <= rough {
        unit *= 10;
    }
    [1, 2, 5, 10].into_iter().map(|times| times * unit).find(|step| *step >= rough).unwrap_or(rough)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn steps_of_an_axis_are_round_numbers() {
        assert_eq!([3, 50, 210, 3_380, 1_000_000].map(round_step), [1, 20, 100, 1_000, 500_000]);
    }

    #[test]
    fn a_day_outside_the_axis_lies_at_its_end() {
        let days = Days { first: date(2027, 7, 1), last: date(2027, 10, 31) };
        assert!((days.at(date(2027, 6, 1)) - 0.0).abs() < 1e-9);
        assert!((days.at(date(2027, 12, 1)) - 1.0).abs() < 1e-9);
        assert_eq!(days.months().len(), 4);
    }
}

//! The scheduler on made-up organisations: value, proven bound, gap, weeks and time.
//!
//! `cargo bench -p sluis-benches --bench schedule -- [--groups 20,200,2000] [--seeds 3] [--weeks 26] [--seconds 10] [--write FOLDER]`
//!
//! With `--write` the problems are written as JSON, for `benches/peers/schedule.py`. What came out, beside the peers, stands in
//! `docs/scheduling.md`.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark that cannot go on stops, and it prints its figures")]

use std::ops::ControlFlow;
use std::time::Instant;

use sluis_plan::schedule::{Budget, sample, schedule_with, value, verify};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let option =
        |name: &str| arguments.iter().position(|argument| argument == name).and_then(|at| arguments.get(at + 1)).cloned();
    let groups = option("--groups").unwrap_or_else(|| "20,200,2000".to_owned());
    let seeds: u64 = option("--seeds").map_or(3, |number| number.parse().unwrap());
    let weeks: usize = option("--weeks").map_or(26, |number| number.parse().unwrap());
    let seconds: Option<f64> = option("--seconds").map(|number| number.parse().unwrap());
    println!(
        "{:>6} {:>4} {:>8} {:>7} {:>10} {:>10} {:>8} {:>13} {:>10}",
        "groups", "seed", "batches", "s", "value", "bound", "gap", "weeks", "M moves/s"
    );
    for groups in groups.split(',').map(|number| number.parse::<usize>().unwrap()) {
        // The seconds of the targets in `methods.md` C.3.
        let seconds = seconds.unwrap_or(if groups <= 50 {
            5.0
        } else if groups <= 500 {
            10.0
        } else {
            30.0
        });
        for seed in 1..=seeds {
            let problem = sample(groups, weeks, seed);
            if let Some(folder) = option("--write") {
                let path = std::path::Path::new(&folder).join(format!("{groups}-{seed}.json"));
                std::fs::write(path, serde_json::to_vec(&problem).unwrap()).unwrap();
            }
            let begun = Instant::now();
            let mut watch =
                |_: &_| if begun.elapsed().as_secs_f64() < seconds { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
            let found = schedule_with(&problem, Budget::THOROUGH.moves(u64::MAX), 1, &mut watch).unwrap();
            let took = begun.elapsed().as_secs_f64();
            assert_eq!(verify(&problem, &found.weeks), []);
            assert!((value(&problem, &found.weeks) - found.value).abs() < 1e-9);
            println!(
                "{groups:>6} {seed:>4} {:>8} {took:>7.1} {:>10.4} {:>10.4} {:>6.2} % {:>4} (>= {:>3}) {:>10.1}",
                problem.batches.len(),
                found.value,
                found.bound,
                100.0 * found.gap(),
                found.last + 1,
                found.earliest_last + 1,
                millions(found.moves) / took,
            );
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a number to look at")]
fn millions(moves: u64) -> f64 {
    moves as f64 / 1e6
}

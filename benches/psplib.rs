//! The core of the scheduler on the public instances of PSPLIB: how far its schedules are from the best that are known.
//!
//! `cargo bench -p sluis-benches --bench psplib -- FOLDER [--schedules N] [--sets j30,j60,j120] [--every N]`
//!
//! FOLDER holds `best_known.csv` and the instances, unpacked or as `j30.sm.tar.gz` and so on. Every schedule is verified, and
//! none is shorter than the lower bound. What came out stands in `docs/scheduling.md`.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark that cannot go on stops, and it prints its figures")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use sluis_plan::schedule::project::{Activity, Project, RESOURCES};

/// What is known of an instance: its lower bound, the shortest schedule, and its critical path.
struct Known {
    set: String,
    lower: u32,
    best: u32,
    path: u32,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let option =
        |name: &str| arguments.iter().position(|argument| argument == name).and_then(|at| arguments.get(at + 1)).cloned();
    let Some(folder) = arguments.first().filter(|argument| !argument.starts_with("--")).map(PathBuf::from) else {
        println!("Name the folder of the PSPLIB instances: cargo bench -p sluis-benches --bench psplib -- FOLDER");
        return;
    };
    let schedules: u64 = option("--schedules").map_or(5_000, |number| number.parse().unwrap());
    let every: usize = option("--every").map_or(1, |number| number.parse().unwrap());
    let sets = option("--sets").unwrap_or_else(|| "j30,j60,j120".to_owned());
    let known = best_known(&folder.join("best_known.csv"));
    println!("{:<6} {:>9} {:>22} {:>20} {:>12}", "set", "instances", "above the best known", "above critical path", "s each");
    for set in sets.split(',') {
        let files = unpacked(&folder, set);
        let mut rows = Vec::new();
        let begun = Instant::now();
        let wanted = known.iter().filter(|(_, known)| known.set == set).step_by(every);
        for (name, known) in wanted {
            let Ok(text) = fs::read_to_string(files.join(format!("{name}.sm"))) else { continue };
            let project = parse(&text);
            let starts = project.schedule(schedules, 1);
            let length = project.verified_length(&starts).unwrap();
            assert!(length >= known.lower, "{name}: {length} is below the lower bound {}", known.lower);
            assert_eq!(project.critical_path(), known.path, "{name}");
            rows.push((f64::from(length), f64::from(known.best), f64::from(known.path)));
        }
        let took = begun.elapsed().as_secs_f64();
        let count = rows.len();
        let mean = |of: fn(&(f64, f64, f64)) -> f64| 100.0 * rows.iter().map(of).sum::<f64>() / whole(count.max(1));
        println!(
            "{set:<6} {count:>9} {:>20.3} % {:>18.2} % {:>12.3}",
            mean(|(length, best, _)| length / best - 1.0),
            mean(|(length, _, path)| length / path - 1.0),
            took / whole(count.max(1)),
        );
    }
}

/// The folder with a set's instances; the archive, where there is one, is unpacked into a folder for that.
fn unpacked(folder: &Path, set: &str) -> PathBuf {
    let archive = folder.join(format!("{set}.sm.tar.gz"));
    if !archive.exists() {
        return folder.to_owned();
    }
    let target = std::env::temp_dir().join(format!("sluis-psplib-{set}"));
    fs::create_dir_all(&target).unwrap();
    let strip = ["--transform", "s|.*/||"];
    let status = Command::new("tar").arg("xzf").arg(&archive).arg("-C").arg(&target).args(strip).status().unwrap();
    assert!(status.success(), "{} can be unpacked", archive.display());
    target
}

fn best_known(path: &Path) -> BTreeMap<String, Known> {
    let text = fs::read_to_string(path).unwrap();
    text.lines()
        .skip(1)
        .filter_map(|line| {
            let fields: Vec<&str> = line.split(',').collect();
            let number = |at: usize| fields.get(at).and_then(|field| field.trim().parse().ok());
            let known = Known { set: (*fields.first()?).to_owned(), lower: number(2)?, best: number(3)?, path: number(5)? };
            Some(((*fields.get(1)?).to_owned(), known))
        })
        .collect()
}

/// An instance in the format of PSPLIB (`.sm`).
fn parse(text: &str) -> Project {
    let numbers = |line: &str| line.split_whitespace().filter_map(|word| word.parse::<usize>().ok()).collect::<Vec<usize>>();
    let section = |title: &'static str| text.lines().skip_while(move |line| !line.starts_with(title)).skip(1);
    let is_end = |line: &&str| !line.starts_with("***");
    let mut project = Project::default();
    for line in section("PRECEDENCE RELATIONS").skip(1).take_while(is_end) {
        let fields = numbers(line);
        let successors = fields[3..].iter().map(|number| number - 1).collect();
        project.activities.push(Activity { successors, ..Activity::default() });
    }
    for line in section("REQUESTS/DURATIONS").skip(2).take_while(is_end) {
        let fields = numbers(line);
        let activity = &mut project.activities[fields[0] - 1];
        activity.duration = u16::try_from(fields[2]).unwrap();
        for resource in 0..RESOURCES {
            activity.demand[resource] = u16::try_from(fields[3 + resource]).unwrap();
        }
    }
    let capacity = section("RESOURCEAVAILABILITIES").nth(1).map(numbers).unwrap_or_default();
    for (resource, there) in capacity.into_iter().take(RESOURCES).enumerate() {
        project.capacity[resource] = u16::try_from(there).unwrap();
    }
    project
}

#[expect(clippy::cast_precision_loss, reason = "numbers of instances")]
fn whole(count: usize) -> f64 {
    count as f64
}

//! One rehearsal from its first day to its last, and what must be true of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::decide::opening;
use sluis_campaign::{CampaignStage, DeviceState, PersonId, PersonStage};
use sluis_rehearse::{Hands, NoLinks, Options, Rehearsal, summary};
use sluis_sandbox::{Faults, SharedWorld};
use sluis_store::Store;

pub const SMALL: &str = include_str!("../plans/small.yaml");
pub const EXAMPLE: &str = include_str!("../../../../examples/intune-for-everyone/plan.yaml");

/// A plan and everything that chance and circumstance may vary.
#[derive(Clone)]
pub struct Course {
    pub plan: &'static str,
    pub options: Options,
    pace: Pace,
    replay: &'static str,
}

/// How the clock goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// Always the same step.
    Even,
    /// Two to eight hours at a time while people work, and in one go through nights and weekends: as it is for a program that is
    /// asked now and then and switched off at night.
    Uneven,
}

impl Course {
    /// A campaign of 300 people in a rough world: services fail, people come and go, things break, the clock jumps.
    pub fn of_seed(seed: u64) -> Course {
        let options = Options {
            seed,
            hands: Hands::Off,
            trouble: true,
            faults: Faults::ROUGH,
            turnover: true,
            step: SignedDuration::from_hours(4),
            observe_every: SignedDuration::from_hours(3),
            audit: true,
            sets_access: seed.is_multiple_of(2),
        };
        let pace = if seed.is_multiple_of(10) { Pace::Even } else { Pace::Uneven };
        Course { plan: SMALL, options, pace, replay: "one_seed" }
    }

    /// The example as the demonstration runs it.
    pub fn of_example(seed: u64) -> Course {
        let options = Options { seed, step: SignedDuration::from_hours(2), ..Options::default() };
        Course { plan: EXAMPLE, options, pace: Pace::Even, replay: "the_whole_example_ends_without_a_violation" }
    }

    /// The moment at which the next step ends.
    fn next(&self, rehearsal: &Rehearsal, number: u64) -> Timestamp {
        if self.pace == Pace::Even {
            return rehearsal.now() + self.options.step;
        }
        // A fixed mixing function is chance enough for a clock.
        let mixed = (self.options.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number).wrapping_mul(0xd6e8_feb8_6659_fd93) >> 40;
        let minutes = i64::try_from(mixed).unwrap();
        let calendar = rehearsal.plan.calendar();
        let local = rehearsal.now().to_zoned(rehearsal.plan.campaign.time_zone.clone());
        let working = calendar.is_working_day(local.date()) && local.time() < calendar.hours.to;
        if working {
            return rehearsal.now() + SignedDuration::from_mins(120 + minutes % 360);
        }
        let morning = opening(&rehearsal.plan, calendar.next_day_to_act(local.date().tomorrow().unwrap()));
        morning + SignedDuration::from_mins(minutes % 90)
    }
}

/// The command that runs a course again.
pub fn replay(course: &Course) -> String {
    format!("SEED={} cargo test -p sluis-rehearse --test seeds {}", course.options.seed, course.replay)
}

/// The summary of a course as one document.
pub fn told(course: &Course) -> String {
    blocking(async {
        let rehearsal = finished(course).await.unwrap();
        serde_json::to_string_pretty(&summary(&rehearsal).await.unwrap()).unwrap()
    })
}

/// Runs a course to its end; the error tells what is wrong and how to see it again.
pub fn run(course: &Course) -> Result<(), String> {
    let wrong = blocking(async {
        let rehearsal = match finished(course).await {
            Ok(rehearsal) => rehearsal,
            Err(error) => return vec![format!("stopped by an error: {error}")],
        };
        wrong_with(&rehearsal).await
    });
    if wrong.is_empty() {
        return Ok(());
    }
    let mut failure = format!("replay with: {}", replay(course));
    for line in wrong.iter().take(24) {
        let _ = write!(failure, "\n  {line}");
    }
    Err(failure)
}

fn blocking<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

async fn finished(course: &Course) -> Result<Rehearsal, Box<dyn std::error::Error>> {
    let plan = sluis_plan::read(course.plan).0.ok_or("the plan can't be read")?;
    let world = Rehearsal::world(&plan, &course.options).ok_or("the plan has no dates")?.shared();
    let ports = Rehearsal::ports(&world, &course.options);
    let store = Store::open("sqlite::memory:").await?;
    let mut rehearsal = Rehearsal::begin(course.plan, store, world, ports, Arc::new(NoLinks), course.options.clone()).await?;
    let mut number = 0;
    while !rehearsal.is_over() && !rehearsal.is_stuck() {
        rehearsal.step_to(course.next(&rehearsal, number)).await?;
        number += 1;
    }
    Ok(rehearsal)
}

/// Everything that is not as it must be at the end of a campaign.
async fn wrong_with(rehearsal: &Rehearsal) -> Vec<String> {
    let mut wrong: Vec<String> =
        rehearsal.violations().iter().map(|violation| format!("{}: {}", violation.rule, violation.what)).collect();
    let mut tx = rehearsal.engine.store().read().await.unwrap();
    let stage = tx.installation().await.unwrap().unwrap().stage;
    if stage != CampaignStage::SourceDecommissioned {
        wrong.push(format!("after {} days the campaign is still {stage}", rehearsal.days()));
    }
    if let Err(broken) = tx.journal_verify().await.unwrap() {
        wrong.push(format!("the journal: {broken}"));
    }
    let people = tx.people_after(PersonId(0), 100_000).await.unwrap();
    let mut unfinished: BTreeMap<(String, PersonStage), Vec<i64>> = BTreeMap::new();
    for person in &people {
        if !matches!(person.stage, PersonStage::Done | PersonStage::Exempt | PersonStage::Left) {
            let home = person.cohort.as_ref().map_or_else(String::new, ToString::to_string);
            unfinished.entry((home, person.stage)).or_default().push(person.id.0);
        }
    }
    for ((home, stage), ids) in unfinished {
        wrong.push(format!("{} people of `{home}` are still {stage}: {:?}", ids.len(), &ids[..ids.len().min(5)]));
    }
    let mut moved = 0;
    for ids in people.chunks(500) {
        let owners: Vec<PersonId> = ids.iter().map(|person| person.id).collect();
        for device in tx.devices_of(&owners).await.unwrap() {
            moved += usize::from(device.state.is_done());
            if device.state.is_invited() && !device.state.is_done() {
                wrong.push(format!("device {} of person {} is still {}: {device:?}", device.id, device.owner, device.state));
            }
            if device.state == DeviceState::Conflict {
                wrong.push(format!("device {} is claimed by both services", device.id));
            }
        }
    }
    drop(tx);
    wrong.extend(wrong_with_world(&rehearsal.world, moved));
    if !wrong.is_empty() {
        wrong.extend(waits_for(rehearsal));
    }
    wrong
}

/// What a campaign that did not come to its end waits for.
fn waits_for(rehearsal: &Rehearsal) -> Vec<String> {
    let Some(report) = rehearsal.report() else { return Vec::new() };
    let mut waits = vec![format!("{} days, {:?}, {:?}", rehearsal.days(), report.allowance, report.tiers)];
    let words =
        |reasons: &[sluis_campaign::Reason]| reasons.iter().map(|reason| format!("{reason:?}")).collect::<Vec<_>>().join(", ");
    for phase in report.phases.iter().filter(|phase| !phase.waits.is_empty()) {
        waits.push(format!("{} is {} and waits: {}", phase.phase, phase.stage, words(&phase.waits)));
    }
    for cohort in report.cohorts.iter().filter(|cohort| cohort.done < cohort.people) {
        waits.push(format!(
            "{} is {}, {} of {} done, waits: {}",
            cohort.cohort,
            cohort.stage,
            cohort.done,
            cohort.people,
            words(&cohort.waits)
        ));
    }
    waits.extend(report.tasks.iter().map(|task| format!("for a person: {task:?}")));
    waits
}

/// The world keeps its own books: what it saw must be what the campaign believes.
fn wrong_with_world(world: &SharedWorld, moved: usize) -> Vec<String> {
    let world = world.lock().unwrap();
    let totals = world.totals();
    let mut wrong = Vec::new();
    if totals.in_both > 0 {
        wrong.push(format!("{} devices are in both services", totals.in_both));
    }
    if totals.in_target < moved {
        wrong.push(format!("{moved} devices count as moved, but the new service holds {}", totals.in_target));
    }
    for (device, orders) in &world.source.executed {
        if *orders > 3 {
            wrong.push(format!("device {device} was ordered to leave {orders} times"));
        }
    }
    wrong
}

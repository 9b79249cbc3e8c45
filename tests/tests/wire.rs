//! The whole example over the wire: 3,380 people, and services that speak as Microsoft Graph, Workspace ONE and a mail relay do.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

#[expect(dead_code, reason = "the connectors' own tests use the rest")]
#[path = "../../crates/connect/tests/over_wire/world.rs"]
mod world;

use std::sync::Arc;

use jiff::SignedDuration;
use sluis_campaign::port::Ports;
use sluis_rehearse::{NoLinks, Options, Rehearsal, summary};
use sluis_sandbox::SharedWorld;
use sluis_store::Store;

const EXAMPLE: &str = include_str!("../../examples/intune-for-everyone/plan.yaml");

fn options(seed: u64) -> Options {
    Options { seed, step: SignedDuration::from_hours(4), ..Options::default() }
}

fn world_of(seed: u64) -> SharedWorld {
    Rehearsal::world(&sluis_plan::read(EXAMPLE).0.unwrap(), &options(seed)).unwrap().shared()
}

/// Runs a campaign to its end and tells it in figures.
async fn told(seed: u64, world: SharedWorld, ports: Ports) -> String {
    let replay = format!("sluis demo --to-end --hands-off --seed {seed} --format json");
    let store = Store::open("sqlite::memory:").await.unwrap();
    let mut rehearsal = Rehearsal::begin(EXAMPLE, store, world, ports, Arc::new(NoLinks), options(seed)).await.unwrap();
    rehearsal.run().await.unwrap();
    assert!(rehearsal.is_over(), "seed {seed} has not ended after {} days; in process: {replay}", rehearsal.days());
    assert_eq!(rehearsal.violations(), [], "seed {seed}; in process: {replay}");
    serde_json::to_string_pretty(&summary(&rehearsal).await.unwrap()).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_whole_example_is_the_same_campaign_over_the_wire() {
    for seed in [7, 11] {
        let near = world_of(seed);
        let in_process = Rehearsal::ports(&near, &options(seed));
        let in_process = told(seed, near, in_process).await;
        let far = world_of(seed);
        let served = sluis_sandbox::http::serve(Arc::clone(&far), sluis_sandbox::http::Options::default()).await.unwrap();
        let over_the_wire = world::ports(&served, &far);
        assert_eq!(in_process, told(seed, far, over_the_wire).await, "seed {seed}");
    }
}

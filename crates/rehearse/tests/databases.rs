//! One campaign on each database. Where the rows are kept makes no difference: the same seed is the same campaign.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on stops")]

#[path = "../../store/tests/contract/postgres.rs"]
mod postgres;

use std::sync::Arc;

use sluis_rehearse::{NoLinks, Options, Rehearsal, summary};
use sluis_sandbox::Faults;
use sluis_store::Store;

/// Twenty people, and the same phases as the example.
const TINY: &str = include_str!("plans/tiny.yaml");

/// Runs the campaign to its end and tells it in figures.
async fn told(address: &str) -> String {
    let plan = sluis_plan::read(TINY).0.unwrap();
    let options = Options { seed: 20, trouble: false, faults: Faults::ROUGH, ..Options::default() };
    let world = Rehearsal::world(&plan, &options).unwrap().shared();
    let ports = Rehearsal::ports(&world, &options);
    let store = Store::open(address).await.unwrap();
    let mut rehearsal = Rehearsal::begin(TINY, store, world, ports, Arc::new(NoLinks), options).await.unwrap();
    rehearsal.run().await.unwrap();
    assert!(
        rehearsal.is_over(),
        "on {address} the campaign has not ended after {} days: {:#?}",
        rehearsal.days(),
        rehearsal.report()
    );
    assert_eq!(rehearsal.violations(), [], "on {address}");
    let head = rehearsal.engine.store().read().await.unwrap().journal_verify().await.unwrap();
    assert!(head.is_ok(), "on {address}: {head:?}");
    serde_json::to_string_pretty(&summary(&rehearsal).await.unwrap()).unwrap()
}

#[tokio::test]
async fn a_campaign_is_the_same_on_sqlite_in_memory_in_a_file_and_on_postgresql() {
    let file = std::env::temp_dir().join(format!("sluis-campaign-{}.db", std::process::id()));
    let in_memory = told("sqlite::memory:").await;
    let in_file = told(&format!("sqlite:{}", file.display())).await;
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{ending}", file.display()));
    }
    assert_eq!(in_memory, in_file);
    let on_postgresql = told(&postgres::fresh_database().await).await;
    assert_eq!(in_memory, on_postgresql);
}

//! The sandbox over the wire and in this process are one world: what a connector hears is what the port beside it says, and a
//! campaign over HTTP and SMTP is the campaign without them.

use std::sync::Arc;

use jiff::SignedDuration;
use sluis_campaign::CampaignStage;
use sluis_campaign::Side;
use sluis_campaign::port::{Management, Ports};
use sluis_rehearse::{NoLinks, Options, Rehearsal, summary};
use sluis_sandbox::http::{Options as Serving, serve};
use sluis_sandbox::{Faults, SharedWorld};
use sluis_store::Store;

use crate::world::{SMALL, graph, in_process, ports, relay, small, workspace_one};

fn options(seed: u64, faults: Faults) -> Options {
    Options {
        seed,
        faults,
        turnover: true,
        step: SignedDuration::from_hours(3),
        observe_every: SignedDuration::from_hours(6),
        ..Options::default()
    }
}

fn world_for(options: &Options) -> SharedWorld {
    let plan = sluis_plan::read(SMALL).0.unwrap();
    Rehearsal::world(&plan, options).unwrap().shared()
}

async fn begun(world: SharedWorld, ports: Ports, options: Options) -> Rehearsal {
    let store = Store::open("sqlite::memory:").await.unwrap();
    Rehearsal::begin(SMALL, store, world, ports, Arc::new(NoLinks), options).await.unwrap()
}

/// Every device, at many moments of a whole campaign: when it is in the old service, on its way, and in the new one; with
/// whole lists and with what has changed.
#[tokio::test]
async fn every_record_comes_through_as_it_is() {
    let options = options(7, Faults::default());
    let world = world_for(&options);
    let mut rehearsal = begun(Arc::clone(&world), Rehearsal::ports(&world, &options), options).await;
    let served = serve(Arc::clone(&world), Serving { page: 60 }).await.unwrap();
    let over_wire: [(Side, Box<dyn Management>); 2] =
        [(Side::Source, Box::new(workspace_one(&served, &world, 500))), (Side::Target, Box::new(graph(&served, &world, 50)))];
    let mut before = rehearsal.now();
    let (mut compared, mut steps, mut failures, mut checks) = (0, 0, 0, std::collections::BTreeSet::new());
    while !rehearsal.is_over() && !rehearsal.is_stuck() {
        rehearsal.step().await.unwrap();
        steps += 1;
        if steps % 10 != 0 {
            continue;
        }
        for (side, wire) in &over_wire {
            let own = in_process(&world, *side);
            let since = if steps % 70 == 0 { None } else { Some(before) };
            let (heard, told) = (wire.devices(since).await.unwrap(), own.devices(since).await.unwrap());
            let differing = heard.devices.iter().zip(&told.devices).find(|(heard, told)| heard != told);
            assert_eq!(differing, None, "{side} at {}", rehearsal.now());
            assert_eq!(heard.devices.len(), told.devices.len(), "{side} at {}", rehearsal.now());
            assert_eq!(heard, told, "{side} at {}", rehearsal.now());
            compared += told.devices.len();
            failures += told.failures.len();
            checks.extend(told.devices.iter().map(|device| device.checks.to_string()));
            for device in told.devices.iter().step_by(7) {
                assert_eq!(wire.device(&device.id).await, own.device(&device.id).await, "{side} {}", device.id);
            }
        }
        before = rehearsal.now();
    }
    assert!(rehearsal.is_over());
    assert!(compared > 2_000 && failures > 5 && checks.len() > 3, "{compared} records, {failures} failures, checks {checks:?}");
}

#[tokio::test]
async fn the_same_seed_is_the_same_campaign_over_the_wire() {
    let mut told = Vec::new();
    for wired in [false, true] {
        let options = options(11, Faults::default());
        let world = world_for(&options);
        let served = serve(Arc::clone(&world), Serving::default()).await.unwrap();
        let ports = if wired { ports(&served, &world) } else { Rehearsal::ports(&world, &options) };
        let mut rehearsal = begun(Arc::clone(&world), ports, options).await;
        rehearsal.run().await.unwrap();
        let letters = world.lock().unwrap().mailbox.clone();
        told.push((serde_json::to_string_pretty(&summary(&rehearsal).await.unwrap()).unwrap(), letters));
    }
    assert_eq!(told[0].0, told[1].0);
    assert!(!told[0].1.is_empty());
    assert_eq!(told[0].1, told[1].1, "every letter arrives as it was written");
}

#[tokio::test]
async fn a_campaign_over_a_rough_wire_ends_without_a_violation() {
    for seed in [5] {
        let options = options(seed, Faults::ROUGH);
        let world = world_for(&options);
        let served = serve(Arc::clone(&world), Serving { page: 100 }).await.unwrap();
        let mut rehearsal = begun(Arc::clone(&world), ports(&served, &world), options).await;
        rehearsal.run().await.unwrap();
        let stage = rehearsal.engine.store().read().await.unwrap().installation().await.unwrap().unwrap().stage;
        assert_eq!(stage, CampaignStage::SourceDecommissioned, "seed {seed} after {} days", rehearsal.days());
        assert!(rehearsal.violations().is_empty(), "seed {seed}: {:?}", rehearsal.violations());
        let world = world.lock().unwrap();
        assert!(world.breaches().is_empty(), "seed {seed}: {:?}", world.breaches());
        assert!(world.source.executed.values().all(|orders| *orders <= 3), "seed {seed}");
    }
}

#[tokio::test]
async fn the_services_stop_when_nobody_wants_them_any_more() {
    let world = small(7);
    let served = serve(Arc::clone(&world), Serving::default()).await.unwrap();
    let (graph, relay) = (graph(&served, &world, 1_000), relay(&served));
    assert!(graph.devices(None).await.is_ok());
    drop(served);
    let gone = async {
        while graph.devices(None).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), gone).await.expect("the services went on");
    drop(relay);
}

/// The world notes it for itself when somebody tries what must never happen.
#[tokio::test]
async fn an_order_to_erase_is_a_breach_and_erases_nothing() {
    let world = small(7);
    let served = serve(Arc::clone(&world), Serving::default()).await.unwrap();
    // The connectors choose the cryptography that any client needs.
    drop(workspace_one(&served, &world, 500));
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let id = world.lock().unwrap().source.records.values().next().unwrap().id.clone();
    let url = format!("{}/api/mdm/devices/{id}/commands?command=DeviceWipe", served.workspace_one_base());
    let answer = client
        .post(url)
        .basic_auth(sluis_sandbox::http::USER, Some(sluis_sandbox::http::PASSWORD))
        .header("aw-tenant-code", sluis_sandbox::http::TENANT_CODE)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 400);
    assert_eq!(world.lock().unwrap().breaches().len(), 1);
}

//! A sandbox world, and the connectors that lead to it over the wire.

use std::sync::Arc;

use sluis_campaign::Side;
use sluis_campaign::port::Ports;
use sluis_connect::graph::{self, Graph};
use sluis_connect::http::{Limits, Secret, SignIn, Time};
use sluis_connect::smtp::{self, Encryption, Smtp};
use sluis_connect::workspace_one::{self, WorkspaceOne};
use sluis_plan::CheckKind;
use sluis_rehearse::{Options, Rehearsal};
use sluis_sandbox::http::{CLIENT_ID, CLIENT_SECRET, EXCLUSION_GROUP, PASSWORD, Served, TENANT, TENANT_CODE, USER, profile_id};
use sluis_sandbox::{SandboxHelpdesk, SandboxService, SharedWorld};

/// A plan for 300 people.
pub const SMALL: &str = include_str!("../../../rehearse/tests/plans/small.yaml");

/// A world of 300 people, on its first day.
pub fn small(seed: u64) -> SharedWorld {
    let plan = sluis_plan::read(SMALL).0.unwrap();
    Rehearsal::world(&plan, &Options { seed, ..Options::default() }).unwrap().shared()
}

fn time(world: &SharedWorld) -> Time {
    let world = Arc::clone(world);
    Time::Told(Arc::new(move || world.lock().unwrap().now))
}

/// The new service of a served world.
pub fn graph(served: &Served, world: &SharedWorld, page: u16) -> Graph {
    Graph::new(graph::Settings {
        base: served.graph_base(),
        sign_in: SignIn::Client {
            token: served.graph_token(),
            id: CLIENT_ID.to_owned(),
            secret: Secret::new(CLIENT_SECRET),
            scope: Some("https://graph.microsoft.com/.default".to_owned()),
        },
        exclusion_group: Some(EXCLUSION_GROUP.to_owned()),
        checks: CheckKind::ALL.iter().map(|check| (*check, profile_id(*check))).collect(),
        page,
        time: time(world),
        ..graph::Settings::for_tenant(TENANT, CLIENT_ID, Secret::new(CLIENT_SECRET))
    })
    .unwrap()
}

/// The old service of a served world.
pub fn workspace_one(served: &Served, world: &SharedWorld, page: u16) -> WorkspaceOne {
    WorkspaceOne::new(workspace_one::Settings {
        base: served.workspace_one_base(),
        sign_in: SignIn::Basic { user: USER.to_owned(), password: Secret::new(PASSWORD) },
        tenant_code: Some(Secret::new(TENANT_CODE)),
        page,
        limits: Limits::default(),
        time: time(world),
    })
    .unwrap()
}

/// The relay of a served world.
pub fn relay(served: &Served) -> Smtp {
    Smtp::new(smtp::Settings {
        port: served.relay.port(),
        encryption: Encryption::None,
        ..smtp::Settings::for_relay("127.0.0.1", "rollout@sluis.example.org")
    })
    .unwrap()
}

/// All ports over the wire but the helpdesk.
pub fn ports(served: &Served, world: &SharedWorld) -> Ports {
    Ports {
        source: Some(Arc::new(workspace_one(served, world, 500))),
        target: Some(Arc::new(graph(served, world, 1_000))),
        post: Some(Arc::new(relay(served))),
        helpdesk: Some(Arc::new(SandboxHelpdesk::new(Arc::clone(world)))),
    }
}

/// The same services in this process.
pub fn in_process(world: &SharedWorld, side: Side) -> SandboxService {
    SandboxService::new(Arc::clone(world), side, false)
}

//! The demo as its pages see it: the campaign that runs now, which may be another one a moment later.

use std::sync::{Arc, PoisonError, RwLock};

use jiff::Timestamp;
use sluis_engine::Engine;
use sluis_rehearse::Rehearsal;
use sluis_web::{Host, SignIn, SignedLinks, TimeLapse};

use super::lapse::{Lapse, Order};
use super::{Beginning, PLAN};
use crate::failure::Failure;

pub struct DemoHost {
    scene: RwLock<Scene>,
    lapse: Arc<Lapse>,
    links: Arc<SignedLinks>,
}

/// The campaign that runs now, and its time.
struct Scene {
    engine: Engine,
    now: Timestamp,
}

impl DemoHost {
    pub fn new(rehearsal: &Rehearsal, lapse: Arc<Lapse>, links: Arc<SignedLinks>) -> DemoHost {
        DemoHost { scene: RwLock::new(Scene::of(rehearsal)), lapse, links }
    }

    /// Lets campaigns run, one after the other, as the hand on the clock wants it.
    pub async fn drive(&self, first: Rehearsal, beginning: &Beginning, lapse: &Lapse) -> Result<(), Failure> {
        let mut rehearsal = first;
        loop {
            let seed = self.campaign(&mut rehearsal, lapse).await?;
            let next = beginning.rehearsal(seed).await?;
            lapse.begins(seed);
            self.show(&next);
            rehearsal.engine.store().close().await;
            rehearsal = next;
        }
    }

    /// One campaign, until a fresh start is asked for; returns its seed.
    async fn campaign(&self, rehearsal: &mut Rehearsal, lapse: &Lapse) -> Result<u64, Failure> {
        tokio::select! {
            set_up = rehearsal.set_up(PLAN) => set_up?,
            seed = lapse.restart_asked() => return Ok(seed),
        }
        loop {
            match lapse.order(rehearsal).await {
                Order::Step => rehearsal.step().await?,
                Order::Repair => rehearsal.repair().await?,
                Order::Restart(seed) => return Ok(seed),
            }
            lapse.stands(rehearsal);
            self.show(rehearsal);
        }
    }

    fn show(&self, rehearsal: &Rehearsal) {
        *self.scene.write().unwrap_or_else(PoisonError::into_inner) = Scene::of(rehearsal);
    }
}

impl Scene {
    fn of(rehearsal: &Rehearsal) -> Scene {
        Scene { engine: rehearsal.engine.clone(), now: rehearsal.now() }
    }
}

impl Host for DemoHost {
    fn engine(&self) -> Engine {
        self.scene.read().unwrap_or_else(PoisonError::into_inner).engine.clone()
    }

    fn now(&self) -> Timestamp {
        self.scene.read().unwrap_or_else(PoisonError::into_inner).now
    }

    fn sign_in(&self) -> SignIn {
        SignIn::Nobody
    }

    fn links(&self) -> &SignedLinks {
        &self.links
    }

    fn time_lapse(&self) -> Option<Arc<dyn TimeLapse>> {
        Some(Arc::<Lapse>::clone(&self.lapse))
    }
}

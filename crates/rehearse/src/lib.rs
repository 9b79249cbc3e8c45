//! A whole campaign in the sandbox world, from kickoff to close: `sluis demo`, and the campaigns of the tests.
//!
//! The engine is the real one. What is added here is what the real world brings by itself: a clock, people who use the portal,
//! and a rollout lead who confirms, agrees and repairs.

mod lead;
mod summary;

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::decide::Task;
use sluis_campaign::port::{PersonalLinks, Ports};
use sluis_campaign::{Actor, CampaignStage, DeviceId, PersonId, Report, Side};
use sluis_engine::{AuditMark, Cover, Depth, Engine, EngineError, ListInfo, Origin, PortalAction, Row, Sender, Violation};
use sluis_plan::Plan;
use sluis_sandbox::{DeedKind, Faults, SandboxHelpdesk, SandboxPost, SandboxService, SharedWorld, Trouble, World};
use sluis_store::Store;

pub use lead::Hands;
pub use summary::{Summary, summary};

/// How a rehearsal is to go.
#[derive(Clone, Debug)]
pub struct Options {
    pub seed: u64,
    /// Whether somebody repairs what breaks, or it mends itself after a while.
    pub hands: Hands,
    pub trouble: bool,
    pub faults: Faults,
    /// People join and leave meanwhile.
    pub turnover: bool,
    /// How much of the world's time one step takes.
    pub step: SignedDuration,
    /// How often the services are asked what is new.
    pub observe_every: SignedDuration,
    /// Whether invariants are checked after each step.
    pub audit: bool,
    /// Whether access rules can be set through the ports, or only by hand.
    pub sets_access: bool,
}

/// A campaign in the sandbox.
pub struct Rehearsal {
    pub engine: Engine,
    pub world: SharedWorld,
    pub plan: Arc<Plan>,
    options: Options,
    start: Timestamp,
    now: Timestamp,
    observed_at: Timestamp,
    listed_at: Timestamp,
    audited_at: Timestamp,
    /// People and devices by what the world knows them by. Their numbers never change.
    accounts: BTreeMap<String, PersonId>,
    serials: BTreeMap<String, DeviceId>,
    lead: lead::Lead,
    mark: AuditMark,
    violations: Vec<Violation>,
    /// Where everything stood after the last step.
    report: Option<Report>,
}

/// The rehearsal could not go on.
#[derive(Debug, thiserror::Error)]
pub enum RehearsalError {
    #[error(transparent)]
    Engine(#[from] EngineError),
    #[error(transparent)]
    Store(#[from] sluis_store::StoreError),
    #[error("the plan can't be rehearsed: it has errors or no dates")]
    Plan,
}

type Result<T> = std::result::Result<T, RehearsalError>;

/// A campaign that has not closed after this many days is stopped: something keeps it.
const LONGEST_DAYS: i64 = 400;
/// The directory's list is read again this often.
const LIST_EVERY: SignedDuration = SignedDuration::from_hours(24 * 7);
/// Everything is counted afresh this often.
const WHOLE_AUDIT_EVERY: SignedDuration = SignedDuration::from_hours(24);

impl Default for Options {
    fn default() -> Options {
        Options {
            seed: 7,
            hands: Hands::Off,
            trouble: true,
            faults: Faults::default(),
            turnover: false,
            step: SignedDuration::from_hours(1),
            observe_every: SignedDuration::from_hours(3),
            audit: true,
            sets_access: false,
        }
    }
}

impl Rehearsal {
    /// The first moment of a rehearsal of a plan: the Monday-like start of the week before its first phase.
    pub fn begins_at(plan: &Plan) -> Option<Timestamp> {
        let first = plan.timeframe()?.first;
        let day = first.saturating_sub(jiff::Span::new().days(7));
        Some(sluis_campaign::decide::opening(plan, day))
    }

    /// A world for a plan.
    pub fn world(plan: &Plan, options: &Options) -> Option<World> {
        let start = Rehearsal::begins_at(plan)?;
        let mut world = World::new(plan, options.seed, start).with_faults(options.faults);
        if options.trouble {
            world = world.with_trouble(Trouble::planted(plan));
        }
        if options.turnover {
            world = world.with_turnover(options.seed, 80);
        }
        Some(world)
    }

    /// Ports into a world in this process.
    pub fn ports(world: &SharedWorld, options: &Options) -> Ports {
        Ports {
            source: Some(Arc::new(SandboxService::new(Arc::clone(world), Side::Source, options.sets_access))),
            target: Some(Arc::new(SandboxService::new(Arc::clone(world), Side::Target, options.sets_access))),
            post: Some(Arc::new(SandboxPost::new(Arc::clone(world)))),
            helpdesk: Some(Arc::new(SandboxHelpdesk::new(Arc::clone(world)))),
        }
    }

    /// Begins a campaign on an empty database: the plan is approved, and the lists of people and devices are imported.
    pub async fn begin(
        source: &str,
        store: Store,
        world: SharedWorld,
        ports: Ports,
        links: Arc<dyn PersonalLinks>,
        options: Options,
    ) -> Result<Rehearsal> {
        let mut rehearsal = Rehearsal::prepare(source, store, world, ports, links, options).await?;
        rehearsal.set_up(source).await?;
        Ok(rehearsal)
    }

    /// A campaign on an empty database, in which nothing has happened yet. Its engine can be shown already.
    pub async fn prepare(
        source: &str,
        store: Store,
        world: SharedWorld,
        ports: Ports,
        links: Arc<dyn PersonalLinks>,
        options: Options,
    ) -> Result<Rehearsal> {
        let (plan, _) = sluis_plan::read(source);
        let plan = Arc::new(plan.ok_or(RehearsalError::Plan)?);
        let start = Rehearsal::begins_at(&plan).ok_or(RehearsalError::Plan)?;
        let sender = Sender { domain: "sluis.example.org".to_owned() };
        let engine = Engine::new(store, ports, links, sender, "rehearsal".to_owned());
        engine.install(&format!("seed-{}", options.seed), start).await?;
        Ok(Rehearsal {
            engine,
            world,
            plan,
            start,
            now: start,
            observed_at: start,
            listed_at: start,
            audited_at: start,
            accounts: BTreeMap::new(),
            serials: BTreeMap::new(),
            lead: lead::Lead::new(options.hands),
            mark: AuditMark::default(),
            violations: Vec::new(),
            report: None,
            options,
        })
    }

    /// What comes before the first step: people are imported, the plan is approved, the services are asked for their devices.
    pub async fn set_up(&mut self, source: &str) -> Result<()> {
        self.import_people().await?;
        let origin = Origin::new(Actor::Account("lead".to_owned()), self.start);
        let version = self.engine.draft_plan(source, origin.clone()).await?;
        self.engine.approve_plan(version, origin).await?;
        self.engine.observe_patiently(self.start).await?;
        Ok(())
    }

    pub fn now(&self) -> Timestamp {
        self.now
    }

    pub fn start(&self) -> Timestamp {
        self.start
    }

    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// How much of the world's time one step takes.
    pub fn step_length(&self) -> SignedDuration {
        self.options.step
    }

    /// Where everything stood after the last step. `None` before the first.
    pub fn report(&self) -> Option<&Report> {
        self.report.as_ref()
    }

    /// Whether the planted fault has begun to show and waits for somebody to repair it.
    pub fn is_broken(&self) -> bool {
        self.lock_world(|world| {
            let trouble = &world.trouble;
            trouble.vpn_repaired_at.is_none() && trouble.vpn_fails_from.is_some_and(|from| from <= world.now)
        })
    }

    /// Repairs the planted fault, and says so of every phase whose gate has failed.
    pub async fn repair(&mut self) -> Result<()> {
        self.lock_world(World::repair);
        let origin = Origin::new(Actor::Account("lead".to_owned()), self.now);
        let tasks = self.report.as_ref().map(|report| report.tasks.as_slice()).unwrap_or_default();
        for task in tasks {
            if let Task::Mend { phase, .. } = task {
                self.engine.mended(phase, "", origin.clone()).await?;
            }
        }
        Ok(())
    }

    /// Whether the campaign has reached its end.
    pub fn is_over(&self) -> bool {
        let stage = self.report.as_ref().map(|report| report.stage);
        let last =
            if self.plan.campaign.source.is_some() { CampaignStage::SourceDecommissioned } else { CampaignStage::Completed };
        stage == Some(last)
    }

    /// Whether the campaign has taken so long that something must be keeping it.
    pub fn is_stuck(&self) -> bool {
        self.days() > LONGEST_DAYS
    }

    /// Days since the rehearsal began.
    pub fn days(&self) -> i64 {
        (self.now.as_second() - self.start.as_second()) / (24 * 3_600)
    }

    /// One step of the clock: the world goes on, Sluis looks and acts, the lead does what waits for a person.
    pub async fn step(&mut self) -> Result<()> {
        self.step_to(self.now.checked_add(self.options.step).unwrap_or(Timestamp::MAX)).await
    }

    /// As [`step`](Rehearsal::step), to a moment that need not be one step ahead: clocks jump.
    pub async fn step_to(&mut self, moment: Timestamp) -> Result<()> {
        self.now = moment;
        self.lock_world(|world| world.advance(self.now));
        self.pass_on_deeds().await?;
        if self.now.duration_since(self.listed_at) >= LIST_EVERY && self.options.turnover {
            self.import_people().await?;
        }
        if self.now.duration_since(self.observed_at) >= self.options.observe_every {
            self.observed_at = self.now;
            self.engine.observe_patiently(self.now).await?;
        }
        self.patiently(self.engine.read_helpdesk(self.now).await.map(|_| ()))?;
        self.act().await?;
        let tasks = self.report.as_ref().map(|report| report.tasks.clone()).unwrap_or_default();
        if self.lead.look(&tasks, &self.engine, &self.world, self.now).await? {
            self.act().await?;
        }
        self.lock_world(World::watch);
        if self.options.audit {
            self.audit().await?;
        }
        Ok(())
    }

    /// Steps until the campaign is over or stuck.
    pub async fn run(&mut self) -> Result<()> {
        while !self.is_over() && !self.is_stuck() {
            self.step().await?;
        }
        Ok(())
    }

    /// Decides and acts until there is nothing left to do at this moment.
    async fn act(&mut self) -> Result<()> {
        for _ in 0..200 {
            let ticked = self.engine.tick(self.now).await?;
            self.report = ticked.report;
            let mut worked = false;
            while self.engine.work(self.now).await? != sluis_engine::Worked::default() {
                worked = true;
            }
            if !worked {
                break;
            }
        }
        Ok(())
    }

    async fn audit(&mut self) -> Result<()> {
        let depth = if self.is_over() || self.now.duration_since(self.audited_at) >= WHOLE_AUDIT_EVERY {
            self.audited_at = self.now;
            Depth::Whole
        } else {
            Depth::Quick
        };
        let found = self.engine.audit(&mut self.mark, depth, self.now).await?;
        self.violations.extend(found);
        let known = self.violations.iter().filter(|violation| violation.rule == "world").count();
        let breaches = self.lock_world(|world| world.breaches().iter().skip(known).cloned().collect::<Vec<_>>());
        self.violations.extend(
            breaches.into_iter().map(|breach| Violation { rule: "world", what: format!("{}: {}", breach.at, breach.what) }),
        );
        Ok(())
    }

    /// A port that is busy is no reason to stop.
    fn patiently(&self, result: sluis_engine::Result<()>) -> Result<()> {
        match result {
            Err(EngineError::Port(_)) | Ok(()) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    async fn import_people(&mut self) -> Result<()> {
        self.listed_at = self.now;
        let rows: Vec<_> = self.lock_world(|world| {
            let now = world.now;
            world.people.iter().filter_map(|person| person.listed(now)).collect()
        });
        let info = ListInfo { file: "users.csv".to_owned(), as_of: self.now, cover: Cover::Whole };
        let origin = Origin::new(Actor::Command("lead".to_owned()), self.now);
        let rows = rows.into_iter().map(|person| Ok::<Row<_>, std::convert::Infallible>(Ok(person)));
        match self.engine.import_people(rows, info, origin).await? {
            Ok(_) => Ok(()),
            Err(never) => match never {},
        }
    }

    /// What people have done on their pages reaches Sluis as it would through the portal.
    async fn pass_on_deeds(&mut self) -> Result<()> {
        let deeds = self.lock_world(World::take_deeds);
        for deed in deeds {
            let Some(person) = self.person_by_account(&deed.account).await? else { continue };
            let device = match &deed.serial {
                Some(serial) => self.device_by_serial(serial).await?,
                None => None,
            };
            let action = match (deed.kind, device) {
                (DeedKind::Consent, Some(device)) => PortalAction::Consent(device),
                (DeedKind::Start, Some(device)) => PortalAction::Start(device),
                (DeedKind::SaidRemoved, Some(device)) => PortalAction::SaidRemoved(device),
                (DeedKind::Began, Some(device)) => PortalAction::Began(device),
                (DeedKind::Help(cause), device) => PortalAction::Help { device, cause, words: String::new() },
                (DeedKind::Feedback { score }, _) => PortalAction::Feedback { score, words: String::new() },
                (_, None) => continue,
            };
            match self.engine.portal(person, action, self.now).await {
                // The page would have said so, too: the step is not possible for this device now.
                Ok(()) | Err(EngineError::Device(_) | EngineError::NotFound(_) | EngineError::Halted) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    async fn person_by_account(&mut self, account: &str) -> Result<Option<PersonId>> {
        if let Some(id) = self.accounts.get(account) {
            return Ok(Some(*id));
        }
        let accounts = [account.to_owned()];
        let found = self.engine.store().read().await?.people_by_account(&accounts).await?.first().map(|person| person.id);
        if let Some(id) = found {
            self.accounts.insert(account.to_owned(), id);
        }
        Ok(found)
    }

    async fn device_by_serial(&mut self, serial: &str) -> Result<Option<DeviceId>> {
        if let Some(id) = self.serials.get(serial) {
            return Ok(Some(*id));
        }
        let serials = [serial.to_owned()];
        let found = self.engine.store().read().await?.devices_by_serial(&serials).await?.first().map(|device| device.id);
        if let Some(id) = found {
            self.serials.insert(serial.to_owned(), id);
        }
        Ok(found)
    }

    fn lock_world<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        look(&mut self.world.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Links for rehearsals without a portal.
pub struct NoLinks;

impl PersonalLinks for NoLinks {
    fn link(&self, person: PersonId, _now: Timestamp) -> String {
        format!("https://sluis.example.org/p/{person}")
    }
}

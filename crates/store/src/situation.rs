//! The situation that `decide` looks at: a dozen small queries, whose cost does not depend on the number of devices.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use sluis_campaign::access::applies_anywhere;
use sluis_campaign::pace::{TierLoad, WINDOW_DAYS};
use sluis_campaign::{
    AccessRule, CohortSituation, CohortStageSituation, Counts, Due, Freshness, Measure, PersonStage, PhaseSituation, PlanVersion,
    Side, Situation, StandingVerdict, TicketWindow, Verdict, VerdictId,
};
use sluis_plan::{CohortId, Plan};

use crate::changes::DayMeasure;
use crate::db::Tx;
use crate::error::{Result, StoreError};

/// The feeds of evidence, by name.
pub const FEED_SOURCE: &str = "source";
pub const FEED_TARGET: &str = "target";
pub const FEED_TICKETS: &str = "tickets";

/// Due items that one look takes up.
const MOST_DUE: u32 = 200;
/// The window in which the rate of tickets is learned, in days.
const RATE_DAYS: i64 = 14;

/// Whether a situation is for acting or only for showing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Act,
    Show,
}

impl Tx {
    /// Where the campaign stands. For showing, the single items that are due are left out.
    pub async fn situation(
        &mut self,
        plan: &Plan,
        version: PlanVersion,
        connected: &BTreeSet<Side>,
        now: Timestamp,
        purpose: Purpose,
    ) -> Result<Option<Situation>> {
        let Some(installation) = self.installation().await? else { return Ok(None) };
        let today = now.to_zoned(plan.campaign.time_zone.clone()).date();
        let counts = self.counts().await?;
        let freshness = self.freshness().await?;
        let access = self.access_rules().await?;
        let cohorts = self.cohort_situations(&counts, &access, today).await?;
        let due = if purpose == Purpose::Act { self.due(now, today).await? } else { Due::default() };
        Ok(Some(Situation {
            plan: version,
            stage: installation.stage,
            halt: installation.halt,
            phases: self.phase_situations().await?,
            unplaced: counts.get(&CohortId(String::new())).map_or(0, |counts| counts.people(PersonStage::Waiting)),
            tiers: self.tier_loads(plan, today, installation.created_at).await?,
            tickets: self.ticket_window(plan, &counts, today).await?,
            cohorts,
            freshness,
            connected: connected.clone(),
            access,
            exclusion: self.exclusion().await?,
            requests: self.requests_open().await?,
            confirmed: self.confirmations().await?.into_iter().collect(),
            planned_blocks: self.planned_blocks().await?.into_iter().collect(),
            due,
        }))
    }

    async fn freshness(&mut self) -> Result<Freshness> {
        let mut freshness = Freshness::default();
        for row in self.rows("SELECT name, seen_at FROM feed", &[]).await? {
            let slot = match row.text(0)?.as_str() {
                FEED_SOURCE => &mut freshness.source,
                FEED_TARGET => &mut freshness.target,
                FEED_TICKETS => &mut freshness.tickets,
                _ => continue,
            };
            *slot = row.opt_at(1)?;
        }
        Ok(freshness)
    }

    /// The counters of every cohort.
    pub async fn counts(&mut self) -> Result<BTreeMap<CohortId, Counts>> {
        let mut counts: BTreeMap<CohortId, Counts> = BTreeMap::new();
        // A row for each cohort instead of one for each of its dozens of counters: every look begins with this.
        let together = "SELECT cohort, string_agg(measure || '=' || CAST(value AS TEXT), ' ') FROM cohort_count WHERE value <> 0 GROUP BY cohort";
        for row in self.rows(together, &[]).await? {
            let cohort = counts.entry(CohortId(row.text(0)?)).or_default();
            for counter in row.text(1)?.split(' ') {
                let corrupt = || StoreError::Corrupt { what: "a counter", value: counter.to_owned() };
                let (measure, value) = counter.split_once('=').ok_or_else(corrupt)?;
                cohort.add(measure.parse().map_err(|_| corrupt())?, value.parse().map_err(|_| corrupt())?);
            }
        }
        Ok(counts)
    }

    async fn cohort_situations(
        &mut self,
        counts: &BTreeMap<CohortId, Counts>,
        access: &[AccessRule],
        today: Date,
    ) -> Result<BTreeMap<CohortId, CohortSituation>> {
        let mut invited: BTreeMap<CohortId, u32> = BTreeMap::new();
        for row in self
            .rows(
                "SELECT cohort, value FROM day_count WHERE day = $1 AND measure = $2",
                &[today.into(), DayMeasure::Invited.word().into()],
            )
            .await?
        {
            invited.insert(CohortId(row.text(0)?), row.number(1)?);
        }
        let mut leaving: BTreeMap<CohortId, i64> = BTreeMap::new();
        // Only once the new service controls access does it matter who may leave the group that it makes an exception for.
        if applies_anywhere(access, Side::Target) {
            let rows = self
                .rows(
                    "SELECT cohort, COUNT(*) FROM person WHERE access_excluded = 1 AND stage = 'done' AND cohort IS NOT NULL \
                     AND NOT EXISTS (SELECT 1 FROM device WHERE device.owner = person.id AND device.state = 'enrolled') AND EXISTS \
                     (SELECT 1 FROM device WHERE device.owner = person.id AND device.state IN ('compliant', 'validated')) GROUP BY cohort",
                    &[],
                )
                .await?;
            for row in rows {
                leaving.insert(CohortId(row.text(0)?), row.int(1)?);
            }
        }
        let mut situations = BTreeMap::new();
        for cohort in self.cohorts().await? {
            situations.insert(
                cohort.id.clone(),
                CohortSituation {
                    stage: CohortStageSituation { stage: cohort.stage, since: cohort.since },
                    counts: counts.get(&cohort.id).cloned().unwrap_or_default(),
                    invited_today: invited.get(&cohort.id).copied().unwrap_or(0),
                    last_invited_at: cohort.last_invited_at,
                    deadline: cohort.deadline,
                    to_leave_exclusion: leaving.get(&cohort.id).copied().unwrap_or(0),
                },
            );
        }
        Ok(situations)
    }

    async fn phase_situations(&mut self) -> Result<BTreeMap<sluis_plan::PhaseId, PhaseSituation>> {
        let consumed = self.verdicts_consumed().await?;
        let mut standing: BTreeMap<VerdictId, (Verdict, String)> = BTreeMap::new();
        for row in self
            .rows("SELECT id, verdict, shape FROM verdict WHERE id IN (SELECT verdict FROM phase WHERE verdict IS NOT NULL)", &[])
            .await?
        {
            standing.insert(VerdictId(row.int(0)?), (row.word(1)?, row.text(2)?));
        }
        let mut phases = BTreeMap::new();
        for phase in self.phases().await? {
            let verdict = phase.verdict.and_then(|id| {
                let (verdict, shape) = standing.get(&id)?.clone();
                Some(StandingVerdict { id, verdict, shape, consumed: consumed.contains(&id) })
            });
            phases.insert(
                phase.id,
                PhaseSituation {
                    stage: phase.stage,
                    opened_at: phase.opened_at,
                    met_since: phase.met_since,
                    verdict,
                    remediated_at: phase.remediated_at,
                },
            );
        }
        Ok(phases)
    }

    async fn tier_loads(&mut self, plan: &Plan, today: Date, since: Timestamp) -> Result<Vec<TierLoad>> {
        // The window ends with yesterday's close: a day that has just begun says nothing of the load.
        let calendar = plan.calendar();
        let mut first = today;
        let mut days = 0;
        let begun = since.to_zoned(plan.campaign.time_zone.clone()).date();
        while days < WINDOW_DAYS && first > begun {
            first = first.saturating_sub(1.day());
            days += u32::from(calendar.is_working_day(first));
        }
        let backlog: BTreeMap<u8, i64> = self.ticket_backlog().await?.into_iter().collect();
        let mut arrived: BTreeMap<String, i64> = BTreeMap::new();
        let rows = self
            .rows(
                "SELECT measure, CAST(SUM(value) AS BIGINT) FROM day_count WHERE day >= $1 AND day < $2 AND measure LIKE 'arrived.%' GROUP BY measure",
                &[first.into(), today.into()],
            )
            .await?;
        for row in rows {
            arrived.insert(row.text(0)?, row.int(1)?);
        }
        let load = |tier: &sluis_plan::Tier| {
            let number = tier.tier.value;
            TierLoad {
                tier: number,
                backlog: backlog.get(&number).copied().unwrap_or(0),
                arrived: arrived.get(DayMeasure::Arrived(number).word()).copied().unwrap_or(0),
                days: i64::from(days),
            }
        };
        Ok(plan.support.own_tiers().map(load).collect())
    }

    async fn ticket_window(&mut self, plan: &Plan, counts: &BTreeMap<CohortId, Counts>, today: Date) -> Result<TicketWindow> {
        let expected = |cohort: &CohortId, attempts: i64| {
            let approach = plan.cohort(cohort).map(|(_, cohort)| cohort.main_approach());
            #[expect(clippy::cast_precision_loss, reason = "attempts are far below 2^53")]
            let attempts = attempts as f64;
            approach.map_or(0.0, |approach| attempts * plan.support.expected_tickets(approach))
        };
        let mut window = TicketWindow::default();
        for (cohort, counts) in counts {
            let attempts = counts.get(Measure::Attempts);
            window.attempts += attempts;
            window.tickets += counts.get(Measure::Tickets);
            window.expected += expected(cohort, attempts);
        }
        let rows = self
            .rows(
                "SELECT cohort, measure, CAST(SUM(value) AS BIGINT) FROM day_count WHERE day > $1 AND measure IN ('attempts', 'tickets') \
                 GROUP BY cohort, measure ORDER BY cohort, measure",
                &[today.saturating_sub(RATE_DAYS.days()).into()],
            )
            .await?;
        for row in rows {
            let (cohort, measure, value) = (CohortId(row.text(0)?), row.text(1)?, row.int(2)?);
            if measure == DayMeasure::Tickets.word() {
                window.recent_tickets += value;
            } else {
                window.recent_expected += expected(&cohort, value);
            }
        }
        Ok(window)
    }

    async fn due(&mut self, now: Timestamp, today: Date) -> Result<Due> {
        let people = self.people_due(now, MOST_DUE).await?;
        let ids: Vec<_> = people.iter().map(|person| person.id).collect();
        let mut devices = self.devices_of(&ids).await?;
        let people = people
            .into_iter()
            .map(|person| {
                let (own, rest): (Vec<_>, Vec<_>) =
                    std::mem::take(&mut devices).into_iter().partition(|device| device.owner == person.id);
                devices = rest;
                (person, own)
            })
            .collect();
        Ok(Due {
            devices: self.devices_due(now, MOST_DUE).await?,
            people,
            exemptions: self.people_no_longer_exempt(today).await?,
        })
    }

    /// A figure by day and cohort, from a day on.
    pub async fn day_counts(&mut self, measure: DayMeasure, from: Date) -> Result<Vec<(Date, CohortId, i64)>> {
        let rows = self
            .rows(
                "SELECT day, cohort, value FROM day_count WHERE measure = $1 AND day >= $2 ORDER BY day, cohort",
                &[measure.word().into(), from.into()],
            )
            .await?;
        rows.iter().map(|row| Ok((row.word(0)?, CohortId(row.text(1)?), row.int(2)?))).collect()
    }
}

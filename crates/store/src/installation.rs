//! The installation as a whole: the campaign's stage, the halt, the feeds of evidence, and which process acts.

use jiff::Timestamp;
use sluis_campaign::{
    AccessMode, AccessRule, CampaignStage, Confirmation, ExclusionGroup, Halt, PersonId, Request, RequestId, Side, Step,
};
use sluis_plan::{BlockId, PhaseId};

use crate::db::{Row, Tx, Value, json};
use crate::error::{Result, StoreError};

/// The one row that stands for the campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installation {
    pub stage: CampaignStage,
    pub halt: Option<Halt>,
    /// Makes the order of invitation arbitrary but stable.
    pub salt: String,
    pub created_at: Timestamp,
}

/// How far a source of evidence has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feed {
    /// When it last answered.
    pub seen_at: Timestamp,
    /// When it last gave a whole list.
    pub whole_at: Option<Timestamp>,
    /// A position in the counterpart's own order.
    pub position: i64,
}

/// A device that a service reports and that could not be told apart from others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmatched {
    pub side: Side,
    pub id: String,
    pub account: String,
    pub description: String,
    pub at: Timestamp,
}

/// How far the messages of a block have been planned. A large phase is planned in pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedBlock {
    /// The moment at which they are to go out.
    pub planned_at: Timestamp,
    pub people: i64,
    /// The last person so far.
    pub through: PersonId,
    pub complete: bool,
}

impl Tx {
    /// The campaign; made as a draft when the database is new.
    pub async fn installation(&mut self) -> Result<Option<Installation>> {
        let row = self
            .row("SELECT stage, halted_by, halted_at, halted_why, salt, created_at FROM installation WHERE id = 1", &[])
            .await?;
        row.map(|row| {
            let halt = match (row.opt_text(1)?, row.opt_at(2)?) {
                (Some(by), Some(at)) => Some(Halt { by, at, why: row.opt_text(3)?.unwrap_or_default() }),
                _ => None,
            };
            Ok(Installation { stage: row.word(0)?, halt, salt: row.text(4)?, created_at: row.at(5)? })
        })
        .transpose()
    }

    pub async fn installation_create(&mut self, salt: &str, at: Timestamp) -> Result<()> {
        self.execute(
            "INSERT INTO installation (id, stage, salt, created_at) VALUES (1, $1, $2, $3) ON CONFLICT (id) DO NOTHING",
            &[CampaignStage::Draft.word().into(), salt.into(), at.into()],
        )
        .await?;
        Ok(())
    }

    pub async fn campaign_stage_set(&mut self, stage: CampaignStage) -> Result<()> {
        self.execute("UPDATE installation SET stage = $1 WHERE id = 1", &[stage.word().into()]).await?;
        Ok(())
    }

    pub async fn halt_set(&mut self, halt: Option<&Halt>) -> Result<()> {
        self.execute(
            "UPDATE installation SET halted_by = $1, halted_at = $2, halted_why = $3 WHERE id = 1",
            &[
                halt.map(|halt| halt.by.as_str()).into(),
                halt.map(|halt| halt.at).into(),
                halt.map(|halt| halt.why.as_str()).into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// How far the exclusion group is filled; what the new service has still to be told counts as being filled.
    pub async fn exclusion(&mut self) -> Result<ExclusionGroup> {
        let row = self
            .row(
                "SELECT exclusion, (SELECT COUNT(*) FROM job WHERE kind = 'exclude' AND state = 'queued') FROM installation WHERE id = 1",
                &[],
            )
            .await?;
        let Some(row) = row else { return Ok(ExclusionGroup::Empty) };
        let stored: ExclusionGroup = row.word(0)?;
        Ok(if stored == ExclusionGroup::Filled && row.int(1)? > 0 { ExclusionGroup::Filling } else { stored })
    }

    pub async fn exclusion_set(&mut self, exclusion: ExclusionGroup) -> Result<()> {
        self.execute("UPDATE installation SET exclusion = $1 WHERE id = 1", &[exclusion.word().into()]).await?;
        Ok(())
    }

    pub async fn feed(&mut self, name: &str) -> Result<Option<Feed>> {
        let row = self.row("SELECT seen_at, whole_at, position FROM feed WHERE name = $1", &[name.into()]).await?;
        row.map(|row| Ok(Feed { seen_at: row.at(0)?, whole_at: row.opt_at(1)?, position: row.int(2)? })).transpose()
    }

    pub async fn feed_set(&mut self, name: &str, feed: Feed) -> Result<()> {
        self.execute(
            "INSERT INTO feed (name, seen_at, whole_at, position) VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO UPDATE SET \
             seen_at = excluded.seen_at, whole_at = excluded.whole_at, position = excluded.position",
            &[name.into(), feed.seen_at.into(), feed.whole_at.into(), feed.position.into()],
        )
        .await?;
        Ok(())
    }

    pub async fn access_rules(&mut self) -> Result<Vec<AccessRule>> {
        let rows = self.rows("SELECT resource, side, mode, pending FROM access_rule ORDER BY resource, side", &[]).await?;
        rows.iter()
            .map(|row| {
                Ok(AccessRule { resource: row.text(0)?, side: row.word(1)?, mode: row.word(2)?, pending: row.opt_word(3)? })
            })
            .collect()
    }

    /// Writes rules down. The database refuses a second one that applies to the same resource.
    pub async fn access_rules_set(&mut self, rules: &[AccessRule]) -> Result<()> {
        for rule in rules {
            self.execute(
                "INSERT INTO access_rule (resource, side, mode, pending) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (resource, side) DO UPDATE SET mode = excluded.mode, pending = excluded.pending",
                &[
                    (&rule.resource).into(),
                    rule.side.word().into(),
                    rule.mode.word().into(),
                    rule.pending.map(AccessMode::word).into(),
                ],
            )
            .await?;
        }
        Ok(())
    }

    /// Requests that are neither taken nor withdrawn.
    pub async fn requests_open(&mut self) -> Result<Vec<Request>> {
        let rows = self
            .rows("SELECT id, step, asked_by, asked_at, agreed_by, agreed_at FROM request WHERE state = 'open' ORDER BY id", &[])
            .await?;
        rows.iter().map(request).collect()
    }

    pub async fn request(&mut self, id: RequestId) -> Result<Option<Request>> {
        let row = self
            .row(
                "SELECT id, step, asked_by, asked_at, agreed_by, agreed_at FROM request WHERE id = $1 AND state = 'open'",
                &[id.0.into()],
            )
            .await?;
        row.as_ref().map(request).transpose()
    }

    /// Asks for a step. The same step can't be asked for twice at a time.
    pub async fn request_add(&mut self, step: &Step, by: &str, at: Timestamp) -> Result<RequestId> {
        let id = self.next_id("SELECT MAX(id) FROM request").await?;
        self.execute(
            "INSERT INTO request (id, step, asked_by, asked_at, state) VALUES ($1, $2, $3, $4, 'open')",
            &[id.into(), json(step)?.into(), by.into(), at.into()],
        )
        .await?;
        Ok(RequestId(id))
    }

    /// Agrees to a step. The database refuses the agreement of whoever asked for it.
    pub async fn request_agree(&mut self, id: RequestId, by: &str, at: Timestamp) -> Result<()> {
        let changed = self
            .execute(
                "UPDATE request SET agreed_by = $2, agreed_at = $3 WHERE id = $1 AND state = 'open' AND agreed_by IS NULL",
                &[id.0.into(), by.into(), at.into()],
            )
            .await?;
        if changed == 1 { Ok(()) } else { Err(StoreError::Raced { what: "a request" }) }
    }

    pub async fn request_take(&mut self, id: RequestId) -> Result<()> {
        self.execute("UPDATE request SET state = 'taken' WHERE id = $1 AND state = 'open'", &[id.0.into()]).await?;
        Ok(())
    }

    pub async fn request_withdraw(&mut self, id: RequestId) -> Result<()> {
        self.execute("UPDATE request SET state = 'withdrawn' WHERE id = $1 AND state = 'open'", &[id.0.into()]).await?;
        Ok(())
    }

    pub async fn confirmations(&mut self) -> Result<Vec<(PhaseId, Confirmation)>> {
        let rows = self.rows("SELECT phase, kind, number FROM confirmation ORDER BY phase, kind, number", &[]).await?;
        rows.iter()
            .map(|row| {
                let number = u8::try_from(row.int(2)?).unwrap_or(u8::MAX);
                Ok((PhaseId(row.text(0)?), Confirmation { kind: row.word(1)?, number }))
            })
            .collect()
    }

    /// Writes a confirmation down; `true` when it is new.
    pub async fn confirmation_add(
        &mut self,
        phase: &PhaseId,
        confirmation: Confirmation,
        by: &str,
        at: Timestamp,
    ) -> Result<bool> {
        let changed = self
            .execute(
                "INSERT INTO confirmation (phase, kind, number, by_actor, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
                &[phase.as_str().into(), confirmation.kind.word().into(), confirmation.number.into(), by.into(), at.into()],
            )
            .await?;
        Ok(changed == 1)
    }

    /// Blocks whose messages are all planned.
    pub async fn planned_blocks(&mut self) -> Result<Vec<(PhaseId, BlockId)>> {
        let rows = self.rows("SELECT phase, block FROM planned_block WHERE complete = 1 ORDER BY phase, block", &[]).await?;
        rows.iter().map(|row| Ok((PhaseId(row.text(0)?), BlockId(row.text(1)?)))).collect()
    }

    /// How far the messages of a block have been planned.
    pub async fn planned_block(&mut self, phase: &PhaseId, block: &BlockId) -> Result<Option<PlannedBlock>> {
        let row = self
            .row(
                "SELECT planned_at, people, through, complete FROM planned_block WHERE phase = $1 AND block = $2",
                &[phase.as_str().into(), block.as_str().into()],
            )
            .await?;
        row.map(|row| {
            Ok(PlannedBlock {
                planned_at: row.at(0)?,
                people: row.int(1)?,
                through: PersonId(row.int(2)?),
                complete: row.truth(3)?,
            })
        })
        .transpose()
    }

    pub async fn planned_block_set(&mut self, phase: &PhaseId, block: &BlockId, planned: &PlannedBlock) -> Result<()> {
        self.execute(
            "INSERT INTO planned_block (phase, block, planned_at, people, through, complete) VALUES ($1, $2, $3, $4, $5, $6) \
             ON CONFLICT (phase, block) DO UPDATE SET planned_at = excluded.planned_at, people = excluded.people, \
             through = excluded.through, complete = excluded.complete",
            &[
                phase.as_str().into(),
                block.as_str().into(),
                planned.planned_at.into(),
                planned.people.into(),
                planned.through.0.into(),
                planned.complete.into(),
            ],
        )
        .await?;
        Ok(())
    }

    pub async fn unmatched_add(&mut self, unmatched: &Unmatched) -> Result<()> {
        self.execute(
            "INSERT INTO unmatched (side, id, account, description, at) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (side, id) DO UPDATE SET at = excluded.at",
            &[
                unmatched.side.word().into(),
                (&unmatched.id).into(),
                (&unmatched.account).into(),
                (&unmatched.description).into(),
                unmatched.at.into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// Records that could be told apart after all.
    pub async fn unmatched_remove(&mut self, side: Side, ids: &[String]) -> Result<()> {
        if self.row("SELECT id FROM unmatched LIMIT 1", &[]).await?.is_none() {
            return Ok(());
        }
        for chunk in ids.chunks(500) {
            let keys: Vec<Value<'_>> = std::iter::once(side.word().into()).chain(chunk.iter().map(Value::from)).collect();
            self.execute_in("DELETE FROM unmatched WHERE side = $1 AND id IN", &keys, 1).await?;
        }
        Ok(())
    }

    pub async fn unmatched(&mut self, limit: u32) -> Result<Vec<Unmatched>> {
        let rows = self
            .rows("SELECT side, id, account, description, at FROM unmatched ORDER BY at DESC, id LIMIT $1", &[limit.into()])
            .await?;
        rows.iter()
            .map(|row| {
                Ok(Unmatched {
                    side: row.word(0)?,
                    id: row.text(1)?,
                    account: row.text(2)?,
                    description: row.text(3)?,
                    at: row.at(4)?,
                })
            })
            .collect()
    }

    /// Takes or keeps the right to act, until a moment. `false` when another process has it.
    pub async fn engine_claim(&mut self, holder: &str, now: Timestamp, until: Timestamp) -> Result<bool> {
        let changed = self
            .execute(
                "INSERT INTO engine (id, holder, until) VALUES (1, $1, $2) ON CONFLICT (id) DO UPDATE SET \
                 holder = excluded.holder, until = excluded.until WHERE engine.holder = $1 OR engine.until < $3",
                &[holder.into(), until.into(), now.into()],
            )
            .await?;
        Ok(changed == 1)
    }

    /// Takes the right to act from whoever has it: for a process that knows the one before it to be dead.
    pub async fn engine_take(&mut self, holder: &str, until: Timestamp) -> Result<()> {
        self.execute(
            "INSERT INTO engine (id, holder, until) VALUES (1, $1, $2) ON CONFLICT (id) DO UPDATE SET \
             holder = excluded.holder, until = excluded.until",
            &[holder.into(), until.into()],
        )
        .await?;
        Ok(())
    }

    /// Gives the right to act back.
    pub async fn engine_release(&mut self, holder: &str) -> Result<()> {
        self.execute("DELETE FROM engine WHERE holder = $1", &[holder.into()]).await?;
        Ok(())
    }

    /// Whether a process has the right to act, and until when.
    pub async fn engine_until(&mut self) -> Result<Option<Timestamp>> {
        match self.row("SELECT until FROM engine WHERE id = 1", &[]).await? {
            Some(row) => row.opt_at(0),
            None => Ok(None),
        }
    }
}

fn request(row: &Row) -> Result<Request> {
    let approved = match (row.opt_text(4)?, row.opt_at(5)?) {
        (Some(by), Some(at)) => Some((by, at)),
        _ => None,
    };
    Ok(Request { id: RequestId(row.int(0)?), step: row.json(1)?, asked_by: row.text(2)?, asked_at: row.at(3)?, approved })
}

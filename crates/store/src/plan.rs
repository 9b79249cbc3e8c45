//! Plan versions: never changed, approved before they are current, current only if their parent is.

use jiff::Timestamp;
use sluis_campaign::PlanVersion;

use crate::db::{Row, Tx, Value};
use crate::error::{Result, StoreError};

/// One version of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPlan {
    pub version: PlanVersion,
    pub parent: Option<PlanVersion>,
    pub hash: String,
    /// The text, exactly as it was written.
    pub source: String,
    pub is_current: bool,
    pub drafted_by: String,
    pub drafted_at: Timestamp,
    pub approved_by: Option<String>,
    pub approved_at: Option<Timestamp>,
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT version, parent, hash, source, state, drafted_by, drafted_at, approved_by, approved_at FROM plan_version ",
            $rest
        )
    };
}

impl Tx {
    pub async fn plan_current(&mut self) -> Result<Option<StoredPlan>> {
        self.row(select!("WHERE state = 'current'"), &[]).await?.as_ref().map(plan).transpose()
    }

    /// The number of the current version, without its text.
    pub async fn plan_current_version(&mut self) -> Result<Option<PlanVersion>> {
        let row = self.row("SELECT version FROM plan_version WHERE state = 'current'", &[]).await?;
        row.map(|row| row.int(0).map(PlanVersion)).transpose()
    }

    pub async fn plan(&mut self, version: PlanVersion) -> Result<Option<StoredPlan>> {
        self.row(select!("WHERE version = $1"), &[version.0.into()]).await?.as_ref().map(plan).transpose()
    }

    pub async fn plans(&mut self) -> Result<Vec<StoredPlan>> {
        self.rows(select!("ORDER BY version DESC"), &[]).await?.iter().map(plan).collect()
    }

    /// Writes a version down as a draft on top of the current one.
    pub async fn plan_draft(&mut self, hash: &str, source: &str, by: &str, at: Timestamp) -> Result<PlanVersion> {
        let version = self.next_id("SELECT MAX(version) FROM plan_version").await?;
        let parent: Value<'_> = self.plan_current_version().await?.map(|version| version.0).into();
        self.execute(
            "INSERT INTO plan_version (version, parent, hash, source, state, drafted_by, drafted_at) VALUES ($1, $2, $3, $4, 'draft', $5, $6)",
            &[version.into(), parent, hash.into(), source.into(), by.into(), at.into()],
        )
        .await?;
        Ok(PlanVersion(version))
    }

    /// Makes a draft the current version, if the version it was made from still is.
    pub async fn plan_approve(&mut self, version: PlanVersion, by: &str, at: Timestamp) -> Result<()> {
        let current: Value<'_> = self.plan_current_version().await?.map(|version| version.0).into();
        self.execute("UPDATE plan_version SET state = 'superseded' WHERE state = 'current'", &[]).await?;
        let changed = self
            .execute(
                "UPDATE plan_version SET state = 'current', approved_by = $2, approved_at = $3 \
                 WHERE version = $1 AND state = 'draft' AND (parent = $4 OR (parent IS NULL AND $4 IS NULL))",
                &[version.0.into(), by.into(), at.into(), current],
            )
            .await?;
        if changed == 1 { Ok(()) } else { Err(StoreError::Raced { what: "the current plan" }) }
    }
}

fn plan(row: &Row) -> Result<StoredPlan> {
    Ok(StoredPlan {
        version: PlanVersion(row.int(0)?),
        parent: row.opt_int(1)?.map(PlanVersion),
        hash: row.text(2)?,
        source: row.text(3)?,
        is_current: row.text(4)? == "current",
        drafted_by: row.text(5)?,
        drafted_at: row.at(6)?,
        approved_by: row.opt_text(7)?,
        approved_at: row.opt_at(8)?,
    })
}

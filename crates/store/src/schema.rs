//! The schema and its steps. Each step is one text for both databases; a database that is newer than the program is refused.

use crate::db::Store;
use crate::error::{Result, StoreError};

/// The steps, in order. A released step is never changed: the next one mends it.
const STEPS: &[(i64, &str)] = &[(1, include_str!("schema/0001-campaign.sql"))];

/// Brings a database up to date; each step is one transaction.
pub(crate) async fn migrate(store: &Store) -> Result<()> {
    let mut tx = store.write_without_lock().await?;
    tx.execute_script("CREATE TABLE IF NOT EXISTS schema_step (number BIGINT PRIMARY KEY, digest TEXT NOT NULL)".to_owned())
        .await?;
    tx.commit().await?;
    for (number, text) in STEPS {
        let mut tx = store.write_without_lock().await?;
        if store.is_postgres() {
            // Two programs that start at once on an empty database wait for each other here.
            tx.execute_script("LOCK TABLE schema_step IN EXCLUSIVE MODE".to_owned()).await?;
        }
        let found = tx.number("SELECT MAX(number) FROM schema_step", &[]).await?;
        let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
        if found > known {
            return Err(StoreError::TooNew { found, known });
        }
        let digest = digest(text);
        match tx.row("SELECT digest FROM schema_step WHERE number = $1", &[(*number).into()]).await? {
            Some(row) if row.text(0)? == digest => continue,
            Some(_) => return Err(StoreError::OtherSchema { number: *number }),
            None => {}
        }
        tx.execute_script(dialect(text, store.is_postgres())).await?;
        tx.execute("INSERT INTO schema_step (number, digest) VALUES ($1, $2)", &[(*number).into(), digest.into()]).await?;
        tx.commit().await?;
    }
    Ok(())
}

fn dialect(text: &str, postgres: bool) -> String {
    let (int, key, strict) = if postgres { ("BIGINT", "TEXT COLLATE \"C\"", "") } else { ("INTEGER", "TEXT", " STRICT") };
    text.replace("{int}", int).replace("{key}", key).replace("{strict}", strict)
}

/// A fingerprint that does not change with the version of the compiler (FNV-1a, 64 bits).
fn digest(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

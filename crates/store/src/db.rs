//! SQLite or PostgreSQL behind one small surface: the same SQL text and the same values for both.
//!
//! Everything that the two databases do differently is in this file. SQL keeps to what both understand: `$1` parameters,
//! `ON CONFLICT`, `RETURNING`, partial indexes. Truths and moments are stored as whole numbers, words as text.

use std::borrow::Cow;
use std::str::FromStr;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::postgres::{PgPool, PgPoolOptions, PgRow};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteRow, SqliteSynchronous};
use sqlx::{AssertSqlSafe, Column as _, Postgres, Row as _, SqlSafeStr, Sqlite, Transaction};

use crate::error::{Result, StoreError};
use crate::schema;

/// Readers that may run at the same time.
const READERS: u32 = 8;
/// SQLite allows this many parameters in a statement, and PostgreSQL twice as many.
const MOST_PARAMETERS: usize = 32_000;

/// The campaign's database.
#[derive(Clone, Debug)]
pub struct Store {
    pools: Pools,
}

#[derive(Clone, Debug)]
enum Pools {
    /// One connection writes, so that writers queue fairly instead of failing; readers have their own.
    Sqlite {
        write: SqlitePool,
        read: SqlitePool,
    },
    Postgres(PgPool),
}

/// A transaction. Dropped without [`commit`](Tx::commit), it leaves nothing behind.
pub struct Tx {
    inner: Inner,
}

enum Inner {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Store {
    /// Opens `sqlite:FILE`, `sqlite::memory:` or `postgres://…`, and brings its schema up to date.
    pub async fn open(address: &str) -> Result<Store> {
        let pools = if let Some(file) = address.strip_prefix("sqlite:") {
            let file = file.trim_start_matches("//");
            let in_memory = file == ":memory:";
            let options = SqliteConnectOptions::from_str(&format!("sqlite:{file}"))
                .map_err(|_| StoreError::Address(address.to_owned()))?
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Normal)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(20))
                .statement_cache_capacity(256);
            let write = SqlitePoolOptions::new()
                .max_connections(1)
                .idle_timeout(None)
                .max_lifetime(None)
                .connect_with(options.clone())
                .await?;
            let read = if in_memory {
                write.clone()
            } else {
                // As on PostgreSQL, whoever asked for a reader can't write by mistake.
                SqlitePoolOptions::new().max_connections(READERS).connect_lazy_with(options.pragma("query_only", "ON"))
            };
            Pools::Sqlite { write, read }
        } else if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Pools::Postgres(PgPoolOptions::new().max_connections(READERS).connect(address).await?)
        } else {
            return Err(StoreError::Address(address.to_owned()));
        };
        let store = Store { pools };
        schema::migrate(&store).await?;
        Ok(store)
    }

    /// Begins a transaction that writes. Only one at a time does, on either database: the others wait for it.
    pub async fn write(&self) -> Result<Tx> {
        let mut tx = self.write_without_lock().await?;
        // SQLite has locked the database by now. On PostgreSQL every writer first takes the row of the journal's head.
        if let Inner::Postgres(_) = tx.inner {
            tx.execute("UPDATE journal_head SET seq = seq WHERE id = 1", &[]).await?;
        }
        Ok(tx)
    }

    pub(crate) async fn write_without_lock(&self) -> Result<Tx> {
        let inner = match &self.pools {
            Pools::Sqlite { write, .. } => Inner::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Pools::Postgres(pool) => Inner::Postgres(pool.begin().await?),
        };
        Ok(Tx { inner })
    }

    /// Begins a transaction that only reads, and sees one state of the database throughout.
    pub async fn read(&self) -> Result<Tx> {
        let inner = match &self.pools {
            Pools::Sqlite { read, .. } => Inner::Sqlite(read.begin().await?),
            Pools::Postgres(pool) => Inner::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?),
        };
        Ok(Tx { inner })
    }

    pub fn is_postgres(&self) -> bool {
        matches!(self.pools, Pools::Postgres(_))
    }

    /// Closes all connections; SQLite then folds its write-ahead log into the file.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

/// Binds values one after the other; the two drivers' queries have different types but the same methods.
macro_rules! bound {
    ($sql:expr, $values:expr) => {{
        let mut query = sqlx::query($sql);
        for value in $values {
            query = match value {
                Value::Int(value) => query.bind(*value),
                Value::Real(value) => query.bind(*value),
                Value::Text(value) => query.bind(value.as_deref()),
            };
        }
        query
    }};
}

impl Tx {
    fn places(&self) -> Places {
        match self.inner {
            Inner::Sqlite(_) => Places::Bare,
            Inner::Postgres(_) => Places::Numbered,
        }
    }

    pub async fn commit(self) -> Result<()> {
        match self.inner {
            Inner::Sqlite(tx) => tx.commit().await?,
            Inner::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// Runs a statement; returns how many rows it changed.
    pub(crate) async fn execute(&mut self, sql: impl SqlSafeStr, values: &[Value<'_>]) -> Result<u64> {
        Ok(match &mut self.inner {
            Inner::Sqlite(tx) => bound!(sql, values).execute(&mut **tx).await?.rows_affected(),
            Inner::Postgres(tx) => bound!(sql, values).execute(&mut **tx).await?.rows_affected(),
        })
    }

    /// Runs several statements without parameters, as a migration does.
    pub(crate) async fn execute_script(&mut self, sql: String) -> Result<()> {
        match &mut self.inner {
            Inner::Sqlite(tx) => {
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **tx).await?;
            }
            Inner::Postgres(tx) => {
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **tx).await?;
            }
        }
        Ok(())
    }

    pub(crate) async fn rows(&mut self, sql: impl SqlSafeStr, values: &[Value<'_>]) -> Result<Vec<Row>> {
        Ok(match &mut self.inner {
            Inner::Sqlite(tx) => bound!(sql, values).fetch_all(&mut **tx).await?.into_iter().map(Row::Sqlite).collect(),
            Inner::Postgres(tx) => bound!(sql, values).fetch_all(&mut **tx).await?.into_iter().map(Row::Postgres).collect(),
        })
    }

    pub(crate) async fn row(&mut self, sql: impl SqlSafeStr, values: &[Value<'_>]) -> Result<Option<Row>> {
        Ok(match &mut self.inner {
            Inner::Sqlite(tx) => bound!(sql, values).fetch_optional(&mut **tx).await?.map(Row::Sqlite),
            Inner::Postgres(tx) => bound!(sql, values).fetch_optional(&mut **tx).await?.map(Row::Postgres),
        })
    }

    /// A single number: a count, a maximum.
    pub(crate) async fn number(&mut self, sql: impl SqlSafeStr, values: &[Value<'_>]) -> Result<i64> {
        match self.row(sql, values).await? {
            Some(row) => Ok(row.opt_int(0)?.unwrap_or(0)),
            None => Ok(0),
        }
    }

    /// Runs `head (row), (row), … tail` for any number of rows, in as few statements as the parameters allow.
    ///
    /// `head` and `tail` are SQL of this crate; `width` is the number of values in a row.
    pub(crate) async fn execute_many(
        &mut self,
        head: &'static str,
        tail: &'static str,
        width: usize,
        values: &[Value<'_>],
    ) -> Result<u64> {
        let rows_at_once = (MOST_PARAMETERS / width).clamp(1, 500);
        let mut changed = 0;
        for chunk in values.chunks(rows_at_once * width) {
            let sql = with_rows(head, tail, width, chunk.len() / width, self.places());
            changed += self.execute(AssertSqlSafe(sql), chunk).await?;
        }
        Ok(changed)
    }

    /// Runs `head (keys)`, where the first `fixed` values are parameters of `head` itself.
    pub(crate) async fn execute_in(&mut self, head: &'static str, values: &[Value<'_>], fixed: usize) -> Result<u64> {
        // A bare place beside a numbered one would be taken for the first parameter again.
        let sql = with_keys(head, "", fixed, values.len(), Places::Numbered);
        self.execute(AssertSqlSafe(sql), values).await
    }

    /// Rows whose key is one of many. `head` ends in `IN`.
    pub(crate) async fn rows_in(&mut self, head: &'static str, tail: &'static str, keys: &[Value<'_>]) -> Result<Vec<Row>> {
        let mut rows = Vec::with_capacity(keys.len());
        for chunk in keys.chunks(500) {
            let sql = with_keys(head, tail, 0, chunk.len(), self.places());
            rows.extend(self.rows(AssertSqlSafe(sql), chunk).await?);
        }
        Ok(rows)
    }
}

/// How the many parameters of a made-up statement are written. SQLite takes `$7` for a name, and looking up thousands of names
/// is slow; a bare `?` is simply the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Places {
    Bare,
    Numbered,
}

impl Places {
    fn write(self, sql: &mut String, number: usize) {
        match self {
            Places::Bare => sql.push('?'),
            Places::Numbered => {
                sql.push('$');
                sql.push_str(&number.to_string());
            }
        }
    }
}

fn with_rows(head: &str, tail: &str, width: usize, rows: usize, places: Places) -> String {
    let mut sql = String::with_capacity(head.len() + tail.len() + rows * width * 6);
    sql.push_str(head);
    for row in 0..rows {
        sql.push_str(if row == 0 { " (" } else { ", (" });
        for column in 0..width {
            if column > 0 {
                sql.push_str(", ");
            }
            places.write(&mut sql, row * width + column + 1);
        }
        sql.push(')');
    }
    sql.push(' ');
    sql.push_str(tail);
    sql
}

/// `head (keys) tail`, where the first `fixed` parameters are those of `head` itself.
fn with_keys(head: &str, tail: &str, fixed: usize, all: usize, places: Places) -> String {
    let mut sql = format!("{head} (");
    for number in fixed + 1..=all {
        if number > fixed + 1 {
            sql.push_str(", ");
        }
        places.write(&mut sql, number);
    }
    sql.push_str(") ");
    sql.push_str(tail);
    sql
}

/// A value on its way into the database.
#[derive(Clone, Debug)]
pub(crate) enum Value<'a> {
    Int(Option<i64>),
    Real(Option<f64>),
    Text(Option<Cow<'a, str>>),
}

impl From<i64> for Value<'_> {
    fn from(value: i64) -> Self {
        Value::Int(Some(value))
    }
}

impl From<u32> for Value<'_> {
    fn from(value: u32) -> Self {
        Value::Int(Some(i64::from(value)))
    }
}

impl From<u8> for Value<'_> {
    fn from(value: u8) -> Self {
        Value::Int(Some(i64::from(value)))
    }
}

impl From<bool> for Value<'_> {
    fn from(value: bool) -> Self {
        Value::Int(Some(i64::from(value)))
    }
}

impl From<Option<i64>> for Value<'_> {
    fn from(value: Option<i64>) -> Self {
        Value::Int(value)
    }
}

impl From<f64> for Value<'_> {
    fn from(value: f64) -> Self {
        Value::Real(Some(value))
    }
}

impl From<Timestamp> for Value<'_> {
    fn from(value: Timestamp) -> Self {
        Value::Int(Some(value.as_microsecond()))
    }
}

impl From<Option<Timestamp>> for Value<'_> {
    fn from(value: Option<Timestamp>) -> Self {
        Value::Int(value.map(Timestamp::as_microsecond))
    }
}

impl From<Date> for Value<'_> {
    fn from(value: Date) -> Self {
        Value::Text(Some(Cow::Owned(value.to_string())))
    }
}

impl From<Option<Date>> for Value<'_> {
    fn from(value: Option<Date>) -> Self {
        Value::Text(value.map(|date| Cow::Owned(date.to_string())))
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(value: &'a str) -> Self {
        Value::Text(Some(Cow::Borrowed(value)))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(value: &'a String) -> Self {
        Value::Text(Some(Cow::Borrowed(value)))
    }
}

impl From<String> for Value<'_> {
    fn from(value: String) -> Self {
        Value::Text(Some(Cow::Owned(value)))
    }
}

impl<'a> From<Option<&'a str>> for Value<'a> {
    fn from(value: Option<&'a str>) -> Self {
        Value::Text(value.map(Cow::Borrowed))
    }
}

impl From<Option<String>> for Value<'_> {
    fn from(value: Option<String>) -> Self {
        Value::Text(value.map(Cow::Owned))
    }
}

/// A row on its way out of the database.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    pub fn int(&self, column: usize) -> Result<i64> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(column)?,
            Row::Postgres(row) => row.try_get(column)?,
        })
    }

    pub fn opt_int(&self, column: usize) -> Result<Option<i64>> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(column)?,
            Row::Postgres(row) => row.try_get(column)?,
        })
    }

    pub fn text(&self, column: usize) -> Result<String> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(column)?,
            Row::Postgres(row) => row.try_get(column)?,
        })
    }

    pub fn opt_text(&self, column: usize) -> Result<Option<String>> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(column)?,
            Row::Postgres(row) => row.try_get(column)?,
        })
    }

    /// A number that is never negative and fits.
    pub fn number(&self, column: usize) -> Result<u32> {
        let value = self.int(column)?;
        u32::try_from(value).map_err(|_| self.corrupt(column, value))
    }

    pub fn truth(&self, column: usize) -> Result<bool> {
        Ok(self.int(column)? != 0)
    }

    pub fn at(&self, column: usize) -> Result<Timestamp> {
        let value = self.int(column)?;
        Timestamp::from_microsecond(value).map_err(|_| self.corrupt(column, value))
    }

    pub fn opt_at(&self, column: usize) -> Result<Option<Timestamp>> {
        match self.opt_int(column)? {
            Some(_) => self.at(column).map(Some),
            None => Ok(None),
        }
    }

    /// A word of an enum, a date, or anything else that is written as text.
    pub fn word<T: FromStr>(&self, column: usize) -> Result<T> {
        let value = self.text(column)?;
        value.parse().map_err(|_| self.corrupt(column, value))
    }

    pub fn opt_word<T: FromStr>(&self, column: usize) -> Result<Option<T>> {
        match self.opt_text(column)? {
            Some(_) => self.word(column).map(Some),
            None => Ok(None),
        }
    }

    /// A value that is stored as JSON.
    pub fn json<T: serde::de::DeserializeOwned>(&self, column: usize) -> Result<T> {
        let value = self.text(column)?;
        serde_json::from_str(&value).map_err(|_| self.corrupt(column, value))
    }

    fn corrupt(&self, column: usize, value: impl ToString) -> StoreError {
        let name = match self {
            Row::Sqlite(row) => row.columns().get(column).map(|column| column.name().to_owned()),
            Row::Postgres(row) => row.columns().get(column).map(|column| column.name().to_owned()),
        };
        StoreError::Corrupt { what: "a known value", value: format!("{}={}", name.unwrap_or_default(), value.to_string()) }
    }
}

/// A value as JSON text, the way it is stored.
pub(crate) fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value)
        .map_err(|error| StoreError::Corrupt { what: "something to be stored as JSON", value: error.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_numbered_through_all_rows() {
        let numbered = with_rows("INSERT INTO t VALUES", "RETURNING id", 2, 2, Places::Numbered);
        assert_eq!(numbered, "INSERT INTO t VALUES ($1, $2), ($3, $4) RETURNING id");
        let bare = with_rows("INSERT INTO t VALUES", "", 2, 2, Places::Bare);
        assert_eq!(bare, "INSERT INTO t VALUES (?, ?), (?, ?) ");
        assert_eq!(
            with_keys("UPDATE t SET a = $1 WHERE id IN", "", 1, 3, Places::Numbered),
            "UPDATE t SET a = $1 WHERE id IN ($2, $3) "
        );
    }
}

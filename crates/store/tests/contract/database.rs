//! A fresh database for each test, on SQLite or on PostgreSQL, and a way past the store: whoever tampers with a database does
//! not go through it either.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use sluis_store::{Store, Tx};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};

use crate::postgres;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

/// A database of one test.
pub struct Db {
    pub store: Store,
    pub address: String,
    file: Option<PathBuf>,
}

static FILES: AtomicU32 = AtomicU32::new(0);

impl Db {
    pub async fn fresh(kind: Kind) -> Db {
        let (address, file) = match kind {
            Kind::Sqlite => {
                let number = FILES.fetch_add(1, Ordering::Relaxed);
                let file = std::env::temp_dir().join(format!("sluis-contract-{}-{number}.db", std::process::id()));
                remove(&file);
                (format!("sqlite:{}", file.display()), Some(file))
            }
            Kind::Postgres => (postgres::fresh_database().await, None),
        };
        let store = Store::open(&address).await.unwrap();
        Db { store, address, file }
    }

    pub async fn write(&self) -> Tx {
        self.store.write().await.unwrap()
    }

    pub async fn read(&self) -> Tx {
        self.store.read().await.unwrap()
    }

    /// Runs a statement on a connection of its own; returns how many rows it changed.
    pub async fn raw(&self, sql: &str) -> Result<u64, sqlx::Error> {
        let sql = AssertSqlSafe(sql.to_owned());
        if self.store.is_postgres() {
            let mut connection = PgConnection::connect(&self.address).await?;
            let done = sqlx::query(sql).execute(&mut connection).await?.rows_affected();
            connection.close().await?;
            Ok(done)
        } else {
            let mut connection = SqliteConnection::connect(&self.address).await?;
            let done = sqlx::query(sql).execute(&mut connection).await?.rows_affected();
            connection.close().await?;
            Ok(done)
        }
    }

    /// Runs a statement with the checks of all tables switched off, to plant what they forbid.
    pub async fn past_the_checks(&self, sql: &str) {
        if self.store.is_postgres() {
            let checks_off = "DO $$ DECLARE c record; BEGIN FOR c IN SELECT conrelid::regclass AS t, conname FROM pg_constraint \
                              WHERE contype = 'c' AND connamespace = 'public'::regnamespace \
                              LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.t, c.conname); END LOOP; END $$";
            self.raw(checks_off).await.unwrap();
            self.raw(sql).await.unwrap();
        } else {
            let mut connection = SqliteConnection::connect(&self.address).await.unwrap();
            sqlx::raw_sql("PRAGMA ignore_check_constraints = ON").execute(&mut connection).await.unwrap();
            sqlx::query(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.unwrap();
            connection.close().await.unwrap();
        }
    }

    /// Runs a statement that the database must refuse because of a constraint.
    pub async fn refused(&self, sql: &str) {
        match self.raw(sql).await {
            Ok(rows) => panic!("the database let this happen to {rows} rows: {sql}"),
            Err(sqlx::Error::Database(error)) => {
                assert!(
                    error.is_unique_violation() || error.is_check_violation() || error.is_foreign_key_violation(),
                    "refused, but by no constraint: {error}"
                );
            }
            Err(error) => panic!("{error}"),
        }
    }
}

impl Drop for Db {
    fn drop(&mut self) {
        if let Some(file) = &self.file {
            remove(file);
        }
    }
}

fn remove(file: &std::path::Path) {
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{ending}", file.display()));
    }
}

/// Runs one promise of the contract on a fresh database.
pub fn run<F: Future<Output = ()>>(kind: Kind, promise: impl FnOnce(Db) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async { promise(Db::fresh(kind).await).await });
}

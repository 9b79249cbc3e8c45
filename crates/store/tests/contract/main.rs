//! The store's contract: what every statement promises, tried on SQLite and on PostgreSQL alike.
//!
//! Each promise is a function that gets a fresh database; `on_both_databases!` makes two tests of it. What a constraint forbids
//! is tried past the store, because that is what constraints are for.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on stops")]

/// Makes two tests of each promise: one on SQLite, one on PostgreSQL.
macro_rules! on_both_databases {
    ($($promise:ident),+ $(,)?) => {
        mod sqlite {
            $(#[test]
            fn $promise() {
                $crate::database::run($crate::database::Kind::Sqlite, super::$promise);
            })+
        }

        mod postgres {
            $(#[test]
            fn $promise() {
                $crate::database::run($crate::database::Kind::Postgres, super::$promise);
            })+
        }
    };
}

mod accounts;
mod audit;
mod counters;
mod coverage;
mod database;
mod devices;
mod fixture;
mod installation;
mod jobs;
mod journal;
mod messages;
mod opening;
mod people;
mod phases;
mod plans;
mod postgres;
mod situation;
mod tickets;

//! What can go wrong in the database.

/// An error of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached.
    #[error("the database did not do it: {0}")]
    Database(#[from] sqlx::Error),
    /// A stored value is not one that this version of the program writes.
    #[error("the database holds `{value}` where {what} was expected")]
    Corrupt { what: &'static str, value: String },
    /// The database was written by a newer version of the program.
    #[error("the database has schema {found}, but this program knows only {known}; use a newer version of Sluis")]
    TooNew { found: i64, known: i64 },
    /// A migration that has run is not the one in this program.
    #[error(
        "schema step {number} in the database is not the one in this program; restore a backup or use the version that made it"
    )]
    OtherSchema { number: i64 },
    /// The address of the database is not one that the store understands.
    #[error("`{0}` is not a database that Sluis can use; write sqlite:FILE or postgres://…")]
    Address(String),
    /// Something changed between reading and writing that should not have.
    #[error("{what} was changed by somebody else at the same time")]
    Raced { what: &'static str },
}

impl StoreError {
    /// Whether a constraint of the database stood in the way.
    pub fn is_constraint(&self) -> bool {
        matches!(self, StoreError::Database(sqlx::Error::Database(error)) if error.is_unique_violation() || error.is_check_violation() || error.is_foreign_key_violation())
    }
}

pub type Result<T> = std::result::Result<T, StoreError>;

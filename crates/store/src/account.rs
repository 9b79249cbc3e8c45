//! Accounts of the console, their sessions, and the feedback of participants.

use jiff::Timestamp;
use sluis_campaign::PersonId;
use sluis_plan::words;
use sluis_text::Language;

use crate::db::Tx;
use crate::error::Result;

words! {
    /// What an account may do. One role so far; the column is there for those that follow.
    pub enum Role {
        Administrator => "administrator",
    }
}

/// An account of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub name: String,
    pub role: Role,
    /// The password's hash, in the PHC string format.
    pub password: String,
    pub language: Option<Language>,
}

/// What participants said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    pub person: PersonId,
    pub at: Timestamp,
    pub score: u8,
    pub words: String,
}

impl Tx {
    pub async fn account(&mut self, name: &str) -> Result<Option<Account>> {
        let row = self.row("SELECT name, role, password, language FROM account WHERE name = $1", &[name.into()]).await?;
        row.map(|row| Ok(Account { name: row.text(0)?, role: row.word(1)?, password: row.text(2)?, language: row.opt_word(3)? }))
            .transpose()
    }

    /// Every account, by name.
    pub async fn accounts(&mut self) -> Result<Vec<Account>> {
        let rows = self.rows("SELECT name, role, password, language FROM account ORDER BY name", &[]).await?;
        rows.iter()
            .map(|row| Ok(Account { name: row.text(0)?, role: row.word(1)?, password: row.text(2)?, language: row.opt_word(3)? }))
            .collect()
    }

    pub async fn account_count(&mut self) -> Result<i64> {
        self.number("SELECT COUNT(*) FROM account", &[]).await
    }

    /// Makes an account or gives it a new password; every session of the account ends.
    pub async fn account_set(&mut self, account: &Account, at: Timestamp) -> Result<()> {
        self.execute(
            "INSERT INTO account (name, role, password, language, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (name) DO UPDATE SET \
             role = excluded.role, password = excluded.password, language = excluded.language",
            &[
                (&account.name).into(),
                account.role.word().into(),
                (&account.password).into(),
                account.language.map(Language::code).into(),
                at.into(),
            ],
        )
        .await?;
        self.execute("DELETE FROM session WHERE account = $1", &[(&account.name).into()]).await?;
        Ok(())
    }

    /// Begins a session under the hash of its token.
    pub async fn session_begin(&mut self, token_hash: &str, account: &str, now: Timestamp, until: Timestamp) -> Result<()> {
        self.execute("DELETE FROM session WHERE expires_at < $1", &[now.into()]).await?;
        self.execute(
            "INSERT INTO session (token, account, created_at, expires_at) VALUES ($1, $2, $3, $4)",
            &[token_hash.into(), account.into(), now.into(), until.into()],
        )
        .await?;
        Ok(())
    }

    /// The account of a session that has not ended.
    pub async fn session_account(&mut self, token_hash: &str, now: Timestamp) -> Result<Option<Account>> {
        let row = self
            .row("SELECT account FROM session WHERE token = $1 AND expires_at > $2", &[token_hash.into(), now.into()])
            .await?;
        match row {
            Some(row) => {
                let name = row.text(0)?;
                self.account(&name).await
            }
            None => Ok(None),
        }
    }

    pub async fn session_end(&mut self, token_hash: &str) -> Result<()> {
        self.execute("DELETE FROM session WHERE token = $1", &[token_hash.into()]).await?;
        Ok(())
    }

    pub async fn feedback_set(&mut self, feedback: &Feedback) -> Result<()> {
        self.execute(
            "INSERT INTO feedback (person, at, score, words) VALUES ($1, $2, $3, $4) ON CONFLICT (person) DO UPDATE SET \
             at = excluded.at, score = excluded.score, words = excluded.words",
            &[feedback.person.0.into(), feedback.at.into(), feedback.score.into(), (&feedback.words).into()],
        )
        .await?;
        Ok(())
    }

    pub async fn feedback_of(&mut self, person: PersonId) -> Result<Option<Feedback>> {
        let row = self.row("SELECT person, at, score, words FROM feedback WHERE person = $1", &[person.0.into()]).await?;
        row.map(|row| {
            Ok(Feedback {
                person: PersonId(row.int(0)?),
                at: row.at(1)?,
                score: u8::try_from(row.int(2)?).unwrap_or(5),
                words: row.text(3)?,
            })
        })
        .transpose()
    }

    /// How many people gave each score, from 1 to 5.
    pub async fn feedback_scores(&mut self) -> Result<[i64; 5]> {
        let mut scores = [0; 5];
        for row in self.rows("SELECT score, COUNT(*) FROM feedback GROUP BY score", &[]).await? {
            if let Some(slot) = usize::try_from(row.int(0)? - 1).ok().and_then(|index| scores.get_mut(index)) {
                *slot = row.int(1)?;
            }
        }
        Ok(scores)
    }
}

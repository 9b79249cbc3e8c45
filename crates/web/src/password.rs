//! Passwords of the console: hashed with argon2id, checked away from the threads that serve pages.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use sluis_text::Message;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// Characters that a password has at the least. Length is what makes one strong; rules about signs do not.
pub const SHORTEST_PASSWORD: usize = 12;
/// Bytes that are hashed at the most.
const LONGEST_PASSWORD: usize = 1_024;
/// Checks at the same time: each takes a core and 19 MiB.
const AT_ONCE: usize = 2;

/// Checked when there is no such account, so that the answer takes as long as with one. Nobody knows a password for it.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$UwMZJHu0rBeMgAxrBzmWtg$ys9rjPlKhmNmp5pPSsbDI4fCKYRQPVc3fXrzZ1Epb9Q";

static CHECKS: Semaphore = Semaphore::const_new(AT_ONCE);

/// A password that can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    #[error("a password has at least {SHORTEST_PASSWORD} characters")]
    TooShort,
    #[error("a password has at most {LONGEST_PASSWORD} bytes")]
    TooLong,
    #[error("the password could not be hashed")]
    NotHashed,
}

impl PasswordError {
    /// The error as a sentence for people, with how to mend it.
    pub fn message(self) -> Message {
        match self {
            PasswordError::TooShort => Message::new("sign-in-password-too-short").with("count", SHORTEST_PASSWORD),
            PasswordError::TooLong => Message::new("sign-in-password-too-long").with("count", LONGEST_PASSWORD),
            PasswordError::NotHashed => Message::new("sign-in-password-not-hashed"),
        }
    }
}

/// The hash to keep of a password, in the PHC string format.
pub fn hash_password(password: &str) -> Result<String, PasswordError> {
    if password.chars().count() < SHORTEST_PASSWORD {
        return Err(PasswordError::TooShort);
    }
    if password.len() > LONGEST_PASSWORD {
        return Err(PasswordError::TooLong);
    }
    let hash: PasswordHash = Argon2::default().hash_password(password.as_bytes()).map_err(|_| PasswordError::NotHashed)?;
    Ok(hash.to_string())
}

/// Whether a password is the one behind a hash. Without a hash it never is, and takes as long to find out.
pub(crate) async fn is_password(password: String, hash: Option<String>) -> bool {
    let Ok(_turn) = CHECKS.acquire().await else { return false };
    spawn_blocking(move || {
        let known = hash.is_some();
        let stored = hash.unwrap_or_else(|| NOBODY.to_owned());
        // What is too long to be anybody's password costs as much as the others.
        let fits = password.len() <= LONGEST_PASSWORD;
        let tried = if fits { password.as_bytes() } else { b"" };
        let Ok(stored) = PasswordHash::new(&stored) else { return false };
        Argon2::default().verify_password(tried, &stored).is_ok() && known && fits
    })
    .await
    .unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_password_is_refused_and_length_is_counted_in_characters() {
        assert_eq!(hash_password("elf letters"), Err(PasswordError::TooShort));
        assert_eq!(hash_password("ééééééééééé"), Err(PasswordError::TooShort));
        assert_eq!(hash_password(&"x".repeat(2_000)), Err(PasswordError::TooLong));
        assert!(hash_password("twelve signs").unwrap().starts_with("$argon2id$"));
    }

    #[tokio::test]
    async fn only_the_right_password_matches_and_none_does_without_an_account() {
        let hash = hash_password("correct horse battery").unwrap();
        assert!(is_password("correct horse battery".to_owned(), Some(hash.clone())).await);
        assert!(!is_password("correct horse batterz".to_owned(), Some(hash)).await);
        assert!(!is_password("correct horse battery".to_owned(), None).await);
        assert!(!is_password(String::new(), None).await);
    }

    #[test]
    fn the_hash_that_stands_in_for_a_missing_account_costs_what_real_ones_cost() {
        let stands_in = PasswordHash::new(NOBODY).unwrap();
        let real = hash_password("correct horse battery").unwrap();
        let real = PasswordHash::new(&real).unwrap();
        assert_eq!(stands_in.algorithm, real.algorithm);
        assert_eq!(stands_in.version, real.version);
        assert_eq!(stands_in.params.to_string(), real.params.to_string());
    }
}

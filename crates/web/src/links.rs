//! Personal links: the address in a letter that opens somebody's own page of the portal.
//!
//! A link carries whom it is for and until when it holds, signed with the installation's key (HMAC-SHA-256). Nothing is
//! stored: a link can be neither guessed nor changed to another person's, and the same person gets the same link all day.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use rand::TryRng as _;
use rand::rngs::SysRng;
use sha2::Sha256;
use sluis_campaign::PersonId;
use sluis_campaign::port::PersonalLinks;

/// The secret that an installation signs its links with. Whoever has it can open every page of the portal.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkKey([u8; LinkKey::LENGTH]);

/// Makes and reads personal links.
#[derive(Clone, Debug)]
pub struct SignedLinks {
    /// Where the portal is reached from outside, without a slash at its end.
    address: String,
    key: LinkKey,
    days: u32,
}

/// Why a link opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkRefusal {
    /// It was good once.
    Expired,
    /// It is none of ours, or somebody changed it.
    Forged,
}

/// The operating system gave no random numbers.
#[derive(Debug, thiserror::Error)]
#[error("the operating system gave no random numbers")]
pub struct NoRandomness;

/// Days that a link holds unless the installation says otherwise: longer than a phase with its stragglers takes.
pub const LINK_DAYS: u32 = 120;

/// The layout of a link, signed with it: another layout or use of the key never reads as this one.
const KIND: u8 = 1;
const DOMAIN: &[u8] = b"sluis personal link";
const SECONDS_OF_DAY: i64 = 24 * 3_600;
/// Kind, person and last day.
const CLAIM: usize = 1 + 8 + 4;
const SIGNATURE: usize = 32;
/// SHA-256 works on blocks of so many bytes.
const BLOCK: usize = 64;

impl LinkKey {
    pub const LENGTH: usize = 32;

    /// A fresh key, for an installation that has none.
    pub fn random() -> Result<LinkKey, NoRandomness> {
        random_bytes().map(LinkKey)
    }

    pub fn as_bytes(&self) -> &[u8; LinkKey::LENGTH] {
        &self.0
    }

    fn sign(&self, claim: &[u8]) -> Hmac<Sha256> {
        let mut block = [0; BLOCK];
        block[..LinkKey::LENGTH].copy_from_slice(&self.0);
        let mut mac = <Hmac<Sha256> as KeyInit>::new(&block.into());
        mac.update(DOMAIN);
        mac.update(claim);
        mac
    }
}

impl From<[u8; LinkKey::LENGTH]> for LinkKey {
    fn from(bytes: [u8; LinkKey::LENGTH]) -> LinkKey {
        LinkKey(bytes)
    }
}

impl fmt::Debug for LinkKey {
    /// Keys never reach a log line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkKey(…)")
    }
}

impl SignedLinks {
    /// Links to the portal at an address such as `https://move.example.org`.
    pub fn new(address: &str, key: LinkKey) -> SignedLinks {
        SignedLinks { address: address.trim_end_matches('/').to_owned(), key, days: LINK_DAYS }
    }

    /// The same links with another lifetime, in days.
    #[must_use]
    pub fn lasting(self, days: u32) -> SignedLinks {
        SignedLinks { days, ..self }
    }

    /// Where console and portal are reached from outside.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Whom a link is for. The signature is compared in constant time and before anything else is looked at.
    pub fn read(&self, token: &str, now: Timestamp) -> Result<PersonId, LinkRefusal> {
        let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| LinkRefusal::Forged)?;
        let (claim, signature) = bytes.split_at_checked(CLAIM).ok_or(LinkRefusal::Forged)?;
        self.key.sign(claim).verify_slice(signature).map_err(|_| LinkRefusal::Forged)?;
        let [kind, a, b, c, d, e, f, g, h, i, j, k, l] = *claim else { return Err(LinkRefusal::Forged) };
        if kind != KIND {
            return Err(LinkRefusal::Forged);
        }
        let last_day = u32::from_be_bytes([i, j, k, l]);
        if day_of(now) > i64::from(last_day) {
            return Err(LinkRefusal::Expired);
        }
        Ok(PersonId(i64::from_be_bytes([a, b, c, d, e, f, g, h])))
    }

    /// The part of a link that says whom it is for.
    pub fn token(&self, person: PersonId, now: Timestamp) -> String {
        let last_day = u32::try_from(day_of(now)).unwrap_or(0).saturating_add(self.days);
        let mut bytes = Vec::with_capacity(CLAIM + SIGNATURE);
        bytes.push(KIND);
        bytes.extend_from_slice(&person.0.to_be_bytes());
        bytes.extend_from_slice(&last_day.to_be_bytes());
        let signature = self.key.sign(&bytes).finalize().into_bytes();
        bytes.extend_from_slice(&signature);
        URL_SAFE_NO_PAD.encode(bytes)
    }
}

impl PersonalLinks for SignedLinks {
    fn link(&self, person: PersonId, now: Timestamp) -> String {
        format!("{}/p/{}", self.address, self.token(person, now))
    }
}

/// Bytes that nobody can foretell.
pub(crate) fn random_bytes<const N: usize>() -> Result<[u8; N], NoRandomness> {
    let mut bytes = [0; N];
    SysRng.try_fill_bytes(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(bytes)
}

/// Whole days since 1970, in UTC.
fn day_of(now: Timestamp) -> i64 {
    now.as_second().div_euclid(SECONDS_OF_DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links() -> SignedLinks {
        SignedLinks::new("https://move.example.org/", LinkKey::from([7; 32]))
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_link_opens_the_page_of_its_person_until_it_expires() {
        let links = links();
        let made = at("2027-07-19T08:00:00Z");
        let token = links.token(PersonId(42), made);
        assert_eq!(links.link(PersonId(42), made), format!("https://move.example.org/p/{token}"));
        assert_eq!(links.read(&token, made), Ok(PersonId(42)));
        assert_eq!(links.read(&token, at("2027-11-16T23:59:59Z")), Ok(PersonId(42)));
        assert_eq!(links.read(&token, at("2027-11-17T00:00:00Z")), Err(LinkRefusal::Expired));
        assert_eq!(links.clone().lasting(1).token(PersonId(42), made).len(), token.len());
    }

    #[test]
    fn changing_any_sign_of_a_link_spoils_it() {
        let links = links();
        let now = at("2027-07-19T08:00:00Z");
        let token = links.token(PersonId(42), now);
        for index in 0..token.len() {
            let mut signs: Vec<char> = token.chars().collect();
            signs[index] = if signs[index] == 'A' { 'B' } else { 'A' };
            let changed: String = signs.into_iter().collect();
            assert_eq!(links.read(&changed, now), Err(LinkRefusal::Forged), "{changed}");
        }
        for wrong in ["", "x", &token[1..], &format!("{token}A"), "../../etc/passwd", "é"] {
            assert_eq!(links.read(wrong, now), Err(LinkRefusal::Forged), "{wrong}");
        }
    }

    #[test]
    fn another_installation_s_key_opens_nothing() {
        let now = at("2027-07-19T08:00:00Z");
        let other = SignedLinks::new("https://move.example.org", LinkKey::from([8; 32]));
        assert_eq!(links().read(&other.token(PersonId(42), now), now), Err(LinkRefusal::Forged));
    }

    #[test]
    fn a_key_does_not_print_itself() {
        assert_eq!(format!("{:?}", LinkKey::from([7; 32])), "LinkKey(…)");
    }
}

//! A mail relay, spoken to over SMTP.
//!
//! What a refusal means depends on where in the conversation it comes, so the conversation is held here step by step:
//!
//! | Step | Refused for good (5xx) | Not now (4xx) | Connection lost |
//! |---|---|---|---|
//! | greeting, encryption, sign-in, sender | not now: the relay does not want us, the letter is fine | not now | not now |
//! | recipient | the letter bounced | not now | not now |
//! | letter | the letter bounced | not now | unclear once it was sent: it may have arrived |
//!
//! A letter that is tried again has the same `Message-ID`, by which a repeat can be recognised (`integrations.md` 7.2).
//!
//! Letters that come back later, as letters to the sender, are not read yet: [`bounces`](Post::bounces) tells of none.

mod conversation;
mod envelope;

use std::time::Duration;

use jiff::Timestamp;
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, message::Mailbox};
use sluis_campaign::port::{Answer, Bounce, Delivery, Letter, PortError, Post};
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::http::{Secret, SetupError, is_loopback};

use conversation::{Said, Step};
use envelope::{Unsendable, message};

/// What the connector needs to be told.
#[derive(Clone, Debug)]
pub struct Settings {
    pub host: String,
    pub port: u16,
    pub encryption: Encryption,
    /// User and password, where the relay wants them.
    pub login: Option<(String, Secret)>,
    /// The address that letters come from, and that the relay may return them to.
    pub from: String,
    /// The name that readers see beside it.
    pub from_name: Option<String>,
    /// Certificates that are trusted besides the public ones (PEM), for a relay with one of the organisation's own.
    pub trusted: Option<Vec<u8>>,
    /// The longest that one step of the conversation may take.
    pub timeout: Duration,
}

/// How the way to the relay is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encryption {
    /// Agreed on after the greeting (port 587). A relay that does not offer it is not used.
    StartTls,
    /// From the first byte (port 465).
    Tls,
    /// None. Only for a relay on this computer.
    None,
    /// None, across a network that is trusted with the letters. No password is sent over it.
    NoneOverNetwork,
}

impl Settings {
    /// The settings for a relay that is spoken to as most are: port 587, encrypted after the greeting.
    pub fn for_relay(host: &str, from: &str) -> Settings {
        Settings {
            host: host.to_owned(),
            port: 587,
            encryption: Encryption::StartTls,
            login: None,
            from: from.to_owned(),
            from_name: None,
            trusted: None,
            timeout: Duration::from_secs(30),
        }
    }
}

/// Connections that are kept for the next letter at most. Letters are sent one after the other.
const MOST_IDLE: usize = 2;
/// How long. A relay closes what is idle, and the next letter would find out the hard way.
const LONGEST_IDLE: Duration = Duration::from_secs(5);

/// A mail relay.
pub struct Smtp {
    settings: Settings,
    from: Mailbox,
    hello: ClientId,
    tls: Option<TlsParameters>,
    idle: Mutex<Vec<(AsyncSmtpConnection, Instant)>>,
}

impl Smtp {
    pub fn new(settings: Settings) -> Result<Smtp, SetupError> {
        let address: Address = settings.from.parse().map_err(|_| SetupError::Mailbox(settings.from.clone()))?;
        let hello = ClientId::Domain(address.domain().to_owned());
        let from = Mailbox::new(settings.from_name.clone(), address);
        let is_here = is_loopback(&settings.host);
        let tls = match settings.encryption {
            Encryption::None if !is_here => return Err(SetupError::NotEncrypted(settings.host)),
            Encryption::NoneOverNetwork if !is_here && settings.login.is_some() => {
                return Err(SetupError::NotEncrypted(settings.host));
            }
            Encryption::None | Encryption::NoneOverNetwork => None,
            Encryption::StartTls | Encryption::Tls => {
                let mut builder = TlsParameters::builder(settings.host.clone());
                if let Some(pem) = &settings.trusted {
                    let certificate = Certificate::from_pem(pem).map_err(|error| SetupError::Certificate(error.to_string()))?;
                    builder = builder.add_root_certificate(certificate);
                }
                Some(builder.build_rustls().map_err(|error| SetupError::Certificate(error.to_string()))?)
            }
        };
        Ok(Smtp { settings, from, hello, tls, idle: Mutex::new(Vec::new()) })
    }

    async fn hand_over(&self, letter: &Letter) -> Result<Delivery, PortError> {
        let message = match message(letter, &self.from) {
            Ok(message) => message,
            Err(Unsendable::Recipient(why)) => return Ok(Delivery::Bounced { reason: why }),
            Err(Unsendable::Letter(why)) => return Err(PortError::Refused { why }),
        };
        let (mut connection, mut said) = self.introduced(&message).await?;
        if said.is_ok() {
            said = self.recipient(&mut connection, &message).await;
        }
        if said.is_ok() {
            said = self.letter(&mut connection, &message).await;
        }
        let delivery = match said {
            Ok(()) => Ok(Delivery::Accepted),
            Err(Said::ForGood(reason)) => Ok(Delivery::Bounced { reason }),
            Err(Said::Lost { step: Step::Letter, why }) => Err(PortError::Unclear { why }),
            Err(Said::NotNow(why) | Said::Lost { why, .. }) => Err(PortError::Later { why, after: None }),
        };
        self.put_away(connection, &delivery).await;
        delivery
    }

    /// A connection on which the relay has heard who writes. One from before may be closed by now; then a new one is made.
    async fn introduced(&self, message: &lettre::Message) -> Result<(AsyncSmtpConnection, Result<(), Said>), PortError> {
        if let Some(mut connection) = self.take_idle().await {
            match self.sender(&mut connection, message).await {
                Err(Said::Lost { .. } | Said::NotNow(_)) => connection.abort().await,
                said => return Ok((connection, said)),
            }
        }
        let mut connection = self.connect().await?;
        let said = self.sender(&mut connection, message).await;
        Ok((connection, said))
    }

    async fn take_idle(&self) -> Option<AsyncSmtpConnection> {
        let mut idle = self.idle.lock().await;
        idle.retain(|(_, since)| since.elapsed() < LONGEST_IDLE);
        idle.pop().map(|(connection, _)| connection)
    }

    /// Keeps a connection for the next letter if it is in order.
    async fn put_away(&self, mut connection: AsyncSmtpConnection, delivery: &Result<Delivery, PortError>) {
        let in_order = match delivery {
            Ok(Delivery::Accepted) => true,
            // The relay remembers a sender; it must forget this one before the next letter.
            Ok(Delivery::Bounced { .. }) => self.forget(&mut connection).await.is_ok(),
            Err(_) => false,
        };
        let mut idle = self.idle.lock().await;
        if in_order && idle.len() < MOST_IDLE {
            idle.push((connection, Instant::now()));
        }
    }
}

impl Post for Smtp {
    fn send<'a>(&'a self, letter: &'a Letter) -> Answer<'a, Delivery> {
        Box::pin(self.hand_over(letter))
    }

    fn bounces(&self, _since: Timestamp) -> Answer<'_, Vec<Bounce>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(host: &str, encryption: Encryption) -> Settings {
        Settings { encryption, ..Settings::for_relay(host, "rollout@example.org") }
    }

    #[test]
    fn letters_and_passwords_go_unencrypted_only_where_that_was_asked_for() {
        assert!(Smtp::new(settings("relay.example.org", Encryption::StartTls)).is_ok());
        assert!(Smtp::new(settings("127.0.0.1", Encryption::None)).is_ok());
        assert!(matches!(Smtp::new(settings("relay.example.org", Encryption::None)), Err(SetupError::NotEncrypted(_))));
        assert!(Smtp::new(settings("relay.example.org", Encryption::NoneOverNetwork)).is_ok());
        let with_password = Settings {
            login: Some(("sluis".to_owned(), Secret::new("swordfish"))),
            ..settings("relay.example.org", Encryption::NoneOverNetwork)
        };
        assert!(matches!(Smtp::new(with_password), Err(SetupError::NotEncrypted(_))));
    }

    #[test]
    fn a_sender_that_is_no_address_is_noticed_at_once() {
        let wrong = Settings { from: "rollout".to_owned(), ..settings("127.0.0.1", Encryption::None) };
        assert!(matches!(Smtp::new(wrong), Err(SetupError::Mailbox(_))));
    }
}

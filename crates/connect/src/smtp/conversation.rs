//! The steps of a conversation with a relay, and what was said in each.

use std::fmt::Display;

use lettre::Message;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};
use sluis_campaign::port::PortError;
use tokio::net::TcpStream;

use super::{Encryption, Smtp};

/// Where in a conversation something was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Sender,
    Recipient,
    Announcement,
    Letter,
}

/// What was said when it was not yes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// The letter will never be taken.
    ForGood(String),
    NotNow(String),
    /// Nothing was said.
    Lost {
        step: Step,
        why: String,
    },
}

/// Sending a letter may take longer than a command: the relay may look at it before it answers.
const LETTER_TAKES: u32 = 4;

impl Smtp {
    /// Connects, agrees on encryption and signs in. Whatever goes wrong, no letter has been touched.
    pub(super) async fn connect(&self) -> Result<AsyncSmtpConnection, PortError> {
        let settings = &self.settings;
        let steps = async {
            let server = (settings.host.as_str(), settings.port);
            let mut connection = if settings.encryption == Encryption::Tls {
                AsyncSmtpConnection::connect_tokio1(server, Some(settings.timeout), &self.hello, self.tls.clone(), None).await?
            } else {
                let stream = TcpStream::connect(server).await?;
                // The end of a letter is a packet of its own; without this it waits for the answer to the one before.
                stream.set_nodelay(true)?;
                AsyncSmtpConnection::connect_with_transport(Box::new(stream), &self.hello).await?
            };
            if let (Encryption::StartTls, Some(tls)) = (settings.encryption, &self.tls) {
                connection.starttls(tls.clone(), &self.hello).await?;
            }
            if let Some((user, password)) = &settings.login {
                let credentials = Credentials::new(user.clone(), password.reveal().to_owned());
                connection.auth(DEFAULT_MECHANISMS, &credentials).await?;
            }
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>(connection)
        };
        let later = |why: String| PortError::Later { why, after: None };
        match tokio::time::timeout(settings.timeout, steps).await {
            Ok(Ok(connection)) => Ok(connection),
            Ok(Err(error)) => Err(later(format!("the relay can't be used: {error}"))),
            Err(_) => Err(later("the relay does not answer".to_owned())),
        }
    }

    /// Says who writes. A relay that will not have us says nothing about the letter, unless it finds it too long.
    pub(super) async fn sender(&self, connection: &mut AsyncSmtpConnection, message: &Message) -> Result<(), Said> {
        let envelope = message.envelope();
        let mut parameters = Vec::new();
        let mut addresses = envelope.to().iter().chain(envelope.from());
        if addresses.any(|address| !AsRef::<str>::as_ref(address).is_ascii()) {
            if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(Said::ForGood("553 5.6.7 the relay takes no addresses with such letters".to_owned()));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if connection.server_info().supports_feature(Extension::EightBitMime) {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        match self.say(connection, Step::Sender, Mail::new(envelope.from().cloned(), parameters)).await {
            Err(Said::ForGood(why)) if !why.starts_with("552") => {
                Err(Said::NotNow(format!("the relay refuses the sender: {why}")))
            }
            said => said,
        }
    }

    pub(super) async fn recipient(&self, connection: &mut AsyncSmtpConnection, message: &Message) -> Result<(), Said> {
        for recipient in message.envelope().to() {
            self.say(connection, Step::Recipient, Rcpt::new(recipient.clone(), Vec::new())).await?;
        }
        Ok(())
    }

    /// Hands the letter over. From its first byte on, silence may mean that it arrived.
    pub(super) async fn letter(&self, connection: &mut AsyncSmtpConnection, message: &Message) -> Result<(), Said> {
        self.say(connection, Step::Announcement, Data).await?;
        let bytes = message.formatted();
        let sent = connection.message(&bytes);
        match tokio::time::timeout(self.settings.timeout * LETTER_TAKES, sent).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(said(Step::Letter, &error)),
            Err(_) => Err(Said::Lost { step: Step::Letter, why: "the relay did not say whether it took the letter".to_owned() }),
        }
    }

    /// Lets the relay forget the letter that it has refused.
    pub(super) async fn forget(&self, connection: &mut AsyncSmtpConnection) -> Result<(), Said> {
        self.say(connection, Step::Sender, Rset).await
    }

    async fn say(&self, connection: &mut AsyncSmtpConnection, step: Step, command: impl Display) -> Result<(), Said> {
        match tokio::time::timeout(self.settings.timeout, connection.command(command)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(said(step, &error)),
            Err(_) => Err(Said::Lost { step, why: "the relay does not answer".to_owned() }),
        }
    }
}

/// What an error was: the relay's word, with its code in front, or silence.
fn said(step: Step, error: &lettre::transport::smtp::Error) -> Said {
    let Some(code) = error.status() else { return Said::Lost { step, why: error.to_string() } };
    let words = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    let words = format!("{code} {words}").trim_end().to_owned();
    if error.is_permanent() { Said::ForGood(words) } else { Said::NotNow(words) }
}

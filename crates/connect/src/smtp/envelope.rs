//! A letter as it travels.

use std::time::SystemTime;

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};
use sluis_campaign::port::Letter;

/// Why a letter can't be sent at all.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unsendable {
    /// Nobody can be reached at its address.
    Recipient(String),
    /// Something else about it.
    Letter(String),
}

/// The letter with the headers that a mailing from a machine has: out-of-office notes and other machines do not answer it.
pub(super) fn message(letter: &Letter, from: &Mailbox) -> Result<Message, Unsendable> {
    let address: Address =
        letter.to.trim().parse().map_err(|error| Unsendable::Recipient(format!("553 5.1.3 not a mail address: {error}")))?;
    let name = Some(in_one_line(&letter.to_name)).filter(|name| !name.is_empty());
    let mut builder = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(name, address))
        .subject(in_one_line(&letter.subject))
        .message_id(Some(format!("<{}>", in_one_line(&letter.message_id))))
        .date(SystemTime::from(letter.at));
    if let Some(reply_to) = letter.reply_to.as_ref().and_then(|address| address.trim().parse().ok()) {
        builder = builder.reply_to(Mailbox::new(None, reply_to));
    }
    for (name, value) in [
        (HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated"),
        (HeaderName::new_from_ascii_str("X-Auto-Response-Suppress"), "All"),
        (HeaderName::new_from_ascii_str("Content-Language"), letter.language.code()),
    ] {
        builder = builder.raw_header(HeaderValue::new(name, value.to_owned()));
    }
    builder
        .multipart(MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone()))
        .map_err(|error| Unsendable::Letter(error.to_string()))
}

/// A line break in a header would begin another one.
fn in_one_line(text: &str) -> String {
    text.chars().filter(|char| !char.is_control()).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use sluis_text::Language;

    use super::*;

    fn letter() -> Letter {
        Letter {
            message_id: "sluis.17.kickoff@sluis.example.org".to_owned(),
            to: "anna@example.org".to_owned(),
            to_name: "Anna de Vries".to_owned(),
            language: Language::Nl,
            subject: "Uw telefoon verhuist".to_owned(),
            text: "Dag Anna,\n\nHet begint.".to_owned(),
            html: "<p>Dag Anna,</p>".to_owned(),
            reply_to: Some("desk@example.org".to_owned()),
            at: "2027-07-05T08:00:00Z".parse().unwrap(),
        }
    }

    fn sent(letter: &Letter) -> Result<String, Unsendable> {
        let from = Mailbox::new(Some("Sluis".to_owned()), "rollout@example.org".parse().unwrap());
        message(letter, &from).map(|message| String::from_utf8(message.formatted()).unwrap())
    }

    #[test]
    fn a_letter_has_the_headers_of_a_mailing_and_both_forms_of_its_text() {
        let sent = sent(&letter()).unwrap();
        for line in [
            "Message-ID: <sluis.17.kickoff@sluis.example.org>",
            "From: Sluis <rollout@example.org>",
            "To: \"Anna de Vries\" <anna@example.org>",
            "Reply-To: desk@example.org",
            "Subject: Uw telefoon verhuist",
            "Date: Mon, 05 Jul 2027 08:00:00 +0000",
            "Auto-Submitted: auto-generated",
            "X-Auto-Response-Suppress: All",
            "Content-Language: nl",
        ] {
            assert!(sent.contains(&format!("{line}\r\n")), "{line}\n\n{sent}");
        }
        let (plain, page) = (sent.find("text/plain").unwrap(), sent.find("text/html").unwrap());
        assert!(sent.contains("multipart/alternative") && plain < page);
    }

    #[test]
    fn no_name_or_subject_brings_a_header_of_its_own() {
        let mut hostile = letter();
        hostile.to_name = "Anna\r\nBcc: everybody@example.org".to_owned();
        hostile.subject = "Hello\r\n\r\nBcc: everybody@example.org".to_owned();
        hostile.message_id = "x@y>\r\nBcc: everybody@example.org".to_owned();
        let sent = sent(&hostile).unwrap();
        assert!(!sent.lines().any(|line| line.to_lowercase().starts_with("bcc")), "{sent}");
    }

    #[test]
    fn an_address_that_is_none_is_a_bounce() {
        for wrong in
            ["", "anna", "anna@", "@example.org", "anna@example.org, eve@example.org", "a b@example.org", "anna@exa\nmple.org"]
        {
            let refused = sent(&Letter { to: wrong.to_owned(), ..letter() });
            assert!(matches!(refused, Err(Unsendable::Recipient(_))), "{wrong}");
        }
    }
}

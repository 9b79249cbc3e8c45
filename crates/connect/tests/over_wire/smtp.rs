//! A relay that accepts, refuses, hesitates and hangs up, at every step of the conversation (`integrations.md` 7.3, F6).

use std::sync::{Arc, Mutex};
use std::time::Duration;

use sluis_campaign::port::{Delivery, Letter, PortError, Post};
use sluis_connect::http::Secret;
use sluis_connect::smtp::{Encryption, Settings, Smtp};
use sluis_text::Language;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

fn letter(to: &str) -> Letter {
    Letter {
        message_id: "sluis.17.kickoff@sluis.example.org".to_owned(),
        to: to.to_owned(),
        to_name: "Åsa \"Ace\" Lindahl".to_owned(),
        language: Language::Sv,
        subject: "Din telefon flyttar på måndag: så går det till, steg för steg, i lugn och ro".to_owned(),
        text: "Hej Åsa,\n\n.det börjar med en punkt\n\nhttps://sluis.example.org/p/17?t=abc=def\n".to_owned(),
        html: "<!DOCTYPE html><html lang=\"sv\"><body><p>Hej Åsa</p></body></html>".to_owned(),
        reply_to: Some("desk@example.org".to_owned()),
        at: "2027-07-05T08:00:00Z".parse().unwrap(),
    }
}

fn smtp(port: u16) -> Smtp {
    Smtp::new(Settings {
        port,
        encryption: Encryption::None,
        timeout: Duration::from_millis(400),
        ..Settings::for_relay("127.0.0.1", "rollout@sluis.example.org")
    })
    .unwrap()
}

/// What a relay of the test says to a verb.
#[derive(Clone)]
enum Says {
    Line(&'static str),
    HangsUp,
    Nothing,
}

/// A relay that says yes to everything but what the test tells it otherwise: to a verb, or to the letter itself (`.`).
struct Relay {
    port: u16,
    /// Every verb that was heard, and `connect` for each connection.
    heard: Arc<Mutex<Vec<String>>>,
}

impl Relay {
    async fn new(says: impl Fn(&str, usize) -> Option<Says> + Send + Sync + 'static) -> Relay {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard: Arc<Mutex<Vec<String>>> = Arc::default();
        let (remembered, says) = (Arc::clone(&heard), Arc::new(says));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (remembered, says) = (Arc::clone(&remembered), Arc::clone(&says));
                tokio::spawn(async move {
                    let _ = converse(stream, &remembered, &*says).await;
                });
            }
        });
        Relay { port, heard }
    }

    fn count(&self, verb: &str) -> usize {
        self.heard.lock().unwrap().iter().filter(|heard| *heard == verb).count()
    }
}

async fn converse(
    stream: TcpStream,
    remembered: &Mutex<Vec<String>>,
    says: &(dyn Fn(&str, usize) -> Option<Says> + Send + Sync),
) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut verb = "connect".to_owned();
    loop {
        let before = {
            let mut heard = remembered.lock().unwrap();
            heard.push(verb.clone());
            heard.iter().filter(|heard| **heard == verb).count() - 1
        };
        let usual = match verb.as_str() {
            "connect" => "220 relay",
            "DATA" => "354 go on",
            "QUIT" => "221 bye",
            _ => "250 2.0.0 Ok",
        };
        let words = match says(&verb, before) {
            None => usual,
            Some(Says::Line(line)) => line,
            Some(Says::HangsUp) => return Ok(()),
            Some(Says::Nothing) => std::future::pending().await,
        };
        stream.get_mut().write_all(format!("{words}\r\n").as_bytes()).await?;
        let in_letter = verb == "DATA" && words.starts_with('3');
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            if !in_letter {
                verb = line.split([' ', ':', '\r']).next().unwrap().to_owned();
                break;
            }
            if line == ".\r\n" {
                verb = ".".to_owned();
                break;
            }
        }
    }
}

/// How a delivery ended, in a word.
fn ended(delivery: &Result<Delivery, PortError>) -> &'static str {
    match delivery {
        Ok(Delivery::Accepted) => "accepted",
        Ok(Delivery::Bounced { .. }) => "bounced",
        Err(PortError::Later { .. }) => "later",
        Err(PortError::Unclear { .. }) => "unclear",
        Err(PortError::Refused { .. }) => "refused",
    }
}

#[tokio::test]
async fn what_a_refusal_means_depends_on_where_it_comes() {
    use Says::{HangsUp, Line, Nothing};
    let table: [(&str, Says, &str); 24] = [
        ("connect", Line("554 we are closed"), "later"),
        ("connect", Line("HTTP/1.1 400 Bad Request"), "later"),
        ("connect", HangsUp, "later"),
        ("connect", Nothing, "later"),
        ("EHLO", Line("502 what?"), "later"),
        ("EHLO", HangsUp, "later"),
        ("MAIL", Line("550 5.7.1 you may not send"), "later"),
        ("MAIL", Line("552 5.3.4 too long"), "bounced"),
        ("MAIL", Line("451 4.3.0 busy"), "later"),
        ("MAIL", HangsUp, "later"),
        ("RCPT", Line("550 5.1.1 no such mailbox"), "bounced"),
        ("RCPT", Line("450 4.2.0 greylisted"), "later"),
        ("RCPT", Line("452 4.2.2 mailbox full"), "later"),
        ("RCPT", HangsUp, "later"),
        ("RCPT", Nothing, "later"),
        ("RCPT", Line("gibberish"), "later"),
        ("DATA", Line("554 5.5.1 no"), "bounced"),
        ("DATA", Line("421 4.3.2 closing"), "later"),
        ("DATA", HangsUp, "later"),
        (".", Line("554 5.7.1 spam"), "bounced"),
        (".", Line("452 4.3.1 out of space"), "later"),
        (".", HangsUp, "unclear"),
        (".", Nothing, "unclear"),
        (".", Line("gibberish"), "unclear"),
    ];
    for (verb, says, expected) in table {
        let shown = match &says {
            Line(line) => line,
            HangsUp => "hangs up",
            Nothing => "says nothing",
        };
        let said = says.clone();
        let relay = Relay::new(move |heard, _| (heard == verb).then(|| said.clone())).await;
        let delivery = smtp(relay.port).send(&letter("asa@example.org")).await;
        assert_eq!(ended(&delivery), expected, "{verb}: {shown}: {delivery:?}");
    }
}

#[tokio::test]
async fn a_bounce_gives_the_relays_own_reason() {
    let relay =
        Relay::new(|verb, _| (verb == "RCPT").then_some(Says::Line("550-5.1.1 no such mailbox\r\n550 5.1.1 ask the desk"))).await;
    let Ok(Delivery::Bounced { reason }) = smtp(relay.port).send(&letter("asa@example.org")).await else { panic!("no bounce") };
    assert_eq!(reason, "550 5.1.1 no such mailbox ask the desk");
}

#[tokio::test]
async fn an_address_that_is_none_is_a_bounce_and_troubles_nobody() {
    let relay = Relay::new(|_, _| None).await;
    let smtp = smtp(relay.port);
    for wrong in ["", "asa", "asa@", "asa@example.org>\r\nRCPT TO:<eve@example.org", "a@b@c"] {
        let delivery = smtp.send(&letter(wrong)).await;
        assert_eq!(ended(&delivery), "bounced", "{wrong}: {delivery:?}");
    }
    assert_eq!(relay.count("connect"), 0);
}

#[tokio::test]
async fn one_connection_serves_letter_after_letter_and_forgets_each() {
    let relay = Relay::new(|verb, before| (verb == "RCPT" && before == 1).then_some(Says::Line("550 5.1.1 no"))).await;
    let smtp = smtp(relay.port);
    for expected in ["accepted", "bounced", "accepted"] {
        assert_eq!(ended(&smtp.send(&letter("asa@example.org")).await), expected);
    }
    assert_eq!((relay.count("connect"), relay.count("."), relay.count("RSET")), (1, 2, 1));
}

#[tokio::test]
async fn a_connection_that_was_closed_meanwhile_costs_no_letter() {
    let relay = Relay::new(|verb, before| (verb == "MAIL" && before == 1).then_some(Says::HangsUp)).await;
    let smtp = smtp(relay.port);
    for _ in 0..3 {
        assert_eq!(ended(&smtp.send(&letter("asa@example.org")).await), "accepted");
    }
    assert_eq!((relay.count("connect"), relay.count(".")), (2, 3));
}

#[tokio::test]
async fn without_the_encryption_that_was_asked_for_nothing_is_said() {
    let relay = Relay::new(|_, _| None).await;
    let smtp = Smtp::new(Settings {
        port: relay.port,
        login: Some(("sluis".to_owned(), Secret::new("swordfish"))),
        timeout: Duration::from_millis(400),
        ..Settings::for_relay("127.0.0.1", "rollout@sluis.example.org")
    })
    .unwrap();
    assert_eq!(ended(&smtp.send(&letter("asa@example.org")).await), "later");
    assert_eq!((relay.count("MAIL"), relay.count("AUTH"), relay.count("STARTTLS")), (0, 0, 0));
}

#[tokio::test]
async fn a_relay_that_drips_is_not_waited_for() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        for byte in b"220 r".iter().cycle() {
            if stream.write_all(&[*byte]).await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    });
    let smtp = smtp(port);
    let letter = letter("asa@example.org");
    let delivery = tokio::time::timeout(Duration::from_secs(10), smtp.send(&letter)).await.expect("it waited");
    assert_eq!(ended(&delivery), "later");
}

/// The sandbox's relay reads letters as a mail program does: what arrives is what was sent, to the letter.
#[tokio::test]
async fn a_letter_arrives_as_it_was_written() {
    let world = crate::world::small(7);
    let served = sluis_sandbox::http::serve(Arc::clone(&world), sluis_sandbox::http::Options::default()).await.unwrap();
    let smtp = smtp(served.relay.port());
    let (reader, nobody) = {
        let world = world.lock().unwrap();
        let reader = world.people.iter().find(|person| person.has_mail).unwrap().account.clone();
        (reader, "nobody@example.org".to_owned())
    };
    let sent = letter(&reader);
    assert_eq!(smtp.send(&sent).await, Ok(Delivery::Accepted));
    assert_eq!(smtp.send(&letter(&nobody)).await, Ok(Delivery::Bounced { reason: "550 5.1.1 no such mailbox".to_owned() }));
    // The same letter again is recognised by its message id.
    assert_eq!(smtp.send(&sent).await, Ok(Delivery::Accepted));
    let world = world.lock().unwrap();
    assert_eq!(world.mailbox, [sent]);
    assert_eq!(world.totals().repeated_letters, 1);
}

//! The mail relay: takes letters over SMTP and puts them into the world's mailbox.

use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::faults::Fault;
use crate::world::{SharedWorld, lock};

use super::mime;

/// The longest command, and the longest letter.
const LONGEST_LINE: u64 = 2_000;
const LONGEST_LETTER: usize = 4 << 20;

/// Takes letters until nobody wants the services any more.
pub(super) async fn listen(listener: TcpListener, world: SharedWorld, mut stopped: watch::Receiver<()>) {
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let (world, mut stopped) = (SharedWorld::clone(&world), stopped.clone());
                    tokio::spawn(async move {
                        tokio::select! {
                            // Whoever hangs up in the middle of a sentence has their reasons.
                            _ = Conversation::new(stream, world).hold() => {}
                            _ = stopped.changed() => {}
                        }
                    });
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            gone = stopped.changed() => if gone.is_err() { return },
        }
    }
}

/// A conversation with somebody who has letters.
struct Conversation {
    stream: BufReader<TcpStream>,
    world: SharedWorld,
    sender: bool,
    recipients: Vec<String>,
    /// The answer to the next letter will be lost.
    loses: bool,
}

/// Whether the conversation goes on.
#[derive(PartialEq, Eq)]
enum Next {
    GoesOn,
    Ends,
}

impl Conversation {
    fn new(stream: TcpStream, world: SharedWorld) -> Conversation {
        let _ = stream.set_nodelay(true);
        Conversation { stream: BufReader::new(stream), world, sender: false, recipients: Vec::new(), loses: false }
    }

    async fn hold(mut self) -> std::io::Result<()> {
        self.say("220 relay.sandbox ESMTP").await?;
        while let Some(line) = self.line().await? {
            if self.answer(&line).await? == Next::Ends {
                break;
            }
        }
        Ok(())
    }

    async fn answer(&mut self, line: &str) -> std::io::Result<Next> {
        let line = line.trim_end();
        let upper = line.to_ascii_uppercase();
        let verb = upper.split([' ', ':']).next().unwrap_or_default();
        match verb {
            "EHLO" => self.say("250-relay.sandbox\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 ENHANCEDSTATUSCODES").await?,
            "HELO" => self.say("250 relay.sandbox").await?,
            "MAIL" => {
                self.forget();
                self.sender = true;
                self.say("250 2.1.0 Ok").await?;
            }
            "RCPT" => match path(line) {
                _ if !self.sender => self.say("503 5.5.1 Who writes?").await?,
                Some(address) => self.recipient(address.to_owned()).await?,
                None => self.say("501 5.1.3 Bad recipient address").await?,
            },
            "DATA" if self.recipients.is_empty() => self.say("503 5.5.1 To whom?").await?,
            "DATA" => return self.letter().await,
            "RSET" => {
                self.forget();
                self.say("250 2.0.0 Ok").await?;
            }
            "NOOP" => self.say("250 2.0.0 Ok").await?,
            "QUIT" => {
                self.say("221 2.0.0 Bye").await?;
                return Ok(Next::Ends);
            }
            _ => self.say("502 5.5.2 Command not recognized").await?,
        }
        Ok(Next::GoesOn)
    }

    fn forget(&mut self) {
        self.sender = false;
        self.recipients.clear();
        self.loses = false;
    }

    /// Takes a recipient, or not: the mailbox may not exist, and the relay may be busy.
    async fn recipient(&mut self, address: String) -> std::io::Result<()> {
        let (fault, exists, slow) = {
            let mut world = lock(&self.world);
            let faults = world.faults;
            let fault = faults.next(&mut world.fault_chance);
            let slow = faults.slow > 0.0 && world.fault_chance.happens(faults.slow);
            (fault, world.has_mailbox(&address), slow)
        };
        if slow {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        if fault == Fault::Throttled {
            return self.say("451 4.7.1 Greylisted, try again later").await;
        }
        if !exists {
            return self.say("550 5.1.1 no such mailbox").await;
        }
        self.loses |= fault == Fault::LostAnswer;
        self.recipients.push(address);
        self.say("250 2.1.5 Ok").await
    }

    async fn letter(&mut self) -> std::io::Result<Next> {
        self.say("354 End data with <CR><LF>.<CR><LF>").await?;
        let mut bytes = Vec::new();
        loop {
            let mut line = Vec::new();
            let limit = (LONGEST_LETTER - bytes.len().min(LONGEST_LETTER)) as u64 + LONGEST_LINE;
            if (&mut self.stream).take(limit).read_until(b'\n', &mut line).await? == 0 || bytes.len() > LONGEST_LETTER {
                return Ok(Next::Ends);
            }
            if line == b".\r\n" {
                break;
            }
            // A point at the beginning of a line is doubled on its way.
            bytes.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
        }
        let letters: Option<Vec<_>> = self.recipients.iter().map(|to| mime::letter(&bytes, to)).collect();
        let Some(letters) = letters else {
            self.forget();
            self.say("554 5.6.0 The letter can't be read").await?;
            return Ok(Next::GoesOn);
        };
        {
            let mut world = lock(&self.world);
            for letter in letters {
                world.deliver(letter);
            }
        }
        if self.loses {
            return Ok(Next::Ends);
        }
        self.forget();
        self.say("250 2.0.0 Ok: queued").await?;
        Ok(Next::GoesOn)
    }

    async fn line(&mut self) -> std::io::Result<Option<String>> {
        let mut line = Vec::new();
        let read = (&mut self.stream).take(LONGEST_LINE).read_until(b'\n', &mut line).await?;
        if read == 0 || !line.ends_with(b"\n") {
            return Ok(None);
        }
        Ok(Some(String::from_utf8_lossy(&line).into_owned()))
    }

    async fn say(&mut self, words: &str) -> std::io::Result<()> {
        self.stream.get_mut().write_all(format!("{words}\r\n").as_bytes()).await
    }
}

/// The address of `RCPT TO:<address>`.
fn path(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once('<')?;
    let (address, _) = rest.split_once('>')?;
    (!address.is_empty()).then_some(address)
}

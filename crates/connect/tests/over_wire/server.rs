//! A server that says exactly what a test tells it to, byte for byte, and remembers what it was asked.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sluis_connect::http::Time;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Heard {
    pub method: String,
    /// Path and query.
    pub target: String,
    pub head: String,
    pub body: String,
}

/// What the server does with a request.
pub enum Step {
    /// Sends these bytes and closes the connection.
    Say(String),
    /// Closes the connection without a word.
    HangUp,
    /// Says nothing for longer than anybody waits.
    Stall,
}

/// The server.
pub struct Wire {
    pub address: SocketAddr,
    heard: Arc<Mutex<Vec<Heard>>>,
}

impl Wire {
    /// A server whose answers are made from the request and from how many there were before it.
    pub async fn new(script: impl Fn(&Heard, usize) -> Step + Send + Sync + 'static) -> Wire {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let heard: Arc<Mutex<Vec<Heard>>> = Arc::default();
        let remembered = Arc::clone(&heard);
        let script = Arc::new(script);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (remembered, script) = (Arc::clone(&remembered), Arc::clone(&script));
                tokio::spawn(async move { converse(stream, &remembered, &*script).await });
            }
        });
        Wire { address, heard }
    }

    pub fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn heard(&self) -> Vec<Heard> {
        self.heard.lock().unwrap().clone()
    }

    /// How many requests there were of a method to a path that contains a text.
    pub fn count(&self, method: &str, part: &str) -> usize {
        self.heard().iter().filter(|heard| heard.method == method && heard.target.contains(part)).count()
    }
}

async fn converse(mut stream: TcpStream, remembered: &Mutex<Vec<Heard>>, script: &(impl Fn(&Heard, usize) -> Step + ?Sized)) {
    let Some(heard) = read(&mut stream).await else { return };
    let before = {
        let mut all = remembered.lock().unwrap();
        all.push(heard.clone());
        all.len() - 1
    };
    match script(&heard, before) {
        Step::Say(bytes) => {
            let _ = stream.write_all(bytes.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
        Step::HangUp => {}
        Step::Stall => std::future::pending().await,
    }
}

async fn read(stream: &mut TcpStream) -> Option<Heard> {
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..head_end].to_vec()).ok()?;
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:").map(|rest| rest.trim().to_owned()))
        .and_then(|length| length.parse::<usize>().ok())
        .unwrap_or(0);
    while bytes.len() < head_end + 4 + length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    let mut words = head.split(' ');
    Some(Heard {
        method: words.next()?.to_owned(),
        target: words.next()?.to_owned(),
        body: String::from_utf8(bytes[head_end + 4..].to_vec()).ok()?,
        head,
    })
}

/// An answer with some headers (each ended by a line break) and a body.
pub fn answer(status: u16, headers: &str, body: &str) -> Step {
    let length = body.len();
    Step::Say(format!(
        "HTTP/1.1 {status} x\r\nDate: Mon, 05 Jul 2027 08:00:00 GMT\r\nContent-Length: {length}\r\nConnection: close\r\n\
         {headers}\r\n{body}"
    ))
}

/// An answer in JSON.
pub fn json(status: u16, body: &str) -> Step {
    answer(status, "Content-Type: application/json\r\n", body)
}

/// A clock that the test moves.
#[derive(Clone)]
pub struct Clock(Arc<Mutex<Timestamp>>);

impl Clock {
    pub fn new() -> Clock {
        Clock(Arc::new(Mutex::new("2027-07-05T08:00:00Z".parse().unwrap())))
    }

    pub fn time(&self) -> Time {
        let clock = self.clone();
        Time::Told(Arc::new(move || *clock.0.lock().unwrap()))
    }

    pub fn advance(&self, by: SignedDuration) {
        let mut now = self.0.lock().unwrap();
        *now = now.checked_add(by).unwrap();
    }
}

/// Long enough for a call on a busy computer, short enough to wait for in a test of what happens after it.
pub const SHORT: Duration = Duration::from_millis(300);

//! Reading a letter as it arrives: as much of MIME as the letters of Sluis use.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use sluis_campaign::port::Letter;
use sluis_text::Language;

/// A letter, or a part of one.
struct Part<'b> {
    /// Names in small letters, values in one line.
    headers: Vec<(String, String)>,
    body: &'b [u8],
}

/// Reads a letter to somebody. `None` for one that a mail program could not show either.
pub(super) fn letter(bytes: &[u8], to: &str) -> Option<Letter> {
    let whole = part(bytes)?;
    let content_type = whole.header("content-type")?;
    if !content_type.to_ascii_lowercase().starts_with("multipart/alternative") {
        return None;
    }
    let parts: Vec<Part<'_>> = parts(whole.body, parameter(content_type, "boundary")?).into_iter().filter_map(part).collect();
    let text_of = |kind: &str| {
        parts
            .iter()
            .find(|part| part.header("content-type").is_some_and(|own| own.to_ascii_lowercase().starts_with(kind)))?
            .text()
    };
    Some(Letter {
        message_id: whole.header("message-id")?.trim_start_matches('<').trim_end_matches('>').to_owned(),
        to: to.to_owned(),
        to_name: name(whole.header("to")?),
        language: Language::from_tag(whole.header("content-language")?)?,
        subject: words(whole.header("subject").unwrap_or_default()),
        text: text_of("text/plain")?,
        html: text_of("text/html")?,
        reply_to: whole.header("reply-to").map(address),
        at: moment(whole.header("date")?)?,
    })
}

fn moment(text: &str) -> Option<Timestamp> {
    DateTimeParser::new().parse_timestamp(text).ok()
}

fn part(bytes: &[u8]) -> Option<Part<'_>> {
    let end = find(bytes, b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    // A line that begins with a space goes on with the one before.
    let head = head.replace("\r\n ", " ").replace("\r\n\t", "\t");
    let headers = head
        .split("\r\n")
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    Some(Part { headers, body: &bytes[end + 4..] })
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// The parts between the boundaries. The line break before a boundary belongs to the boundary.
fn parts<'b>(body: &'b [u8], boundary: &str) -> Vec<&'b [u8]> {
    let marker = format!("--{boundary}");
    let mut found = Vec::new();
    let Some(first) = find(body, marker.as_bytes()) else { return found };
    let mut rest = &body[first + marker.len()..];
    let next = format!("\r\n{marker}");
    while let Some(begun) = rest.strip_prefix(b"\r\n") {
        let Some(end) = find(begun, next.as_bytes()) else { break };
        found.push(&begun[..end]);
        rest = &begun[end + next.len()..];
    }
    found
}

/// A parameter of a header, with or without quotation marks.
fn parameter<'h>(header: &'h str, name: &str) -> Option<&'h str> {
    header.split(';').skip(1).find_map(|pair| {
        let (own, value) = pair.trim().split_once('=')?;
        own.eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"'))
    })
}

impl Part<'_> {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    fn text(&self) -> Option<String> {
        let encoding = self.header("content-transfer-encoding").unwrap_or("7bit").to_ascii_lowercase();
        let bytes = match encoding.as_str() {
            "base64" => {
                let packed: Vec<u8> = self.body.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
                STANDARD.decode(packed).ok()?
            }
            "quoted-printable" => quoted_printable(self.body)?,
            _ => self.body.to_vec(),
        };
        Some(String::from_utf8(bytes).ok()?.replace("\r\n", "\n"))
    }
}

fn quoted_printable(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut plain = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((byte, more)) = rest.split_first() {
        rest = more;
        if *byte != b'=' {
            plain.push(*byte);
        } else if let Some(joined) = more.strip_prefix(b"\r\n") {
            rest = joined;
        } else {
            plain.push(hex(more.get(..2)?)?);
            rest = more.get(2..)?;
        }
    }
    Some(plain)
}

fn hex(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// A header's words, decoded (RFC 2047). The space between two encoded words is none.
fn words(header: &str) -> String {
    let mut plain: Vec<u8> = Vec::new();
    let mut after_encoded = false;
    for word in header.split_inclusive([' ', '\t']) {
        let bare = word.trim_end_matches([' ', '\t']);
        if let Some(decoded) = encoded_word(bare) {
            if after_encoded {
                while plain.last().is_some_and(|byte| matches!(byte, b' ' | b'\t')) {
                    plain.pop();
                }
            }
            plain.extend(decoded);
            plain.extend(word[bare.len()..].bytes());
            after_encoded = true;
        } else {
            plain.extend(word.bytes());
            after_encoded = after_encoded && bare.is_empty();
        }
    }
    String::from_utf8_lossy(&plain).trim().to_owned()
}

fn encoded_word(word: &str) -> Option<Vec<u8>> {
    let inner = word.strip_prefix("=?")?.strip_suffix("?=")?;
    let mut fields = inner.splitn(3, '?');
    let (charset, encoding, text) = (fields.next()?, fields.next()?, fields.next()?);
    if !charset.eq_ignore_ascii_case("utf-8") {
        return None;
    }
    match encoding.to_ascii_lowercase().as_str() {
        "b" => STANDARD.decode(text).ok(),
        "q" => quoted_printable(text.replace('_', " ").as_bytes()),
        _ => None,
    }
}

/// The name in front of an address.
fn name(mailbox: &str) -> String {
    let Some((name, _)) = mailbox.rsplit_once('<') else { return String::new() };
    let name = name.trim();
    match name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(quoted) => words(&quoted.replace("\\\"", "\"").replace("\\\\", "\\")),
        None => words(name),
    }
}

fn address(mailbox: &str) -> String {
    mailbox.rsplit_once('<').map_or(mailbox, |(_, address)| address.trim_end_matches('>')).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTER: &str = "Message-ID: <sluis.17.kickoff@sluis.example.org>\r\nFrom: Sluis <rollout@example.org>\r\n\
        To: =?utf-8?b?w4VzYQ==?= =?utf-8?b?IExpbmRhaGw=?= <asa@example.org>\r\nReply-To: <desk@example.org>\r\n\
        Subject: Din telefon =?utf-8?b?Zmx5dHRhcg==?=\r\n =?utf-8?b?IHDDpSBtw6VuZGFn?=\r\n\
        Date: Mon, 05 Jul 2027 08:00:00 +0000\r\nContent-Language: sv\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/alternative;\r\n boundary=\"abc\"\r\n\r\n\
        --abc\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
        Hej =C3=85sa,\r\n\r\ndet b=\r\n=C3=B6rjar.\r\n--abc\r\nContent-Type: text/html; charset=utf-8\r\n\
        Content-Transfer-Encoding: base64\r\n\r\nPHA+SGVq\r\nPC9wPg==\r\n--abc--\r\n";

    #[test]
    fn a_letter_reads_as_it_was_written() {
        let read = letter(LETTER.as_bytes(), "asa@example.org").unwrap();
        assert_eq!(read.message_id, "sluis.17.kickoff@sluis.example.org");
        assert_eq!((read.to.as_str(), read.to_name.as_str()), ("asa@example.org", "Åsa Lindahl"));
        assert_eq!(read.subject, "Din telefon flyttar på måndag");
        assert_eq!((read.text.as_str(), read.html.as_str()), ("Hej Åsa,\n\ndet börjar.", "<p>Hej</p>"));
        assert_eq!((read.language, read.reply_to.as_deref()), (Language::Sv, Some("desk@example.org")));
        assert_eq!(read.at.to_string(), "2027-07-05T08:00:00Z");
    }

    #[test]
    fn what_is_cut_short_is_no_letter() {
        for length in [0, 10, 300, LETTER.len() / 2] {
            assert_eq!(letter(&LETTER.as_bytes()[..length], "asa@example.org"), None, "{length}");
        }
    }

    #[test]
    fn a_name_in_quotation_marks_is_the_name() {
        assert_eq!(name("\"Anna de \\\"Vries\\\"\" <anna@example.org>"), "Anna de \"Vries\"");
        assert_eq!(name("anna@example.org"), "");
    }
}

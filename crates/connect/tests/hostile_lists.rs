//! Whatever a list holds, reading it ends, and every row is read as it was written or refused with its place.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::collections::BTreeSet;

use csv::{QuoteStyle, Terminator, WriterBuilder};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use proptest::sample::select;
use sluis_campaign::list::{ListedPerson, RefusedRow};
use sluis_connect::list::{devices, people};

/// Beginnings under which whatever follows is read as rows.
const HEADERS: [&str; 6] = [
    "",
    "userPrincipalName,displayName,mail,accountEnabled\n",
    "\u{feff}sep=;\r\nUPN;Naam;E-mail;VIP\r\n",
    "version:v1.0,,\nUser name [userPrincipalName] Required,Name [displayName] Required,x\n",
    "Device ID,Primary user UPN,OS,Serial number,Enrollment date,Ownership\n",
    "Friendly Name\tUDID\tEmail\tPlatform\tEnrollment Status\tEnrolled date\n",
];

/// Pieces that mean something in a list.
const PIECES: [&str; 28] = [
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\"",
    "\"\"",
    " ",
    "\0",
    "a@example.org",
    "=1+3",
    "yes",
    "iOS",
    "Windows 10",
    "Enrolled",
    "EnterpriseWipePending",
    "C",
    "4/5/2026 1:25 PM",
    "31-12-9999",
    "0001-01-01T00:00:00Z",
    "é",
    "\u{202e}",
    "\u{fffd}",
    "🦀",
    "3,56938E+14",
    "#EXT#",
    "version:v",
];

/// Reads bytes as people and as devices; both must end, with no more rows than lines and every refusal in its place.
fn read(bytes: &[u8]) -> Result<(), TestCaseError> {
    let lines = 1 + bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
    if let Ok(mut reader) = people(bytes) {
        let columns: BTreeSet<String> = reader.understood().columns.iter().map(|(header, _)| header.clone()).collect();
        judge(reader.by_ref().map_while(Result::ok).map(Result::err), &columns, lines)?;
        prop_assert!(reader.next().is_none());
    }
    let as_of: Timestamp = "2026-11-18T12:00:00Z".parse().unwrap();
    if let Ok(mut reader) = devices(bytes, as_of, &TimeZone::UTC) {
        let columns: BTreeSet<String> = reader.understood().columns.iter().map(|(header, _)| header.clone()).collect();
        let mut refused = Vec::new();
        for row in reader.by_ref().map_while(Result::ok) {
            if let Ok(device) = &row {
                prop_assert!(device.enrolled_at.is_none_or(|at| at <= as_of));
                prop_assert!(!device.id.is_empty() && !device.account.is_empty());
            }
            refused.push(row.err());
        }
        judge(refused.into_iter(), &columns, lines)?;
        prop_assert!(reader.next().is_none());
    }
    Ok(())
}

fn judge(rows: impl Iterator<Item = Option<RefusedRow>>, columns: &BTreeSet<String>, lines: usize) -> Result<(), TestCaseError> {
    let mut count = 0;
    let mut last = 0;
    for refused in rows {
        count += 1;
        if let Some(RefusedRow { line, column, reason }) = refused {
            prop_assert!(line > last && line <= lines as u64, "{line} of {lines}");
            prop_assert!(columns.contains(&column), "{column:?}");
            prop_assert!(reason.id.starts_with("list-"));
            last = line;
        }
    }
    prop_assert!(count <= lines);
    Ok(())
}

/// How a table is put into bytes.
#[derive(Clone, Copy, Debug)]
enum Coding {
    Utf8,
    Utf8WithMark,
    Utf16Le,
    Utf16Be,
    Utf16LeWithoutMark,
    Windows1252,
}

impl Coding {
    fn encode(self, text: &str) -> Vec<u8> {
        let wide =
            |mark: &'static str, bytes: fn(u16) -> [u8; 2]| (mark.to_owned() + text).encode_utf16().flat_map(bytes).collect();
        match self {
            Coding::Utf8 => text.as_bytes().to_vec(),
            Coding::Utf8WithMark => format!("\u{feff}{text}").into_bytes(),
            Coding::Utf16Le => wide("\u{feff}", u16::to_le_bytes),
            Coding::Utf16Be => wide("\u{feff}", u16::to_be_bytes),
            Coding::Utf16LeWithoutMark => wide("", u16::to_le_bytes),
            Coding::Windows1252 => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
        }
    }
}

/// A text as somebody may have it in a directory: with separators, quotation marks and line breaks, but none of its white
/// space at the ends or doubled. All of its letters are in Windows-1252.
fn sane() -> impl Strategy<Value = String> {
    "[A-Za-z0-9=+@,;|\"'/.éëöåÅüßñ-]{1,8}([ \n][A-Za-z0-9,;|\"'\téëöåÅüßñ]{1,8}){0,3}"
}

/// The text as it is read: white space is a space.
fn as_read(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// What a list can say of a person: department, site, name and flags.
type Row = (Option<String>, Option<String>, Option<String>, Option<bool>);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let text = || proptest::option::of(sane());
    proptest::collection::vec((text(), text(), text(), proptest::option::of(any::<bool>())), 1..12)
}

proptest! {
    #[test]
    fn any_bytes_are_read_to_their_end(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        read(&bytes)?;
    }

    #[test]
    fn any_bytes_under_a_header_are_read_to_their_end(
        header in select(&HEADERS[..]),
        coding in select(&[Coding::Utf8, Coding::Utf16Le, Coding::Utf16Be, Coding::Windows1252][..]),
        pieces in proptest::collection::vec(
            prop_oneof![8 => select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()), 1 => proptest::collection::vec(any::<u8>(), 1..4)],
            0..120,
        ),
    ) {
        let mut bytes = coding.encode(header);
        for piece in pieces {
            match std::str::from_utf8(&piece) {
                Ok(text) => bytes.extend(coding.encode(text)),
                Err(_) => bytes.extend(piece),
            }
        }
        read(&bytes)?;
    }

    #[test]
    fn a_table_reads_the_same_however_it_was_written(
        rows in rows(),
        delimiter in select(&b",;\t|"[..]),
        coding in select(&[
            Coding::Utf8, Coding::Utf8WithMark, Coding::Utf16Le, Coding::Utf16Be, Coding::Utf16LeWithoutMark, Coding::Windows1252,
        ][..]),
        quotes in select(&[QuoteStyle::Necessary, QuoteStyle::Always, QuoteStyle::NonNumeric][..]),
        end in select(&[Terminator::CRLF, Terminator::Any(b'\n'), Terminator::Any(b'\r')][..]),
        order in Just([0_usize, 1, 2, 3, 4, 5]).prop_shuffle(),
    ) {
        let mut writer =
            WriterBuilder::new().delimiter(delimiter).quote_style(quotes).terminator(end).from_writer(Vec::new());
        let mut write = |cells: [&str; 6]| writer.write_record(order.iter().map(|column| cells[*column])).unwrap();
        write(["Sign-in name", "Afdeling", "Standort", "Visningsnamn", "VIP", "Shoe size"]);
        for (number, (department, site, name, vip)) in rows.iter().enumerate() {
            let account = format!("Person{number}@Example.org");
            let flag = match vip { Some(true) => "ja", Some(false) => "nej", None => "" };
            let text = |text: &Option<String>| text.clone().unwrap_or_default();
            write([&account, &text(department), &text(site), &text(name), flag, "44"]);
        }
        let bytes = coding.encode(std::str::from_utf8(&writer.into_inner().unwrap()).unwrap());
        let reader = people(bytes.as_slice()).unwrap();
        prop_assert_eq!(reader.understood().delimiter, char::from(delimiter));
        let read: Vec<ListedPerson> = reader.map(|row| row.unwrap().unwrap()).collect();
        let expected: Vec<ListedPerson> = rows
            .iter()
            .enumerate()
            .map(|(number, (department, site, name, vip))| ListedPerson {
                account: format!("person{number}@example.org"),
                name: name.as_deref().and_then(as_read),
                department: department.as_deref().and_then(as_read),
                site: site.as_deref().and_then(as_read),
                vip: *vip,
                ..ListedPerson::default()
            })
            .collect();
        prop_assert_eq!(read, expected);
    }
}

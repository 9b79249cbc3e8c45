//! What is understood of the lists that services and spreadsheets export, and what is read from them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::fmt::Write as _;
use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sluis_campaign::Standing;
use sluis_campaign::list::{ListedPerson, RefusedRow, Understood};
use sluis_campaign::port::Sighting;
use sluis_connect::list::{ListError, Listed, devices, open, people};
use sluis_text::{Language, Locale, Message};

fn say(message: &Message) -> String {
    let locale = Locale::of(Language::En);
    assert!(locale.has(message.id), "{}", message.id);
    let text = locale.say(message);
    assert!(!text.contains(['{', '⟨']), "{text}");
    text
}

fn tell_understood(list: &Understood, text: &mut String) {
    let origin = list.origin.unwrap_or("unknown origin");
    writeln!(text, "{origin}, {}, separated by {:?}", list.encoding, list.delimiter).unwrap();
    for (header, field) in &list.columns {
        writeln!(text, "  {header} → {}", field.unwrap_or("kept aside")).unwrap();
    }
}

fn tell_rows<T>(rows: impl Iterator<Item = Listed<T>>, text: &mut String, tell: impl Fn(&T) -> String) {
    for row in rows {
        match row.unwrap() {
            Ok(value) => writeln!(text, "{}", tell(&value)).unwrap(),
            Err(RefusedRow { line, column, reason }) => {
                writeln!(text, "refused: line {line}, {column}: {}", say(&reason)).unwrap();
            }
        }
    }
}

fn tell_person(person: &ListedPerson) -> String {
    let texts = [
        ("name", &person.name),
        ("email", &person.email),
        ("department", &person.department),
        ("site", &person.site),
        ("country", &person.country),
    ];
    let flags =
        [("executive", person.executive), ("vip", person.vip), ("volunteer", person.volunteer), ("active", person.active)];
    let mut told = person.account.clone();
    for (name, value) in texts {
        if let Some(value) = value {
            write!(told, " | {name} {value:?}").unwrap();
        }
    }
    if let Some(language) = person.language {
        write!(told, " | language {language}").unwrap();
    }
    for (name, value) in flags {
        if let Some(value) = value {
            write!(told, " | {name} {value}").unwrap();
        }
    }
    told
}

fn tell_device(device: &Sighting) -> String {
    let Sighting { id, account, name, model, serial, platform, ownership, os_version, standing, compliance, .. } = device;
    let serial = serial.as_deref().unwrap_or("none");
    let enrolled = device.enrolled_at.map_or_else(|| "never".to_owned(), |at| at.to_string());
    format!(
        "{id} | {account} | {name:?} | {model:?} | serial {serial} | {platform} {os_version} | {ownership} | {standing} | \
         {compliance} | enrolled {enrolled}"
    )
}

fn as_of() -> Timestamp {
    "2026-11-18T12:00:00Z".parse().unwrap()
}

fn zone() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").unwrap()
}

fn file(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lists").join(name)
}

fn people_of(name: &str) -> String {
    let mut reader = people(open(&file(name)).unwrap()).unwrap();
    let mut text = String::new();
    tell_understood(reader.understood(), &mut text);
    tell_rows(&mut reader, &mut text, tell_person);
    text
}

fn devices_of(name: &str) -> String {
    let mut reader = devices(open(&file(name)).unwrap(), as_of(), &zone()).unwrap();
    let mut text = String::new();
    tell_understood(reader.understood(), &mut text);
    tell_rows(&mut reader, &mut text, tell_device);
    text
}

fn people_in(text: &str) -> Result<Vec<Result<ListedPerson, RefusedRow>>, ListError> {
    people(text.as_bytes())?.collect()
}

fn devices_in(text: &str) -> Result<Vec<Result<Sighting, RefusedRow>>, ListError> {
    devices(text.as_bytes(), as_of(), &zone())?.collect()
}

fn error(result: Result<impl Sized, ListError>) -> String {
    say(&result.err().unwrap().message())
}

#[test]
fn people_downloaded_from_entra_id() {
    insta::assert_snapshot!(people_of("entra-users.csv"));
}

#[test]
fn people_in_a_bulk_template_of_entra_id() {
    insta::assert_snapshot!(people_of("entra-template.csv"));
}

#[test]
fn people_saved_again_by_a_dutch_spreadsheet() {
    insta::assert_snapshot!(people_of("people-dutch-excel.csv"));
}

#[test]
fn people_in_a_list_made_by_hand() {
    insta::assert_snapshot!(people_of("people-by-hand.csv"));
}

#[test]
fn devices_exported_from_intune() {
    insta::assert_snapshot!(devices_of("intune-devices.csv"));
}

#[test]
fn an_archive_reads_like_the_list_in_it() {
    assert_eq!(devices_of("intune-devices.zip"), devices_of("intune-devices.csv"));
}

#[test]
fn devices_exported_from_workspace_one() {
    insta::assert_snapshot!(devices_of("workspace-one-devices.csv"));
}

#[test]
fn computers_exported_from_jamf_pro() {
    insta::assert_snapshot!(devices_of("jamf-computers.csv"));
}

#[test]
fn a_file_that_cannot_be_read_says_what_to_do() {
    let mut text = String::new();
    for (what, said) in [
        ("nothing", error(people_in(""))),
        ("blank lines", error(people_in("\n\r\n  \n"))),
        ("no header", error(people_in("anna@example.org,Anna\nbo@example.org,Bo\n"))),
        ("a misspelt header", error(people_in("Userprincpalname;Naam\nanna@example.org;Anna\n"))),
        ("other headers", error(people_in("Kleur,Maat\nrood,3\n"))),
        ("a header twice", error(people_in("UPN,Department,Name,department\n"))),
        ("a broken header", error(people_in("UPN,\"Na\"me\",x\n"))),
        ("a list of devices", error(people_in("userPrincipalName,Serial number,OS,Ownership\n"))),
        ("an open quotation mark", error(people_in("UPN,Name\na@example.org,A\nb@example.org,\"B\nc@example.org,C\n"))),
        ("a workbook", error(people_in("PK\u{3}\u{4} and so on"))),
        ("a picture", error(people_in("%PDF-1.7"))),
        ("no owner", error(devices_in("Device ID,OS\n"))),
        ("no id", error(devices_in("UPN,OS\n"))),
        ("no platform", error(devices_in("UPN,Device ID\n"))),
    ] {
        writeln!(text, "{what}: {said}").unwrap();
    }
    insta::assert_snapshot!(text);
}

#[test]
fn a_row_that_is_refused_says_where_and_why() {
    let mut people_list = "UPN,Name,E-mail,VIP,userType\n".to_owned();
    people_list.push_str(
        "a b@example.org,,,,\n7d9b1c1e-0000-4c2b-9a51-0123456789ab,,,,\nc@example.org,,c,,\nd@example.org,,,sort of,\n",
    );
    people_list.push_str(
        "e@example.org,,,,Guest\nf@example.org,,\nf@example.org,,,,,\n,\"two\nlines\",,,\nG@example.org,,,,\ng@example.org,,,,\n",
    );
    writeln!(people_list, "h@example.org,\"{}\",,,", "x".repeat(70_000)).unwrap();
    writeln!(people_list, "h@example.org,\"{}\",,,", "x ".repeat(1_000)).unwrap();
    people_list.push_str("i@example.org,\"I\"x,,,\nj@example.org,\"J,,,\nk@example.org,\"K\",,,\nl@example.org,,,,\n");
    let mut bytes = people_list.into_bytes();
    bytes.extend(b"m@example.org,Zo\xC3\xAB,,,\nn@example.org,Zo\xEB,,,\n");
    let mut text = String::new();
    tell_rows(people(bytes.as_slice()).unwrap(), &mut text, tell_person);
    let devices_list = "Device ID,UPN,OS,Ownership,Device state\n,a@example.org,iOS,,\nd1,,iOS,,\nd2,a@example.org,,,\n\
                        d3,a@example.org,tvOS,,\nd4,a@example.org,iOS,leased,\nd5,a@example.org,iOS,,lost\nd6,a@example.org,iOS,,\n\
                        d6,a@example.org,iOS,,\n";
    tell_rows(devices(devices_list.as_bytes(), as_of(), &zone()).unwrap(), &mut text, tell_device);
    insta::assert_snapshot!(text);
}

#[test]
fn a_list_of_names_in_two_columns_gives_whole_names() {
    let names =
        |text: &str| -> Vec<Option<String>> { people_in(text).unwrap().into_iter().map(|person| person.unwrap().name).collect() };
    assert_eq!(
        names("Benutzername;Name;Vorname\na;Müller;Anna\nb;Bo Berg;Bo\n"),
        [Some("Anna Müller".to_owned()), Some("Bo Berg".to_owned())]
    );
    assert_eq!(
        names("identifiant,nom,prénom\na,Dupont,Zoé\nb,Sansprénom,\n"),
        [Some("Zoé Dupont".to_owned()), Some("Sansprénom".to_owned())]
    );
    assert_eq!(
        names("UPN,displayName,givenName,surname\na,A. B.,Anna,Berg\nb,,Bo,Berg\nc,,,\n"),
        [Some("A. B.".to_owned()), Some("Bo Berg".to_owned()), None]
    );
}

#[test]
fn a_country_is_its_code_wherever_the_code_stands() {
    let text = "UPN,Country,Usage location\na,Netherlands,nl\nb,se,NL\nc,Belgium,\nd,,DE\ne,,\n";
    let countries: Vec<Option<String>> = people_in(text).unwrap().into_iter().map(|person| person.unwrap().country).collect();
    assert_eq!(countries, ["NL", "SE", "Belgium", "DE", ""].map(|code| (!code.is_empty()).then(|| code.to_owned())));
}

#[test]
fn a_row_takes_the_best_column_that_says_something() {
    let text = "city,UPN,officeLocation\nUtrecht,a,Tower 3\nUtrecht,b,\n";
    let sites: Vec<Option<String>> = people_in(text).unwrap().into_iter().map(|person| person.unwrap().site).collect();
    assert_eq!(sites, [Some("Tower 3".to_owned()), Some("Utrecht".to_owned())]);
}

#[test]
fn the_separator_is_the_one_that_makes_sense_of_the_headers() {
    for (text, delimiter) in [
        ("UPN,Name", ','),
        ("UPN;Name", ';'),
        ("UPN\tName", '\t'),
        ("UPN|Name", '|'),
        ("UPN;\"Name, and more; much, more, of, it\";x", ';'),
        ("UPN", ','),
        ("sep=;\nUPN;Name", ';'),
        ("sep=\t\r\nUPN\tName", '\t'),
        ("SEP=^\nUPN^Name", '^'),
        ("version:v1.0;;\nUPN;Name", ';'),
    ] {
        assert_eq!(people(text.as_bytes()).unwrap().understood().delimiter, delimiter, "{text}");
    }
}

#[test]
fn dates_are_read_in_the_order_that_the_beginning_of_the_list_proves() {
    let enrolled = |text: &str| -> Vec<Option<String>> {
        let rows = devices_in(text).unwrap().into_iter();
        rows.map(|device| device.unwrap().enrolled_at.map(|at| at.strftime("%F").to_string())).collect()
    };
    let list = |dates: [&str; 2], separator: &str| {
        let rows: String = dates
            .iter()
            .enumerate()
            .map(|(row, date)| {
                ["d".to_owned() + &row.to_string(), "a".into(), "iOS".into(), (*date).into()].join(separator) + "\n"
            })
            .collect();
        ["Device ID", "UPN", "OS", "Enrolled date"].join(separator) + "\n" + &rows
    };
    let days = |one: &str, other: &str| vec![Some(one.to_owned()), Some(other.to_owned())];
    assert_eq!(enrolled(&list(["4/5/2026 12:00", "13/5/2026 12:00"], ",")), days("2026-05-04", "2026-05-13"));
    assert_eq!(enrolled(&list(["4/5/2026 12:00", "5/13/2026 12:00"], ";")), days("2026-04-05", "2026-05-13"));
    assert_eq!(enrolled(&list(["4/5/2026 12:00", "5/6/2026 12:00"], ",")), days("2026-04-05", "2026-05-06"));
    assert_eq!(enrolled(&list(["4/5/2026 12:00", "5/6/2026 12:00"], ";")), days("2026-05-04", "2026-06-05"));
    assert_eq!(enrolled(&list(["0001-01-01", "12/11/2026"], ",")), vec![None, Some("2026-11-11".to_owned())]);
}

#[test]
fn what_a_service_holds_it_has_not_let_go_whatever_an_old_record_says() {
    let standings = |rows: &str| -> Vec<Option<Standing>> {
        let list = format!("Device ID,Serial number,UPN,OS,Enrollment Status\n{rows}");
        devices_in(&list).unwrap().into_iter().map(|device| device.ok().map(|device| device.standing)).collect()
    };
    let (present, absent) = (Some(Standing::Present), Some(Standing::Absent));
    assert_eq!(standings("1,S,a,iOS,Enrolled\n1,S,a,iOS,Unenrolled\n"), [present, None]);
    assert_eq!(standings("1,S,a,iOS,Unenrolled\n1,S,a,iOS,Enrolled\n"), [absent, present]);
    assert_eq!(standings("1,S,a,iOS,Enrolled\n2,S,a,iOS,Unenrolled\n"), [present, None], "another record of the same device");
    assert_eq!(standings("1,S,a,iOS,Enrolled\n2,S,a,iOS,Enrolled\n"), [present, present], "which of them counts, others tell");
    assert_eq!(
        standings("1,0,a,iOS,Enrolled\n2,0,a,iOS,Unenrolled\n"),
        [present, absent],
        "no serial number is not the same one"
    );
}

#[test]
fn an_encoding_that_shows_late_is_still_told() {
    let mut bytes = b"UPN,Name\n".to_vec();
    for row in 0..20_000 {
        bytes.extend(format!("person{row}@example.org,Person {row}\n").bytes());
    }
    bytes.extend(b"zoe@example.org,Zo\xEB\n");
    let mut reader = people(bytes.as_slice()).unwrap();
    assert_eq!(reader.understood().encoding, "UTF-8");
    let last = reader.by_ref().last().unwrap().unwrap().unwrap();
    assert_eq!((last.name.as_deref(), reader.understood().encoding), (Some("Zoë"), "Windows-1252"));
}

#[test]
fn a_source_that_fails_in_the_middle_ends_the_list_with_an_error() {
    struct Failing(usize);
    impl std::io::Read for Failing {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0 += 1;
            match self.0 {
                1 => std::io::Read::read(&mut &b"UPN,Name\n"[..], buffer),
                2..400 => std::io::Read::read(&mut format!("a{}@example.org,{}\n", self.0, "x".repeat(900)).as_bytes(), buffer),
                _ => Err(std::io::Error::other("the cable was pulled")),
            }
        }
    }
    let rows: Vec<Listed<ListedPerson>> = people(Failing(0)).unwrap().collect();
    assert!(rows.len() > 100);
    assert_eq!(rows.iter().filter(|row| row.is_err()).count(), 1);
    assert!(matches!(rows.last(), Some(Err(ListError::Unreadable(_)))));
}

#[test]
fn a_missing_file_is_an_error_with_a_sentence() {
    let error = open(&file("nowhere.csv")).err().unwrap();
    assert!(say(&error.message()).starts_with("The file cannot be read: "));
}

#[test]
fn a_reader_may_be_carried_to_another_thread() {
    fn is_send<T: Send>(_: &T) {}
    is_send(&people(open(&file("entra-users.csv")).unwrap()).unwrap());
    is_send(&devices(open(&file("intune-devices.zip")).unwrap(), as_of(), &zone()).unwrap());
}

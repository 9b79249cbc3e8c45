//! A PostgreSQL server of the tests' own: made when the first test asks for it, gone when the tests end, however they end.
//!
//! A small shell script makes the server, says where it is, and waits for its input to close. The tests hold the other end of
//! that input, and the system closes it with them: after a panic or a kill, too.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

const SCRIPT: &str = r#"
dir=$(mktemp -d "${TMPDIR:-/tmp}/sluis-postgres.XXXXXX")
trap '"$1/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null 2>&1; rm -rf "$dir"' EXIT
trap 'exit 1' INT TERM HUP
{
    "$1/initdb" -D "$dir/data" -U sluis -A trust -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=nl-NL \
        --no-sync --no-instructions &&
    "$1/pg_ctl" -D "$dir/data" -l "$dir/log" -w -t 60 -o "-c listen_addresses='' -c unix_socket_directories='$dir' \
        -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200" start
} >"$dir/started" 2>&1 || { cat "$dir/started" "$dir/log" >&2; exit 1; }
echo "$dir"
cat >/dev/null
"#;

struct Server {
    socket: String,
    /// Holds the script's input open.
    _script: Child,
}

static SERVER: OnceLock<Server> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// The address of a fresh, empty database.
pub async fn fresh_database() -> String {
    let server = SERVER.get_or_init(start);
    let name = format!("sluis_{}", DATABASES.fetch_add(1, Ordering::Relaxed));
    let mut connection = PgConnection::connect(&address(&server.socket, "postgres")).await.unwrap();
    sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    address(&server.socket, &name)
}

fn address(socket: &str, database: &str) -> String {
    format!("postgres://sluis@localhost/{database}?host={socket}")
}

fn start() -> Server {
    let binaries = binaries();
    // PostgreSQL refuses to run as root.
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    let mut command = if is_root {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--", "sh"]);
        command
    } else {
        Command::new("sh")
    };
    let mut script = command
        .args(["-c", SCRIPT, "sh"])
        .arg(&binaries)
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a shell to start PostgreSQL with");
    let mut socket = String::new();
    BufReader::new(script.stdout.take().unwrap()).read_line(&mut socket).unwrap();
    if socket.is_empty() {
        let mut why = String::new();
        let _ = script.stderr.take().unwrap().read_to_string(&mut why);
        panic!("PostgreSQL in {} did not start:\n{why}", binaries.display());
    }
    Server { socket: socket.trim().to_owned(), _script: script }
}

/// Where PostgreSQL's programs are: Debian keeps them beside the path, so that several versions can be installed.
fn binaries() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().filter_map(|entry| {
        let entry = entry.ok()?;
        let version: u32 = entry.file_name().to_str()?.parse().ok()?;
        Some((version, entry.path().join("bin")))
    });
    let path = std::env::var_os("PATH").unwrap_or_default();
    versions
        .filter(|(_, directory)| directory.join("initdb").exists())
        .max()
        .map(|(_, directory)| directory)
        .or_else(|| std::env::split_paths(&path).find(|directory| directory.join("initdb").exists()))
        .expect(
            "these tests need PostgreSQL 15 or newer, and no `initdb` was found; `scripts/test` installs it, or do so yourself \
             with `apt-get install postgresql`",
        )
}

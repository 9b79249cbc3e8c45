//! The configuration of an installation: one TOML file, `sluis.toml`.
//!
//! Secrets are never in it; it names the files that hold them. Paths are relative to the file itself.

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use sluis_connect::graph;
use sluis_connect::http::{Limits, Secret, SignIn, Time};
use sluis_connect::{smtp, workspace_one};
use sluis_plan::CheckKind;
use sluis_text::Message;
use sluis_web::{LINK_DAYS, LinkKey};

use crate::clock::{Clock, Rehearsal};
use crate::failure::Failure;

/// `sluis.toml` as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// `sqlite:FILE` or `postgres://…`.
    pub database: String,
    /// The password of a PostgreSQL database.
    pub database_password_file: Option<PathBuf>,
    pub web: Web,
    pub mail: Option<Mail>,
    pub graph: Option<Graph>,
    pub workspace_one: Option<WorkspaceOne>,
    /// How often the connected services are asked what is new, in minutes.
    #[serde(default = "observe_minutes")]
    pub observe_minutes: u32,
    pub rehearsal: Option<Rehearsal>,
    /// Where the file is: what its paths are relative to.
    #[serde(skip)]
    folder: PathBuf,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Web {
    pub listen: SocketAddr,
    /// Where browsers reach the pages: what personal links begin with.
    pub address: String,
    /// The key that personal links are signed with.
    pub key_file: PathBuf,
    pub link_days: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mail {
    host: String,
    port: Option<u16>,
    encryption: Option<Encryption>,
    user: Option<String>,
    password_file: Option<PathBuf>,
    pub from: String,
    from_name: Option<String>,
    /// A certificate that is trusted besides the public ones, as PEM.
    trusted_file: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Encryption {
    Starttls,
    Tls,
    None,
    NoneOverNetwork,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Graph {
    tenant: String,
    client: String,
    secret_file: PathBuf,
    exclusion_group: Option<String>,
    /// Check → ids of the configuration profiles that stand for it.
    #[serde(default)]
    checks: BTreeMap<CheckKind, Vec<String>>,
    /// The address of a national cloud, or of a stand-in.
    address: Option<String>,
    sign_in_address: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct WorkspaceOne {
    address: String,
    tenant_code_file: Option<PathBuf>,
    /// Client credentials…
    token_address: Option<String>,
    client: Option<String>,
    /// … or a user.
    user: Option<String>,
    /// The client's secret, or the user's password.
    secret_file: PathBuf,
}

const fn observe_minutes() -> u32 {
    15
}

impl Config {
    pub fn read(path: &Path) -> Result<Config, Failure> {
        let shown = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|error| {
            let id = if error.kind() == std::io::ErrorKind::NotFound { "cmd-no-config" } else { "cmd-unreadable" };
            Failure::out_of_reach(Message::new(id).with("file", &shown).with("detail", error.to_string()))
        })?;
        let mut config: Config = toml::from_str(&text).map_err(|error| {
            let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
            let detail = error.message().to_owned();
            Failure::refused(
                Message::new("cmd-config").with("file", &shown).with("line", line.to_string()).with("detail", detail),
            )
        })?;
        config.folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(config)
    }

    /// The database's address, with its password.
    pub fn database(&self) -> Result<String, Failure> {
        if let Some(file) = self.database.strip_prefix("sqlite:") {
            return Ok(format!("sqlite:{}", self.folder.join(file).display()));
        }
        let Some(file) = &self.database_password_file else { return Ok(self.database.clone()) };
        let password = self.secret_text(file)?;
        Ok(match self.database.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.split_once('@')?))) {
            Some((scheme, (user, rest))) => format!("{scheme}://{user}:{}@{rest}", percent_encoded(&password)),
            None => self.database.clone(),
        })
    }

    /// The file of a SQLite database; `None` for PostgreSQL.
    pub fn database_file(&self) -> Option<PathBuf> {
        self.database.strip_prefix("sqlite:").map(|file| self.folder.join(file))
    }

    pub fn link_days(&self) -> u32 {
        self.web.link_days.unwrap_or(LINK_DAYS)
    }

    /// The key of personal links, from its file.
    pub fn link_key(&self) -> Result<LinkKey, Failure> {
        let file = &self.web.key_file;
        let text = self.secret_text(file)?;
        let wrong = || Failure::refused(Message::new("cmd-key").with("file", self.shown(file)));
        if text.len() != 2 * LinkKey::LENGTH || !text.is_ascii() {
            return Err(wrong());
        }
        let mut key = [0; LinkKey::LENGTH];
        for (byte, digits) in key.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            let digits = std::str::from_utf8(digits).map_err(|_| wrong())?;
            *byte = u8::from_str_radix(digits, 16).map_err(|_| wrong())?;
        }
        Ok(LinkKey::from(key))
    }

    pub fn mail(&self) -> Result<Option<smtp::Settings>, Failure> {
        let Some(mail) = &self.mail else { return Ok(None) };
        let mut settings = smtp::Settings::for_relay(&mail.host, &mail.from);
        settings.from_name.clone_from(&mail.from_name);
        if let Some(encryption) = mail.encryption {
            (settings.encryption, settings.port) = match encryption {
                Encryption::Starttls => (smtp::Encryption::StartTls, 587),
                Encryption::Tls => (smtp::Encryption::Tls, 465),
                Encryption::None => (smtp::Encryption::None, 25),
                Encryption::NoneOverNetwork => (smtp::Encryption::NoneOverNetwork, 25),
            };
        }
        if let Some(port) = mail.port {
            settings.port = port;
        }
        if let (Some(user), Some(file)) = (&mail.user, &mail.password_file) {
            settings.login = Some((user.clone(), self.secret(file)?));
        }
        if let Some(file) = &mail.trusted_file {
            settings.trusted = Some(self.bytes(file)?);
        }
        Ok(Some(settings))
    }

    pub fn graph(&self) -> Result<Option<graph::Settings>, Failure> {
        let Some(graph) = &self.graph else { return Ok(None) };
        let secret = self.secret(&graph.secret_file)?;
        let mut settings = graph::Settings::for_tenant(&graph.tenant, &graph.client, secret.clone());
        if let Some(address) = &graph.address {
            settings.base.clone_from(address);
        }
        if let Some(token) = &graph.sign_in_address {
            // A token is for one cloud's Graph, and is asked for by its address without the version.
            let scope = format!("{}/.default", origin(&settings.base));
            settings.sign_in = SignIn::Client { token: token.clone(), id: graph.client.clone(), secret, scope: Some(scope) };
        }
        settings.exclusion_group.clone_from(&graph.exclusion_group);
        settings.checks =
            graph.checks.iter().flat_map(|(kind, profiles)| profiles.iter().map(|profile| (*kind, profile.clone()))).collect();
        settings.time = self.time();
        Ok(Some(settings))
    }

    pub fn workspace_one(&self) -> Result<Option<workspace_one::Settings>, Failure> {
        let Some(old) = &self.workspace_one else { return Ok(None) };
        let secret = self.secret(&old.secret_file)?;
        let sign_in = match (&old.token_address, &old.client, &old.user) {
            (Some(token), Some(client), None) => SignIn::Client { token: token.clone(), id: client.clone(), secret, scope: None },
            (None, None, Some(user)) => SignIn::Basic { user: user.clone(), password: secret },
            _ => return Err(Failure::refused(Message::new("cmd-workspace-one-sign-in"))),
        };
        Ok(Some(workspace_one::Settings {
            base: old.address.clone(),
            sign_in,
            tenant_code: old.tenant_code_file.as_ref().map(|file| self.secret(file)).transpose()?,
            page: 500,
            limits: Limits::default(),
            time: self.time(),
        }))
    }

    fn time(&self) -> Time {
        match self.rehearsal {
            Some(rehearsal) => Time::Told(Arc::new(move || Clock::Rehearsal(rehearsal).now())),
            None => Time::Real,
        }
    }

    pub fn clock(&self) -> Clock {
        self.rehearsal.map_or(Clock::Wall, Clock::Rehearsal)
    }

    fn secret(&self, file: &Path) -> Result<Secret, Failure> {
        Ok(Secret::new(self.secret_text(file)?))
    }

    fn secret_text(&self, file: &Path) -> Result<String, Failure> {
        let bytes = self.bytes(file)?;
        let text = String::from_utf8(bytes)
            .map_err(|_| Failure::refused(Message::new("cmd-secret-not-text").with("file", self.shown(file))))?;
        Ok(text.lines().next().unwrap_or_default().trim().to_owned())
    }

    fn bytes(&self, file: &Path) -> Result<Vec<u8>, Failure> {
        let path = self.folder.join(file);
        fs::read(&path).map_err(|error| {
            let unreadable =
                Message::new("cmd-unreadable").with("file", path.display().to_string()).with("detail", error.to_string());
            Failure::out_of_reach(unreadable)
        })
    }

    fn shown(&self, file: &Path) -> String {
        self.folder.join(file).display().to_string()
    }
}

/// Scheme and host of an address, without what follows.
fn origin(address: &str) -> &str {
    let host = address.find("://").map_or(0, |at| at + 3);
    let end = address[host..].find('/').map_or(address.len(), |at| host + at);
    &address[..end]
}

/// A password in an address: everything but letters and digits is written as its bytes.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_asked_for_by_the_address_of_its_cloud() {
        assert_eq!(origin("https://graph.microsoft.us/v1.0"), "https://graph.microsoft.us");
        assert_eq!(origin("http://127.0.0.1:4711/v1.0/"), "http://127.0.0.1:4711");
        assert_eq!(origin("https://microsoftgraph.chinacloudapi.cn"), "https://microsoftgraph.chinacloudapi.cn");
    }
}

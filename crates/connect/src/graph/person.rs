//! Accounts and their object ids: devices and failures name the one or the other, groups have members by id.

use std::collections::HashMap;

use serde::Deserialize;
use sluis_campaign::port::PortError;

use crate::list::cell::{account, identifier};
use crate::lock;

use super::Graph;
use super::call::PEOPLE;
use super::device::ManagedDevice;
use super::page::filter_in;

/// `user`, as far as it is read.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct User {
    id: Option<String>,
    user_principal_name: Option<String>,
}

/// Whom we know, in both directions.
#[derive(Default)]
pub(super) struct People {
    by_id: HashMap<String, String>,
    by_account: HashMap<String, String>,
}

/// Graph takes this many values in one filter.
const MOST_IN_FILTER: usize = 15;

impl People {
    fn learn(&mut self, id: Option<&String>, name: Option<&String>) {
        // An id of nothing but zeros means that nobody uses the device.
        let known = id.and_then(|id| identifier(id)).zip(name.and_then(|name| account(name.trim()).ok()));
        if let Some((id, account)) = known.filter(|(_, account)| !account.is_empty())
            && self.by_id.get(&id) != Some(&account)
        {
            self.by_account.insert(account.clone(), id.clone());
            self.by_id.insert(id, account);
        }
    }

    fn forget(&mut self, account: &str) {
        if let Some(id) = self.by_account.remove(account) {
            self.by_id.remove(&id);
        }
    }
}

impl Graph {
    /// The records of devices name their owners both ways.
    pub(super) fn learn(&self, records: &[ManagedDevice]) {
        let mut people = lock(&self.people);
        for record in records {
            people.learn(record.user_id.as_ref(), record.user_principal_name.as_ref());
        }
    }

    pub(super) fn account_of(&self, id: &str) -> Option<String> {
        lock(&self.people).by_id.get(&identifier(id)?).cloned()
    }

    pub(super) fn id_of(&self, account: &str) -> Option<String> {
        lock(&self.people).by_account.get(account).cloned()
    }

    /// The account has another id now, or none.
    pub(super) fn forget(&self, account: &str) {
        lock(&self.people).forget(account);
    }

    /// Asks who has some object ids, where that is not known yet.
    pub(super) async fn look_up_accounts(&self, ids: &[&str]) -> Result<(), PortError> {
        let ids: Vec<String> = ids.iter().filter_map(|id| identifier(id)).collect();
        let mut unknown: Vec<&str> = {
            let people = lock(&self.people);
            ids.iter().map(String::as_str).filter(|id| !people.by_id.contains_key(*id)).collect()
        };
        unknown.sort_unstable();
        unknown.dedup();
        self.look_up("id", &unknown).await
    }

    /// Asks for the object ids of some accounts, where they are not known yet.
    pub(super) async fn look_up_ids(&self, accounts: &[String]) -> Result<(), PortError> {
        let unknown: Vec<&str> = {
            let people = lock(&self.people);
            accounts.iter().map(String::as_str).filter(|account| !people.by_account.contains_key(*account)).collect()
        };
        self.look_up("userPrincipalName", &unknown).await
    }

    async fn look_up(&self, field: &str, values: &[&str]) -> Result<(), PortError> {
        for some in values.chunks(MOST_IN_FILTER) {
            let filter = filter_in(field, some.iter().copied());
            let request = self.http.request(&PEOPLE, &[]).query("$select", "id,userPrincipalName").query("$filter", &filter);
            let read = self.read_to_end::<User>(request).await?;
            let mut people = lock(&self.people);
            for user in &read {
                people.learn(user.id.as_ref(), user.user_principal_name.as_ref());
            }
        }
        Ok(())
    }
}

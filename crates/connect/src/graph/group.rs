//! The group that access control makes an exception for: who has still to move is in it (`I-12`).

use serde_json::json;
use sluis_campaign::port::PortError;

use crate::http::{Answered, Denial};

use super::Graph;
use super::call::{ADD_MEMBER, GROUP, REMOVE_MEMBER};

/// Accounts that are named in an error at most.
const MOST_NAMED: usize = 3;

impl Graph {
    /// Puts people into the group or takes them out. Who is there already, or is not there, is where they should be; so the
    /// same call may be made again after any failure.
    pub(super) async fn change_members(&self, accounts: &[String], excluded: bool) -> Result<(), PortError> {
        let Some(group) = &self.group else {
            return Err(PortError::Refused { why: "no exclusion group is configured".to_owned() });
        };
        self.look_up_ids(accounts).await?;
        let mut missing: Vec<&str> = Vec::new();
        for account in accounts {
            let found = match self.id_of(account) {
                Some(id) if excluded => self.add(group, account, &id).await?,
                Some(id) => self.remove(group, &id).await?,
                // Nobody of that name can be in the group.
                None => !excluded,
            };
            if !found {
                missing.push(account);
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        let named = missing.iter().take(MOST_NAMED).copied().collect::<Vec<&str>>().join(", ");
        Err(PortError::Refused { why: format!("{} of {} are not in the directory: {named}", missing.len(), accounts.len()) })
    }

    /// Adds a member; `false` when the directory does not have them.
    async fn add(&self, group: &str, account: &str, id: &str) -> Result<bool, PortError> {
        let mut address = self.http.base().clone();
        if let Ok(mut segments) = address.path_segments_mut() {
            segments.pop_if_empty().extend(["directoryObjects", id]);
        }
        let request = self.http.request(&ADD_MEMBER, &[group]).json(json!({ "@odata.id": address.as_str() }));
        match self.http.send(&request).await? {
            Answered::Done(_) => Ok(true),
            Answered::Denied(denial) if is_member_already(&denial) => Ok(true),
            Answered::Denied(denial) if denial.status == 404 => {
                self.is_there(group).await?;
                self.forget(account);
                Ok(false)
            }
            Answered::Denied(denial) => Err(denial.refused()),
        }
    }

    /// Removes a member; who is not in the group need not leave it.
    async fn remove(&self, group: &str, id: &str) -> Result<bool, PortError> {
        match self.http.send(&self.http.request(&REMOVE_MEMBER, &[group, id])).await? {
            Answered::Done(_) => Ok(true),
            Answered::Denied(denial) if denial.status == 404 => self.is_there(group).await.map(|()| true),
            Answered::Denied(denial) => Err(denial.refused()),
        }
    }

    /// Makes sure of the group. "Not found" may mean the member or the group, and only the one is in order.
    async fn is_there(&self, group: &str) -> Result<(), PortError> {
        match self.http.send(&self.http.request(&GROUP, &[group]).query("$select", "id")).await? {
            Answered::Done(_) => Ok(()),
            Answered::Denied(denial) if denial.status == 404 => {
                Err(PortError::Refused { why: "the exclusion group is not there".to_owned() })
            }
            Answered::Denied(denial) => Err(denial.refused()),
        }
    }
}

/// Graph has no code of its own for this; its words are the same in every tenant.
fn is_member_already(denial: &Denial) -> bool {
    denial.status == 400 && denial.message.contains("already exist")
}

//! Enrollments that failed, from Intune's troubleshooting events.

use jiff::Timestamp;
use serde::Deserialize;
use sluis_campaign::FailureCategory;
use sluis_campaign::port::{EnrollmentFailure, PortError};

use crate::list::vendor;

use super::Graph;
use super::call::FAILURES;
use super::device::moment;
use super::page::filter_since;

/// `enrollmentTroubleshootingEvent`, as far as it is read.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct TroubleshootingEvent {
    #[serde(rename = "@odata.type")]
    kind: Option<String>,
    event_date_time: Option<String>,
    user_id: Option<String>,
    operating_system: Option<String>,
    failure_category: Option<String>,
}

/// The category, by the word that Graph has for it (`domain.md` 2.11).
fn category(word: &str) -> FailureCategory {
    match word {
        "authentication" => FailureCategory::Authentication,
        "authorization" => FailureCategory::Authorization,
        "accountValidation" => FailureCategory::AccountValidation,
        "userValidation" => FailureCategory::UserValidation,
        "deviceNotSupported" => FailureCategory::DeviceNotSupported,
        "inMaintenance" => FailureCategory::InMaintenance,
        "badRequest" => FailureCategory::BadRequest,
        "featureNotSupported" => FailureCategory::FeatureNotSupported,
        "enrollmentRestrictionsEnforced" => FailureCategory::EnrollmentRestrictionsEnforced,
        "clientDisconnected" => FailureCategory::ClientDisconnected,
        "userAbandonment" => FailureCategory::UserAbandonment,
        _ => FailureCategory::Unknown,
    }
}

impl Graph {
    /// Enrollments that failed since a moment.
    pub(super) async fn read_failures(&self, since: Timestamp) -> Result<Vec<EnrollmentFailure>, PortError> {
        let filter = Some(filter_since(&["eventDateTime"], since));
        let events = self.read_list::<TroubleshootingEvent>(&FAILURES, &[], None, filter).await?.records;
        let failed: Vec<(&TroubleshootingEvent, Timestamp)> = events
            .iter()
            // Other kinds of events share the list.
            .filter(|event| event.kind.as_ref().is_none_or(|kind| kind.ends_with(".enrollmentTroubleshootingEvent")))
            .filter_map(|event| Some((event, moment(event.event_date_time.as_deref()?)?)))
            .filter(|(_, at)| *at >= since)
            .collect();
        let ids: Vec<&str> = failed.iter().filter_map(|(event, _)| event.user_id.as_deref()).collect();
        self.look_up_accounts(&ids).await?;
        let failures = failed.into_iter().filter_map(|(event, at)| {
            Some(EnrollmentFailure {
                account: self.account_of(event.user_id.as_deref()?)?,
                platform: vendor::platform(event.operating_system.as_deref()?, "")?,
                at,
                category: category(event.failure_category.as_deref().unwrap_or_default()),
            })
        });
        Ok(failures.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_category_of_graph_is_told_apart_and_none_is_our_own() {
        let words = [
            "authentication",
            "authorization",
            "accountValidation",
            "userValidation",
            "deviceNotSupported",
            "inMaintenance",
            "badRequest",
            "featureNotSupported",
            "enrollmentRestrictionsEnforced",
            "clientDisconnected",
            "userAbandonment",
            "unknown",
        ];
        let told: std::collections::BTreeSet<FailureCategory> = words.into_iter().map(category).collect();
        let all: std::collections::BTreeSet<FailureCategory> = FailureCategory::ALL.iter().copied().collect();
        assert_eq!(all.difference(&told).copied().collect::<Vec<_>>(), [FailureCategory::SourceRefused]);
        assert_eq!(category("sourceRefused"), FailureCategory::Unknown);
        assert_eq!(category("somethingNew"), FailureCategory::Unknown);
    }
}

//! Every call that is made to Microsoft Graph. What is not here can't be called.

use crate::http::Route;

/// The list of devices.
pub(super) const DEVICES: Route = Route::get("deviceManagement/managedDevices");
/// One device.
pub(super) const DEVICE: Route = Route::get("deviceManagement/managedDevices/{}");
/// Takes the organisation's data and management off a device, and leaves the person's own (`B7`: there is no other order).
pub(super) const RETIRE: Route = Route::post("deviceManagement/managedDevices/{}/retire");
/// Enrollments that failed.
pub(super) const FAILURES: Route = Route::get("deviceManagement/troubleshootingEvents");
/// How a configuration profile stands on each device.
pub(super) const STATUSES: Route = Route::get("deviceManagement/deviceConfigurations/{}/deviceStatuses");
/// People, to tell an account from its object id and the other way round.
pub(super) const PEOPLE: Route = Route::get("users");
/// The exclusion group, to tell a group that is not there from a member that is not in it.
pub(super) const GROUP: Route = Route::get("groups/{}");
pub(super) const ADD_MEMBER: Route = Route::post("groups/{}/members/$ref");
pub(super) const REMOVE_MEMBER: Route = Route::delete("groups/{}/members/{}/$ref");

/// The whole list.
pub(super) const ALLOWED: &[Route] = &[DEVICES, DEVICE, RETIRE, FAILURES, STATUSES, PEOPLE, GROUP, ADD_MEMBER, REMOVE_MEMBER];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_on_the_list_erases_a_device() {
        for route in ALLOWED {
            let words = route.words().to_lowercase();
            for erasing in ["wipe", "erase", "clean", "delete", "reset", "lock"] {
                assert!(!words.contains(erasing), "{words}");
            }
        }
    }
}

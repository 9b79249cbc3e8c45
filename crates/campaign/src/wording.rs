//! What the words of the code are called in the reader's language: one table from each variant to its id in the catalogues.
//!
//! The ids follow the rule of `words.ftl`: the enum's name and the variant's word. A label stands by itself, or in quotation
//! marks inside a sentence.

use sluis_plan::{Approach, Ownership};
use sluis_text::Message;

use crate::access::AccessMode;
use crate::assign::KeptOut;
use crate::check::{CheckResult, Compliance, FailureCategory};
use crate::device::DeviceState;
use crate::gate::Verdict;
use crate::journal::{Because, ListKind};
use crate::message::{MessageKind, MessageState, SuppressedBecause};
use crate::person::PersonStage;
use crate::service::{ManagedBy, Side, Standing};
use crate::situation::ConfirmationKind;
use crate::stage::{CampaignStage, CohortStage, PhaseStage};
use crate::ticket::{TicketCause, TicketOrigin, TicketState};

macro_rules! wording {
    ($($(#[$doc:meta])* $name:ident($word:ty) { $($variant:ident => $id:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        pub fn $name(word: $word) -> Message {
            Message::new(match word { $(<$word>::$variant => $id),+ })
        }
    )+};
}

/// What happened to a ticket, by the word of its event; `None` for a word that no event has.
pub fn ticket_event(word: &str) -> Option<Message> {
    Some(Message::new(match word {
        "escalated" => "ticket-event-escalated",
        "root-cause-found" => "ticket-event-root-cause-found",
        "shared-down" => "ticket-event-shared-down",
        "user-contacted" => "ticket-event-user-contacted",
        "resolved" => "ticket-event-resolved",
        "closed" => "ticket-event-closed",
        "reopened" => "ticket-event-reopened",
        _ => return None,
    }))
}

wording! {
    /// Where the campaign is: "Pilot running".
    campaign_stage(CampaignStage) {
        Draft => "campaign-stage-draft",
        Approved => "campaign-stage-approved",
        RunningPilot => "campaign-stage-running-pilot",
        RunningProduction => "campaign-stage-running-production",
        Completing => "campaign-stage-completing",
        Completed => "campaign-stage-completed",
        SourceDecommissioned => "campaign-stage-source-decommissioned",
        Cancelled => "campaign-stage-cancelled",
    }
    /// Where a phase is: "Being evaluated".
    phase_stage(PhaseStage) {
        Planned => "phase-stage-planned",
        Agreed => "phase-stage-agreed",
        Ready => "phase-stage-ready",
        Running => "phase-stage-running",
        Evaluating => "phase-stage-evaluating",
        Extended => "phase-stage-extended",
        Passed => "phase-stage-passed",
        Failed => "phase-stage-failed",
        Suspended => "phase-stage-suspended",
    }
    /// Where a cohort is in its cycle: "Asked to enroll".
    cohort_stage(CohortStage) {
        Scheduled => "cohort-stage-scheduled",
        Announced => "cohort-stage-announced",
        Instructed => "cohort-stage-instructed",
        DeadlineSet => "cohort-stage-deadline-set",
        DeadlinePassed => "cohort-stage-deadline-passed",
        AccessEnforced => "cohort-stage-access-enforced",
        Closed => "cohort-stage-closed",
    }
    /// What a gate says: "Undecided".
    verdict(Verdict) {
        Pass => "verdict-pass",
        Fail => "verdict-fail",
        Undecided => "verdict-undecided",
        Overridden => "verdict-overridden",
    }
    /// Where a person is: "Invited".
    person_stage(PersonStage) {
        Waiting => "person-stage-waiting",
        Invited => "person-stage-invited",
        Done => "person-stage-done",
        Exempt => "person-stage-exempt",
        Left => "person-stage-left",
    }
    /// Where a device is: "Between the services".
    device_state(DeviceState) {
        InScope => "device-state-in-scope",
        Informed => "device-state-informed",
        Instructed => "device-state-instructed",
        WipeRequired => "device-state-wipe-required",
        WipeConsented => "device-state-wipe-consented",
        UnenrollStarted => "device-state-unenroll-started",
        InGap => "device-state-in-gap",
        Enrolling => "device-state-enrolling",
        Failed => "device-state-failed",
        Abandoned => "device-state-abandoned",
        Enrolled => "device-state-enrolled",
        Compliant => "device-state-compliant",
        Validated => "device-state-validated",
        Conflict => "device-state-conflict",
        Returned => "device-state-returned",
        Exempt => "device-state-exempt",
        OutOfScope => "device-state-out-of-scope",
    }
    /// Who manages a device: "Old service".
    managed_by(ManagedBy) {
        Source => "managed-by-source",
        Nobody => "managed-by-nobody",
        Target => "managed-by-target",
    }
    /// Where a device stands with one service: "Managed".
    standing(Standing) {
        Unknown => "standing-unknown",
        Absent => "standing-absent",
        Leaving => "standing-leaving",
        Present => "standing-present",
    }
    /// Who owns a device: "Corporate".
    ownership(Ownership) {
        Corporate => "ownership-corporate",
        Personal => "ownership-personal",
    }
    /// How people of a cohort enroll: "Self-service".
    approach(Approach) {
        SelfService => "approach-self-service",
        Assisted => "approach-assisted",
        TechFair => "approach-tech-fair",
    }
    /// What the new service says of a device's compliance.
    compliance(Compliance) {
        Unknown => "compliance-unknown",
        Compliant => "compliance-compliant",
        InGrace => "compliance-in-grace",
        Noncompliant => "compliance-noncompliant",
    }
    /// The outcome of a check.
    check_result(CheckResult) {
        Unknown => "check-result-unknown",
        Works => "check-result-works",
        Fails => "check-result-fails",
        NotApplicable => "check-result-not-applicable",
    }
    /// Why an enrollment failed.
    failure(FailureCategory) {
        Unknown => "failure-category-unknown",
        Authentication => "failure-category-authentication",
        Authorization => "failure-category-authorization",
        AccountValidation => "failure-category-account-validation",
        UserValidation => "failure-category-user-validation",
        DeviceNotSupported => "failure-category-device-not-supported",
        InMaintenance => "failure-category-in-maintenance",
        BadRequest => "failure-category-bad-request",
        FeatureNotSupported => "failure-category-feature-not-supported",
        EnrollmentRestrictionsEnforced => "failure-category-enrollment-restrictions-enforced",
        ClientDisconnected => "failure-category-client-disconnected",
        UserAbandonment => "failure-category-user-abandonment",
        SourceRefused => "failure-category-source-refused",
    }
    /// What a message is about: "Kickoff".
    message_kind(MessageKind) {
        Kickoff => "message-kind-kickoff",
        PreEnrollment => "message-kind-pre-enrollment",
        Enrollment => "message-kind-enrollment",
        PostEnrollment => "message-kind-post-enrollment",
        Reminder => "message-kind-reminder",
        GapReminder => "message-kind-gap-reminder",
        Deadline => "message-kind-deadline",
    }
    /// Where a message is: "Scheduled".
    message_state(MessageState) {
        Scheduled => "message-state-scheduled",
        Sent => "message-state-sent",
        Delivered => "message-state-delivered",
        Bounced => "message-state-bounced",
        Suppressed => "message-state-suppressed",
        Withdrawn => "message-state-withdrawn",
    }
    /// Why a message was not sent.
    suppressed_because(SuppressedBecause) {
        NoAddress => "suppressed-because-no-address",
        AlreadyDone => "suppressed-because-already-done",
        NotEnrolled => "suppressed-because-not-enrolled",
        NotInScope => "suppressed-because-not-in-scope",
    }
    /// What a ticket is about: "VPN".
    ticket_cause(TicketCause) {
        Enrollment => "ticket-cause-enrollment",
        Unenroll => "ticket-cause-unenroll",
        Vpn => "ticket-cause-vpn",
        Wifi => "ticket-cause-wifi",
        Email => "ticket-cause-email",
        Certificate => "ticket-cause-certificate",
        Apps => "ticket-cause-apps",
        Gap => "ticket-cause-gap",
        Conflict => "ticket-cause-conflict",
        Call => "ticket-cause-call",
        Question => "ticket-cause-question",
    }
    /// Where a ticket is: "Open".
    ticket_state(TicketState) {
        Open => "ticket-state-open",
        RootCauseFound => "ticket-state-root-cause-found",
        SharedDown => "ticket-state-shared-down",
        UserContacted => "ticket-state-user-contacted",
        Resolved => "ticket-state-resolved",
        Closed => "ticket-state-closed",
    }
    /// Where a ticket came from.
    ticket_origin(TicketOrigin) {
        Portal => "ticket-origin-portal",
        Helpdesk => "ticket-origin-helpdesk",
        Sluis => "ticket-origin-sluis",
    }
    /// How far an access rule goes.
    access_mode(AccessMode) {
        Off => "access-mode-off",
        ReportOnly => "access-mode-report-only",
        EnforcedWithExclusions => "access-mode-enforced-with-exclusions",
        DefaultBlock => "access-mode-default-block",
    }
    /// A kind of imported list.
    list_kind(ListKind) {
        People => "list-kind-people",
        SourceDevices => "list-kind-source-devices",
        TargetDevices => "list-kind-target-devices",
    }
    /// One of the two services.
    side(Side) {
        Source => "side-source",
        Target => "side-target",
    }
    /// Why somebody is not in a pilot.
    kept_out(KeptOut) {
        Protected => "kept-out-protected",
    }
    /// A precondition that somebody confirms.
    confirmation_kind(ConfirmationKind) {
        Training => "confirmation-kind-training",
        BridgeCall => "confirmation-kind-bridge-call",
        Tests => "confirmation-kind-tests",
        Required => "confirmation-kind-required",
    }
    /// Why a device moved.
    because(Because) {
        Informed => "because-informed",
        Owner => "because-owner",
        SourceSaid => "because-source-said",
        TargetSaid => "because-target-said",
        ListSaid => "because-list-said",
        OrderRefused => "because-order-refused",
        Overdue => "because-overdue",
        Exemption => "because-exemption",
        Scope => "because-scope",
    }
}

#[cfg(test)]
mod tests {
    use sluis_text::{Language, Locale};

    use super::*;

    #[test]
    fn every_word_has_the_id_that_its_rule_gives() {
        macro_rules! holds {
            ($($name:ident, $word:ty, $kind:literal);+ $(;)?) => {$(
                for word in <$word>::ALL {
                    assert_eq!($name(*word).id, format!("{}-{word}", $kind));
                    assert!(Locale::of(Language::En).has($name(*word).id), "{}", $name(*word).id);
                }
            )+};
        }
        holds! {
            campaign_stage, CampaignStage, "campaign-stage";
            phase_stage, PhaseStage, "phase-stage";
            cohort_stage, CohortStage, "cohort-stage";
            verdict, Verdict, "verdict";
            person_stage, PersonStage, "person-stage";
            device_state, DeviceState, "device-state";
            managed_by, ManagedBy, "managed-by";
            standing, Standing, "standing";
            ownership, Ownership, "ownership";
            approach, Approach, "approach";
            compliance, Compliance, "compliance";
            check_result, CheckResult, "check-result";
            failure, FailureCategory, "failure-category";
            message_kind, MessageKind, "message-kind";
            message_state, MessageState, "message-state";
            suppressed_because, SuppressedBecause, "suppressed-because";
            ticket_cause, TicketCause, "ticket-cause";
            ticket_state, TicketState, "ticket-state";
            ticket_origin, TicketOrigin, "ticket-origin";
            access_mode, AccessMode, "access-mode";
            list_kind, ListKind, "list-kind";
            side, Side, "side";
            kept_out, KeptOut, "kept-out";
            confirmation_kind, ConfirmationKind, "confirmation-kind";
            because, Because, "because";
        }
    }
}

//! How far the campaign, its phases and its cohorts are. Transitions are total: every event either leads somewhere or is
//! refused.

use sluis_plan::words;

words! {
    /// Where the campaign is (`domain.md` 4.2). Halting is not a stage: it holds everything that acts, whatever the stage.
    pub enum CampaignStage {
        Draft => "draft",
        Approved => "approved",
        /// A pilot phase is the latest that has opened.
        RunningPilot => "running-pilot",
        RunningProduction => "running-production",
        /// Every gate has passed; what is left is stragglers and the hand-over of access.
        Completing => "completing",
        Completed => "completed",
        SourceDecommissioned => "source-decommissioned",
        Cancelled => "cancelled",
    }
}

words! {
    /// Something that happens to the campaign.
    pub enum CampaignEvent {
        Approved => "approved",
        PilotOpened => "pilot-opened",
        ProductionOpened => "production-opened",
        LastGatePassed => "last-gate-passed",
        AllClosed => "all-closed",
        /// Somebody joined after the end, so not everybody has moved any more (`D-14`).
        LateJoiner => "late-joiner",
        SourceRetired => "source-retired",
        Cancelled => "cancelled",
    }
}

words! {
    /// Where a phase is (`domain.md` 4.2).
    pub enum PhaseStage {
        /// Its dates are known; its groups have not all agreed.
        Planned => "planned",
        Agreed => "agreed",
        /// Its preconditions hold (`I-10`).
        Ready => "ready",
        /// Its people are being invited.
        Running => "running",
        /// Everybody has been invited; the gate is being judged.
        Evaluating => "evaluating",
        /// Somebody gave the evaluation more time.
        Extended => "extended",
        Passed => "passed",
        /// The gate failed; nobody else is invited until the cause is mended.
        Failed => "failed",
        Suspended => "suspended",
    }
}

words! {
    /// Something that happens to a phase.
    pub enum PhaseEvent {
        Agreed => "agreed",
        BecameReady => "became-ready",
        /// A precondition stopped holding before the phase opened.
        NotReady => "not-ready",
        /// Its people may be asked to enroll; the gate before it has been consumed (`I-3`).
        Opened => "opened",
        AllInvited => "all-invited",
        GatePassed => "gate-passed",
        GateFailed => "gate-failed",
        /// Somebody mended the cause of a failure.
        Remediated => "remediated",
        Extended => "extended",
        Suspended => "suspended",
        Resumed => "resumed",
        /// Somebody joined late, so not everybody is invited any more (`D-14`).
        LateJoiner => "late-joiner",
    }
}

words! {
    /// Where a cohort is in its cycle, one period behind the cohort before it (`domain.md` 2.7).
    pub enum CohortStage {
        Scheduled => "scheduled",
        Announced => "announced",
        /// Asked to enroll; voluntary (`MC-14`).
        Instructed => "instructed",
        DeadlineSet => "deadline-set",
        DeadlinePassed => "deadline-passed",
        AccessEnforced => "access-enforced",
        Closed => "closed",
    }
}

words! {
    /// Something that happens to a cohort.
    pub enum CohortEvent {
        Announced => "announced",
        Instructed => "instructed",
        DeadlineSet => "deadline-set",
        DeadlinePassed => "deadline-passed",
        AccessEnforced => "access-enforced",
        /// Everybody is done or exempt.
        Closed => "closed",
        LateJoiner => "late-joiner",
    }
}

/// The event is not allowed now.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{event}` is not possible while the {what} is {stage}")]
pub struct StageRefusal {
    pub what: &'static str,
    pub stage: &'static str,
    pub event: &'static str,
}

impl CampaignStage {
    pub fn apply(self, event: CampaignEvent) -> Result<CampaignStage, StageRefusal> {
        use CampaignEvent as E;
        use CampaignStage as S;
        match (self, event) {
            // A new plan version is approved while the campaign runs.
            (S::RunningPilot | S::RunningProduction | S::Completing, E::Approved) => Ok(self),
            (S::Draft | S::Approved, E::Approved) => Ok(S::Approved),
            (S::Approved | S::RunningPilot, E::PilotOpened) => Ok(S::RunningPilot),
            (S::Approved | S::RunningPilot | S::RunningProduction, E::ProductionOpened) => Ok(S::RunningProduction),
            (S::RunningPilot | S::RunningProduction, E::LastGatePassed) => Ok(S::Completing),
            (S::Completing, E::AllClosed) => Ok(S::Completed),
            (S::Completed, E::LateJoiner) => Ok(S::Completing),
            (S::Completed, E::SourceRetired) => Ok(S::SourceDecommissioned),
            (S::Draft | S::Approved | S::RunningPilot | S::RunningProduction, E::Cancelled) => Ok(S::Cancelled),
            _ => Err(StageRefusal { what: "campaign", stage: self.word(), event: event.word() }),
        }
    }

    pub const fn is_running(self) -> bool {
        matches!(
            self,
            CampaignStage::Approved | CampaignStage::RunningPilot | CampaignStage::RunningProduction | CampaignStage::Completing
        )
    }
}

impl PhaseStage {
    pub fn apply(self, event: PhaseEvent) -> Result<PhaseStage, StageRefusal> {
        use PhaseEvent as E;
        use PhaseStage as S;
        match (self, event) {
            (S::Planned, E::Agreed) => Ok(S::Agreed),
            (S::Agreed | S::Ready, E::BecameReady) => Ok(S::Ready),
            (S::Ready, E::NotReady) => Ok(S::Agreed),
            (S::Ready, E::Opened) => Ok(S::Running),
            (S::Running, E::AllInvited) => Ok(S::Evaluating),
            (S::Evaluating | S::Extended, E::LateJoiner) => Ok(S::Running),
            // A passed gate is never reopened (`D-14`).
            (S::Passed, E::LateJoiner) => Ok(S::Passed),
            (S::Running | S::Evaluating | S::Extended, E::GatePassed) => Ok(S::Passed),
            (S::Running | S::Evaluating | S::Extended, E::GateFailed) => Ok(S::Failed),
            (S::Failed, E::Remediated) | (S::Suspended, E::Resumed) => Ok(S::Running),
            (S::Evaluating | S::Extended, E::Extended) => Ok(S::Extended),
            (S::Running | S::Evaluating | S::Extended, E::Suspended) => Ok(S::Suspended),
            _ => Err(StageRefusal { what: "phase", stage: self.word(), event: event.word() }),
        }
    }

    /// Whether people of the phase have been asked to enroll.
    pub const fn has_opened(self) -> bool {
        !matches!(self, PhaseStage::Planned | PhaseStage::Agreed | PhaseStage::Ready)
    }

    /// Whether its gate is being judged.
    pub const fn is_judged(self) -> bool {
        matches!(self, PhaseStage::Running | PhaseStage::Evaluating | PhaseStage::Extended)
    }

    /// Whether its people may be invited. Those who join a passed phase late still are.
    pub const fn may_invite(self) -> bool {
        matches!(self, PhaseStage::Running | PhaseStage::Passed)
    }
}

impl CohortStage {
    pub fn apply(self, event: CohortEvent) -> Result<CohortStage, StageRefusal> {
        use CohortEvent as E;
        use CohortStage as S;
        match (self, event) {
            (S::Scheduled, E::Announced) => Ok(S::Announced),
            (S::Scheduled | S::Announced, E::Instructed) => Ok(S::Instructed),
            (S::Instructed | S::DeadlineSet, E::DeadlineSet) => Ok(S::DeadlineSet),
            (S::DeadlineSet, E::DeadlinePassed) => Ok(S::DeadlinePassed),
            (S::DeadlinePassed, E::AccessEnforced) => Ok(S::AccessEnforced),
            (S::Instructed | S::DeadlineSet | S::DeadlinePassed | S::AccessEnforced, E::Closed) => Ok(S::Closed),
            (S::Closed, E::LateJoiner) => Ok(S::Instructed),
            (_, E::LateJoiner) => Ok(self),
            _ => Err(StageRefusal { what: "cohort", stage: self.word(), event: event.word() }),
        }
    }

    /// Whether its people have been asked to enroll and it is not closed.
    pub const fn is_in_flight(self) -> bool {
        matches!(
            self,
            CohortStage::Instructed | CohortStage::DeadlineSet | CohortStage::DeadlinePassed | CohortStage::AccessEnforced
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phase_opens_only_when_it_is_ready() {
        for stage in PhaseStage::ALL {
            let opened = stage.apply(PhaseEvent::Opened);
            assert_eq!(opened.is_ok(), *stage == PhaseStage::Ready, "{stage}");
        }
    }

    #[test]
    fn a_passed_gate_is_never_reopened() {
        for event in PhaseEvent::ALL {
            if let Ok(next) = PhaseStage::Passed.apply(*event) {
                assert_eq!(next, PhaseStage::Passed, "{event}");
            }
        }
    }

    #[test]
    fn a_failed_phase_waits_for_somebody_to_mend_it() {
        let ways: Vec<PhaseEvent> =
            PhaseEvent::ALL.iter().copied().filter(|event| PhaseStage::Failed.apply(*event).is_ok()).collect();
        assert_eq!(ways, [PhaseEvent::Remediated]);
    }

    #[test]
    fn a_deadline_comes_after_the_voluntary_period_and_enforcement_after_the_deadline() {
        for stage in CohortStage::ALL {
            let set = stage.apply(CohortEvent::DeadlineSet).is_ok();
            assert_eq!(set, matches!(stage, CohortStage::Instructed | CohortStage::DeadlineSet), "{stage}");
            let enforced = stage.apply(CohortEvent::AccessEnforced).is_ok();
            assert_eq!(enforced, *stage == CohortStage::DeadlinePassed, "{stage}");
        }
    }

    #[test]
    fn the_old_service_is_retired_last() {
        for stage in CampaignStage::ALL {
            assert_eq!(stage.apply(CampaignEvent::SourceRetired).is_ok(), *stage == CampaignStage::Completed, "{stage}");
        }
    }

    #[test]
    fn nothing_comes_after_the_end() {
        for event in CampaignEvent::ALL {
            assert!(CampaignStage::SourceDecommissioned.apply(*event).is_err(), "{event}");
            assert!(CampaignStage::Cancelled.apply(*event).is_err(), "{event}");
        }
    }
}

## The words of the enums, as labels: in a cell, beside a mark, in a list of choices.
##
## The rule for pages: the id is `<kind>-<word>`. The kind is the enum's name in kebab-case and the word is what
## `word()` gives: `DeviceState::InGap` is `device-state-in-gap`, `TicketCause::Vpn` is `ticket-cause-vpn`. A test holds
## every language to it. Two kinds are shorter: `BlockKind` is `block-…` and `CheckKind` is `check-…`. `Step` and
## `TicketEvent` follow the same rule with the word of their JSON.
##
## A label begins with a capital and stands by itself. Inside a sentence it stands in quotation marks, because it cannot
## take the sentence's gender, case or number.

# Names: stages of the rollout (`$number` 0 means that there is only one) and blocks of messages.
stage-limited-pilot = { $number ->
    [0] Limited pilot
   *[other] Limited pilot { $number }
 }
stage-expanded-pilot = { $number ->
    [0] Expanded pilot
   *[other] Expanded pilot { $number }
 }
stage-production = { $number ->
    [0] Production
   *[other] Production { $number }
 }
block-kickoff = { $number ->
    [0] Kickoff
   *[other] Kickoff { $number }
 }
block-pre-enrollment = { $number ->
    [0] Pre-enrollment message
   *[other] Pre-enrollment message { $number }
 }
block-enrollment = { $number ->
    [0] Enrollment message
   *[other] Enrollment message { $number }
 }
block-post-enrollment = { $number ->
    [0] Post-enrollment message
   *[other] Post-enrollment message { $number }
 }

# The tiers of the helpdesk; the fourth is the vendor.
tier-name = Tier { $tier }
tier-vendor = Vendor

# Where things are
campaign-stage-draft = Draft
campaign-stage-approved = Approved
campaign-stage-running-pilot = Pilot running
campaign-stage-running-production = Rollout running
campaign-stage-completing = Completing
campaign-stage-completed = Completed
campaign-stage-source-decommissioned = Old service retired
campaign-stage-cancelled = Cancelled

phase-stage-planned = Planned
phase-stage-agreed = Agreed
phase-stage-ready = Ready
phase-stage-running = Running
phase-stage-evaluating = Being evaluated
phase-stage-extended = Evaluation extended
phase-stage-passed = Passed
phase-stage-failed = Failed
phase-stage-suspended = Suspended

cohort-stage-scheduled = Scheduled
cohort-stage-announced = Announced
cohort-stage-instructed = Asked to enroll
cohort-stage-deadline-set = Deadline set
cohort-stage-deadline-passed = Deadline passed
cohort-stage-access-enforced = Access enforced
cohort-stage-closed = Closed

person-stage-waiting = Not invited yet
person-stage-invited = Invited
person-stage-done = Done
person-stage-exempt = Exempt
person-stage-left = Left

device-state-in-scope = Not announced yet
device-state-informed = Announced
device-state-instructed = Invited
device-state-wipe-required = Waits for consent to erase
device-state-wipe-consented = May be erased
device-state-unenroll-started = Leaving the old service
device-state-in-gap = Between the services
device-state-enrolling = Being enrolled
device-state-failed = Enrollment failed
device-state-abandoned = Stopped half-way
device-state-enrolled = Enrolled
device-state-compliant = Compliant
device-state-validated = Everything works
device-state-conflict = In both services
device-state-returned = Back in the old service
device-state-exempt = Exempt
device-state-out-of-scope = Out of scope

message-state-scheduled = Scheduled
message-state-sent = Sent
message-state-delivered = Delivered
message-state-bounced = Bounced
message-state-suppressed = Not needed
message-state-withdrawn = Withdrawn

suppressed-because-no-address = No e-mail address
suppressed-because-already-done = Done already
suppressed-because-not-enrolled = Not enrolled yet
suppressed-because-not-in-scope = Not in scope

ticket-state-open = Open
ticket-state-root-cause-found = Cause found
ticket-state-shared-down = Answer with tier 1
ticket-state-user-contacted = Person contacted
ticket-state-resolved = Resolved
ticket-state-closed = Closed

ticket-event-escalated = Passed on
ticket-event-root-cause-found = Cause found
ticket-event-shared-down = Answer handed down
ticket-event-user-contacted = Person contacted
ticket-event-resolved = Resolved
ticket-event-closed = Closed
ticket-event-reopened = Reopened

job-state-queued = Waiting
job-state-done = Done
job-state-failed = Given up
job-state-cancelled = Cancelled

# What things are about
message-kind-kickoff = Kickoff
message-kind-pre-enrollment = Pre-enrollment
message-kind-enrollment = Enrollment
message-kind-post-enrollment = Post-enrollment
message-kind-reminder = Reminder
message-kind-gap-reminder = Reminder to finish
message-kind-deadline = Deadline

ticket-cause-enrollment = Enrolling
ticket-cause-unenroll = Leaving the old service
ticket-cause-vpn = VPN
ticket-cause-wifi = Wi-Fi
ticket-cause-email = E-mail
ticket-cause-certificate = Certificate
ticket-cause-apps = Apps
ticket-cause-gap = Between the services for too long
ticket-cause-conflict = In both services
ticket-cause-call = Call, no reply so far
ticket-cause-question = Question

ticket-origin-portal = Portal
ticket-origin-helpdesk = Helpdesk
ticket-origin-sluis = Sluis

# Gates and what they rest on
verdict-pass = Passed
verdict-fail = Failed
verdict-undecided = Undecided
verdict-overridden = Opened by a person

finding-met = Met
finding-not-met = Not met
finding-unclear = Not clear
finding-too-few = Too few
finding-stale = Data too old
finding-unknown = Not measured

on-fail-hold = Invites nobody else until the cause is mended
on-fail-halt = Halts the campaign

check-vpn = VPN
check-wifi = Wi-Fi
check-email = E-mail
check-certificate = Certificate
check-apps = Apps
check-app-protection = App protection

check-result-unknown = Not measured
check-result-works = Works
check-result-fails = Does not work
check-result-not-applicable = Not used

compliance-unknown = Not reported
compliance-compliant = Compliant
compliance-in-grace = In the grace period
compliance-noncompliant = Not compliant

failure-category-unknown = Unknown cause
failure-category-authentication = Sign-in failed
failure-category-authorization = Not allowed to enroll
failure-category-account-validation = Account not accepted
failure-category-user-validation = Person not accepted
failure-category-device-not-supported = Device not supported
failure-category-in-maintenance = New service under maintenance
failure-category-bad-request = Request not understood
failure-category-feature-not-supported = Function not supported
failure-category-enrollment-restrictions-enforced = Blocked by an enrollment restriction
failure-category-client-disconnected = Connection lost
failure-category-user-abandonment = Stopped by the person
failure-category-source-refused = Refused by the old service

confirmation-kind-training = Training held
confirmation-kind-bridge-call = Bridge call arranged
confirmation-kind-tests = Validation tests passed
confirmation-kind-required = Requirement met

# The services and access
side-source = Old service
side-target = New service

managed-by-source = Old service
managed-by-nobody = Nobody
managed-by-target = New service

standing-unknown = Not known
standing-absent = Not there
standing-leaving = Leaving
standing-present = Managed

access-mode-off = Off
access-mode-report-only = Report only
access-mode-enforced-with-exclusions = On, with exclusions
access-mode-default-block = On for everyone

strategy-exclusion-group = On, except for those who still have to move
strategy-deferred = Off until every phase has been invited
strategy-strict = On from the first day
strategy-block-during-gap = On, also between the services

reading-strict = Per resource
reading-per-user = Per person

controllers-nobody = Nobody
controllers-source = Old service
controllers-target = New service
controllers-both = Both services

step-resume = Resume the campaign
step-override-gate = Open a gate against its verdict
step-set-deadline = Set a deadline
step-switch-access = Switch access control

# People, devices and groups
platform-ios = iOS/iPadOS
platform-android = Android
platform-windows = Windows
platform-macos = macOS
platform-linux = Linux

ownership-corporate = Corporate
ownership-personal = Personal

approach-self-service = Self-service
approach-assisted = Assisted
approach-tech-fair = Tech fair

segment-department = Department
segment-geography = Geography
segment-platform = Platform

level-low = Low
level-medium = Medium
level-high = High

kept-out-protected = Executives and VIPs are not in pilots

scope-in-flight = This cohort and all that are under way
scope-whole-organisation = The whole organisation

week-rule-mondays = Week 1 starts on the month’s first Monday
week-rule-days = Week 1 is the month’s first seven days

country-at = Austria
country-be = Belgium
country-ch = Switzerland
country-de = Germany
country-fr = France
country-gb = United Kingdom
country-ie = Ireland
country-lu = Luxembourg
country-nl = Netherlands
country-se = Sweden

# Messages
channel-meeting = Meeting
channel-e-mail = E-mail
channel-chat = Chat
channel-website = Website
channel-poster = Poster

audience-everyone = Everyone
audience-phase = Everyone in the phase
audience-scheduled = Those who are invited
audience-enrolled = Those who have enrolled

content-what = What it is
content-why = Why we do it
content-plan = The plan
content-products = What comes with it
content-resources = Where to read more
content-dates = The dates
content-ready = It can begin
content-instructions = Instructions
content-contact = Where to get help
content-more-resources = Further reading
content-feedback = Feedback

# Lists and accounts
list-kind-people = People
list-kind-source-devices = Devices in the old service
list-kind-target-devices = Devices in the new service

role-administrator = Administrator

# Why a device moved on
because-informed = A message reached its owner
because-owner = Its owner did it
because-source-said = The old service says so
because-target-said = The new service says so
because-list-said = An imported list says so
because-order-refused = The old service refused the order
because-overdue = It took too long
because-exemption = Exemption
because-scope = It came into scope or left it

# Lengths of time
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }

# The app by which people know the new service, where it has a name in each language
app-intune = Intune Company Portal

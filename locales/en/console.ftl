## The console: what the people who run a campaign read. Whole sentences end with a full stop, labels and buttons do not.
## Buttons say what they do. What gates, states and reasons are called stands in words.ftl and reasons.ftl.

## The frame around every page

console-skip = Skip to the content
console-nav = Parts of the console
console-nav-campaign = Campaign
console-nav-plan = Plan
console-nav-people = People and devices
console-nav-messages = Messages
console-nav-support = Support
console-nav-journal = Journal
console-language = Language: { $language }
console-sign-out = Sign out
console-halt = Halt
console-halt-hint = Stops at once everything that acts: invitations, messages, orders to the services.
console-resume = Resume
console-halted = Halted
console-halted-by = by { $by } on { $at }. Nobody is invited, nothing is sent, no service gets an order.
console-halted-why = by { $by } on { $at }: “{ $why }”. Nobody is invited, nothing is sent, no service gets an order.
console-halted-by-gate = on { $at }, because the gate of { $phase } failed. Nobody is invited, nothing is sent, no service gets an order.
console-resume-asked = { $by } has asked to resume. Somebody else has to agree; the request stands on the campaign page.

## The bar of the demo

console-demo = The demo’s clock
console-demo-run = Run
console-demo-pause = Pause
console-demo-day = One day forward
console-demo-pace = Pace
console-demo-slow = Slower
console-demo-normal = Normal
console-demo-fast = Faster
console-demo-repair = Repair the VPN profile
console-demo-day-number = Day { $day }
console-demo-what = An invented organisation in time-lapse
console-demo-over = The campaign is over
console-demo-seed = Seed { $seed }
console-demo-seed-new = Another campaign, with the seed
console-demo-restart = Start afresh

## Things that several pages use

console-search = Search
console-pages = Pages of the list
console-page-before = Previous
console-page-after = Next
console-as-table = As a table
console-minutes = { $count } min
console-hours = { $count } h
console-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }

## Pages that say what went wrong

console-error-title-not-found = There is nothing here
console-error-title-refused = That was not carried out
console-error-title-failed = Something went wrong on our side
console-error-not-found = This page does not exist, or no longer does. A link may be old, or a number mistyped.
console-error-form = The form could not be read. Go back, fill it in again and send it once more.
console-error-method = This address takes no such request. Go back and use the buttons of the page.
console-error-too-large = What was sent is too large.
console-error-too-many = Too many requests in a short time. Wait a minute, then try again.
console-error-store = The database did not answer as it should. Try again in a moment; if it stays like this, the log says more.
console-error-seed = A seed is a whole number, for instance 7.
console-error-nothing-changed = Nothing was changed.
console-error-back = Go back
console-error-home = Campaign


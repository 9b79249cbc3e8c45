## Imported lists: rows that are refused, and files that cannot be read

list-row-short = The row has { $found } of { $expected } cells. Look for a line break or a missing quotation mark.
list-row-wide = The row has { $found } cells, but the list has { $expected } columns. Put a cell that contains the separator in quotation marks.
list-row-too-long = The row is longer than { $limit } characters. Leave out columns that are not needed.
list-cell-too-long = The cell is longer than { $limit } characters. Shorten it.
list-quotes = The quotation marks do not match, up to line { $last }. A quotation mark inside a quoted cell is written twice.
list-unreadable = The cell has characters that are not { $encoding }. Save the file again as UTF-8.
list-no-account = There is no sign-in name.
list-account-odd = “{ $value }” is not a sign-in name: it contains spaces or invisible characters.
list-account-is-id = “{ $value }” is the number of an object. Export the list with user principal names.
list-account-twice = “{ $value }” is in this list already. The first row counts.
list-guest = “{ $value }” is a guest. Guests’ devices are managed by their own organisation.
list-not-an-address = “{ $value }” is not an e-mail address. Correct it, or leave the cell empty.
list-not-yes-or-no = “{ $value }” is neither yes nor no. Write “yes” or “no”, or leave the cell empty.
list-no-device-id = The device has no id, no serial number and no IMEI. The row may continue the one above.
list-device-twice = The device “{ $value }” is in this list already. The row that says it is managed counts.
list-no-owner = The device has no user. Assign it to somebody, or leave it out.
list-no-platform = There is no platform.
list-platform-unknown = “{ $value }” is not a platform that Sluis moves: iOS/iPadOS, Android, Windows, macOS or Linux.
list-ownership-unknown = “{ $value }” does not say who owns the device. Write “corporate” or “personal”.
list-standing-unknown = “{ $value }” does not say whether the device is managed. Correct it, or leave the cell empty if it is.

list-what-account = the sign-in name
list-what-device-id = the device’s id or serial number
list-what-owner = the user of the device
list-what-platform = the platform of the device

list-error-unreadable = The file cannot be read: { $detail }.
list-error-empty = The file is empty. Export the list again.
list-error-workbook = The file is a workbook. Save the sheet as “CSV UTF-8” and import that.
list-error-not-text = The file is not text. Export the list as CSV.
list-error-no-column-names = The list has no column names: its first row is “{ $found }”. Add a row above it that names the columns.
list-error-column-names = The column names on line { $line } cannot be read. Export the list again, or correct the quotation marks on that line.
list-error-missing-column = The list has no column for { $what }. { $mend } Its columns are: { $found }.
list-error-missing-column-near = Is it “{ $near }”? Then rename that column to “{ $name }”.
list-error-missing-column-names = Sluis knows it as: { $names }.
list-error-same-column-twice = The column “{ $column }” is there twice. Remove or rename one of the two.
list-error-lists-devices = This is a list of devices. Import it as such; here a list of people is expected.
list-error-open-quote = The quotation mark that opens on line { $line } is never closed. Close it; nothing after it could be read.
list-error-no-list-in-archive = The archive contains no CSV file.
list-error-several-lists-in-archive = The archive contains several lists: { $names }. Unpack it and import one at a time.
list-error-archive-locked = The archive is protected with a password. Unpack it and import the list in it.
list-error-archive-damaged = The archive is damaged: { $detail }. Export the list again.
list-error-archive-too-large = The archive unpacks to far more than a list would need, or to more than { $gigabytes } GB. Check where it comes from.

## The program: what its commands say

cmd-error = sluis: { $what }
cmd-output = The output cannot be written: { $detail }.
cmd-no-threads = The system gives the program no threads to run in: { $detail }.
cmd-database = { $detail }.

cmd-cannot-listen = Nothing can listen on port { $port }: { $detail }. Choose another one with --port.
cmd-demo-runs = This is the address of the demo. It runs until you press Ctrl-C; nothing of it is kept.
cmd-demo-no-browser = There is no browser to open. Open { $address } yourself.
cmd-demo-no-scratch = There is no place for the demo’s database in { $place }: { $detail }. Set TMPDIR to a directory that can be written.
cmd-demo-plan = The example plan cannot be rehearsed.
cmd-demo-setting-up = setting up
cmd-demo-stuck = After { $days } days the campaign has still not come to its end. Something keeps it.
cmd-demo-violation = The invariant { $rule } was breached: { $what }.
cmd-demo-days = { $days ->
    [one] One day, from { $from } to { $to }.
   *[other] { $days } days, from { $from } to { $to }.
 }
cmd-demo-people = { $done } of { $people } people have moved; { $exempt } are exempt.
cmd-demo-devices = Devices: { $target } in the new service, { $source } in the old one, { $gap } between the two, { $exempt } exempt.
cmd-demo-phase = { $phase }: opened { $opened }, its gate passed { $passed }.
cmd-demo-phase-open = { $phase }: opened { $opened }; its gate has not passed.
cmd-demo-phase-waits = { $phase }: has not opened.
cmd-demo-messages = Messages: { $sent } sent, { $bounced } returned, { $suppressed } held back.
cmd-demo-tickets = Tickets: { $opened } opened, { $closed } closed, { $escalated } passed up.
cmd-demo-journal = { $entries } entries in the journal, the last link { $hash }. Invariants breached: { $violations }.

## The installation and its files

cmd-no-config = There is no { $file } here. `sluis init` writes one; --config names another.
cmd-unreadable = { $file } cannot be read: { $detail }.
cmd-unwritten = { $file } cannot be written: { $detail }.
cmd-config = { $file }, line { $line }: { $detail }. docs/installation.md lists every field.
cmd-key = { $file } is not a key. It has 64 hexadecimal digits; `sluis init` writes one.
cmd-secret-not-text = { $file } is not text. Write the secret on its first line.
cmd-workspace-one-sign-in = The part [workspace-one] needs either “token-address” and “client”, or “user”.
cmd-no-randomness = The system gives no random numbers: { $detail }.
cmd-no-plan = No plan has been approved yet. `sluis approve plan.yaml` does that.

cmd-init-there = { $file } is there already. Nothing was written.
cmd-init-next = Next: change plan.yaml to your organisation, and run `sluis check plan.yaml` until nothing is wrong. Then `sluis import people`, `sluis approve plan.yaml`, `sluis account add`, and `sluis serve`.

## Checking and approving a plan

cmd-plan-not-text = { $file } is not text. Save the plan as UTF-8.
cmd-check-pages = More about these rules: { $pages }.
cmd-check-fine = { $plan } is in order.
cmd-check-warnings = { $warnings ->
    [one] { $plan } can be approved; one finding wants somebody to look.
   *[other] { $plan } can be approved; { $warnings } findings want somebody to look.
 }
cmd-check-errors = { $errors ->
    [one] { $plan } has one error
   *[other] { $plan } has { $errors } errors
 }{ $warnings ->
    [0] .
    [one] {" "}and one warning.
   *[other] {" "}and { $warnings } warnings.
 }
cmd-approve-errors = { $plan } has errors and was not approved.
cmd-approve-unchanged = { $plan } is the current plan already.
cmd-approve-drafted = The plan is written down as version { $version }. Somebody has to approve it in the console.
cmd-approve-done = { $people ->
    [0] Version { $version } is the current plan. There are no people yet: import a list.
    [one] Version { $version } is the current plan; one person has a place in it.
   *[other] Version { $version } is the current plan; { $people } people have a place in it.
 }

## Importing lists

cmd-import-understood = { $file } comes from { $origin }: { $encoding }, separated by { $separator }.
cmd-import-understood-plain = { $file }: { $encoding }, separated by { $separator }.
cmd-import-tab = tabs
cmd-import-aside = { $count ->
    [one] One column is kept aside: { $columns }
   *[other] { $count } columns are kept aside: { $columns }
 }
cmd-import-which-service = The list does not show which service it comes from. Say so with --service old or --service new.
cmd-import-looked = { $rows ->
    [one] One row can be taken over. Nothing was changed.
   *[other] { $rows } rows can be taken over. Nothing was changed.
 }
cmd-import-no-change = { $rows ->
    [one] One row, no change.
   *[other] { $rows } rows, no change.
 }
cmd-import-done = Rows: { $rows }. Added: { $added }. Changed: { $changed }. Unchanged: { $unchanged }. Gone: { $gone }.
cmd-import-unmatched = { $count ->
    [one] One device has no owner on the lists, or could be more than one device. The console shows it.
   *[other] { $count } devices have no owner on the lists, or could be more than one device. The console shows them.
 }
cmd-import-unplaced = { $count ->
    [one] One person has no place: no group matches, or more than one does.
   *[other] { $count } people have no place: no group matches, or more than one does.
 }
cmd-import-refused = { $count ->
    [one] One row was refused:
   *[other] { $count } rows were refused:
 }
cmd-import-refused-row = {"  "}line { $line }, { $column }: { $reason }
cmd-import-refused-more = {"  "}… and more. --refused FILE writes all of them down.

## Accounts

cmd-account-there = There is an account “{ $name }” already. `sluis account password` gives it a new password.
cmd-account-unknown = There is no account “{ $name }”. `sluis account add` makes one.
cmd-account-password = Password:{" "}
cmd-account-password-again = The same again:{" "}
cmd-account-passwords-differ = The two passwords differ. Nothing was changed.
cmd-account-no-password = The password cannot be read: { $detail }.
cmd-account-made = The account “{ $name }” is made. Sign in at { $address }.
cmd-account-changed = “{ $name }” has a new password. Every session of the account has ended.

## Running

cmd-serve-runs = Listening on { $address }. Stop with Ctrl-C.
cmd-serve-no-account = Nobody can sign in yet. `sluis account add NAME` makes the first account.
cmd-halted = Halted. Nobody is invited, nothing is sent, no service gets an order until `sluis resume`.
cmd-resumed = Resumed.
cmd-resume-asked = A second person has to agree, in the console. Until then everything stays halted.
cmd-not-halted = The campaign is not halted.

cmd-status = { $campaign }: { $stage }. { $done } of { $people } people have moved.
cmd-status-phase = { $phase }: { $stage }, { $done } of { $people } moved
cmd-status-tasks = Waits for somebody:
cmd-status-next = Next:
cmd-at = { $at }  { $what }

cmd-task-approve = A second person has to agree: { $step }
cmd-task-mend = The gate of { $phase } failed. Mend the cause, then say so in the console.
cmd-task-confirm = { $phase }: “{ $what }” is to be confirmed.
cmd-task-conflicts = { $devices ->
    [one] One device stands in both services.
   *[other] { $devices } devices stand in both services.
 }
cmd-task-staff = { $cohort }: { $reason }
cmd-task-empty-source = { $devices ->
    [one] The old service still has the record of one device.
   *[other] The old service still has the records of { $devices } devices.
 }
cmd-task-retire-source = { $service } is empty and can be retired.

cmd-why-no-phase = There is no phase “{ $phase }”. The plan has: { $phases }.
cmd-why-no-verdict = The gate of { $phase } had not been judged by { $at }.
cmd-why-verdict = { $phase }: { $verdict }, judged { $at }

cmd-log-nobody = Nobody on the lists has the sign-in name “{ $account }”.
cmd-log-line = { $at }  { $who }: { $what }
cmd-verify-fine = { $entries ->
    [one] One entry, and nobody has changed it. The last link is { $hash }.
   *[other] { $entries } entries, and nobody has changed them. The last link is { $hash }.
 }
cmd-verify-gap = The journal is broken: entry { $found } follows entry { $after }; one is missing or out of order.
cmd-verify-changed = The journal is broken: entry { $entry } does not match its link. It was changed after it was written.
cmd-verify-cut = The journal is broken: it ends at entry { $found }, but its head says { $expected }.

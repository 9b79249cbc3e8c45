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

## The portal: the page of one person about their own devices. It speaks to that person, in short sentences, about one thing
## at a time. Below it: the door of the console (`sign-in-…`) and the pages of the guard that say no (`guard-…`).
##
## Every sentence of the portal may use these names: `$target` and `$source`, the new and the old management service;
## `$app` and `$old-app`, the apps by which people know them; `$contact`, the name of those who help. Menu names between
## quotation marks or `›` are those of the system in the reader's language: look them up, do not translate them freely.

# Frame
portal-skip = Skip to the page
portal-languages = Language
portal-hello = Hello { $name },
portal-contact = Questions
portal-contact-somebody = Your IT support
portal-contact-page = Read more

# The heading: what happens, and when. `$device` is a device’s name, such as “iPhone 15”.
portal-head-date-one = Your { $device } moves from { $date }
portal-head-date = Your { $count } devices move from { $date }
portal-head-soon-one = Your { $device } moves soon
portal-head-soon = Your { $count } devices move soon
portal-head-later-one = Your { $device } moves later
portal-head-later = Your { $count } devices move later
portal-head-nothing = You have nothing to move
portal-head-move-one = It is time to move your { $device }
portal-head-move = It is time to move your { $count } devices
portal-head-finish = Finish setting up your { $device }
portal-head-leaving-one = Your { $device } is leaving { $source }
portal-head-leaving = Your { $count } devices are leaving { $source }
portal-head-conflict-one = We are looking into your { $device }
portal-head-conflict = We are looking into your devices
portal-head-halted = The move is paused
portal-head-exempt = Nothing changes for you until { $date }
portal-head-exempt-open = Nothing changes for you for now
portal-head-done-one = Your { $device } has moved. Thank you
portal-head-done = { $count ->
    [2] Both devices have moved. Thank you
   *[other] All { $count } devices have moved. Thank you
 }

# What follows the heading
portal-lead-date = Until then everything stays as it is. We will write to you when it begins.
portal-lead-soon = We invite people a few at a time. You will get a message when it is your turn.
portal-lead-later = The day is not fixed yet. We will write to you before anything happens.
portal-lead-nothing = We know of no device of yours that has to move to { $target }. If you use a phone or a computer for work, tell us.
portal-lead-voluntary = You choose the moment.
portal-lead-deadline = Do it by { $date }. After that day you may lose access to work e-mail and files on devices that have not moved.
portal-lead-deadline-passed = The last day was { $date }. You may lose access to work e-mail and files until your devices have moved.
portal-lead-takes = One device takes up to { $minutes } minutes. You need not do them all at once.
portal-lead-assisted = You need not do it alone: { $contact } will get in touch and do it with you.
portal-lead-fair = You can also bring it to the IT fair on { $date }, { $place }.
portal-lead-progress = { $done } of { $all } have moved.
portal-lead-finish = It is without protection until you are done. A few minutes are enough.
portal-lead-finish-halted = The move is paused, but do finish this one: it is without protection until you are done.
portal-lead-leaving = There is nothing to do right now. This page shows the next step as soon as it can begin.
portal-lead-conflict = Both { $source } and { $target } say that they manage it. Leave it as it is; we will contact you.
portal-lead-halted = There is nothing to do for you now. Your devices keep working as they do today. We will write to you when it goes on.
portal-lead-exempt = You are left out of the move for now. We will write to you before that day.
portal-lead-done-works = Everything works. There is nothing left to do.
portal-lead-done-checking = We are still checking that everything works. There is nothing for you to do.
portal-lead-done-fails = One thing does not work yet. You find it below.

# One line after a form was sent
portal-said-agreed = Noted. You can go on with the next step.
portal-said-started = We have asked { $source } to let the device go. Leave it switched on and connected.
portal-said-removed = Noted. You can go on with the next step.
portal-said-began = Good. Follow the steps below.
portal-said-helped = We have your message. Somebody will contact you; you can follow it below.
portal-said-thanked = Thank you for telling us.
portal-said-no-words = Write in a few words what it is about, so that the right person can answer.
portal-said-halted = The move is paused, so nothing was started. We will write to you when it goes on.
portal-said-not-instructed = It is not this device’s turn yet. We will write to you when it is.
portal-said-nothing-to-leave = The old management has gone already. Go on with the next step.
portal-said-vendor-moves = This device moves by itself; there is nothing to start here.
portal-said-no-consent = First read what will be erased, and agree to it.
portal-said-under-way = That is under way already.
portal-said-not-in-scope = This device does not have to move.

# A device: whose it is, and where it is on its way
portal-owner-corporate = your organisation’s
portal-owner-personal = your own
portal-tag-done = Done
portal-tag-moved = Moved
portal-tag-fails = Not quite there
portal-tag-later = Not yet
portal-tag-conflict = We are looking into it
portal-tag-paused = Paused
portal-tag-step = Step { $number } of { $all }
portal-mark-done = Done:
portal-mark-now = Now:
portal-mark-later = Later:
portal-takes = It takes about { $minutes } minutes.
portal-keeps-phone = Your photos, messages and private apps are not touched. Work e-mail and work apps disappear for a moment and then come back.
portal-keeps-computer = Your files and programs are not touched.
portal-keeps-all = Apps, files and settings stay.
portal-keeps-nothing = Everything on your { $device } is erased. The first step shows you how to keep what matters.
portal-works = It moved on { $date }. Everything works.
portal-paused = The move is paused. There is nothing to do here until it goes on.
portal-unprotected = This device is without protection until you are done.
portal-confirmed = Confirmed { $at }
portal-not-confirmed = You told us { $at }. { $source } has not confirmed it yet.
portal-confirmed-enrolled = Confirmed { $at }

# The steps, as a task and as a finished thing
portal-step-agree = Save what you want to keep
portal-done-agree = Saved, and you agreed that it is erased
portal-step-remove = Remove the old management
portal-done-remove = The old management is removed
portal-step-erase = Erase the device
portal-done-erase = Erased
portal-step-vendor = Let it move
portal-done-vendor = Moved
portal-step-install = Get { $app }
portal-done-install = { $app } is there
portal-step-enroll = Enroll the device
portal-done-enroll = Enrolled
portal-step-set-up = Set it up again
portal-done-set-up = Set up
portal-step-check = We check that everything works
portal-done-check = Everything works

# Buttons
portal-do-agree = It is saved. You may erase it
portal-do-start = Remove it now
portal-do-removed = I have removed it
portal-do-erased = I have erased it
portal-do-installed = I have it. Next step
portal-do-began = I am setting it up
portal-do-again = I am trying again
portal-open-app-store = Open the App Store
portal-open-google-play = Open Google Play
portal-open-microsoft-store = Open the Microsoft Store
portal-download-macos = Download { $app }
portal-open-linux-guide = Open the download page

# Before a device is erased
portal-agree-what = To move, your { $device } has to be erased. All apps, photos, messages, files and settings on it are gone afterwards.
portal-agree-save = Save photos and files that exist only on this device: to iCloud, Google or another computer.
portal-agree-files = Copy files that exist only on this computer to OneDrive or another drive. Look in Downloads and on the desktop, too.
portal-agree-codes = If the device makes sign-in codes for you (an authenticator app, passkeys), move them or make sure that you can sign in without it.
portal-agree-apple = Make sure that you know the password of your Apple Account. You need it to erase and to set up.
portal-agree-google = Make sure that you know the password of your Google Account. You need it to set up.
portal-agree-charge = Take an hour in which you can do without the device, and connect it to power.

# Removing the old management
portal-remove-order = { $source } takes its settings, work e-mail and work apps off your { $device }. What is private stays. Take the time to finish now: until then it is without protection.
portal-remove-order-reset = { $source } lets your { $device } go. It may erase itself at once; if it does not, the next step shows how.
portal-remove-waiting = We have asked { $source } to let your { $device } go. This mostly takes a few minutes. Leave it switched on, unlocked and connected to the internet.
portal-remove-takes-long = It takes longer than an hour?
portal-remove-hand = Remove { $source } from your { $device } by hand. What is private stays. Take the time to finish now: until then it is without protection.
portal-own-guidance = Your organisation’s own instructions
portal-remove-ios-open = Open Settings › General › VPN & Device Management.
portal-remove-ios-remove = Tap the management profile of { $source }, then “Remove Management”. Enter your passcode and confirm.
portal-remove-ios-account = Do you see your work account there instead of a profile? Tap it, then “Sign Out”.
portal-remove-app = If the app { $old-app } is still there, delete it.
portal-remove-android-open = Open Settings and search for “work profile”. On most phones it is under Passwords & accounts › Work.
portal-remove-android-remove = Tap “Remove work profile” and confirm. Only what is in the work profile is deleted.
portal-remove-windows-open = Open Settings › Accounts › Access work or school.
portal-remove-windows-disconnect = Open the entry that says it is connected to the device management of { $source }, then choose “Disconnect” and confirm.
portal-remove-windows-careful = Do not disconnect the account with which you sign in to Windows. Is it the only entry? Then stop here and ask { $contact }.
portal-remove-windows-app = Open Settings › Apps › Installed apps. If { $old-app } is still there, uninstall it.
portal-remove-macos-open = Open System Settings › General › Device Management.
portal-remove-macos-remove = Select the management profile of { $source }, click the minus button or “Unenroll”, and enter your password.
portal-remove-macos-app = If { $old-app } is still in Applications, move it to the Trash.
portal-remove-linux-package = Remove the package of { $old-app } in the software centre, or in a terminal with “sudo apt remove” (Ubuntu) or “sudo dnf remove” (Red Hat).
portal-remove-linux-restart = Restart the computer.

# Erasing
portal-erase-other-device = Open this page on another device too, if you can: it goes with the rest. The link in your e-mail opens it again at any time.
portal-erase-ask = Ask { $contact } to erase it with you.
portal-erase-ios-open = Open Settings › General › “Transfer or Reset”, then “Erase All Content and Settings”.
portal-erase-ios-confirm = Enter your passcode and the password of your Apple Account. The device restarts and says hello.
portal-erase-android-account = Open Settings › Passwords & accounts and remove your Google Account. Otherwise the phone asks for it when you set it up.
portal-erase-android-open = Open Settings › System › Reset options, then “Erase all data (factory reset)”.
portal-erase-macos-open = Open System Settings › General › “Transfer or Reset”, then “Erase All Content and Settings…”.
portal-erase-macos-confirm = Enter your password and sign out of your Apple Account when you are asked. The Mac restarts.

# Devices that their maker moves: Apple’s systems from version 26
portal-vendor-what = Your { $device } moves from { $source } to { $target } by itself. You only have to say when.
portal-vendor-ready = Connect it to Wi-Fi and to power.
portal-vendor-ios-notice = A notification says that your organisation moves this device to another management. Tap it, or open Settings › General › VPN & Device Management.
portal-vendor-ios-restart = Start the move. The device restarts once.
portal-vendor-macos-notice = A notification says that your organisation moves this Mac to another management. Click it, or open System Settings › General › Device Management.
portal-vendor-macos-enroll = Start the move and choose “Enroll”.
portal-vendor-sign-in = If you are asked to sign in, use your work account.
portal-vendor-keep = Do not erase the device, and do not remove the profile by hand. No notification by tomorrow? Ask { $contact }.

# Getting the new service’s app
portal-install-store = Install { $app } on this very device.
portal-install-android-outside = Install it among your private apps, not in an old work profile.
portal-install-windows = Install “Company Portal” from the Microsoft Store. It may be on the computer already: look in Start.
portal-install-macos-download = Download { $app } with the button below, on the Mac itself.
portal-install-macos-install = Open the downloaded file and follow it to the end.
portal-install-linux-edge = Install Microsoft Edge.
portal-install-linux-app = Install the app “Microsoft Intune” as the download page describes.
portal-install-app = Install { $app } on this very device.

# Enrolling with it
portal-enroll-wait = As soon as { $target } knows the device, this page says so by itself. That may take a while.
portal-enroll-ios-begin = Open Company Portal and sign in with your work account. Read what your organisation can see, then continue.
portal-enroll-ios-download = Safari asks whether a profile may be downloaded: tap “Allow”, then “Close”.
portal-enroll-ios-install = Open Settings and tap “Profile Downloaded” (or General › VPN & Device Management). Tap “Install”, enter your passcode, and tap “Install” and “Trust” until it says “Done”.
portal-enroll-ios-back = Go back to Company Portal and let it finish. Say yes when work apps ask to be installed.
portal-enroll-android-begin = Open Company Portal and sign in with your work account. Tap “Begin”.
portal-enroll-android-profile = Accept the terms. The phone makes a work profile, which takes a few minutes; then continue.
portal-enroll-android-settings = Set what Company Portal lists, such as a screen lock, and tap “Done”.
portal-enroll-android-apps = Work apps carry a small briefcase from now on. Private apps stay where they are.
portal-enroll-windows-begin = Open Company Portal and sign in with your work account.
portal-enroll-windows-connect = Choose “Next”, then “Connect”, and sign in once more.
portal-enroll-windows-go = Choose “Go” and wait until everything is ticked.
portal-enroll-windows-done = Choose “Done”. Restart the computer if it asks you to.
portal-enroll-macos-begin = Open Company Portal, sign in with your work account and choose “Begin”.
portal-enroll-macos-download = Choose “Download profile”. System Settings opens.
portal-enroll-macos-install = Double-click the profile under General › Device Management, choose “Install”, enter your password and choose “Enroll”.
portal-enroll-macos-back = Go back to Company Portal, change the settings it lists, and choose “Done”.
portal-enroll-linux-begin = Open the app “Microsoft Intune”, sign in with your work account and choose “Next”.
portal-enroll-linux-settings = Change the settings that it lists, such as disk encryption or the password.
portal-enroll-linux-edge = Sign in to Microsoft Edge with your work account.
portal-enroll-app-open = Open { $app } and sign in with your work account.
portal-enroll-app-follow = Follow what it says until it reports that the device is enrolled.

# Setting up afresh
portal-set-up-start = Choose your language and connect to Wi-Fi.
portal-set-up-apple-remote = At “Remote Management”, continue and sign in with your work account.
portal-set-up-ios-data = Do not restore an old backup. Photos and contacts come back when you sign in with your Apple Account.
portal-set-up-macos-data = Do not transfer from a backup. Files in OneDrive and iCloud come back when you sign in.
portal-set-up-android-code = If the phone does not say by itself that it belongs to your organisation: tap the first screen six times in the same place and scan the code that { $contact } gives you.
portal-set-up-android-lock = Sign in with your work account, set a screen lock, and let the work apps install.
portal-set-up-wait = Wait until your work apps are there. That may take half an hour.

# What the new service says of a device
portal-compliance-unknown = { $target } is checking the device. That may take an hour or two; you can use it meanwhile.
portal-compliance-compliant = The device is as it should be.
portal-compliance-in-grace = One setting is not yet as it should be. Open { $app }: it says which one and how to change it.
portal-compliance-noncompliant = One setting is not as it should be, and work e-mail may stop until it is. Open { $app }: it says which one and how to change it.
portal-check-works = works
portal-check-fails = does not work yet
portal-check-fails-help = We see it, too. If you need it now, tell us below.

# An enrollment that failed
portal-failed-unknown = It did not work, and we do not know why yet. Try once more; if it fails again, tell us below.
portal-failed-authentication = Signing in did not work. Check your password on another device, then try once more.
portal-failed-authorization = Your account may not enroll this device yet. Tell us below; we have to change something.
portal-failed-account-validation = Your account was not accepted. Make sure that you used your work account, then try once more.
portal-failed-user-validation = { $target } does not know you yet. Tell us below; we have to change something.
portal-failed-device-not-supported = The device’s system is too old. Install all updates, then try once more. If there are none left, tell us below.
portal-failed-in-maintenance = { $target } was being maintained. Try once more in an hour.
portal-failed-bad-request = The device and { $target } did not understand each other. Restart the device, then try once more.
portal-failed-feature-not-supported = The device cannot do something that your organisation needs. Tell us below.
portal-failed-enrollment-restrictions-enforced = Your organisation’s rules did not let this device in. Perhaps you have too many devices, or this kind is not allowed. Tell us below.
portal-failed-client-disconnected = The connection was lost. Stay on Wi-Fi and try once more.
portal-failed-user-abandonment = It was stopped half-way. Begin again below and follow it to the end.
portal-failed-source-refused = { $source } would not let the device go. Try once more; if it fails again, tell us below.
portal-trouble-stopped = Nothing has happened for a while. The device is without protection: go on below, or tell us what is in the way.
portal-trouble-conflict = Both { $source } and { $target } say that they manage this device. Leave it as it is. We are looking into it and will contact you.
portal-trouble-returned = The device is back in { $source }. Begin again when you have the time to finish.

# Help
portal-help-device = Something is not right?
portal-help-question = Ask a question
portal-help-cause = What is it about?
portal-help-words = What do you see? What have you tried?
portal-help-send = Send
portal-help-what-happens = It goes to { $contact }, who see which device and step it is about.
portal-cause-enrollment = Setting up does not work
portal-cause-unenroll = The old management does not go away
portal-cause-vpn = VPN does not work
portal-cause-wifi = Wi-Fi does not work
portal-cause-email = E-mail does not work
portal-cause-certificate = A certificate is refused
portal-cause-apps = A work app is missing or does not open
portal-cause-gap = A device is without protection
portal-cause-conflict = A device is in both services
portal-cause-call = We would like to talk to you
portal-cause-question = Something else
portal-tickets = Your requests
portal-ticket-open = In progress
portal-ticket-answered = Answered
portal-ticket-reference = { $reference }, { $at }
portal-ticket-with-us = We have it and will contact you.
portal-ticket-with = It is with { $team }. They will contact you.
portal-ticket-passed-on = { $team } is looking into it.
portal-ticket-cause-found = { $team } has found the cause. The answer is on its way to you.
portal-ticket-on-its-way = The answer is known. { $team } will contact you.
portal-ticket-contacted = { $team } has contacted you. If it works now, there is nothing left to do.
portal-ticket-resolved = There is an answer. If it does not help, reply to { $contact }.
portal-ticket-closed = Closed.
portal-known = Known problem: { $cause }

# The usual answers, for whoever carries them out
portal-answer-enrollment = Restart the device and begin again with signing in. Use your work account, and stay on Wi-Fi until it is finished.
portal-answer-unenroll = Connect the device to Wi-Fi, open { $old-app } once and leave it open for a few minutes. Then the order reaches it.
portal-answer-vpn = Open { $app } and let it check the device; the VPN profile comes again. Then switch VPN off and on.
portal-answer-wifi = Forget the work network in the Wi-Fi settings. It comes back by itself within a few minutes.
portal-answer-email = Remove the old work account from the mail app, then sign in to Outlook with your work account.
portal-answer-certificate = Open { $app } and let it check the device. A new certificate arrives within an hour.
portal-answer-apps = Open { $app } › Apps and install the app from there.
portal-answer-gap = Go on where you stopped: sign in to { $app } and follow it to the end.
portal-answer-conflict = Leave the device as it is. We remove it from the old service and tell you when you can go on.
portal-answer-call = Call { $contact } when it suits you.
portal-answer-question = Ask { $contact }.

# Feedback
portal-feedback = How did it go?
portal-feedback-question = From 1 to 5
portal-feedback-worst = 1: badly
portal-feedback-best = 5: very well
portal-feedback-words = What should we do better for those who follow?
portal-feedback-send = Send
portal-feedback-thanks = You gave { $score } of 5. Thank you: it helps those who follow.
portal-feedback-change = Change it

# Privacy
portal-privacy = What your organisation can see
portal-privacy-never = Never: your messages and e-mail, calls, photos, contacts, calendar, passwords, the websites you visit, or what is in your documents.
portal-privacy-more = What it does see, and why
portal-privacy-device = It sees of every device: name, model, serial number, system and version, and whether it is set up safely.
portal-privacy-apps-personal = On your own device it sees the apps that work gave you, and of your telephone number only the last digits.
portal-privacy-apps-corporate = On your organisation’s device it sees all apps and the telephone number.
portal-privacy-place-personal = It cannot see where your own device is. It can take work data off it, for instance when you lose it.
portal-privacy-place-corporate = It can look for your organisation’s device when it is lost, lock it and erase it.
portal-privacy-why = It needs this to protect work data and to help you. This page itself keeps what you tell it here, and for how far each device is, as long as the move lasts.

# Links that open nothing
portal-link-expired-title = This link is too old
portal-link-expired = Ask for a new one, and you are back on your page.
portal-link-unknown-title = This link does not open anything
portal-link-unknown = Perhaps it was cut off. Open it once more from the message you got, or ask whoever sent it for a new one.

# Signing in to the console
sign-in-title = Sign in
sign-in-account = Account
sign-in-password = Password
sign-in-button = Sign in
sign-in-forgotten = Forgotten your password? An administrator can give you a new one on the command line.
sign-in-wrong = Account and password do not belong together. Check both and try again.
sign-in-too-often = Too many tries. Wait { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 } and try again.
sign-in-no-accounts = There is no account yet. Make the first one on the command line, with “sluis account add”.
sign-in-password-too-short = A password has at least { $count } characters. A few words in a row are easy to remember and hard to guess.
sign-in-password-too-long = A password has at most { $count } characters.
sign-in-password-not-hashed = The password could not be kept safely, so it was not kept. Try again.

# Pages that say no
guard-wrong-host-title = This demo is for this computer only
guard-wrong-host = Open it by the address that the program printed when it started.
guard-other-site-title = That came from another page
guard-other-site = What you sent did not come from a page of this site, so nothing was done. Open the page here and send it again.
guard-too-large-title = That is too large
guard-too-large = What you sent is larger than anything expected here, so nothing was done.
guard-too-slow-title = This takes too long
guard-too-slow = The page was not ready in time. Try again in a moment.
guard-garbled-title = That could not be read
guard-garbled = Something is missing in what you sent, so nothing was done. Go back, reload the page and send it again.
guard-not-allowed-title = You may not do that
guard-not-allowed = Your account does not have this permission. An administrator can give it to you.
guard-too-often-title = That was too often
guard-too-often = Nothing was done. Wait { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 } and try again. If it is urgent, call.

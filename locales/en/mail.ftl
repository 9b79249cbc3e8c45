## Letters to participants. Subjects stay within 78 characters. `$date` is a day with its year, `$month` a month with its year.

mail-greeting = Hello { $name },
mail-greeting-plain = Hello,

# Kickoff: what, why, the plan (CP-3)
mail-kickoff-subject = Our devices are moving to { $target }
mail-kickoff-what = The phones, tablets and computers that you use for work will be managed with { $target }. It sets up e-mail, Wi-Fi and apps, keeps the device up to date, and protects work data if a device is lost.
mail-kickoff-why = Why we do this: you sign in once, and what you need for work is there; you pick further apps yourself. And we keep all devices safe in one place, whatever their make.
mail-kickoff-plan = We go step by step. A small group goes first; the next group follows when everything works for the one before:
mail-schedule-line = { $phase }: { $month }
mail-your-turn = Your turn begins on { $date } or a little later. You get a message when it can begin; until then there is nothing you need to do.
mail-privacy = What your organisation can see: the model, the serial number, the version of the system, work apps, and whether the device is secure. What it cannot see: your photos, messages, calls, the pages you visit, and what is in your private apps.

# Before enrollment: the product and what comes with it, the dates, where to read more (CP-4)
mail-pre-subject = What to expect when your devices move to { $target }
mail-pre-what = Soon it is your turn to move to { $target }. It usually takes about 15 minutes per device, and your page shows you each step.
mail-pre-products = Afterwards the apps for your work, such as Outlook, Office and OneDrive, are on your device, and one work account opens them all.
mail-pre-resources = Your page shows your dates, your devices and the steps for each of them. It is also where you ask for help.
mail-pre-subject-soon = Nearly your turn: three things that help
mail-pre-soon = You can move your devices from { $date } on. Three things help:
mail-prepare-password = Have your work account and its password at hand.
mail-prepare-charge = Charge the device, and choose a moment when you have Wi-Fi.
mail-prepare-backup = Install waiting updates, and keep a copy of private photos and files, as before any big update.

# Enrollment: ready, the instructions, help (CP-5)
mail-enroll-subject = You can start: move your devices to { $target }
mail-enroll-ready = From now on you can move to { $target }. Choose a moment that suits you; it usually takes about 15 minutes per device.
mail-devices = { $count ->
    [one] It is about this device: { $devices }.
   *[other] It is about these { $count } devices: { $devices }.
 }
mail-enroll-step-open = Open your page, best on the device itself.
mail-enroll-step-remove = If the device has the old management, the page shows how to remove it.
mail-enroll-step-install = Go straight on with the new management, and sign in with your work account.
mail-enroll-step-check = We check that e-mail, Wi-Fi and apps work. Your page tells you when you are done.
mail-enroll-voluntary = There is no deadline yet: you choose the day. If you start soon, there is time to help you with anything that goes wrong.

# Afterwards: thanks, more to read, feedback (CP-6)
mail-after-subject = You have moved: how did it go?
mail-after-thanks = Thank you for moving to { $target }.
mail-after-resources = If something does not work as it did before, say so on your page and somebody will help you. And tell us how it went: it takes a minute, and it makes the way easier for those who come next.

# Reminders
mail-reminder-subject = Still to do: move to { $target }
mail-reminder = You could start some days ago, and there is still something to do. It usually takes about 15 minutes per device. If something holds you back, ask for help on your page; that is quick.
mail-gap-subject = Not finished yet: { $device }
mail-gap = { $device } has left the old management and has not arrived in the new one. Until it does, work e-mail and apps may not work on it, and work data is less protected. Go on where you stopped; your page shows the next step.

# Deadline
mail-deadline-subject = Move your devices by { $date }
mail-deadline = Move your devices to { $target } by { $date }. After that day, devices that have not moved lose access to work e-mail and files.
mail-deadline-why = Until now everybody could choose the day. The date is set so that the helpdesk has time for everyone who is left: ask, if you need somebody.

# Ways on
mail-link-your-page = Open your page
mail-link-start = Start now
mail-link-continue = Go on where you stopped
mail-link-feedback = Tell us how it went

mail-contact = Questions, or stuck? You reach us here: { $ways }
mail-contact-name = Questions, or stuck? Ask { $name }: { $ways }

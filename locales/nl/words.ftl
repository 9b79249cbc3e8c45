## De woorden van de enums, als opschriften: in een cel, naast een teken, in een keuzelijst.
## De regel voor de namen staat in locales/en/words.ftl.

# Namen: stadia van de uitrol (`$number` 0: er is er maar één) en blokken berichten.
stage-limited-pilot = { $number ->
    [0] Beperkte pilot
   *[other] Beperkte pilot { $number }
 }
stage-expanded-pilot = { $number ->
    [0] Uitgebreide pilot
   *[other] Uitgebreide pilot { $number }
 }
stage-production = { $number ->
    [0] Productie
   *[other] Productie { $number }
 }
block-kickoff = { $number ->
    [0] Introductie
   *[other] Introductie { $number }
 }
block-pre-enrollment = { $number ->
    [0] Bericht vóór inschrijving
   *[other] Bericht { $number } vóór inschrijving
 }
block-enrollment = { $number ->
    [0] Inschrijvingsbericht
   *[other] Inschrijvingsbericht { $number }
 }
block-post-enrollment = { $number ->
    [0] Bericht na inschrijving
   *[other] Bericht { $number } na inschrijving
 }

# De lagen van de helpdesk; de vierde is de leverancier.
tier-name = Laag { $tier }
tier-vendor = Leverancier

# Waar iets staat
campaign-stage-draft = Concept
campaign-stage-approved = Goedgekeurd
campaign-stage-running-pilot = Pilot loopt
campaign-stage-running-production = Uitrol loopt
campaign-stage-completing = Wordt afgerond
campaign-stage-completed = Afgerond
campaign-stage-source-decommissioned = Oud systeem buiten gebruik
campaign-stage-cancelled = Afgeblazen

phase-stage-planned = Gepland
phase-stage-agreed = Afgesproken
phase-stage-ready = Klaar om te beginnen
phase-stage-running = Loopt
phase-stage-evaluating = Wordt geëvalueerd
phase-stage-extended = Evaluatie verlengd
phase-stage-passed = Geslaagd
phase-stage-failed = Niet geslaagd
phase-stage-suspended = Onderbroken

cohort-stage-scheduled = Gepland
cohort-stage-announced = Aangekondigd
cohort-stage-instructed = Gevraagd zich in te schrijven
cohort-stage-deadline-set = Deadline bepaald
cohort-stage-deadline-passed = Deadline voorbij
cohort-stage-access-enforced = Toegang afgedwongen
cohort-stage-closed = Afgesloten

person-stage-waiting = Nog niet uitgenodigd
person-stage-invited = Uitgenodigd
person-stage-done = Klaar
person-stage-exempt = Vrijgesteld
person-stage-left = Vertrokken

device-state-in-scope = Nog niet aangekondigd
device-state-informed = Aangekondigd
device-state-instructed = Uitgenodigd
device-state-wipe-required = Wacht op toestemming om te wissen
device-state-wipe-consented = Mag worden gewist
device-state-unenroll-started = Verlaat het oude systeem
device-state-in-gap = Tussen de systemen
device-state-enrolling = Wordt ingeschreven
device-state-failed = Inschrijving mislukt
device-state-abandoned = Halverwege gestopt
device-state-enrolled = Ingeschreven
device-state-compliant = Voldoet aan de regels
device-state-validated = Alles werkt
device-state-conflict = In beide systemen
device-state-returned = Terug in het oude systeem
device-state-exempt = Vrijgesteld
device-state-out-of-scope = Doet niet mee

message-state-scheduled = Gepland
message-state-sent = Verzonden
message-state-delivered = Bezorgd
message-state-bounced = Teruggekomen
message-state-suppressed = Niet nodig
message-state-withdrawn = Ingetrokken

suppressed-because-no-address = Geen e-mailadres
suppressed-because-already-done = Al klaar
suppressed-because-not-enrolled = Nog niet ingeschreven
suppressed-because-not-in-scope = Doet niet mee

ticket-state-open = Open
ticket-state-root-cause-found = Oorzaak gevonden
ticket-state-shared-down = Antwoord bij laag 1
ticket-state-user-contacted = Contact opgenomen
ticket-state-resolved = Opgelost
ticket-state-closed = Gesloten

ticket-event-escalated = Doorgegeven
ticket-event-root-cause-found = Oorzaak gevonden
ticket-event-shared-down = Antwoord teruggegeven
ticket-event-user-contacted = Contact opgenomen
ticket-event-resolved = Opgelost
ticket-event-closed = Gesloten
ticket-event-reopened = Heropend

job-state-queued = Wacht
job-state-done = Gedaan
job-state-failed = Opgegeven
job-state-cancelled = Vervallen

# Waar iets over gaat
message-kind-kickoff = Introductie
message-kind-pre-enrollment = Vóór inschrijving
message-kind-enrollment = Inschrijving
message-kind-post-enrollment = Na inschrijving
message-kind-reminder = Herinnering
message-kind-gap-reminder = Herinnering om af te maken
message-kind-deadline = Deadline

ticket-cause-enrollment = Inschrijven
ticket-cause-unenroll = Uitschrijven uit het oude systeem
ticket-cause-vpn = VPN
ticket-cause-wifi = Wifi
ticket-cause-email = E-mail
ticket-cause-certificate = Certificaat
ticket-cause-apps = Apps
ticket-cause-gap = Te lang tussen de systemen
ticket-cause-conflict = In beide systemen
ticket-cause-call = Bellen, nog geen reactie
ticket-cause-question = Vraag

ticket-origin-portal = Portaal
ticket-origin-helpdesk = Helpdesk
ticket-origin-sluis = Sluis

# Poorten en waar ze op rusten
verdict-pass = Geslaagd
verdict-fail = Niet geslaagd
verdict-undecided = Onbeslist
verdict-overridden = Door iemand geopend

finding-met = Gehaald
finding-not-met = Niet gehaald
finding-unclear = Niet duidelijk
finding-too-few = Te weinig
finding-stale = Gegevens te oud
finding-unknown = Niet gemeten

on-fail-hold = Nodigt niemand meer uit tot de oorzaak is verholpen
on-fail-halt = Zet de campagne stil

check-vpn = VPN
check-wifi = Wifi
check-email = E-mail
check-certificate = Certificaat
check-apps = Apps
check-app-protection = App-beveiliging

check-result-unknown = Niet gemeten
check-result-works = Werkt
check-result-fails = Werkt niet
check-result-not-applicable = Niet in gebruik

compliance-unknown = Niet gemeld
compliance-compliant = Voldoet
compliance-in-grace = In de respijtperiode
compliance-noncompliant = Voldoet niet

failure-category-unknown = Oorzaak onbekend
failure-category-authentication = Aanmelden mislukt
failure-category-authorization = Mag zich niet inschrijven
failure-category-account-validation = Account niet geaccepteerd
failure-category-user-validation = Persoon niet geaccepteerd
failure-category-device-not-supported = Apparaat niet ondersteund
failure-category-in-maintenance = Nieuwe systeem in onderhoud
failure-category-bad-request = Verzoek niet begrepen
failure-category-feature-not-supported = Functie niet ondersteund
failure-category-enrollment-restrictions-enforced = Tegengehouden door een inschrijvingsbeperking
failure-category-client-disconnected = Verbinding verbroken
failure-category-user-abandonment = Zelf gestopt
failure-category-source-refused = Geweigerd door het oude systeem

confirmation-kind-training = Training gegeven
confirmation-kind-bridge-call = Gezamenlijk overleg geregeld
confirmation-kind-tests = Validatietests geslaagd
confirmation-kind-required = Aan de voorwaarde voldaan

# De systemen en de toegang
side-source = Oud systeem
side-target = Nieuw systeem

managed-by-source = Oud systeem
managed-by-nobody = Niemand
managed-by-target = Nieuw systeem

standing-unknown = Onbekend
standing-absent = Niet aanwezig
standing-leaving = Wordt verwijderd
standing-present = Beheerd

access-mode-off = Uit
access-mode-report-only = Alleen rapporteren
access-mode-enforced-with-exclusions = Aan, met uitzonderingen
access-mode-default-block = Aan voor iedereen

strategy-exclusion-group = Aan, behalve voor wie nog over moet
strategy-deferred = Uit tot elke fase is uitgenodigd
strategy-strict = Aan vanaf de eerste dag
strategy-block-during-gap = Aan, ook tussen de systemen

reading-strict = Per resource
reading-per-user = Per persoon

controllers-nobody = Niemand
controllers-source = Oud systeem
controllers-target = Nieuw systeem
controllers-both = Beide systemen

step-resume = De campagne hervatten
step-override-gate = Een poort openen tegen het oordeel in
step-set-deadline = Een deadline bepalen
step-switch-access = De toegangscontrole omzetten

# Mensen, apparaten en groepen
platform-ios = iOS/iPadOS
platform-android = Android
platform-windows = Windows
platform-macos = macOS
platform-linux = Linux

ownership-corporate = Van de organisatie
ownership-personal = Privé

approach-self-service = Selfservice
approach-assisted = Met ondersteuning
approach-tech-fair = IT-informatiedag

segment-department = Afdeling
segment-geography = Geografie
segment-platform = Platform

level-low = Laag
level-medium = Gemiddeld
level-high = Hoog

kept-out-protected = Leidinggevenden en VIP’s zitten niet in pilots

scope-in-flight = Dit cohort en alle die onderweg zijn
scope-whole-organisation = De hele organisatie

week-rule-mondays = Week 1 begint op de eerste maandag van de maand
week-rule-days = Week 1 is de eerste zeven dagen van de maand

country-at = Oostenrijk
country-be = België
country-ch = Zwitserland
country-de = Duitsland
country-fr = Frankrijk
country-gb = Verenigd Koninkrijk
country-ie = Ierland
country-lu = Luxemburg
country-nl = Nederland
country-se = Zweden

# Berichten
channel-meeting = Bijeenkomst
channel-e-mail = E-mail
channel-chat = Chat
channel-website = Website
channel-poster = Poster

audience-everyone = Iedereen
audience-phase = Iedereen in de fase
audience-scheduled = Wie is uitgenodigd
audience-enrolled = Wie is ingeschreven

content-what = Wat het is
content-why = Waarom we het doen
content-plan = Het plan
content-products = Wat erbij hoort
content-resources = Waar meer te lezen is
content-dates = De datums
content-ready = Het kan beginnen
content-instructions = De stappen
content-contact = Waar hulp is
content-more-resources = Verder lezen
content-feedback = Feedback

# Lijsten en accounts
list-kind-people = Mensen
list-kind-source-devices = Apparaten in het oude systeem
list-kind-target-devices = Apparaten in het nieuwe systeem

role-administrator = Beheerder

# Waarom een apparaat verder ging
because-informed = De eigenaar kreeg bericht
because-owner = De eigenaar deed het
because-source-said = Het oude systeem meldt het
because-target-said = Het nieuwe systeem meldt het
because-list-said = Een geïmporteerde lijst meldt het
because-order-refused = Het oude systeem weigerde de opdracht
because-overdue = Het duurde te lang
because-exemption = Vrijstelling
because-scope = Het ging meedoen of doet niet meer mee

# Hoe lang iets duurt
duration-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
 }
duration-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
 }
duration-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
 }

# De app waaraan mensen het nieuwe systeem kennen, waar die in elke taal een eigen naam heeft
app-intune = Intune-bedrijfsportal

## Enumens ord, som etiketter: i en cell, bredvid ett märke, i en lista med val.
## Regeln för namnen står i locales/en/words.ftl.

# Namn: utrullningens steg (`$number` 0: det finns bara ett) och block av meddelanden.
stage-limited-pilot = { $number ->
    [0] Begränsat pilottest
   *[other] Begränsat pilottest { $number }
 }
stage-expanded-pilot = { $number ->
    [0] Utökat pilottest
   *[other] Utökat pilottest { $number }
 }
stage-production = { $number ->
    [0] Produktion
   *[other] Produktion { $number }
 }
block-kickoff = { $number ->
    [0] Kickoff
   *[other] Kickoff { $number }
 }
block-pre-enrollment = { $number ->
    [0] Meddelande före registreringen
   *[other] Meddelande { $number } före registreringen
 }
block-enrollment = { $number ->
    [0] Meddelande om registrering
   *[other] Meddelande { $number } om registrering
 }
block-post-enrollment = { $number ->
    [0] Meddelande efter registreringen
   *[other] Meddelande { $number } efter registreringen
 }

# Supportens nivåer; den fjärde är leverantören.
tier-name = Nivå { $tier }
tier-vendor = Leverantör

# Var saker befinner sig
campaign-stage-draft = Utkast
campaign-stage-approved = Godkänd
campaign-stage-running-pilot = Pilottest pågår
campaign-stage-running-production = Utrullning pågår
campaign-stage-completing = Avslutas
campaign-stage-completed = Avslutad
campaign-stage-source-decommissioned = Gamla tjänsten avvecklad
campaign-stage-cancelled = Avbruten

phase-stage-planned = Planerad
phase-stage-agreed = Överenskommen
phase-stage-ready = Klar att börja
phase-stage-running = Pågår
phase-stage-evaluating = Utvärderas
phase-stage-extended = Förlängd utvärdering
phase-stage-passed = Godkänd
phase-stage-failed = Underkänd
phase-stage-suspended = Pausad

cohort-stage-scheduled = Schemalagd
cohort-stage-announced = Presenterad
cohort-stage-instructed = Inbjuden att registrera
cohort-stage-deadline-set = Tidsgräns satt
cohort-stage-deadline-passed = Tidsgräns passerad
cohort-stage-access-enforced = Åtkomst styrs
cohort-stage-closed = Avslutad

person-stage-waiting = Inte inbjuden än
person-stage-invited = Inbjuden
person-stage-done = Klar
person-stage-exempt = Undantagen
person-stage-left = Har slutat

device-state-in-scope = Inte informerad än
device-state-informed = Informerad
device-state-instructed = Inbjuden
device-state-wipe-required = Väntar på medgivande till radering
device-state-wipe-consented = Får raderas
device-state-unenroll-started = Lämnar gamla tjänsten
device-state-in-gap = Mellan tjänsterna
device-state-enrolling = Registreras
device-state-failed = Registreringen misslyckades
device-state-abandoned = Stannade halvvägs
device-state-enrolled = Registrerad
device-state-compliant = Uppfyller kraven
device-state-validated = Allt fungerar
device-state-conflict = I båda tjänsterna
device-state-returned = Tillbaka i gamla tjänsten
device-state-exempt = Undantagen
device-state-out-of-scope = Ingår inte

message-state-scheduled = Schemalagt
message-state-sent = Skickat
message-state-delivered = Levererat
message-state-bounced = Studsade
message-state-suppressed = Behövdes inte
message-state-withdrawn = Återkallat

suppressed-because-no-address = Ingen e-postadress
suppressed-because-already-done = Redan klart
suppressed-because-not-enrolled = Inte registrerad än
suppressed-because-not-in-scope = Ingår inte

ticket-state-open = Öppet
ticket-state-root-cause-found = Orsaken hittad
ticket-state-shared-down = Svaret finns hos nivå 1
ticket-state-user-contacted = Personen kontaktad
ticket-state-resolved = Löst
ticket-state-closed = Stängt

ticket-event-escalated = Skickat vidare
ticket-event-root-cause-found = Orsaken hittad
ticket-event-shared-down = Svaret lämnat nedåt
ticket-event-user-contacted = Personen kontaktad
ticket-event-resolved = Löst
ticket-event-closed = Stängt
ticket-event-reopened = Öppnat igen

job-state-queued = Väntar
job-state-done = Klart
job-state-failed = Uppgivet
job-state-cancelled = Avbrutet

# Vad saker handlar om
message-kind-kickoff = Kickoff
message-kind-pre-enrollment = Före registreringen
message-kind-enrollment = Registrering
message-kind-post-enrollment = Efter registreringen
message-kind-reminder = Påminnelse
message-kind-gap-reminder = Påminnelse om att bli klar
message-kind-deadline = Tidsgräns

ticket-cause-enrollment = Registrering
ticket-cause-unenroll = Avregistrering från gamla tjänsten
ticket-cause-vpn = VPN
ticket-cause-wifi = Wi-Fi
ticket-cause-email = E-post
ticket-cause-certificate = Certifikat
ticket-cause-apps = Appar
ticket-cause-gap = För länge mellan tjänsterna
ticket-cause-conflict = I båda tjänsterna
ticket-cause-call = Ring, inget svar hittills
ticket-cause-question = Fråga

ticket-origin-portal = Portalen
ticket-origin-helpdesk = Supporten
ticket-origin-sluis = Sluis

# Grindar och vad de vilar på
verdict-pass = Godkänd
verdict-fail = Underkänd
verdict-undecided = Inte avgjord
verdict-overridden = Öppnad av en person

finding-met = Uppfyllt
finding-not-met = Inte uppfyllt
finding-unclear = Oklart
finding-too-few = För få
finding-stale = För gamla data
finding-unknown = Inte mätt

on-fail-hold = Bjuder inte in fler förrän orsaken är åtgärdad
on-fail-halt = Stoppar kampanjen

check-vpn = VPN
check-wifi = Wi-Fi
check-email = E-post
check-certificate = Certifikat
check-apps = Appar
check-app-protection = Appskydd

check-result-unknown = Inte mätt
check-result-works = Fungerar
check-result-fails = Fungerar inte
check-result-not-applicable = Används inte

compliance-unknown = Inte rapporterat
compliance-compliant = Uppfyller kraven
compliance-in-grace = Under respitperioden
compliance-noncompliant = Uppfyller inte kraven

failure-category-unknown = Okänd orsak
failure-category-authentication = Inloggningen misslyckades
failure-category-authorization = Får inte registrera
failure-category-account-validation = Kontot godtogs inte
failure-category-user-validation = Personen godtogs inte
failure-category-device-not-supported = Enheten stöds inte
failure-category-in-maintenance = Nya tjänsten underhålls
failure-category-bad-request = Begäran gick inte att tolka
failure-category-feature-not-supported = Funktionen stöds inte
failure-category-enrollment-restrictions-enforced = Stoppad av en registreringsbegränsning
failure-category-client-disconnected = Anslutningen bröts
failure-category-user-abandonment = Avbröts av personen
failure-category-source-refused = Nekades av gamla tjänsten

confirmation-kind-training = Utbildningen genomförd
confirmation-kind-bridge-call = Gemensamt möte bokat
confirmation-kind-tests = Valideringstesterna godkända
confirmation-kind-required = Kravet uppfyllt

# Tjänsterna och åtkomsten
side-source = Gamla tjänsten
side-target = Nya tjänsten

managed-by-source = Gamla tjänsten
managed-by-nobody = Ingen
managed-by-target = Nya tjänsten

standing-unknown = Okänt
standing-absent = Finns inte där
standing-leaving = Tas bort
standing-present = Hanteras

access-mode-off = Av
access-mode-report-only = Endast rapportering
access-mode-enforced-with-exclusions = På, med undantag
access-mode-default-block = På för alla

strategy-exclusion-group = På, utom för dem som ska flytta
strategy-deferred = Av tills alla faser har bjudits in
strategy-strict = På från första dagen
strategy-block-during-gap = På, även mellan tjänsterna

reading-strict = Per resurs
reading-per-user = Per person

controllers-nobody = Ingen
controllers-source = Gamla tjänsten
controllers-target = Nya tjänsten
controllers-both = Båda tjänsterna

step-resume = Återuppta kampanjen
step-override-gate = Öppna en grind mot utslaget
step-set-deadline = Sätta en tidsgräns
step-switch-access = Ställa om åtkomstkontrollen

# Personer, enheter och grupper
platform-ios = iOS/iPadOS
platform-android = Android
platform-windows = Windows
platform-macos = macOS
platform-linux = Linux

ownership-corporate = Företagsägd
ownership-personal = Privat

approach-self-service = Självbetjäning
approach-assisted = Med hjälp
approach-tech-fair = IT-teknikmässa

segment-department = Avdelning
segment-geography = Geografi
segment-platform = Plattform

level-low = Låg
level-medium = Medel
level-high = Hög

kept-out-protected = Chefer och VIP-personer ingår inte i pilottester

scope-in-flight = Den här kohorten och alla som är på väg
scope-whole-organisation = Hela organisationen

week-rule-mondays = Vecka 1 börjar månadens första måndag
week-rule-days = Vecka 1 är månadens första sju dagar

country-at = Österrike
country-be = Belgien
country-ch = Schweiz
country-de = Tyskland
country-fr = Frankrike
country-gb = Storbritannien
country-ie = Irland
country-lu = Luxemburg
country-nl = Nederländerna
country-se = Sverige

# Meddelanden
channel-meeting = Möte
channel-e-mail = E-post
channel-chat = Chatt
channel-website = Webbplats
channel-poster = Affisch

audience-everyone = Alla
audience-phase = Alla i fasen
audience-scheduled = De som är inbjudna
audience-enrolled = De som har registrerat

content-what = Vad det är
content-why = Varför vi gör det
content-plan = Planen
content-products = Vad som hör till
content-resources = Var man kan läsa mer
content-dates = Datumen
content-ready = Det går att börja
content-instructions = Anvisningar
content-contact = Var man får hjälp
content-more-resources = Mer att läsa
content-feedback = Återkoppling

# Listor och konton
list-kind-people = Personer
list-kind-source-devices = Enheter i gamla tjänsten
list-kind-target-devices = Enheter i nya tjänsten

role-administrator = Administratör

# Varför en enhet gick vidare
because-informed = Ett meddelande nådde ägaren
because-owner = Ägaren gjorde det
because-source-said = Gamla tjänsten säger det
because-target-said = Nya tjänsten säger det
because-list-said = En importerad lista säger det
because-order-refused = Gamla tjänsten nekade
because-overdue = Det tog för lång tid
because-exemption = Undantag
because-scope = Den kom med eller ingår inte längre

# Hur länge något varar
duration-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
 }
duration-hours = { $count ->
    [one] { $count } timme
   *[other] { $count } timmar
 }
duration-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuter
 }

# Appen som man känner den nya tjänsten genom, där den har ett namn på varje språk
app-intune = Intune-företagsportalen

## Die Wörter der Enums als Beschriftungen: in einer Zelle, neben einem Zeichen, in einer Auswahl.
## Die Regel für die Namen steht in locales/en/words.ftl.

# Namen: Stufen des Rollouts (`$number` 0: es gibt nur eine) und Blöcke von Nachrichten.
stage-limited-pilot = { $number ->
    [0] Begrenztes Pilotprojekt
   *[other] Begrenztes Pilotprojekt { $number }
 }
stage-expanded-pilot = { $number ->
    [0] Erweitertes Pilotprojekt
   *[other] Erweitertes Pilotprojekt { $number }
 }
stage-production = { $number ->
    [0] Produktion
   *[other] Produktion { $number }
 }
block-kickoff = { $number ->
    [0] Einführung
   *[other] Einführung { $number }
 }
block-pre-enrollment = { $number ->
    [0] Nachricht vor der Registrierung
   *[other] Nachricht { $number } vor der Registrierung
 }
block-enrollment = { $number ->
    [0] Nachricht zur Registrierung
   *[other] Nachricht { $number } zur Registrierung
 }
block-post-enrollment = { $number ->
    [0] Nachricht nach der Registrierung
   *[other] Nachricht { $number } nach der Registrierung
 }

# Die Ebenen des Helpdesks; die vierte ist der Hersteller.
tier-name = Ebene { $tier }
tier-vendor = Hersteller

# Wo etwas steht
campaign-stage-draft = Entwurf
campaign-stage-approved = Freigegeben
campaign-stage-running-pilot = Pilotprojekt läuft
campaign-stage-running-production = Rollout läuft
campaign-stage-completing = Wird abgeschlossen
campaign-stage-completed = Abgeschlossen
campaign-stage-source-decommissioned = Alter Dienst stillgelegt
campaign-stage-cancelled = Abgebrochen

phase-stage-planned = Geplant
phase-stage-agreed = Vereinbart
phase-stage-ready = Bereit
phase-stage-running = Läuft
phase-stage-evaluating = Wird ausgewertet
phase-stage-extended = Auswertung verlängert
phase-stage-passed = Bestanden
phase-stage-failed = Nicht bestanden
phase-stage-suspended = Unterbrochen

cohort-stage-scheduled = Geplant
cohort-stage-announced = Angekündigt
cohort-stage-instructed = Zur Registrierung eingeladen
cohort-stage-deadline-set = Frist gesetzt
cohort-stage-deadline-passed = Frist abgelaufen
cohort-stage-access-enforced = Zugriff wird erzwungen
cohort-stage-closed = Abgeschlossen

person-stage-waiting = Noch nicht eingeladen
person-stage-invited = Eingeladen
person-stage-done = Fertig
person-stage-exempt = Ausgenommen
person-stage-left = Ausgeschieden

device-state-in-scope = Noch nicht angekündigt
device-state-informed = Angekündigt
device-state-instructed = Eingeladen
device-state-wipe-required = Wartet auf Zustimmung zum Zurücksetzen
device-state-wipe-consented = Darf zurückgesetzt werden
device-state-unenroll-started = Verlässt den alten Dienst
device-state-in-gap = Zwischen den Diensten
device-state-enrolling = Wird registriert
device-state-failed = Registrierung fehlgeschlagen
device-state-abandoned = Unterwegs abgebrochen
device-state-enrolled = Registriert
device-state-compliant = Konform
device-state-validated = Alles funktioniert
device-state-conflict = In beiden Diensten
device-state-returned = Zurück im alten Dienst
device-state-exempt = Ausgenommen
device-state-out-of-scope = Nicht beteiligt

message-state-scheduled = Geplant
message-state-sent = Gesendet
message-state-delivered = Zugestellt
message-state-bounced = Unzustellbar
message-state-suppressed = Nicht nötig
message-state-withdrawn = Zurückgezogen

suppressed-because-no-address = Keine E-Mail-Adresse
suppressed-because-already-done = Schon fertig
suppressed-because-not-enrolled = Noch nicht registriert
suppressed-because-not-in-scope = Nicht beteiligt

ticket-state-open = Offen
ticket-state-root-cause-found = Ursache gefunden
ticket-state-shared-down = Antwort bei Ebene 1
ticket-state-user-contacted = Person kontaktiert
ticket-state-resolved = Gelöst
ticket-state-closed = Geschlossen

ticket-event-escalated = Weitergegeben
ticket-event-root-cause-found = Ursache gefunden
ticket-event-shared-down = Antwort zurückgegeben
ticket-event-user-contacted = Person kontaktiert
ticket-event-resolved = Gelöst
ticket-event-closed = Geschlossen
ticket-event-reopened = Wieder geöffnet

job-state-queued = Wartet
job-state-done = Erledigt
job-state-failed = Aufgegeben
job-state-cancelled = Entfallen

# Worum es geht
message-kind-kickoff = Einführung
message-kind-pre-enrollment = Vor der Registrierung
message-kind-enrollment = Registrierung
message-kind-post-enrollment = Nach der Registrierung
message-kind-reminder = Erinnerung
message-kind-gap-reminder = Erinnerung, es abzuschließen
message-kind-deadline = Frist

ticket-cause-enrollment = Registrierung
ticket-cause-unenroll = Abmeldung beim alten Dienst
ticket-cause-vpn = VPN
ticket-cause-wifi = WLAN
ticket-cause-email = E-Mail
ticket-cause-certificate = Zertifikat
ticket-cause-apps = Apps
ticket-cause-gap = Zu lange zwischen den Diensten
ticket-cause-conflict = In beiden Diensten
ticket-cause-call = Anrufen, bisher keine Antwort
ticket-cause-question = Frage

ticket-origin-portal = Portal
ticket-origin-helpdesk = Helpdesk
ticket-origin-sluis = Sluis

# Tore und worauf sie beruhen
verdict-pass = Bestanden
verdict-fail = Nicht bestanden
verdict-undecided = Noch unentschieden
verdict-overridden = Von einer Person geöffnet

finding-met = Erfüllt
finding-not-met = Nicht erfüllt
finding-unclear = Nicht eindeutig
finding-too-few = Zu wenige
finding-stale = Daten zu alt
finding-unknown = Nicht gemessen

on-fail-hold = Lädt niemanden mehr ein, bis die Ursache behoben ist
on-fail-halt = Hält die Kampagne an

check-vpn = VPN
check-wifi = WLAN
check-email = E-Mail
check-certificate = Zertifikat
check-apps = Apps
check-app-protection = App-Schutz

check-result-unknown = Nicht gemessen
check-result-works = Funktioniert
check-result-fails = Funktioniert nicht
check-result-not-applicable = Nicht in Gebrauch

compliance-unknown = Nicht gemeldet
compliance-compliant = Konform
compliance-in-grace = Im Toleranzzeitraum
compliance-noncompliant = Nicht konform

failure-category-unknown = Ursache unbekannt
failure-category-authentication = Anmeldung fehlgeschlagen
failure-category-authorization = Darf nicht registrieren
failure-category-account-validation = Konto nicht akzeptiert
failure-category-user-validation = Person nicht akzeptiert
failure-category-device-not-supported = Gerät nicht unterstützt
failure-category-in-maintenance = Neuer Dienst in Wartung
failure-category-bad-request = Anfrage nicht verstanden
failure-category-feature-not-supported = Funktion nicht unterstützt
failure-category-enrollment-restrictions-enforced = Durch eine Registrierungsbeschränkung verhindert
failure-category-client-disconnected = Verbindung abgebrochen
failure-category-user-abandonment = Von der Person abgebrochen
failure-category-source-refused = Vom alten Dienst abgelehnt

confirmation-kind-training = Training durchgeführt
confirmation-kind-bridge-call = Telefonkonferenz vereinbart
confirmation-kind-tests = Überprüfungen bestanden
confirmation-kind-required = Voraussetzung erfüllt

# Die Dienste und der Zugriff
side-source = Alter Dienst
side-target = Neuer Dienst

managed-by-source = Alter Dienst
managed-by-nobody = Niemand
managed-by-target = Neuer Dienst

standing-unknown = Unbekannt
standing-absent = Nicht vorhanden
standing-leaving = Wird entfernt
standing-present = Verwaltet

access-mode-off = Aus
access-mode-report-only = Nur Bericht
access-mode-enforced-with-exclusions = Ein, mit Ausnahmen
access-mode-default-block = Ein für alle

strategy-exclusion-group = Ein, außer für alle, die noch umziehen
strategy-deferred = Aus, bis alle Phasen eingeladen sind
strategy-strict = Ein ab dem ersten Tag
strategy-block-during-gap = Ein, auch zwischen den Diensten

reading-strict = Je Ressource
reading-per-user = Je Person

controllers-nobody = Niemand
controllers-source = Alter Dienst
controllers-target = Neuer Dienst
controllers-both = Beide Dienste

step-resume = Kampagne fortsetzen
step-override-gate = Tor entgegen dem Urteil öffnen
step-set-deadline = Frist setzen
step-switch-access = Zugriffssteuerung umstellen

# Personen, Geräte und Gruppen
platform-ios = iOS/iPadOS
platform-android = Android
platform-windows = Windows
platform-macos = macOS
platform-linux = Linux

ownership-corporate = Unternehmenseigen
ownership-personal = Privat

approach-self-service = Selbstständig
approach-assisted = Mit Unterstützung
approach-tech-fair = IT-Hausmesse

segment-department = Abteilung
segment-geography = Geografie
segment-platform = Plattform

level-low = Gering
level-medium = Mittel
level-high = Hoch

kept-out-protected = Führungskräfte und VIPs nehmen an keinem Pilotprojekt teil

scope-in-flight = Diese Kohorte und alle, die unterwegs sind
scope-whole-organisation = Die ganze Organisation

week-rule-mondays = Woche 1 beginnt am ersten Montag des Monats
week-rule-days = Woche 1 sind die ersten sieben Tage des Monats

country-at = Österreich
country-be = Belgien
country-ch = Schweiz
country-de = Deutschland
country-fr = Frankreich
country-gb = Vereinigtes Königreich
country-ie = Irland
country-lu = Luxemburg
country-nl = Niederlande
country-se = Schweden

# Nachrichten
channel-meeting = Besprechung
channel-e-mail = E-Mail
channel-chat = Chat
channel-website = Website
channel-poster = Poster

audience-everyone = Alle
audience-phase = Alle in der Phase
audience-scheduled = Wer eingeladen ist
audience-enrolled = Wer registriert ist

content-what = Was es ist
content-why = Warum wir es tun
content-plan = Der Plan
content-products = Was dazugehört
content-resources = Wo man mehr liest
content-dates = Die Termine
content-ready = Es kann losgehen
content-instructions = Die Anleitung
content-contact = Wo es Hilfe gibt
content-more-resources = Zum Weiterlesen
content-feedback = Rückmeldung

# Listen und Konten
list-kind-people = Personen
list-kind-source-devices = Geräte im alten Dienst
list-kind-target-devices = Geräte im neuen Dienst

role-administrator = Administrator

# Warum ein Gerät weiterging
because-informed = Eine Nachricht kam bei der Person an
because-owner = Die Person hat es getan
because-source-said = Der alte Dienst meldet es
because-target-said = Der neue Dienst meldet es
because-list-said = Eine importierte Liste sagt es
because-order-refused = Der alte Dienst lehnte den Auftrag ab
because-overdue = Es dauerte zu lange
because-exemption = Ausnahme
because-scope = Es kam hinzu oder ist nicht mehr beteiligt

# Wie lange etwas dauert
duration-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
 }
duration-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
 }
duration-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 }

# Die App, durch die man den neuen Dienst kennt, wo sie in jeder Sprache einen Namen hat
app-intune = Intune-Unternehmensportal

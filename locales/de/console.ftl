## Die Konsole: was alle lesen, die eine Kampagne leiten. Ganze Sätze enden mit einem Punkt, Beschriftungen und Schaltflächen nicht.

## Der Rahmen um jede Seite

console-skip = Zum Inhalt springen
console-nav = Teile der Konsole
console-nav-campaign = Kampagne
console-nav-plan = Plan
console-nav-people = Personen und Geräte
console-nav-messages = Nachrichten
console-nav-support = Support
console-nav-journal = Journal
console-language = Sprache: { $language }
console-sign-out = Abmelden
console-halt = Anhalten
console-halt-hint = Hält sofort alles an, was handelt: Einladungen, Nachrichten, Aufträge an die Dienste.
console-resume = Fortsetzen
console-halted = Angehalten
console-halted-by = von { $by } am { $at }. Niemand wird eingeladen, nichts wird gesendet, kein Dienst bekommt einen Auftrag.
console-halted-why = von { $by } am { $at }: „{ $why }“. Niemand wird eingeladen, nichts wird gesendet, kein Dienst bekommt einen Auftrag.
console-halted-by-gate = am { $at }, weil das Tor von { $phase } die Prüfung nicht bestanden hat. Niemand wird eingeladen, nichts wird gesendet, kein Dienst bekommt einen Auftrag.
console-resume-asked = { $by } möchte fortsetzen. Jemand anderes muss zustimmen; die Bitte steht auf der Seite der Kampagne.

## Die Leiste der Demo

console-demo = Die Uhr der Demo
console-demo-run = Laufen lassen
console-demo-pause = Pause
console-demo-day = Einen Tag weiter
console-demo-pace = Tempo
console-demo-slow = Langsamer
console-demo-normal = Normal
console-demo-fast = Schneller
console-demo-repair = VPN-Profil reparieren
console-demo-day-number = Tag { $day }
console-demo-what = Eine erfundene Organisation im Zeitraffer
console-demo-over = Die Kampagne ist vorbei
console-demo-seed = Startzahl { $seed }
console-demo-seed-new = Eine andere Kampagne, mit der Startzahl
console-demo-restart = Neu beginnen

## Was mehrere Seiten verwenden

console-search = Suchen
console-pages = Seiten der Liste
console-page-after = Weiter
console-as-table = Als Tabelle
console-minutes = { $count } min
console-hours = { $count } h
console-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
 }

## Die Seite der Kampagne

console-empty-title = Noch kein Plan
console-empty = Sluis lässt Personen und ihre Geräte nach einem Plan umziehen: wer wann umzieht, was sie erfahren und was wahr sein muss, bevor die nächste Gruppe folgt. Schreiben Sie einen, oder beginnen Sie mit dem Beispiel.
console-empty-draft = Ein Entwurf des Plans wartet. Sehen Sie nach, was darin steht, und geben Sie ihn dann frei; vorher geschieht nichts.
console-empty-to-plan = Einen Plan schreiben
console-empty-to-draft = Den Entwurf ansehen

console-lead-moved = { $done } von { $people } Personen sind umgezogen.
console-lead-all-moved = { $people ->
    [one] Die eine Person ist umgezogen.
   *[other] Alle { $people } Personen sind umgezogen.
 }
console-lead-running = { $phase } läuft.
console-lead-failed = Das Tor von { $phase } hat die Prüfung nicht bestanden, deshalb wird dort niemand mehr eingeladen.
console-lead-suspended = { $phase } ist unterbrochen.
console-lead-next = Als Nächstes kommt { $phase }.
console-lead-completing = Alle Tore sind offen; was bleibt, sind die letzten Personen und die Übergabe des Zugriffs.
console-lead-completed = Die Kampagne ist abgeschlossen. Der alte Dienst kann stillgelegt werden, sobald er leer ist.
console-lead-over = Die Kampagne ist vorbei, und der alte Dienst ist stillgelegt.
console-lead-cancelled = Die Kampagne wurde abgebrochen.
console-lead-day-off = Heute wird niemand eingeladen: An diesem Tag handelt die Kampagne nicht.

console-phases = Phasen
console-lock-what = { $groups } · { $when }
console-lock-of = von { $people } umgezogen
console-lock-count = { $done } von { $people } umgezogen, { $invited } eingeladen
console-lock-empty = Alle sind umgezogen.
console-lock-moved = umgezogen
console-lock-invited = eingeladen
console-lock-key = Der Pegel ist der Anteil der Personen:
console-gate-closed = Geschlossen
console-gate-suspended = Unterbrochen
console-gate-undecided = Noch unentschieden
console-gate-failed = Nicht bestanden
console-gate-failed-on = Nicht bestanden am { $day }
console-gate-passed = Bestanden
console-gate-passed-on = Bestanden am { $day }
console-gate-overridden = Von Hand geöffnet
console-gate-overridden-on = Von Hand geöffnet am { $day }

console-tasks = Wartet auf jemanden
console-tasks-none = Nichts. Sluis macht von selbst weiter.
console-tasks-waiting = { $count ->
    [0] Nichts wartet auf jemanden.
    [one] Eine Sache wartet auf jemanden.
   *[other] { $count } Sachen warten auf jemanden.
 }
console-next = Als Nächstes
console-next-none = Für die nächsten sechs Wochen ist nichts geplant.

console-task-decision = Entscheidung
console-task-failed = nicht bestanden
console-task-confirm = zu bestätigen
console-task-conflict = Konflikt
console-task-staff = Helpdesk
console-task-place = keine Phase
console-task-old-service = alter Dienst
console-task-asked = Erbeten von { $by } am { $at }.
console-task-own = Jemand anderes muss zustimmen.
console-task-agree = Zustimmen
console-task-refuse = Ablehnen
console-task-take-back = Zurücknehmen
console-task-by-hand = Dieser Dienst ist nicht verbunden: Stellen Sie es zuerst dort von Hand ein, und melden Sie es dann hier.
console-task-switched = Es ist eingestellt
console-task-mend = Das Tor von { $phase } hat die Prüfung nicht bestanden
console-task-mend-what = Beheben Sie die Ursache, und melden Sie es dann hier. Das Tor wird neu beurteilt, und es werden wieder Personen eingeladen.
console-task-note = Was war die Ursache?
console-task-mended = Die Ursache ist behoben
console-task-before = Bevor { $phase } öffnen kann
console-task-confirmed = Bestätigen
console-task-look = Ansehen
console-task-conflicts = { $devices ->
    [one] Ein Gerät steht in beiden Diensten zugleich. Solange das so ist, besteht kein Tor die Prüfung.
   *[other] { $devices } Geräte stehen in beiden Diensten zugleich. Solange das so ist, besteht kein Tor die Prüfung.
 }
console-task-unplaced = { $people ->
    [one] Eine Person gehört zu keiner Phase: Keine Gruppe passt, oder mehr als eine.
   *[other] { $people } Personen gehören zu keiner Phase: Keine Gruppe passt zu ihnen, oder mehr als eine.
 }
console-task-empty-source = { $devices ->
    [one] Ein Gerät steht noch in { $service } oder zwischen den beiden Diensten, meist weil es verloren ist. Entfernen Sie es dort.
   *[other] { $devices } Geräte stehen noch in { $service } oder zwischen den beiden Diensten, meist weil sie verloren sind. Entfernen Sie sie dort.
 }
console-task-retire-source = { $service } ist leer. Schalten Sie den Dienst ab, und melden Sie es dann hier.
console-task-retired = Er ist abgeschaltet
console-confirm-training = Ebene { $tier } ist geschult
console-confirm-bridge-call = Die tägliche Telefonkonferenz aller Ebenen ist vereinbart
console-confirm-tests = Die Überprüfungen sind bestanden

console-kept-out = Nicht im Pilotprojekt
console-kept-out-of = Führungskräfte und VIPs nehmen an keinem Pilotprojekt teil, also nicht an { $phase }
console-kept-out-more = { $count ->
    [one] und noch eine Person
   *[other] und noch { $count } Personen
 }

console-gate = Tor
console-gate-of = Tor von { $phase }
console-gate-more = Wie es dazu kam
console-gate-caption = Kriterien des Tors
console-gate-criterion = Kriterium
console-gate-measured = Gemessen
console-gate-bound = Verlangt
console-gate-finding = Urteil
console-gate-interval = { $low } – { $high } ·
console-gate-nothing = noch nichts
console-gate-count = { $count } gemessen
console-gate-age = · Alter der Daten: { $age }
console-gate-confidence = zu { $confidence } sicher
console-finding-not-yet = Noch nicht

console-helpdesk = Helpdesk
console-helpdesk-more = Warteschlangen
console-helpdesk-caption = Auslastung in den letzten fünf Arbeitstagen; die Marke ist die Grenze, { $limit }
console-helpdesk-tier = Ebene
console-helpdesk-load = Auslastung
console-helpdesk-backlog = Wartend
console-helpdesk-name = { $tier } · { $team }
console-helpdesk-waiting = { $count } wartend
console-helpdesk-rate = { $seen } Tickets auf 100 Registrierungen; der Plan rechnet mit { $expected }. { $attempts ->
    [one] Eine Registrierung wurde beobachtet.
   *[other] { $attempts } Registrierungen wurden beobachtet.
 }

console-burn-up = Wann sind alle umgezogen?
console-burn-up-title = Umgezogene Personen, Tag für Tag: { $done } von { $people }
console-burn-up-today = heute, { $day }
console-burn-up-all = alle: { $people }
console-burn-up-done = umgezogen
console-burn-up-plan = nach Plan
console-burn-up-caption = Umgezogene Personen je Woche
console-burn-up-day = Bis zum
console-burn-up-share = Anteil

console-devices = Geräte
console-devices-all = Geräte insgesamt
console-devices-in = In { $service }
console-devices-between = Zwischen den Diensten
console-devices-conflict = In beiden Diensten
console-devices-exempt = Ausgenommen
console-devices-not-asked = Noch nicht eingeladen
console-devices-asked = Eingeladen, nicht begonnen
console-devices-leaving = Verlässt den alten Dienst
console-devices-stuck = Fehlgeschlagen oder abgebrochen
console-devices-arrived = Angekommen

## Die Seite einer Phase

console-phase-ways = Wege zu anderen Phasen
console-phase-not-in-plan = Diese Phase steht im Plan, aber die Kampagne kennt sie noch nicht.
console-phase-will-move = { $people ->
    [one] In dieser Phase zieht eine Person um.
   *[other] In dieser Phase ziehen { $people } Personen um.
 }
console-phase-all-moved = { $people ->
    [one] Die eine Person dieser Phase ist umgezogen.
   *[other] Alle { $people } Personen dieser Phase sind umgezogen.
 }
console-phase-passed = Ihr Tor hat die Prüfung bestanden.
console-phase-failed = Ihr Tor hat die Prüfung nicht bestanden.
console-phase-suspended = Sie ist unterbrochen: Niemand wird eingeladen, bis jemand sie weiterlaufen lässt.
console-gate-as-of = Wie es am { $at } beurteilt wurde.
console-gate-will-ask = Ist die Phase offen, wird zunächst beobachtet (Dauer: { $observe }). Danach muss all das ohne Unterbrechung gegolten haben (Dauer: { $soak }).
console-history = Bisherige Urteile
console-history-none = Das Tor wurde noch nicht beurteilt.
console-history-more = { $count ->
    [one] und noch ein Grund
   *[other] und noch { $count } Gründe
 }
console-history-older = { $count ->
    [one] Ein älteres Urteil
   *[other] { $count } ältere Urteile
 }
console-history-override = { $by } hat es geöffnet: „{ $why }“
console-people = Personen
console-phase-people = Die Personen zeigen
console-phase-messages = Nachrichten
console-phase-journal = Journal
console-cohorts = Kohorten
console-cohort-how = { $approach }
console-phase-plan = Im Plan
console-phase-when = Zeitrahmen
console-phase-groups = Gruppen
console-phase-instruct = Einladungen ab
console-phase-exception = Ausnahme
console-phase-waiver = { $group } darf teilnehmen, obwohl es Führungskräfte sind: erlaubt von { $by }. Grund: { $why }.
console-phase-kept-out = Führungskräfte und VIPs nehmen an diesem Pilotprojekt nicht teil.
console-hand = Von Hand
console-hand-suspend-what = Eine Unterbrechung hält diese Phase davon ab, jemanden einzuladen. Wer eingeladen ist, macht weiter.
console-hand-suspend = Phase unterbrechen
console-hand-go-on-what = Die Phase ist unterbrochen. Wer eingeladen ist, macht weiter; niemand kommt hinzu.
console-hand-go-on = Weiterlaufen lassen
console-hand-override = Das Tor entgegen den Belegen öffnen
console-hand-override-what = Die nächste Phase darf öffnen, obwohl dieses Tor die Prüfung nicht bestanden hat. Ihr Name und Ihr Grund kommen ins Journal.
console-hand-override-second = Die nächste Phase darf öffnen, obwohl dieses Tor die Prüfung nicht bestanden hat, sobald eine zweite Person zustimmt. Ihr Name und Ihr Grund kommen ins Journal.
console-hand-why = Warum
console-hand-override-do = Tor öffnen

## Die Seite des Plans

console-no-dates = noch keine Termine
console-from-to = { $from } – { $to }
console-plan-lead = { $people ->
    [one] Eine Person zieht
   *[other] { $people } Personen ziehen
 } in { $phases ->
    [one] einer Phase
   *[other] { $phases } Phasen
 } um, von { $from } bis { $to }.
console-plan-approved = Version { $version }, freigegeben von { $by } am { $at }.
console-plan-none = Sluis hat keinen Plan, nach dem es handeln könnte. Schreiben Sie einen, oder fügen Sie einen ein; er wird zuerst geprüft.
console-plan-calendar = Kalender
console-plan-calendar-title = Wann jede Phase angekündigt wird, ihre Personen einlädt und beurteilt wird
console-plan-announce = angekündigt
console-plan-invite = Personen eingeladen, dann beurteilt
console-plan-rollout = Rollout
console-plan-phase = Phase
console-plan-sized = { $group } ({ $users })
console-plan-rest = { $group } (die Übrigen)
console-plan-approaches = Rollout nach Registrierungsmethode
console-plan-approach = Phase und Methode
console-plan-communication = Kommunikation
console-plan-block = Nachricht
console-plan-channel = Wie
console-plan-audience = An
console-plan-week = Woche { $week }
console-plan-support = Support
console-plan-agents = Personal
console-plan-hours = Zeiten
console-plan-handle = Ein Ticket dauert
console-plan-passes-on = Gibt weiter
console-plan-responsible = Zuständig für
console-plan-vendor = der Hersteller
console-plan-training-label = Schulung
console-plan-training = { $length }, vor { $phase }
console-plan-training-on = { $length } am { $day }, vor { $phase }
console-plan-agenda = Agenda
console-plan-bridge-label = Telefonkonferenz
console-plan-bridge-call = Jeden Tag um { $at } während { $phases }
console-plan-begins = Beginnt
console-plan-invites = Lädt ein ab
console-plan-ends = Endet
console-plan-rules = Hausregeln
console-plan-services = Dienste
console-plan-from-to = Von { $source } zu { $target }
console-plan-into = Zu { $target }
console-plan-pace = Tempo
console-plan-per-day = { $people ->
    [one] Höchstens eine Person am Tag
   *[other] Höchstens { $people } Personen am Tag
 }
console-plan-gap = Zwischen den Diensten
console-plan-gap-rule = Erinnerung: { $remind }; Ticket: { $limit }
console-plan-reminders = Erinnerungen
console-plan-reminders-rule = { $count ->
    [0] Keine
    [one] Eine (Abstand: { $after })
   *[other] Bis zu { $count } (Abstand: { $after })
 }
console-plan-deadline = Frist
console-plan-deadline-rule = { $after } nach der freiwilligen Zeit, sobald { $observed ->
    [one] eine Registrierung
   *[other] { $observed } Registrierungen
 } beobachtet sind und der Helpdesk die Übrigen zu { $certainty } sicher bewältigt
console-plan-access = Zugriffssteuerung
console-plan-resources = Ressourcen
console-plan-freeze = Änderungsstopp
console-plan-freeze-rule = { $from } – { $to }, { $why }

console-plan-versions = Versionen
console-plan-version = Version { $version }
console-plan-state-current = aktuell
console-plan-state-superseded = früher
console-plan-state-draft = Entwurf
console-plan-drafted-by = Geschrieben von { $by } am { $at }.
console-plan-approved-by = Freigegeben von { $by } am { $at }.
console-plan-draft-waits = Version { $version }, geschrieben von { $by }, wartet auf die Freigabe.
console-plan-look = Ansehen
console-plan-download = Datei herunterladen
console-plan-write = Eine neue Version schreiben
console-plan-write-lead = Ändern Sie den Text, oder wählen Sie eine Datei. Sie wird zuerst geprüft; ohne Fehler wird daraus ein Entwurf, den jemand freigibt.
console-plan-file = Eine Plandatei
console-plan-file-hint = Wenn Sie eine Datei wählen, zählt sie statt des Textes unten.
console-plan-text = Der Plan
console-plan-check = Prüfen und als Entwurf speichern
console-plan-refused = Der Plan hat Fehler
console-plan-errors = { $count ->
    [one] Ein Fehler muss behoben werden, bevor daraus ein Entwurf werden kann. Nichts wurde gespeichert.
   *[other] { $count } Fehler müssen behoben werden, bevor daraus ein Entwurf werden kann. Nichts wurde gespeichert.
 }
console-plan-unreadable = Was gesendet wurde, war nicht zu lesen. Senden Sie es noch einmal; vielleicht ist es zu groß.
console-plan-not-text = Diese Datei ist kein Text in UTF-8. Speichern Sie den Plan als reinen Text.
console-plan-nothing-sent = Nichts wurde gesendet. Wählen Sie eine Datei, oder schreiben Sie in das Feld.
console-plan-changes = Was sich ändert
console-plan-first = Das ist die erste Version.
console-plan-same = Nichts, was hier gezeigt wird: Nur Kommentare oder die Gestaltung unterscheiden sich.
console-plan-other-changes = Auch anderes ändert sich: Gruppen, Tore, Nachrichten, Support oder Hausregeln.
console-plan-phase-new = { $phase } ist neu: { $when }.
console-plan-phase-moved = { $phase } rückt von { $from } auf { $to }.
console-plan-phase-people = { $phase } war { $from } und wird { $to }.
console-plan-phase-gone = { $phase } gehört nicht mehr zum Plan.
console-plan-what-next = Diese Version
console-plan-approve-what = Einmal freigegeben, gilt sie sofort: Phasen, Gruppen und Nachrichten richten sich nach ihr. Was geschehen ist, bleibt.
console-plan-approve = Diese Version freigeben
console-plan-outdated = Sie wurde auf einer älteren Version geschrieben. Schreiben Sie sie neu auf der aktuellen.
console-plan-is-current = Das ist der aktuelle Plan.
console-plan-was-current = Das war einmal der Plan.
console-plan-findings = Was die Regeln sagen
console-plan-no-findings = Die Regeln haben nichts einzuwenden.
console-plan-place = Zeile { $line }, Spalte { $column } · Regel { $rule }

## Personen, Geräte, Nachrichten, Support und das Journal: Wörter, die diese Seiten gemeinsam haben

console-no-plan = Noch gibt es keinen Plan
console-no-plan-what = Sobald ein Plan freigegeben ist, zeigt diese Seite die Personen, Geräte, Nachrichten, Tickets und Einträge, um die es geht.
console-no-plan-go = Zum Plan
console-nothing = –
console-show = Zeigen
console-page-first = Zum Anfang
console-any-cohort = Alle
console-any-stage = Jeder Stand
console-any-state = Jeder Zustand
console-any-platform = Jede Plattform
console-any-service = Beliebig
console-any-phase = Jede Phase
console-any-kind = Jede Art
console-each-state = Jeder Zustand
console-all-of-phase = Alles aus { $phase }
console-no-cohort = Keine Gruppe
console-no-device = Kein Gerät
console-no-address = Keine E-Mail-Adresse
console-person = Person
console-owner = Gehört
console-device = Gerät
console-device-state = Zustand
console-message = Nachricht
console-ticket = Ticket
console-tickets = Tickets
console-phase = Phase
console-cohort = Gruppe
console-stage = Stand
console-account = Konto
console-email = E-Mail
console-place = Abteilung und Ort
console-language-read = Liest
console-platform = Plattform
console-model = Modell
console-ownership = Eigentum
console-serial = Seriennummer
console-managed-by = Verwaltet von
console-service = Dienst
console-since = Seit
console-invited = Eingeladen
console-reminders = Erinnerungen
console-done = Fertig
console-enrolled = Registriert
console-attempts = Versuche
console-approach = Methode
console-flags = Kennzeichen
console-flag-executive = Führungskraft
console-flag-vip = VIP
console-flag-volunteer = Freiwillig
console-access = Zugriff
console-access-excluded = Die Zugriffssteuerung macht eine Ausnahme, bis die Person fertig ist.
console-tier-team = { $tier } · { $team }
console-tier-said = { $tier } ({ $team })
console-confirm = Bestätigen
console-confirm-of = Bestätigen: { $what }
console-confirmed = Bestätigt

## Personen und Geräte

console-people-title = Personen und Geräte
console-people-lead = { $done } von { $people ->
    [one] einer Person
   *[other] { $people } Personen
 } fertig, mit { $devices ->
    [one] einem beteiligten Gerät.
   *[other] { $devices } beteiligten Geräten.
 }
console-people-between = { $count ->
    [one] Ein Gerät ist zwischen den Diensten.
   *[other] { $count } Geräte sind zwischen den Diensten.
 }
console-people-conflict = { $count ->
    [one] Ein Gerät steht in beiden Diensten; kein Tor besteht die Prüfung, bis das geklärt ist.
   *[other] { $count } Geräte stehen in beiden Diensten; kein Tor besteht die Prüfung, bis das geklärt ist.
 }
console-people-views = Listen
console-people-view-people = Personen
console-people-view-devices = Geräte
console-people-view-unmatched = Nicht zugeordnet
console-people-search = Anfang eines Namens oder Kontos
console-people-found = Personen, deren Nachname, ganzer Name oder Konto so beginnt
console-people-count = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
 }
console-people-all = Alle zeigen
console-people-none = Hier ist noch niemand
console-people-none-what = Nachdem eine Liste von Personen importiert wurde, stehen hier alle mit Gruppe, Stand und Geräten. „sluis import people DATEI“ nimmt die Liste, wie Ihr Verzeichnis sie exportiert.
console-people-none-found = Niemand passt
console-people-none-found-what = Lassen Sie etwas weg, oder tippen Sie weniger: Verglichen wird nur der Anfang eines Wortes.

console-devicelist-title = Geräte
console-devicelist-all = Alle ({ $count })
console-devicelist-between = Zwischen den Diensten ({ $count })
console-devicelist-between-label = Zwischen den Diensten
console-devicelist-trouble = In Schwierigkeiten ({ $count })
console-devicelist-trouble-label = In Schwierigkeiten: fehlgeschlagen, abgebrochen, in beiden oder zurück
console-devicelist-under-way = Unterwegs ({ $count })
console-devicelist-under-way-label = Unterwegs
console-devicelist-arrived = Angekommen ({ $count })
console-devicelist-arrived-label = Angekommen
console-devicelist-serial = Anfang der Seriennummer
console-devicelist-none = Hier ist noch kein Gerät
console-devicelist-none-what = Nachdem eine Liste von Geräten importiert wurde oder ein Dienst geantwortet hat, steht hier jedes Gerät mit seinem Zustand und mit dem, was beide Dienste von ihm sagen.
console-devicelist-none-found = Kein Gerät passt
console-devicelist-show-all = Alle Geräte zeigen

console-unmatched-title = Datensätze, die sich nicht zuordnen ließen
console-unmatched-lead = { $count ->
    [0] Jeder Datensatz der Dienste gehört zu einem bekannten Gerät und einer bekannten Person.
    [one] Ein Dienst meldet einen Datensatz, der sich keiner bekannten Person und keinem bekannten Gerät zuordnen ließ.
   *[other] Die Dienste melden { $count } Datensätze, die sich keiner bekannten Person und keinem bekannten Gerät zuordnen ließen.
 }
console-unmatched-what = Ein Datensatz verschwindet von selbst von dieser Liste, sobald sein Konto auf der Liste der Personen steht oder die Seriennummer ihn unterscheidet.
console-unmatched-none = Nichts ist unklar
console-unmatched-none-what = Meldet ein Dienst ein Gerät, dessen Konto auf keiner Liste steht oder das zwei bekannte Geräte sein könnten, steht es hier, damit jemand nachsieht.
console-record = Datensatz
console-description = Was der Dienst sagt
console-seen = Gemeldet

## Eine Person

console-person-waits = Wartet auf { $phase }; dafür gibt es noch keinen Termin.
console-person-waits-until = Wartet auf { $phase }; dort wird ab { $day } eingeladen, wenn das Tor davor offen ist.
console-person-next-in-line = { $phase } ist offen, und eingeladen werden immer nur wenige; diese Person ist bald an der Reihe.
console-person-unplaced = Gehört zu keiner Phase: Keine Gruppe des Plans passt, oder mehr als eine.
console-person-to-remind = Eingeladen am { $invited }, noch nicht begonnen. Geschieht nichts, geht am { $due } die nächste Erinnerung hinaus.
console-person-to-call = Eingeladen am { $invited }, trotz aller Erinnerungen noch nicht begonnen. Am { $due } ruft Ebene 1 an.
console-person-called = Eingeladen am { $invited }, noch nicht begonnen. Alle Erinnerungen sind hinaus, und Ebene 1 wurde gebeten anzurufen.
console-person-begun = Zieht um; noch ist kein Gerät angekommen.
console-person-moving = Zieht um: { $arrived } von { $devices ->
    [one] einem Gerät
   *[other] { $devices } Geräten
 } angekommen.
console-person-done = Fertig seit { $done }: Alle Geräte sind angekommen.
console-person-done-without = Fertig: Es gibt kein Gerät, das umziehen muss.
console-person-exempt = Ausgenommen bis { $until }; danach kommt die Reihe wieder an diese Person.
console-person-left = Hat die Organisation verlassen; es geschieht nichts mehr.
console-person-deadline = Am { $day } läuft die Frist ab.
console-person-open-tickets = { $count ->
    [one] Ein Ticket ist offen.
   *[other] { $count } Tickets sind offen.
 }
console-person-no-device = Kein Dienst hat ein Gerät dieser Person gemeldet.
console-devices-of = Geräte
console-person-messages = Nachrichten
console-person-no-message = Für diese Person ist noch keine Nachricht geplant.
console-person-journal = Was geschah
console-person-journal-all = Alles im Journal zu dieser Person
console-person-about = Angaben
console-person-no-ticket = Kein Ticket. Bittet diese Person um Hilfe, steht es hier.
console-person-actions = Was Sie tun können
console-person-portal = Ihre Seite im Portal öffnen
console-person-portal-what = Sie sehen, was { $name } sieht. Was dort getan wird, zählt als von dieser Person getan.
console-person-exempt-until = Ausgenommen bis
console-exempt = Diese Person ausnehmen
console-exempt-what = Bis zu dem Tag, den Sie wählen, nimmt sie nicht teil: keine Einladungen, keine Nachrichten, und ihre Geräte zählen nicht. Das Journal bewahrt, wer es entschieden hat und warum.
console-exempt-until = Bis
console-exempt-why = Warum
console-exempt-do = Ausnehmen
console-error-exempt-day = Wählen Sie den Tag, bis zu dem diese Person ausgenommen ist.
console-error-exempt-past = Eine Ausnahme endet in der Zukunft: Wählen Sie einen Tag nach { $today }.

## Ein Gerät

console-device-next-in-scope = Noch ist nichts mit ihm geschehen; die Person erfährt vom Umzug mit der ersten Nachricht.
console-device-next-informed = Die Person weiß, dass es umziehen wird, und wird gebeten, sobald { $phase } öffnet.
console-device-next-instructed = Die Person wurde gebeten, es umziehen zu lassen, und hat noch nicht begonnen.
console-device-next-vendor-moves = Die Person wurde gebeten, es umziehen zu lassen; das Übrige macht das Gerät selbst, ohne zuerst { $source } zu verlassen.
console-device-next-wipe-required = Es muss unterwegs zurückgesetzt werden. Die Person hat dem noch nicht zugestimmt.
console-device-next-wipe-consented = Die Person hat dem Zurücksetzen zugestimmt und hat noch nicht begonnen.
console-device-next-unenroll-started = { $source } wurde gebeten, es freizugeben, und hat das noch nicht bestätigt.
console-device-next-in-gap = { $source } hat es freigegeben, und { $target } hat es noch nicht.
console-device-next-enrolling = Die Person richtet es gerade in { $target } ein.
console-device-next-failed = Der letzte Versuch ist fehlgeschlagen. Die Person kann es noch einmal versuchen; Ebene 1 hilft.
console-device-next-abandoned = Die Person hat unterwegs aufgehört. Ein Ticket bittet Ebene 1 um Hilfe.
console-device-next-enrolled = { $target } verwaltet es und hat es noch nicht als konform befunden.
console-device-next-compliant = { $target } verwaltet es und befindet es als konform. Noch funktioniert nicht alles, was geprüft wird.
console-device-next-validated = { $target } verwaltet es, es ist konform, und alles, was geprüft wird, funktioniert. Es ist nichts mehr zu tun.
console-device-next-conflict = Beide Dienste geben an, es zu verwalten. Kein Tor besteht die Prüfung, bis das geklärt ist.
console-device-next-returned = Es ist wieder in { $source }, nachdem es dort weg war. Die Person muss von Neuem beginnen.
console-device-next-exempt = Es nimmt nicht teil, solange die Person ausgenommen ist.
console-device-next-out-of-scope = Es nimmt nicht mehr teil: verloren, ausgemustert, oder die Person ist ausgeschieden.
console-device-evidence = Was von ihm gesagt wird
console-evidence-of = Was von { $device } gesagt wird
console-evidence-who = Wer
console-evidence-says = Sagt
console-evidence-age = Alter
console-evidence-said-removed = Die alte Verwaltung ist entfernt. Das ist eine Aussage, kein Beleg.
console-gap-running = Niemand verwaltet es (Dauer: { $age }). Ein Ticket wird geöffnet, wenn die Grenze erreicht ist: { $limit }.
console-gap-over = Niemand verwaltet es (Dauer: { $age }); erlaubt sind { $limit }.
console-device-checks = Was funktioniert
console-device-no-checks = Noch wurde nichts gemessen. Die Prüfungen beginnen, sobald es registriert ist.
console-device-about = Angaben
console-device-tried = { $count ->
    [one] nach einem Versuch
   *[other] nach { $count } Versuchen
 }
console-device-no-ticket = Kein Ticket betrifft dieses Gerät.
console-device-journal = Was geschah
console-journal-of-device = Alles im Journal zu diesem Gerät
console-way = Art des Umzugs
console-way-direct = Alte Verwaltung ab, neue Verwaltung an; sonst ändert sich nichts
console-way-reset = Unterwegs zurückgesetzt, nach Zustimmung der Person
console-way-vendor-moves = Zieht von selbst um, wie der Hersteller es vorsieht

## Nachrichten

console-messages-title = Nachrichten
console-messages-lead = { $sent ->
    [one] Eine Nachricht ist hinausgegangen
   *[other] { $sent } Nachrichten sind hinausgegangen
 }, { $scheduled ->
    [0] und keine ist geplant.
    [one] und eine weitere ist geplant.
   *[other] und { $scheduled } weitere sind geplant.
 }
console-messages-lead-bounced = { $count ->
    [one] Eine kam zurück; jemand sollte sich die Adresse ansehen.
   *[other] { $count } kamen zurück; jemand sollte sich die Adressen ansehen.
 }
console-messages-lead-none = Nichts ist hinausgegangen, und noch ist nichts geplant. Nachrichten werden angelegt, wenn ihre Phase näher rückt.
console-messages-bounced = Zurückgekommen
console-messages-bounced-what = Diese Personen wurden nicht erreicht. Berichtigen Sie die Adresse im Verzeichnis; der nächste Import übernimmt sie.
console-messages-bounced-all = Alle Nachrichten, die zurückkamen
console-messages-calendar = Was wann hinausgeht
console-messages-kind = Nachricht
console-messages-days = Tage
console-messages-from = ab
console-messages-texts = Die Texte lesen
console-messages-list = Jede Nachricht
console-messages-state = Zustand
console-messages-at = Gesendet oder geplant
console-messages-none = Keine Nachricht passt
console-messages-none-what = Jede Nachricht an eine Person steht hier, sobald sie geplant ist, mit dem, was aus ihr wurde.
console-message-about = Angaben
console-message-to = An
console-message-planned = Geplant
console-message-sent = Das hat die Person gelesen.
console-message-scheduled = Noch nicht gesendet. Ginge sie jetzt hinaus, würde sie so lauten.
console-message-not-sent = Das wurde nicht gesendet. Es hätte so gelautet.
console-preview-title = Die Texte
console-preview-lead = Jeder Text, wie ihn eine Person liest, in jeder Sprache. Namen, Geräte und Termine werden beim Senden eingesetzt.
console-preview-texts = Texte
console-preview-languages = Sprachen
console-preview-sample = An wen
console-preview-sample-what = Eine erfundene Person mit Telefon und Laptop, die zu dieser Phase gehört.
console-preview-asked = Eingeladen ab
console-sample-name = Robin Jansen
console-sample-phone = Robins Telefon
console-sample-laptop = Robins Laptop

## Support

console-support-title = Support
console-support-lead-above = { $tier } liegt über der Grenze: { $load } der Zeit, wo { $limit } das Höchste ist. { $count ->
    [one] Ein Ticket wartet
   *[other] { $count } Tickets warten
 }, und es werden weniger Personen eingeladen, bis es besser ist.
console-support-lead-well = { $count ->
    [one] Ein Ticket wartet
   *[other] { $count } Tickets warten
 }, und jede Ebene bleibt unter { $limit } ihrer Zeit.
console-support-lead-quiet = Kein Ticket wartet.
console-support-loads = Auslastung jeder Ebene
console-support-loads-what = Arbeit, die { $days ->
    [one] am letzten Arbeitstag
   *[other] in den letzten { $days } Arbeitstagen
 } ankam, als Anteil an der Zeit der Ebene. Die Marke ist die Grenze von { $limit }.
console-support-tier = Ebene
console-support-load = Auslastung
console-support-waits = Tickets
console-support-work = Arbeit, die wartet
console-support-no-staff = Kein eigenes Personal
console-support-no-load = Noch nichts gemessen
console-support-rate = Tickets je Registrierung
console-support-rate-none = Noch hat keine Registrierung begonnen. Nach den ersten vergleicht dies die Tickets, die sie ausgelöst haben, mit dem, womit der Plan rechnet.
console-support-seen = Beobachtet
console-support-expected = Nach Plan erwartet
console-support-per-hundred = { $tickets } auf 100 Registrierungen
console-support-attempts = Begonnene Registrierungen
console-support-recent = Letzte zwei Wochen
console-support-recent-what = { $tickets ->
    [one] ein Ticket
   *[other] { $tickets } Tickets
 }, erwartet waren { $expected }
console-support-reckoned = Von jetzt an rechnen wir mit dem { $factor }-Fachen des Plans; mit { $certainty } Sicherheit bleibt es unter dem { $upper }-Fachen.
console-support-queue = Warteschlangen
console-support-queues = Ebenen
console-support-queue-of = { $tier } ({ $count })
console-support-queue-caption = Tickets: { $tier }
console-support-queue-oldest = { $tier }: die { $count } Tickets, die am längsten warten
console-support-queue-empty = Hier wartet nichts
console-support-queue-empty-what = Tickets kommen aus dem Portal, von Ihrem Helpdesk und von Sluis selbst, wenn ein Gerät stecken bleibt.
console-support-latest = Zuletzt geöffnet
console-support-latest-none = Noch hat niemand um Hilfe gebeten.
console-known-title = Bekannte Probleme
console-known-what = Wer eines davon haben könnte, sieht die Antwort im Portal.
console-known-none = Findet Ebene 3 die Ursache eines Problems, steht die Antwort hier und im Portal.
console-known-cause = Problem
console-known-answer = Was hilft
console-known-found = Gefunden
console-usual-enrollment = Neu starten und im WLAN mit dem Geschäftskonto noch einmal registrieren.
console-usual-unenroll = Das Gerät den alten Dienst einmal erreichen lassen, damit der Auftrag ankommt.
console-usual-vpn = Das VPN-Profil noch einmal senden.
console-usual-wifi = Das WLAN-Profil noch einmal senden.
console-usual-email = Das alte E-Mail-Konto entfernen und sich in Outlook neu anmelden.
console-usual-certificate = Das Zertifikat neu ausstellen.
console-usual-apps = Die App noch einmal zuweisen und das Gerät sich melden lassen.
console-usual-gap = Die Registrierung gemeinsam mit der Person abschließen.
console-usual-conflict = Den Datensatz des Geräts im alten Dienst löschen.
console-usual-call = Anrufen und gemeinsam beginnen.
console-usual-question = Beantwortet.
console-training = Schulung und Telefonkonferenzen
console-training-none = Der Plan hat keine Schulung.
console-training-day = Tag
console-training-before = Vor
console-training-trainer = Wer schult
console-training-length = Dauer
console-training-agenda = Agenda
console-training-tiers = Wer geschult ist
console-bridge = Telefonkonferenz aller Ebenen
console-bridge-what = Jeden Tag um { $time }, solange diese Phasen laufen.
console-ladder = Wer was tut
console-ladder-what = Ein Ticket beginnt bei Ebene 1 und steigt eine Ebene nach der anderen. Die Antwort geht an Ebene 2 und 1, und Ebene 1 sagt sie der Person.
console-ladder-staff = { $agents ->
    [one] Eine Person
   *[other] { $agents } Personen
 }, { $from }–{ $to }; ein Ticket dauert { $handle }.
console-ladder-passes-on = { $share } werden weitergegeben.

## Ein Ticket

console-ticket-title = Ticket { $ticket }: { $cause }
console-ticket-with = Es liegt bei { $tier } (Dauer: { $age }).
console-ticket-cause-found = Die Ursache ist gefunden (Dauer: { $age }); { $tier } muss die Antwort noch zurückgeben.
console-ticket-shared-down = Die Antwort liegt bei Ebene 1 (Dauer: { $age }); jemand muss sie der Person sagen.
console-ticket-contacted = Ebene 1 hat es der Person gesagt (her: { $age }). Wenn es funktioniert, kann das Ticket geschlossen werden.
console-ticket-resolved = Es ist gelöst (her: { $age }); Ebene 1 muss das noch von der Person hören.
console-ticket-closed = Es ist geschlossen (her: { $age }).
console-ticket-steps = Die Ebenen hinauf und wieder herunter
console-ticket-about = Angaben
console-ticket-resolution = Was hilft
console-ticket-opened = Geöffnet
console-ticket-origin = Kam von
console-ticket-reference = Kennung
console-ticket-information = Herausgefunden
console-ticket-reopened = Wieder geöffnet
console-ticket-step = Gerät war
console-ticket-age = Alter
console-ticket-state = Zustand
console-ticket-next = Nächster Schritt
console-ticket-do-escalate = An die nächste Ebene weitergeben
console-ticket-do-root-cause = Ursache gefunden
console-ticket-do-share = Antwort zurückgeben
console-ticket-do-contact = Die Person weiß es
console-ticket-do-resolve = Gelöst
console-ticket-do-close = Schließen
console-ticket-do-reopen = Wieder öffnen
console-ticket-found-out = Was Sie herausgefunden haben
console-ticket-found-out-maybe = Was Sie herausgefunden haben, falls etwas
console-ticket-answer = Was hilft
console-ticket-answer-hint = Bleibt es leer, gilt die übliche Antwort, die im Feld steht. Es gibt sie in jeder Sprache; eigene Worte werden gezeigt, wie Sie sie schreiben.

## Das Journal

console-journal-title = Journal
console-journal-lead = { $count ->
    [0] Noch ist nichts geschehen.
    [one] Ein Eintrag: was geschah, wer es tat und warum.
   *[other] { $count } Einträge: was geschah, wer es tat und warum. Die neuesten stehen vorn.
 }
console-journal-about = Nur zu
console-journal-all = Alles zeigen
console-journal-kind = Art
console-journal-until = Bis zum Ende von
console-journal-when = Wann
console-journal-what = Was
console-journal-who = Wer
console-journal-number = Eintrag
console-journal-none = Kein Eintrag passt
console-journal-none-what = Was Sluis oder eine Person auch tut, wird hier im selben Schritt aufgeschrieben und danach nie mehr geändert.
console-journal-nothing-yet = Noch ist nichts geschehen.
console-journal-unknown = Ein Eintrag einer Art, die diese Version nicht kennt.
console-journal-chain = Die Kette
console-journal-chain-what = Jeder Eintrag ist zusammen mit dem vorigen versiegelt. Wird einer geändert, ausgelassen oder verschoben, passen die Siegel nicht mehr.
console-journal-entries = Einträge
console-journal-head = Letztes Siegel
console-journal-verify = Kette prüfen
console-journal-export = Als JSON-Zeilen speichern
console-verify-title = Prüfung des Journals
console-verify-whole = Es ist unversehrt.
console-verify-whole-what = { $count ->
    [0] Noch gibt es keinen Eintrag.
    [one] Der eine Eintrag ist, wie er geschrieben wurde.
   *[other] Alle { $count } Einträge sind, wie sie geschrieben wurden, und keiner fehlt.
 }
console-verify-so-far = Die ersten { $count } Einträge sind, wie sie geschrieben wurden. Es gibt noch mehr.
console-verify-go-on = Weiter prüfen
console-verify-broken = Es ist beschädigt.
console-verify-gap = Auf Eintrag { $after } folgt Eintrag { $found }: Einer fehlt, oder die Reihenfolge stimmt nicht.
console-verify-changed = Eintrag { $number } passt nicht zu seinem Siegel: Er wurde nachträglich geändert.
console-verify-cut = Das Journal endet mit Eintrag { $found }, geschrieben wurden aber { $expected }.
console-verify-broken-what = Vergleichen Sie es mit einer Sicherung oder einem früheren Export, und finden Sie heraus, wer Zugang zur Datenbank hatte.
console-kind-plan-drafted = Plan entworfen
console-kind-plan-approved = Plan freigegeben
console-kind-campaign-moved = Kampagne weitergegangen
console-kind-halted = Angehalten
console-kind-resumed = Fortgesetzt
console-kind-asked = Zweite Person gebeten
console-kind-agreed = Zweite Person stimmte zu
console-kind-withdrawn = Bitte zurückgezogen
console-kind-phase-moved = Phase weitergegangen
console-kind-phase-opened = Phase geöffnet
console-kind-gate-judged = Tor beurteilt
console-kind-gate-overridden = Tor von einer Person geöffnet
console-kind-cause-mended = Ursache behoben
console-kind-confirmed = Bestätigt
console-kind-cohort-moved = Gruppe weitergegangen
console-kind-invited = Personen eingeladen
console-kind-deadline-set = Frist gesetzt
console-kind-access-set = Zugriffssteuerung eingestellt
console-kind-exclusion-changed = Ausnahmen der Zugriffssteuerung
console-kind-source-retired = Alter Dienst stillgelegt
console-kind-list-imported = Liste importiert
console-kind-people-placed = Personen eingeteilt
console-kind-kept-out = Aus einem Pilotprojekt herausgehalten
console-kind-person-left = Person ausgeschieden
console-kind-person-came-back = Person zurückgekehrt
console-kind-exempted = Person ausgenommen
console-kind-exemption-ended = Ausnahme beendet
console-kind-device-moved = Gerät weitergegangen
console-kind-said-removed = Person meldet: entfernt
console-kind-unenroll-ordered = Freigabe beauftragt
console-kind-block-planned = Nachrichten geplant
console-kind-message-sent = Nachricht gesendet
console-kind-message-bounced = Nachricht zurückgekommen
console-kind-message-suppressed = Nachricht nicht gesendet
console-kind-ticket-opened = Ticket geöffnet
console-kind-ticket-moved = Ticket weitergegangen
console-kind-feedback = Rückmeldung
console-kind-account-created = Konto angelegt

## Seiten, die sagen, was nicht ging

console-error-title-not-found = Hier ist nichts
console-error-title-refused = Das wurde nicht ausgeführt
console-error-title-failed = Bei uns ist etwas schiefgegangen
console-error-not-found = Diese Seite gibt es nicht, oder nicht mehr. Ein Link kann alt sein oder eine Nummer falsch getippt.
console-error-form = Das Formular war nicht zu lesen. Gehen Sie zurück, füllen Sie es noch einmal aus, und senden Sie es noch einmal.
console-error-method = Diese Adresse nimmt eine solche Anfrage nicht an. Gehen Sie zurück, und nutzen Sie die Schaltflächen der Seite.
console-error-too-large = Was gesendet wurde, ist zu groß.
console-error-too-many = Zu viele Anfragen in kurzer Zeit. Warten Sie eine Minute, und versuchen Sie es noch einmal.
console-error-store = Die Datenbank hat nicht geantwortet, wie sie sollte. Versuchen Sie es gleich noch einmal; bleibt es so, sagt das Protokoll mehr.
console-error-seed = Eine Startzahl ist eine ganze Zahl, zum Beispiel 7.
console-error-nothing-changed = Nichts wurde geändert.
console-error-back = Zurück
console-error-home = Kampagne

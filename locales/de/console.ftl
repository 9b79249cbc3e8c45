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
console-page-before = Zurück
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

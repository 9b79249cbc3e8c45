## Warum etwas wartet, scheitert oder geschieht; was als Nächstes kommt; und warum etwas nicht ging.
## Die Form jeder Gruppe steht in locales/en/reasons.ftl.

# Was gemessen wird
metric-enrollment-success = Erfolgreiche Registrierungen
metric-enrollment-failure = Fehlgeschlagene Registrierungen
metric-adoption = Geräte, die begonnen haben
metric-check = { $check } in Ordnung
metric-compliance-reported = Konformität gemeldet
metric-compliant = Konforme Geräte
metric-support-load = Auslastung der Ebene { $tier }
metric-tickets-per-enrollment = Tickets je Registrierung

bound-at-least = mindestens { $value }
bound-at-most = höchstens { $value }

# Kriterien eines Tors
reason-criterion-met = { $metric }: { $value }, wie das Tor es verlangt ({ $bound }).
reason-criterion-not-met = { $metric }: { $value }. Das Tor verlangt { $bound }.
reason-criterion-not-yet = { $metric }: { $value } bisher. Das Tor wartet auf { $bound }.
reason-criterion-unclear = { $metric }: { $value }. Das liegt zu nah an der Grenze ({ $bound }), um sicher zu sein.
reason-criterion-too-few = { $metric }: { $count } bisher gemessen, von { $needed }, die ein Urteil braucht.
reason-criterion-stale = { $metric }: die Daten sind für ein Urteil zu alt.
reason-criterion-unknown = { $metric }: noch nichts gemessen.

# Tore
reason-conflicts = { $count ->
    [one] Ein Gerät steht in beiden Diensten zugleich.
   *[other] { $count } Geräte stehen in beiden Diensten zugleich.
 }
reason-still-to-invite = { $people ->
    [one] Eine Person ist noch einzuladen.
   *[other] { $people } Personen sind noch einzuladen.
 }
reason-observing = Bis { $until } wird beobachtet, bevor etwas entschieden wird.
reason-soaking = Alles ist, wie es sein soll, und muss bis { $until } so bleiben.

# Phasen, die noch nicht offen sind
reason-opens-on = Am { $day } öffnet die Phase.
reason-gate-before = Das Tor davor, das von { $phase }, ist noch nicht offen.
reason-gate-before-failed = Das Tor davor, das von { $phase }, hat die Prüfung nicht bestanden.
reason-not-agreed = Nirgends steht, dass der Zeitrahmen mit { $group } vereinbart ist.
reason-not-trained = Ebene { $tier } ist noch nicht geschult.
reason-no-bridge-call = Die gemeinsame Telefonkonferenz aller Ebenen ist noch nicht bestätigt.
reason-tests-not-green = Die Überprüfungen sind noch nicht bestätigt.
reason-required = Noch nicht bestätigt: { $what }
reason-suspended = Die Phase ist unterbrochen, bis jemand sie weiterlaufen lässt.

# Die Kampagne
reason-halted = { $by } hat die Kampagne angehalten.
reason-halted-because = { $by } hat die Kampagne angehalten: „{ $why }“.
reason-halted-by-gate = Die Kampagne hat sich selbst angehalten, weil das Tor von { $phase } die Prüfung nicht bestanden hat.
reason-paced-freely = { $people ->
    [0] Heute wird niemand eingeladen.
    [one] Heute wird eine Person eingeladen.
   *[other] Heute werden { $people } Personen eingeladen.
 }
reason-paced-by-plan = { $people ->
    [0] Nach dem Plan wird heute niemand eingeladen.
    [one] Heute wird eine Person eingeladen, wie es der Plan erlaubt.
   *[other] Heute werden { $people } Personen eingeladen, so viele, wie der Plan am Tag erlaubt.
 }
reason-paced-by-tier = { $people ->
    [0] Heute wird niemand eingeladen, damit Ebene { $tier } aufholen kann.
    [one] Heute wird nur eine Person eingeladen, damit Ebene { $tier } nachkommt.
   *[other] Heute werden { $people } Personen eingeladen und nicht mehr, damit Ebene { $tier } nachkommt.
 }

# Fristen und Zugriff
reason-voluntary-until = Der Umzug ist mindestens bis { $until } freiwillig.
reason-rate-unknown = { $observed ->
    [0] Noch keine Registrierung wurde beobachtet;
    [one] Eine Registrierung wurde beobachtet;
   *[other] { $observed } Registrierungen wurden beobachtet;
 } erst bei { $needed } lässt sich sagen, wie viele Tickets sie auslösen.
reason-helpdesk-short = Die Übrigen würden Ebene { $tier } { $needed } Stunden kosten; verfügbar sind { $available } Stunden.
reason-deadline-on = Am { $day } läuft die Frist ab.
reason-still-to-move = { $people ->
    [one] Eine Person muss noch umziehen.
   *[other] { $people } Personen müssen noch umziehen.
 }
reason-source-not-empty = { $devices ->
    [one] Ein Gerät steht noch in { $service } oder zwischen den beiden Diensten.
   *[other] { $devices } Geräte stehen noch in { $service } oder zwischen den beiden Diensten.
 }

# Was als Nächstes geschieht
next-block = { $block } an { $phase } ({ $people ->
    [one] eine Person
   *[other] { $people } Personen
 })
next-block-everyone = { $block } an alle ({ $people ->
    [one] eine Person
   *[other] { $people } Personen
 })
next-opens = { $phase } öffnet: { $people ->
    [one] eine Person wird
   *[other] { $people } Personen werden
 } um Registrierung gebeten, wenige auf einmal
next-training = Schulung der Ebenen, vor { $phase }
next-fair = IT-Hausmesse für { $phase }, { $place }
next-deadline = Frist für { $cohort }

# Warum etwas nicht ging
error-store = Die Datenbank konnte das nicht ausführen, und nichts wurde geändert: { $detail }. Versuchen Sie es noch einmal.
error-stage = Dieser Schritt passt nicht zum jetzigen Stand; vielleicht war jemand schneller. Sehen Sie sich die Seite noch einmal an.
error-device-not-instructed = Dieses Gerät ist noch nicht eingeladen. Sie bekommen eine Nachricht, sobald es losgehen kann.
error-device-nothing-to-leave = Der alte Dienst verwaltet dieses Gerät nicht, es gibt also nichts zu entfernen. Weiter mit dem nächsten Schritt.
error-device-vendor-moves = Dieses Gerät zieht von selbst um. Lassen Sie die alte Verwaltung, wie sie ist, und folgen Sie dem, was das Gerät anzeigt.
error-device-no-consent = Dieses Gerät muss unterwegs zurückgesetzt werden, und dazu ist zuerst die Zustimmung der Person nötig.
error-device-under-way = Dieses Gerät ist schon umgezogen oder unterwegs.
error-device-not-in-scope = Dieses Gerät nimmt nicht teil: Es ist ausgenommen, verloren oder ausgemustert.
error-ticket-top = Der Hersteller ist die letzte Ebene; weiter lässt sich das Ticket nicht geben.
error-ticket-no-information = Schreiben Sie auf, was Sie gefunden haben, bevor Sie das Ticket weitergeben.
error-ticket-not-tier-one = Nur Ebene 1 spricht mit der Person und schließt das Ticket.
error-ticket-stage = Das Ticket steht nicht dort, wo dieser Schritt beginnt; vielleicht war jemand schneller. Sehen Sie es sich noch einmal an.
error-port = Der andere Dienst hat das nicht angenommen: { $detail }. Versuchen Sie es in einer Weile noch einmal.
error-no-plan = Noch ist kein Plan freigegeben. Geben Sie zuerst einen frei.
error-plan-has-errors = Der Plan hat Fehler. Prüfen und beheben Sie sie; versuchen Sie es dann noch einmal.
error-plan-not-scheduled = Der Plan hat Phasen ohne Termin. Geben Sie jeder einen Monat, eine Woche oder eine Spanne von Tagen.
error-plan-unchanged = Das ist schon der aktuelle Plan; nichts wurde geändert.
error-not-found = Das gibt es nicht mehr, oder es gab es nie. Gehen Sie zurück und sehen Sie noch einmal nach.
error-same-person = Wer um einen Schritt bittet, kann ihm nicht selbst zustimmen. Bitten Sie jemand anderen.
error-halted = Die Kampagne ist angehalten; nichts bewegt sich, bis jemand sie fortsetzt.
error-not-halted = Die Kampagne ist nicht angehalten.
error-no-reason = Schreiben Sie auf, warum; das Journal bewahrt es.
error-part-of-list = Die Liste hat nur { $found } von { $known } bekannten Einträgen und sieht nach einem Teil aus. Importieren Sie die ganze Liste.
error-source-not-empty = { $devices ->
    [one] Ein Gerät steht noch im alten Dienst oder zwischen den beiden. Es muss zuerst umziehen.
   *[other] { $devices } Geräte stehen noch im alten Dienst oder zwischen den beiden. Sie müssen zuerst umziehen.
 }
error-two-gatekeepers = Beide Dienste würden den Zugriff auf „{ $resource }“ steuern. Schalten Sie zuerst die alte Steuerung aus.
error-another-process = Ein anderer Prozess führt diese Kampagne schon aus. Beenden Sie zuerst ihn.

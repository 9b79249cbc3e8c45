## Was geschehen ist, ein Satz je Eintrag des Journals. Wer es tat, steht daneben (`journal-actor-…`).
## Die Regel für die Namen und die Variablen steht in locales/en/journal.ftl.

journal-actor-sluis = Sluis
journal-actor-account = { $name }
journal-actor-command = { $name }, an der Befehlszeile
journal-actor-person = { $person }, im Portal
journal-actor-helpdesk = Helpdesk

# Der Plan und die Kampagne
journal-plan-drafted = Version { $version } des Plans wurde als Entwurf gespeichert.
journal-plan-approved = Version { $version } des Plans wurde freigegeben und gilt jetzt.
journal-campaign-moved = Die Kampagne ging von „{ $from }“ zu „{ $to }“ über.
journal-halted = Die Kampagne wurde angehalten.
journal-halted-because = Die Kampagne wurde angehalten: „{ $why }“.
journal-halted-by-gate = Die Kampagne hat sich selbst angehalten, weil das Tor von { $phase } die Prüfung nicht bestanden hat.
journal-resumed = Die Kampagne wurde fortgesetzt.
journal-source-retired = Der alte Dienst wurde stillgelegt.
journal-account-created = Das Konto „{ $account }“ wurde angelegt.

# Listen und Personen
journal-list-imported = Aus { $file } wurde eine Liste importiert („{ $list }“): { $rows ->
    [one] eine Zeile
   *[other] { $rows } Zeilen
 }, { $added } neu, { $changed } geändert, { $gone } verschwunden, { $refused } abgelehnt.
journal-people-placed = { $cohort } hat jetzt { $people ->
    [one] eine Person.
   *[other] { $people } Personen.
 }
journal-people-unplaced = { $people ->
    [0] Alle gehören zu einer Phase.
    [one] Eine Person gehört zu keiner Phase.
   *[other] { $people } Personen gehören zu keiner Phase.
 }
journal-kept-out = { $person } gehört nicht zu { $phase }: Führungskräfte und VIPs nehmen an keinem Pilotprojekt teil.
journal-person-left = { $person } hat die Organisation verlassen.
journal-person-came-back = { $person } ist wieder in der Organisation.
journal-exempted = { $person } ist bis { $until } ausgenommen, genehmigt von { $by }: „{ $why }“.
journal-exemption-ended = Die Ausnahme für { $person } ist beendet.
journal-feedback = { $person } gab eine Rückmeldung: { $score } von 5.

# Phasen, Tore, Kohorten
journal-phase-moved = { $phase } ging von „{ $from }“ zu „{ $to }“ über.
journal-phase-opened = { $phase } hat geöffnet: Die Personen dürfen eingeladen werden.
journal-gate-judged = { $verdict ->
    [pass] Das Tor von { $phase } hat die Prüfung bestanden.
    [fail] Das Tor von { $phase } hat die Prüfung nicht bestanden.
    [overridden] Das Tor von { $phase } wurde von einer Person geöffnet.
   *[other] Das Tor von { $phase } ist noch unentschieden.
 }
journal-gate-overridden = Das Tor von { $phase } wurde entgegen dem Urteil geöffnet: „{ $why }“.
journal-cause-mended = Die Ursache des Scheiterns von { $phase } wurde behoben: „{ $note }“.
journal-cause-mended-silently = Die Ursache des Scheiterns von { $phase } wurde behoben.
journal-confirmed = Bestätigt für { $phase }: „{ $what }“.
journal-confirmed-training = Schulung der Ebene { $tier }
journal-invited = { $people ->
    [one] Eine Person aus { $cohort } wurde eingeladen.
   *[other] { $people } Personen aus { $cohort } wurden eingeladen.
 }
journal-cohort-moved = { $cohort } ging von „{ $from }“ zu „{ $to }“ über.
journal-deadline-set = Die Frist für { $cohort } wurde auf { $day } gesetzt.

# Geräte
journal-device-moved = { $device } ging von „{ $from }“ zu „{ $to }“ über. Grund: „{ $because }“.
journal-said-removed = Laut Auskunft der Person ist die alte Verwaltung von { $device } entfernt.
journal-unenroll-ordered = Der alte Dienst wurde gebeten, { $device } freizugeben.

# Nachrichten
journal-block-planned = „{ $block }“ wurde für { $phase } auf { $on } geplant, für { $people ->
    [one] eine Person.
   *[other] { $people } Personen.
 }
journal-message-sent = Eine Nachricht ging an { $person } („{ $about }“).
journal-message-bounced = Eine Nachricht an { $person } kam zurück: { $reason }
journal-message-suppressed = Eine Nachricht an { $person } wurde nicht gesendet: „{ $because }“.

# Tickets
journal-ticket-opened = Ticket { $ticket } wurde für { $person } geöffnet: „{ $cause }“.
journal-ticket-moved = { $tier ->
    [4] Ticket { $ticket }: „{ $event }“. Es liegt beim Hersteller.
   *[other] Ticket { $ticket }: „{ $event }“. Es liegt bei Ebene { $tier }.
 }

# Zugriff und Zustimmung
journal-access-set = Der Zugriff auf { $resource } über „{ $side }“ wurde auf „{ $mode }“ gestellt.
journal-exclusion-changed = { $people ->
    [one] Die Zugriffssteuerung macht jetzt für eine weitere Person eine Ausnahme.
   *[other] Die Zugriffssteuerung macht jetzt für { $people } weitere Personen eine Ausnahme.
 }
journal-exclusion-ended = { $people ->
    [one] Die Zugriffssteuerung macht für eine Person keine Ausnahme mehr.
   *[other] Die Zugriffssteuerung macht für { $people } Personen keine Ausnahme mehr.
 }
journal-asked = Eine zweite Person wurde um Zustimmung gebeten: „{ $step }“.
journal-agreed = Eine zweite Person hat zugestimmt: „{ $step }“.
journal-withdrawn = Eine Bitte um Zustimmung wurde zurückgezogen.

# Wovon die Sätze handeln, wo kein Name da ist oder mehreres so heißt
journal-person = Person { $number }
journal-device = Gerät { $number }
journal-cohort = { $group } ({ $phase })
journal-step-override-gate = Das Tor von { $phase } entgegen dem Urteil öffnen: { $why }
journal-step-set-deadline = Die Frist für { $cohort } auf { $day } setzen
journal-step-switch-access = Den Zugriff auf { $resource } über „{ $side }“ auf „{ $mode }“ stellen

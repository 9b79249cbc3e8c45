## Importierte Listen: Zeilen, die abgelehnt werden, und Dateien, die nicht zu lesen sind

list-row-short = Die Zeile hat { $found } von { $expected } Zellen. Suchen Sie nach einem Zeilenumbruch oder einem fehlenden Anführungszeichen.
list-row-wide = Die Zeile hat { $found } Zellen, aber die Liste hat { $expected } Spalten. Setzen Sie eine Zelle, die das Trennzeichen enthält, in Anführungszeichen.
list-row-too-long = Die Zeile ist länger als { $limit } Zeichen. Lassen Sie Spalten weg, die nicht gebraucht werden.
list-cell-too-long = Die Zelle ist länger als { $limit } Zeichen. Kürzen Sie sie.
list-quotes = Die Anführungszeichen passen nicht zusammen, bis Zeile { $last }. Ein Anführungszeichen innerhalb einer Zelle in Anführungszeichen wird doppelt geschrieben.
list-unreadable = Die Zelle hat Zeichen, die nicht { $encoding } sind. Speichern Sie die Datei noch einmal als UTF-8.
list-no-account = Der Anmeldename fehlt.
list-account-odd = „{ $value }“ ist kein Anmeldename: Er enthält Leerzeichen oder unsichtbare Zeichen.
list-account-is-id = „{ $value }“ ist die Nummer eines Objekts. Exportieren Sie die Liste mit Benutzerprinzipalnamen.
list-account-twice = „{ $value }“ steht schon in dieser Liste. Die erste Zeile zählt.
list-guest = „{ $value }“ ist ein Gast. Geräte von Gästen werden von deren eigener Organisation verwaltet.
list-not-an-address = „{ $value }“ ist keine E-Mail-Adresse. Berichtigen Sie sie, oder lassen Sie die Zelle leer.
list-not-yes-or-no = „{ $value }“ ist weder Ja noch Nein. Schreiben Sie „ja“ oder „nein“, oder lassen Sie die Zelle leer.
list-no-device-id = Das Gerät hat keine ID, keine Seriennummer und keine IMEI. Vielleicht setzt die Zeile die vorige fort.
list-device-twice = Das Gerät „{ $value }“ steht schon in dieser Liste. Es zählt die Zeile, nach der es verwaltet wird.
list-no-owner = Das Gerät hat keine Benutzerin und keinen Benutzer. Weisen Sie es jemandem zu, oder lassen Sie es weg.
list-no-platform = Die Plattform fehlt.
list-platform-unknown = „{ $value }“ ist keine Plattform, die mit Sluis umzieht: iOS/iPadOS, Android, Windows, macOS oder Linux.
list-ownership-unknown = „{ $value }“ sagt nicht, wem das Gerät gehört. Schreiben Sie „Unternehmen“ oder „privat“.
list-standing-unknown = „{ $value }“ sagt nicht, ob das Gerät verwaltet wird. Berichtigen Sie es, oder lassen Sie die Zelle leer, wenn es so ist.

list-what-account = den Anmeldenamen
list-what-device-id = die ID oder Seriennummer des Geräts
list-what-owner = die Person, die das Gerät nutzt
list-what-platform = die Plattform des Geräts

list-error-unreadable = Die Datei lässt sich nicht lesen: { $detail }.
list-error-empty = Die Datei ist leer. Exportieren Sie die Liste noch einmal.
list-error-workbook = Die Datei ist eine Arbeitsmappe. Speichern Sie das Blatt als „CSV UTF-8“, und importieren Sie das.
list-error-not-text = Die Datei ist kein Text. Exportieren Sie die Liste als CSV.
list-error-no-column-names = Die Liste hat keine Spaltennamen: Ihre erste Zeile ist „{ $found }“. Fügen Sie darüber eine Zeile ein, die die Spalten benennt.
list-error-column-names = Die Spaltennamen in Zeile { $line } lassen sich nicht lesen. Exportieren Sie die Liste noch einmal, oder berichtigen Sie die Anführungszeichen in dieser Zeile.
list-error-missing-column = Die Liste hat keine Spalte für { $what }. { $mend } Ihre Spalten sind: { $found }.
list-error-missing-column-near = Ist es „{ $near }“? Dann nennen Sie diese Spalte „{ $name }“.
list-error-missing-column-names = Sluis kennt sie als: { $names }.
list-error-same-column-twice = Die Spalte „{ $column }“ gibt es zweimal. Entfernen Sie eine, oder benennen Sie eine um.
list-error-lists-devices = Das ist eine Liste von Geräten. Importieren Sie sie als solche; hier wird eine Liste von Personen erwartet.
list-error-open-quote = Das Anführungszeichen, das in Zeile { $line } öffnet, wird nie geschlossen. Schließen Sie es; was danach kommt, war nicht zu lesen.
list-error-no-list-in-archive = Das Archiv enthält keine CSV-Datei.
list-error-several-lists-in-archive = Das Archiv enthält mehrere Listen: { $names }. Entpacken Sie es, und importieren Sie eine nach der anderen.
list-error-archive-locked = Das Archiv ist mit einem Kennwort geschützt. Entpacken Sie es, und importieren Sie die Liste darin.
list-error-archive-damaged = Das Archiv ist beschädigt: { $detail }. Exportieren Sie die Liste noch einmal.
list-error-archive-too-large = Entpackt ist das Archiv weit größer, als eine Liste braucht, oder größer als { $gigabytes } GB. Prüfen Sie, woher es kommt.

## Das Programm: was seine Befehle sagen

cmd-error = sluis: { $what }
cmd-output = Die Ausgabe lässt sich nicht schreiben: { $detail }.
cmd-no-threads = Das System gibt dem Programm keine Threads, in denen es laufen kann: { $detail }.
cmd-database = { $detail }.

cmd-cannot-listen = Auf Port { $port } kann nichts lauschen: { $detail }. Wählen Sie mit --port einen anderen.
cmd-demo-runs = Das ist die Adresse der Demo. Sie läuft, bis Sie Strg-C drücken; nichts davon bleibt.
cmd-demo-no-browser = Es gibt keinen Browser, der sich öffnen ließe. Öffnen Sie { $address } selbst.
cmd-demo-no-scratch = In { $place } ist kein Platz für die Datenbank der Demo: { $detail }. Setzen Sie TMPDIR auf ein Verzeichnis, in das geschrieben werden kann.
cmd-demo-plan = Der Beispielplan lässt sich nicht proben.
cmd-demo-setting-up = wird vorbereitet
cmd-demo-stuck = Nach { $days } Tagen ist die Kampagne immer noch nicht am Ende. Etwas hält sie auf.
cmd-demo-violation = Die Invariante { $rule } wurde verletzt: { $what }.
cmd-demo-days = { $days ->
    [one] Ein Tag, vom { $from } bis zum { $to }.
   *[other] { $days } Tage, vom { $from } bis zum { $to }.
 }
cmd-demo-people = { $done } von { $people } Personen sind umgezogen; { $exempt } sind ausgenommen.
cmd-demo-devices = Geräte: { $target } im neuen Dienst, { $source } im alten, { $gap } dazwischen, { $exempt } ausgenommen.
cmd-demo-phase = { $phase }: geöffnet am { $opened }, Tor offen am { $passed }.
cmd-demo-phase-open = { $phase }: geöffnet am { $opened }; das Tor ist noch nicht offen.
cmd-demo-phase-waits = { $phase }: noch nicht geöffnet.
cmd-demo-messages = Nachrichten: { $sent } gesendet, { $bounced } zurückgekommen, { $suppressed } nicht gesendet.
cmd-demo-tickets = Tickets: { $opened } geöffnet, { $closed } geschlossen, { $escalated } weitergegeben.
cmd-demo-journal = { $entries } Einträge im Journal, das letzte Glied { $hash }. Verletzte Invarianten: { $violations }.

cmd-no-config = Hier ist keine { $file }. `sluis init` schreibt eine; --config nennt eine andere.
cmd-unreadable = { $file } lässt sich nicht lesen: { $detail }.
cmd-unwritten = { $file } lässt sich nicht schreiben: { $detail }.
cmd-config = { $file }, Zeile { $line }: { $detail }. docs/installation.md nennt jedes Feld.
cmd-key = { $file } ist kein Schlüssel. Ein Schlüssel hat 64 hexadezimale Ziffern; `sluis init` schreibt einen.
cmd-secret-not-text = { $file } ist kein Text. Schreiben Sie das Geheimnis in die erste Zeile.
cmd-workspace-one-sign-in = Der Teil [workspace-one] braucht entweder „token-address“ und „client“ oder „user“.
cmd-no-randomness = Das System gibt keine Zufallszahlen: { $detail }.
cmd-no-plan = Noch ist kein Plan freigegeben. `sluis approve plan.yaml` tut das.
cmd-init-there = { $file } ist schon da. Nichts wurde geschrieben.
cmd-init-next = Als Nächstes: Passen Sie plan.yaml an Ihre Organisation an, und führen Sie `sluis check plan.yaml` aus, bis nichts mehr falsch ist. Dann `sluis import people`, `sluis approve plan.yaml`, `sluis account add` und `sluis serve`.
cmd-plan-not-text = { $file } ist kein Text. Speichern Sie den Plan als UTF-8.
cmd-check-pages = Mehr über diese Regeln: { $pages }.
cmd-check-fine = { $plan } ist in Ordnung.
cmd-check-warnings = { $warnings ->
    [one] { $plan } kann freigegeben werden; einen Befund sollte sich jemand ansehen.
   *[other] { $plan } kann freigegeben werden; { $warnings } Befunde sollte sich jemand ansehen.
 }
cmd-check-errors = { $errors ->
    [one] { $plan } hat einen Fehler
   *[other] { $plan } hat { $errors } Fehler
 }{ $warnings ->
    [0] .
    [one] {" "}und eine Warnung.
   *[other] {" "}und { $warnings } Warnungen.
 }
cmd-approve-errors = { $plan } hat Fehler und wurde nicht freigegeben.
cmd-approve-unchanged = { $plan } ist schon der aktuelle Plan.
cmd-approve-drafted = Der Plan ist als Version { $version } gespeichert. Jemand muss ihn in der Konsole freigeben.
cmd-approve-done = { $people ->
    [0] Version { $version } ist der aktuelle Plan. Noch gibt es keine Personen: Importieren Sie eine Liste.
    [one] Version { $version } ist der aktuelle Plan; eine Person hat einen Platz darin.
   *[other] Version { $version } ist der aktuelle Plan; { $people } Personen haben einen Platz darin.
 }
cmd-import-understood = { $file } kommt aus { $origin }: { $encoding }, getrennt durch { $separator }.
cmd-import-understood-plain = { $file }: { $encoding }, getrennt durch { $separator }.
cmd-import-tab = Tabulatoren
cmd-import-aside = { $count ->
    [one] Eine Spalte bleibt beiseite: { $columns }
   *[other] { $count } Spalten bleiben beiseite: { $columns }
 }
cmd-import-which-service = Der Liste ist nicht anzusehen, aus welchem Dienst sie kommt. Sagen Sie es mit --service old oder --service new.
cmd-import-looked = { $rows ->
    [one] Eine Zeile kann übernommen werden. Nichts wurde geändert.
   *[other] { $rows } Zeilen können übernommen werden. Nichts wurde geändert.
 }
cmd-import-no-change = { $rows ->
    [one] Eine Zeile, keine Änderung.
   *[other] { $rows } Zeilen, keine Änderung.
 }
cmd-import-done = Zeilen: { $rows }. Neu: { $added }. Geändert: { $changed }. Unverändert: { $unchanged }. Verschwunden: { $gone }.
cmd-import-unmatched = { $count ->
    [one] Ein Gerät hat auf den Listen keine zugehörige Person, oder es könnten mehrere Geräte sein. Die Konsole zeigt es.
   *[other] { $count } Geräte haben auf den Listen keine zugehörige Person, oder es könnten mehrere Geräte sein. Die Konsole zeigt sie.
 }
cmd-import-unplaced = { $count ->
    [one] Eine Person hat keinen Platz: Keine Gruppe passt, oder mehr als eine.
   *[other] { $count } Personen haben keinen Platz: Keine Gruppe passt, oder mehr als eine.
 }
cmd-import-refused = { $count ->
    [one] Eine Zeile wurde abgelehnt:
   *[other] { $count } Zeilen wurden abgelehnt:
 }
cmd-import-refused-row = {"  "}Zeile { $line }, { $column }: { $reason }
cmd-import-refused-more = {"  "}… und mehr. --refused DATEI schreibt sie alle auf.
cmd-account-there = Es gibt schon ein Konto „{ $name }“. `sluis account password` gibt ihm ein neues Kennwort.
cmd-account-unknown = Es gibt kein Konto „{ $name }“. `sluis account add` legt eines an.
cmd-account-password = Kennwort:{" "}
cmd-account-password-again = Noch einmal:{" "}
cmd-account-passwords-differ = Die beiden Kennwörter unterscheiden sich. Nichts wurde geändert.
cmd-account-no-password = Das Kennwort lässt sich nicht lesen: { $detail }.
cmd-account-made = Das Konto „{ $name }“ ist angelegt. Melden Sie sich an unter { $address }.
cmd-account-changed = „{ $name }“ hat ein neues Kennwort. Alle Sitzungen des Kontos sind beendet.
cmd-serve-runs = Hört auf { $address }. Beenden mit Strg-C.
cmd-serve-no-account = Noch kann sich niemand anmelden. `sluis account add NAME` legt das erste Konto an.
cmd-halted = Angehalten. Niemand wird eingeladen, nichts wird gesendet, kein Dienst bekommt einen Auftrag, bis `sluis resume` kommt.
cmd-resumed = Fortgesetzt.
cmd-resume-asked = Eine zweite Person muss zustimmen, in der Konsole. Bis dahin bleibt alles angehalten.
cmd-not-halted = Die Kampagne ist nicht angehalten.
cmd-status = { $campaign }: { $stage }. { $done } von { $people } Personen sind umgezogen.
cmd-status-phase = { $phase }: { $stage }, { $done } von { $people } umgezogen
cmd-status-tasks = Wartet auf jemanden:
cmd-status-next = Als Nächstes:
cmd-at = { $at }  { $what }
cmd-task-approve = Eine zweite Person muss zustimmen: { $step }
cmd-task-mend = Das Tor von { $phase } hat die Prüfung nicht bestanden. Beheben Sie die Ursache, und melden Sie es dann in der Konsole.
cmd-task-confirm = { $phase }: „{ $what }“ ist zu bestätigen.
cmd-task-conflicts = { $devices ->
    [one] Ein Gerät steht in beiden Diensten.
   *[other] { $devices } Geräte stehen in beiden Diensten.
 }
cmd-task-staff = { $cohort }: { $reason }
cmd-task-empty-source = { $devices ->
    [one] Der alte Dienst hat noch den Datensatz eines Geräts.
   *[other] Der alte Dienst hat noch die Datensätze von { $devices } Geräten.
 }
cmd-task-retire-source = { $service } ist leer und kann stillgelegt werden.
cmd-why-no-phase = Es gibt keine Phase „{ $phase }“. Der Plan hat: { $phases }.
cmd-why-no-verdict = Das Tor von { $phase } war am { $at } noch nicht beurteilt.
cmd-why-verdict = { $phase }: { $verdict }, beurteilt { $at }
cmd-log-nobody = Niemand auf den Listen hat den Anmeldenamen „{ $account }“.
cmd-log-line = { $at }  { $who }: { $what }
cmd-verify-fine = { $entries ->
    [one] Ein Eintrag, und niemand hat ihn geändert. Das letzte Glied ist { $hash }.
   *[other] { $entries } Einträge, und niemand hat sie geändert. Das letzte Glied ist { $hash }.
 }
cmd-verify-gap = Das Journal ist beschädigt: Eintrag { $found } folgt auf Eintrag { $after }; einer fehlt, oder die Reihenfolge stimmt nicht.
cmd-verify-changed = Das Journal ist beschädigt: Eintrag { $entry } passt nicht zu seinem Glied. Er wurde nachträglich geändert.
cmd-verify-cut = Das Journal ist beschädigt: Es endet mit Eintrag { $found }, laut seinem Kopf aber mit { $expected }.

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

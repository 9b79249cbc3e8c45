## Das Portal: die Seite einer Person über ihre eigenen Geräte. Kurze Sätze, eines nach dem anderen.
## Die Variablen, die jeder Satz verwenden darf, stehen in locales/en/portal.ftl. Namen von Menüs sind die des Systems.

# Rahmen
portal-skip = Zur Seite springen
portal-languages = Sprache
portal-hello = Hallo { $name },
portal-contact = Fragen
portal-contact-somebody = IT-Support
portal-contact-page = Mehr lesen

# Die Überschrift: was geschieht, und wann. `$device` ist der Name eines Geräts, etwa „iPhone 15“.
portal-head-date-one = { $device }: Umzug ab { $date }
portal-head-date = Ihre { $count } Geräte ziehen um, ab { $date }
portal-head-soon-one = { $device }: Umzug in Kürze
portal-head-soon = Ihre { $count } Geräte ziehen in Kürze um
portal-head-later-one = { $device }: Umzug später
portal-head-later = Ihre { $count } Geräte ziehen später um
portal-head-nothing = Bei Ihnen muss nichts umziehen
portal-head-move-one = { $device }: Zeit für den Umzug
portal-head-move = Zeit für den Umzug Ihrer { $count } Geräte
portal-head-finish = { $device }: bitte fertig einrichten
portal-head-leaving-one = { $device } verlässt { $source }
portal-head-leaving = Ihre { $count } Geräte verlassen { $source }
portal-head-conflict-one = { $device }: Wir sehen uns das an
portal-head-conflict = Wir sehen uns Ihre Geräte an
portal-head-halted = Der Umzug ruht gerade
portal-head-exempt = Für Sie ändert sich nichts bis { $date }
portal-head-exempt-open = Für Sie ändert sich vorerst nichts
portal-head-done-one = { $device } ist umgezogen. Danke
portal-head-done = { $count ->
    [2] Beide Geräte sind umgezogen. Danke
   *[other] Alle { $count } Geräte sind umgezogen. Danke
 }

# Was auf die Überschrift folgt
portal-lead-date = Bis dahin bleibt alles, wie es ist. Wir schreiben Ihnen, wenn es losgeht.
portal-lead-soon = Wir laden immer nur wenige auf einmal ein. Sie bekommen eine Nachricht, wenn Sie an der Reihe sind.
portal-lead-later = Der Tag steht noch nicht fest. Wir schreiben Ihnen, bevor etwas geschieht.
portal-lead-nothing = Wir kennen kein Gerät von Ihnen, das zu { $target } umziehen muss. Wenn Sie ein Telefon oder einen Computer für die Arbeit nutzen, sagen Sie es uns.
portal-lead-voluntary = Den Zeitpunkt wählen Sie.
portal-lead-deadline = Der letzte Tag ist { $date }; danach können Sie auf Geräten, die nicht umgezogen sind, den Zugriff auf E-Mail und Dateien der Arbeit verlieren.
portal-lead-deadline-passed = Der letzte Tag war { $date }; bis Ihre Geräte umgezogen sind, können Sie den Zugriff auf E-Mail und Dateien der Arbeit verlieren.
portal-lead-takes = Ein Gerät dauert höchstens { $minutes } Minuten. Sie müssen nicht alle auf einmal erledigen.
portal-lead-assisted = Sie müssen es nicht allein tun: { $contact } meldet sich und macht es mit Ihnen zusammen.
portal-lead-fair = Sie können damit auch zur IT-Hausmesse kommen: am { $date } ({ $place }).
portal-lead-progress = { $done } von { $all } sind umgezogen.
portal-lead-finish = Das Gerät ist ungeschützt, bis Sie fertig sind. Ein paar Minuten genügen.
portal-lead-finish-halted = Der Umzug ruht gerade, aber richten Sie dieses Gerät fertig ein: Es ist ungeschützt, bis Sie fertig sind.
portal-lead-leaving = Im Moment ist nichts zu tun. Diese Seite zeigt den nächsten Schritt, sobald er möglich ist.
portal-lead-conflict = Sowohl { $source } als auch { $target } gibt an, das Gerät zu verwalten. Lassen Sie es, wie es ist; wir melden uns.
portal-lead-halted = Für Sie ist gerade nichts zu tun. Ihre Geräte funktionieren weiter wie heute. Wir schreiben Ihnen, wenn es weitergeht.
portal-lead-exempt = Sie sind vorerst vom Umzug ausgenommen. Vor diesem Tag schreiben wir Ihnen.
portal-lead-done-works = Alles funktioniert. Es ist nichts mehr zu tun.
portal-lead-done-checking = Wir prüfen noch, ob alles funktioniert. Für Sie ist nichts zu tun.
portal-lead-done-fails = Etwas funktioniert noch nicht. Sie finden es weiter unten.

# Eine Zeile, nachdem ein Formular gesendet wurde
portal-said-agreed = Notiert. Sie können mit dem nächsten Schritt weitermachen.
portal-said-started = Wir haben { $source } gebeten, das Gerät freizugeben. Lassen Sie es eingeschaltet und verbunden.
portal-said-removed = Notiert. Sie können mit dem nächsten Schritt weitermachen.
portal-said-began = Gut. Folgen Sie den Schritten unten.
portal-said-helped = Ihre Nachricht ist da. Jemand meldet sich bei Ihnen; unten können Sie es verfolgen.
portal-said-thanked = Danke, dass Sie es uns sagen.
portal-said-no-words = Schreiben Sie in ein paar Worten, worum es geht, damit die richtige Person antworten kann.
portal-said-halted = Der Umzug ruht gerade, deshalb wurde nichts begonnen. Wir schreiben Ihnen, wenn es weitergeht.
portal-said-not-instructed = Dieses Gerät ist noch nicht an der Reihe. Wir schreiben Ihnen, wenn es so weit ist.
portal-said-nothing-to-leave = Die alte Verwaltung ist schon weg. Machen Sie mit dem nächsten Schritt weiter.
portal-said-vendor-moves = Dieses Gerät zieht von selbst um; hier ist nichts zu beginnen.
portal-said-no-consent = Lesen Sie zuerst, was gelöscht wird, und stimmen Sie zu.
portal-said-under-way = Das läuft schon.
portal-said-not-in-scope = Dieses Gerät muss nicht umziehen.

# Ein Gerät: wem es gehört, und wie weit es ist
portal-owner-corporate = gehört Ihrer Organisation
portal-owner-personal = gehört Ihnen
portal-tag-done = Fertig
portal-tag-moved = Umgezogen
portal-tag-fails = Noch nicht ganz
portal-tag-later = Noch nicht
portal-tag-conflict = Wir sehen es uns an
portal-tag-paused = Ruht
portal-tag-step = Schritt { $number } von { $all }
portal-mark-done = Erledigt:
portal-mark-now = Jetzt:
portal-mark-later = Später:
portal-takes = Es dauert etwa { $minutes } Minuten.
portal-keeps-phone = Ihre Fotos, Nachrichten und privaten Apps bleiben unberührt. E-Mail und Apps der Arbeit verschwinden kurz und kommen dann wieder.
portal-keeps-computer = Ihre Dateien und Programme bleiben unberührt.
portal-keeps-all = Apps, Dateien und Einstellungen bleiben.
portal-keeps-nothing = Auf diesem Gerät ({ $device }) wird alles gelöscht. Der erste Schritt zeigt, wie Sie behalten, was Ihnen wichtig ist.
portal-works = Umgezogen am { $date }, alles funktioniert.
portal-paused = Der Umzug ruht gerade. Hier ist nichts zu tun, bis er weitergeht.
portal-unprotected = Dieses Gerät ist ungeschützt, bis Sie fertig sind.
portal-confirmed = Bestätigt { $at }
portal-not-confirmed = Sie haben es am { $at } gemeldet. { $source } hat es noch nicht bestätigt.
portal-confirmed-enrolled = Bestätigt { $at }

# Die Schritte, als Aufgabe und als etwas Erledigtes
portal-step-agree = Sichern, was Sie behalten wollen
portal-done-agree = Gesichert, und Sie haben dem Zurücksetzen zugestimmt
portal-step-remove = Die alte Verwaltung entfernen
portal-done-remove = Die alte Verwaltung ist entfernt
portal-step-erase = Das Gerät zurücksetzen
portal-done-erase = Zurückgesetzt
portal-step-vendor = Umziehen lassen
portal-done-vendor = Umgezogen
portal-step-install = { $app } holen
portal-done-install = { $app } ist da
portal-step-enroll = Das Gerät registrieren
portal-done-enroll = Registriert
portal-step-set-up = Neu einrichten
portal-done-set-up = Eingerichtet
portal-step-check = Wir prüfen, ob alles funktioniert
portal-done-check = Alles funktioniert

# Schaltflächen
portal-do-agree = Gesichert, das Gerät darf zurückgesetzt werden
portal-do-start = Jetzt entfernen
portal-do-removed = Ich habe sie entfernt
portal-do-erased = Ich habe es zurückgesetzt
portal-do-installed = Ich habe die App. Nächster Schritt
portal-do-began = Ich richte es gerade ein
portal-do-again = Ich versuche es noch einmal
portal-open-app-store = App Store öffnen
portal-open-google-play = Google Play öffnen
portal-open-microsoft-store = Microsoft Store öffnen
portal-download-macos = { $app } laden
portal-open-linux-guide = Download-Seite öffnen

# Bevor ein Gerät zurückgesetzt wird
portal-agree-what = Für den Umzug muss dieses Gerät ({ $device }) zurückgesetzt werden. Alle Apps, Fotos, Nachrichten, Dateien und Einstellungen darauf sind danach weg.
portal-agree-save = Sichern Sie Fotos und Dateien, die es nur auf diesem Gerät gibt: in iCloud, bei Google oder auf einem anderen Computer.
portal-agree-files = Kopieren Sie Dateien, die es nur auf diesem Computer gibt, auf OneDrive oder ein anderes Laufwerk. Sehen Sie auch in „Downloads“ und auf dem Desktop nach.
portal-agree-codes = Erzeugt das Gerät Codes für Ihre Anmeldung (Authenticator-App, Passkeys)? Übertragen Sie sie, oder stellen Sie sicher, dass Sie sich auch ohne anmelden können.
portal-agree-apple = Stellen Sie sicher, dass Sie das Passwort Ihres Apple Accounts wissen. Sie brauchen es zum Zurücksetzen und zum Einrichten.
portal-agree-google = Stellen Sie sicher, dass Sie das Passwort Ihres Google-Kontos wissen. Sie brauchen es zum Einrichten.
portal-agree-charge = Nehmen Sie sich eine Stunde, in der Sie das Gerät entbehren können, und schließen Sie es an den Strom an.

# Die alte Verwaltung entfernen
portal-remove-order = { $source } nimmt seine Einstellungen sowie E-Mail und Apps der Arbeit von diesem Gerät ({ $device }). Privates bleibt. Nehmen Sie sich die Zeit, es jetzt abzuschließen: Bis dahin ist es ungeschützt.
portal-remove-order-reset = { $source } gibt dieses Gerät ({ $device }) frei. Es kann sein, dass es sich gleich selbst zurücksetzt; wenn nicht, zeigt der nächste Schritt, wie es geht.
portal-remove-waiting = Wir haben { $source } gebeten, dieses Gerät ({ $device }) freizugeben. Meist dauert das ein paar Minuten. Lassen Sie es eingeschaltet, entsperrt und mit dem Internet verbunden.
portal-remove-takes-long = Dauert es länger als eine Stunde?
portal-remove-hand = Entfernen Sie { $source } selbst von diesem Gerät ({ $device }). Privates bleibt. Nehmen Sie sich die Zeit, es jetzt abzuschließen: Bis dahin ist es ungeschützt.
portal-own-guidance = Die Anleitung Ihrer Organisation
portal-remove-ios-open = Öffnen Sie Einstellungen › Allgemein › VPN und Geräteverwaltung.
portal-remove-ios-remove = Tippen Sie auf das Verwaltungsprofil von { $source } und dann auf „Verwaltung entfernen“. Geben Sie Ihren Code ein, und bestätigen Sie.
portal-remove-ios-account = Steht dort statt eines Profils Ihr Geschäftskonto? Tippen Sie darauf und dann auf „Abmelden“.
portal-remove-app = Ist die App { $old-app } noch da, löschen Sie sie.
portal-remove-android-open = Öffnen Sie die Einstellungen, und suchen Sie nach „Arbeitsprofil“. Auf den meisten Telefonen steht es unter Passwörter & Konten › Geschäftlich.
portal-remove-android-remove = Tippen Sie auf „Arbeitsprofil entfernen“, und bestätigen Sie. Nur was im Arbeitsprofil ist, wird gelöscht.
portal-remove-windows-open = Öffnen Sie Einstellungen › Konten › Auf Arbeits- oder Schulkonto zugreifen.
portal-remove-windows-disconnect = Öffnen Sie den Eintrag, nach dem der Computer mit der Geräteverwaltung von { $source } verbunden ist, wählen Sie „Trennen“, und bestätigen Sie.
portal-remove-windows-careful = Trennen Sie nicht das Konto, mit dem Sie sich bei Windows anmelden. Ist es der einzige Eintrag? Dann hören Sie hier auf, und wenden Sie sich an: { $contact }.
portal-remove-windows-app = Öffnen Sie Einstellungen › Apps › Installierte Apps. Ist { $old-app } noch da, deinstallieren Sie die App.
portal-remove-macos-open = Öffnen Sie Systemeinstellungen › Allgemein › Geräteverwaltung.
portal-remove-macos-remove = Wählen Sie das Verwaltungsprofil von { $source } aus, klicken Sie auf die Minustaste oder auf die Taste zum Abmelden, und geben Sie Ihr Passwort ein.
portal-remove-macos-app = Ist { $old-app } noch im Ordner „Programme“, bewegen Sie die App in den Papierkorb.
portal-remove-linux-package = Entfernen Sie das Paket von { $old-app } in der Softwareverwaltung oder in einem Terminal mit „sudo apt remove“ (Ubuntu) oder „sudo dnf remove“ (Red Hat).
portal-remove-linux-restart = Starten Sie den Computer neu.

# Zurücksetzen
portal-erase-other-device = Öffnen Sie diese Seite möglichst auch auf einem anderen Gerät: Hier verschwindet sie mit dem Rest. Der Link in Ihrer E-Mail öffnet sie jederzeit wieder.
portal-erase-ask = Lassen Sie sich dabei helfen: { $contact }.
portal-erase-ios-open = Öffnen Sie Einstellungen › Allgemein, tippen Sie ganz unten auf „iPhone übertragen/zurücksetzen“ (oder iPad) und dann auf „Alle Inhalte & Einstellungen löschen“.
portal-erase-ios-confirm = Geben Sie Ihren Code und das Passwort Ihres Apple Accounts ein. Das Gerät startet neu und begrüßt Sie.
portal-erase-android-account = Öffnen Sie Einstellungen › Passwörter & Konten, und entfernen Sie Ihr Google-Konto. Sonst fragt das Telefon beim Einrichten danach.
portal-erase-android-open = Öffnen Sie Einstellungen › System › Optionen zum Zurücksetzen, und wählen Sie „Alle Daten löschen“ (Werkseinstellungen).
portal-erase-macos-open = Öffnen Sie Systemeinstellungen › Allgemein › „Übertragen oder Zurücksetzen“, und wählen Sie „Alle Inhalte & Einstellungen löschen“.
portal-erase-macos-confirm = Geben Sie Ihr Passwort ein, und melden Sie sich von Ihrem Apple Account ab, wenn Sie darum gebeten werden. Der Mac startet neu.

# Geräte, die ihr Hersteller umziehen lässt: Systeme von Apple ab Version 26
portal-vendor-what = Dieses Gerät ({ $device }) zieht von selbst von { $source } zu { $target } um. Sie müssen nur sagen, wann.
portal-vendor-ready = Verbinden Sie es mit WLAN und Strom.
portal-vendor-ios-notice = Eine Mitteilung sagt, dass Ihre Organisation dieses Gerät zu einer anderen Verwaltung bringt. Tippen Sie darauf, oder öffnen Sie Einstellungen › Allgemein › VPN und Geräteverwaltung.
portal-vendor-ios-restart = Starten Sie den Umzug. Das Gerät startet einmal neu.
portal-vendor-macos-notice = Eine Mitteilung sagt, dass Ihre Organisation diesen Mac zu einer anderen Verwaltung bringt. Klicken Sie darauf, oder öffnen Sie Systemeinstellungen › Allgemein › Geräteverwaltung.
portal-vendor-macos-enroll = Starten Sie den Umzug, und wählen Sie „Registrieren“.
portal-vendor-sign-in = Werden Sie zur Anmeldung aufgefordert, nehmen Sie Ihr Geschäftskonto.
portal-vendor-keep = Setzen Sie das Gerät nicht zurück, und entfernen Sie das Profil nicht selbst. Ist bis morgen keine Mitteilung da? Dann fragen Sie hier: { $contact }.

# Die App des neuen Dienstes holen
portal-install-store = Installieren Sie { $app } auf genau diesem Gerät.
portal-install-android-outside = Installieren Sie die App bei Ihren privaten Apps, nicht in einem alten Arbeitsprofil.
portal-install-windows = Installieren Sie „Unternehmensportal“ aus dem Microsoft Store. Vielleicht ist die App schon da: Sehen Sie unter „Start“ nach.
portal-install-macos-download = Laden Sie { $app } mit der Taste unten, auf dem Mac selbst.
portal-install-macos-install = Öffnen Sie die geladene Datei, und folgen Sie ihr bis zum Ende.
portal-install-linux-edge = Installieren Sie Microsoft Edge.
portal-install-linux-app = Installieren Sie die App „Microsoft Intune“, wie es die Download-Seite beschreibt.
portal-install-app = Installieren Sie { $app } auf genau diesem Gerät.

# Damit registrieren
portal-enroll-wait = Sobald { $target } das Gerät kennt, sagt es diese Seite von selbst. Das kann eine Weile dauern.
portal-enroll-ios-begin = Öffnen Sie das Unternehmensportal, und melden Sie sich mit Ihrem Geschäftskonto an. Lesen Sie, was Ihre Organisation sehen kann, und gehen Sie dann weiter.
portal-enroll-ios-download = Safari fragt, ob ein Profil geladen werden darf: Tippen Sie auf „Zulassen“ und dann auf „Schließen“.
portal-enroll-ios-install = Öffnen Sie die Einstellungen, und tippen Sie auf „Profil geladen“ (oder Allgemein › VPN und Geräteverwaltung). Tippen Sie auf „Installieren“, geben Sie Ihren Code ein, und tippen Sie auf „Installieren“ und „Vertrauen“, bis „Fertig“ erscheint.
portal-enroll-ios-back = Gehen Sie zum Unternehmensportal zurück, und warten Sie, bis es fertig ist. Stimmen Sie zu, wenn Apps der Arbeit installiert werden wollen.
portal-enroll-android-begin = Öffnen Sie das Unternehmensportal, und melden Sie sich mit Ihrem Geschäftskonto an. Tippen Sie auf „Starten“.
portal-enroll-android-profile = Stimmen Sie den Bedingungen zu. Das Telefon legt ein Arbeitsprofil an; das dauert ein paar Minuten. Gehen Sie dann weiter.
portal-enroll-android-settings = Stellen Sie ein, was das Unternehmensportal nennt, etwa eine Displaysperre, und tippen Sie auf „Fertig“.
portal-enroll-android-apps = Apps der Arbeit tragen von nun an einen kleinen Koffer. Private Apps bleiben, wo sie sind.
portal-enroll-windows-begin = Öffnen Sie das Unternehmensportal, und melden Sie sich mit Ihrem Geschäftskonto an.
portal-enroll-windows-connect = Wählen Sie „Weiter“, dann „Verbinden“, und melden Sie sich noch einmal an.
portal-enroll-windows-go = Gehen Sie weiter, und warten Sie, bis überall ein Häkchen steht.
portal-enroll-windows-done = Wählen Sie „Fertig“. Starten Sie den Computer neu, wenn er darum bittet.
portal-enroll-macos-begin = Öffnen Sie das Unternehmensportal, melden Sie sich mit Ihrem Geschäftskonto an, und wählen Sie „Starten“.
portal-enroll-macos-download = Wählen Sie „Profil herunterladen“. Die Systemeinstellungen öffnen sich.
portal-enroll-macos-install = Doppelklicken Sie unter Allgemein › Geräteverwaltung auf das Profil, wählen Sie „Installieren“, geben Sie Ihr Passwort ein, und wählen Sie „Registrieren“.
portal-enroll-macos-back = Gehen Sie zum Unternehmensportal zurück, ändern Sie die Einstellungen, die es nennt, und wählen Sie „Fertig“.
portal-enroll-linux-begin = Öffnen Sie die App „Microsoft Intune“, melden Sie sich mit Ihrem Geschäftskonto an, und wählen Sie „Next“.
portal-enroll-linux-settings = Ändern Sie die Einstellungen, die sie nennt, etwa die Verschlüsselung der Festplatte oder das Kennwort.
portal-enroll-linux-edge = Melden Sie sich in Microsoft Edge mit Ihrem Geschäftskonto an.
portal-enroll-app-open = Öffnen Sie { $app }, und melden Sie sich mit Ihrem Geschäftskonto an.
portal-enroll-app-follow = Folgen Sie den Anweisungen, bis dort steht, dass das Gerät registriert ist.

# Neu einrichten
portal-set-up-start = Wählen Sie Ihre Sprache, und verbinden Sie das Gerät mit dem WLAN.
portal-set-up-apple-remote = Gehen Sie bei „Entfernte Verwaltung“ weiter, und melden Sie sich mit Ihrem Geschäftskonto an.
portal-set-up-ios-data = Stellen Sie kein altes Backup wieder her. Fotos und Kontakte kommen zurück, wenn Sie sich mit Ihrem Apple Account anmelden.
portal-set-up-macos-data = Übertragen Sie nichts aus einem Backup. Dateien in OneDrive und iCloud kommen zurück, wenn Sie sich anmelden.
portal-set-up-android-code = Sagt das Telefon nicht von selbst, dass es Ihrer Organisation gehört? Tippen Sie auf dem ersten Bildschirm sechsmal auf dieselbe Stelle, und scannen Sie den Code, den Sie hier bekommen: { $contact }.
portal-set-up-android-lock = Melden Sie sich mit Ihrem Geschäftskonto an, richten Sie eine Displaysperre ein, und lassen Sie die Apps der Arbeit installieren.
portal-set-up-wait = Warten Sie, bis die Apps der Arbeit da sind. Das kann eine halbe Stunde dauern.

# Was der neue Dienst von einem Gerät sagt
portal-compliance-unknown = { $target } prüft das Gerät. Das kann ein, zwei Stunden dauern; Sie können es solange benutzen.
portal-compliance-compliant = Das Gerät ist, wie es sein soll.
portal-compliance-in-grace = Eine Einstellung ist noch nicht, wie sie sein soll. Öffnen Sie { $app }: Dort steht, welche, und wie Sie sie ändern.
portal-compliance-noncompliant = Eine Einstellung ist nicht, wie sie sein soll, und die E-Mail der Arbeit kann bis dahin ausfallen. Öffnen Sie { $app }: Dort steht, welche, und wie Sie sie ändern.
portal-check-works = funktioniert
portal-check-fails = funktioniert noch nicht
portal-check-fails-help = Wir sehen es auch. Wenn Sie es jetzt brauchen, sagen Sie es uns unten.

# Eine Registrierung, die nicht gelang
portal-failed-unknown = Es hat nicht geklappt, und wir wissen noch nicht, warum. Versuchen Sie es noch einmal; klappt es wieder nicht, sagen Sie es uns unten.
portal-failed-authentication = Die Anmeldung hat nicht geklappt. Prüfen Sie Ihr Kennwort auf einem anderen Gerät, und versuchen Sie es noch einmal.
portal-failed-authorization = Ihr Konto darf dieses Gerät noch nicht registrieren. Sagen Sie es uns unten; wir müssen etwas ändern.
portal-failed-account-validation = Ihr Konto wurde nicht akzeptiert. Achten Sie darauf, Ihr Geschäftskonto zu nehmen, und versuchen Sie es noch einmal.
portal-failed-user-validation = { $target } kennt Sie noch nicht. Sagen Sie es uns unten; wir müssen etwas ändern.
portal-failed-device-not-supported = Das System des Geräts ist zu alt. Installieren Sie alle Updates, und versuchen Sie es noch einmal. Gibt es keine mehr, sagen Sie es uns unten.
portal-failed-in-maintenance = { $target } wurde gerade gewartet. Versuchen Sie es in einer Stunde noch einmal.
portal-failed-bad-request = Das Gerät und { $target } haben sich nicht verstanden. Starten Sie das Gerät neu, und versuchen Sie es noch einmal.
portal-failed-feature-not-supported = Das Gerät kann etwas nicht, was Ihre Organisation braucht. Sagen Sie es uns unten.
portal-failed-enrollment-restrictions-enforced = Die Regeln Ihrer Organisation haben dieses Gerät nicht zugelassen. Vielleicht haben Sie zu viele Geräte, oder diese Art ist nicht erlaubt. Sagen Sie es uns unten.
portal-failed-client-disconnected = Die Verbindung ging verloren. Bleiben Sie im WLAN, und versuchen Sie es noch einmal.
portal-failed-user-abandonment = Es wurde unterwegs abgebrochen. Beginnen Sie unten noch einmal, und folgen Sie den Schritten bis zum Ende.
portal-failed-source-refused = { $source } wollte das Gerät nicht freigeben. Versuchen Sie es noch einmal; klappt es wieder nicht, sagen Sie es uns unten.
portal-trouble-stopped = Seit einer Weile ist nichts geschehen. Das Gerät ist ungeschützt: Machen Sie unten weiter, oder sagen Sie uns, was Sie aufhält.
portal-trouble-conflict = Sowohl { $source } als auch { $target } gibt an, dieses Gerät zu verwalten. Lassen Sie es, wie es ist. Wir sehen es uns an und melden uns bei Ihnen.
portal-trouble-returned = Das Gerät ist wieder in { $source }. Beginnen Sie von Neuem, wenn Sie Zeit haben, es abzuschließen.

# Hilfe
portal-help-device = Stimmt etwas nicht?
portal-help-question = Eine Frage stellen
portal-help-cause = Worum geht es?
portal-help-words = Was sehen Sie? Was haben Sie versucht?
portal-help-send = Senden
portal-help-what-happens = Es geht an: { $contact }. Dort ist zu sehen, um welches Gerät und welchen Schritt es geht.
portal-cause-enrollment = Das Einrichten klappt nicht
portal-cause-unenroll = Die alte Verwaltung geht nicht weg
portal-cause-vpn = VPN funktioniert nicht
portal-cause-wifi = WLAN funktioniert nicht
portal-cause-email = E-Mail funktioniert nicht
portal-cause-certificate = Ein Zertifikat wird abgelehnt
portal-cause-apps = Eine App der Arbeit fehlt oder öffnet sich nicht
portal-cause-gap = Ein Gerät ist ungeschützt
portal-cause-conflict = Ein Gerät steht in beiden Diensten
portal-cause-call = Wir möchten gern mit Ihnen sprechen
portal-cause-question = Etwas anderes
portal-tickets = Ihre Anfragen
portal-ticket-open = In Arbeit
portal-ticket-answered = Beantwortet
portal-ticket-reference = { $reference }, { $at }
portal-ticket-with-us = Es liegt bei uns, und wir melden uns bei Ihnen.
portal-ticket-with = Es liegt bei: { $team }. Von dort hören Sie.
portal-ticket-passed-on = In Arbeit bei: { $team }.
portal-ticket-cause-found = Die Ursache ist gefunden ({ $team }). Die Antwort ist auf dem Weg zu Ihnen.
portal-ticket-on-its-way = Die Antwort ist da. { $team } meldet sich bei Ihnen.
portal-ticket-contacted = { $team } hat sich bei Ihnen gemeldet. Wenn es jetzt funktioniert, ist nichts mehr zu tun.
portal-ticket-resolved = Es gibt eine Antwort. Hilft sie nicht, melden Sie sich hier: { $contact }.
portal-ticket-closed = Geschlossen.
portal-known = Bekanntes Problem: { $cause }

# Die üblichen Antworten, für alle, die sie ausführen
portal-answer-enrollment = Starten Sie das Gerät neu, und beginnen Sie wieder mit der Anmeldung. Nehmen Sie Ihr Geschäftskonto, und bleiben Sie im WLAN, bis alles fertig ist.
portal-answer-unenroll = Verbinden Sie das Gerät mit dem WLAN, öffnen Sie { $old-app } einmal, und lassen Sie die App ein paar Minuten offen. Dann kommt der Auftrag an.
portal-answer-vpn = Öffnen Sie { $app }, und lassen Sie das Gerät prüfen; das VPN-Profil kommt noch einmal. Schalten Sie VPN danach aus und wieder ein.
portal-answer-wifi = Löschen Sie das Netz der Arbeit in den WLAN-Einstellungen. Es kommt innerhalb weniger Minuten von selbst zurück.
portal-answer-email = Entfernen Sie das alte Geschäftskonto aus der Mail-App, und melden Sie sich in Outlook mit Ihrem Geschäftskonto an.
portal-answer-certificate = Öffnen Sie { $app }, und lassen Sie das Gerät prüfen. Innerhalb einer Stunde kommt ein neues Zertifikat.
portal-answer-apps = Öffnen Sie { $app } › Apps, und installieren Sie die App von dort.
portal-answer-gap = Machen Sie weiter, wo Sie aufgehört haben: Melden Sie sich in { $app } an, und folgen Sie den Schritten bis zum Ende.
portal-answer-conflict = Lassen Sie das Gerät, wie es ist. Wir nehmen es aus dem alten Dienst und sagen Ihnen, wann Sie weitermachen können.
portal-answer-call = Rufen Sie an, wenn es Ihnen passt: { $contact }.
portal-answer-question = Fragen Sie hier: { $contact }.

# Rückmeldung
portal-feedback = Wie war es?
portal-feedback-question = Von 1 bis 5
portal-feedback-worst = 1: schlecht
portal-feedback-best = 5: sehr gut
portal-feedback-words = Was sollten wir für die Nächsten besser machen?
portal-feedback-send = Senden
portal-feedback-thanks = Sie haben { $score } von 5 gegeben. Danke: Das hilft allen, die nach Ihnen kommen.
portal-feedback-change = Ändern

# Datenschutz
portal-privacy = Was Ihre Organisation sehen kann
portal-privacy-never = Nie: Ihre Nachrichten und E-Mails, Anrufe, Fotos, Kontakte, Kalender, Kennwörter, die Websites, die Sie besuchen, oder was in Ihren Dokumenten steht.
portal-privacy-more = Was sie sieht, und warum
portal-privacy-device = Von jedem Gerät sieht sie: Name, Modell, Seriennummer, System und Version, und ob es sicher eingestellt ist.
portal-privacy-apps-personal = Auf Ihrem eigenen Gerät sieht sie die Apps, die Sie von der Arbeit haben, und von Ihrer Telefonnummer nur die letzten Ziffern.
portal-privacy-apps-corporate = Auf einem Gerät der Organisation sieht sie alle Apps und die Telefonnummer.
portal-privacy-place-personal = Sie kann nicht sehen, wo Ihr eigenes Gerät ist. Sie kann Daten der Arbeit davon entfernen, zum Beispiel wenn Sie es verlieren.
portal-privacy-place-corporate = Ein Gerät der Organisation kann sie orten, wenn es verloren ist, sperren und zurücksetzen.
portal-privacy-why = Das braucht sie, um die Daten der Arbeit zu schützen und Ihnen zu helfen. Diese Seite selbst behält, was Sie ihr hier sagen und wie weit jedes Gerät ist, solange der Umzug dauert.

# Links, die nichts öffnen
portal-link-expired-title = Dieser Link ist zu alt
portal-link-expired = Fordern Sie einen neuen an, dann sind Sie wieder auf Ihrer Seite.
portal-link-unknown-title = Dieser Link öffnet nichts
portal-link-unknown = Vielleicht wurde er abgeschnitten. Öffnen Sie ihn noch einmal aus der Nachricht, oder bitten Sie dort, woher er kam, um einen neuen.

# Anmeldung an der Konsole
sign-in-title = Anmelden
sign-in-account = Konto
sign-in-password = Kennwort
sign-in-button = Anmelden
sign-in-forgotten = Kennwort vergessen? Die Administration kann Ihnen an der Befehlszeile ein neues geben.
sign-in-wrong = Konto und Kennwort gehören nicht zusammen. Prüfen Sie beides, und versuchen Sie es noch einmal.
sign-in-too-often = Zu viele Versuche. Warten Sie { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }, und versuchen Sie es noch einmal.
sign-in-no-accounts = Noch gibt es kein Konto. Legen Sie das erste an der Befehlszeile an, mit „sluis account add“.
sign-in-password-too-short = Ein Kennwort hat mindestens { $count } Zeichen. Ein paar Wörter hintereinander sind leicht zu merken und schwer zu erraten.
sign-in-password-too-long = Ein Kennwort hat höchstens { $count } Zeichen.
sign-in-password-not-hashed = Das Kennwort ließ sich nicht sicher aufbewahren und wurde deshalb nicht gespeichert. Versuchen Sie es noch einmal.

# Seiten, die Nein sagen
guard-wrong-host-title = Diese Demo ist nur für diesen Computer
guard-wrong-host = Öffnen Sie sie unter der Adresse, die das Programm beim Start gezeigt hat.
guard-other-site-title = Das kam von einer anderen Seite
guard-other-site = Was Sie gesendet haben, kam nicht von einer Seite dieser Website; deshalb wurde nichts getan. Öffnen Sie die Seite hier, und senden Sie es noch einmal.
guard-too-large-title = Das ist zu groß
guard-too-large = Was Sie gesendet haben, ist größer als alles, was hier erwartet wird; deshalb wurde nichts getan.
guard-too-slow-title = Das dauert zu lange
guard-too-slow = Die Seite war nicht rechtzeitig fertig. Versuchen Sie es gleich noch einmal.
guard-garbled-title = Das war nicht zu lesen
guard-garbled = In dem, was Sie gesendet haben, fehlt etwas; deshalb wurde nichts getan. Gehen Sie zurück, laden Sie die Seite neu, und senden Sie es noch einmal.
guard-not-allowed-title = Das dürfen Sie nicht
guard-not-allowed = Ihr Konto hat diese Berechtigung nicht. Die Administration kann sie Ihnen geben.
guard-too-often-title = Das war zu oft
guard-too-often = Nichts wurde getan. Warten Sie { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 }, und versuchen Sie es noch einmal. Wenn es eilt, rufen Sie an.

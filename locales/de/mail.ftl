## Briefe an Teilnehmende. Betreffzeilen bleiben unter 78 Zeichen. `$date` ist ein Tag mit Jahr, `$month` ein Monat mit Jahr.

mail-greeting = Hallo { $name },
mail-greeting-plain = Guten Tag,

# Einführung: was, warum, der Plan (CP-3)
mail-kickoff-subject = Unsere Geräte ziehen zu { $target } um
mail-kickoff-what = Die Telefone, Tablets und Computer, mit denen Sie arbeiten, werden künftig mit { $target } verwaltet. Damit werden E-Mail, WLAN und Apps für Sie eingerichtet, das Gerät bleibt auf dem neuesten Stand, und die Daten Ihrer Arbeit sind geschützt, falls ein Gerät verloren geht.
mail-kickoff-why = Warum wir das tun: Sie melden sich einmal an, und was Sie für die Arbeit brauchen, ist da; weitere Apps suchen Sie sich selbst aus. Und wir halten alle Geräte, gleich welcher Marke, von einer Stelle aus sicher.
mail-kickoff-plan = Wir gehen Schritt für Schritt vor. Eine kleine Gruppe beginnt; die nächste folgt, wenn bei der vorigen alles funktioniert:
mail-schedule-line = { $phase }: { $month }
mail-your-turn = Sie sind ab { $date } oder etwas später an der Reihe. Sie bekommen eine Nachricht, sobald es losgehen kann; bis dahin brauchen Sie nichts zu tun.
mail-privacy = Das kann Ihre Organisation sehen: das Modell, die Seriennummer, die Version des Systems, die Apps für die Arbeit und ob das Gerät sicher ist. Das sieht sie nicht: Ihre Fotos, Nachrichten und Anrufe, die Seiten, die Sie besuchen, und was in Ihren privaten Apps ist.

# Vor der Registrierung: das Produkt und was dazugehört, die Termine, wo man mehr liest (CP-4)
mail-pre-subject = Was Sie erwartet, wenn Ihre Geräte zu { $target } umziehen
mail-pre-what = Bald sind Sie an der Reihe: Ihre Geräte ziehen zu { $target } um. Das dauert meist etwa eine Viertelstunde je Gerät, und Ihre Seite zeigt Ihnen jeden Schritt.
mail-pre-products = Danach sind die Apps für Ihre Arbeit, zum Beispiel Outlook, Office und OneDrive, auf dem Gerät, und Ihr Geschäftskonto öffnet sie alle.
mail-pre-resources = Ihre Seite zeigt Ihre Termine, Ihre Geräte und für jedes die Schritte. Dort bitten Sie auch um Hilfe.
mail-pre-subject-soon = Bald sind Sie an der Reihe: drei Dinge, die helfen
mail-pre-soon = Ab { $date } können Sie mit Ihren Geräten umziehen. Drei Dinge helfen:
mail-prepare-password = Halten Sie Ihr Geschäftskonto und das Kennwort bereit.
mail-prepare-charge = Laden Sie das Gerät auf, und wählen Sie einen Moment, in dem Sie WLAN haben.
mail-prepare-backup = Installieren Sie ausstehende Updates, und bewahren Sie eine Kopie privater Fotos und Dateien auf, wie vor jedem größeren Update.

# Registrierung: bereit, die Anleitung, Hilfe (CP-5)
mail-enroll-subject = Es kann losgehen: Ihre Geräte ziehen zu { $target } um
mail-enroll-ready = Ab jetzt können Sie zu { $target } umziehen. Wählen Sie einen Moment, der Ihnen passt; meist dauert es etwa eine Viertelstunde je Gerät.
mail-devices = { $count ->
    [one] Es geht um dieses Gerät: { $devices }.
   *[other] Es geht um diese { $count } Geräte: { $devices }.
 }
mail-enroll-step-open = Öffnen Sie Ihre Seite, am besten auf dem Gerät selbst.
mail-enroll-step-remove = Hat das Gerät noch die alte Verwaltung, zeigt die Seite, wie Sie sie entfernen.
mail-enroll-step-install = Machen Sie gleich mit der neuen Verwaltung weiter, und melden Sie sich mit Ihrem Geschäftskonto an.
mail-enroll-step-check = Wir prüfen, ob E-Mail, WLAN und Apps funktionieren. Ihre Seite sagt Ihnen, wann Sie fertig sind.
mail-enroll-voluntary = Noch gibt es keine Frist: Den Tag wählen Sie. Wenn Sie bald beginnen, bleibt Zeit, Ihnen zu helfen, falls etwas nicht klappt.

# Danach: Dank, zum Weiterlesen, Rückmeldung (CP-6)
mail-after-subject = Sie sind umgezogen: Wie war es?
mail-after-thanks = Danke, dass Sie zu { $target } umgezogen sind.
mail-after-resources = Funktioniert etwas nicht mehr wie vorher? Melden Sie es auf Ihrer Seite, dann hilft Ihnen jemand. Und sagen Sie uns, wie es war: Das dauert eine Minute und macht es leichter für alle, die nach Ihnen kommen.

# Erinnerungen
mail-reminder-subject = Noch zu erledigen: Umzug zu { $target }
mail-reminder = Seit einigen Tagen können Sie beginnen, und etwas ist noch zu tun. Meist dauert es etwa eine Viertelstunde je Gerät. Hält Sie etwas auf? Bitten Sie auf Ihrer Seite um Hilfe; das geht schnell.
mail-gap-subject = Noch nicht fertig: { $device }
mail-gap = { $device } hat die alte Verwaltung verlassen und ist in der neuen noch nicht angekommen. Bis dahin kann es sein, dass E-Mail und Apps für die Arbeit dort nicht funktionieren, und die Daten Ihrer Arbeit sind weniger gut geschützt. Machen Sie weiter, wo Sie aufgehört haben; Ihre Seite zeigt den nächsten Schritt.

# Frist
mail-deadline-subject = Bis { $date }: Ihre Geräte müssen umziehen
mail-deadline = Ziehen Sie mit Ihren Geräten bis { $date } zu { $target } um. Danach haben Geräte, die nicht umgezogen sind, keinen Zugriff mehr auf E-Mail und Dateien der Arbeit.
mail-deadline-why = Bis jetzt konnten alle den Tag selbst wählen. Die Frist ist so gesetzt, dass der Helpdesk Zeit für alle hat, die noch fehlen. Fragen Sie, wenn Sie jemanden brauchen.

# Wie es weitergeht
mail-link-your-page = Ihre Seite öffnen
mail-link-start = Jetzt beginnen
mail-link-continue = Weitermachen
mail-link-feedback = Sagen, wie es war

mail-contact = Fragen, oder kommen Sie nicht weiter? So erreichen Sie uns: { $ways }
mail-contact-name = Fragen, oder kommen Sie nicht weiter? { $name } hilft Ihnen: { $ways }

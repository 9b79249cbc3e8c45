## Brieven aan deelnemers. Een onderwerp blijft binnen 78 tekens. `$date` is een dag met jaar, `$month` een maand met jaar.

mail-greeting = Hallo { $name },
mail-greeting-plain = Hallo,

# Introductie: wat, waarom, het plan (CP-3)
mail-kickoff-subject = Onze apparaten gaan over naar { $target }
mail-kickoff-what = De telefoons, tablets en computers waarmee je werkt, worden voortaan beheerd met { $target }. Dat stelt e-mail, wifi en apps voor je in, houdt het apparaat bijgewerkt en beschermt werkgegevens als een apparaat zoekraakt.
mail-kickoff-why = Waarom we dit doen: je meldt je één keer aan en wat je voor je werk nodig hebt, staat klaar; andere apps kies je er zelf bij. En wij houden alle apparaten, van welk merk ook, vanaf één plek veilig.
mail-kickoff-plan = We doen het stap voor stap. Een kleine groep begint; de volgende groep volgt pas als bij de vorige alles werkt:
mail-schedule-line = { $phase }: { $month }
mail-your-turn = Jij bent aan de beurt vanaf { $date }, of iets later. Je krijgt bericht als je kunt beginnen; tot die tijd hoef je niets te doen.
mail-privacy = Dit kan je organisatie zien: het model, het serienummer, de versie van het systeem, de werk-apps en of het apparaat veilig is. Dit niet: je foto’s, berichten en gesprekken, de pagina’s die je bezoekt en wat er in je privé-apps staat.

# Vóór inschrijving: het product en wat erbij hoort, de datums, waar meer te lezen is (CP-4)
mail-pre-subject = Wat je merkt als je apparaten overgaan naar { $target }
mail-pre-what = Binnenkort ga jij over naar { $target }. Dat duurt meestal ongeveer een kwartier per apparaat, en je pagina laat elke stap zien.
mail-pre-products = Daarna staan de apps voor je werk, zoals Outlook, Office en OneDrive, op je apparaat. Met je werkaccount kun je in allemaal.
mail-pre-resources = Op je pagina staan jouw datums, jouw apparaten en per apparaat de stappen. Daar vraag je ook om hulp.
mail-pre-subject-soon = Bijna jouw beurt: drie dingen die helpen
mail-pre-soon = Vanaf { $date } kun je met je apparaten overgaan. Drie dingen helpen:
mail-prepare-password = Houd je werkaccount en het wachtwoord bij de hand.
mail-prepare-charge = Laad het apparaat op, en kies een moment waarop je wifi hebt.
mail-prepare-backup = Installeer updates die klaarstaan, en bewaar een kopie van privéfoto’s en -bestanden, zoals voor elke grote update.

# Inschrijving: klaar, de stappen, hulp (CP-5)
mail-enroll-subject = Je kunt beginnen: zet je apparaten over naar { $target }
mail-enroll-ready = Vanaf nu kun je overgaan naar { $target }. Kies een moment dat je uitkomt; het duurt meestal ongeveer een kwartier per apparaat.
mail-devices = { $count ->
    [one] Het gaat om dit apparaat: { $devices }.
   *[other] Het gaat om deze { $count } apparaten: { $devices }.
 }
mail-enroll-step-open = Open je pagina, het liefst op het apparaat zelf.
mail-enroll-step-remove = Staat het oude beheer nog op het apparaat, dan laat de pagina zien hoe je het verwijdert.
mail-enroll-step-install = Ga meteen door met het nieuwe beheer, en meld je aan met je werkaccount.
mail-enroll-step-check = Wij controleren of e-mail, wifi en apps werken. Je pagina zegt wanneer je klaar bent.
mail-enroll-voluntary = Er is nog geen deadline: je kiest zelf de dag. Wie vroeg begint, krijgt rustig hulp als er iets misgaat.

# Na inschrijving: dank, verder lezen, feedback (CP-6)
mail-after-subject = Je bent over: hoe ging het?
mail-after-thanks = Bedankt dat je bent overgegaan naar { $target }.
mail-after-resources = Werkt er iets niet meer zoals eerst? Meld het op je pagina, dan helpt iemand je. En vertel ons hoe het ging: het kost een minuut en maakt het makkelijker voor wie na jou komt.

# Herinneringen
mail-reminder-subject = Nog te doen: overgaan naar { $target }
mail-reminder = Je kon een paar dagen geleden al beginnen, en er moet nog iets gebeuren. Het duurt meestal ongeveer een kwartier per apparaat. Houdt iets je tegen? Vraag om hulp op je pagina; dat is zo gedaan.
mail-gap-subject = Nog niet klaar: { $device }
mail-gap = { $device } is weg uit het oude beheer en nog niet aangekomen in het nieuwe. Zolang dat zo is, werken e-mail en apps voor je werk misschien niet en zijn werkgegevens minder goed beschermd. Ga verder waar je was gebleven; je pagina toont de volgende stap.

# Deadline
mail-deadline-subject = Zet je apparaten uiterlijk { $date } over
mail-deadline = Zet je apparaten uiterlijk { $date } over naar { $target }. Daarna hebben apparaten die niet over zijn geen toegang meer tot e-mail en bestanden van het werk.
mail-deadline-why = Tot nu toe koos iedereen zelf de dag. De datum is zo gekozen dat de helpdesk tijd heeft voor iedereen die nog over moet. Heb je iemand nodig, vraag het dan.

# Verder
mail-link-your-page = Open je pagina
mail-link-start = Begin nu
mail-link-continue = Ga verder waar je was
mail-link-feedback = Vertel hoe het ging

mail-contact = Vragen, of loop je vast? Hier zijn we te bereiken: { $ways }
mail-contact-name = Vragen, of loop je vast? { $name } helpt je: { $ways }

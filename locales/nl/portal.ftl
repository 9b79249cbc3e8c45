## Het portaal: de pagina van één persoon over de eigen apparaten. Korte zinnen, één ding tegelijk.
## De variabelen die elke zin mag gebruiken, staan in locales/en/portal.ftl. Namen van menu’s zijn die van het systeem.

# Kader
portal-skip = Naar de pagina
portal-languages = Taal
portal-hello = Hallo { $name },
portal-contact = Vragen
portal-contact-somebody = IT-ondersteuning
portal-contact-page = Meer lezen

# De kop: wat er gebeurt, en wanneer. `$device` is de naam van een apparaat, zoals “iPhone 15”.
portal-head-date-one = Je { $device } gaat over vanaf { $date }
portal-head-date = Je { $count } apparaten gaan over vanaf { $date }
portal-head-soon-one = Je { $device } gaat binnenkort over
portal-head-soon = Je { $count } apparaten gaan binnenkort over
portal-head-later-one = Je { $device } gaat later over
portal-head-later = Je { $count } apparaten gaan later over
portal-head-nothing = Bij jou hoeft niets over te gaan
portal-head-move-one = Je { $device } kan nu over
portal-head-move = Je { $count } apparaten kunnen nu over
portal-head-finish = Maak de overstap van je { $device } af
portal-head-leaving-one = Je { $device } verlaat { $source }
portal-head-leaving = Je { $count } apparaten verlaten { $source }
portal-head-conflict-one = We zoeken uit wat er met je { $device } is
portal-head-conflict = We zoeken uit wat er met je apparaten is
portal-head-halted = De overstap staat even stil
portal-head-exempt = Voor jou verandert er niets tot { $date }
portal-head-exempt-open = Voor jou verandert er voorlopig niets
portal-head-done-one = Je { $device } is over. Bedankt
portal-head-done = { $count ->
    [2] Beide apparaten zijn over. Bedankt
   *[other] Alle { $count } apparaten zijn over. Bedankt
 }

# Wat op de kop volgt
portal-lead-date = Tot dan blijft alles zoals het is. We sturen je bericht als het begint.
portal-lead-soon = We nodigen een paar mensen tegelijk uit. Je krijgt bericht als jij aan de beurt bent.
portal-lead-later = De dag staat nog niet vast. We sturen je bericht voordat er iets gebeurt.
portal-lead-nothing = We kennen geen apparaat van jou dat over moet naar { $target }. Gebruik je een telefoon of computer voor je werk? Laat het ons weten.
portal-lead-voluntary = Je kiest zelf het moment.
portal-lead-deadline = Doe het uiterlijk { $date }. Daarna kun je op apparaten die niet over zijn de toegang tot e-mail en bestanden van je werk verliezen.
portal-lead-deadline-passed = De laatste dag was { $date }. Je kunt de toegang tot e-mail en bestanden van je werk verliezen tot je apparaten over zijn.
portal-lead-takes = Eén apparaat duurt hoogstens { $minutes } minuten. Je hoeft ze niet allemaal achter elkaar te doen.
portal-lead-assisted = Je hoeft het niet alleen te doen: { $contact } neemt contact op en doet het samen met je.
portal-lead-fair = Je kunt ermee ook naar de IT-informatiedag komen: { $date }, { $place }.
portal-lead-progress = { $done } van de { $all } zijn over.
portal-lead-finish = Het apparaat is onbeschermd tot je klaar bent. Een paar minuten zijn genoeg.
portal-lead-finish-halted = De overstap staat even stil, maar maak dit wel af: het apparaat is onbeschermd tot je klaar bent.
portal-lead-leaving = Je hoeft nu niets te doen. Deze pagina toont de volgende stap zodra die kan.
portal-lead-conflict = Zowel { $source } als { $target } zegt dat het beheer daar ligt. Laat het zoals het is; we nemen contact met je op.
portal-lead-halted = Je hoeft nu niets te doen. Je apparaten blijven werken zoals vandaag. We sturen je bericht als het verdergaat.
portal-lead-exempt = Je doet voorlopig niet mee. Voor die dag sturen we je bericht.
portal-lead-done-works = Alles werkt. Je bent klaar.
portal-lead-done-checking = We controleren nog of alles werkt. Je hoeft niets te doen.
portal-lead-done-fails = Eén ding werkt nog niet. Je vindt het hieronder.

# Eén regel nadat een formulier is verstuurd
portal-said-agreed = Genoteerd. Je kunt door met de volgende stap.
portal-said-started = We hebben { $source } gevraagd het apparaat los te laten. Laat het aan staan, met verbinding.
portal-said-removed = Genoteerd. Je kunt door met de volgende stap.
portal-said-began = Mooi. Volg de stappen hieronder.
portal-said-helped = Je bericht is binnen. Iemand neemt contact met je op; je kunt het hieronder volgen.
portal-said-thanked = Fijn dat je het ons vertelt.
portal-said-no-words = Schrijf in een paar woorden waar het over gaat, dan antwoordt de juiste persoon.
portal-said-halted = De overstap staat even stil, dus er is niets begonnen. We sturen je bericht als het verdergaat.
portal-said-not-instructed = Dit apparaat is nog niet aan de beurt. We sturen je bericht als het zover is.
portal-said-nothing-to-leave = Het oude beheer is al weg. Ga door met de volgende stap.
portal-said-vendor-moves = Dit apparaat gaat vanzelf over; hier valt niets te beginnen.
portal-said-no-consent = Lees eerst wat er wordt gewist, en stem ermee in.
portal-said-under-way = Dat loopt al.
portal-said-not-in-scope = Dit apparaat hoeft niet over.

# Een apparaat: van wie het is, en hoe ver het is
portal-owner-corporate = van je organisatie
portal-owner-personal = van jezelf
portal-tag-done = Klaar
portal-tag-moved = Over
portal-tag-fails = Nog niet helemaal
portal-tag-later = Nog niet
portal-tag-conflict = We zoeken het uit
portal-tag-paused = Staat stil
portal-tag-step = Stap { $number } van { $all }
portal-mark-done = Gedaan:
portal-mark-now = Nu:
portal-mark-later = Later:
portal-takes = Het duurt ongeveer { $minutes } minuten.
portal-keeps-phone = Je foto’s, berichten en privé-apps blijven ongemoeid. E-mail en apps van het werk zijn even weg en komen dan terug.
portal-keeps-computer = Je bestanden en programma’s blijven ongemoeid.
portal-keeps-all = Apps, bestanden en instellingen blijven staan.
portal-keeps-nothing = Alles op je { $device } wordt gewist. De eerste stap laat zien hoe je bewaart wat je wilt houden.
portal-works = Over sinds { $date }. Alles werkt.
portal-paused = De overstap staat even stil. Hier is niets te doen tot het verdergaat.
portal-unprotected = Dit apparaat is onbeschermd tot je klaar bent.
portal-confirmed = Bevestigd { $at }
portal-not-confirmed = Je hebt het gemeld op { $at }. { $source } heeft het nog niet bevestigd.
portal-confirmed-enrolled = Bevestigd { $at }

# De stappen, als taak en als iets dat gedaan is
portal-step-agree = Bewaar wat je wilt houden
portal-done-agree = Bewaard, en je stemde in met wissen
portal-step-remove = Verwijder het oude beheer
portal-done-remove = Het oude beheer is weg
portal-step-erase = Wis het apparaat
portal-done-erase = Gewist
portal-step-vendor = Laat het overgaan
portal-done-vendor = Overgegaan
portal-step-install = Haal { $app }
portal-done-install = { $app } staat erop
portal-step-enroll = Schrijf het apparaat in
portal-done-enroll = Ingeschreven
portal-step-set-up = Stel het opnieuw in
portal-done-set-up = Ingesteld
portal-step-check = Wij controleren of alles werkt
portal-done-check = Alles werkt

# Knoppen
portal-do-agree = Alles is bewaard, het mag gewist worden
portal-do-start = Nu verwijderen
portal-do-removed = Ik heb het verwijderd
portal-do-erased = Ik heb het gewist
portal-do-installed = Ik heb het. Volgende stap
portal-do-began = Ik ben bezig met instellen
portal-do-again = Ik probeer het opnieuw
portal-open-app-store = Open de App Store
portal-open-google-play = Open Google Play
portal-open-microsoft-store = Open de Microsoft Store
portal-download-macos = Download { $app }
portal-open-linux-guide = Open de downloadpagina

# Voordat een apparaat wordt gewist
portal-agree-what = Om over te gaan moet je { $device } worden gewist. Alle apps, foto’s, berichten, bestanden en instellingen erop zijn daarna weg.
portal-agree-save = Bewaar foto’s en bestanden die alleen op dit apparaat staan: in iCloud, bij Google of op een andere computer.
portal-agree-files = Kopieer bestanden die alleen op deze computer staan naar OneDrive of een andere schijf. Kijk ook in Downloads en op het bureaublad.
portal-agree-codes = Maakt het apparaat inlogcodes voor je (een authenticator-app, toegangssleutels)? Zet die over, of zorg dat je je ook zonder kunt aanmelden.
portal-agree-apple = Zorg dat je het wachtwoord van je Apple Account weet. Je hebt het nodig om te wissen en om opnieuw in te stellen.
portal-agree-google = Zorg dat je het wachtwoord van je Google-account weet. Je hebt het nodig om opnieuw in te stellen.
portal-agree-charge = Neem een uur waarin je het apparaat kunt missen, en sluit het aan op de stroom.

# Het oude beheer verwijderen
portal-remove-order = { $source } haalt zijn instellingen en de e-mail en apps van je werk van je { $device }. Wat privé is, blijft. Neem de tijd om het nu af te maken: tot dan is het onbeschermd.
portal-remove-order-reset = { $source } laat je { $device } los. Het kan zichzelf meteen wissen; doet het dat niet, dan laat de volgende stap zien hoe je dat doet.
portal-remove-waiting = We hebben { $source } gevraagd je { $device } los te laten. Meestal duurt dat een paar minuten. Laat het aan staan, ontgrendeld en verbonden met internet.
portal-remove-takes-long = Duurt het langer dan een uur?
portal-remove-hand = Verwijder { $source } zelf van je { $device }. Wat privé is, blijft. Neem de tijd om het nu af te maken: tot dan is het onbeschermd.
portal-own-guidance = De instructies van je eigen organisatie
portal-remove-ios-open = Open Instellingen › Algemeen › VPN en apparaatbeheer.
portal-remove-ios-remove = Tik op het beheerprofiel van { $source } en dan op “Verwijder beheer”. Voer je toegangscode in en bevestig.
portal-remove-ios-account = Staat daar je werkaccount in plaats van een profiel? Tik erop en dan op “Log uit”.
portal-remove-app = Staat de app { $old-app } er nog op? Verwijder die dan.
portal-remove-android-open = Open Instellingen en zoek op “werkprofiel”. Op de meeste telefoons staat het onder Wachtwoorden en accounts › Werk.
portal-remove-android-remove = Tik op “Werkprofiel verwijderen” en bevestig. Alleen wat in het werkprofiel staat, wordt verwijderd.
portal-remove-windows-open = Open Instellingen › Accounts › Toegang tot werk of school.
portal-remove-windows-disconnect = Open de regel die zegt dat de computer verbonden is met het apparaatbeheer van { $source }, kies “Verbinding verbreken” en bevestig.
portal-remove-windows-careful = Verbreek de verbinding niet met het account waarmee je je bij Windows aanmeldt. Is dat de enige regel? Stop dan hier en vraag { $contact } om hulp.
portal-remove-windows-app = Open Instellingen › Apps › Geïnstalleerde apps. Staat { $old-app } er nog, verwijder die dan.
portal-remove-macos-open = Open Systeeminstellingen › Algemeen › Apparaatbeheer.
portal-remove-macos-remove = Selecteer het beheerprofiel van { $source }, klik op de minknop of op de knop om je uit te schrijven, en voer je wachtwoord in.
portal-remove-macos-app = Staat { $old-app } nog in de map Apps? Sleep de app naar de prullenmand.
portal-remove-linux-package = Verwijder het pakket van { $old-app } in het softwarecentrum, of in een terminal met “sudo apt remove” (Ubuntu) of “sudo dnf remove” (Red Hat).
portal-remove-linux-restart = Start de computer opnieuw op.

# Wissen
portal-erase-other-device = Open deze pagina als het kan ook op een ander apparaat, want hier verdwijnt ze met de rest. Met de link in je e-mail kom je er altijd weer.
portal-erase-ask = Vraag { $contact } om het samen met je te wissen.
portal-erase-ios-open = Open Instellingen › Algemeen › “Zet over of stel opnieuw in” en kies “Wis alle inhoud en instellingen”.
portal-erase-ios-confirm = Voer je toegangscode en het wachtwoord van je Apple Account in. Het apparaat start opnieuw op en begroet je.
portal-erase-android-account = Open Instellingen › Wachtwoorden en accounts en verwijder je Google-account. Anders vraagt de telefoon ernaar als je hem instelt.
portal-erase-android-open = Open Instellingen › Systeem › Opties voor resetten en kies “Alle gegevens wissen (fabrieksinstellingen terugzetten)”.
portal-erase-macos-open = Open Systeeminstellingen › Algemeen › “Zet over of stel opnieuw in” en kies “Wis alle inhoud en instellingen”.
portal-erase-macos-confirm = Voer je wachtwoord in en log uit bij je Apple Account als daarom wordt gevraagd. De Mac start opnieuw op.

# Apparaten die hun maker laat overgaan: systemen van Apple vanaf versie 26
portal-vendor-what = Je { $device } gaat vanzelf over van { $source } naar { $target }. Je hoeft alleen te zeggen wanneer.
portal-vendor-ready = Verbind het met wifi en sluit het aan op de stroom.
portal-vendor-ios-notice = Een melding zegt dat je organisatie dit apparaat naar een ander beheer overzet. Tik erop, of open Instellingen › Algemeen › VPN en apparaatbeheer.
portal-vendor-ios-restart = Start de overstap. Het apparaat start één keer opnieuw op.
portal-vendor-macos-notice = Een melding zegt dat je organisatie deze Mac naar een ander beheer overzet. Klik erop, of open Systeeminstellingen › Algemeen › Apparaatbeheer.
portal-vendor-macos-enroll = Start de overstap en kies “Schrijf in”.
portal-vendor-sign-in = Moet je je aanmelden, gebruik dan je werkaccount.
portal-vendor-keep = Wis het apparaat niet en verwijder het profiel niet zelf. Morgen nog geen melding? Vraag { $contact } om hulp.

# De app van het nieuwe systeem halen
portal-install-store = Installeer { $app } op dit apparaat zelf.
portal-install-android-outside = Installeer de app bij je privé-apps, niet in een oud werkprofiel.
portal-install-windows = Installeer “Bedrijfsportal” uit de Microsoft Store. Misschien staat de app al op de computer: kijk in Start.
portal-install-macos-download = Download { $app } met de knop hieronder, op de Mac zelf.
portal-install-macos-install = Open het gedownloade bestand en volg het tot het einde.
portal-install-linux-edge = Installeer Microsoft Edge.
portal-install-linux-app = Installeer de app “Microsoft Intune” zoals de downloadpagina beschrijft.
portal-install-app = Installeer { $app } op dit apparaat zelf.

# Ermee inschrijven
portal-enroll-wait = Zodra { $target } het apparaat kent, zegt deze pagina het vanzelf. Dat kan even duren.
portal-enroll-ios-begin = Open de Bedrijfsportal en meld je aan met je werkaccount. Lees wat je organisatie kan zien en ga dan door.
portal-enroll-ios-download = Safari vraagt of een profiel gedownload mag worden: tik op “Sta toe” en dan op “Sluit”.
portal-enroll-ios-install = Open Instellingen en tik op “Profiel gedownload” (of Algemeen › VPN en apparaatbeheer). Tik op “Installeer”, voer je toegangscode in, en tik op “Installeer” en “Vertrouw” tot er “Gereed” staat.
portal-enroll-ios-back = Ga terug naar de Bedrijfsportal en laat die het afmaken. Zeg ja als apps van het werk geïnstalleerd willen worden.
portal-enroll-android-begin = Open de Bedrijfsportal en meld je aan met je werkaccount. Tik op “Starten”.
portal-enroll-android-profile = Ga akkoord met de voorwaarden. De telefoon maakt een werkprofiel, dat duurt een paar minuten; ga dan door.
portal-enroll-android-settings = Stel in wat de Bedrijfsportal noemt, zoals een schermvergrendeling, en tik op “Gereed”.
portal-enroll-android-apps = Apps van het werk hebben voortaan een klein koffertje. Privé-apps blijven waar ze zijn.
portal-enroll-windows-begin = Open de Bedrijfsportal en meld je aan met je werkaccount.
portal-enroll-windows-connect = Kies “Volgende” en dan “Verbinding maken”, en meld je nog een keer aan.
portal-enroll-windows-go = Ga door en wacht tot overal een vinkje staat.
portal-enroll-windows-done = Kies “Gereed”. Start de computer opnieuw op als daarom wordt gevraagd.
portal-enroll-macos-begin = Open de Bedrijfsportal, meld je aan met je werkaccount en kies “Starten”.
portal-enroll-macos-download = Kies “Profiel downloaden”. Systeeminstellingen gaat open.
portal-enroll-macos-install = Dubbelklik op het profiel onder Algemeen › Apparaatbeheer, kies “Installeer”, voer je wachtwoord in en kies “Schrijf in”.
portal-enroll-macos-back = Ga terug naar de Bedrijfsportal, verander de instellingen die daar staan, en kies “Gereed”.
portal-enroll-linux-begin = Open de app “Microsoft Intune”, meld je aan met je werkaccount en kies “Next”.
portal-enroll-linux-settings = Verander de instellingen die daar staan, zoals schijfversleuteling of het wachtwoord.
portal-enroll-linux-edge = Meld je in Microsoft Edge aan met je werkaccount.
portal-enroll-app-open = Open { $app } en meld je aan met je werkaccount.
portal-enroll-app-follow = Volg wat er staat tot je leest dat het apparaat is ingeschreven.

# Opnieuw instellen
portal-set-up-start = Kies je taal en verbind met wifi.
portal-set-up-apple-remote = Ga bij “Extern beheer” door en meld je aan met je werkaccount.
portal-set-up-ios-data = Zet geen oude reservekopie terug. Foto’s en contacten komen terug als je inlogt bij je Apple Account.
portal-set-up-macos-data = Zet niets over uit een reservekopie. Bestanden in OneDrive en iCloud komen terug als je je aanmeldt.
portal-set-up-android-code = Zegt de telefoon niet vanzelf dat hij van je organisatie is? Tik op het eerste scherm zes keer op dezelfde plek en scan de code die je krijgt van { $contact }.
portal-set-up-android-lock = Meld je aan met je werkaccount, stel een schermvergrendeling in en laat de apps van het werk installeren.
portal-set-up-wait = Wacht tot de apps van je werk er zijn. Dat kan een half uur duren.

# Wat het nieuwe systeem van een apparaat zegt
portal-compliance-unknown = { $target } controleert het apparaat. Dat kan een uur of twee duren; je kunt het intussen gebruiken.
portal-compliance-compliant = Het apparaat is zoals het hoort.
portal-compliance-in-grace = Eén instelling is nog niet zoals het hoort. Open { $app }: daar staat welke en hoe je die aanpast.
portal-compliance-noncompliant = Eén instelling is niet zoals het hoort, en tot dat in orde is kan de e-mail van je werk stoppen. Open { $app }: daar staat welke en hoe je die aanpast.
portal-check-works = werkt
portal-check-fails = werkt nog niet
portal-check-fails-help = Wij zien het ook. Heb je het nu nodig, laat het hieronder weten.

# Een inschrijving die mislukte
portal-failed-unknown = Het lukte niet, en we weten nog niet waarom. Probeer het nog eens; lukt het weer niet, laat het hieronder weten.
portal-failed-authentication = Aanmelden lukte niet. Controleer je wachtwoord op een ander apparaat en probeer het nog eens.
portal-failed-authorization = Je account mag dit apparaat nog niet inschrijven. Laat het hieronder weten; wij moeten iets aanpassen.
portal-failed-account-validation = Je account werd niet geaccepteerd. Kijk of je je werkaccount hebt gebruikt en probeer het nog eens.
portal-failed-user-validation = { $target } kent je nog niet. Laat het hieronder weten; wij moeten iets aanpassen.
portal-failed-device-not-supported = Het systeem van het apparaat is te oud. Installeer alle updates en probeer het nog eens. Zijn er geen updates meer, laat het hieronder weten.
portal-failed-in-maintenance = { $target } was in onderhoud. Probeer het over een uur nog eens.
portal-failed-bad-request = Het apparaat en { $target } begrepen elkaar niet. Start het apparaat opnieuw op en probeer het nog eens.
portal-failed-feature-not-supported = Het apparaat kan iets niet dat je organisatie nodig heeft. Laat het hieronder weten.
portal-failed-enrollment-restrictions-enforced = De regels van je organisatie lieten dit apparaat niet toe. Misschien heb je te veel apparaten, of mag dit soort niet. Laat het hieronder weten.
portal-failed-client-disconnected = De verbinding viel weg. Blijf op wifi en probeer het nog eens.
portal-failed-user-abandonment = Het is halverwege gestopt. Begin hieronder opnieuw en volg het tot het einde.
portal-failed-source-refused = { $source } wilde het apparaat niet loslaten. Probeer het nog eens; lukt het weer niet, laat het hieronder weten.
portal-trouble-stopped = Er is al een tijd niets gebeurd. Het apparaat is onbeschermd: ga hieronder verder, of vertel ons wat je tegenhoudt.
portal-trouble-conflict = Zowel { $source } als { $target } zegt dat het beheer van dit apparaat daar ligt. Laat het zoals het is. We zoeken het uit en nemen contact met je op.
portal-trouble-returned = Het apparaat is terug in { $source }. Begin opnieuw als je tijd hebt om het af te maken.

# Hulp
portal-help-device = Klopt er iets niet?
portal-help-question = Stel een vraag
portal-help-cause = Waar gaat het over?
portal-help-words = Wat zie je? Wat heb je geprobeerd?
portal-help-send = Verstuur
portal-help-what-happens = Het gaat naar { $contact }; daar is te zien om welk apparaat en welke stap het gaat.
portal-cause-enrollment = Instellen lukt niet
portal-cause-unenroll = Het oude beheer gaat niet weg
portal-cause-vpn = VPN werkt niet
portal-cause-wifi = Wifi werkt niet
portal-cause-email = E-mail werkt niet
portal-cause-certificate = Een certificaat wordt geweigerd
portal-cause-apps = Een app van het werk ontbreekt of opent niet
portal-cause-gap = Een apparaat is onbeschermd
portal-cause-conflict = Een apparaat staat in beide systemen
portal-cause-call = We willen je graag spreken
portal-cause-question = Iets anders
portal-tickets = Je vragen
portal-ticket-open = In behandeling
portal-ticket-answered = Beantwoord
portal-ticket-reference = { $reference }, { $at }
portal-ticket-with-us = Het is bij ons, en we nemen contact met je op.
portal-ticket-with = Het ligt bij { $team }. Je hoort van hen.
portal-ticket-passed-on = { $team } zoekt het uit.
portal-ticket-cause-found = { $team } heeft de oorzaak gevonden. Het antwoord is naar je onderweg.
portal-ticket-on-its-way = Het antwoord is bekend. { $team } neemt contact met je op.
portal-ticket-contacted = { $team } heeft contact met je opgenomen. Werkt het nu, dan ben je klaar.
portal-ticket-resolved = Er is een antwoord. Helpt het niet, laat het dan weten aan { $contact }.
portal-ticket-closed = Gesloten.
portal-known = Bekend probleem: { $cause }

# De gebruikelijke antwoorden, voor wie ze uitvoert
portal-answer-enrollment = Start het apparaat opnieuw op en begin opnieuw met aanmelden. Gebruik je werkaccount, en blijf op wifi tot het klaar is.
portal-answer-unenroll = Verbind het apparaat met wifi, open { $old-app } één keer en laat de app een paar minuten open. Dan komt de opdracht aan.
portal-answer-vpn = Open { $app } en laat de app het apparaat controleren; het VPN-profiel komt opnieuw. Zet VPN daarna uit en weer aan.
portal-answer-wifi = Vergeet het netwerk van het werk in de wifi-instellingen. Binnen een paar minuten komt het vanzelf terug.
portal-answer-email = Verwijder het oude werkaccount uit de mail-app en meld je in Outlook aan met je werkaccount.
portal-answer-certificate = Open { $app } en laat de app het apparaat controleren. Binnen een uur komt er een nieuw certificaat.
portal-answer-apps = Open { $app } › Apps en installeer de app daar.
portal-answer-gap = Ga verder waar je was: meld je aan bij { $app } en volg het tot het einde.
portal-answer-conflict = Laat het apparaat zoals het is. Wij halen het uit het oude systeem en zeggen wanneer je verder kunt.
portal-answer-call = Bel { $contact } als het je uitkomt.
portal-answer-question = Vraag het aan { $contact }.

# Feedback
portal-feedback = Hoe ging het?
portal-feedback-question = Van 1 tot 5
portal-feedback-worst = 1: slecht
portal-feedback-best = 5: heel goed
portal-feedback-words = Wat moeten we beter doen voor wie na jou komt?
portal-feedback-send = Verstuur
portal-feedback-thanks = Je gaf { $score } van 5. Bedankt: het helpt wie na jou komt.
portal-feedback-change = Verander het

# Privacy
portal-privacy = Wat je organisatie kan zien
portal-privacy-never = Nooit: je berichten en e-mail, gesprekken, foto’s, contacten, agenda, wachtwoorden, de websites die je bezoekt of wat er in je documenten staat.
portal-privacy-more = Wat ze wel ziet, en waarom
portal-privacy-device = Van elk apparaat ziet ze: naam, model, serienummer, systeem en versie, en of het veilig is ingesteld.
portal-privacy-apps-personal = Op je eigen apparaat ziet ze de apps die je van het werk kreeg, en van je telefoonnummer alleen de laatste cijfers.
portal-privacy-apps-corporate = Op een apparaat van de organisatie ziet ze alle apps en het telefoonnummer.
portal-privacy-place-personal = Ze kan niet zien waar je eigen apparaat is. Ze kan wel werkgegevens eraf halen, bijvoorbeeld als je het kwijt bent.
portal-privacy-place-corporate = Een apparaat van de organisatie kan ze opsporen als het kwijt is, vergrendelen en wissen.
portal-privacy-why = Dat is nodig om werkgegevens te beschermen en je te helpen. Deze pagina zelf bewaart wat je hier vertelt en hoe ver elk apparaat is, zolang de overstap duurt.

# Links die niets openen
portal-link-expired-title = Deze link is te oud
portal-link-expired = Vraag een nieuwe aan, en je bent terug op je pagina.
portal-link-unknown-title = Deze link opent niets
portal-link-unknown = Misschien is hij afgebroken. Open hem nog eens vanuit het bericht dat je kreeg, of vraag wie hem stuurde om een nieuwe.

# Aanmelden bij de console
sign-in-title = Aanmelden
sign-in-account = Account
sign-in-password = Wachtwoord
sign-in-button = Aanmelden
sign-in-forgotten = Wachtwoord vergeten? Een beheerder kan je op de opdrachtregel een nieuw geven.
sign-in-wrong = Account en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.
sign-in-too-often = Te veel pogingen. Wacht { $minutes ->
    [one] een minuut
   *[other] { $minutes } minuten
 } en probeer het opnieuw.
sign-in-no-accounts = Er is nog geen account. Maak het eerste op de opdrachtregel, met “sluis account add”.
sign-in-password-too-short = Een wachtwoord heeft minstens { $count } tekens. Een paar woorden achter elkaar zijn makkelijk te onthouden en moeilijk te raden.
sign-in-password-too-long = Een wachtwoord heeft hoogstens { $count } tekens.
sign-in-password-not-hashed = Het wachtwoord kon niet veilig worden bewaard en is dus niet bewaard. Probeer het opnieuw.

# Pagina’s die nee zeggen
guard-wrong-host-title = Deze demo is alleen voor deze computer
guard-wrong-host = Open hem op het adres dat het programma bij het starten toonde.
guard-other-site-title = Dat kwam van een andere pagina
guard-other-site = Wat je stuurde kwam niet van een pagina van deze site, dus er is niets gedaan. Open de pagina hier en stuur het opnieuw.
guard-too-large-title = Dat is te groot
guard-too-large = Wat je stuurde is groter dan alles wat hier wordt verwacht, dus er is niets gedaan.
guard-too-slow-title = Dit duurt te lang
guard-too-slow = De pagina was niet op tijd klaar. Probeer het zo nog eens.
guard-garbled-title = Dat was niet te lezen
guard-garbled = Er ontbreekt iets in wat je stuurde, dus er is niets gedaan. Ga terug, laad de pagina opnieuw en stuur het nog eens.
guard-not-allowed-title = Dat mag je niet
guard-not-allowed = Je account heeft deze bevoegdheid niet. Een beheerder kan die geven.
guard-too-often-title = Dat was te vaak
guard-too-often = Er is niets gedaan. Wacht { $minutes ->
    [one] een minuut
   *[other] { $minutes } minuten
 } en probeer het opnieuw. Bel als het haast heeft.

## De console: wat de mensen lezen die een campagne leiden. Hele zinnen eindigen met een punt, opschriften en knoppen niet.

## Het kader om elke pagina

console-skip = Naar de inhoud
console-nav = Delen van de console
console-nav-campaign = Campagne
console-nav-plan = Plan
console-nav-people = Mensen en apparaten
console-nav-messages = Berichten
console-nav-support = Ondersteuning
console-nav-journal = Journaal
console-language = Taal: { $language }
console-sign-out = Afmelden
console-halt = Stilzetten
console-halt-hint = Stopt meteen alles wat iets doet: uitnodigingen, berichten, opdrachten aan de systemen.
console-resume = Hervatten
console-halted = Stilgezet
console-halted-by = door { $by } op { $at }. Niemand wordt uitgenodigd, er gaat niets uit, geen systeem krijgt een opdracht.
console-halted-why = door { $by } op { $at }: “{ $why }”. Niemand wordt uitgenodigd, er gaat niets uit, geen systeem krijgt een opdracht.
console-halted-by-gate = op { $at }, omdat de poort van { $phase } niet is geslaagd. Niemand wordt uitgenodigd, er gaat niets uit, geen systeem krijgt een opdracht.
console-resume-asked = { $by } heeft gevraagd om te hervatten. Iemand anders moet instemmen; het verzoek staat op de campagnepagina.

## De balk van de demo

console-demo = De klok van de demo
console-demo-run = Afspelen
console-demo-pause = Pauze
console-demo-day = Eén dag verder
console-demo-pace = Tempo
console-demo-slow = Langzamer
console-demo-normal = Normaal
console-demo-fast = Sneller
console-demo-repair = VPN-profiel herstellen
console-demo-day-number = Dag { $day }
console-demo-what = Een verzonnen organisatie, versneld
console-demo-over = De campagne is afgelopen
console-demo-seed = Startgetal { $seed }
console-demo-seed-new = Een andere campagne, met startgetal
console-demo-restart = Opnieuw beginnen

## Wat meerdere pagina’s gebruiken

console-search = Zoeken
console-pages = Pagina’s van de lijst
console-page-after = Volgende
console-as-table = Als tabel
console-minutes = { $count } min
console-hours = { $count } u
console-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
 }

## De campagnepagina

console-empty-title = Nog geen plan
console-empty = Sluis laat mensen en hun apparaten overgaan volgens een plan: wie wanneer gaat, wat ze te horen krijgen en wat er waar moet zijn voordat de volgende groep volgt. Schrijf er een, of neem het voorbeeld als begin.
console-empty-draft = Er wacht een concept van het plan. Bekijk wat erin staat en keur het goed; eerder gebeurt er niets.
console-empty-to-plan = Schrijf een plan
console-empty-to-draft = Bekijk het concept

console-lead-moved = { $done } van { $people } mensen zijn over.
console-lead-all-moved = { $people ->
    [one] De ene persoon is over.
   *[other] Alle { $people } mensen zijn over.
 }
console-lead-running = { $phase } loopt.
console-lead-failed = De poort van { $phase } is niet geslaagd, dus daar wordt niemand meer uitgenodigd.
console-lead-suspended = { $phase } is onderbroken.
console-lead-next = Hierna komt { $phase }.
console-lead-completing = Elke poort is geslaagd; wat rest zijn de laatste mensen en de overdracht van de toegang.
console-lead-completed = De campagne is afgerond. Het oude systeem kan buiten gebruik zodra het leeg is.
console-lead-over = De campagne is voorbij en het oude systeem is buiten gebruik.
console-lead-cancelled = De campagne is afgeblazen.
console-lead-day-off = Vandaag wordt niemand uitgenodigd: op deze dag doet de campagne niets.

console-phases = Fasen
console-lock-what = { $groups } · { $when }
console-lock-of = van { $people } over
console-lock-count = { $done } van { $people } over, { $invited } uitgenodigd
console-lock-empty = Iedereen is over.
console-lock-moved = over
console-lock-invited = uitgenodigd
console-lock-key = Het peil is het deel van de mensen:
console-gate-closed = Gesloten
console-gate-suspended = Onderbroken
console-gate-undecided = Nog onbeslist
console-gate-failed = Niet geslaagd
console-gate-failed-on = Niet geslaagd op { $day }
console-gate-passed = Geslaagd
console-gate-passed-on = Geslaagd op { $day }
console-gate-overridden = Met de hand geopend
console-gate-overridden-on = Met de hand geopend op { $day }

console-tasks = Wacht op iemand
console-tasks-none = Niets. Sluis gaat vanzelf verder.
console-tasks-waiting = { $count ->
    [0] Er wacht niets op iemand.
    [one] Eén ding wacht op iemand.
   *[other] { $count } dingen wachten op iemand.
 }
console-next = Hierna
console-next-none = Voor de komende zes weken staat niets gepland.

console-task-decision = besluit
console-task-failed = niet geslaagd
console-task-confirm = te bevestigen
console-task-conflict = conflict
console-task-staff = helpdesk
console-task-place = geen fase
console-task-old-service = oud systeem
console-task-asked = Gevraagd door { $by } op { $at }.
console-task-own = Iemand anders moet instemmen.
console-task-agree = Instemmen
console-task-refuse = Weigeren
console-task-take-back = Terugnemen
console-task-by-hand = Dit systeem is niet verbonden: zet het daar eerst met de hand om en meld het dan hier.
console-task-switched = Het is omgezet
console-task-mend = De poort van { $phase } is niet geslaagd
console-task-mend-what = Verhelp de oorzaak en meld het dan hier. De poort wordt opnieuw beoordeeld, en er worden weer mensen uitgenodigd.
console-task-note = Wat was de oorzaak?
console-task-mended = De oorzaak is verholpen
console-task-before = Voordat { $phase } kan openen
console-task-confirmed = Bevestigen
console-task-look = Bekijken
console-task-conflicts = { $devices ->
    [one] Eén apparaat staat in beide systemen tegelijk. Zolang dat zo is, slaagt geen poort.
   *[other] { $devices } apparaten staan in beide systemen tegelijk. Zolang dat zo is, slaagt geen poort.
 }
console-task-unplaced = { $people ->
    [one] Eén persoon hoort bij geen fase: geen groep past, of meer dan één.
   *[other] { $people } mensen horen bij geen fase: geen groep past bij hen, of meer dan één.
 }
console-task-empty-source = { $devices ->
    [one] Eén apparaat staat nog in { $service } of tussen de twee systemen, meestal omdat het kwijt is. Verwijder het daar.
   *[other] { $devices } apparaten staan nog in { $service } of tussen de twee systemen, meestal omdat ze kwijt zijn. Verwijder ze daar.
 }
console-task-retire-source = { $service } is leeg. Zet het uit en meld het dan hier.
console-task-retired = Het staat uit
console-confirm-training = Laag { $tier } is getraind
console-confirm-bridge-call = Het dagelijkse overleg van alle lagen is geregeld
console-confirm-tests = De validatietests zijn geslaagd

console-kept-out = Buiten de pilot
console-kept-out-of = leidinggevenden en VIP’s zitten niet in pilots, dus niet in { $phase }
console-kept-out-more = { $count ->
    [one] en nog één persoon
   *[other] en nog { $count } mensen
 }

console-gate = Poort
console-gate-of = Poort van { $phase }
console-gate-more = Hoe het zover kwam
console-gate-caption = Criteria van de poort
console-gate-criterion = Criterium
console-gate-measured = Gemeten
console-gate-bound = Grens
console-gate-finding = Oordeel
console-gate-interval = { $low } – { $high } ·
console-gate-nothing = nog niets
console-gate-count = { $count } gemeten
console-gate-age = · gegevens { $age } oud
console-gate-confidence = { $confidence } zeker
console-finding-not-yet = Nog niet

console-helpdesk = Helpdesk
console-helpdesk-more = Wachtrijen
console-helpdesk-caption = Belasting in de laatste vijf werkdagen; het streepje is de grens, { $limit }
console-helpdesk-tier = Laag
console-helpdesk-load = Belasting
console-helpdesk-backlog = Wacht
console-helpdesk-name = { $tier } · { $team }
console-helpdesk-waiting = { $count } wachten
console-helpdesk-rate = { $seen } meldingen per 100 inschrijvingen; het plan verwacht er { $expected }. { $attempts ->
    [one] Eén inschrijving gezien.
   *[other] { $attempts } inschrijvingen gezien.
 }

console-burn-up = Wanneer is iedereen over?
console-burn-up-title = Mensen die over zijn, dag voor dag: { $done } van { $people }
console-burn-up-today = vandaag, { $day }
console-burn-up-all = iedereen: { $people }
console-burn-up-done = over
console-burn-up-plan = volgens plan
console-burn-up-caption = Mensen die over zijn, per week
console-burn-up-day = Tot en met
console-burn-up-share = Deel

console-devices = Apparaten
console-devices-all = apparaten in totaal
console-devices-in = In { $service }
console-devices-between = Tussen de systemen
console-devices-conflict = In beide systemen
console-devices-exempt = Vrijgesteld
console-devices-not-asked = Nog niet gevraagd
console-devices-asked = Gevraagd, niet begonnen
console-devices-leaving = Verlaat het oude systeem
console-devices-stuck = Mislukt of gestopt
console-devices-arrived = Aangekomen

## De pagina van een fase

console-phase-ways = Naar andere fasen
console-phase-not-in-plan = Deze fase staat in het plan, maar de campagne kent die nog niet.
console-phase-will-move = { $people ->
    [one] In deze fase gaat één persoon over.
   *[other] In deze fase gaan { $people } mensen over.
 }
console-phase-all-moved = { $people ->
    [one] De ene persoon van deze fase is over.
   *[other] Alle { $people } mensen van deze fase zijn over.
 }
console-phase-passed = De poort is geslaagd.
console-phase-failed = De poort is niet geslaagd.
console-phase-suspended = De fase is onderbroken: niemand wordt uitgenodigd tot iemand haar laat doorgaan.
console-gate-as-of = Zoals beoordeeld op { $at }.
console-gate-will-ask = Als de fase open is, wordt er eerst { $observe } gekeken. Daarna moet dit alles { $soak } zonder onderbreking hebben gegolden.
console-history = Oordelen tot nu toe
console-history-none = De poort is nog niet beoordeeld.
console-history-more = { $count ->
    [one] en nog één reden
   *[other] en nog { $count } redenen
 }
console-history-older = { $count ->
    [one] Eén ouder oordeel
   *[other] { $count } oudere oordelen
 }
console-history-override = { $by } opende de poort: “{ $why }”
console-people = Mensen
console-phase-people = Toon de mensen
console-phase-messages = Berichten
console-phase-journal = Journaal
console-cohorts = Cohorten
console-cohort-how = { $approach }
console-phase-plan = In het plan
console-phase-when = Tijdschema
console-phase-groups = Groepen
console-phase-instruct = Nodigt uit vanaf
console-phase-exception = Uitzondering
console-phase-waiver = { $group } mag meedoen hoewel het leidinggevenden zijn: toegestaan door { $by }, want { $why }.
console-phase-kept-out = Leidinggevenden en VIP’s zitten niet in deze pilot.
console-hand = Met de hand
console-hand-suspend-what = Onderbreken zorgt dat deze fase niemand meer uitnodigt. Wie al is uitgenodigd, gaat verder.
console-hand-suspend = Fase onderbreken
console-hand-go-on-what = De fase is onderbroken. Wie al is uitgenodigd, gaat verder; er komt niemand bij.
console-hand-go-on = Laat doorgaan
console-hand-override = Open de poort tegen het bewijs in
console-hand-override-what = De volgende fase mag openen hoewel deze poort niet is geslaagd. Je naam en je reden komen in het journaal.
console-hand-override-second = De volgende fase mag openen hoewel deze poort niet is geslaagd, zodra een tweede persoon instemt. Je naam en je reden komen in het journaal.
console-hand-why = Waarom
console-hand-override-do = Open de poort

## De planpagina

console-no-dates = nog geen datums
console-from-to = { $from } – { $to }
console-plan-lead = { $people ->
    [one] Eén persoon gaat
   *[other] { $people } mensen gaan
 } over in { $phases ->
    [one] één fase
   *[other] { $phases } fasen
 }, van { $from } tot { $to }.
console-plan-approved = Versie { $version }, goedgekeurd door { $by } op { $at }.
console-plan-none = Sluis heeft geen plan om te volgen. Schrijf er een of plak er een; het wordt eerst gecontroleerd.
console-plan-calendar = Kalender
console-plan-calendar-title = Wanneer elke fase wordt aangekondigd, haar mensen uitnodigt en wordt beoordeeld
console-plan-announce = aangekondigd
console-plan-invite = mensen uitgenodigd, dan beoordeeld
console-plan-rollout = Uitrol
console-plan-phase = Fase
console-plan-sized = { $group } ({ $users })
console-plan-rest = { $group } (de rest)
console-plan-approaches = Uitrol per inschrijvingsmethode
console-plan-approach = Fase en methode
console-plan-communication = Communicatie
console-plan-block = Bericht
console-plan-channel = Hoe
console-plan-audience = Aan
console-plan-week = Week { $week }
console-plan-support = Ondersteuning
console-plan-agents = Mensen
console-plan-hours = Uren
console-plan-handle = Eén melding kost
console-plan-passes-on = Geeft door
console-plan-responsible = Verantwoordelijk voor
console-plan-vendor = de leverancier
console-plan-training-label = Training
console-plan-training = { $length }, vóór { $phase }
console-plan-training-on = { $length } op { $day }, vóór { $phase }
console-plan-agenda = Agenda
console-plan-bridge-label = Gezamenlijk overleg
console-plan-bridge-call = Elke dag om { $at } tijdens { $phases }
console-plan-begins = Begint
console-plan-invites = Nodigt uit vanaf
console-plan-ends = Eindigt
console-plan-rules = Huisregels
console-plan-services = Systemen
console-plan-from-to = Van { $source } naar { $target }
console-plan-into = Naar { $target }
console-plan-pace = Tempo
console-plan-per-day = { $people ->
    [one] Hoogstens één persoon per dag
   *[other] Hoogstens { $people } mensen per dag
 }
console-plan-gap = Tussen de systemen
console-plan-gap-rule = Na { $remind } een herinnering, na { $limit } een melding
console-plan-reminders = Herinneringen
console-plan-reminders-rule = { $count ->
    [0] Geen
    [one] Eén, na { $after }
   *[other] Hoogstens { $count }, telkens na { $after }
 }
console-plan-deadline = Deadline
console-plan-deadline-rule = { $after } na de vrijwillige tijd, zodra { $observed ->
    [one] één inschrijving is
   *[other] { $observed } inschrijvingen zijn
 } gezien en de helpdesk de rest aankan ({ $certainty } zeker)
console-plan-access = Toegangscontrole
console-plan-resources = Resources
console-plan-freeze = Wijzigingsstop
console-plan-freeze-rule = { $from } – { $to }, { $why }

console-plan-versions = Versies
console-plan-version = Versie { $version }
console-plan-state-current = huidig
console-plan-state-superseded = eerder
console-plan-state-draft = concept
console-plan-drafted-by = Geschreven door { $by } op { $at }.
console-plan-approved-by = Goedgekeurd door { $by } op { $at }.
console-plan-draft-waits = Versie { $version }, geschreven door { $by }, wacht op goedkeuring.
console-plan-look = Bekijken
console-plan-download = Download het bestand
console-plan-write = Een nieuwe versie schrijven
console-plan-write-lead = Verander de tekst, of kies een bestand. Eerst wordt het gecontroleerd; zonder fouten wordt het een concept dat iemand goedkeurt.
console-plan-file = Een planbestand
console-plan-file-hint = Kies je een bestand, dan telt dat in plaats van de tekst hieronder.
console-plan-text = Het plan
console-plan-check = Controleren en als concept bewaren
console-plan-refused = Het plan bevat fouten
console-plan-errors = { $count ->
    [one] Eén fout moet eerst worden hersteld voordat dit een concept kan worden. Er is niets bewaard.
   *[other] { $count } fouten moeten eerst worden hersteld voordat dit een concept kan worden. Er is niets bewaard.
 }
console-plan-unreadable = Wat je stuurde was niet te lezen. Stuur het opnieuw; misschien is het te groot.
console-plan-not-text = Dit bestand is geen tekst in UTF-8. Bewaar het plan als platte tekst.
console-plan-nothing-sent = Er is niets gestuurd. Kies een bestand of schrijf in het veld.
console-plan-changes = Wat er verandert
console-plan-first = Dit is de eerste versie.
console-plan-same = Niets van wat hier staat: alleen commentaar of opmaak verschilt.
console-plan-other-changes = Er verandert nog iets: groepen, poorten, berichten, ondersteuning of huisregels.
console-plan-phase-new = { $phase } is nieuw: { $when }.
console-plan-phase-moved = { $phase } schuift van { $from } naar { $to }.
console-plan-phase-people = { $phase } was { $from } en wordt { $to }.
console-plan-phase-gone = { $phase } hoort niet meer bij het plan.
console-plan-what-next = Deze versie
console-plan-approve-what = Na goedkeuring geldt ze meteen: fasen, groepen en berichten richten zich ernaar. Wat al gebeurd is, blijft.
console-plan-approve = Deze versie goedkeuren
console-plan-outdated = Ze bouwt voort op een oudere versie. Schrijf haar opnieuw op basis van de huidige.
console-plan-is-current = Dit is het huidige plan.
console-plan-was-current = Dit was eens het plan.
console-plan-findings = Wat de regels zeggen
console-plan-no-findings = De regels hebben niets aan te merken.
console-plan-place = Regel { $line }, kolom { $column } · voorschrift { $rule }

## Mensen, apparaten, berichten, ondersteuning en het journaal: woorden die deze pagina’s delen

console-no-plan = Er is nog geen plan
console-no-plan-what = Zodra een plan is goedgekeurd, toont deze pagina de mensen, apparaten, berichten, meldingen en regels waar het over gaat.
console-no-plan-go = Naar het plan
console-nothing = –
console-show = Toon
console-page-first = Naar het begin
console-any-cohort = Iedereen
console-any-stage = Elk stadium
console-any-state = Elke toestand
console-any-platform = Elk platform
console-any-service = Wie dan ook
console-any-phase = Elke fase
console-any-kind = Elke soort
console-each-state = Elke toestand
console-all-of-phase = Heel { $phase }
console-no-cohort = Geen groep
console-no-device = Geen apparaat
console-no-address = Geen e-mailadres
console-person = Persoon
console-owner = Eigenaar
console-device = Apparaat
console-device-state = Toestand
console-message = Bericht
console-ticket = Melding
console-tickets = Meldingen
console-phase = Fase
console-cohort = Groep
console-stage = Stadium
console-account = Account
console-email = E-mail
console-place = Afdeling en plaats
console-language-read = Leest
console-platform = Platform
console-model = Model
console-ownership = Van wie
console-serial = Serienummer
console-managed-by = Beheerd door
console-service = Systeem
console-since = Sinds
console-invited = Uitgenodigd
console-reminders = Herinneringen
console-done = Klaar
console-enrolled = Ingeschreven
console-attempts = Pogingen
console-approach = Methode
console-flags = Kenmerken
console-flag-executive = Leidinggevende
console-flag-vip = VIP
console-flag-volunteer = Vrijwilliger
console-access = Toegang
console-access-excluded = De toegangscontrole maakt een uitzondering tot deze persoon klaar is.
console-tier-team = { $tier } · { $team }
console-tier-said = { $tier } ({ $team })
console-confirm = Bevestigen
console-confirm-of = Bevestigen: { $what }
console-confirmed = Bevestigd

## Mensen en apparaten

console-people-title = Mensen en apparaten
console-people-lead = { $done } van { $people ->
    [one] één persoon is
   *[other] { $people } mensen zijn
 } klaar, met { $devices ->
    [one] één apparaat dat meedoet
   *[other] { $devices } apparaten die meedoen
 }.
console-people-between = { $count ->
    [one] Eén apparaat staat tussen de systemen.
   *[other] { $count } apparaten staan tussen de systemen.
 }
console-people-conflict = { $count ->
    [one] Eén apparaat staat in beide systemen; geen poort slaagt tot dat is opgehelderd.
   *[other] { $count } apparaten staan in beide systemen; geen poort slaagt tot dat is opgehelderd.
 }
console-people-views = Lijsten
console-people-view-people = Mensen
console-people-view-devices = Apparaten
console-people-view-unmatched = Niet te koppelen
console-people-search = Begin van een naam of account
console-people-found = Mensen van wie de achternaam, de hele naam of het account zo begint
console-people-count = { $count ->
    [one] Eén persoon
   *[other] { $count } mensen
 }
console-people-all = Toon iedereen
console-people-none = Hier is nog niemand
console-people-none-what = Als er een lijst met mensen is geïmporteerd, staat iedereen hier met groep, stadium en apparaten. “sluis import people BESTAND” neemt de lijst zoals je directory die exporteert.
console-people-none-found = Niemand past
console-people-none-found-what = Laat iets weg of typ minder: alleen het begin van een woord wordt vergeleken.

console-devicelist-title = Apparaten
console-devicelist-all = Alle ({ $count })
console-devicelist-between = Tussen de systemen ({ $count })
console-devicelist-between-label = Tussen de systemen
console-devicelist-trouble = In de knel ({ $count })
console-devicelist-trouble-label = In de knel: mislukt, gestopt, in beide, of terug
console-devicelist-under-way = Onderweg ({ $count })
console-devicelist-under-way-label = Onderweg
console-devicelist-arrived = Aangekomen ({ $count })
console-devicelist-arrived-label = Aangekomen
console-devicelist-serial = Begin van het serienummer
console-devicelist-none = Hier is nog geen apparaat
console-devicelist-none-what = Als er een lijst met apparaten is geïmporteerd, of een systeem heeft geantwoord, staat elk apparaat hier met zijn toestand en met wat beide systemen ervan zeggen.
console-devicelist-none-found = Geen apparaat past
console-devicelist-show-all = Toon alle apparaten

console-unmatched-title = Gegevens die niet te koppelen zijn
console-unmatched-lead = { $count ->
    [0] Elk gegeven van de systemen hoort bij een bekend apparaat en een bekende persoon.
    [one] Een systeem meldt één gegeven dat niet bij een bekende persoon of een bekend apparaat hoort.
   *[other] De systemen melden { $count } gegevens die niet bij een bekende persoon of een bekend apparaat horen.
 }
console-unmatched-what = Een gegeven verdwijnt vanzelf van deze lijst zodra het account op de lijst met mensen staat, of zodra het serienummer het onderscheidt.
console-unmatched-none = Alles is duidelijk
console-unmatched-none-what = Meldt een systeem een apparaat waarvan de eigenaar op geen lijst staat, of dat twee bekende apparaten kan zijn, dan staat het hier zodat iemand ernaar kijkt.
console-record = Gegeven
console-description = Wat het systeem zegt
console-seen = Gemeld

## Eén persoon

console-person-waits = Wacht op { $phase }; die fase heeft nog geen datum.
console-person-waits-until = Wacht op { $phase }, die haar mensen vanaf { $day } vraagt als de poort ervoor is geslaagd.
console-person-next-in-line = { $phase } is open, en een paar mensen tegelijk worden uitgenodigd; de beurt komt binnenkort.
console-person-unplaced = Hoort bij geen fase: geen groep van het plan past, of meer dan één.
console-person-to-remind = Uitgenodigd op { $invited }, en nog niet begonnen. Gebeurt er niets, dan gaat de volgende herinnering uit op { $due }.
console-person-to-call = Uitgenodigd op { $invited }, en ondanks alle herinneringen nog niet begonnen. Laag 1 belt op { $due }.
console-person-called = Uitgenodigd op { $invited }, en nog niet begonnen. Alle herinneringen zijn uit, en laag 1 is gevraagd te bellen.
console-person-begun = Is bezig; er is nog geen apparaat aangekomen.
console-person-moving = Is bezig: { $arrived } van { $devices ->
    [one] één apparaat is
   *[other] { $devices } apparaten zijn
 } aangekomen.
console-person-done = Klaar sinds { $done }: elk apparaat is aangekomen.
console-person-done-without = Klaar: er is geen apparaat dat over moet.
console-person-exempt = Vrijgesteld tot en met { $until }; daarna komt de beurt weer.
console-person-left = Heeft de organisatie verlaten; er gebeurt niets meer.
console-person-deadline = De deadline is { $day }.
console-person-open-tickets = { $count ->
    [one] Er staat één melding open.
   *[other] Er staan { $count } meldingen open.
 }
console-person-no-device = Geen systeem heeft een apparaat van deze persoon gemeld.
console-devices-of = Apparaten
console-person-messages = Berichten
console-person-no-message = Voor deze persoon is nog geen bericht gepland.
console-person-journal = Wat er gebeurde
console-person-journal-all = Alles in het journaal over deze persoon
console-person-about = Over
console-person-no-ticket = Geen melding. Vraagt deze persoon om hulp, dan staat het hier.
console-person-actions = Wat je kunt doen
console-person-portal = Open de eigen pagina in het portaal
console-person-portal-what = Je ziet wat { $name } ziet. Wat je daar doet, telt als gedaan door { $name }.
console-person-exempt-until = Vrijgesteld tot en met
console-exempt = Stel deze persoon vrij
console-exempt-what = Tot de dag die je kiest doet deze persoon niet mee: geen uitnodigingen, geen berichten, en de apparaten tellen niet. Het journaal bewaart wie het besloot en waarom.
console-exempt-until = Tot en met
console-exempt-why = Waarom
console-exempt-do = Vrijstellen
console-error-exempt-day = Kies de dag tot wanneer deze persoon is vrijgesteld.
console-error-exempt-past = Een vrijstelling eindigt in de toekomst: kies een dag na { $today }.

## Eén apparaat

console-device-next-in-scope = Er is nog niets mee gebeurd; de eigenaar hoort van de overstap in het eerste bericht.
console-device-next-informed = De eigenaar weet dat het overgaat, en wordt gevraagd zodra { $phase } opent.
console-device-next-instructed = De eigenaar is gevraagd het over te laten gaan, en is nog niet begonnen.
console-device-next-vendor-moves = De eigenaar is gevraagd het over te laten gaan; het apparaat doet de rest zelf, zonder eerst { $source } te verlaten.
console-device-next-wipe-required = Het moet onderweg worden gewist. De eigenaar heeft daar nog niet mee ingestemd.
console-device-next-wipe-consented = De eigenaar heeft ermee ingestemd dat het wordt gewist, en is nog niet begonnen.
console-device-next-unenroll-started = { $source } is gevraagd het los te laten, en heeft nog niet gezegd dat het zover is.
console-device-next-in-gap = { $source } heeft het losgelaten, en { $target } heeft het nog niet.
console-device-next-enrolling = De eigenaar is bezig het in te stellen in { $target }.
console-device-next-failed = De laatste poging is mislukt. De eigenaar kan het opnieuw proberen; laag 1 helpt.
console-device-next-abandoned = De eigenaar is halverwege gestopt. Een melding vraagt laag 1 om te helpen.
console-device-next-enrolled = { $target } beheert het, en heeft nog niet vastgesteld dat het voldoet.
console-device-next-compliant = { $target } beheert het en het voldoet. Nog niet alles wat wordt gecontroleerd, werkt.
console-device-next-validated = { $target } beheert het, het voldoet, en alles wat wordt gecontroleerd werkt. Er is niets meer te doen.
console-device-next-conflict = Beide systemen zeggen dat ze het beheren. Geen poort slaagt tot dat is opgehelderd.
console-device-next-returned = Het is terug in { $source } nadat het weg was. De eigenaar moet opnieuw beginnen.
console-device-next-exempt = Het doet niet mee zolang de eigenaar is vrijgesteld.
console-device-next-out-of-scope = Het doet niet meer mee: verloren, afgedankt, of de eigenaar is vertrokken.
console-device-evidence = Wat ervan gezegd wordt
console-evidence-of = Wat er van { $device } gezegd wordt
console-evidence-who = Wie
console-evidence-says = Zegt
console-evidence-age = Leeftijd
console-evidence-said-removed = Het oude beheer is verwijderd. Dat is een woord, geen bewijs.
console-gap-running = Niemand beheert het, al { $age }. Na { $limit } wordt er een melding geopend.
console-gap-over = Niemand beheert het, al { $age }; toegestaan is { $limit }.
console-device-checks = Wat werkt
console-device-no-checks = Er is nog niets gemeten. De controles beginnen zodra het is ingeschreven.
console-device-about = Over
console-device-tried = { $count ->
    [one] na één poging
   *[other] na { $count } pogingen
 }
console-device-no-ticket = Geen melding gaat over dit apparaat.
console-device-journal = Wat er gebeurde
console-journal-of-device = Alles in het journaal over dit apparaat
console-way = Manier van overgaan
console-way-direct = Oude beheer eraf, nieuwe beheer erop; verder verandert er niets
console-way-reset = Onderweg gewist, nadat de eigenaar heeft ingestemd
console-way-vendor-moves = Gaat vanzelf over, zoals de maker het regelt

## Berichten

console-messages-title = Berichten
console-messages-lead = { $sent ->
    [one] Eén bericht is uitgegaan
   *[other] { $sent } berichten zijn uitgegaan
 }, { $scheduled ->
    [0] en er staat er geen gepland.
    [one] en er staat er nog één gepland.
   *[other] en er staan er nog { $scheduled } gepland.
 }
console-messages-lead-bounced = { $count ->
    [one] Eén kwam terug; iemand moet naar het adres kijken.
   *[other] { $count } kwamen terug; iemand moet naar de adressen kijken.
 }
console-messages-lead-none = Er is niets uitgegaan, en er staat nog niets gepland. Berichten worden vastgelegd als hun fase dichterbij komt.
console-messages-bounced = Teruggekomen
console-messages-bounced-what = Deze mensen zijn niet bereikt. Verbeter het adres in de directory; de volgende import neemt het over.
console-messages-bounced-all = Alle berichten die terugkwamen
console-messages-calendar = Wat wanneer uitgaat
console-messages-kind = Bericht
console-messages-days = Dagen
console-messages-from = vanaf
console-messages-texts = Lees de teksten
console-messages-list = Elk bericht
console-messages-state = Toestand
console-messages-at = Verzonden of gepland
console-messages-none = Geen bericht past
console-messages-none-what = Elk bericht aan een persoon staat hier vanaf het moment dat het is gepland, met wat ervan geworden is.
console-message-about = Over
console-message-to = Aan
console-message-planned = Gepland
console-message-sent = Dit heeft de ontvanger gelezen.
console-message-scheduled = Nog niet verzonden. Ging het nu uit, dan luidde het zo.
console-message-not-sent = Dit is niet verzonden. Het zou zo geluid hebben.
console-preview-title = De teksten
console-preview-lead = Elke tekst zoals een ontvanger hem leest, in elke taal. Namen, apparaten en datums komen erin als hij wordt verzonden.
console-preview-texts = Teksten
console-preview-languages = Talen
console-preview-sample = De ontvanger
console-preview-sample-what = Een verzonnen persoon met een telefoon en een laptop, die bij deze fase hoort.
console-preview-asked = Gevraagd vanaf
console-sample-name = Robin Jansen
console-sample-phone = Telefoon van Robin
console-sample-laptop = Laptop van Robin

## Ondersteuning

console-support-title = Ondersteuning
console-support-lead-above = { $tier } zit boven de grens: { $load } van de tijd, waar { $limit } het hoogste is. { $count ->
    [one] Eén melding wacht
   *[other] { $count } meldingen wachten
 }, en er worden minder mensen uitgenodigd tot het beter gaat.
console-support-lead-well = { $count ->
    [one] Eén melding wacht
   *[other] { $count } meldingen wachten
 }, en elke laag blijft onder { $limit } van de tijd.
console-support-lead-quiet = Er wacht geen melding.
console-support-loads = Belasting van elke laag
console-support-loads-what = Werk dat binnenkwam in { $days ->
    [one] de laatste werkdag
   *[other] de laatste { $days } werkdagen
 }, als deel van de tijd van de laag. Het streepje is de grens van { $limit }.
console-support-tier = Laag
console-support-load = Belasting
console-support-waits = Meldingen
console-support-work = Werk dat wacht
console-support-no-staff = Geen eigen mensen
console-support-no-load = Nog niets gemeten
console-support-rate = Meldingen per inschrijving
console-support-rate-none = Er is nog geen inschrijving begonnen. Na de eerste vergelijkt dit de meldingen die ze gaven met wat het plan verwacht.
console-support-seen = Gezien
console-support-expected = Het plan verwachtte
console-support-per-hundred = { $tickets } per 100 inschrijvingen
console-support-attempts = Begonnen inschrijvingen
console-support-recent = Laatste twee weken
console-support-recent-what = { $tickets ->
    [one] één melding
   *[other] { $tickets } meldingen
 }, waar er { $expected } werden verwacht
console-support-reckoned = Vanaf nu rekenen we met { $factor } keer het cijfer van het plan; met { $certainty } zekerheid blijft het onder { $upper } keer.
console-support-queue = Wachtrijen
console-support-queues = Lagen
console-support-queue-of = { $tier } ({ $count })
console-support-queue-caption = Meldingen van { $tier }
console-support-queue-oldest = De { $count } meldingen van { $tier } die het langst wachten
console-support-queue-empty = Hier wacht niets
console-support-queue-empty-what = Meldingen komen uit het portaal, van je helpdesk, en van Sluis zelf als een apparaat vastloopt.
console-support-latest = Laatst geopend
console-support-latest-none = Nog niemand heeft om hulp gevraagd.
console-known-title = Bekende problemen
console-known-what = Wie een van deze problemen kan hebben, ziet het antwoord in het portaal.
console-known-none = Als laag 3 de oorzaak van een probleem vindt, staat het antwoord hier en in het portaal.
console-known-cause = Probleem
console-known-answer = Wat helpt
console-known-found = Gevonden
console-usual-enrollment = Opnieuw opstarten, en opnieuw inschrijven op wifi met het werkaccount.
console-usual-unenroll = Laat het apparaat het oude systeem één keer bereiken, zodat de opdracht aankomt.
console-usual-vpn = Stuur het VPN-profiel opnieuw.
console-usual-wifi = Stuur het wifi-profiel opnieuw.
console-usual-email = Verwijder het oude e-mailaccount, en meld je opnieuw aan in Outlook.
console-usual-certificate = Geef het certificaat opnieuw uit.
console-usual-apps = Wijs de app opnieuw toe en laat het apparaat zich melden.
console-usual-gap = Maak de inschrijving samen met de persoon af.
console-usual-conflict = Verwijder het apparaat uit het oude systeem.
console-usual-call = Bel, en begin samen.
console-usual-question = Beantwoord.
console-training = Training en gezamenlijk overleg
console-training-none = Het plan heeft geen training.
console-training-day = Dag
console-training-before = Vóór
console-training-trainer = Trainer
console-training-length = Duur
console-training-agenda = Agenda
console-training-tiers = Wie is getraind
console-bridge = Gezamenlijk overleg van alle lagen
console-bridge-what = Elke dag om { $time } zolang deze fasen lopen.
console-ladder = Wie wat doet
console-ladder-what = Een melding begint bij laag 1 en gaat laag voor laag omhoog. Het antwoord gaat naar laag 2 en 1, en laag 1 vertelt het de persoon.
console-ladder-staff = { $agents ->
    [one] Eén persoon
   *[other] { $agents } mensen
 }, { $from }–{ $to }; een melding kost { $handle }.
console-ladder-passes-on = { $share } wordt doorgegeven.

## Eén melding

console-ticket-title = Melding { $ticket }: { $cause }
console-ticket-with = De melding ligt al { $age } bij { $tier }.
console-ticket-cause-found = De oorzaak is gevonden, al { $age }; { $tier } moet het antwoord nog teruggeven.
console-ticket-shared-down = Het antwoord ligt al { $age } bij laag 1; iemand moet het de persoon vertellen.
console-ticket-contacted = Laag 1 heeft het de persoon { $age } geleden verteld. Werkt het, dan kan de melding dicht.
console-ticket-resolved = De melding is { $age } geleden opgelost; laag 1 moet dat nog van de persoon horen.
console-ticket-closed = De melding is { $age } geleden gesloten.
console-ticket-steps = De lagen omhoog en weer omlaag
console-ticket-about = Over
console-ticket-resolution = Wat helpt
console-ticket-opened = Geopend
console-ticket-origin = Kwam van
console-ticket-reference = Kenmerk
console-ticket-information = Gevonden
console-ticket-reopened = Keer heropend
console-ticket-step = Apparaat was
console-ticket-age = Leeftijd
console-ticket-state = Toestand
console-ticket-next = Volgende stap
console-ticket-do-escalate = Doorgeven aan de volgende laag
console-ticket-do-root-cause = Oorzaak gevonden
console-ticket-do-share = Antwoord teruggeven
console-ticket-do-contact = De persoon weet het
console-ticket-do-resolve = Opgelost
console-ticket-do-close = Sluiten
console-ticket-do-reopen = Heropenen
console-ticket-found-out = Wat je hebt gevonden
console-ticket-found-out-maybe = Wat je hebt gevonden, als er iets is
console-ticket-answer = Wat helpt
console-ticket-answer-hint = Laat je het leeg, dan geldt het gebruikelijke antwoord dat in het veld staat. Dat bestaat in elke taal; eigen woorden worden getoond zoals je ze schrijft.

## Het journaal

console-journal-title = Journaal
console-journal-lead = { $count ->
    [0] Er is nog niets gebeurd.
    [one] Eén regel: wat er gebeurde, wie het deed en waarom.
   *[other] { $count } regels: wat er gebeurde, wie het deed en waarom. De nieuwste staan voorop.
 }
console-journal-about = Alleen over
console-journal-all = Toon alles
console-journal-kind = Soort
console-journal-until = Tot het einde van
console-journal-when = Wanneer
console-journal-what = Wat
console-journal-who = Wie
console-journal-number = Regel
console-journal-none = Geen regel past
console-journal-none-what = Wat Sluis of een persoon ook doet, het wordt hier in dezelfde stap opgeschreven en daarna nooit meer veranderd.
console-journal-nothing-yet = Er is nog niets gebeurd.
console-journal-unknown = Een regel van een soort die deze versie niet kent.
console-journal-chain = De keten
console-journal-chain-what = Elke regel is verzegeld samen met de regel ervoor. Wordt er een veranderd, weggelaten of verplaatst, dan kloppen de zegels niet meer.
console-journal-entries = Regels
console-journal-head = Laatste zegel
console-journal-verify = Controleer de keten
console-journal-export = Bewaar als JSON-regels
console-verify-title = Controle van het journaal
console-verify-whole = Het is heel.
console-verify-whole-what = { $count ->
    [0] Er is nog geen regel.
    [one] De ene regel staat er zoals hij is geschreven.
   *[other] Alle { $count } regels staan er zoals ze zijn geschreven, en er ontbreekt er geen.
 }
console-verify-so-far = De eerste { $count } regels staan er zoals ze zijn geschreven. Er zijn er meer.
console-verify-go-on = Verder controleren
console-verify-broken = Het is gebroken.
console-verify-gap = Na regel { $after } komt regel { $found }: er ontbreekt er een, of de volgorde klopt niet.
console-verify-changed = Regel { $number } past niet bij zijn zegel: hij is na het schrijven veranderd.
console-verify-cut = Het journaal eindigt met regel { $found }, maar er zijn er { $expected } geschreven.
console-verify-broken-what = Vergelijk het met een back-up of een eerdere export, en ga na wie er bij de database kon.
console-kind-plan-drafted = Concept van het plan
console-kind-plan-approved = Plan goedgekeurd
console-kind-campaign-moved = Campagne verder
console-kind-halted = Stilgezet
console-kind-resumed = Hervat
console-kind-asked = Tweede persoon gevraagd
console-kind-agreed = Tweede persoon stemde in
console-kind-withdrawn = Verzoek ingetrokken
console-kind-phase-moved = Fase verder
console-kind-phase-opened = Fase geopend
console-kind-gate-judged = Poort beoordeeld
console-kind-gate-overridden = Poort door iemand geopend
console-kind-cause-mended = Oorzaak verholpen
console-kind-confirmed = Bevestigd
console-kind-cohort-moved = Groep verder
console-kind-invited = Mensen uitgenodigd
console-kind-deadline-set = Deadline bepaald
console-kind-access-set = Toegangscontrole omgezet
console-kind-exclusion-changed = Uitzonderingen van de toegangscontrole
console-kind-source-retired = Oud systeem buiten gebruik
console-kind-list-imported = Lijst geïmporteerd
console-kind-people-placed = Mensen ingedeeld
console-kind-kept-out = Buiten een pilot gehouden
console-kind-person-left = Persoon vertrokken
console-kind-person-came-back = Persoon terug
console-kind-exempted = Persoon vrijgesteld
console-kind-exemption-ended = Vrijstelling afgelopen
console-kind-device-moved = Apparaat verder
console-kind-said-removed = Eigenaar zegt dat het weg is
console-kind-unenroll-ordered = Opdracht om los te laten
console-kind-block-planned = Berichten gepland
console-kind-message-sent = Bericht verzonden
console-kind-message-bounced = Bericht teruggekomen
console-kind-message-suppressed = Bericht niet verzonden
console-kind-ticket-opened = Melding geopend
console-kind-ticket-moved = Melding verder
console-kind-feedback = Feedback
console-kind-account-created = Account gemaakt

## Pagina’s die zeggen wat er misging

console-error-title-not-found = Hier is niets
console-error-title-refused = Dat is niet uitgevoerd
console-error-title-failed = Er ging bij ons iets mis
console-error-not-found = Deze pagina bestaat niet, of niet meer. Een link kan oud zijn, of een nummer verkeerd getypt.
console-error-form = Het formulier was niet te lezen. Ga terug, vul het opnieuw in en stuur het nog eens.
console-error-method = Dit adres neemt zo’n verzoek niet aan. Ga terug en gebruik de knoppen van de pagina.
console-error-too-large = Wat je stuurde is te groot.
console-error-too-many = Te veel verzoeken in korte tijd. Wacht een minuut en probeer het opnieuw.
console-error-store = De database antwoordde niet zoals het hoort. Probeer het zo nog eens; blijft het zo, dan zegt het logboek meer.
console-error-seed = Een startgetal is een geheel getal, bijvoorbeeld 7.
console-error-nothing-changed = Er is niets veranderd.
console-error-back = Terug
console-error-home = Campagne

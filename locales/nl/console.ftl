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
console-page-before = Vorige
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
console-phase-not-in-plan = Deze fase staat in het plan, maar de campagne kent haar nog niet.
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
console-history-override = { $by } opende haar: “{ $why }”
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
console-plan-look = Bekijk haar
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
console-plan-approve-what = Na goedkeuring geldt ze meteen: fasen, groepen en berichten volgen haar. Wat al gebeurd is, blijft.
console-plan-approve = Deze versie goedkeuren
console-plan-outdated = Ze is geschreven op een oudere versie. Schrijf haar opnieuw op de huidige.
console-plan-is-current = Dit is het huidige plan.
console-plan-was-current = Dit was eens het plan.
console-plan-findings = Wat de regels zeggen
console-plan-no-findings = De regels hebben niets aan te merken.
console-plan-place = Regel { $line }, kolom { $column } · voorschrift { $rule }

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

## Waarom iets wacht, mislukt of gebeurt; wat er hierna komt; en waarom iets niet kon.
## De vorm van elke groep staat in locales/en/reasons.ftl.

# Wat wordt gemeten
metric-enrollment-success = Geslaagde inschrijvingen
metric-enrollment-failure = Mislukte inschrijvingen
metric-adoption = Apparaten die zijn begonnen
metric-check = { $check } in orde
metric-compliance-reported = Naleving gemeld
metric-compliant = Apparaten die voldoen
metric-support-load = Belasting van laag { $tier }
metric-tickets-per-enrollment = Meldingen per inschrijving

bound-at-least = minstens { $value }
bound-at-most = hoogstens { $value }

# Criteria van een poort
reason-criterion-met = { $metric }: { $value }, zoals de poort vraagt ({ $bound }).
reason-criterion-not-met = { $metric }: { $value }. De poort vraagt { $bound }.
reason-criterion-not-yet = { $metric }: { $value } tot nu toe. De poort wacht op { $bound }.
reason-criterion-unclear = { $metric }: { $value }. Dat ligt te dicht bij de grens ({ $bound }) om het zeker te weten.
reason-criterion-too-few = { $metric }: { $count } gemeten tot nu toe, van de { $needed } die voor een oordeel nodig zijn.
reason-criterion-stale = { $metric }: de gegevens zijn te oud voor een oordeel.
reason-criterion-unknown = { $metric }: er is nog niets gemeten.

# Poorten
reason-conflicts = { $count ->
    [one] Eén apparaat staat in beide systemen tegelijk.
   *[other] { $count } apparaten staan in beide systemen tegelijk.
 }
reason-still-to-invite = { $people ->
    [one] Eén persoon moet nog worden uitgenodigd.
   *[other] { $people } mensen moeten nog worden uitgenodigd.
 }
reason-observing = Er wordt gekeken tot { $until } voordat er iets wordt besloten.
reason-soaking = Alles is zoals het hoort, en moet zo blijven tot { $until }.

# Fasen die nog niet open zijn
reason-opens-on = De fase opent op { $day }.
reason-gate-before = De poort ervoor, die van { $phase }, is nog niet open.
reason-gate-before-failed = De poort ervoor, die van { $phase }, is niet geslaagd.
reason-not-agreed = Nergens staat dat het tijdschema met { $group } is afgesproken.
reason-not-trained = Laag { $tier } is nog niet getraind.
reason-no-bridge-call = Het gezamenlijke overleg van alle lagen is nog niet bevestigd.
reason-tests-not-green = De validatietests zijn nog niet bevestigd.
reason-required = Nog niet bevestigd: { $what }
reason-suspended = De fase is onderbroken tot iemand haar weer laat doorgaan.

# De campagne
reason-halted = { $by } heeft de campagne stilgezet.
reason-halted-because = { $by } heeft de campagne stilgezet: “{ $why }”.
reason-halted-by-gate = De campagne heeft zichzelf stilgezet, omdat de poort van { $phase } niet is geslaagd.
reason-paced-freely = { $people ->
    [0] Vandaag wordt niemand uitgenodigd.
    [one] Vandaag wordt één persoon uitgenodigd.
   *[other] Vandaag worden { $people } mensen uitgenodigd.
 }
reason-paced-by-plan = { $people ->
    [0] Volgens het plan wordt vandaag niemand uitgenodigd.
    [one] Vandaag wordt één persoon uitgenodigd, zoals het plan toestaat.
   *[other] Vandaag worden { $people } mensen uitgenodigd, zoveel als het plan per dag toestaat.
 }
reason-paced-by-tier = { $people ->
    [0] Vandaag wordt niemand uitgenodigd, zodat laag { $tier } kan bijkomen.
    [one] Vandaag wordt maar één persoon uitgenodigd, zodat laag { $tier } het bijhoudt.
   *[other] Vandaag worden { $people } mensen uitgenodigd en niet meer, zodat laag { $tier } het bijhoudt.
 }

# Deadlines en toegang
reason-voluntary-until = Overgaan is vrijwillig tot minstens { $until }.
reason-rate-unknown = { $observed ->
    [0] Er is nog geen inschrijving gezien;
    [one] Er is één inschrijving gezien;
   *[other] Er zijn { $observed } inschrijvingen gezien;
 } pas bij { $needed } is te zien hoeveel meldingen ze geven.
reason-helpdesk-short = Wie er nog over moet, kost laag { $tier } ongeveer { $needed } uur; er is { $available } uur.
reason-deadline-on = De deadline is op { $day }.
reason-still-to-move = { $people ->
    [one] Eén persoon moet nog over.
   *[other] { $people } mensen moeten nog over.
 }
reason-source-not-empty = { $devices ->
    [one] Eén apparaat staat nog in { $service } of tussen de twee systemen.
   *[other] { $devices } apparaten staan nog in { $service } of tussen de twee systemen.
 }

# Wat er hierna gebeurt
next-block = { $block } aan { $phase } ({ $people ->
    [one] één persoon
   *[other] { $people } mensen
 })
next-block-everyone = { $block } aan iedereen ({ $people ->
    [one] één persoon
   *[other] { $people } mensen
 })
next-opens = { $phase } opent: { $people ->
    [one] één persoon wordt
   *[other] { $people } mensen worden
 } gevraagd zich in te schrijven, een paar tegelijk
next-training = Training van de lagen, vóór { $phase }
next-fair = IT-informatiedag voor { $phase }, { $place }
next-deadline = Deadline van { $cohort }

# Waarom iets niet kon
error-store = De database kon dit niet doen en er is niets veranderd: { $detail }. Probeer het opnieuw.
error-stage = Deze stap past niet bij hoe het nu staat; misschien was iemand je voor. Kijk nog eens op de pagina.
error-device-not-instructed = Dit apparaat is nog niet uitgenodigd. Je krijgt bericht als het kan beginnen.
error-device-nothing-to-leave = Het oude systeem beheert dit apparaat niet, dus er valt niets te verwijderen. Ga door met de volgende stap.
error-device-vendor-moves = Dit apparaat gaat vanzelf over. Laat het oude beheer staan en volg wat het apparaat toont.
error-device-no-consent = Dit apparaat moet onderweg worden gewist, en daarvoor is eerst toestemming van de eigenaar nodig.
error-device-under-way = Dit apparaat is al over, of is onderweg.
error-device-not-in-scope = Dit apparaat doet niet mee: het is vrijgesteld, verloren of afgedankt.
error-ticket-top = De leverancier is de laatste laag; de melding kan niet verder worden doorgegeven.
error-ticket-no-information = Schrijf op wat je hebt gevonden voordat je de melding doorgeeft.
error-ticket-not-tier-one = Alleen laag 1 spreekt met de persoon en sluit de melding.
error-ticket-stage = De melding staat niet waar deze stap begint; misschien was iemand je voor. Kijk er nog eens naar.
error-port = Het andere systeem nam dit niet aan: { $detail }. Probeer het over een tijdje opnieuw.
error-no-plan = Er is nog geen plan goedgekeurd. Keur er eerst een goed.
error-plan-has-errors = Het plan bevat fouten. Controleer het, herstel ze en probeer het opnieuw.
error-plan-not-scheduled = Het plan heeft fasen zonder datum. Geef ze elk een maand, een week of een reeks dagen.
error-plan-unchanged = Dit is al het huidige plan; er is niets veranderd.
error-not-found = Dit bestaat niet meer, of heeft nooit bestaan. Ga terug en kijk opnieuw.
error-same-person = Wie om een stap vraagt, kan er niet zelf mee instemmen. Vraag het iemand anders.
error-halted = De campagne staat stil, dus er beweegt niets tot iemand haar hervat.
error-not-halted = De campagne staat niet stil.
error-no-reason = Schrijf op waarom; het journaal bewaart het.
error-part-of-list = De lijst heeft maar { $found } van de { $known } bekende regels en lijkt dus een deel. Importeer de hele lijst.
error-source-not-empty = { $devices ->
    [one] Eén apparaat staat nog in het oude systeem of ertussenin. Dat moet eerst over.
   *[other] { $devices } apparaten staan nog in het oude systeem of ertussenin. Die moeten eerst over.
 }
error-two-gatekeepers = Beide systemen zouden de toegang tot “{ $resource }” regelen. Zet eerst de oude controle uit.
error-another-process = Een ander proces voert deze campagne al uit. Stop dat eerst.

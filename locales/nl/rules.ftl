## Wat er mis is met een plan, en hoe je het herstelt.
## `rule-…` noemt het probleem; `mend-…` zegt wat je kunt doen.

rule-error = fout
rule-warning = waarschuwing
rule-mend = oplossing

# Soorten waarden in een planbestand
kind-nothing = niets
kind-truth = true of false
kind-number = een getal
kind-text = een tekst
kind-list = een lijst
kind-map = een reeks velden

# Dingen met een naam
thing-group = groep
thing-phase = fase
thing-gate = poort
thing-block = blok
thing-cohort = cohort
thing-resource = resource

# De agenda van de training (SP-10)
agenda-support-plan = het ondersteuningsplan
agenda-overview = overzicht van het product
agenda-common-problems = veelvoorkomende problemen oplossen
agenda-tools = hulpmiddelen en bronnen
agenda-questions = vragen en antwoorden
agenda-own = een eigen punt

## Lezen

rule-syntax = Dit is geen leesbaar plan: { $detail }.
mend-syntax = Een plan wordt geschreven in YAML. Kijk rond deze plek naar het inspringen, de aanhalingstekens en de haakjes.
rule-wrong-kind = Hier hoort { $expected } te staan; dit is { $found }.
mend-wrong-kind = Schrijf hier { $expected }.
rule-wrong-value = “{ $value }” betekent niets voor “{ $field }”.
mend-wrong-value = Schrijf het zo: { $example }
mend-did-you-mean = Bedoel je “{ $word }”?
mend-one-of = Kies een van: { $words }.
mend-nothing-known = Leg er eerst een vast.
rule-missing = “{ $field }” ontbreekt in “{ $what }”.
mend-missing = Voeg “{ $field }” toe.
rule-unknown-key = “{ $key }” is geen veld van “{ $what }”.
rule-unknown-reference = “{ $name }” ({ $kind }) komt in dit plan niet voor.
rule-duplicate = “{ $name }” ({ $kind }) staat er twee keer.
mend-duplicate = Geef een van beide een andere naam, of voeg ze samen.
rule-cycle = { $count ->
    [one] Fase “{ $phases }” wacht op zichzelf.
   *[other] Deze fasen wachten op elkaar: { $phases }.
 }
mend-cycle = Laat “after” een eerdere fase noemen, of laat het weg.

## Kalender

rule-not-scheduled = Fase “{ $phase }” heeft nog geen datums.
mend-not-scheduled = Laat Sluis ze invullen, of schrijf een maand, een week of een reeks dagen.
rule-no-working-days = De kalender heeft geen enkele werkdag.
mend-no-working-days = Schrijf op welke dagen er wordt gewerkt: working-days: mon-fri
rule-phase-without-a-day = In het tijdschema van fase “{ $phase }” is er geen dag waarop iets mag gebeuren.
mend-phase-without-a-day = Verplaats de fase, of kort de wijzigingsstop in die haar bedekt.
rule-instruct-outside = Fase “{ $phase }” zou haar mensen op { $date } vragen zich in te schrijven, en dat valt buiten haar eigen tijdschema.
mend-instruct-outside = Kies een eerdere week, of maak het tijdschema langer.
rule-day-off = { $what } valt op { $date }, { $why }.
mend-day-off = Het gebeurt in plaats daarvan op { $next }. Kies een andere week als je dat niet wilt.
what-instruct = De inschrijving van fase “{ $phase }”
what-block = Blok “{ $block }”
day-off-weekend = en dat is geen werkdag
day-off-holiday = een feestdag ({ $country })
day-off-freeze = binnen de wijzigingsstop “{ $why }”

# Grenzen van fasen
rule-bounds-empty = Fase “{ $phase }” moet klaar zijn voordat ze mag beginnen.
mend-bounds-empty = Laat “finished-by” na { $date } vallen, of “not-before” ervoor.
rule-bounds-itself = Fase “{ $phase }” wordt met zichzelf vergeleken.
mend-bounds-itself = Noem een andere fase.
rule-bounds-too-early = Fase “{ $phase }” vraagt haar mensen op { $day } om zich in te schrijven, terwijl dat niet vóór { $date } mag.
mend-bounds-too-early = Kies een later tijdschema, of verander “not-before”. Met when: auto zoekt Sluis er een.
rule-bounds-too-late = Fase “{ $phase }” gaat door tot { $day }, terwijl ze uiterlijk { $date } klaar moet zijn.
mend-bounds-too-late = Kies een eerder tijdschema, of verander “finished-by”. Met when: auto zoekt Sluis er een.
rule-bounds-not-together = Fase “{ $phase }” opent op { $day } en “{ $other }” op { $date }, terwijl ze bij elkaar horen.
mend-bounds-not-together = Laat beide in dezelfde week openen, of verwijder “with”.
rule-bounds-same-week = De fasen “{ $phase }” en “{ $other }” schrijven mensen in dezelfde week in, terwijl ze uit elkaar moeten blijven.
mend-bounds-same-week = Zet een van beide achter de andere, of verwijder “not-same-week-as”.

## Groepen en fasen

rule-group-in-no-phase = Groep “{ $group }” zit in geen enkele fase en gaat dus nooit over.
mend-group-in-no-phase = Zet de groep in een fase, met een tijdschema en een inschrijvingsmethode, of verwijder de groep.
rule-group-without-members = Groep “{ $group }” zegt niet wie erbij horen.
mend-group-without-members = Voeg “members” toe: een afdeling, een locatie, een land, een platform of een lijst met mensen.
rule-group-matches-nobody = Niemand op de geïmporteerde lijsten hoort bij groep “{ $group }”.
mend-group-matches-nobody = Vergelijk de woorden onder “members” met die op de lijst: afdelingen en locaties moeten hetzelfde gespeld zijn.
rule-no-agreement = Nergens staat dat het tijdschema met groep “{ $group }” is afgesproken.
mend-no-agreement = Praat met de groep en leg het vast: agreed: { "{" } with: hoofd Verkoop, on: 2027-05-12 { "}" }
rule-no-phases = Het plan heeft geen fasen.
mend-no-phases = Begin met een beperkte pilot van mensen van IT.
rule-no-limited-pilot = De uitrol begint met fase “{ $phase }”, en dat is geen beperkte pilot.
mend-no-limited-pilot = Zet er een kleine pilot voor: een paar mensen van IT die weten dat zij de eersten zijn.
rule-stage-order = Fase “{ $phase }” staat achter “{ $earlier }”, terwijl haar stadium eerder komt.
mend-stage-order = Zet de fasen in deze volgorde: beperkte pilot, uitgebreide pilot, productie.
rule-production-without-pilot = Productiefase “{ $phase }” wacht niet op een geslaagde pilot.
mend-production-without-pilot = Laat haar op een pilot volgen, rechtstreeks of via andere productiefasen.
rule-executives-in-limited-pilot = Groep “{ $group }” bestaat uit leidinggevenden; die zitten nooit in een beperkte pilot.
mend-executives-in-limited-pilot = Verplaats de groep naar een productiefase. Voor een beperkte pilot bestaat geen ontheffing.
rule-executives-without-waiver = Groep “{ $group }” bestaat uit leidinggevenden en zit zonder ontheffing in een pilot.
mend-executives-without-waiver = Verplaats de groep naar een productiefase, of leg vast wie het toestond en waarom: waiver: { "{" } rule: no-executives-in-pilot, by: CIO, why: … { "}" }
rule-waiver-of-what = De ontheffing noemt de regel “{ $rule }”, en daarvoor is hier geen ontheffing nodig.
mend-waiver-of-what = Noem de regel waarvan wordt afgeweken: { $rule }
rule-executives-unassisted = Groep “{ $group }” bestaat uit leidinggevenden in een pilot, en niemand helpt hen bij het inschrijven.
mend-executives-unassisted = Geef het cohort de methode “assisted”.
rule-limited-pilot-needs-executives = Fase “{ $phase }” vraagt { $users } mensen, maar slechts { $others } van de groep zijn leidinggevende noch VIP ({ $protected } zijn dat wel).
mend-limited-pilot-needs-executives = Verlaag “users” tot { $others }, of kies een groep met meer mensen.
rule-same-members = De groepen “{ $group }” en “{ $other }” hebben dezelfde leden.
mend-same-members = Iemand hoort bij één groep. Verwijder er een, of maak verschil tussen de twee.
rule-two-groups = { $count ->
    [one] Eén persoon hoort
   *[other] { $count } mensen horen
 } zowel bij groep “{ $other }” als bij groep “{ $group }”: { $examples }.
mend-two-groups = Maak een van de regels nauwer, of noem deze mensen onder “people” in de groep waar ze bij horen; een naam gaat voor een regel.
rule-platforms-overlap = De fasen “{ $phase }” en “{ $other }” laten tegelijk verschillende platforms overgaan.
mend-platforms-overlap = Verplaats er een, zodat de helpdesk met één platform tegelijk te maken heeft.
rule-includes-what = Fase “{ $phase }” is geen eerdere fase met mensen van groep “{ $group }”.
mend-includes-what = Noem de eerdere fase waarvan de mensen nog eens meetellen, of verwijder “includes”.
rule-includes-too-many = In een cohort van { $users } mensen past er geen van { $part }.
mend-includes-too-many = Schrijf het totaal, minstens { $part }, of verwijder “includes”.

## Inschrijvingsmethoden

rule-no-approach = Groep “{ $group }” in fase “{ $phase }” heeft geen inschrijvingsmethode.
mend-no-approach = Kies er minstens een: self-service, assisted, tech-fair.
rule-too-few-visits = { $users } mensen hebben hulp nodig, maar in { $days } werkdagen is er tijd voor { $visits } bezoeken.
mend-too-few-visits = Plan { $needed } bezoeken per dag, of geef de fase meer tijd.
rule-too-few-seats = { $users } mensen zouden zich inschrijven op een IT-informatiedag met { $seats } plaatsen.
mend-too-few-seats = Zorg voor meer plaatsen of een tweede dag, of bied er selfservice naast aan.
rule-fair-without-date = Groep “{ $group }” krijgt een IT-informatiedag aangeboden waarvan de datum ontbreekt.
mend-fair-without-date = Voeg die toe: fairs: [{ "{" } date: 2027-08-18, place: kantine, seats: 120 { "}" }]
rule-fair-on-wrong-day = De IT-informatiedag op { $date } valt buiten fase “{ $phase }”, of op een dag waarop niets mag gebeuren.
mend-fair-on-wrong-day = Kies een werkdag binnen de fase.
rule-source-table-defect = Groep “{ $group }” staat zonder methode in fase “{ $phase }” en ook in fase “{ $other }”. Dat is de fout in de tweede tabel van de planningshandleiding.
mend-source-table-defect = Laat “{ $group }” staan in de ene fase waar de groep hoort en geef haar daar een methode, meestal self-service.

## Vrijstellingen

rule-exemption-incomplete = Aan de vrijstelling van { $person } ontbreekt: { $missing }.
mend-exemption-incomplete = Een vrijstelling zegt wie haar goedkeurde, waarom en tot wanneer; na die dag doet de persoon weer mee.

## Communicatie

rule-block-missing = Er is geen blok van de soort “{ $kind }”.
mend-block-missing = Voeg een blok toe met type: { $kind }
rule-wrong-audience = Blok “{ $block }” gaat naar “{ $audience }”, en voor hen is dit soort bericht niet bedoeld.
mend-wrong-audience = Kies: { $audiences }.
rule-content-missing = In de tekst van “{ $kind }” ontbreekt: { $missing }.
mend-content-missing = Schrijf over wat ontbreekt en voeg het toe aan “covers”: { $missing }. Of laat “covers” weg en gebruik de ingebouwde tekst.
rule-no-contact = Mensen wordt gevraagd zich in te schrijven zonder dat erbij staat waar ze hulp krijgen.
mend-no-contact = Voeg “contact” toe aan de campagne: een e-mailadres, een telefoonnummer of een pagina.
rule-unusual-channel = “{ $channel }” is een ongebruikelijke manier om blok “{ $block }” te versturen ({ $kind }).
mend-unusual-channel = Een bijeenkomst past bij de introductie; e-mail bij de andere blokken; posters en chat bij de introductie en vóór inschrijving; een website bij alle.
rule-fixed-day = Blok “{ $block }” gaat op een vaste dag uit en schuift dus niet mee als een fase verschuift.
mend-fixed-day = Schrijf in plaats daarvan een week van de fase: when: week 2
rule-block-order = In fase “{ $phase }” zou blok “{ $block }” vóór “{ $earlier }” uitgaan.
mend-block-order = De volgorde is: introductie, vóór inschrijving, inschrijving, na inschrijving. Kies een latere week.

## Ondersteuning

rule-tier-missing = Laag { $tier } ontbreekt.
mend-tier-missing = Voeg het team toe dat laag { $tier } is: de mensen, de uren en de behandeltijd.
rule-tier-without-responsibilities = Van laag { $tier } staat nergens waarvoor ze verantwoordelijk is.
mend-tier-without-responsibilities = Noem waarvoor de laag verantwoordelijk is: responsibilities: [eerste contact, bekende problemen]
rule-tier-twice = Laag { $tier } staat er twee keer.
mend-tier-twice = Voeg de twee teams samen, of maak van een ervan de volgende laag.
rule-tier-without-staff = In laag { $tier } zit niemand, dus meldingen zouden daar blijven liggen.
mend-tier-without-staff = Schrijf op hoeveel mensen er werken: agents: 3
rule-no-bridge-call = Niets brengt de lagen bij elkaar tijdens fase “{ $phase }”, de eerste in productie.
mend-no-bridge-call = Plan elke dag een gezamenlijk overleg van alle lagen: bridge-call: { "{" } phases: [{ $phase }], at: "09:00" { "}" }
rule-unknown-trainer = De trainer “{ $trainer }” is geen laag van dit plan.
mend-unknown-trainer = Noem een laag die er is, meestal tier-3: wie de uitrol doet, traint de leiders van de ondersteuning.
rule-training-length = De training duurt { $length }.
mend-training-length = Plan twee tot drie uur, voor theorie en praktijk.
rule-agenda-incomplete = In de agenda van de training ontbreekt: { $missing }.
mend-agenda-incomplete = Voeg de punten toe die ontbreken, of schrijf agenda: standard
rule-no-training = Niemand wordt getraind voordat de eerste mensen overgaan.
mend-no-training = Voeg “training” toe aan het ondersteuningsplan: de trainer, de duur en de fase waar ze aan voorafgaat.
rule-training-too-late = De training is op { $date }, maar fase “{ $phase }” vraagt haar mensen al op { $day } om zich in te schrijven.
mend-training-too-late = Train eerder, bijvoorbeeld op { $date }.

## Migratie

rule-same-service = Apparaten zouden { $service } verlaten en in { $service } terugkomen.
mend-same-service = Noem het oude systeem als “source” en het nieuwe als “target”; laat “source” weg waar nog niets wordt beheerd.
rule-gap-order = Mensen tussen de twee systemen krijgen na { $remind } een herinnering, maar het mag maar { $limit } duren.
mend-gap-order = Herinner hen eerder, of sta een langere tijd toe: gap: { "{" } remind-after: 1 day, limit: 3 days { "}" }
rule-no-time-to-evaluate = Fase “{ $phase }” opent op { $opens }, te vroeg voor de poort van “{ $before }”, die { $days } { $days ->
    [one] dag
   *[other] dagen
 } nodig heeft.
mend-no-time-to-evaluate = Open haar niet eerder dan { $earliest }, of kort “observe” of “soak” van die poort in.
rule-gate-blind = Poort “{ $gate }” laat “{ $metric }” weg, en zonder dat valt er niets te beoordelen.
mend-gate-blind = Laat het staan en kies een grens die past.
rule-gate-leaves-out = Poort “{ $gate }” beoordeelt “{ $metric }” niet.
mend-gate-leaves-out = Dat klopt alleen als niemand het gebruikt. Haal het anders weg uit “leave-out”.
rule-criterion-twice = “{ $metric }” staat twee keer in deze poort.
mend-criterion-twice = Laat er één staan.

## Deadlines en toegang

rule-no-voluntary-period = Een deadline { $after } na de uitnodiging laat geen vrijwillige periode over.
mend-no-voluntary-period = Overgaan is vrijwillig tot de belasting van de helpdesk bekend is. Geef mensen dagen, meestal zeven: deadline: { "{" } after: 7 days { "}" }
rule-helpdesk-overloaded = Fase “{ $phase }” geeft laag { $tier } naar verwachting { $needed } uur werk; er is { $available } uur.
mend-helpdesk-overloaded = Verdeel de mensen over meer weken, zet meer helpdeskmensen in, of help meer mensen op informatiedagen of met bezoeken.
rule-pilots-too-small = De pilots tellen { $users } mensen, maar een deadline vraagt { $observed } waargenomen inschrijvingen.
mend-pilots-too-small = Maak de uitgebreide pilot groter, of verlaag “observed” als minder voor jou genoeg is.
rule-two-gatekeepers = Beide systemen zouden de toegang tot “{ $resource }” regelen. Mensen zouden buitengesloten raken.
mend-two-gatekeepers = Laat één systeem het regelen: controlled-by: source tot aan de overdracht. Hiervoor bestaat geen ontheffing.
rule-strict-while-guarded = “{ $resource }” wordt door het oude systeem geregeld, en de strategie “strict” zet het nieuwe vanaf de eerste dag aan.
mend-strict-while-guarded = Zet eerst de oude controle uit (controlled-by: nobody), of kies de strategie exclusion-group.
rule-relaxed-reading = Toegang wordt per persoon beoordeeld in plaats van per resource.
mend-relaxed-reading = Houd dit alleen zo als het oude systeem elke persoon die over is kan uitzonderen. De strenge lezing is veiliger.

## Planning

# Regels waar datums aan gehouden worden, elk een eigen zin
schedule-rule-tier = Laag { $tier } wordt nooit boven haar grens gepland.
schedule-rule-pace = { $count ->
    [one] Hoogstens één persoon per dag wordt uitgenodigd.
   *[other] Hoogstens { $count } mensen per dag worden uitgenodigd.
 }
schedule-rule-visits = { $count ->
    [one] In groep “{ $group }” is er tijd voor één bezoek per dag.
   *[other] In groep “{ $group }” is er tijd voor { $count } bezoeken per dag.
 }
schedule-rule-all-visits = { $count ->
    [one] Er is tijd voor één bezoek per dag.
   *[other] Er is in totaal tijd voor { $count } bezoeken per dag.
 }
schedule-rule-seats = Groep “{ $group }” schrijft zich alleen op informatiedagen in, en daar zijn niet meer plaatsen.
schedule-rule-devices = { $count ->
    [one] De systemen kunnen één apparaat per dag aan.
   *[other] De systemen kunnen { $count } apparaten per dag aan.
 }
schedule-rule-mails = { $count ->
    [one] Er kan één e-mail per dag worden verstuurd.
   *[other] Er kunnen { $count } e-mails per dag worden verstuurd.
 }
schedule-rule-closed = Sommige weken hebben geen dag waarop de campagne iets mag doen.
schedule-rule-freeze = Van { $from } tot { $to } gaat er niets open ({ $why }).
schedule-rule-freeze-plain = Van { $from } tot { $to } gaat er niets open.
schedule-rule-busy = Groep “{ $group }” kan van { $from } tot { $to } niet over ({ $why }).
schedule-rule-busy-plain = Groep “{ $group }” kan van { $from } tot { $to } niet over.
schedule-rule-holidays = In sommige weken zijn er feestdagen waar groep “{ $group }” werkt.
schedule-rule-announce = Fase “{ $phase }” wordt aangekondigd voordat ze opent, en vóór { $date } gebeurt er niets.
schedule-rule-training = De helpdesk wordt getraind op { $date }, vóór fase “{ $phase }”.
schedule-rule-not-before = Fase “{ $phase }” mag niet vóór { $date } openen.
schedule-rule-finished-by = Fase “{ $phase }” moet uiterlijk { $date } klaar zijn.
schedule-rule-gate = { $weeks ->
    [one] Fase “{ $phase }” opent als iedereen in “{ $before }” is gevraagd en er één week voor haar poort voorbij is.
   *[other] Fase “{ $phase }” opent als iedereen in “{ $before }” is gevraagd en er { $weeks } weken voor haar poort voorbij zijn.
 }
schedule-rule-with = Fase “{ $phase }” opent in dezelfde week als “{ $other }”.
schedule-rule-not-same-week = De fasen “{ $phase }” en “{ $other }” schrijven niemand in dezelfde week in.
schedule-rule-platforms = De fasen “{ $phase }” en “{ $other }” laten verschillende platforms overgaan, en de helpdesk heeft er een tegelijk.
schedule-rule-instruct = Voor fase “{ $phase }” staat geschreven dat ze op { $date } opent.
schedule-rule-fair = Fase “{ $phase }” heeft een IT-informatiedag op { $date } en is dan open.
schedule-rule-sites = { $count ->
    [one] Er wordt op één locatie tegelijk ingeschreven.
   *[other] Er wordt op hoogstens { $count } locaties in dezelfde week ingeschreven.
 }
schedule-rule-leaders = { $weeks ->
    [one] De leidinggevenden van fase “{ $phase }” volgen één week na het begin van de productie.
   *[other] De leidinggevenden van fase “{ $phase }” volgen { $weeks } weken na het begin van de productie.
 }

# Wat de planner heeft gevonden
schedule-dates-new = Fase “{ $phase }”: { $first } tot { $last }. Haar mensen worden vanaf { $opens } gevraagd zich in te schrijven.
schedule-dates-changed = Fase “{ $phase }”: { $first } tot { $last } in plaats van { $was-first } tot { $was-last }. Haar mensen worden vanaf { $opens } gevraagd zich in te schrijven.
schedule-best = De laatste fase is klaar op { $date }. Het is bewezen dat geen andere datums beter zijn.
schedule-gap = De laatste fase is klaar op { $date }. Andere datums zouden hoogstens { $gap } beter kunnen zijn, en { $weeks ->
    [one] een week
   *[other] { $weeks } weken
 } korter.
schedule-gap-no-week = De laatste fase is klaar op { $date }. Andere datums zouden hoogstens { $gap } beter kunnen zijn, en geen week korter.
schedule-opens-because = Fase “{ $phase }” opent op { $date }. Een week eerder zou in strijd zijn met:
schedule-opens-freely = Fase “{ $phase }” opent op { $date }. Eerder kan, maar dan wordt het geheel slechter.
schedule-lasts-because = Fase “{ $phase }” kan niet een week eerder klaar zijn; dat zou in strijd zijn met:
schedule-clash = { $count ->
    [one] Tot { $until } zijn er geen datums die zich aan deze regel houden:
   *[other] Tot { $until } zijn er geen datums die zich aan deze { $count } regels samen houden. Zonder een van deze regels zijn ze er wel:
 }
schedule-clash-unproven = Tot { $until } zijn er geen datums gevonden die zich aan deze regels samen houden. Dat ze er niet zijn, is niet bewezen:
schedule-none-found = Er zijn geen datums gevonden. Laat langer zoeken.
schedule-agents-less = { $count ->
    [one] één persoon minder
   *[other] { $count } mensen minder
 } in laag { $tier }
schedule-agents-more = { $count ->
    [one] één persoon meer
   *[other] { $count } mensen meer
 } in laag { $tier }
schedule-alternative-later = Met { $staff } duurt het { $weeks ->
    [one] een week
   *[other] { $weeks } weken
 } langer.
schedule-alternative-earlier = Met { $staff } is het { $weeks ->
    [one] een week
   *[other] { $weeks } weken
 } eerder klaar.
schedule-alternative-impossible = Met { $staff } zijn er zulke datums niet.

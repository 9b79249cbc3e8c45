## Vad som är fel med en plan, och hur det rättas.
## `rule-…` beskriver problemet; `mend-…` säger vad man kan göra.

rule-error = fel
rule-warning = varning
rule-mend = lösning

# Slags värden i en planfil
kind-nothing = ingenting
kind-truth = true eller false
kind-number = ett tal
kind-text = en text
kind-list = en lista
kind-map = en uppsättning fält

# Saker som har namn
thing-group = grupp
thing-phase = fas
thing-gate = grind
thing-block = block
thing-cohort = kohort
thing-resource = resurs

# Utbildningens agenda (SP-10)
agenda-support-plan = supportplanen
agenda-overview = översikt över produkten
agenda-common-problems = lösa vanliga problem
agenda-tools = verktyg och resurser
agenda-questions = frågor och svar
agenda-own = en egen punkt

## Läsning

rule-syntax = Det här går inte att läsa som en plan: { $detail }.
mend-syntax = En plan skrivs i YAML. Kontrollera indrag, citattecken och parenteser runt den här platsen.
rule-wrong-kind = Här ska det stå { $expected }; det här är { $found }.
mend-wrong-kind = Skriv { $expected } här.
rule-wrong-value = ”{ $value }” betyder inget för ”{ $field }”.
mend-wrong-value = Skriv så här: { $example }
mend-did-you-mean = Menar du ”{ $word }”?
mend-one-of = Välj något av: { $words }.
mend-nothing-known = Definiera ett först.
rule-missing = ”{ $field }” saknas i ”{ $what }”.
mend-missing = Lägg till ”{ $field }”.
rule-unknown-key = ”{ $key }” är inget fält i ”{ $what }”.
rule-unknown-reference = ”{ $name }” ({ $kind }) finns inte i den här planen.
rule-duplicate = ”{ $name }” ({ $kind }) finns två gånger.
mend-duplicate = Ge en av dem ett annat namn, eller slå ihop dem.
rule-cycle = { $count ->
    [one] Fasen ”{ $phases }” väntar på sig själv.
   *[other] De här faserna väntar på varandra: { $phases }.
 }
mend-cycle = Låt ”after” ange en tidigare fas, eller utelämna det.

## Kalender

rule-not-scheduled = Fasen ”{ $phase }” har inga datum än.
mend-not-scheduled = Låt Sluis fylla i dem, eller skriv en månad, en vecka eller ett antal dagar.
rule-no-working-days = Kalendern har inte en enda arbetsdag.
mend-no-working-days = Skriv vilka dagar man arbetar: working-days: mon-fri
rule-phase-without-a-day = I tidsramen för fasen ”{ $phase }” finns ingen dag då något får hända.
mend-phase-without-a-day = Flytta fasen, eller korta ändringsstoppet som täcker den.
rule-instruct-outside = Fasen ”{ $phase }” skulle be sina personer att registrera sig den { $date }, vilket ligger utanför fasens egen tidsram.
mend-instruct-outside = Välj en tidigare vecka, eller förläng tidsramen.
rule-day-off = { $what } infaller { $date }, { $why }.
mend-day-off = I stället sker det den { $next }. Välj en annan vecka om du inte vill det.
what-instruct = Registreringen i fasen ”{ $phase }”
what-block = Blocket ”{ $block }”
day-off-weekend = som inte är en arbetsdag
day-off-holiday = en helgdag ({ $country })
day-off-freeze = under ändringsstoppet ”{ $why }”

# Fasers gränser
rule-bounds-empty = Fasen ”{ $phase }” ska vara klar innan den får börja.
mend-bounds-empty = Låt ”finished-by” ligga efter { $date }, eller ”not-before” tidigare.
rule-bounds-itself = Fasen ”{ $phase }” jämförs med sig själv.
mend-bounds-itself = Ange en annan fas.
rule-bounds-too-early = Fasen ”{ $phase }” ber sina personer att registrera sig den { $day }, fast den inte får före den { $date }.
mend-bounds-too-early = Välj en senare tidsram, eller ändra ”not-before”. Med when: auto hittar Sluis en.
rule-bounds-too-late = Fasen ”{ $phase }” pågår till den { $day }, fast den ska vara klar senast den { $date }.
mend-bounds-too-late = Välj en tidigare tidsram, eller ändra ”finished-by”. Med when: auto hittar Sluis en.
rule-bounds-not-together = Fasen ”{ $phase }” öppnar den { $day } och ”{ $other }” den { $date }, fast de hör ihop.
mend-bounds-not-together = Låt båda öppna samma vecka, eller ta bort ”with”.
rule-bounds-same-week = Faserna ”{ $phase }” och ”{ $other }” registrerar personer samma vecka, fast de ska hållas isär.
mend-bounds-same-week = Flytta en av dem efter den andra, eller ta bort ”not-same-week-as”.

## Grupper och faser

rule-group-in-no-phase = Gruppen ”{ $group }” ingår inte i någon fas och kommer därför aldrig att flytta.
mend-group-in-no-phase = Lägg gruppen i en fas, med tidsram och registreringsmetod, eller ta bort den.
rule-group-without-members = Gruppen ”{ $group }” säger inte vilka som hör till den.
mend-group-without-members = Lägg till ”members”: en avdelning, en plats, ett land, en plattform eller en lista med personer.
rule-group-matches-nobody = Ingen på de importerade listorna hör till gruppen ”{ $group }”.
mend-group-matches-nobody = Jämför orden under ”members” med dem på listan: avdelningar och platser måste stavas likadant.
rule-no-agreement = Det finns ingen uppgift om att tidsramen är överenskommen med gruppen ”{ $group }”.
mend-no-agreement = Tala med gruppen och anteckna det sedan: agreed: { "{" } with: försäljningschefen, on: 2027-05-12 { "}" }
rule-no-phases = Planen har inga faser.
mend-no-phases = Börja med ett begränsat pilottest med personer från IT.
rule-no-limited-pilot = Utrullningen börjar med fasen ”{ $phase }”, som inte är ett begränsat pilottest.
mend-no-limited-pilot = Lägg ett litet pilottest först: några få personer från IT som vet att de är först.
rule-stage-order = Fasen ”{ $phase }” står efter ”{ $earlier }”, fast dess steg kommer tidigare.
mend-stage-order = Ordna faserna så här: begränsat pilottest, utökat pilottest, produktion.
rule-production-without-pilot = Produktionsfasen ”{ $phase }” väntar inte på ett godkänt pilottest.
mend-production-without-pilot = Låt den följa på ett pilottest, direkt eller via andra produktionsfaser.
rule-executives-in-limited-pilot = Gruppen ”{ $group }” består av chefer; de ingår aldrig i ett begränsat pilottest.
mend-executives-in-limited-pilot = Flytta gruppen till en produktionsfas. För ett begränsat pilottest finns ingen dispens.
rule-executives-without-waiver = Gruppen ”{ $group }” består av chefer och ingår i ett pilottest utan dispens.
mend-executives-without-waiver = Flytta gruppen till en produktionsfas, eller anteckna vem som tillät det och varför: waiver: { "{" } rule: no-executives-in-pilot, by: CIO, why: … { "}" }
rule-waiver-of-what = Dispensen anger regeln ”{ $rule }”, som inte behöver någon här.
mend-waiver-of-what = Ange regeln som frångås: { $rule }
rule-executives-unassisted = Gruppen ”{ $group }” består av chefer i ett pilottest, och ingen hjälper dem att registrera sig.
mend-executives-unassisted = Ge kohorten metoden ”assisted”.
rule-limited-pilot-needs-executives = Fasen ”{ $phase }” vill ha { $users } personer, men bara { $others } i gruppen är varken chef eller VIP ({ $protected } är det).
mend-limited-pilot-needs-executives = Sänk ”users” till { $others }, eller välj en grupp med fler personer.
rule-same-members = Grupperna ”{ $group }” och ”{ $other }” har samma medlemmar.
mend-same-members = En person hör till en grupp. Ta bort en av dem, eller skilj dem åt.
rule-two-groups = { $count ->
    [one] En person hör
   *[other] { $count } personer hör
 } både till gruppen ”{ $other }” och till gruppen ”{ $group }”: { $examples }.
mend-two-groups = Snäva in en av reglerna, eller nämn personerna under ”people” i den grupp de hör till; ett namn går före en regel.
rule-platforms-overlap = Faserna ”{ $phase }” och ”{ $other }” flyttar olika plattformar samtidigt.
mend-platforms-overlap = Flytta en av dem, så att supporten har en plattform i taget.
rule-includes-what = Fasen ”{ $phase }” är ingen tidigare fas med personer ur gruppen ”{ $group }”.
mend-includes-what = Ange den tidigare fas vars personer räknas igen, eller ta bort ”includes”.
rule-includes-too-many = En kohort med { $users } personer kan inte rymma en med { $part }.
mend-includes-too-many = Skriv summan, minst { $part }, eller ta bort ”includes”.

## Registreringsmetoder

rule-no-approach = Gruppen ”{ $group }” i fasen ”{ $phase }” har ingen registreringsmetod.
mend-no-approach = Välj minst en: self-service, assisted, tech-fair.
rule-too-few-visits = { $users } personer behöver hjälp, men på { $days } arbetsdagar hinns bara { $visits } besök med.
mend-too-few-visits = Planera { $needed } besök om dagen, eller ge fasen mer tid.
rule-too-few-seats = { $users } personer ska registrera sig på en teknikmässa med { $seats } platser.
mend-too-few-seats = Lägg till platser eller en mässa till, eller erbjud självbetjäning vid sidan av.
rule-fair-without-date = Gruppen ”{ $group }” erbjuds en teknikmässa som saknar datum.
mend-fair-without-date = Lägg till det: fairs: [{ "{" } date: 2027-08-18, place: matsalen, seats: 120 { "}" }]
rule-fair-on-wrong-day = Mässan den { $date } ligger utanför fasen ”{ $phase }”, eller på en dag då inget får hända.
mend-fair-on-wrong-day = Välj en arbetsdag inom fasen.
rule-source-table-defect = Gruppen ”{ $group }” står i fasen ”{ $phase }” utan metod och även i fasen ”{ $other }”. Det är felet i planeringsguidens andra tabell.
mend-source-table-defect = Behåll ”{ $group }” i den enda fas där gruppen hör hemma och ge den en metod där, oftast self-service.

## Undantag

rule-exemption-incomplete = I undantaget för { $person } saknas: { $missing }.
mend-exemption-incomplete = Ett undantag anger vem som godkände det, varför och till när; efter den dagen ingår personen igen.

## Kommunikation

rule-block-missing = Det finns inget block av slaget ”{ $kind }”.
mend-block-missing = Lägg till ett block med type: { $kind }
rule-wrong-audience = Blocket ”{ $block }” går till ”{ $audience }”, som det här slags meddelandet inte är till för.
mend-wrong-audience = Välj: { $audiences }.
rule-content-missing = Texten för ”{ $kind }” tar inte upp: { $missing }.
mend-content-missing = Skriv om det som saknas och lägg till det i ”covers”: { $missing }. Eller utelämna ”covers” och använd den inbyggda texten.
rule-no-contact = Personer ombeds registrera sig utan att få veta var det finns hjälp.
mend-no-contact = Lägg till ”contact” i kampanjen: en e-postadress, ett telefonnummer eller en sida.
rule-unusual-channel = ”{ $channel }” är ett ovanligt sätt att skicka blocket ”{ $block }” ({ $kind }).
mend-unusual-channel = Möten passar kickoffen; e-post de andra blocken; affischer och chatt kickoffen och tiden före registreringen; en webbplats alla.
rule-fixed-day = Blocket ”{ $block }” skickas en bestämd dag och följer därför inte med när en fas flyttas.
mend-fixed-day = Skriv en vecka i fasen i stället: when: week 2
rule-block-order = I fasen ”{ $phase }” skulle blocket ”{ $block }” skickas före ”{ $earlier }”.
mend-block-order = Ordningen är kickoff, före registreringen, registrering, efter registreringen. Välj en senare vecka.

## Support

rule-tier-missing = Nivå { $tier } saknas.
mend-tier-missing = Lägg till teamet som är nivå { $tier }: dess personal, tider och handläggningstid.
rule-tier-without-responsibilities = Det står inte vad nivå { $tier } ansvarar för.
mend-tier-without-responsibilities = Räkna upp vad nivån ansvarar för: responsibilities: [första kontakt, kända problem]
rule-tier-twice = Nivå { $tier } står två gånger.
mend-tier-twice = Slå ihop de två teamen, eller gör ett av dem till nästa nivå.
rule-tier-without-staff = På nivå { $tier } finns ingen, så ärenden skulle bli liggande där.
mend-tier-without-staff = Skriv hur många som arbetar där: agents: 3
rule-no-bridge-call = Inget samlar nivåerna under fasen ”{ $phase }”, den första i produktion.
mend-no-bridge-call = Planera ett dagligt möte för alla nivåer: bridge-call: { "{" } phases: [{ $phase }], at: "09:00" { "}" }
rule-unknown-trainer = Utbildaren ”{ $trainer }” är ingen nivå i den här planen.
mend-unknown-trainer = Ange en nivå som finns, oftast tier-3: de som inför tjänsten utbildar supportens ledare.
rule-training-length = Utbildningen tar { $length }.
mend-training-length = Planera två till tre timmar, för teori och praktik.
rule-agenda-incomplete = I utbildningens agenda saknas: { $missing }.
mend-agenda-incomplete = Lägg till punkterna som saknas, eller skriv agenda: standard
rule-no-training = Ingen utbildas innan de första flyttar.
mend-no-training = Lägg till ”training” i supportplanen: utbildaren, längden och fasen som utbildningen kommer före.
rule-training-too-late = Utbildningen hålls den { $date }, men fasen ”{ $phase }” ber sina personer att registrera sig redan den { $day }.
mend-training-too-late = Utbilda före det, till exempel den { $date }.

## Migrering

rule-same-service = Enheter skulle lämna { $service } och gå in i { $service }.
mend-same-service = Ange den gamla tjänsten som ”source” och den nya som ”target”; utelämna ”source” där inget hanteras än.
rule-gap-order = Personer mellan de två tjänsterna påminns efter { $remind }, men tiden däremellan får bara vara { $limit }.
mend-gap-order = Påminn dem tidigare, eller tillåt längre tid: gap: { "{" } remind-after: 1 day, limit: 3 days { "}" }
rule-no-time-to-evaluate = Fasen ”{ $phase }” öppnar den { $opens }, för tidigt för grinden för ”{ $before }”, som behöver { $days } { $days ->
    [one] dag
   *[other] dagar
 }.
mend-no-time-to-evaluate = Öppna den tidigast den { $earliest }, eller korta ”observe” eller ”soak” för den grinden.
rule-gate-blind = Grinden ”{ $gate }” utelämnar ”{ $metric }”, och utan det går inget att bedöma.
mend-gate-blind = Behåll det; välj i stället en gräns som passar.
rule-gate-leaves-out = Grinden ”{ $gate }” bedömer inte ”{ $metric }”.
mend-gate-leaves-out = Det är rätt bara där ingen använder det. Ta annars bort det från ”leave-out”.
rule-criterion-twice = ”{ $metric }” står två gånger i den här grinden.
mend-criterion-twice = Behåll en av dem.

## Tidsgränser och åtkomst

rule-no-voluntary-period = En tidsgräns { $after } efter inbjudan lämnar ingen frivillig tid.
mend-no-voluntary-period = Flytten är frivillig tills supportens belastning är känd. Ge personerna dagar, oftast sju: deadline: { "{" } after: 7 days { "}" }
rule-helpdesk-overloaded = Fasen ”{ $phase }” väntas ge nivå { $tier } { $needed } timmars arbete; tillgängligt är { $available } timmar.
mend-helpdesk-overloaded = Sprid personerna över fler veckor, lägg till handläggare, eller hjälp fler på mässor eller vid besök.
rule-pilots-too-small = Pilottesterna har { $users } personer, men en tidsgräns kräver { $observed } observerade registreringar.
mend-pilots-too-small = Gör det utökade pilottestet större, eller sänk ”observed” om du nöjer dig med färre.
rule-two-gatekeepers = Båda tjänsterna skulle styra åtkomsten till ”{ $resource }”. Personer skulle bli utelåsta.
mend-two-gatekeepers = Låt en tjänst styra den: controlled-by: source fram till överlämningen. Här finns ingen dispens.
rule-strict-while-guarded = ”{ $resource }” styrs av den gamla tjänsten, och strategin ”strict” slår på den nya från första dagen.
mend-strict-while-guarded = Stäng av den gamla kontrollen först (controlled-by: nobody), eller välj strategin exclusion-group.
rule-relaxed-reading = Åtkomst bedöms per person i stället för per resurs.
mend-relaxed-reading = Behåll det bara om den gamla tjänsten kan undanta varje person som har flyttat. Den strikta tolkningen är säkrare.

## Schemaläggning

# Regler som datum hålls till, var och en som en egen mening
schedule-rule-tier = Nivå { $tier } planeras aldrig över sin gräns.
schedule-rule-pace = { $count ->
    [one] Högst en person om dagen bjuds in.
   *[other] Högst { $count } personer om dagen bjuds in.
 }
schedule-rule-visits = { $count ->
    [one] I gruppen ”{ $group }” finns tid för ett besök om dagen.
   *[other] I gruppen ”{ $group }” finns tid för { $count } besök om dagen.
 }
schedule-rule-all-visits = { $count ->
    [one] Det finns tid för ett besök om dagen.
   *[other] Det finns tid för sammanlagt { $count } besök om dagen.
 }
schedule-rule-seats = Gruppen ”{ $group }” registrerar sig bara på teknikmässor, och de har inte fler platser.
schedule-rule-devices = { $count ->
    [one] Tjänsterna klarar en enhet om dagen.
   *[other] Tjänsterna klarar { $count } enheter om dagen.
 }
schedule-rule-mails = { $count ->
    [one] Ett mejl om dagen kan skickas.
   *[other] { $count } mejl om dagen kan skickas.
 }
schedule-rule-closed = Vissa veckor har ingen dag då kampanjen får göra något.
schedule-rule-freeze = Inget öppnas från { $from } till { $to } ({ $why }).
schedule-rule-freeze-plain = Inget öppnas från { $from } till { $to }.
schedule-rule-busy = Gruppen ”{ $group }” kan inte flytta från { $from } till { $to } ({ $why }).
schedule-rule-busy-plain = Gruppen ”{ $group }” kan inte flytta från { $from } till { $to }.
schedule-rule-holidays = Vissa veckor är det helgdagar där gruppen ”{ $group }” arbetar.
schedule-rule-announce = Fasen ”{ $phase }” presenteras innan den öppnar, och inget händer före den { $date }.
schedule-rule-training = Supporten utbildas den { $date }, före fasen ”{ $phase }”.
schedule-rule-not-before = Fasen ”{ $phase }” får inte öppna före den { $date }.
schedule-rule-finished-by = Fasen ”{ $phase }” ska vara klar senast den { $date }.
schedule-rule-gate = { $weeks ->
    [one] Fasen ”{ $phase }” öppnar när alla i ”{ $before }” har tillfrågats och en vecka har gått för dess grind.
   *[other] Fasen ”{ $phase }” öppnar när alla i ”{ $before }” har tillfrågats och { $weeks } veckor har gått för dess grind.
 }
schedule-rule-with = Fasen ”{ $phase }” öppnar samma vecka som ”{ $other }”.
schedule-rule-not-same-week = Faserna ”{ $phase }” och ”{ $other }” registrerar ingen samma vecka.
schedule-rule-platforms = Faserna ”{ $phase }” och ”{ $other }” flyttar olika plattformar, och supporten har en i taget.
schedule-rule-instruct = Fasen ”{ $phase }” är satt att öppna den { $date }.
schedule-rule-fair = Fasen ”{ $phase }” har en teknikmässa den { $date } och är öppen då.
schedule-rule-sites = { $count ->
    [one] Personer registreras på en plats i taget.
   *[other] Personer registreras på högst { $count } platser samma vecka.
 }
schedule-rule-leaders = { $weeks ->
    [one] Cheferna i fasen ”{ $phase }” följer en vecka efter produktionens början.
   *[other] Cheferna i fasen ”{ $phase }” följer { $weeks } veckor efter produktionens början.
 }

# Vad schemaläggaren kom fram till
schedule-dates-new = Fasen ”{ $phase }”: { $first } till { $last }. Personerna ombeds registrera sig från och med den { $opens }.
schedule-dates-changed = Fasen ”{ $phase }”: { $first } till { $last } i stället för { $was-first } till { $was-last }. Personerna ombeds registrera sig från och med den { $opens }.
schedule-best = Den sista fasen är klar den { $date }. Det är bevisat att inga andra datum är bättre.
schedule-gap = Den sista fasen är klar den { $date }. Andra datum kan vara högst { $gap } bättre, och { $weeks ->
    [one] en vecka
   *[other] { $weeks } veckor
 } kortare.
schedule-gap-no-week = Den sista fasen är klar den { $date }. Andra datum kan vara högst { $gap } bättre, och inte en vecka kortare.
schedule-opens-because = Fasen ”{ $phase }” öppnar den { $date }. En vecka tidigare skulle bryta mot:
schedule-opens-freely = Fasen ”{ $phase }” öppnar den { $date }. Den kunde öppna tidigare, men helheten skulle bli sämre.
schedule-lasts-because = Fasen ”{ $phase }” kan inte vara klar en vecka tidigare, vilket skulle bryta mot:
schedule-clash = { $count ->
    [one] Till den { $until } finns inga datum som håller den här regeln:
   *[other] Till den { $until } finns inga datum som håller de här { $count } reglerna tillsammans. Utan någon av dem finns det:
 }
schedule-clash-unproven = Till den { $until } hittades inga datum som håller de här reglerna tillsammans. Det är inte bevisat att det inte finns några:
schedule-none-found = Inga datum hittades. Låt sökningen pågå längre.
schedule-agents-less = { $count ->
    [one] en handläggare mindre
   *[other] { $count } handläggare färre
 } på nivå { $tier }
schedule-agents-more = { $count ->
    [one] en handläggare till
   *[other] { $count } handläggare till
 } på nivå { $tier }
schedule-alternative-later = Med { $staff } tar det { $weeks ->
    [one] en vecka
   *[other] { $weeks } veckor
 } längre.
schedule-alternative-earlier = Med { $staff } är det klart { $weeks ->
    [one] en vecka
   *[other] { $weeks } veckor
 } tidigare.
schedule-alternative-impossible = Med { $staff } finns inga sådana datum.

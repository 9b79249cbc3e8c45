## Konsolen: det som de läser som leder en kampanj. Hela meningar slutar med punkt, etiketter och knappar gör det inte.

## Ramen runt varje sida

console-skip = Till innehållet
console-nav = Konsolens delar
console-nav-campaign = Kampanj
console-nav-plan = Plan
console-nav-people = Personer och enheter
console-nav-messages = Meddelanden
console-nav-support = Support
console-nav-journal = Journal
console-language = Språk: { $language }
console-sign-out = Logga ut
console-halt = Stoppa
console-halt-hint = Stoppar genast allt som gör något: inbjudningar, meddelanden, order till tjänsterna.
console-resume = Återuppta
console-halted = Stoppad
console-halted-by = av { $by } { $at }. Ingen bjuds in, inget skickas, ingen tjänst får någon order.
console-halted-why = av { $by } { $at }: ”{ $why }”. Ingen bjuds in, inget skickas, ingen tjänst får någon order.
console-halted-by-gate = { $at }, eftersom grinden för { $phase } underkändes. Ingen bjuds in, inget skickas, ingen tjänst får någon order.
console-resume-asked = { $by } har bett att få återuppta. Någon annan måste godkänna; begäran finns på kampanjsidan.

## Demons list

console-demo = Demons klocka
console-demo-run = Kör
console-demo-pause = Pausa
console-demo-day = En dag framåt
console-demo-pace = Takt
console-demo-slow = Långsammare
console-demo-normal = Normal
console-demo-fast = Snabbare
console-demo-repair = Laga VPN-profilen
console-demo-day-number = Dag { $day }
console-demo-what = En påhittad organisation i snabbspolning
console-demo-over = Kampanjen är slut
console-demo-seed = Frö { $seed }
console-demo-seed-new = En annan kampanj, med fröet
console-demo-restart = Börja om

## Sådant som flera sidor använder

console-search = Sök
console-pages = Listans sidor
console-page-after = Nästa
console-as-table = Som tabell
console-minutes = { $count } min
console-hours = { $count } h
console-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
 }

## Kampanjsidan

console-empty-title = Ingen plan än
console-empty = Sluis flyttar personer och deras enheter efter en plan: vem som flyttar när, vad de får veta, och vad som måste stämma innan nästa grupp följer. Skriv en, eller utgå från exemplet.
console-empty-draft = Ett utkast till plan väntar. Se vad det säger och godkänn det sedan; inget händer före det.
console-empty-to-plan = Skriv en plan
console-empty-to-draft = Se på utkastet

console-lead-moved = { $done } av { $people } personer har flyttat.
console-lead-all-moved = { $people ->
    [one] Den enda personen har flyttat.
   *[other] Alla { $people } personer har flyttat.
 }
console-lead-running = { $phase } pågår.
console-lead-failed = Grinden för { $phase } underkändes, så ingen mer bjuds in där.
console-lead-suspended = { $phase } är pausad.
console-lead-next = Härnäst kommer { $phase }.
console-lead-completing = Alla grindar är godkända; kvar är de sista personerna och överlämningen av åtkomsten.
console-lead-completed = Kampanjen är avslutad. Den gamla tjänsten kan avvecklas så snart den är tom.
console-lead-over = Kampanjen är slut och den gamla tjänsten är avvecklad.
console-lead-cancelled = Kampanjen avbröts.
console-lead-day-off = Ingen bjuds in i dag: det är inte en dag då kampanjen gör något.

console-phases = Faser
console-lock-what = { $groups } · { $when }
console-lock-of = av { $people } har flyttat
console-lock-count = { $done } av { $people } har flyttat, { $invited } är inbjudna
console-lock-empty = Alla har flyttat.
console-lock-moved = har flyttat
console-lock-invited = inbjudna
console-lock-key = Nivån är andelen av personerna:
console-gate-closed = Stängd
console-gate-suspended = Pausad
console-gate-undecided = Inte avgjord än
console-gate-failed = Underkänd
console-gate-failed-on = Underkänd { $day }
console-gate-passed = Godkänd
console-gate-passed-on = Godkänd { $day }
console-gate-overridden = Öppnad för hand
console-gate-overridden-on = Öppnad för hand { $day }

console-tasks = Väntar på någon
console-tasks-none = Inget. Sluis fortsätter av sig själv.
console-tasks-waiting = { $count ->
    [0] Inget väntar på någon.
    [one] En sak väntar på någon.
   *[other] { $count } saker väntar på någon.
 }
console-next = Härnäst
console-next-none = Inget är planerat för de närmaste sex veckorna.

console-task-decision = beslut
console-task-failed = underkänd
console-task-confirm = att bekräfta
console-task-conflict = konflikt
console-task-staff = support
console-task-place = ingen fas
console-task-old-service = gamla tjänsten
console-task-asked = Begärt av { $by } { $at }.
console-task-own = Någon annan måste godkänna.
console-task-agree = Godkänn
console-task-refuse = Neka
console-task-take-back = Ta tillbaka
console-task-by-hand = Den här tjänsten är inte ansluten: ställ först in det där för hand och säg sedan till här.
console-task-switched = Det är inställt
console-task-mend = Grinden för { $phase } underkändes
console-task-mend-what = Åtgärda orsaken och säg sedan till här. Grinden prövas på nytt, och personer bjuds in igen.
console-task-note = Vad var orsaken?
console-task-mended = Orsaken är åtgärdad
console-task-before = Innan { $phase } kan öppna
console-task-confirmed = Bekräfta
console-task-look = Titta
console-task-conflicts = { $devices ->
    [one] En enhet finns i båda tjänsterna samtidigt. Ingen grind godkänns så länge det är så.
   *[other] { $devices } enheter finns i båda tjänsterna samtidigt. Ingen grind godkänns så länge det är så.
 }
console-task-unplaced = { $people ->
    [one] En person hör inte till någon fas: ingen grupp passar, eller mer än en.
   *[other] { $people } personer hör inte till någon fas: ingen grupp passar dem, eller mer än en.
 }
console-task-empty-source = { $devices ->
    [one] En enhet finns kvar i { $service } eller mellan de två tjänsterna, oftast för att den är borttappad. Ta bort den där.
   *[other] { $devices } enheter finns kvar i { $service } eller mellan de två tjänsterna, oftast för att de är borttappade. Ta bort dem där.
 }
console-task-retire-source = { $service } är tom. Stäng av tjänsten och säg sedan till här.
console-task-retired = Den är avstängd
console-confirm-training = Nivå { $tier } har fått sin utbildning
console-confirm-bridge-call = Det dagliga mötet för alla nivåer är bokat
console-confirm-tests = Valideringstesterna är godkända

console-kept-out = Utanför pilottestet
console-kept-out-of = chefer och VIP-personer ingår inte i pilottester, alltså inte i { $phase }
console-kept-out-more = { $count ->
    [one] och en person till
   *[other] och { $count } personer till
 }

console-gate = Grind
console-gate-of = Grind för { $phase }
console-gate-more = Hur det blev så
console-gate-caption = Grindens kriterier
console-gate-criterion = Kriterium
console-gate-measured = Uppmätt
console-gate-bound = Krav
console-gate-finding = Utslag
console-gate-interval = { $low } – { $high } ·
console-gate-nothing = inget än
console-gate-count = { $count } mätta
console-gate-age = · data { $age } gamla
console-gate-confidence = med { $confidence } säkerhet
console-finding-not-yet = Inte än

console-helpdesk = Support
console-helpdesk-more = Köer
console-helpdesk-caption = Belastning de senaste fem arbetsdagarna; strecket är gränsen, { $limit }
console-helpdesk-tier = Nivå
console-helpdesk-load = Belastning
console-helpdesk-backlog = Väntar
console-helpdesk-name = { $tier } · { $team }
console-helpdesk-waiting = { $count } väntar
console-helpdesk-rate = { $seen } ärenden per 100 registreringar; planen räknar med { $expected }. { $attempts ->
    [one] En registrering har synts.
   *[other] { $attempts } registreringar har synts.
 }

console-burn-up = När har alla flyttat?
console-burn-up-title = Personer som har flyttat, dag för dag: { $done } av { $people }
console-burn-up-today = i dag, { $day }
console-burn-up-all = alla: { $people }
console-burn-up-done = har flyttat
console-burn-up-plan = enligt planen
console-burn-up-caption = Personer som har flyttat, per vecka
console-burn-up-day = Till och med
console-burn-up-share = Andel

console-devices = Enheter
console-devices-all = enheter totalt
console-devices-in = I { $service }
console-devices-between = Mellan tjänsterna
console-devices-conflict = I båda tjänsterna
console-devices-exempt = Undantagna
console-devices-not-asked = Inte tillfrågade än
console-devices-asked = Tillfrågade, inte påbörjade
console-devices-leaving = Lämnar gamla tjänsten
console-devices-stuck = Misslyckade eller avbrutna
console-devices-arrived = Framme

## En fas sida

console-phase-ways = Vägar till andra faser
console-phase-not-in-plan = Den här fasen finns i planen, men kampanjen känner inte till den än.
console-phase-will-move = { $people ->
    [one] En person flyttar i den här fasen.
   *[other] { $people } personer flyttar i den här fasen.
 }
console-phase-all-moved = { $people ->
    [one] Den enda personen i fasen har flyttat.
   *[other] Alla { $people } personer i fasen har flyttat.
 }
console-phase-passed = Grinden är godkänd.
console-phase-failed = Grinden är underkänd.
console-phase-suspended = Fasen är pausad: ingen bjuds in förrän någon låter den fortsätta.
console-gate-as-of = Så som den prövades { $at }.
console-gate-will-ask = När fasen har öppnat följs läget i { $observe }. Sedan ska allt detta ha gällt i { $soak } utan avbrott.
console-history = Utslag hittills
console-history-none = Grinden har inte prövats än.
console-history-more = { $count ->
    [one] och ett skäl till
   *[other] och { $count } skäl till
 }
console-history-older = { $count ->
    [one] Ett äldre utslag
   *[other] { $count } äldre utslag
 }
console-history-override = { $by } öppnade den: ”{ $why }”
console-people = Personer
console-phase-people = Visa personerna
console-phase-messages = Meddelanden
console-phase-journal = Journal
console-cohorts = Kohorter
console-cohort-how = { $approach }
console-phase-plan = I planen
console-phase-when = Tidsram
console-phase-groups = Grupper
console-phase-instruct = Bjuder in från
console-phase-exception = Undantag
console-phase-waiver = { $group } får delta trots att de är chefer: tillåtet av { $by }, eftersom { $why }.
console-phase-kept-out = Chefer och VIP-personer ingår inte i det här pilottestet.
console-hand = För hand
console-hand-suspend-what = En paus gör att fasen inte bjuder in någon mer. De som redan är inbjudna fortsätter.
console-hand-suspend = Pausa fasen
console-hand-go-on-what = Fasen är pausad. De som redan är inbjudna fortsätter; inga nya bjuds in.
console-hand-go-on = Låt den fortsätta
console-hand-override = Öppna grinden mot underlaget
console-hand-override-what = Nästa fas får öppna fast den här grinden inte är godkänd. Ditt namn och ditt skäl skrivs in i journalen.
console-hand-override-second = Nästa fas får öppna fast den här grinden inte är godkänd, så snart en annan person godkänner det. Ditt namn och ditt skäl skrivs in i journalen.
console-hand-why = Varför
console-hand-override-do = Öppna grinden

## Plansidan

console-no-dates = inga datum än
console-from-to = { $from } – { $to }
console-plan-lead = { $people ->
    [one] En person flyttar
   *[other] { $people } personer flyttar
 } i { $phases ->
    [one] en fas
   *[other] { $phases } faser
 }, från { $from } till { $to }.
console-plan-approved = Version { $version }, godkänd av { $by } { $at }.
console-plan-none = Sluis har ingen plan att följa. Skriv en eller klistra in en; den kontrolleras innan något annat händer.
console-plan-calendar = Kalender
console-plan-calendar-title = När varje fas presenteras, bjuder in sina personer och prövas
console-plan-announce = presenteras
console-plan-invite = personer bjuds in, prövas sedan
console-plan-rollout = Utrullning
console-plan-phase = Fas
console-plan-sized = { $group } ({ $users })
console-plan-rest = { $group } (resten)
console-plan-approaches = Utrullning efter registreringsmetod
console-plan-approach = Fas och metod
console-plan-communication = Kommunikation
console-plan-block = Meddelande
console-plan-channel = Hur
console-plan-audience = Till
console-plan-week = Vecka { $week }
console-plan-support = Support
console-plan-agents = Personal
console-plan-hours = Tider
console-plan-handle = Ett ärende tar
console-plan-passes-on = Skickar vidare
console-plan-responsible = Ansvarar för
console-plan-vendor = leverantören
console-plan-training-label = Utbildning
console-plan-training = { $length }, före { $phase }
console-plan-training-on = { $length } { $day }, före { $phase }
console-plan-agenda = Agenda
console-plan-bridge-label = Gemensamt möte
console-plan-bridge-call = Varje dag kl. { $at } under { $phases }
console-plan-begins = Börjar
console-plan-invites = Bjuder in från
console-plan-ends = Slutar
console-plan-rules = Husregler
console-plan-services = Tjänster
console-plan-from-to = Från { $source } till { $target }
console-plan-into = Till { $target }
console-plan-pace = Takt
console-plan-per-day = { $people ->
    [one] Högst en person om dagen
   *[other] Högst { $people } personer om dagen
 }
console-plan-gap = Mellan tjänsterna
console-plan-gap-rule = En påminnelse efter { $remind }, ett ärende efter { $limit }
console-plan-reminders = Påminnelser
console-plan-reminders-rule = { $count ->
    [0] Inga
    [one] En, efter { $after }
   *[other] Upp till { $count }, med { $after } emellan
 }
console-plan-deadline = Tidsgräns
console-plan-deadline-rule = { $after } efter den frivilliga tiden, så snart { $observed ->
    [one] en registrering
   *[other] { $observed } registreringar
 } har synts och supporten klarar resten med { $certainty } säkerhet
console-plan-access = Åtkomstkontroll
console-plan-resources = Resurser
console-plan-freeze = Ändringsstopp
console-plan-freeze-rule = { $from } – { $to }, { $why }

console-plan-versions = Versioner
console-plan-version = Version { $version }
console-plan-state-current = gällande
console-plan-state-superseded = tidigare
console-plan-state-draft = utkast
console-plan-drafted-by = Skriven av { $by } { $at }.
console-plan-approved-by = Godkänd av { $by } { $at }.
console-plan-draft-waits = Version { $version }, skriven av { $by }, väntar på att godkännas.
console-plan-look = Se på den
console-plan-download = Hämta filen
console-plan-write = Skriv en ny version
console-plan-write-lead = Ändra texten, eller välj en fil. Den kontrolleras först; utan fel blir den ett utkast som någon godkänner.
console-plan-file = En planfil
console-plan-file-hint = Om du väljer en fil gäller den i stället för texten nedan.
console-plan-text = Planen
console-plan-check = Kontrollera och spara som utkast
console-plan-refused = Planen har fel
console-plan-errors = { $count ->
    [one] Ett fel måste rättas innan detta kan bli ett utkast. Inget sparades.
   *[other] { $count } fel måste rättas innan detta kan bli ett utkast. Inget sparades.
 }
console-plan-unreadable = Det som skickades gick inte att läsa. Skicka det igen; det kan vara för stort.
console-plan-not-text = Filen är inte text i UTF-8. Spara planen som ren text.
console-plan-nothing-sent = Inget skickades. Välj en fil eller skriv i fältet.
console-plan-changes = Vad som ändras
console-plan-first = Det här är den första versionen.
console-plan-same = Inget av det som visas här: bara kommentarer eller layout skiljer.
console-plan-other-changes = Något annat ändras också: grupper, grindar, meddelanden, support eller husregler.
console-plan-phase-new = { $phase } är ny: { $when }.
console-plan-phase-moved = { $phase } flyttas från { $from } till { $to }.
console-plan-phase-people = { $phase } var { $from } och blir { $to }.
console-plan-phase-gone = { $phase } ingår inte längre i planen.
console-plan-what-next = Den här versionen
console-plan-approve-what = När den är godkänd gäller den genast: faser, grupper och meddelanden följer den. Det som har hänt står kvar.
console-plan-approve = Godkänn den här versionen
console-plan-outdated = Den skrevs utifrån en äldre version. Skriv den på nytt utifrån den gällande.
console-plan-is-current = Det här är den gällande planen.
console-plan-was-current = Det här var planen en gång.
console-plan-findings = Vad reglerna säger
console-plan-no-findings = Reglerna har inget att invända.
console-plan-place = Rad { $line }, kolumn { $column } · regel { $rule }

## Personer, enheter, meddelanden, support och journalen: ord som de sidorna delar

console-no-plan = Det finns ingen plan än
console-no-plan-what = Så snart en plan är godkänd visar den här sidan de personer, enheter, meddelanden, ärenden och rader som den handlar om.
console-no-plan-go = Till planen
console-nothing = –
console-show = Visa
console-page-first = Till början
console-any-cohort = Alla
console-any-stage = Alla steg
console-any-state = Alla lägen
console-any-platform = Alla plattformar
console-any-service = Vem som helst
console-any-phase = Alla faser
console-any-kind = Alla slag
console-each-state = Varje läge
console-all-of-phase = Hela { $phase }
console-no-cohort = Ingen grupp
console-no-device = Ingen enhet
console-no-address = Ingen e-postadress
console-person = Person
console-owner = Ägare
console-device = Enhet
console-device-state = Läge
console-message = Meddelande
console-ticket = Ärende
console-tickets = Ärenden
console-phase = Fas
console-cohort = Grupp
console-stage = Steg
console-account = Konto
console-email = E-post
console-place = Avdelning och plats
console-language-read = Läser
console-platform = Plattform
console-model = Modell
console-ownership = Ägs av
console-serial = Serienummer
console-managed-by = Hanteras av
console-service = Tjänst
console-since = Sedan
console-invited = Inbjuden
console-reminders = Påminnelser
console-done = Klar
console-enrolled = Registrerad
console-attempts = Försök
console-approach = Metod
console-flags = Kännetecken
console-flag-executive = Chef
console-flag-vip = VIP
console-flag-volunteer = Frivillig
console-access = Åtkomst
console-access-excluded = Åtkomstkontrollen gör undantag tills personen är klar.
console-tier-team = { $tier } · { $team }
console-tier-said = { $tier } ({ $team })
console-confirm = Bekräfta
console-confirm-of = Bekräfta: { $what }
console-confirmed = Bekräftat

## Personer och enheter

console-people-title = Personer och enheter
console-people-lead = { $done } av { $people ->
    [one] en person
   *[other] { $people } personer
 } är klara, med { $devices ->
    [one] en enhet som ingår.
   *[other] { $devices } enheter som ingår.
 }
console-people-between = { $count ->
    [one] En enhet är mellan tjänsterna.
   *[other] { $count } enheter är mellan tjänsterna.
 }
console-people-conflict = { $count ->
    [one] En enhet finns i båda tjänsterna; ingen grind godkänns förrän det är utrett.
   *[other] { $count } enheter finns i båda tjänsterna; ingen grind godkänns förrän det är utrett.
 }
console-people-views = Listor
console-people-view-people = Personer
console-people-view-devices = Enheter
console-people-view-unmatched = Utan träff
console-people-search = Början av ett namn eller konto
console-people-found = Personer vars efternamn, hela namn eller konto börjar så
console-people-count = { $count ->
    [one] En person
   *[other] { $count } personer
 }
console-people-all = Visa alla
console-people-none = Här finns ingen än
console-people-none-what = När en lista över personer har importerats står alla här med grupp, steg och enheter. ”sluis import people FIL” tar listan så som din katalog exporterar den.
console-people-none-found = Ingen passar
console-people-none-found-what = Ta bort något eller skriv mindre: bara början av ett ord jämförs.

console-devicelist-title = Enheter
console-devicelist-all = Alla ({ $count })
console-devicelist-between = Mellan tjänsterna ({ $count })
console-devicelist-between-label = Mellan tjänsterna
console-devicelist-trouble = I knipa ({ $count })
console-devicelist-trouble-label = I knipa: misslyckade, avbrutna, i båda eller tillbaka
console-devicelist-under-way = På väg ({ $count })
console-devicelist-under-way-label = På väg
console-devicelist-arrived = Framme ({ $count })
console-devicelist-arrived-label = Framme
console-devicelist-serial = Början av serienumret
console-devicelist-none = Här finns ingen enhet än
console-devicelist-none-what = När en lista över enheter har importerats, eller en tjänst har svarat, står varje enhet här med sitt läge och med vad båda tjänsterna säger om den.
console-devicelist-none-found = Ingen enhet passar
console-devicelist-show-all = Visa alla enheter

console-unmatched-title = Poster som inte gick att para ihop
console-unmatched-lead = { $count ->
    [0] Varje post hos tjänsterna hör till en känd enhet och en känd person.
    [one] En tjänst rapporterar en post som inte gick att para ihop med en känd person eller enhet.
   *[other] Tjänsterna rapporterar { $count } poster som inte gick att para ihop med en känd person eller enhet.
 }
console-unmatched-what = En post försvinner av sig själv från listan när dess konto finns på listan över personer, eller när serienumret skiljer den från andra.
console-unmatched-none = Inget är oklart
console-unmatched-none-what = Om en tjänst rapporterar en enhet vars ägare inte finns på någon lista, eller som kan vara två kända enheter, står den här så att någon kan titta på den.
console-record = Post
console-description = Vad tjänsten säger
console-seen = Rapporterad

## En person

console-person-waits = Väntar på { $phase }, som inte har något datum än.
console-person-waits-until = Väntar på { $phase }, som frågar sina personer från { $day } om grinden före är godkänd.
console-person-next-in-line = { $phase } är öppen, och några få åt gången bjuds in; turen kommer snart.
console-person-unplaced = Hör inte till någon fas: ingen grupp i planen passar, eller mer än en.
console-person-to-remind = Inbjuden { $invited }, och har inte börjat. Om inget händer går nästa påminnelse ut { $due } som planerat.
console-person-to-call = Inbjuden { $invited }, och har inte börjat trots alla påminnelser. Nivå 1 ringer { $due } om inget händer.
console-person-called = Inbjuden { $invited }, och har inte börjat. Alla påminnelser är skickade, och nivå 1 har ombetts att ringa.
console-person-begun = Är på väg; ingen enhet är framme ännu.
console-person-moving = Är på väg: { $arrived } av { $devices ->
    [one] en enhet är framme.
   *[other] { $devices } enheter är framme.
 }
console-person-done = Klar sedan { $done }: alla enheter är framme.
console-person-done-without = Klar: det finns ingen enhet som måste flytta.
console-person-exempt = Undantagen till och med { $until }; efter det kommer turen igen.
console-person-left = Har lämnat organisationen; inget mer händer.
console-person-deadline = Tidsgränsen är { $day } för den här personen.
console-person-open-tickets = { $count ->
    [one] Ett ärende är öppet.
   *[other] { $count } ärenden är öppna.
 }
console-person-no-device = Ingen tjänst har rapporterat någon enhet för den här personen.
console-devices-of = Enheter
console-person-messages = Meddelanden
console-person-no-message = Inget meddelande är planerat för den här personen än.
console-person-journal = Vad som hände
console-person-journal-all = Allt i journalen om den här personen
console-person-about = Om
console-person-no-ticket = Inget ärende. Om personen ber om hjälp står det här.
console-person-actions = Vad du kan göra
console-person-portal = Öppna personens sida i portalen
console-person-portal-what = Du ser det som { $name } ser. Det som görs där räknas som gjort av { $name }.
console-person-exempt-until = Undantagen till och med
console-exempt = Undanta den här personen
console-exempt-what = Personen står utanför till den dag du väljer: inga inbjudningar, inga meddelanden, och enheterna räknas inte. Journalen sparar vem som bestämde det och varför.
console-exempt-until = Till och med
console-exempt-why = Varför
console-exempt-do = Undanta
console-error-exempt-day = Välj vilken dag undantaget slutar.
console-error-exempt-past = Ett undantag slutar i framtiden: välj en dag efter { $today }.

## En enhet

console-device-next-in-scope = Inget har hänt med den än; ägaren får veta om flytten i det första meddelandet.
console-device-next-informed = Ägaren vet att den ska flytta, och blir ombedd när { $phase } öppnar.
console-device-next-instructed = Ägaren har ombetts att flytta den, och har inte börjat.
console-device-next-vendor-moves = Ägaren har ombetts att låta den flytta; enheten gör resten själv, utan att först lämna { $source }.
console-device-next-wipe-required = Den måste raderas på vägen. Ägaren har inte godkänt det än.
console-device-next-wipe-consented = Ägaren har godkänt att den raderas, och har inte börjat.
console-device-next-unenroll-started = { $source } har ombetts att släppa den, och har inte sagt att det är gjort.
console-device-next-in-gap = { $source } har släppt den, och { $target } har den inte än.
console-device-next-enrolling = Ägaren håller på att ställa in den i { $target }.
console-device-next-failed = Det senaste försöket misslyckades. Ägaren kan försöka igen; nivå 1 hjälper till.
console-device-next-abandoned = Ägaren stannade halvvägs. Ett ärende ber nivå 1 att hjälpa till.
console-device-next-enrolled = { $target } hanterar den, men har inte funnit att den uppfyller kraven än.
console-device-next-compliant = { $target } hanterar den och den uppfyller kraven. Allt som kontrolleras fungerar inte än.
console-device-next-validated = { $target } hanterar den, den uppfyller kraven, och allt som kontrolleras fungerar. Inget är kvar att göra.
console-device-next-conflict = Båda tjänsterna säger att de hanterar den. Ingen grind godkänns förrän det är utrett.
console-device-next-returned = Den är tillbaka i { $source } efter att ha lämnat. Ägaren måste börja om.
console-device-next-exempt = Den står utanför så länge ägaren är undantagen.
console-device-next-out-of-scope = Den deltar inte längre: borttappad, utrangerad, eller så har ägaren slutat.
console-device-evidence = Vad som sägs om den
console-evidence-of = Vad som sägs om { $device }
console-evidence-who = Vem
console-evidence-says = Säger
console-evidence-age = Ålder
console-evidence-said-removed = Den gamla hanteringen är borttagen. Det är ett ord, inget bevis.
console-gap-running = Ingen har hanterat den på { $age }. Efter { $limit } öppnas ett ärende.
console-gap-over = Ingen har hanterat den på { $age }, längre än de { $limit } som är tillåtna.
console-device-checks = Vad som fungerar
console-device-no-checks = Inget har mätts än. Kontrollerna börjar när den är registrerad.
console-device-about = Om
console-device-tried = { $count ->
    [one] efter ett försök
   *[other] efter { $count } försök
 }
console-device-no-ticket = Inget ärende handlar om den här enheten.
console-device-journal = Vad som hände
console-journal-of-device = Allt i journalen om den här enheten
console-way = Sätt att flytta
console-way-direct = Gammal hantering av, ny hantering på; inget annat ändras
console-way-reset = Raderas på vägen, efter ägarens medgivande
console-way-vendor-moves = Flyttar av sig själv, på tillverkarens sätt

## Meddelanden

console-messages-title = Meddelanden
console-messages-lead = { $sent ->
    [one] Ett meddelande har gått ut
   *[other] { $sent } meddelanden har gått ut
 }, { $scheduled ->
    [0] och inget är schemalagt.
    [one] och ett till är schemalagt.
   *[other] och { $scheduled } till är schemalagda.
 }
console-messages-lead-bounced = { $count ->
    [one] Ett studsade; någon bör se på adressen.
   *[other] { $count } studsade; någon bör se på adresserna.
 }
console-messages-lead-none = Inget har gått ut, och inget är schemalagt än. Meddelanden läggs upp när deras fas närmar sig.
console-messages-bounced = Studsade
console-messages-bounced-what = De här personerna har inte nåtts. Rätta adressen i katalogen, så tar nästa import med den.
console-messages-bounced-all = Alla meddelanden som studsade
console-messages-calendar = Vad som går ut när
console-messages-kind = Meddelande
console-messages-days = Dagar
console-messages-from = från
console-messages-texts = Läs texterna
console-messages-list = Varje meddelande
console-messages-state = Läge
console-messages-at = Skickat eller planerat
console-messages-none = Inget meddelande passar
console-messages-none-what = Varje meddelande till en person står här från den stund det planeras, med vad som blev av det.
console-message-about = Om
console-message-to = Till
console-message-planned = Planerat
console-message-sent = Det här läste mottagaren.
console-message-scheduled = Inte skickat än. Gick det ut nu skulle det lyda så här.
console-message-not-sent = Det här skickades inte. Det skulle ha lytt så här.
console-preview-title = Texterna
console-preview-lead = Varje text så som en mottagare läser den, på varje språk. Namn, enheter och datum sätts in när den skickas.
console-preview-texts = Texter
console-preview-languages = Språk
console-preview-sample = Mottagaren
console-preview-sample-what = En påhittad person med en mobil och en bärbar dator, som hör till den här fasen.
console-preview-asked = Ombedd att flytta från
console-sample-name = Robin Jansson
console-sample-phone = Robins mobil
console-sample-laptop = Robins dator

## Support

console-support-title = Support
console-support-lead-above = { $tier } är över sin gräns: { $load } av tiden, där { $limit } är det mesta. { $count ->
    [one] Ett ärende väntar
   *[other] { $count } ärenden väntar
 }, och färre personer bjuds in tills det är bättre.
console-support-lead-well = { $count ->
    [one] Ett ärende väntar
   *[other] { $count } ärenden väntar
 }, och varje nivå ligger under { $limit } av sin tid.
console-support-lead-quiet = Inget ärende väntar.
console-support-loads = Belastning på varje nivå
console-support-loads-what = Arbete som kom in { $days ->
    [one] den senaste arbetsdagen
   *[other] de senaste { $days } arbetsdagarna
 }, som andel av nivåns tid. Strecket är gränsen på { $limit }.
console-support-tier = Nivå
console-support-load = Belastning
console-support-waits = Ärenden
console-support-work = Arbete som väntar
console-support-no-staff = Ingen egen personal
console-support-no-load = Inget mätt än
console-support-rate = Ärenden per registrering
console-support-rate-none = Ingen registrering har börjat. Efter de första jämförs här de ärenden de gav med vad planen räknar med.
console-support-seen = Sett
console-support-expected = Planen räknade med
console-support-per-hundred = { $tickets } per 100 registreringar
console-support-attempts = Påbörjade registreringar
console-support-recent = De senaste två veckorna
console-support-recent-what = { $tickets ->
    [one] ett ärende
   *[other] { $tickets } ärenden
 }, där { $expected } var väntade
console-support-reckoned = Hädanefter räknar vi med { $factor } gånger planens tal; med { $certainty } säkerhet ligger det under { $upper } gånger.
console-support-queue = Köer
console-support-queues = Nivåer
console-support-queue-of = { $tier } ({ $count })
console-support-queue-caption = Ärenden hos { $tier }
console-support-queue-oldest = De { $count } ärenden hos { $tier } som har väntat längst
console-support-queue-empty = Här väntar inget
console-support-queue-empty-what = Ärenden kommer från portalen, från er support och från Sluis självt när en enhet fastnar.
console-support-latest = Senast öppnade
console-support-latest-none = Ingen har bett om hjälp än.
console-known-title = Kända problem
console-known-what = Den som kan ha ett av dem ser svaret i portalen.
console-known-none = När nivå 3 hittar orsaken till ett problem står svaret här och i portalen.
console-known-cause = Problem
console-known-answer = Vad som hjälper
console-known-found = Hittat
console-usual-enrollment = Starta om, och registrera igen på Wi-Fi med arbetskontot.
console-usual-unenroll = Låt enheten nå den gamla tjänsten en gång, så att begäran kommer fram.
console-usual-vpn = Skicka VPN-profilen igen.
console-usual-wifi = Skicka Wi-Fi-profilen igen.
console-usual-email = Ta bort det gamla e-postkontot och logga in i Outlook igen.
console-usual-certificate = Utfärda certifikatet igen.
console-usual-apps = Tilldela appen igen och låt enheten checka in.
console-usual-gap = Gör klart registreringen tillsammans med personen.
console-usual-conflict = Ta bort enhetens post i den gamla tjänsten.
console-usual-call = Ring, och börja tillsammans.
console-usual-question = Besvarad.
console-training = Utbildning och gemensamma möten
console-training-none = Planen har ingen utbildning.
console-training-day = Dag
console-training-before = Före
console-training-trainer = Utbildare
console-training-length = Längd
console-training-agenda = Agenda
console-training-tiers = Vilka som har fått utbildningen
console-bridge = Gemensamt möte för alla nivåer
console-bridge-what = Varje dag kl. { $time } medan de här faserna pågår.
console-ladder = Vem gör vad
console-ladder-what = Ett ärende börjar hos nivå 1 och går upp en nivå i taget. Svaret går till nivå 2 och 1, och nivå 1 berättar för personen.
console-ladder-staff = { $agents ->
    [one] En handläggare
   *[other] { $agents } handläggare
 }, { $from }–{ $to }; ett ärende tar { $handle }.
console-ladder-passes-on = { $share } skickas vidare.

## Ett ärende

console-ticket-title = Ärende { $ticket }: { $cause }
console-ticket-with = Det har legat hos { $tier } i { $age }.
console-ticket-cause-found = Orsaken är hittad sedan { $age }; { $tier } ska ännu lämna svaret nedåt.
console-ticket-shared-down = Svaret har legat hos nivå 1 i { $age }; någon måste berätta för personen.
console-ticket-contacted = Nivå 1 berättade för personen för { $age } sedan. Om det fungerar kan ärendet stängas.
console-ticket-resolved = Det löstes för { $age } sedan; nivå 1 ska ännu få höra det av personen.
console-ticket-closed = Det stängdes för { $age } sedan.
console-ticket-steps = Uppför nivåerna och ner igen
console-ticket-about = Om
console-ticket-resolution = Vad som hjälper
console-ticket-opened = Öppnat
console-ticket-origin = Kom från
console-ticket-reference = Referens
console-ticket-information = Kommit fram till
console-ticket-reopened = Gånger öppnat igen
console-ticket-step = Enheten var
console-ticket-age = Ålder
console-ticket-state = Läge
console-ticket-next = Nästa steg
console-ticket-do-escalate = Skicka vidare till nästa nivå
console-ticket-do-root-cause = Orsaken hittad
console-ticket-do-share = Lämna svaret nedåt
console-ticket-do-contact = Personen har fått veta
console-ticket-do-resolve = Löst
console-ticket-do-close = Stäng
console-ticket-do-reopen = Öppna igen
console-ticket-found-out = Vad du har kommit fram till
console-ticket-found-out-maybe = Vad du har kommit fram till, om något
console-ticket-answer = Vad som hjälper
console-ticket-answer-hint = Lämnas det tomt gäller det vanliga svaret som står i fältet. Det finns på alla språk; egna ord visas som du skriver dem.

## Journalen

console-journal-title = Journal
console-journal-lead = { $count ->
    [0] Inget har hänt än.
    [one] En rad: vad som hände, vem som gjorde det och varför.
   *[other] { $count } rader: vad som hände, vem som gjorde det och varför. De nyaste kommer först.
 }
console-journal-about = Bara om
console-journal-all = Visa allt
console-journal-kind = Slag
console-journal-until = Till slutet av
console-journal-when = När
console-journal-what = Vad
console-journal-who = Vem
console-journal-number = Rad
console-journal-none = Ingen rad passar
console-journal-none-what = Vad Sluis eller en person än gör skrivs ner här i samma steg, och ändras aldrig efteråt.
console-journal-nothing-yet = Inget har hänt än.
console-journal-unknown = En rad av ett slag som den här versionen inte känner till.
console-journal-chain = Kedjan
console-journal-chain-what = Varje rad är förseglad tillsammans med den före. Om någon ändras, utelämnas eller flyttas stämmer sigillen inte längre.
console-journal-entries = Rader
console-journal-head = Sista sigillet
console-journal-verify = Kontrollera kedjan
console-journal-export = Spara som JSON-rader
console-verify-title = Kontroll av journalen
console-verify-whole = Den är hel.
console-verify-whole-what = { $count ->
    [0] Det finns ingen rad än.
    [one] Den enda raden är som den skrevs.
   *[other] Alla { $count } rader är som de skrevs, och ingen saknas.
 }
console-verify-so-far = De första { $count } raderna är som de skrevs. Det finns fler.
console-verify-go-on = Fortsätt kontrollera
console-verify-broken = Den är bruten.
console-verify-gap = Efter rad { $after } kommer rad { $found }: en saknas, eller ordningen är fel.
console-verify-changed = Rad { $number } passar inte sitt sigill: den ändrades efter att den skrevs.
console-verify-cut = Journalen slutar med rad { $found }, men { $expected } skrevs.
console-verify-broken-what = Jämför den med en säkerhetskopia eller en tidigare export, och ta reda på vem som kom åt databasen.
console-kind-plan-drafted = Plan i utkast
console-kind-plan-approved = Plan godkänd
console-kind-campaign-moved = Kampanjen gick vidare
console-kind-halted = Stoppad
console-kind-resumed = Återupptagen
console-kind-asked = En annan person tillfrågad
console-kind-agreed = En annan person godkände
console-kind-withdrawn = Begäran återtagen
console-kind-phase-moved = Fasen gick vidare
console-kind-phase-opened = Fasen öppnad
console-kind-gate-judged = Grinden prövad
console-kind-gate-overridden = Grinden öppnad av en person
console-kind-cause-mended = Orsaken åtgärdad
console-kind-confirmed = Bekräftat
console-kind-cohort-moved = Gruppen gick vidare
console-kind-invited = Personer inbjudna
console-kind-deadline-set = Tidsgräns satt
console-kind-access-set = Åtkomstkontroll inställd
console-kind-exclusion-changed = Undantag från åtkomstkontrollen
console-kind-source-retired = Gamla tjänsten avvecklad
console-kind-list-imported = Lista importerad
console-kind-people-placed = Personer placerade
console-kind-kept-out = Hålls utanför ett pilottest
console-kind-person-left = Person slutade
console-kind-person-came-back = Person kom tillbaka
console-kind-exempted = Person undantagen
console-kind-exemption-ended = Undantag slut
console-kind-device-moved = Enheten gick vidare
console-kind-said-removed = Ägaren säger att den är borttagen
console-kind-unenroll-ordered = Ombads släppa
console-kind-block-planned = Meddelanden planerade
console-kind-message-sent = Meddelande skickat
console-kind-message-bounced = Meddelande studsade
console-kind-message-suppressed = Meddelande inte skickat
console-kind-ticket-opened = Ärende öppnat
console-kind-ticket-moved = Ärendet gick vidare
console-kind-feedback = Återkoppling
console-kind-account-created = Konto skapat

## Sidor som säger vad som gick fel

console-error-title-not-found = Här finns inget
console-error-title-refused = Det där utfördes inte
console-error-title-failed = Något gick fel hos oss
console-error-not-found = Sidan finns inte, eller inte längre. En länk kan vara gammal, eller ett nummer felskrivet.
console-error-form = Formuläret gick inte att läsa. Gå tillbaka, fyll i det igen och skicka det en gång till.
console-error-method = Adressen tar inte emot en sådan begäran. Gå tillbaka och använd knapparna på sidan.
console-error-too-large = Det som skickades är för stort.
console-error-too-many = För många förfrågningar på kort tid. Vänta en minut och försök igen.
console-error-store = Databasen svarade inte som den skulle. Försök igen om en stund; om det inte går över säger loggen mer.
console-error-seed = Ett frö är ett heltal, till exempel 7.
console-error-nothing-changed = Inget ändrades.
console-error-back = Tillbaka
console-error-home = Kampanj

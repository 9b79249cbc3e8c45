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
console-page-before = Föregående
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

## Importerade listor: rader som avvisas, och filer som inte går att läsa

list-row-short = Raden har { $found } av { $expected } celler. Leta efter en radbrytning eller ett citattecken som saknas.
list-row-wide = Raden har { $found } celler, men listan har { $expected } kolumner. Sätt citattecken runt en cell som innehåller avgränsaren.
list-row-too-long = Raden är längre än { $limit } tecken. Utelämna kolumner som inte behövs.
list-cell-too-long = Cellen är längre än { $limit } tecken. Korta den.
list-quotes = Citattecknen stämmer inte, fram till rad { $last }. Ett citattecken inuti en citerad cell skrivs dubbelt.
list-unreadable = Cellen har tecken som inte är { $encoding }. Spara filen igen som UTF-8.
list-no-account = Inloggningsnamn saknas.
list-account-odd = ”{ $value }” är inget inloggningsnamn: det innehåller blanksteg eller osynliga tecken.
list-account-is-id = ”{ $value }” är numret på ett objekt. Exportera listan med user principal names.
list-account-twice = ”{ $value }” finns redan i listan. Den första raden gäller.
list-guest = ”{ $value }” är en gäst. Gästers enheter hanteras av deras egen organisation.
list-not-an-address = ”{ $value }” är ingen e-postadress. Rätta den, eller lämna cellen tom.
list-not-yes-or-no = ”{ $value }” är varken ja eller nej. Skriv ”ja” eller ”nej”, eller lämna cellen tom.
list-no-device-id = Enheten har varken id, serienummer eller IMEI. Raden kan vara en fortsättning på den ovanför.
list-device-twice = Enheten ”{ $value }” finns redan i listan. Raden som säger att den hanteras gäller.
list-no-owner = Enheten har ingen användare. Tilldela den någon, eller utelämna den.
list-no-platform = Plattform saknas.
list-platform-unknown = ”{ $value }” är ingen plattform som Sluis flyttar: iOS/iPadOS, Android, Windows, macOS eller Linux.
list-ownership-unknown = ”{ $value }” säger inte vem som äger enheten. Skriv ”företagsägd” eller ”privat”.
list-standing-unknown = ”{ $value }” säger inte om enheten hanteras. Rätta det, eller lämna cellen tom om den gör det.

list-what-account = inloggningsnamnet
list-what-device-id = enhetens id eller serienummer
list-what-owner = enhetens användare
list-what-platform = enhetens plattform

list-error-unreadable = Filen går inte att läsa: { $detail }.
list-error-empty = Filen är tom. Exportera listan igen.
list-error-workbook = Filen är en arbetsbok. Spara bladet som ”CSV UTF-8” och importera det.
list-error-not-text = Filen är inte text. Exportera listan som CSV.
list-error-no-column-names = Listan har inga kolumnnamn: dess första rad är ”{ $found }”. Lägg till en rad ovanför som namnger kolumnerna.
list-error-column-names = Kolumnnamnen på rad { $line } går inte att läsa. Exportera listan igen, eller rätta citattecknen på den raden.
list-error-missing-column = Listan har ingen kolumn för { $what }. { $mend } Dess kolumner är: { $found }.
list-error-missing-column-near = Är det ”{ $near }”? Byt i så fall namn på kolumnen till ”{ $name }”.
list-error-missing-column-names = Sluis känner till den som: { $names }.
list-error-same-column-twice = Kolumnen ”{ $column }” finns två gånger. Ta bort en av dem eller byt namn på den.
list-error-lists-devices = Det här är en lista över enheter. Importera den som en sådan; här väntas en lista över personer.
list-error-open-quote = Citattecknet som öppnar på rad { $line } stängs aldrig. Stäng det; inget efter det gick att läsa.
list-error-no-list-in-archive = Arkivet innehåller ingen CSV-fil.
list-error-several-lists-in-archive = Arkivet innehåller flera listor: { $names }. Packa upp det och importera en i taget.
list-error-archive-locked = Arkivet skyddas av ett lösenord. Packa upp det och importera listan i det.
list-error-archive-damaged = Arkivet är skadat: { $detail }. Exportera listan igen.
list-error-archive-too-large = Uppackat blir arkivet långt större än en lista behöver, eller större än { $gigabytes } GB. Kontrollera var det kommer ifrån.

## Programmet: vad dess kommandon säger

cmd-error = sluis: { $what }
cmd-output = Utdata går inte att skriva: { $detail }.
cmd-no-threads = Systemet ger programmet inga trådar att köra i: { $detail }.
cmd-database = { $detail }.

cmd-cannot-listen = Inget kan lyssna på port { $port }: { $detail }. Välj en annan med --port.
cmd-demo-runs = Det här är demons adress. Den körs tills du trycker på Ctrl-C; inget av den sparas.
cmd-demo-no-browser = Det finns ingen webbläsare att öppna. Öppna { $address } själv.
cmd-demo-no-scratch = Det finns ingen plats för demons databas i { $place }: { $detail }. Sätt TMPDIR till en katalog som går att skriva i.
cmd-demo-plan = Exempelplanen går inte att öva.
cmd-demo-setting-up = förbereder
cmd-demo-stuck = Efter { $days } dagar har kampanjen fortfarande inte nått sitt slut. Något håller den tillbaka.
cmd-demo-violation = Invarianten { $rule } bröts: { $what }.
cmd-demo-days = { $days ->
    [one] En dag, från { $from } till { $to }.
   *[other] { $days } dagar, från { $from } till { $to }.
 }
cmd-demo-people = { $done } av { $people } personer har flyttat; { $exempt } är undantagna.
cmd-demo-devices = Enheter: { $target } i den nya tjänsten, { $source } i den gamla, { $gap } däremellan, { $exempt } undantagna.
cmd-demo-phase = { $phase }: öppnades { $opened }, grinden öppnades { $passed }.
cmd-demo-phase-open = { $phase }: öppnades { $opened }; grinden är ännu inte öppen.
cmd-demo-phase-waits = { $phase }: har inte öppnats.
cmd-demo-messages = Meddelanden: { $sent } skickade, { $bounced } studsade, { $suppressed } inte skickade.
cmd-demo-tickets = Ärenden: { $opened } öppnade, { $closed } stängda, { $escalated } skickade vidare.
cmd-demo-journal = { $entries } rader i journalen, den sista länken { $hash }. Brutna invarianter: { $violations }.

cmd-no-config = Här finns ingen { $file }. `sluis init` skriver en; --config anger en annan.
cmd-unreadable = { $file } går inte att läsa: { $detail }.
cmd-unwritten = { $file } går inte att skriva: { $detail }.
cmd-config = { $file }, rad { $line }: { $detail }. docs/installation.md räknar upp varje fält.
cmd-key = { $file } är ingen nyckel. En nyckel har 64 hexadecimala siffror; `sluis init` skriver en.
cmd-secret-not-text = { $file } är inte text. Skriv hemligheten på första raden.
cmd-workspace-one-sign-in = Delen [workspace-one] behöver antingen ”token-address” och ”client”, eller ”user”.
cmd-no-randomness = Systemet ger inga slumptal: { $detail }.
cmd-no-plan = Ingen plan är godkänd än. `sluis approve plan.yaml` gör det.
cmd-init-there = { $file } finns redan. Inget skrevs.
cmd-init-next = Härnäst: anpassa plan.yaml till din organisation och kör `sluis check plan.yaml` tills inget är fel. Sedan `sluis import people`, `sluis approve plan.yaml`, `sluis account add` och `sluis serve`.
cmd-plan-not-text = { $file } är inte text. Spara planen som UTF-8.
cmd-check-pages = Mer om de här reglerna: { $pages }.
cmd-check-fine = { $plan } är i ordning.
cmd-check-warnings = { $warnings ->
    [one] { $plan } kan godkännas; en iakttagelse bör någon se på.
   *[other] { $plan } kan godkännas; { $warnings } iakttagelser bör någon se på.
 }
cmd-check-errors = { $errors ->
    [one] { $plan } har ett fel
   *[other] { $plan } har { $errors } fel
 }{ $warnings ->
    [0] .
    [one] {" "}och en varning.
   *[other] {" "}och { $warnings } varningar.
 }
cmd-approve-errors = { $plan } har fel och godkändes inte.
cmd-approve-unchanged = { $plan } är redan den gällande planen.
cmd-approve-drafted = Planen är sparad som version { $version }. Någon måste godkänna den i konsolen.
cmd-approve-done = { $people ->
    [0] Version { $version } är den gällande planen. Det finns inga personer än: importera en lista.
    [one] Version { $version } är den gällande planen; en person har en plats i den.
   *[other] Version { $version } är den gällande planen; { $people } personer har en plats i den.
 }
cmd-import-understood = { $file } kommer från { $origin }: { $encoding }, med { $separator } som avgränsare.
cmd-import-understood-plain = { $file }: { $encoding }, med { $separator } som avgränsare.
cmd-import-tab = tabb
cmd-import-aside = { $count ->
    [one] En kolumn läggs åt sidan: { $columns }
   *[other] { $count } kolumner läggs åt sidan: { $columns }
 }
cmd-import-which-service = Det syns inte på listan vilken tjänst den kommer från. Säg det med --service old eller --service new.
cmd-import-looked = { $rows ->
    [one] En rad kan tas över. Inget ändrades.
   *[other] { $rows } rader kan tas över. Inget ändrades.
 }
cmd-import-no-change = { $rows ->
    [one] En rad, ingen ändring.
   *[other] { $rows } rader, ingen ändring.
 }
cmd-import-done = Rader: { $rows }. Nya: { $added }. Ändrade: { $changed }. Oförändrade: { $unchanged }. Borta: { $gone }.
cmd-import-unmatched = { $count ->
    [one] En enhet har ingen ägare på listorna, eller kan vara mer än en enhet. Konsolen visar den.
   *[other] { $count } enheter har ingen ägare på listorna, eller kan vara mer än en enhet. Konsolen visar dem.
 }
cmd-import-unplaced = { $count ->
    [one] En person har ingen plats: ingen grupp passar, eller mer än en.
   *[other] { $count } personer har ingen plats: ingen grupp passar, eller mer än en.
 }
cmd-import-refused = { $count ->
    [one] En rad avvisades:
   *[other] { $count } rader avvisades:
 }
cmd-import-refused-row = {"  "}rad { $line }, { $column }: { $reason }
cmd-import-refused-more = {"  "}… och fler. --refused FIL skriver ner alla.
cmd-account-there = Det finns redan ett konto ”{ $name }”. `sluis account password` ger det ett nytt lösenord.
cmd-account-unknown = Det finns inget konto ”{ $name }”. `sluis account add` skapar ett.
cmd-account-password = Lösenord:{" "}
cmd-account-password-again = Samma igen:{" "}
cmd-account-passwords-differ = De två lösenorden skiljer sig. Inget ändrades.
cmd-account-no-password = Lösenordet går inte att läsa: { $detail }.
cmd-account-made = Kontot ”{ $name }” är skapat. Logga in på { $address }.
cmd-account-changed = ”{ $name }” har ett nytt lösenord. Alla kontots sessioner är avslutade.
cmd-serve-runs = Lyssnar på { $address }. Stoppa med Ctrl-C.
cmd-serve-no-account = Ingen kan logga in än. `sluis account add NAMN` skapar det första kontot.
cmd-halted = Stoppad. Ingen bjuds in, inget skickas, ingen tjänst får någon order förrän `sluis resume`.
cmd-resumed = Återupptagen.
cmd-resume-asked = En annan person måste godkänna, i konsolen. Till dess är allt stoppat.
cmd-not-halted = Kampanjen är inte stoppad.
cmd-status = { $campaign }: { $stage }. { $done } av { $people } personer har flyttat.
cmd-status-phase = { $phase }: { $stage }, { $done } av { $people } har flyttat
cmd-status-tasks = Väntar på någon:
cmd-status-next = Härnäst:
cmd-at = { $at }  { $what }
cmd-task-approve = En annan person måste godkänna: { $step }
cmd-task-mend = Grinden för { $phase } underkändes. Åtgärda orsaken och säg sedan till i konsolen.
cmd-task-confirm = { $phase }: ”{ $what }” ska bekräftas.
cmd-task-conflicts = { $devices ->
    [one] En enhet finns i båda tjänsterna.
   *[other] { $devices } enheter finns i båda tjänsterna.
 }
cmd-task-staff = { $cohort }: { $reason }
cmd-task-empty-source = { $devices ->
    [one] Den gamla tjänsten har kvar posten för en enhet.
   *[other] Den gamla tjänsten har kvar posterna för { $devices } enheter.
 }
cmd-task-retire-source = { $service } är tom och kan avvecklas.
cmd-why-no-phase = Det finns ingen fas ”{ $phase }”. Planen har: { $phases }.
cmd-why-no-verdict = Grinden för { $phase } hade inte prövats { $at }.
cmd-why-verdict = { $phase }: { $verdict }, prövad { $at }
cmd-log-nobody = Ingen på listorna har inloggningsnamnet ”{ $account }”.
cmd-log-line = { $at }  { $who }: { $what }
cmd-verify-fine = { $entries ->
    [one] En rad, och ingen har ändrat den. Den sista länken är { $hash }.
   *[other] { $entries } rader, och ingen har ändrat dem. Den sista länken är { $hash }.
 }
cmd-verify-gap = Journalen är bruten: rad { $found } följer på rad { $after }; en saknas, eller ordningen är fel.
cmd-verify-changed = Journalen är bruten: rad { $entry } passar inte sin länk. Den ändrades efter att den skrevs.
cmd-verify-cut = Journalen är bruten: den slutar med rad { $found }, men enligt dess huvud är det { $expected }.

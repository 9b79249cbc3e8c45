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

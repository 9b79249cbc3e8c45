## Geïmporteerde lijsten: regels die worden geweigerd, en bestanden die niet te lezen zijn

list-row-short = De regel heeft { $found } van de { $expected } cellen. Zoek naar een regeleinde of een aanhalingsteken dat ontbreekt.
list-row-wide = De regel heeft { $found } cellen, maar de lijst heeft { $expected } kolommen. Zet een cel waar het scheidingsteken in staat tussen aanhalingstekens.
list-row-too-long = De regel is langer dan { $limit } tekens. Laat kolommen weg die niet nodig zijn.
list-cell-too-long = De cel is langer dan { $limit } tekens. Kort haar in.
list-quotes = De aanhalingstekens kloppen niet, tot en met regel { $last }. Een aanhalingsteken binnen een cel tussen aanhalingstekens schrijf je dubbel.
list-unreadable = De cel bevat tekens die niet in { $encoding } passen. Bewaar het bestand opnieuw als UTF-8.
list-no-account = Er is geen aanmeldnaam.
list-account-odd = “{ $value }” is geen aanmeldnaam: er staan spaties of onzichtbare tekens in.
list-account-is-id = “{ $value }” is het nummer van een object. Exporteer de lijst met user principal names.
list-account-twice = “{ $value }” staat al in deze lijst. De eerste regel telt.
list-guest = “{ $value }” is een gast. Apparaten van gasten worden door hun eigen organisatie beheerd.
list-not-an-address = “{ $value }” is geen e-mailadres. Verbeter het, of laat de cel leeg.
list-not-yes-or-no = “{ $value }” is geen ja en geen nee. Schrijf “ja” of “nee”, of laat de cel leeg.
list-no-device-id = Het apparaat heeft geen id, geen serienummer en geen IMEI. Misschien loopt de regel erboven hier door.
list-device-twice = Het apparaat “{ $value }” staat al in deze lijst. De regel die zegt dat het wordt beheerd, telt.
list-no-owner = Het apparaat heeft geen gebruiker. Wijs het aan iemand toe, of laat het weg.
list-no-platform = Er is geen platform.
list-platform-unknown = “{ $value }” is geen platform dat Sluis laat overgaan: iOS/iPadOS, Android, Windows, macOS of Linux.
list-ownership-unknown = “{ $value }” zegt niet van wie het apparaat is. Schrijf “zakelijk” of “privé”.
list-standing-unknown = “{ $value }” zegt niet of het apparaat wordt beheerd. Verbeter het, of laat de cel leeg als dat zo is.

list-what-account = de aanmeldnaam
list-what-device-id = de id of het serienummer van het apparaat
list-what-owner = de gebruiker van het apparaat
list-what-platform = het platform van het apparaat

list-error-unreadable = Het bestand is niet te lezen: { $detail }.
list-error-empty = Het bestand is leeg. Exporteer de lijst opnieuw.
list-error-workbook = Het bestand is een werkmap. Bewaar het blad als “CSV UTF-8” en importeer dat.
list-error-not-text = Het bestand is geen tekst. Exporteer de lijst als CSV.
list-error-no-column-names = De lijst heeft geen kolomnamen: de eerste regel is “{ $found }”. Zet er een regel boven die de kolommen benoemt.
list-error-column-names = De kolomnamen op regel { $line } zijn niet te lezen. Exporteer de lijst opnieuw, of herstel de aanhalingstekens op die regel.
list-error-missing-column = De lijst heeft geen kolom voor { $what }. { $mend } De kolommen zijn: { $found }.
list-error-missing-column-near = Is het “{ $near }”? Noem die kolom dan “{ $name }”.
list-error-missing-column-names = Sluis kent haar als: { $names }.
list-error-same-column-twice = De kolom “{ $column }” staat er twee keer. Verwijder er een, of geef een van beide een andere naam.
list-error-lists-devices = Dit is een lijst met apparaten. Importeer haar als zodanig; hier wordt een lijst met mensen verwacht.
list-error-open-quote = Het aanhalingsteken dat op regel { $line } opent, wordt nergens gesloten. Sluit het; wat erna komt, was niet te lezen.
list-error-no-list-in-archive = Het archief bevat geen CSV-bestand.
list-error-several-lists-in-archive = Het archief bevat meerdere lijsten: { $names }. Pak het uit en importeer ze een voor een.
list-error-archive-locked = Het archief is met een wachtwoord beveiligd. Pak het uit en importeer de lijst die erin zit.
list-error-archive-damaged = Het archief is beschadigd: { $detail }. Exporteer de lijst opnieuw.
list-error-archive-too-large = Uitgepakt is het archief veel groter dan een lijst nodig heeft, of groter dan { $gigabytes } GB. Ga na waar het vandaan komt.

## Het programma: wat de opdrachten zeggen

cmd-error = sluis: { $what }
cmd-output = De uitvoer kan niet worden geschreven: { $detail }.
cmd-no-threads = Het systeem geeft het programma geen threads om in te draaien: { $detail }.
cmd-database = { $detail }.

cmd-cannot-listen = Op poort { $port } kan niets luisteren: { $detail }. Kies een andere met --port.
cmd-demo-runs = Dit is het adres van de demo. De demo loopt tot je op Ctrl-C drukt; er blijft niets van bewaard.
cmd-demo-no-browser = Er is geen browser om te openen. Open { $address } zelf.
cmd-demo-no-scratch = Er is geen plek voor de database van de demo in { $place }: { $detail }. Zet TMPDIR op een map waarin geschreven kan worden.
cmd-demo-plan = Het voorbeeldplan kan niet worden gerepeteerd.
cmd-demo-setting-up = klaarzetten
cmd-demo-stuck = Na { $days } dagen is de campagne nog steeds niet afgelopen. Iets houdt haar tegen.
cmd-demo-violation = De invariant { $rule } is geschonden: { $what }.
cmd-demo-days = { $days ->
    [one] Eén dag, van { $from } tot en met { $to }.
   *[other] { $days } dagen, van { $from } tot en met { $to }.
 }
cmd-demo-people = { $done } van { $people } mensen zijn over; { $exempt } zijn vrijgesteld.
cmd-demo-devices = Apparaten: { $target } in het nieuwe systeem, { $source } in het oude, { $gap } ertussenin, { $exempt } vrijgesteld.
cmd-demo-phase = { $phase }: geopend op { $opened }, poort open op { $passed }.
cmd-demo-phase-open = { $phase }: geopend op { $opened }; de poort is nog niet open.
cmd-demo-phase-waits = { $phase }: nog niet geopend.
cmd-demo-messages = Berichten: { $sent } verzonden, { $bounced } teruggekomen, { $suppressed } tegengehouden.
cmd-demo-tickets = Meldingen: { $opened } geopend, { $closed } gesloten, { $escalated } doorgegeven.
cmd-demo-journal = { $entries } regels in het journaal, de laatste schakel { $hash }. Geschonden invarianten: { $violations }.

cmd-no-config = Hier is geen { $file }. `sluis init` schrijft er een; --config noemt een andere.
cmd-unreadable = { $file } is niet te lezen: { $detail }.
cmd-unwritten = { $file } is niet te schrijven: { $detail }.
cmd-config = { $file }, regel { $line }: { $detail }. docs/installation.md noemt elk veld.
cmd-key = { $file } is geen sleutel. Een sleutel heeft 64 hexadecimale cijfers; `sluis init` schrijft er een.
cmd-secret-not-text = { $file } is geen tekst. Schrijf het geheim op de eerste regel.
cmd-workspace-one-sign-in = Het deel [workspace-one] heeft “token-address” en “client” nodig, of anders “user”.
cmd-no-randomness = Het systeem geeft geen willekeurige getallen: { $detail }.
cmd-no-plan = Er is nog geen plan goedgekeurd. `sluis approve plan.yaml` doet dat.
cmd-init-there = { $file } is er al. Er is niets geschreven.
cmd-init-next = Hierna: pas plan.yaml aan je organisatie aan en doe `sluis check plan.yaml` tot er niets meer mis is. Dan `sluis import people`, `sluis approve plan.yaml`, `sluis account add` en `sluis serve`.
cmd-plan-not-text = { $file } is geen tekst. Bewaar het plan als UTF-8.
cmd-check-pages = Meer over deze regels: { $pages }.
cmd-check-fine = { $plan } is in orde.
cmd-check-warnings = { $warnings ->
    [one] { $plan } kan worden goedgekeurd; naar één bevinding moet iemand kijken.
   *[other] { $plan } kan worden goedgekeurd; naar { $warnings } bevindingen moet iemand kijken.
 }
cmd-check-errors = { $errors ->
    [one] { $plan } heeft één fout
   *[other] { $plan } heeft { $errors } fouten
 }{ $warnings ->
    [0] .
    [one] {" "}en één waarschuwing.
   *[other] {" "}en { $warnings } waarschuwingen.
 }
cmd-approve-errors = { $plan } bevat fouten en is niet goedgekeurd.
cmd-approve-unchanged = { $plan } is al het huidige plan.
cmd-approve-drafted = Het plan is vastgelegd als versie { $version }. Iemand moet het in de console goedkeuren.
cmd-approve-done = { $people ->
    [0] Versie { $version } is het huidige plan. Er zijn nog geen mensen: importeer een lijst.
    [one] Versie { $version } is het huidige plan; één persoon heeft er een plaats in.
   *[other] Versie { $version } is het huidige plan; { $people } mensen hebben er een plaats in.
 }
cmd-import-understood = { $file } komt uit { $origin }: { $encoding }, gescheiden door { $separator }.
cmd-import-understood-plain = { $file }: { $encoding }, gescheiden door { $separator }.
cmd-import-tab = tabs
cmd-import-aside = { $count ->
    [one] Eén kolom blijft buiten beschouwing: { $columns }
   *[other] { $count } kolommen blijven buiten beschouwing: { $columns }
 }
cmd-import-which-service = Aan de lijst is niet te zien uit welk systeem ze komt. Zeg het met --service old of --service new.
cmd-import-looked = { $rows ->
    [one] Eén regel kan worden overgenomen. Er is niets veranderd.
   *[other] { $rows } regels kunnen worden overgenomen. Er is niets veranderd.
 }
cmd-import-no-change = { $rows ->
    [one] Eén regel, geen verandering.
   *[other] { $rows } regels, geen verandering.
 }
cmd-import-done = Regels: { $rows }. Nieuw: { $added }. Gewijzigd: { $changed }. Ongewijzigd: { $unchanged }. Verdwenen: { $gone }.
cmd-import-unmatched = { $count ->
    [one] Eén apparaat heeft geen eigenaar op de lijsten, of kan meer dan één apparaat zijn. De console toont het.
   *[other] { $count } apparaten hebben geen eigenaar op de lijsten, of kunnen meer dan één apparaat zijn. De console toont ze.
 }
cmd-import-unplaced = { $count ->
    [one] Eén persoon heeft geen plaats: geen groep past, of meer dan één.
   *[other] { $count } mensen hebben geen plaats: geen groep past, of meer dan één.
 }
cmd-import-refused = { $count ->
    [one] Eén regel is geweigerd:
   *[other] { $count } regels zijn geweigerd:
 }
cmd-import-refused-row = {"  "}regel { $line }, { $column }: { $reason }
cmd-import-refused-more = {"  "}… en meer. --refused BESTAND schrijft ze allemaal op.
cmd-account-there = Er is al een account “{ $name }”. `sluis account password` geeft het een nieuw wachtwoord.
cmd-account-unknown = Er is geen account “{ $name }”. `sluis account add` maakt er een.
cmd-account-password = Wachtwoord:{" "}
cmd-account-password-again = Nog een keer:{" "}
cmd-account-passwords-differ = De twee wachtwoorden verschillen. Er is niets veranderd.
cmd-account-no-password = Het wachtwoord is niet te lezen: { $detail }.
cmd-account-made = Het account “{ $name }” is gemaakt. Meld je aan op { $address }.
cmd-account-changed = “{ $name }” heeft een nieuw wachtwoord. Elke sessie van het account is beëindigd.
cmd-serve-runs = Luistert op { $address }. Stop met Ctrl-C.
cmd-serve-no-account = Nog niemand kan zich aanmelden. `sluis account add NAAM` maakt het eerste account.
cmd-halted = Stilgezet. Niemand wordt uitgenodigd, er gaat niets uit, geen systeem krijgt een opdracht tot `sluis resume`.
cmd-resumed = Hervat.
cmd-resume-asked = Een tweede persoon moet instemmen, in de console. Tot dan blijft alles stilgezet.
cmd-not-halted = De campagne staat niet stil.
cmd-status = { $campaign }: { $stage }. { $done } van { $people } mensen zijn over.
cmd-status-phase = { $phase }: { $stage }, { $done } van { $people } over
cmd-status-tasks = Wacht op iemand:
cmd-status-next = Hierna:
cmd-at = { $at }  { $what }
cmd-task-approve = Een tweede persoon moet instemmen: { $step }
cmd-task-mend = De poort van { $phase } is niet geslaagd. Verhelp de oorzaak en meld het dan in de console.
cmd-task-confirm = { $phase }: “{ $what }” moet worden bevestigd.
cmd-task-conflicts = { $devices ->
    [one] Eén apparaat staat in beide systemen.
   *[other] { $devices } apparaten staan in beide systemen.
 }
cmd-task-staff = { $cohort }: { $reason }
cmd-task-empty-source = { $devices ->
    [one] Het oude systeem heeft nog één apparaat staan.
   *[other] Het oude systeem heeft nog { $devices } apparaten staan.
 }
cmd-task-retire-source = { $service } is leeg en kan buiten gebruik.
cmd-why-no-phase = Er is geen fase “{ $phase }”. Het plan heeft: { $phases }.
cmd-why-no-verdict = De poort van { $phase } was op { $at } nog niet beoordeeld.
cmd-why-verdict = { $phase }: { $verdict }, beoordeeld { $at }
cmd-log-nobody = Niemand op de lijsten heeft de aanmeldnaam “{ $account }”.
cmd-log-line = { $at }  { $who }: { $what }
cmd-verify-fine = { $entries ->
    [one] Eén regel, en niemand heeft hem veranderd. De laatste schakel is { $hash }.
   *[other] { $entries } regels, en niemand heeft ze veranderd. De laatste schakel is { $hash }.
 }
cmd-verify-gap = Het journaal is gebroken: regel { $found } volgt op regel { $after }; er ontbreekt er een, of de volgorde klopt niet.
cmd-verify-changed = Het journaal is gebroken: regel { $entry } past niet bij zijn schakel. Hij is na het schrijven veranderd.
cmd-verify-cut = Het journaal is gebroken: het eindigt met regel { $found }, maar volgens het hoofd is dat { $expected }.

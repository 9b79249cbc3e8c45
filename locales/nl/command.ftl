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
cmd-demo-runs = Dit is het adres van de demo. Ze loopt tot je op Ctrl-C drukt; er blijft niets van bewaard.
cmd-demo-no-browser = Er is geen browser om te openen. Open { $address } zelf.
cmd-demo-no-scratch = Er is geen plek voor de database van de demo in { $place }: { $detail }. Zet TMPDIR op een map waarin geschreven kan worden.
cmd-demo-plan = Het voorbeeldplan kan niet worden gerepeteerd.
cmd-demo-setting-up = klaarzetten
cmd-demo-stuck = Na { $days } dagen is de campagne nog steeds niet afgelopen. Iets houdt haar tegen.
cmd-demo-violation = De invariant { $rule } is geschonden: { $what }.

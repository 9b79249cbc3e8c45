# Wat er mis kan zijn met de instelling van een verbinding met een andere dienst.

connect-address = { $address } is niet het adres van een dienst. Het hoort eruit te zien als https://dienst.example.org.
connect-not-encrypted = { $address } staat niet op deze computer, en de weg ernaartoe is niet versleuteld. Onderweg kan iemand berichten en wachtwoorden lezen. Gebruik een versleutelde verbinding.
connect-group = { $id } is niet de object-id van een groep. Entra ID toont die op de overzichtspagina van de groep.
connect-profile = { $id } is niet de id van een configuratieprofiel. Intune toont die in het adres van de pagina van het profiel.
connect-mailbox = { $address } is geen mailadres waar berichten vandaan kunnen komen.
connect-secret = Het wachtwoord of de sleutel bevat tekens die niet verstuurd kunnen worden. Misschien staat er een regeleinde in.
connect-certificate = Het certificaat is niet bruikbaar: { $detail }
connect-client = De verbinding kan niet worden ingesteld: { $detail }

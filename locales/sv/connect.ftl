# Vad som kan vara fel med hur en anslutning till en annan tjänst är inställd.

connect-address = { $address } är inte adressen till en tjänst. Den ska se ut som https://tjanst.example.org.
connect-not-encrypted = { $address } finns inte på den här datorn, och vägen dit är inte krypterad. Brev och lösenord kan läsas på vägen. Använd en krypterad anslutning.
connect-group = { $id } är inte objekt-id för en grupp. Entra ID visar det på gruppens översiktssida.
connect-profile = { $id } är inte id för en konfigurationsprofil. Intune visar det i adressen till profilens sida.
connect-mailbox = { $address } är inte en e-postadress som brev kan komma från.
connect-secret = Lösenordet eller nyckeln har tecken som inte kan skickas. Kanske finns det en radbrytning i det.
connect-certificate = Certifikatet kan inte användas: { $detail }
connect-client = Anslutningen kan inte ställas in: { $detail }

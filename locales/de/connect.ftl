# Was an der Einrichtung einer Verbindung zu einem anderen Dienst falsch sein kann.

connect-address = { $address } ist nicht die Adresse eines Dienstes. Sie sollte aussehen wie https://dienst.example.org.
connect-not-encrypted = { $address } liegt nicht auf diesem Computer, und der Weg dorthin ist nicht verschlüsselt. Unterwegs könnte jemand Nachrichten und Kennwörter lesen. Verwenden Sie eine verschlüsselte Verbindung.
connect-group = { $id } ist nicht die Objekt-ID einer Gruppe. Entra ID zeigt sie auf der Übersichtsseite der Gruppe.
connect-profile = { $id } ist nicht die ID eines Konfigurationsprofils. Intune zeigt sie in der Adresse der Seite des Profils.
connect-mailbox = { $address } ist keine Mailadresse, von der Nachrichten kommen können.
connect-secret = Das Kennwort oder der Schlüssel enthält Zeichen, die nicht gesendet werden können. Vielleicht ist ein Zeilenumbruch darin.
connect-certificate = Das Zertifikat ist nicht verwendbar: { $detail }
connect-client = Die Verbindung lässt sich nicht einrichten: { $detail }

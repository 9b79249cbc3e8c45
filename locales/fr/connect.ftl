# Ce qui peut être faux dans le réglage d’une connexion à un autre service.

connect-address = { $address } n’est pas l’adresse d’un service. Elle devrait ressembler à https://service.example.org.
connect-not-encrypted = { $address } n’est pas sur cet ordinateur, et le chemin n’est pas chiffré. Quelqu’un pourrait lire les messages et les mots de passe en route. Utilisez une connexion chiffrée.
connect-group = { $id } n’est pas l’identifiant d’objet d’un groupe. Entra ID l’affiche sur la page de présentation du groupe.
connect-profile = { $id } n’est pas l’identifiant d’un profil de configuration. Intune l’affiche dans l’adresse de la page du profil.
connect-mailbox = { $address } n’est pas une adresse e-mail dont des messages peuvent venir.
connect-secret = Le mot de passe ou la clé contient des caractères qui ne peuvent pas être envoyés. Il y a peut-être un saut de ligne.
connect-certificate = Le certificat n’est pas utilisable : { $detail }
connect-client = La connexion ne peut pas être établie : { $detail }

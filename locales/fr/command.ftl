## Listes importées : lignes refusées, et fichiers illisibles

list-row-short = La ligne compte { $found } cellules sur { $expected }. Cherchez un saut de ligne ou un guillemet manquant.
list-row-wide = La ligne compte { $found } cellules, mais la liste a { $expected } colonnes. Mettez entre guillemets une cellule qui contient le séparateur.
list-row-too-long = La ligne dépasse { $limit } caractères. Laissez de côté les colonnes inutiles.
list-cell-too-long = La cellule dépasse { $limit } caractères. Raccourcissez-la.
list-quotes = Les guillemets ne vont pas par paires, jusqu’à la ligne { $last }. Un guillemet dans une cellule entre guillemets s’écrit deux fois.
list-unreadable = La cellule contient des caractères qui ne sont pas en { $encoding }. Enregistrez de nouveau le fichier en UTF-8.
list-no-account = Il n’y a pas de nom de connexion.
list-account-odd = « { $value } » n’est pas un nom de connexion : il contient des espaces ou des caractères invisibles.
list-account-is-id = « { $value } » est le numéro d’un objet. Exportez la liste avec les noms d’utilisateur principaux.
list-account-twice = « { $value } » figure déjà dans cette liste. La première ligne compte.
list-guest = « { $value } » est un invité. Les appareils des invités sont gérés par leur propre organisation.
list-not-an-address = « { $value } » n’est pas une adresse e-mail. Corrigez-la, ou laissez la cellule vide.
list-not-yes-or-no = « { $value } » n’est ni oui ni non. Écrivez « oui » ou « non », ou laissez la cellule vide.
list-no-device-id = L’appareil n’a ni identifiant, ni numéro de série, ni IMEI. La ligne prolonge peut-être la précédente.
list-device-twice = L’appareil « { $value } » figure déjà dans cette liste. La ligne qui le dit géré compte.
list-no-owner = L’appareil n’a pas d’utilisateur. Attribuez-le à quelqu’un, ou laissez-le de côté.
list-no-platform = Il n’y a pas de plateforme.
list-platform-unknown = « { $value } » n’est pas une plateforme que Sluis fait migrer : iOS/iPadOS, Android, Windows, macOS ou Linux.
list-ownership-unknown = « { $value } » ne dit pas à qui est l’appareil. Écrivez « entreprise » ou « personnel ».
list-standing-unknown = « { $value } » ne dit pas si l’appareil est géré. Corrigez, ou laissez la cellule vide s’il l’est.

list-what-account = le nom de connexion
list-what-device-id = l’identifiant ou le numéro de série de l’appareil
list-what-owner = l’utilisateur de l’appareil
list-what-platform = la plateforme de l’appareil

list-error-unreadable = Le fichier est illisible : { $detail }.
list-error-empty = Le fichier est vide. Exportez de nouveau la liste.
list-error-workbook = Le fichier est un classeur. Enregistrez la feuille au format « CSV UTF-8 » et importez celle-ci.
list-error-not-text = Le fichier n’est pas du texte. Exportez la liste en CSV.
list-error-no-column-names = La liste n’a pas de noms de colonnes : sa première ligne est « { $found } ». Ajoutez au-dessus une ligne qui nomme les colonnes.
list-error-column-names = Les noms de colonnes de la ligne { $line } sont illisibles. Exportez de nouveau la liste, ou corrigez les guillemets de cette ligne.
list-error-missing-column = La liste n’a pas de colonne pour { $what }. { $mend } Ses colonnes sont : { $found }.
list-error-missing-column-near = Est-ce « { $near } » ? Alors renommez cette colonne en « { $name } ».
list-error-missing-column-names = Sluis la connaît sous ces noms : { $names }.
list-error-same-column-twice = La colonne « { $column } » figure deux fois. Supprimez ou renommez l’une des deux.
list-error-lists-devices = C’est une liste d’appareils. Importez-la comme telle ; ici, une liste de personnes est attendue.
list-error-open-quote = Le guillemet ouvert à la ligne { $line } n’est jamais fermé. Fermez-le ; rien de ce qui suit n’a pu être lu.
list-error-no-list-in-archive = L’archive ne contient aucun fichier CSV.
list-error-several-lists-in-archive = L’archive contient plusieurs listes : { $names }. Décompressez-la et importez-les une à une.
list-error-archive-locked = L’archive est protégée par un mot de passe. Décompressez-la et importez la liste qu’elle contient.
list-error-archive-damaged = L’archive est endommagée : { $detail }. Exportez de nouveau la liste.
list-error-archive-too-large = Une fois décompressée, l’archive dépasse de loin ce qu’il faut pour une liste, ou { $gigabytes } Go. Vérifiez d’où elle vient.

## Le programme : ce que disent ses commandes

cmd-error = sluis : { $what }
cmd-output = La sortie ne peut pas être écrite : { $detail }.
cmd-no-threads = Le système n’accorde au programme aucun fil d’exécution : { $detail }.
cmd-database = { $detail }.

cmd-cannot-listen = Rien ne peut écouter sur le port { $port } : { $detail }. Choisissez-en un autre avec --port.
cmd-demo-runs = Voici l’adresse de la démo. Elle tourne jusqu’à ce que vous appuyiez sur Ctrl-C ; rien n’en est conservé.
cmd-demo-no-browser = Il n’y a pas de navigateur à ouvrir. Ouvrez vous-même { $address }.
cmd-demo-no-scratch = Il n’y a pas de place pour la base de données de la démo dans { $place } : { $detail }. Donnez à TMPDIR un répertoire accessible en écriture.
cmd-demo-plan = Le plan d’exemple ne peut pas être répété.
cmd-demo-setting-up = préparation
cmd-demo-stuck = Après { $days } jours, la campagne n’est toujours pas arrivée à son terme. Quelque chose la retient.
cmd-demo-violation = L’invariant { $rule } a été violé : { $what }.

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
cmd-demo-days = { $days ->
    [one] { $days } jour, du { $from } au { $to }.
   *[other] { $days } jours, du { $from } au { $to }.
 }
cmd-demo-people = { $done } personnes sur { $people } ont migré ; { $exempt } sont exemptées.
cmd-demo-devices = Appareils : { $target } dans le nouveau service, { $source } dans l’ancien, { $gap } entre les deux, { $exempt } exemptés.
cmd-demo-phase = { $phase } : ouverture le { $opened }, porte franchie le { $passed }.
cmd-demo-phase-open = { $phase } : ouverture le { $opened } ; sa porte n’est pas encore franchie.
cmd-demo-phase-waits = { $phase } : pas encore d’ouverture.
cmd-demo-messages = Messages : { $sent } envoyés, { $bounced } revenus, { $suppressed } retenus.
cmd-demo-tickets = Tickets : { $opened } ouverts, { $closed } fermés, { $escalated } transmis.
cmd-demo-journal = { $entries } lignes dans le journal, le dernier maillon { $hash }. Invariants violés : { $violations }.

cmd-no-config = Il n’y a pas de { $file } ici. `sluis init` en écrit un ; --config en désigne un autre.
cmd-unreadable = { $file } est illisible : { $detail }.
cmd-unwritten = Impossible d’écrire { $file } : { $detail }.
cmd-config = { $file }, ligne { $line } : { $detail }. docs/installation.md décrit chaque champ.
cmd-key = { $file } n’est pas une clé. Une clé compte 64 chiffres hexadécimaux ; `sluis init` en écrit une.
cmd-secret-not-text = { $file } n’est pas du texte. Écrivez le secret sur la première ligne.
cmd-workspace-one-sign-in = La partie [workspace-one] demande soit « token-address » et « client », soit « user ».
cmd-no-randomness = Le système ne donne pas de nombres aléatoires : { $detail }.
cmd-no-plan = Aucun plan n’est encore approuvé. `sluis approve plan.yaml` le fait.
cmd-init-there = { $file } existe déjà. Rien n’a été écrit.
cmd-init-next = Ensuite : adaptez plan.yaml à votre organisation et lancez `sluis check plan.yaml` jusqu’à ce qu’il n’y ait plus rien à redire. Puis `sluis import people`, `sluis approve plan.yaml`, `sluis account add` et `sluis serve`.
cmd-plan-not-text = { $file } n’est pas du texte. Enregistrez le plan en UTF-8.
cmd-check-pages = En savoir plus sur ces règles : { $pages }.
cmd-check-fine = { $plan } est en ordre.
cmd-check-warnings = { $warnings ->
    [one] { $plan } peut être approuvé ; { $warnings } constat mérite un regard.
   *[other] { $plan } peut être approuvé ; { $warnings } constats méritent un regard.
 }
cmd-check-errors = { $errors ->
    [one] { $plan } contient { $errors } erreur
   *[other] { $plan } contient { $errors } erreurs
 }{ $warnings ->
    [0] .
    [one] {" "}et { $warnings } avertissement.
   *[other] {" "}et { $warnings } avertissements.
 }
cmd-approve-errors = { $plan } contient des erreurs et n’a pas été approuvé.
cmd-approve-unchanged = { $plan } est déjà le plan en vigueur.
cmd-approve-drafted = Le plan est enregistré comme version { $version }. Quelqu’un doit l’approuver dans la console.
cmd-approve-done = { $people ->
    [0] La version { $version } est le plan en vigueur. Il n’y a encore personne : importez une liste.
    [one] La version { $version } est le plan en vigueur ; une personne y a sa place.
   *[other] La version { $version } est le plan en vigueur ; { $people } personnes y ont leur place.
 }
cmd-import-understood = { $file } vient de { $origin } : { $encoding }, séparateur { $separator }.
cmd-import-understood-plain = { $file } : { $encoding }, séparateur { $separator }.
cmd-import-tab = tabulation
cmd-import-aside = { $count ->
    [one] { $count } colonne est laissée de côté : { $columns }
   *[other] { $count } colonnes sont laissées de côté : { $columns }
 }
cmd-import-which-service = La liste ne montre pas de quel service elle vient. Dites-le avec --service old ou --service new.
cmd-import-looked = { $rows ->
    [one] { $rows } ligne peut être reprise. Rien n’a changé.
   *[other] { $rows } lignes peuvent être reprises. Rien n’a changé.
 }
cmd-import-no-change = { $rows ->
    [one] { $rows } ligne, aucun changement.
   *[other] { $rows } lignes, aucun changement.
 }
cmd-import-done = Lignes : { $rows }. Nouvelles : { $added }. Modifiées : { $changed }. Inchangées : { $unchanged }. Disparues : { $gone }.
cmd-import-unmatched = { $count ->
    [one] { $count } appareil n’a pas de détenteur sur les listes, ou pourrait être plusieurs appareils. La console l’affiche.
   *[other] { $count } appareils n’ont pas de détenteur sur les listes, ou pourraient être plusieurs appareils. La console les affiche.
 }
cmd-import-unplaced = { $count ->
    [one] { $count } personne n’a pas de place : aucun groupe ne convient, ou plus d’un.
   *[other] { $count } personnes n’ont pas de place : aucun groupe ne convient, ou plus d’un.
 }
cmd-import-refused = { $count ->
    [one] { $count } ligne a été refusée :
   *[other] { $count } lignes ont été refusées :
 }
cmd-import-refused-row = {"  "}ligne { $line }, { $column } : { $reason }
cmd-import-refused-more = {"  "}… et d’autres. --refused FICHIER les inscrit toutes.
cmd-account-there = Il existe déjà un compte « { $name } ». `sluis account password` lui donne un nouveau mot de passe.
cmd-account-unknown = Il n’y a pas de compte « { $name } ». `sluis account add` en crée un.
cmd-account-password = Mot de passe :{" "}
cmd-account-password-again = Encore une fois :{" "}
cmd-account-passwords-differ = Les deux mots de passe diffèrent. Rien n’a changé.
cmd-account-no-password = Le mot de passe est illisible : { $detail }.
cmd-account-made = Le compte « { $name } » est créé. Connectez-vous à l’adresse { $address }.
cmd-account-changed = « { $name } » a un nouveau mot de passe. Toutes les sessions du compte sont terminées.
cmd-serve-runs = À l’écoute sur { $address }. Ctrl-C pour arrêter.
cmd-serve-no-account = Personne ne peut encore se connecter. `sluis account add NOM` crée le premier compte.
cmd-halted = Campagne arrêtée. Personne n’est invité, rien n’est envoyé, aucun service ne reçoit de demande jusqu’à `sluis resume`.
cmd-resumed = La campagne reprend.
cmd-resume-asked = Une deuxième personne doit donner son accord, dans la console. D’ici là, tout reste arrêté.
cmd-not-halted = La campagne n’est pas arrêtée.
cmd-status = { $campaign } : { $stage }. { $done } personnes sur { $people } ont migré.
cmd-status-phase = { $phase } : { $stage }, { $done } sur { $people } ont migré
cmd-status-tasks = En attente de quelqu’un :
cmd-status-next = Ensuite :
cmd-at = { $at }  { $what }
cmd-task-approve = Une deuxième personne doit donner son accord : { $step }
cmd-task-mend = Le contrôle à la porte de { $phase } a échoué. Corrigez la cause, puis indiquez-le dans la console.
cmd-task-confirm = { $phase } : « { $what } » est à confirmer.
cmd-task-conflicts = { $devices ->
    [one] { $devices } appareil se trouve dans les deux services.
   *[other] { $devices } appareils se trouvent dans les deux services.
 }
cmd-task-staff = { $cohort } : { $reason }
cmd-task-empty-source = { $devices ->
    [one] L’ancien service a encore la fiche de { $devices } appareil.
   *[other] L’ancien service a encore les fiches de { $devices } appareils.
 }
cmd-task-retire-source = { $service } est vide et peut être mis hors service.
cmd-why-no-phase = Il n’y a pas de phase « { $phase } ». Le plan contient : { $phases }.
cmd-why-no-verdict = La porte de { $phase } n’avait pas encore été jugée le { $at }.
cmd-why-verdict = { $phase } : { $verdict }, verdict du { $at }
cmd-log-nobody = Personne, sur les listes, n’a le nom de connexion « { $account } ».
cmd-log-line = { $at }  { $who } : { $what }
cmd-verify-fine = { $entries ->
    [one] { $entries } ligne, que personne n’a modifiée. Le dernier maillon est { $hash }.
   *[other] { $entries } lignes, que personne n’a modifiées. Le dernier maillon est { $hash }.
 }
cmd-verify-gap = Le journal est altéré : la ligne { $found } suit la ligne { $after } ; il en manque une, ou l’ordre est faux.
cmd-verify-changed = Le journal est altéré : la ligne { $entry } ne correspond pas à son maillon. Elle a été modifiée après coup.
cmd-verify-cut = Le journal est altéré : il finit à la ligne { $found }, mais selon son en-tête à la ligne { $expected }.

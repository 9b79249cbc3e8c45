## Ce qui ne va pas dans un plan, et comment y remédier.
## `rule-…` énonce le problème ; `mend-…` dit quoi faire.

rule-error = erreur
rule-warning = avertissement
rule-mend = remède

# Sortes de valeurs dans un fichier de plan
kind-nothing = rien
kind-truth = true ou false
kind-number = un nombre
kind-text = un texte
kind-list = une liste
kind-map = un ensemble de champs

# Ce qui porte un nom
thing-group = groupe
thing-phase = phase
thing-gate = porte
thing-block = bloc
thing-cohort = cohorte
thing-resource = ressource

# Le programme de la formation (SP-10)
agenda-support-plan = le plan de support
agenda-overview = vue d’ensemble du produit
agenda-common-problems = résoudre les problèmes courants
agenda-tools = outils et ressources
agenda-questions = questions et réponses
agenda-own = un point à vous

## Lecture

rule-syntax = Ce plan n’est pas lisible : { $detail }.
mend-syntax = Un plan s’écrit en YAML. Vérifiez le retrait, les guillemets et les crochets autour de cet endroit.
rule-wrong-kind = Ici, on attend { $expected } ; or c’est { $found }.
mend-wrong-kind = Écrivez { $expected }.
rule-wrong-value = « { $value } » n’a pas de sens pour « { $field } ».
mend-wrong-value = Écrivez-le ainsi : { $example }
mend-did-you-mean = Vouliez-vous dire « { $word } » ?
mend-one-of = Choisissez parmi : { $words }.
mend-nothing-known = Commencez par en définir.
rule-missing = « { $field } » manque dans « { $what } ».
mend-missing = Ajoutez « { $field } ».
rule-unknown-key = « { $key } » n’est pas un champ de « { $what } ».
rule-unknown-reference = « { $name } » ({ $kind }) n’existe pas dans ce plan.
rule-duplicate = « { $name } » ({ $kind }) figure deux fois.
mend-duplicate = Donnez un autre nom à l’un des deux, ou réunissez-les.
rule-cycle = { $count ->
    [1] La phase « { $phases } » s’attend elle-même.
   *[other] Ces phases s’attendent l’une l’autre : { $phases }.
 }
mend-cycle = Indiquez dans « after » une phase antérieure, ou supprimez-le.

## Calendrier

rule-not-scheduled = La phase « { $phase } » n’a pas encore de dates.
mend-not-scheduled = Laissez Sluis les remplir, ou écrivez un mois, une semaine ou une série de jours.
rule-no-working-days = Le calendrier ne contient aucun jour ouvré.
mend-no-working-days = Écrivez les jours où l’on travaille : working-days: mon-fri
rule-phase-without-a-day = Dans la plage de la phase « { $phase } », il n’y a aucun jour où quelque chose puisse se faire.
mend-phase-without-a-day = Déplacez la phase, ou raccourcissez le gel des changements qui la couvre.
rule-instruct-outside = La phase « { $phase } » inviterait ses participants à s’inscrire le { $date }, en dehors de sa propre plage.
mend-instruct-outside = Choisissez une semaine antérieure, ou allongez la plage.
rule-day-off = { $what } tombe le { $date }, { $why }.
mend-day-off = Ce sera plutôt le { $next }. Choisissez une autre semaine si cela ne vous convient pas.
what-instruct = L’inscription de la phase « { $phase } »
what-block = Le bloc « { $block } »
day-off-weekend = qui n’est pas un jour ouvré
day-off-holiday = un jour férié ({ $country })
day-off-freeze = pendant le gel des changements « { $why } »

# Bornes des phases
rule-bounds-empty = La phase « { $phase } » doit être terminée avant de pouvoir commencer.
mend-bounds-empty = Placez « finished-by » après le { $date }, ou « not-before » plus tôt.
rule-bounds-itself = La phase « { $phase } » est comparée à elle-même.
mend-bounds-itself = Indiquez une autre phase.
rule-bounds-too-early = La phase « { $phase } » invite ses participants à s’inscrire le { $day }, alors qu’elle ne le peut pas avant le { $date }.
mend-bounds-too-early = Choisissez une plage plus tardive, ou modifiez « not-before ». Avec when: auto, Sluis en trouve une.
rule-bounds-too-late = La phase « { $phase } » dure jusqu’au { $day }, alors qu’elle doit être terminée le { $date } au plus tard.
mend-bounds-too-late = Choisissez une plage plus précoce, ou modifiez « finished-by ». Avec when: auto, Sluis en trouve une.
rule-bounds-not-together = La phase « { $phase } » s’ouvre le { $day } et « { $other } » le { $date }, alors qu’elles vont ensemble.
mend-bounds-not-together = Ouvrez les deux la même semaine, ou supprimez « with ».
rule-bounds-same-week = Les phases « { $phase } » et « { $other } » inscrivent des personnes la même semaine, alors qu’elles doivent rester séparées.
mend-bounds-same-week = Placez l’une après l’autre, ou supprimez « not-same-week-as ».

## Groupes et phases

rule-group-in-no-phase = Le groupe « { $group } » n’est dans aucune phase et ne migrera donc jamais.
mend-group-in-no-phase = Ajoutez-le à une phase, avec une plage et une méthode d’inscription, ou supprimez-le.
rule-group-without-members = Le groupe « { $group } » ne dit pas qui en fait partie.
mend-group-without-members = Ajoutez « members » : un service, un site, un pays, une plateforme ou une liste de personnes.
rule-group-matches-nobody = Personne, sur les listes importées, n’appartient au groupe « { $group } ».
mend-group-matches-nobody = Comparez les mots de « members » avec ceux de la liste : services et sites doivent s’écrire de la même façon.
rule-no-agreement = Rien n’indique que la plage a été convenue avec le groupe « { $group } ».
mend-no-agreement = Parlez avec le groupe, puis notez-le : agreed: { "{" } with: direction des ventes, on: 2027-05-12 { "}" }
rule-no-phases = Le plan ne contient aucune phase.
mend-no-phases = Commencez par un pilote limité avec des personnes de l’informatique.
rule-no-limited-pilot = Le déploiement commence par la phase « { $phase } », qui n’est pas un pilote limité.
mend-no-limited-pilot = Placez un petit pilote devant : quelques personnes de l’informatique qui savent qu’elles sont les premières.
rule-stage-order = La phase « { $phase } » est placée après « { $earlier } », alors que son étape vient avant.
mend-stage-order = Rangez les phases dans l’ordre : pilote limité, pilote élargi, production.
rule-production-without-pilot = La phase de production « { $phase } » n’attend aucun pilote réussi.
mend-production-without-pilot = Faites-la suivre un pilote, directement ou par d’autres phases de production.
rule-executives-in-limited-pilot = Le groupe « { $group } » se compose de cadres ; ils ne participent jamais à un pilote limité.
mend-executives-in-limited-pilot = Déplacez le groupe vers une phase de production. Un pilote limité n’admet aucune dérogation.
rule-executives-without-waiver = Le groupe « { $group } » se compose de cadres et participe à un pilote sans dérogation.
mend-executives-without-waiver = Déplacez le groupe vers une phase de production, ou notez qui l’a permis et pourquoi : waiver: { "{" } rule: no-executives-in-pilot, by: CIO, why: … { "}" }
rule-waiver-of-what = La dérogation vise la règle « { $rule } », qui n’en demande pas ici.
mend-waiver-of-what = Indiquez la règle à laquelle on déroge : { $rule }
rule-executives-unassisted = Le groupe « { $group } » se compose de cadres dans un pilote, et personne ne les aide à s’inscrire.
mend-executives-unassisted = Donnez à la cohorte la méthode « assisted ».
rule-limited-pilot-needs-executives = La phase « { $phase } » demande { $users } personnes, mais seules { $others } du groupe ne sont ni cadres ni VIP ({ $protected } le sont).
mend-limited-pilot-needs-executives = Abaissez « users » à { $others }, ou choisissez un groupe plus nombreux.
rule-same-members = Les groupes « { $group } » et « { $other } » ont les mêmes membres.
mend-same-members = Une personne appartient à un seul groupe. Supprimez-en un, ou distinguez les deux.
rule-two-groups = { $count ->
    [one] { $count } personne appartient
   *[other] { $count } personnes appartiennent
 } à la fois au groupe « { $other } » et au groupe « { $group } » : { $examples }.
mend-two-groups = Resserrez l’une des règles, ou nommez ces personnes sous « people » dans leur groupe ; un nom l’emporte sur une règle.
rule-platforms-overlap = Les phases « { $phase } » et « { $other } » font migrer des plateformes différentes en même temps.
mend-platforms-overlap = Déplacez l’une d’elles, pour que l’assistance ait une plateforme à la fois.
rule-includes-what = La phase « { $phase } » n’est pas une phase antérieure avec des personnes du groupe « { $group } ».
mend-includes-what = Indiquez la phase antérieure dont les personnes comptent une seconde fois, ou supprimez « includes ».
rule-includes-too-many = Une cohorte de { $users } personnes ne peut pas en contenir une de { $part }.
mend-includes-too-many = Écrivez le total, au moins { $part }, ou supprimez « includes ».

## Méthodes d’inscription

rule-no-approach = Le groupe « { $group } » de la phase « { $phase } » n’a pas de méthode d’inscription.
mend-no-approach = Choisissez-en au moins une : self-service, assisted, tech-fair.
rule-too-few-visits = Personnes à aider : { $users } ; visites possibles en { $days } jours ouvrés : { $visits }.
mend-too-few-visits = Prévoyez { $needed } visites par jour, ou donnez plus de temps à la phase.
rule-too-few-seats = { $users } personnes devraient s’inscrire à un salon informatique de { $seats } places.
mend-too-few-seats = Ajoutez des places ou un second salon, ou proposez aussi le libre-service.
rule-fair-without-date = Le groupe « { $group } » se voit proposer un salon informatique sans date.
mend-fair-without-date = Ajoutez-la : fairs: [{ "{" } date: 2027-08-18, place: cantine, seats: 120 { "}" }]
rule-fair-on-wrong-day = Le salon du { $date } est en dehors de la phase « { $phase } », ou un jour où rien ne peut se faire.
mend-fair-on-wrong-day = Choisissez un jour ouvré dans la phase.
rule-source-table-defect = Le groupe « { $group } » figure sans méthode dans la phase « { $phase } » et aussi dans la phase « { $other } ». C’est l’erreur du deuxième tableau du guide de planification.
mend-source-table-defect = Gardez « { $group } » dans la seule phase qui est la sienne et donnez-lui-y une méthode, en général self-service.

## Exemptions

rule-exemption-incomplete = À l’exemption de { $person }, il manque : { $missing }.
mend-exemption-incomplete = Une exemption dit qui l’a approuvée, pourquoi et jusqu’à quand ; après ce jour, la personne participe de nouveau.

## Communication

rule-block-missing = Il n’y a pas de bloc du type « { $kind } ».
mend-block-missing = Ajoutez un bloc avec type: { $kind }
rule-wrong-audience = Le bloc « { $block } » s’adresse à « { $audience } », à qui ce type de message n’est pas destiné.
mend-wrong-audience = Choisissez : { $audiences }.
rule-content-missing = Le texte de « { $kind } » n’aborde pas : { $missing }.
mend-content-missing = Parlez de ce qui manque et ajoutez-le à « covers » : { $missing }. Ou supprimez « covers » et gardez le texte fourni.
rule-no-contact = On demande aux participants de s’inscrire sans leur dire où trouver de l’aide.
mend-no-contact = Ajoutez « contact » à la campagne : une adresse e-mail, un numéro de téléphone ou une page.
rule-unusual-channel = « { $channel } » est une manière inhabituelle de diffuser le bloc « { $block } » ({ $kind }).
mend-unusual-channel = Une réunion convient au lancement ; l’e-mail aux autres blocs ; les affiches et la messagerie instantanée au lancement et à la pré-inscription ; un site web à tous.
rule-fixed-day = Le bloc « { $block } » part un jour fixe et ne suivra donc pas une phase qui se déplace.
mend-fixed-day = Écrivez plutôt une semaine de la phase : when: week 2
rule-block-order = Dans la phase « { $phase } », le bloc « { $block } » partirait avant « { $earlier } ».
mend-block-order = L’ordre est : lancement, pré-inscription, inscription, post-inscription. Choisissez une semaine plus tardive.

## Support

rule-tier-missing = Il manque le niveau { $tier }.
mend-tier-missing = Ajoutez l’équipe du niveau { $tier } : son effectif, ses horaires et son temps de traitement.
rule-tier-without-responsibilities = Rien ne dit de quoi le niveau { $tier } est responsable.
mend-tier-without-responsibilities = Énumérez ses responsabilités : responsibilities: [premier contact, problèmes connus]
rule-tier-twice = Le niveau { $tier } figure deux fois.
mend-tier-twice = Réunissez les deux équipes, ou donnez à l’une le niveau suivant.
rule-tier-without-staff = Le niveau { $tier } est vide ; les tickets s’y arrêteraient.
mend-tier-without-staff = Écrivez combien de personnes y travaillent : agents: 3
rule-no-bridge-call = Rien ne réunit les niveaux pendant la phase « { $phase } », la première en production.
mend-no-bridge-call = Prévoyez chaque jour une conférence téléphonique de tous les niveaux : bridge-call: { "{" } phases: [{ $phase }], at: "09:00" { "}" }
rule-unknown-trainer = Le formateur « { $trainer } » n’est pas un niveau de ce plan.
mend-unknown-trainer = Indiquez un niveau qui existe, en général tier-3 : ceux qui déploient forment les responsables de l’assistance.
rule-training-length = Durée prévue de la formation : { $length }.
mend-training-length = Prévoyez deux à trois heures, pour la théorie et la pratique.
rule-agenda-incomplete = Au programme de la formation, il manque : { $missing }.
mend-agenda-incomplete = Ajoutez les points qui manquent, ou écrivez agenda: standard
rule-no-training = Personne n’est formé avant la première vague.
mend-no-training = Ajoutez « training » au plan de support : le formateur, la durée et la phase qu’elle précède.
rule-training-too-late = La formation a lieu le { $date }, mais la phase « { $phase } » invite ses participants à s’inscrire dès le { $day }.
mend-training-too-late = Formez avant, par exemple le { $date }.

## Migration

rule-same-service = Les appareils quitteraient { $service } pour entrer dans { $service }.
mend-same-service = Indiquez l’ancien service comme « source » et le nouveau comme « target » ; supprimez « source » là où rien n’est encore géré.
rule-gap-order = Entre les deux services, le rappel vient plus tard que la durée permise (rappel : { $remind }, limite : { $limit }).
mend-gap-order = Rappelez plus tôt, ou permettez une durée plus longue : gap: { "{" } remind-after: 1 day, limit: 3 days { "}" }
rule-no-time-to-evaluate = La phase « { $phase } » s’ouvre le { $opens }, trop tôt pour la porte de « { $before } », qui demande { $days } { $days ->
    [one] jour
   *[other] jours
 }.
mend-no-time-to-evaluate = Ouvrez-la au plus tôt le { $earliest }, ou raccourcissez « observe » ou « soak » de cette porte.
rule-gate-blind = La porte « { $gate } » écarte « { $metric } », sans quoi on ne peut rien juger.
mend-gate-blind = Gardez ce critère et choisissez une limite qui vous convient.
rule-gate-leaves-out = La porte « { $gate } » ne juge pas « { $metric } ».
mend-gate-leaves-out = Ce n’est juste que si personne ne s’en sert. Sinon, retirez-le de « leave-out ».
rule-criterion-twice = « { $metric } » figure deux fois dans cette porte.
mend-criterion-twice = Gardez-en un.

## Échéances et accès

rule-no-voluntary-period = Entre l’invitation et l’échéance, il ne reste pas de période volontaire (actuellement : { $after }).
mend-no-voluntary-period = La migration est volontaire tant que la charge de l’assistance n’est pas connue. Laissez quelques jours, en général sept : deadline: { "{" } after: 7 days { "}" }
rule-helpdesk-overloaded = La phase « { $phase } » devrait donner { $needed } heures de travail au niveau { $tier }, qui en a { $available }.
mend-helpdesk-overloaded = Répartissez les personnes sur plus de semaines, renforcez l’équipe, ou aidez plus de monde lors de salons ou de visites.
rule-pilots-too-small = Les pilotes comptent { $users } personnes, mais une échéance demande { $observed } inscriptions observées.
mend-pilots-too-small = Agrandissez le pilote élargi, ou abaissez « observed » si moins vous suffit.
rule-two-gatekeepers = Les deux services contrôleraient l’accès à « { $resource } ». Des personnes se retrouveraient bloquées.
mend-two-gatekeepers = Laissez un seul service le contrôler : controlled-by: source jusqu’au transfert. Il n’y a pas de dérogation possible.
rule-strict-while-guarded = « { $resource } » est contrôlée par l’ancien service, et la stratégie « strict » active le nouveau dès le premier jour.
mend-strict-while-guarded = Désactivez d’abord l’ancien contrôle (controlled-by: nobody), ou choisissez la stratégie exclusion-group.
rule-relaxed-reading = L’accès est jugé par personne et non par ressource.
mend-relaxed-reading = Ne le gardez que si l’ancien service peut exclure chaque personne migrée. La lecture stricte est plus sûre.

## Planification

# Règles que les dates respectent, chacune en une phrase
schedule-rule-tier = Le niveau { $tier } n’est jamais planifié au-delà de sa limite.
schedule-rule-pace = { $count ->
    [one] Au plus { $count } personne par jour est invitée.
   *[other] Au plus { $count } personnes par jour sont invitées.
 }
schedule-rule-visits = { $count ->
    [one] Dans le groupe « { $group } », il y a du temps pour { $count } visite par jour.
   *[other] Dans le groupe « { $group } », il y a du temps pour { $count } visites par jour.
 }
schedule-rule-all-visits = { $count ->
    [one] Il y a du temps pour { $count } visite par jour.
   *[other] Il y a du temps pour { $count } visites par jour en tout.
 }
schedule-rule-seats = Le groupe « { $group } » ne s’inscrit que lors de salons, et ceux-ci n’ont pas plus de places.
schedule-rule-devices = { $count ->
    [one] Les services absorbent { $count } appareil par jour.
   *[other] Les services absorbent { $count } appareils par jour.
 }
schedule-rule-mails = { $count ->
    [one] On peut envoyer { $count } e-mail par jour.
   *[other] On peut envoyer { $count } e-mails par jour.
 }
schedule-rule-closed = Certaines semaines n’ont aucun jour où la campagne puisse agir.
schedule-rule-freeze = Rien ne s’ouvre du { $from } au { $to } ({ $why }).
schedule-rule-freeze-plain = Rien ne s’ouvre du { $from } au { $to }.
schedule-rule-busy = Le groupe « { $group } » ne peut pas migrer du { $from } au { $to } ({ $why }).
schedule-rule-busy-plain = Le groupe « { $group } » ne peut pas migrer du { $from } au { $to }.
schedule-rule-holidays = Certaines semaines comptent des jours fériés là où le groupe « { $group } » travaille.
schedule-rule-announce = La phase « { $phase } » est annoncée avant de s’ouvrir, et rien ne se passe avant le { $date }.
schedule-rule-training = L’assistance est formée le { $date }, avant la phase « { $phase } ».
schedule-rule-not-before = La phase « { $phase } » ne peut pas s’ouvrir avant le { $date }.
schedule-rule-finished-by = La phase « { $phase } » doit être terminée le { $date } au plus tard.
schedule-rule-gate = { $weeks ->
    [one] La phase « { $phase } » s’ouvre quand tout le monde dans « { $before } » a été invité et qu’il s’est écoulé { $weeks } semaine pour sa porte.
   *[other] La phase « { $phase } » s’ouvre quand tout le monde dans « { $before } » a été invité et qu’il s’est écoulé { $weeks } semaines pour sa porte.
 }
schedule-rule-with = La phase « { $phase } » s’ouvre la même semaine que « { $other } ».
schedule-rule-not-same-week = Les phases « { $phase } » et « { $other } » n’inscrivent personne la même semaine.
schedule-rule-platforms = Les phases « { $phase } » et « { $other } » font migrer des plateformes différentes, et l’assistance en a une à la fois.
schedule-rule-instruct = Il est écrit que la phase « { $phase } » s’ouvre le { $date }.
schedule-rule-fair = La phase « { $phase } » a un salon le { $date } et sera ouverte ce jour-là.
schedule-rule-sites = { $count ->
    [1] On inscrit sur un seul site à la fois.
   *[other] On inscrit sur { $count } sites au plus la même semaine.
 }
schedule-rule-leaders = { $weeks ->
    [one] Les cadres de la phase « { $phase } » suivent { $weeks } semaine après le début de la production.
   *[other] Les cadres de la phase « { $phase } » suivent { $weeks } semaines après le début de la production.
 }

# Ce que la planification a trouvé
schedule-dates-new = Phase « { $phase } » : du { $first } au { $last }. Ses participants sont invités à s’inscrire à partir du { $opens }.
schedule-dates-changed = Phase « { $phase } » : du { $first } au { $last } au lieu du { $was-first } au { $was-last }. Ses participants sont invités à s’inscrire à partir du { $opens }.
schedule-best = La dernière phase se termine le { $date }. Il est prouvé qu’aucune autre date n’est meilleure.
schedule-gap = La dernière phase se termine le { $date }. D’autres dates pourraient être meilleures d’au plus { $gap }, et plus courtes de { $weeks ->
    [one] { $weeks } semaine.
   *[other] { $weeks } semaines.
 }
schedule-gap-no-week = La dernière phase se termine le { $date }. D’autres dates pourraient être meilleures d’au plus { $gap }, mais pas plus courtes d’une semaine.
schedule-opens-because = La phase « { $phase } » s’ouvre le { $date }. Une semaine plus tôt, on enfreindrait :
schedule-opens-freely = La phase « { $phase } » s’ouvre le { $date }. Elle pourrait s’ouvrir plus tôt, mais l’ensemble serait moins bon.
schedule-lasts-because = La phase « { $phase } » ne peut pas se terminer une semaine plus tôt ; on enfreindrait :
schedule-clash = { $count ->
    [1] D’ici au { $until }, aucune date ne respecte cette règle :
   *[other] D’ici au { $until }, aucune date ne respecte ensemble ces { $count } règles. Sans l’une quelconque d’entre elles, il y en a :
 }
schedule-clash-unproven = D’ici au { $until }, on n’a trouvé aucune date qui respecte ensemble ces règles. Il n’est pas prouvé qu’il n’y en ait pas :
schedule-none-found = Aucune date n’a été trouvée. Laissez chercher plus longtemps.
schedule-agents-less = { $count ->
    [one] { $count } agent
   *[other] { $count } agents
 } de moins au niveau { $tier }
schedule-agents-more = { $count ->
    [one] { $count } agent
   *[other] { $count } agents
 } de plus au niveau { $tier }
schedule-alternative-later = Avec { $staff }, cela dure { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
 } de plus.
schedule-alternative-earlier = Avec { $staff }, c’est terminé { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
 } plus tôt.
schedule-alternative-impossible = Avec { $staff }, il n’y a pas de telles dates.

## La console : ce que lisent les personnes qui mènent une campagne. Les phrases finissent par un point, pas les étiquettes ni les boutons.

## Le cadre de chaque page

console-skip = Aller au contenu
console-nav = Parties de la console
console-nav-campaign = Campagne
console-nav-plan = Plan
console-nav-people = Personnes et appareils
console-nav-messages = Messages
console-nav-support = Assistance
console-nav-journal = Journal
console-language = Langue : { $language }
console-sign-out = Se déconnecter
console-halt = Arrêter
console-halt-hint = Arrête aussitôt tout ce qui agit : invitations, messages, demandes aux services.
console-resume = Reprendre
console-halted = Arrêtée
console-halted-by = par { $by } le { $at }. Personne n’est invité, rien n’est envoyé, aucun service ne reçoit de demande.
console-halted-why = par { $by } le { $at } : « { $why } ». Personne n’est invité, rien n’est envoyé, aucun service ne reçoit de demande.
console-halted-by-gate = le { $at }, car le contrôle à la porte de { $phase } a échoué. Personne n’est invité, rien n’est envoyé, aucun service ne reçoit de demande.
console-resume-asked = { $by } a demandé à reprendre. Une autre personne doit donner son accord ; la demande figure sur la page de la campagne.

## La barre de la démo

console-demo = L’horloge de la démo
console-demo-run = Lancer
console-demo-pause = Pause
console-demo-day = Avancer d’un jour
console-demo-pace = Vitesse
console-demo-slow = Plus lent
console-demo-normal = Normal
console-demo-fast = Plus rapide
console-demo-repair = Réparer le profil VPN
console-demo-day-number = Jour { $day }
console-demo-what = Une organisation inventée, en accéléré
console-demo-over = La campagne est terminée
console-demo-seed = Graine { $seed }
console-demo-seed-new = Une autre campagne, avec la graine
console-demo-restart = Recommencer

## Ce que plusieurs pages utilisent

console-search = Rechercher
console-pages = Pages de la liste
console-page-after = Suivante
console-as-table = En tableau
console-minutes = { $count } min
console-hours = { $count } h
console-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }

## La page de la campagne

console-empty-title = Pas encore de plan
console-empty = Sluis fait migrer les personnes et leurs appareils selon un plan : qui migre et quand, ce qu’on leur dit, et ce qui doit être vrai avant que le groupe suivant ne prenne le relais. Écrivez-en un, ou partez de l’exemple.
console-empty-draft = Un brouillon de plan attend. Regardez ce qu’il contient, puis approuvez-le ; rien ne se passe avant.
console-empty-to-plan = Écrire un plan
console-empty-to-draft = Voir le brouillon

console-lead-moved = { $done } personnes sur { $people } ont migré.
console-lead-all-moved = { $people ->
    [1] La seule personne a migré.
   *[other] Les { $people } personnes ont toutes migré.
 }
console-lead-running = Phase en cours : { $phase }.
console-lead-failed = Le contrôle à la porte de { $phase } a échoué ; personne d’autre n’y est invité.
console-lead-suspended = Phase suspendue : { $phase }.
console-lead-next = Ensuite vient { $phase }.
console-lead-completing = Toutes les portes sont franchies ; restent les dernières personnes et le transfert de l’accès.
console-lead-completed = La campagne est terminée. L’ancien service pourra être mis hors service dès qu’il sera vide.
console-lead-over = La campagne est terminée et l’ancien service est hors service.
console-lead-cancelled = La campagne a été annulée.
console-lead-day-off = Personne n’est invité aujourd’hui : ce n’est pas un jour où la campagne agit.

console-phases = Phases
console-lock-what = { $groups } · { $when }
console-lock-of = sur { $people } ont migré
console-lock-count = { $done } sur { $people } ont migré, { $invited } invitées
console-lock-empty = Tout le monde a migré.
console-lock-moved = ont migré
console-lock-invited = invitées
console-lock-key = Le niveau est la part des personnes :
console-gate-closed = Fermée
console-gate-suspended = Suspendue
console-gate-undecided = Pas encore décidée
console-gate-failed = Échec
console-gate-failed-on = Échec le { $day }
console-gate-passed = Franchie
console-gate-passed-on = Franchie le { $day }
console-gate-overridden = Ouverte à la main
console-gate-overridden-on = Ouverte à la main le { $day }

console-tasks = En attente de quelqu’un
console-tasks-none = Rien. Sluis continue tout seul.
console-tasks-waiting = { $count ->
    [0] Rien n’attend personne.
    [one] Une chose attend quelqu’un.
   *[other] { $count } choses attendent quelqu’un.
 }
console-next = Ensuite
console-next-none = Rien n’est prévu pour les six prochaines semaines.

console-task-decision = décision
console-task-failed = échec
console-task-confirm = à confirmer
console-task-conflict = conflit
console-task-staff = assistance
console-task-place = sans phase
console-task-old-service = ancien service
console-task-asked = Demandé par { $by } le { $at }.
console-task-own = Une autre personne doit donner son accord.
console-task-agree = Donner son accord
console-task-refuse = Refuser
console-task-take-back = Retirer
console-task-by-hand = Ce service n’est pas connecté : faites d’abord le réglage là-bas à la main, puis indiquez-le ici.
console-task-switched = C’est réglé
console-task-mend = Le contrôle à la porte de { $phase } a échoué
console-task-mend-what = Corrigez la cause, puis indiquez-le ici. La porte sera jugée de nouveau et les invitations reprendront.
console-task-note = Quelle était la cause ?
console-task-mended = La cause est corrigée
console-task-before = Avant l’ouverture de { $phase }
console-task-confirmed = Confirmer
console-task-look = Voir
console-task-conflicts = { $devices ->
    [one] { $devices } appareil se trouve dans les deux services à la fois. Aucune porte n’est franchie tant que c’est le cas.
   *[other] { $devices } appareils se trouvent dans les deux services à la fois. Aucune porte n’est franchie tant que c’est le cas.
 }
console-task-unplaced = { $people ->
    [one] { $people } personne n’appartient à aucune phase : aucun groupe ne convient, ou plus d’un.
   *[other] { $people } personnes n’appartiennent à aucune phase : aucun groupe ne leur convient, ou plus d’un.
 }
console-task-empty-source = { $devices ->
    [one] { $devices } appareil se trouve encore dans { $service } ou entre les deux services, le plus souvent parce qu’il est perdu. Retirez-le là-bas.
   *[other] { $devices } appareils se trouvent encore dans { $service } ou entre les deux services, le plus souvent parce qu’ils sont perdus. Retirez-les là-bas.
 }
console-task-retire-source = { $service } est vide. Arrêtez ce service, puis indiquez-le ici.
console-task-retired = Il est arrêté
console-confirm-training = Le niveau { $tier } a été formé
console-confirm-bridge-call = La conférence quotidienne de tous les niveaux est prévue
console-confirm-tests = Les tests de validation sont réussis

console-kept-out = Hors des pilotes
console-kept-out-of = les cadres et les VIP ne participent pas aux pilotes, donc pas à { $phase }
console-kept-out-more = { $count ->
    [one] et { $count } autre personne
   *[other] et { $count } autres personnes
 }

console-gate = Porte
console-gate-of = Porte de { $phase }
console-gate-more = Comment on en est arrivé là
console-gate-caption = Critères de la porte
console-gate-criterion = Critère
console-gate-measured = Mesuré
console-gate-bound = Demandé
console-gate-finding = Constat
console-gate-interval = { $low } – { $high } ·
console-gate-nothing = rien encore
console-gate-count = { $count } mesures
console-gate-age = · âge des données : { $age }
console-gate-confidence = sûr à { $confidence }
console-finding-not-yet = Pas encore

console-helpdesk = Assistance
console-helpdesk-more = Files d’attente
console-helpdesk-caption = Charge des cinq derniers jours ouvrés ; le repère est la limite, { $limit }
console-helpdesk-tier = Niveau
console-helpdesk-load = Charge
console-helpdesk-backlog = En attente
console-helpdesk-name = { $tier } · { $team }
console-helpdesk-waiting = { $count } en attente
console-helpdesk-rate = { $seen } tickets pour 100 inscriptions ; le plan en prévoit { $expected }. { $attempts ->
    [one] { $attempts } inscription observée.
   *[other] { $attempts } inscriptions observées.
 }

console-burn-up = Quand tout le monde aura-t-il migré ?
console-burn-up-title = Personnes qui ont migré, jour après jour : { $done } sur { $people }
console-burn-up-today = aujourd’hui, { $day }
console-burn-up-all = tout le monde : { $people }
console-burn-up-done = ont migré
console-burn-up-plan = selon le plan
console-burn-up-caption = Personnes qui ont migré, par semaine
console-burn-up-day = Jusqu’au
console-burn-up-share = Part

console-devices = Appareils
console-devices-all = appareils en tout
console-devices-in = Dans { $service }
console-devices-between = Entre les deux services
console-devices-conflict = Dans les deux services
console-devices-exempt = Exemptés
console-devices-not-asked = Pas encore invités
console-devices-asked = Invités, pas commencés
console-devices-leaving = Quittent l’ancien service
console-devices-stuck = En échec ou arrêtés
console-devices-arrived = Arrivés

## La page d’une phase

console-phase-ways = Vers d’autres phases
console-phase-not-in-plan = Cette phase est dans le plan, mais la campagne ne la connaît pas encore.
console-phase-will-move = { $people ->
    [one] { $people } personne migrera dans cette phase.
   *[other] { $people } personnes migreront dans cette phase.
 }
console-phase-all-moved = { $people ->
    [1] La seule personne de cette phase a migré.
   *[other] Les { $people } personnes de cette phase ont toutes migré.
 }
console-phase-passed = Sa porte est franchie.
console-phase-failed = Le contrôle à sa porte a échoué.
console-phase-suspended = Elle est suspendue : personne n’est invité tant que quelqu’un ne la laisse pas reprendre.
console-gate-as-of = Telle qu’elle a été jugée le { $at }.
console-gate-will-ask = Une fois la phase ouverte, on observe pendant { $observe }. Ensuite, tout ceci doit avoir tenu pendant { $soak } sans interruption.
console-history = Verdicts à ce jour
console-history-none = La porte n’a pas encore été jugée.
console-history-more = { $count ->
    [one] et { $count } autre motif
   *[other] et { $count } autres motifs
 }
console-history-older = { $count ->
    [one] { $count } verdict plus ancien
   *[other] { $count } verdicts plus anciens
 }
console-history-override = { $by } l’a ouverte : « { $why } »
console-people = Personnes
console-phase-people = Afficher les personnes
console-phase-messages = Messages
console-phase-journal = Journal
console-cohorts = Cohortes
console-cohort-how = { $approach }
console-phase-plan = Dans le plan
console-phase-when = Plage
console-phase-groups = Groupes
console-phase-instruct = Invite à partir du
console-phase-exception = Exception
console-phase-waiver = { $group } peut participer bien qu’il s’agisse de cadres : permis par { $by }. Motif : { $why }.
console-phase-kept-out = Les cadres et les VIP ne participent pas à ce pilote.
console-hand = À la main
console-hand-suspend-what = Suspendre empêche cette phase d’inviter qui que ce soit. Les personnes déjà invitées continuent.
console-hand-suspend = Suspendre la phase
console-hand-go-on-what = La phase est suspendue. Les personnes déjà invitées continuent ; personne d’autre n’est invité.
console-hand-go-on = La laisser reprendre
console-hand-override = Ouvrir la porte malgré les constats
console-hand-override-what = La phase suivante pourra s’ouvrir bien que cette porte ne soit pas franchie. Votre nom et votre motif sont inscrits au journal.
console-hand-override-second = La phase suivante pourra s’ouvrir bien que cette porte ne soit pas franchie, dès qu’une deuxième personne aura donné son accord. Votre nom et votre motif sont inscrits au journal.
console-hand-why = Pourquoi
console-hand-override-do = Ouvrir la porte

## La page du plan

console-no-dates = pas encore de dates
console-from-to = { $from } – { $to }
console-plan-lead = { $people ->
    [one] { $people } personne migre
   *[other] { $people } personnes migrent
 } en { $phases ->
    [one] { $phases } phase
   *[other] { $phases } phases
 }, de { $from } à { $to }.
console-plan-approved = Version { $version }, approuvée par { $by } le { $at }.
console-plan-none = Sluis n’a pas de plan à suivre. Écrivez-en un ou collez-en un ; il sera vérifié avant toute autre chose.
console-plan-calendar = Calendrier
console-plan-calendar-title = Quand chaque phase est annoncée, invite ses participants et est jugée
console-plan-announce = annoncée
console-plan-invite = personnes invitées, puis jugement
console-plan-rollout = Déploiement
console-plan-phase = Phase
console-plan-sized = { $group } ({ $users })
console-plan-rest = { $group } (les autres)
console-plan-approaches = Déploiement par méthode d’inscription
console-plan-approach = Phase et méthode
console-plan-communication = Communication
console-plan-block = Message
console-plan-channel = Comment
console-plan-audience = À
console-plan-week = Semaine { $week }
console-plan-support = Assistance
console-plan-agents = Effectif
console-plan-hours = Horaires
console-plan-handle = Un ticket prend
console-plan-passes-on = Transmet
console-plan-responsible = Responsable de
console-plan-vendor = l’éditeur
console-plan-training-label = Formation
console-plan-training = { $length }, avant { $phase }
console-plan-training-on = { $length } le { $day }, avant { $phase }
console-plan-agenda = Programme
console-plan-bridge-label = Conférence téléphonique
console-plan-bridge-call = Chaque jour à { $at } pendant { $phases }
console-plan-begins = Commence
console-plan-invites = Invite à partir du
console-plan-ends = Finit
console-plan-rules = Règles de la maison
console-plan-services = Services
console-plan-from-to = De { $source } à { $target }
console-plan-into = Vers { $target }
console-plan-pace = Rythme
console-plan-per-day = { $people ->
    [one] Au plus { $people } personne par jour
   *[other] Au plus { $people } personnes par jour
 }
console-plan-gap = Entre les deux services
console-plan-gap-rule = Un rappel après { $remind }, un ticket après { $limit }
console-plan-reminders = Rappels
console-plan-reminders-rule = { $count ->
    [0] Aucun
    [one] Un, après { $after }
   *[other] Jusqu’à { $count }, tous les { $after }
 }
console-plan-deadline = Échéance
console-plan-deadline-rule = { $after } après la période volontaire, dès que { $observed ->
    [one] { $observed } inscription a été observée
   *[other] { $observed } inscriptions ont été observées
 } et que l’assistance peut absorber le reste (sûr à { $certainty })
console-plan-access = Contrôle d’accès
console-plan-resources = Ressources
console-plan-freeze = Gel des changements
console-plan-freeze-rule = { $from } – { $to }, { $why }

console-plan-versions = Versions
console-plan-version = Version { $version }
console-plan-state-current = en vigueur
console-plan-state-superseded = antérieure
console-plan-state-draft = brouillon
console-plan-drafted-by = Écrite par { $by } le { $at }.
console-plan-approved-by = Approuvée par { $by } le { $at }.
console-plan-draft-waits = La version { $version }, écrite par { $by }, attend d’être approuvée.
console-plan-look = La voir
console-plan-download = Télécharger le fichier
console-plan-write = Écrire une nouvelle version
console-plan-write-lead = Modifiez le texte, ou choisissez un fichier. Il est d’abord vérifié ; sans erreur, il devient un brouillon que quelqu’un approuve.
console-plan-file = Un fichier de plan
console-plan-file-hint = Si vous choisissez un fichier, il compte à la place du texte ci-dessous.
console-plan-text = Le plan
console-plan-check = Vérifier et enregistrer comme brouillon
console-plan-refused = Le plan contient des erreurs
console-plan-errors = { $count ->
    [one] { $count } erreur doit être corrigée avant que ceci puisse devenir un brouillon. Rien n’a été enregistré.
   *[other] { $count } erreurs doivent être corrigées avant que ceci puisse devenir un brouillon. Rien n’a été enregistré.
 }
console-plan-unreadable = L’envoi n’a pas pu être lu. Renvoyez-le ; il est peut-être trop volumineux.
console-plan-not-text = Ce fichier n’est pas du texte en UTF-8. Enregistrez le plan en texte brut.
console-plan-nothing-sent = Rien n’a été envoyé. Choisissez un fichier ou écrivez dans le champ.
console-plan-changes = Ce qui change
console-plan-first = C’est la première version.
console-plan-same = Rien de ce qui est affiché ici : seuls des commentaires ou la mise en forme diffèrent.
console-plan-other-changes = Autre chose change aussi : groupes, portes, messages, assistance ou règles de la maison.
console-plan-phase-new = Nouvelle phase, { $phase } : { $when }.
console-plan-phase-moved = { $phase } : de { $from } à { $to }.
console-plan-phase-people = { $phase } : avant { $from }, maintenant { $to }.
console-plan-phase-gone = { $phase } ne fait plus partie du plan.
console-plan-what-next = Cette version
console-plan-approve-what = Une fois approuvée, elle s’applique aussitôt : phases, groupes et messages la suivent. Ce qui s’est passé demeure.
console-plan-approve = Approuver cette version
console-plan-outdated = Elle a été écrite à partir d’une version plus ancienne. Écrivez-la de nouveau à partir de la version en vigueur.
console-plan-is-current = C’est le plan en vigueur.
console-plan-was-current = C’était le plan autrefois.
console-plan-findings = Ce que disent les règles
console-plan-no-findings = Les règles n’ont rien à redire.
console-plan-place = Ligne { $line }, colonne { $column } · règle { $rule }

## Personnes, appareils, messages, assistance et journal : les mots que ces pages partagent

console-no-plan = Il n’y a pas encore de plan
console-no-plan-what = Dès qu’un plan est approuvé, cette page affiche les personnes, les appareils, les messages, les tickets et les lignes dont elle traite.
console-no-plan-go = Vers le plan
console-nothing = –
console-show = Afficher
console-page-first = Au début
console-any-cohort = Tout le monde
console-any-stage = Tous les stades
console-any-state = Tous les états
console-any-platform = Toutes les plateformes
console-any-service = N’importe qui
console-any-phase = Toutes les phases
console-any-kind = Tous les types
console-each-state = Chaque état
console-all-of-phase = Tout { $phase }
console-no-cohort = Aucun groupe
console-no-device = Aucun appareil
console-no-address = Pas d’adresse e-mail
console-person = Personne
console-owner = Détenteur
console-device = Appareil
console-device-state = État
console-message = Message
console-ticket = Ticket
console-tickets = Tickets
console-phase = Phase
console-cohort = Groupe
console-stage = Stade
console-account = Compte
console-email = E-mail
console-place = Service et lieu
console-language-read = Lit
console-platform = Plateforme
console-model = Modèle
console-ownership = Propriété
console-serial = Numéro de série
console-managed-by = Géré par
console-service = Service
console-since = Depuis
console-invited = Invité
console-reminders = Rappels
console-done = Terminé
console-enrolled = Inscrit
console-attempts = Essais
console-approach = Méthode
console-flags = Indications
console-flag-executive = Cadre
console-flag-vip = VIP
console-flag-volunteer = Volontaire
console-access = Accès
console-access-excluded = Le contrôle d’accès fait une exception jusqu’à ce que cette personne ait terminé.
console-tier-team = { $tier } · { $team }
console-tier-said = { $tier } ({ $team })
console-confirm = Confirmer
console-confirm-of = Confirmer : { $what }
console-confirmed = Confirmé

## Personnes et appareils

console-people-title = Personnes et appareils
console-people-lead = Terminé : { $done } sur { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 }, avec { $devices ->
    [one] { $devices } appareil concerné.
   *[other] { $devices } appareils concernés.
 }
console-people-between = { $count ->
    [one] { $count } appareil est entre les deux services.
   *[other] { $count } appareils sont entre les deux services.
 }
console-people-conflict = { $count ->
    [one] { $count } appareil se trouve dans les deux services ; aucune porte n’est franchie tant que ce n’est pas éclairci.
   *[other] { $count } appareils se trouvent dans les deux services ; aucune porte n’est franchie tant que ce n’est pas éclairci.
 }
console-people-views = Listes
console-people-view-people = Personnes
console-people-view-devices = Appareils
console-people-view-unmatched = Sans correspondance
console-people-search = Début d’un nom ou d’un compte
console-people-found = Personnes dont le nom de famille, le nom entier ou le compte commence ainsi
console-people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }
console-people-all = Afficher tout le monde
console-people-none = Il n’y a encore personne ici
console-people-none-what = Une fois une liste de personnes importée, tout le monde figure ici avec groupe, stade et appareils. « sluis import people FICHIER » prend la liste telle que votre annuaire l’exporte.
console-people-none-found = Personne ne correspond
console-people-none-found-what = Retirez un critère, ou tapez moins : seul le début d’un mot est comparé.

console-devicelist-title = Appareils
console-devicelist-all = Tous ({ $count })
console-devicelist-between = Entre les deux services ({ $count })
console-devicelist-between-label = Entre les deux services
console-devicelist-trouble = En difficulté ({ $count })
console-devicelist-trouble-label = En difficulté : en échec, arrêtés, dans les deux ou revenus
console-devicelist-under-way = En chemin ({ $count })
console-devicelist-under-way-label = En chemin
console-devicelist-arrived = Arrivés ({ $count })
console-devicelist-arrived-label = Arrivés
console-devicelist-serial = Début du numéro de série
console-devicelist-none = Il n’y a encore aucun appareil ici
console-devicelist-none-what = Une fois une liste d’appareils importée, ou une réponse reçue d’un service, chaque appareil figure ici avec son état et avec ce que les deux services en disent.
console-devicelist-none-found = Aucun appareil ne correspond
console-devicelist-show-all = Afficher tous les appareils

console-unmatched-title = Fiches sans correspondance
console-unmatched-lead = { $count ->
    [0] Chaque fiche des services correspond à un appareil et à une personne connus.
    [one] Un service signale une fiche qui ne correspond à aucune personne ni à aucun appareil connus.
   *[other] Les services signalent { $count } fiches qui ne correspondent à aucune personne ni à aucun appareil connus.
 }
console-unmatched-what = Une fiche quitte cette liste d’elle-même dès que son compte figure sur la liste des personnes, ou que son numéro de série la distingue.
console-unmatched-none = Tout est clair
console-unmatched-none-what = Si un service signale un appareil dont le détenteur n’est sur aucune liste, ou qui pourrait être deux appareils connus, il figure ici pour que quelqu’un regarde.
console-record = Fiche
console-description = Ce que dit le service
console-seen = Signalé

## Une personne

console-person-waits = Attend { $phase }, sans date pour l’instant.
console-person-waits-until = Attend { $phase } ; les invitations y commencent le { $day } si la porte qui précède est franchie.
console-person-next-in-line = { $phase } est en cours, et on invite quelques personnes à la fois ; le tour de celle-ci viendra bientôt.
console-person-unplaced = N’appartient à aucune phase : aucun groupe du plan ne convient, ou plus d’un.
console-person-to-remind = Invitation du { $invited }, pas encore commencé. Si rien ne se passe, le rappel suivant partira le { $due } au matin.
console-person-to-call = Invitation du { $invited }, pas encore commencé malgré tous les rappels. Le { $due }, le niveau 1 appellera.
console-person-called = Invitation du { $invited }, pas encore commencé. Tous les rappels sont partis, et le niveau 1 a été prié d’appeler.
console-person-begun = Migration en cours ; aucun appareil n’est encore arrivé.
console-person-moving = Migration en cours : { $arrived } sur { $devices ->
    [one] { $devices } appareil arrivé.
   *[other] { $devices } appareils arrivés.
 }
console-person-done = Terminé depuis le { $done } : tous les appareils sont arrivés.
console-person-done-without = Terminé : aucun appareil n’a à migrer.
console-person-exempt = Exemption jusqu’au { $until } ; ensuite, le tour de cette personne reviendra.
console-person-left = A quitté l’organisation ; il ne se passe plus rien.
console-person-deadline = L’échéance est fixée au { $day } pour cette personne.
console-person-open-tickets = { $count ->
    [one] { $count } ticket est ouvert.
   *[other] { $count } tickets sont ouverts.
 }
console-person-no-device = Aucun service n’a signalé d’appareil de cette personne.
console-devices-of = Appareils
console-person-messages = Messages
console-person-no-message = Aucun message n’est encore prévu pour cette personne.
console-person-journal = Ce qui s’est passé
console-person-journal-all = Tout le journal sur cette personne
console-person-about = À propos
console-person-no-ticket = Aucun ticket. Si cette personne demande de l’aide, cela figurera ici.
console-person-actions = Ce que vous pouvez faire
console-person-portal = Ouvrir sa page sur le portail
console-person-portal-what = Vous voyez ce que voit { $name }. Ce qui est fait là-bas compte comme fait par cette personne.
console-person-exempt-until = Exemption jusqu’au
console-exempt = Exempter cette personne
console-exempt-what = Elle reste à l’écart jusqu’au jour que vous choisissez : pas d’invitations, pas de messages, et ses appareils ne comptent pas. Le journal garde qui l’a décidé et pourquoi.
console-exempt-until = Jusqu’au
console-exempt-why = Pourquoi
console-exempt-do = Exempter
console-error-exempt-day = Choisissez le jour jusqu’auquel cette personne est exemptée.
console-error-exempt-past = Une exemption finit dans l’avenir : choisissez un jour après le { $today }.

## Un appareil

console-device-next-in-scope = Il ne lui est encore rien arrivé ; son détenteur apprendra la migration par le premier message.
console-device-next-informed = Son détenteur sait qu’il va migrer, et y sera invité à l’ouverture de { $phase }.
console-device-next-instructed = Son détenteur a été invité à le faire migrer, et n’a pas commencé.
console-device-next-vendor-moves = Son détenteur a été invité à le laisser migrer ; l’appareil fait le reste tout seul, sans quitter d’abord { $source }.
console-device-next-wipe-required = Il doit être effacé en chemin. Son détenteur n’a pas encore donné son accord.
console-device-next-wipe-consented = Son détenteur a accepté l’effacement, et n’a pas commencé.
console-device-next-unenroll-started = { $source } a été prié de le libérer, et n’a pas encore dit l’avoir fait.
console-device-next-in-gap = { $source } l’a libéré, et { $target } ne l’a pas encore.
console-device-next-enrolling = Son détenteur est en train de le configurer dans { $target }.
console-device-next-failed = Le dernier essai a échoué. Son détenteur peut réessayer ; le niveau 1 aide.
console-device-next-abandoned = Son détenteur s’est arrêté en chemin. Un ticket demande l’aide du niveau 1.
console-device-next-enrolled = { $target } le gère, et ne l’a pas encore trouvé conforme.
console-device-next-compliant = { $target } le gère et le trouve conforme. Tout ce qui est vérifié ne fonctionne pas encore.
console-device-next-validated = { $target } le gère, il est conforme, et tout ce qui est vérifié fonctionne. Il n’y a plus rien à faire.
console-device-next-conflict = Les deux services disent le gérer. Aucune porte n’est franchie tant que ce n’est pas éclairci.
console-device-next-returned = Il est revenu dans { $source } après l’avoir quitté. Son détenteur doit recommencer.
console-device-next-exempt = Il reste à l’écart tant que son détenteur est exempté.
console-device-next-out-of-scope = Il ne participe plus : perdu, mis au rebut, ou son détenteur est parti.
console-device-evidence = Ce qu’on en dit
console-evidence-of = Ce qu’on dit de { $device }
console-evidence-who = Qui
console-evidence-says = Dit
console-evidence-age = Âge
console-evidence-said-removed = L’ancienne gestion est retirée. C’est une parole, pas une preuve.
console-gap-running = Personne ne le gère depuis { $age }. Après { $limit }, un ticket est ouvert.
console-gap-over = Personne ne le gère depuis { $age }, plus que les { $limit } permis.
console-device-checks = Ce qui fonctionne
console-device-no-checks = Rien n’a encore été mesuré. Les vérifications commencent une fois l’appareil inscrit.
console-device-about = À propos
console-device-tried = { $count ->
    [one] après { $count } essai
   *[other] après { $count } essais
 }
console-device-no-ticket = Aucun ticket ne concerne cet appareil.
console-device-journal = Ce qui s’est passé
console-journal-of-device = Tout le journal sur cet appareil
console-way = Façon de migrer
console-way-direct = L’ancienne gestion s’en va, la nouvelle arrive ; rien d’autre ne change
console-way-reset = Effacé en chemin, après l’accord de son détenteur
console-way-vendor-moves = Migre tout seul, comme le fabricant le prévoit

## Messages

console-messages-title = Messages
console-messages-lead = { $sent ->
    [one] { $sent } message est parti
   *[other] { $sent } messages sont partis
 }, { $scheduled ->
    [0] et aucun n’est planifié.
    [one] et un autre est planifié.
   *[other] et { $scheduled } autres sont planifiés.
 }
console-messages-lead-bounced = { $count ->
    [one] { $count } est revenu ; quelqu’un devrait regarder l’adresse.
   *[other] { $count } sont revenus ; quelqu’un devrait regarder les adresses.
 }
console-messages-lead-none = Rien n’est parti, et rien n’est encore planifié. Les messages sont préparés quand leur phase approche.
console-messages-bounced = Revenus
console-messages-bounced-what = Ces personnes n’ont pas été jointes. Corrigez l’adresse dans l’annuaire ; le prochain import la reprendra.
console-messages-bounced-all = Tous les messages revenus
console-messages-calendar = Ce qui part, et quand
console-messages-kind = Message
console-messages-days = Jours
console-messages-from = à partir du
console-messages-texts = Lire les textes
console-messages-list = Chaque message
console-messages-state = État
console-messages-at = Envoyé ou prévu
console-messages-none = Aucun message ne correspond
console-messages-none-what = Chaque message à une personne figure ici dès qu’il est prévu, avec ce qu’il en est advenu.
console-message-about = À propos
console-message-to = À
console-message-planned = Prévu
console-message-sent = Voici ce que le destinataire a lu.
console-message-scheduled = Pas encore envoyé. S’il partait maintenant, il se lirait ainsi.
console-message-not-sent = Ceci n’a pas été envoyé. Il se serait lu ainsi.
console-preview-title = Les textes
console-preview-lead = Chaque texte tel qu’un destinataire le lit, dans chaque langue. Noms, appareils et dates y sont insérés à l’envoi.
console-preview-texts = Textes
console-preview-languages = Langues
console-preview-sample = Le destinataire
console-preview-sample-what = Une personne inventée, avec un téléphone et un ordinateur portable, qui appartient à cette phase.
console-preview-asked = Invitée à partir du
console-sample-name = Robin Janssens
console-sample-phone = Téléphone de Robin
console-sample-laptop = Ordinateur de Robin

## Assistance

console-support-title = Assistance
console-support-lead-above = { $tier } dépasse sa limite : { $load } de son temps, pour { $limit } au plus. { $count ->
    [one] { $count } ticket attend
   *[other] { $count } tickets attendent
 }, et moins de personnes sont invitées tant que cela dure.
console-support-lead-well = { $count ->
    [one] { $count } ticket attend
   *[other] { $count } tickets attendent
 }, et chaque niveau reste sous { $limit } de son temps.
console-support-lead-quiet = Aucun ticket n’attend.
console-support-loads = Charge de chaque niveau
console-support-loads-what = Travail arrivé { $days ->
    [1] le dernier jour ouvré
   *[other] les { $days } derniers jours ouvrés
 }, en part du temps du niveau. Le repère est la limite de { $limit }.
console-support-tier = Niveau
console-support-load = Charge
console-support-waits = Tickets
console-support-work = Travail en attente
console-support-no-staff = Pas d’effectif à nous
console-support-no-load = Rien de mesuré
console-support-rate = Tickets par inscription
console-support-rate-none = Aucune inscription n’a commencé. Après les premières, ceci compare les tickets qu’elles ont entraînés avec ce que le plan prévoit.
console-support-seen = Observé
console-support-expected = Prévu par le plan
console-support-per-hundred = { $tickets } pour 100 inscriptions
console-support-attempts = Inscriptions commencées
console-support-recent = Deux dernières semaines
console-support-recent-what = { $tickets ->
    [one] { $tickets } ticket
   *[other] { $tickets } tickets
 }, pour { $expected } prévus
console-support-reckoned = Désormais, nous comptons { $factor } fois le taux du plan ; il reste sous { $upper } fois avec { $certainty } de certitude.
console-support-queue = Files d’attente
console-support-queues = Niveaux
console-support-queue-of = { $tier } ({ $count })
console-support-queue-caption = Tickets : { $tier }
console-support-queue-oldest = { $tier } : les { $count } tickets qui attendent depuis le plus longtemps
console-support-queue-empty = Rien n’attend ici
console-support-queue-empty-what = Les tickets viennent du portail, de votre assistance et de Sluis lui-même quand un appareil reste bloqué.
console-support-latest = Derniers ouverts
console-support-latest-none = Personne n’a encore demandé d’aide.
console-known-title = Problèmes connus
console-known-what = Les personnes qui peuvent avoir l’un d’eux voient la réponse sur le portail.
console-known-none = Quand le niveau 3 trouve la cause d’un problème, la réponse figure ici et sur le portail.
console-known-cause = Problème
console-known-answer = Ce qui aide
console-known-found = Trouvé
console-usual-enrollment = Redémarrer, puis s’inscrire de nouveau en Wi-Fi avec le compte professionnel.
console-usual-unenroll = Laisser l’appareil joindre une fois l’ancien service, pour que la demande arrive.
console-usual-vpn = Renvoyer le profil VPN.
console-usual-wifi = Renvoyer le profil Wi-Fi.
console-usual-email = Retirer l’ancien compte de messagerie, puis se reconnecter à Outlook.
console-usual-certificate = Émettre de nouveau le certificat.
console-usual-apps = Attribuer de nouveau l’application et laisser l’appareil se synchroniser.
console-usual-gap = Terminer l’inscription avec la personne.
console-usual-conflict = Supprimer la fiche de l’appareil dans l’ancien service.
console-usual-call = Appeler, et commencer ensemble.
console-usual-question = Réponse donnée.
console-training = Formation et conférences téléphoniques
console-training-none = Le plan ne prévoit pas de formation.
console-training-day = Jour
console-training-before = Avant
console-training-trainer = Formateur
console-training-length = Durée
console-training-agenda = Programme
console-training-tiers = Qui a été formé
console-bridge = Conférence téléphonique de tous les niveaux
console-bridge-what = Chaque jour à { $time } tant que ces phases sont en cours.
console-ladder = Qui fait quoi
console-ladder-what = Un ticket commence au niveau 1 et monte d’un niveau à la fois. La réponse va aux niveaux 2 et 1, et le niveau 1 la donne à la personne.
console-ladder-staff = { $agents ->
    [one] { $agents } agent
   *[other] { $agents } agents
 }, { $from }–{ $to } ; un ticket prend { $handle }.
console-ladder-passes-on = { $share } sont transmis.

## Un ticket

console-ticket-title = Ticket { $ticket } : { $cause }
console-ticket-with = Position actuelle : { $tier }, depuis { $age }.
console-ticket-cause-found = La cause est trouvée depuis { $age } ; reste à faire redescendre la réponse ({ $tier }).
console-ticket-shared-down = La réponse est au niveau 1 depuis { $age } ; quelqu’un doit la donner à la personne.
console-ticket-contacted = Le niveau 1 l’a dit à la personne il y a { $age }. Si cela fonctionne, le ticket peut être fermé.
console-ticket-resolved = Il a été résolu il y a { $age } ; le niveau 1 doit encore l’entendre de la personne.
console-ticket-closed = Il a été fermé il y a { $age }.
console-ticket-steps = D’un niveau à l’autre, et retour
console-ticket-about = À propos
console-ticket-resolution = Ce qui aide
console-ticket-opened = Ouvert
console-ticket-origin = Provenance
console-ticket-reference = Référence
console-ticket-information = Découvert
console-ticket-reopened = Réouvertures
console-ticket-step = État de l’appareil
console-ticket-age = Âge
console-ticket-state = État
console-ticket-next = Étape suivante
console-ticket-do-escalate = Transmettre au niveau suivant
console-ticket-do-root-cause = Cause trouvée
console-ticket-do-share = Faire redescendre la réponse
console-ticket-do-contact = La personne est prévenue
console-ticket-do-resolve = Résolu
console-ticket-do-close = Fermer
console-ticket-do-reopen = Rouvrir
console-ticket-found-out = Ce que vous avez découvert
console-ticket-found-out-maybe = Ce que vous avez découvert, le cas échéant
console-ticket-answer = Ce qui aide
console-ticket-answer-hint = S’il reste vide, la réponse habituelle affichée dans le champ s’applique. Elle existe dans chaque langue ; vos propres mots sont affichés tels quels.

## Le journal

console-journal-title = Journal
console-journal-lead = { $count ->
    [0] Il ne s’est encore rien passé.
    [one] Une ligne : ce qui s’est passé, qui l’a fait, et pourquoi.
   *[other] { $count } lignes : ce qui s’est passé, qui l’a fait, et pourquoi. Les plus récentes viennent d’abord.
 }
console-journal-about = Seulement sur
console-journal-all = Tout afficher
console-journal-kind = Type
console-journal-until = Jusqu’à la fin du
console-journal-when = Quand
console-journal-what = Quoi
console-journal-who = Qui
console-journal-number = Ligne
console-journal-none = Aucune ligne ne correspond
console-journal-none-what = Tout ce que fait Sluis ou une personne est inscrit ici dans la même étape, et n’est jamais modifié ensuite.
console-journal-nothing-yet = Il ne s’est encore rien passé.
console-journal-unknown = Une ligne d’un type que cette version ne connaît pas.
console-journal-chain = La chaîne
console-journal-chain-what = Chaque ligne est scellée avec la précédente. Si l’une est modifiée, omise ou déplacée, les sceaux ne correspondent plus.
console-journal-entries = Lignes
console-journal-head = Dernier sceau
console-journal-verify = Vérifier la chaîne
console-journal-export = Enregistrer en lignes JSON
console-verify-title = Vérification du journal
console-verify-whole = Il est intact.
console-verify-whole-what = { $count ->
    [0] Il n’y a encore aucune ligne.
    [one] L’unique ligne est telle qu’elle a été écrite.
   *[other] Les { $count } lignes sont telles qu’elles ont été écrites, et aucune ne manque.
 }
console-verify-so-far = Les { $count } premières lignes sont telles qu’elles ont été écrites. Il y en a d’autres.
console-verify-go-on = Continuer la vérification
console-verify-broken = Il est altéré.
console-verify-gap = Après la ligne { $after } vient la ligne { $found } : il en manque une, ou l’ordre est faux.
console-verify-changed = La ligne { $number } ne correspond pas à son sceau : elle a été modifiée après coup.
console-verify-cut = Le journal finit à la ligne { $found }, mais { $expected } ont été écrites.
console-verify-broken-what = Comparez-le avec une sauvegarde ou un export antérieur, et cherchez qui avait accès à la base de données.
console-kind-plan-drafted = Brouillon de plan
console-kind-plan-approved = Plan approuvé
console-kind-campaign-moved = La campagne avance
console-kind-halted = Arrêtée
console-kind-resumed = Reprise
console-kind-asked = Deuxième personne sollicitée
console-kind-agreed = Accord d’une deuxième personne
console-kind-withdrawn = Demande retirée
console-kind-phase-moved = La phase avance
console-kind-phase-opened = Phase ouverte
console-kind-gate-judged = Porte jugée
console-kind-gate-overridden = Porte ouverte par une personne
console-kind-cause-mended = Cause corrigée
console-kind-confirmed = Confirmé
console-kind-cohort-moved = Le groupe avance
console-kind-invited = Personnes invitées
console-kind-deadline-set = Échéance fixée
console-kind-access-set = Contrôle d’accès réglé
console-kind-exclusion-changed = Exceptions du contrôle d’accès
console-kind-source-retired = Ancien service arrêté
console-kind-list-imported = Liste importée
console-kind-people-placed = Personnes réparties
console-kind-kept-out = Hors d’un pilote
console-kind-person-left = Personne partie
console-kind-person-came-back = Personne revenue
console-kind-exempted = Personne exemptée
console-kind-exemption-ended = Exemption terminée
console-kind-device-moved = L’appareil avance
console-kind-said-removed = Retrait annoncé par le détenteur
console-kind-unenroll-ordered = Libération demandée
console-kind-block-planned = Messages prévus
console-kind-message-sent = Message envoyé
console-kind-message-bounced = Message revenu
console-kind-message-suppressed = Message non envoyé
console-kind-ticket-opened = Ticket ouvert
console-kind-ticket-moved = Le ticket avance
console-kind-feedback = Avis
console-kind-account-created = Compte créé

## Pages qui disent ce qui n’a pas marché

console-error-title-not-found = Il n’y a rien ici
console-error-title-refused = Cela n’a pas été fait
console-error-title-failed = Quelque chose n’a pas marché de notre côté
console-error-not-found = Cette page n’existe pas, ou plus. Un lien peut être ancien, ou un numéro mal tapé.
console-error-form = Le formulaire n’a pas pu être lu. Revenez en arrière, remplissez-le de nouveau et renvoyez-le.
console-error-method = Cette adresse n’accepte pas une telle demande. Revenez en arrière et utilisez les boutons de la page.
console-error-too-large = L’envoi est trop volumineux.
console-error-too-many = Trop de demandes en peu de temps. Attendez une minute, puis réessayez.
console-error-store = La base de données n’a pas répondu comme prévu. Réessayez dans un instant ; si cela persiste, le journal technique en dit plus.
console-error-seed = Une graine est un nombre entier, par exemple 7.
console-error-nothing-changed = Rien n’a changé.
console-error-back = Revenir
console-error-home = Campagne

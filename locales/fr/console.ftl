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
console-halted-by-gate = le { $at }, car la porte de { $phase } a conclu à un échec. Personne n’est invité, rien n’est envoyé, aucun service ne reçoit de demande.
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
console-page-before = Précédente
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
console-lead-failed = La porte de { $phase } a conclu à un échec ; personne d’autre n’y est invité.
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
console-task-mend = La porte de { $phase } a conclu à un échec
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
console-phase-failed = Sa porte a conclu à un échec.
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

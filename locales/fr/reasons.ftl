## Pourquoi une chose attend, échoue ou se produit ; ce qui vient ensuite ; et pourquoi une action n’a pas abouti.
## La forme de chaque groupe se trouve dans locales/en/reasons.ftl.

# Ce qui est mesuré
metric-enrollment-success = Inscriptions réussies
metric-enrollment-failure = Inscriptions échouées
metric-adoption = Appareils qui ont commencé
metric-check = { $check } en état de marche
metric-compliance-reported = Conformité signalée
metric-compliant = Appareils conformes
metric-support-load = Charge du niveau { $tier }
metric-tickets-per-enrollment = Tickets par inscription

bound-at-least = au moins { $value }
bound-at-most = au plus { $value }

# Critères d’une porte
reason-criterion-met = { $metric } : { $value }, comme la porte le demande ({ $bound }).
reason-criterion-not-met = { $metric } : { $value }. La porte demande { $bound }.
reason-criterion-not-yet = { $metric } : { $value } pour l’instant. La porte attend { $bound }.
reason-criterion-unclear = { $metric } : { $value }. C’est trop près de la limite ({ $bound }) pour en être sûr.
reason-criterion-too-few = { $metric } : { $count } mesures pour l’instant, sur les { $needed } qu’il faut pour un verdict.
reason-criterion-stale = { $metric } : les données sont trop anciennes pour un verdict.
reason-criterion-unknown = { $metric } : rien n’a encore été mesuré.

# Portes
reason-conflicts = { $count ->
    [one] { $count } appareil se trouve dans les deux services à la fois.
   *[other] { $count } appareils se trouvent dans les deux services à la fois.
 }
reason-still-to-invite = { $people ->
    [one] { $people } personne reste à inviter.
   *[other] { $people } personnes restent à inviter.
 }
reason-observing = On observe jusqu’au { $until } avant de décider.
reason-soaking = Tout est comme il faut, et doit le rester jusqu’au { $until }.

# Phases qui ne sont pas ouvertes
reason-opens-on = Le { $day }, la phase s’ouvre.
reason-gate-before = La porte qui précède, celle de { $phase }, n’est pas encore franchie.
reason-gate-before-failed = Le contrôle à la porte qui précède, celle de { $phase }, a échoué.
reason-not-agreed = Rien n’indique que le calendrier a été convenu avec { $group }.
reason-not-trained = Le niveau { $tier } n’a pas encore été formé.
reason-no-bridge-call = La conférence téléphonique de tous les niveaux n’est pas encore confirmée.
reason-tests-not-green = Les tests de validation ne sont pas encore confirmés.
reason-required = Pas encore confirmé : { $what }
reason-suspended = La phase est suspendue jusqu’à ce que quelqu’un la laisse reprendre.

# La campagne
reason-halted = { $by } a arrêté la campagne.
reason-halted-because = { $by } a arrêté la campagne : « { $why } ».
reason-halted-by-gate = La campagne s’est arrêtée d’elle-même, car le contrôle à la porte de { $phase } a échoué.
reason-paced-freely = { $people ->
    [0] Personne n’est invité aujourd’hui.
    [one] Une personne est invitée aujourd’hui.
   *[other] { $people } personnes sont invitées aujourd’hui.
 }
reason-paced-by-plan = { $people ->
    [0] D’après le plan, personne n’est invité aujourd’hui.
    [one] Une personne est invitée aujourd’hui, comme le plan le permet.
   *[other] { $people } personnes sont invitées aujourd’hui, autant que le plan en permet par jour.
 }
reason-paced-by-tier = { $people ->
    [0] Personne n’est invité aujourd’hui, pour que le niveau { $tier } rattrape son retard.
    [one] Une seule personne est invitée aujourd’hui, pour que le niveau { $tier } puisse suivre.
   *[other] { $people } personnes sont invitées aujourd’hui, pas davantage, pour que le niveau { $tier } puisse suivre.
 }

# Échéances et accès
reason-voluntary-until = La migration reste volontaire au moins jusqu’au { $until }.
reason-rate-unknown = { $observed ->
    [0] Aucune inscription n’a encore été observée ;
    [one] Une inscription a été observée ;
   *[other] { $observed } inscriptions ont été observées ;
 } il en faut { $needed } pour savoir combien de tickets elles entraînent.
reason-helpdesk-short = Les personnes restantes demanderaient { $needed } h au niveau { $tier }, qui dispose de { $available } h.
reason-deadline-on = Le { $day }, l’échéance arrive à son terme.
reason-still-to-move = { $people ->
    [one] { $people } personne doit encore passer au nouveau service.
   *[other] { $people } personnes doivent encore passer au nouveau service.
 }
reason-source-not-empty = { $devices ->
    [one] { $devices } appareil se trouve encore dans { $service } ou entre les deux services.
   *[other] { $devices } appareils se trouvent encore dans { $service } ou entre les deux services.
 }

# Ce qui vient ensuite
next-block = { $block } pour { $phase } ({ $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 })
next-block-everyone = { $block } pour tout le monde ({ $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 })
next-opens = { $phase } s’ouvre : { $people ->
    [one] { $people } personne est invitée
   *[other] { $people } personnes sont invitées
 } à s’inscrire, quelques-unes à la fois
next-training = Formation des niveaux, avant { $phase }
next-fair = Salon informatique pour { $phase }, { $place }
next-deadline = Échéance de { $cohort }

# Pourquoi une action n’a pas abouti
error-store = La base de données n’a pas pu le faire, et rien n’a changé : { $detail }. Réessayez.
error-stage = Cette étape ne correspond pas à la situation actuelle ; quelqu’un vous a peut-être devancé. Regardez de nouveau la page.
error-device-not-instructed = Cet appareil n’est pas encore invité. Vous recevrez un message quand vous pourrez commencer.
error-device-nothing-to-leave = L’ancien service ne gère pas cet appareil ; il n’y a donc rien à retirer. Passez à l’étape suivante.
error-device-vendor-moves = Cet appareil passe tout seul au nouveau service. Laissez l’ancienne gestion en place et suivez ce que l’appareil affiche.
error-device-no-consent = Cet appareil doit être effacé en chemin, ce qui demande d’abord l’accord de son détenteur.
error-device-under-way = Cet appareil est déjà passé au nouveau service, ou il est en chemin.
error-device-not-in-scope = Cet appareil ne participe pas : il est exempté, perdu ou mis au rebut.
error-ticket-top = L’éditeur est le dernier niveau ; le ticket ne peut pas être transmis plus loin.
error-ticket-no-information = Notez ce que vous avez trouvé avant de transmettre le ticket.
error-ticket-not-tier-one = Seul le niveau 1 parle avec la personne et ferme le ticket.
error-ticket-stage = Le ticket n’est pas là où cette étape commence ; quelqu’un vous a peut-être devancé. Regardez-le de nouveau.
error-port = L’autre service n’a pas accepté la demande : { $detail }. Réessayez dans un moment.
error-no-plan = Aucun plan n’est encore approuvé. Approuvez-en un d’abord.
error-plan-has-errors = Le plan contient des erreurs. Vérifiez-le, corrigez-les, puis réessayez.
error-plan-not-scheduled = Le plan contient des phases sans dates. Donnez à chacune un mois, une semaine ou une série de jours.
error-plan-unchanged = C’est déjà le plan en vigueur ; rien n’a changé.
error-not-found = Cet élément n’existe plus, ou n’a jamais existé. Revenez en arrière et regardez de nouveau.
error-same-person = La personne qui demande une étape ne peut pas l’approuver elle-même. Demandez à quelqu’un d’autre.
error-halted = La campagne est arrêtée ; rien ne bouge tant que personne ne la reprend.
error-not-halted = La campagne n’est pas arrêtée.
error-no-reason = Notez pourquoi ; le journal en garde la trace.
error-part-of-list = La liste ne contient que { $found } des { $known } entrées connues ; elle semble partielle. Importez la liste entière.
error-source-not-empty = { $devices ->
    [one] { $devices } appareil se trouve encore dans l’ancien service ou entre les deux. Il doit d’abord passer au nouveau.
   *[other] { $devices } appareils se trouvent encore dans l’ancien service ou entre les deux. Ils doivent d’abord passer au nouveau.
 }
error-two-gatekeepers = Les deux services contrôleraient l’accès à « { $resource } ». Désactivez d’abord l’ancien contrôle.
error-another-process = Un autre processus exécute déjà cette campagne. Arrêtez d’abord celui-là.

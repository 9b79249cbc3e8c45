## Ce qui s’est passé, une phrase par ligne du journal. L’auteur figure à côté (`journal-actor-…`).
## La règle des noms et des variables se trouve dans locales/en/journal.ftl.

journal-actor-sluis = Sluis
journal-actor-account = { $name }
journal-actor-command = { $name }, en ligne de commande
journal-actor-person = { $person }, sur le portail
journal-actor-helpdesk = Assistance

# Le plan et la campagne
journal-plan-drafted = La version { $version } du plan a été enregistrée comme brouillon.
journal-plan-approved = La version { $version } du plan a été approuvée et s’applique désormais.
journal-campaign-moved = La campagne est passée de « { $from } » à « { $to } ».
journal-halted = La campagne a été arrêtée.
journal-halted-because = La campagne a été arrêtée : « { $why } ».
journal-halted-by-gate = La campagne s’est arrêtée d’elle-même, car le contrôle à la porte de { $phase } a échoué.
journal-resumed = La campagne a repris.
journal-source-retired = L’ancien service a été mis hors service.
journal-account-created = Le compte « { $account } » a été créé.

# Listes et personnes
journal-list-imported = Une liste a été importée depuis { $file } (« { $list } ») : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
 }, dont { $added } nouvelles, { $changed } modifiées, { $gone } disparues, { $refused } refusées.
journal-people-placed = { $cohort } compte maintenant { $people ->
    [one] { $people } personne.
   *[other] { $people } personnes.
 }
journal-people-unplaced = { $people ->
    [0] Tout le monde appartient à une phase.
    [one] Une personne n’appartient à aucune phase.
   *[other] { $people } personnes n’appartiennent à aucune phase.
 }
journal-kept-out = { $person } ne fait pas partie de { $phase } : les cadres et les VIP ne participent pas aux pilotes.
journal-person-left = { $person } a quitté l’organisation.
journal-person-came-back = { $person } est de retour dans l’organisation.
journal-exempted = { $person } bénéficie d’une exemption jusqu’au { $until }, approuvée par { $by } : « { $why } ».
journal-exemption-ended = L’exemption de { $person } a pris fin.
journal-feedback = { $person } a donné son avis : { $score } sur 5.

# Phases, portes, cohortes
journal-phase-moved = { $phase } : passage de « { $from } » à « { $to } ».
journal-phase-opened = Ouverture de { $phase } : les personnes peuvent être invitées.
journal-gate-judged = { $verdict ->
    [pass] La porte de { $phase } est franchie.
    [fail] Le contrôle à la porte de { $phase } a échoué.
    [overridden] La porte de { $phase } a été ouverte par une personne.
   *[other] Pas encore de verdict à la porte de { $phase }.
 }
journal-gate-overridden = La porte de { $phase } a été ouverte malgré le verdict : « { $why } ».
journal-cause-mended = La cause de l’échec de { $phase } a été corrigée : « { $note } ».
journal-cause-mended-silently = La cause de l’échec de { $phase } a été corrigée.
journal-confirmed = Confirmé pour { $phase } : « { $what } ».
journal-confirmed-training = Formation du niveau { $tier }
journal-invited = { $people ->
    [one] { $people } personne de { $cohort } a été invitée.
   *[other] { $people } personnes de { $cohort } ont été invitées.
 }
journal-cohort-moved = { $cohort } : passage de « { $from } » à « { $to } ».
journal-deadline-set = L’échéance de { $cohort } a été fixée au { $day }.

# Appareils
journal-device-moved = { $device } est passé de « { $from } » à « { $to } ». Motif : « { $because } ».
journal-said-removed = D’après son détenteur, l’ancienne gestion de { $device } est retirée.
journal-unenroll-ordered = L’ancien service a été prié de libérer { $device }.

# Messages
journal-block-planned = « { $block } » a été planifié pour { $phase } le { $on }, pour { $people ->
    [one] { $people } personne.
   *[other] { $people } personnes.
 }
journal-message-sent = Un message a été envoyé à { $person } (« { $about } »).
journal-message-bounced = Un message à { $person } est revenu : { $reason }
journal-message-suppressed = Un message à { $person } n’a pas été envoyé : « { $because } ».

# Tickets
journal-ticket-opened = Le ticket { $ticket } a été ouvert pour { $person } : « { $cause } ».
journal-ticket-moved = { $tier ->
    [4] Ticket { $ticket } : « { $event } ». Il est chez l’éditeur.
   *[other] Ticket { $ticket } : « { $event } ». Il est au niveau { $tier }.
 }

# Accès et accord
journal-access-set = L’accès à { $resource } par « { $side } » a été réglé sur « { $mode } ».
journal-exclusion-changed = { $people ->
    [one] Le contrôle d’accès fait maintenant une exception pour { $people } personne de plus.
   *[other] Le contrôle d’accès fait maintenant une exception pour { $people } personnes de plus.
 }
journal-exclusion-ended = { $people ->
    [one] Le contrôle d’accès ne fait plus d’exception pour { $people } personne.
   *[other] Le contrôle d’accès ne fait plus d’exception pour { $people } personnes.
 }
journal-asked = L’accord d’une deuxième personne a été demandé : « { $step } ».
journal-agreed = Une deuxième personne a donné son accord : « { $step } ».
journal-withdrawn = Une demande d’accord a été retirée.

# De quoi parlent les phrases, quand il n’y a pas de nom ou que plusieurs choses le portent
journal-person = Personne { $number }
journal-device = Appareil { $number }
journal-cohort = { $group } ({ $phase })
journal-step-override-gate = Ouvrir la porte de { $phase } malgré le verdict : { $why }
journal-step-set-deadline = Fixer l’échéance de { $cohort } au { $day }
journal-step-switch-access = Régler l’accès à { $resource } par « { $side } » sur « { $mode } »

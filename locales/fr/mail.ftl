## Lettres aux participants. Les objets tiennent en 78 caractères. `$date` est un jour avec son année, `$month` un mois avec son année.

mail-greeting = Bonjour { $name },
mail-greeting-plain = Bonjour,

# Lancement : quoi, pourquoi, le plan (CP-3)
mail-kickoff-subject = Nos appareils passent à { $target }
mail-kickoff-what = Les téléphones, tablettes et ordinateurs que vous utilisez pour votre travail seront désormais gérés avec { $target }. Ce service configure pour vous la messagerie, le Wi-Fi et les applications, maintient l’appareil à jour et protège les données professionnelles si un appareil est perdu.
mail-kickoff-why = Pourquoi nous le faisons : vous vous connectez une fois, et ce qu’il vous faut pour travailler est là ; les autres applications, vous les choisissez vous-même. Et nous protégeons tous les appareils depuis un seul endroit, quelle que soit leur marque.
mail-kickoff-plan = Nous avançons pas à pas. Un petit groupe commence ; le suivant prend le relais quand tout fonctionne pour le précédent :
mail-schedule-line = { $phase } : { $month }
mail-your-turn = Votre tour commence le { $date } ou un peu plus tard. Vous recevrez un message quand vous pourrez commencer ; d’ici là, vous n’avez rien à faire.
mail-privacy = Ce que votre organisation peut voir : le modèle, le numéro de série, la version du système, les applications professionnelles et si l’appareil est sûr. Ce qu’elle ne voit pas : vos photos, vos messages, vos appels, les pages que vous consultez et le contenu de vos applications personnelles.

# Pré-inscription : le produit et ce qui va avec, les dates, où en savoir plus (CP-4)
mail-pre-subject = Ce qui vous attend quand vos appareils passent à { $target }
mail-pre-what = C’est bientôt votre tour de passer à { $target }. Comptez en général un quart d’heure par appareil ; votre page vous montre chaque étape.
mail-pre-products = Ensuite, les applications de votre travail, comme Outlook, Office et OneDrive, sont sur votre appareil, et votre compte professionnel les ouvre toutes.
mail-pre-resources = Votre page affiche vos dates, vos appareils et les étapes pour chacun. C’est aussi là que vous demandez de l’aide.
mail-pre-subject-soon = Bientôt votre tour : trois choses utiles à faire
mail-pre-soon = Vous pourrez faire passer vos appareils à partir du { $date }. Trois choses aident :
mail-prepare-password = Gardez votre compte professionnel et son mot de passe sous la main.
mail-prepare-charge = Chargez l’appareil et choisissez un moment où vous avez du Wi-Fi.
mail-prepare-backup = Installez les mises à jour en attente et gardez une copie de vos photos et fichiers personnels, comme avant toute grande mise à jour.

# Inscription : c’est prêt, la marche à suivre, de l’aide (CP-5)
mail-enroll-subject = Vous pouvez commencer : faites passer vos appareils à { $target }
mail-enroll-ready = Vous pouvez maintenant passer à { $target }. Choisissez un moment qui vous convient ; comptez en général un quart d’heure par appareil.
mail-devices = { $count ->
    [1] Il s’agit de cet appareil : { $devices }.
   *[other] Il s’agit de ces { $count } appareils : { $devices }.
 }
mail-enroll-step-open = Ouvrez votre page, de préférence sur l’appareil même.
mail-enroll-step-remove = Si l’appareil a encore l’ancienne gestion, la page montre comment la retirer.
mail-enroll-step-install = Continuez aussitôt avec la nouvelle gestion et connectez-vous avec votre compte professionnel.
mail-enroll-step-check = Nous vérifions que la messagerie, le Wi-Fi et les applications fonctionnent. Votre page vous dit quand c’est terminé.
mail-enroll-voluntary = Il n’y a pas encore de date limite : c’est vous qui choisissez le jour. Si vous commencez tôt, nous avons tout le temps de vous aider en cas de difficulté.

# Après : merci, pour aller plus loin, votre avis (CP-6)
mail-after-subject = C’est fait : comment cela s’est-il passé ?
mail-after-thanks = Merci : vos appareils sont passés à { $target }.
mail-after-resources = Si quelque chose ne fonctionne plus comme avant, dites-le sur votre page et quelqu’un vous aidera. Et racontez-nous comment cela s’est passé : une minute suffit, et ceux qui viennent après vous auront la tâche plus facile.

# Rappels
mail-reminder-subject = Reste à faire : passer à { $target }
mail-reminder = Vous pouvez commencer depuis quelques jours, et il reste quelque chose à faire. Comptez en général un quart d’heure par appareil. Si quelque chose vous retient, demandez de l’aide sur votre page ; c’est rapide.
mail-gap-subject = Pas encore terminé : { $device }
mail-gap = { $device } a quitté l’ancienne gestion et n’est pas encore arrivé dans la nouvelle. D’ici là, la messagerie et les applications professionnelles peuvent ne pas y fonctionner, et les données professionnelles sont moins bien protégées. Reprenez là où vous en étiez ; votre page affiche l’étape suivante.

# Échéance
mail-deadline-subject = Faites passer vos appareils d’ici au { $date }
mail-deadline = Faites passer vos appareils à { $target } d’ici au { $date }. Ensuite, les appareils qui ne seront pas passés n’auront plus accès à la messagerie et aux fichiers professionnels.
mail-deadline-why = Jusqu’ici, chacun choisissait son jour. La date est fixée de façon que l’assistance ait du temps pour toutes les personnes qui restent. Si vous avez besoin de quelqu’un, demandez.

# La suite
mail-link-your-page = Ouvrir votre page
mail-link-start = Commencer
mail-link-continue = Reprendre là où vous en étiez
mail-link-feedback = Donner votre avis

mail-contact = Une question, un blocage ? Voici comment nous joindre : { $ways }
mail-contact-name = Une question, un blocage ? { $name } vous aide : { $ways }

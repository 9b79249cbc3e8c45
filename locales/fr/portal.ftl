## Le portail : la page d’une personne sur ses propres appareils. Des phrases courtes, une chose à la fois.
## Les variables permises dans chaque phrase figurent dans locales/en/portal.ftl. Les noms de menus sont ceux du système.

# Cadre
portal-skip = Aller à la page
portal-languages = Langue
portal-hello = Bonjour { $name },
portal-contact = Questions
portal-contact-somebody = votre assistance informatique
portal-contact-page = En savoir plus

# Le titre : ce qui se passe, et quand. `$device` est le nom d’un appareil, par exemple « iPhone 15 ».
portal-head-date-one = Votre { $device } passe au nouveau service à partir du { $date }
portal-head-date = Vos { $count } appareils passent au nouveau service à partir du { $date }
portal-head-soon-one = Votre { $device } passe bientôt au nouveau service
portal-head-soon = Vos { $count } appareils passent bientôt au nouveau service
portal-head-later-one = Votre { $device } passera plus tard au nouveau service
portal-head-later = Vos { $count } appareils passeront plus tard au nouveau service
portal-head-nothing = Vous n’avez rien à faire passer
portal-head-move-one = C’est le moment de faire passer votre { $device }
portal-head-move = C’est le moment de faire passer vos { $count } appareils
portal-head-finish = Terminez la configuration de votre { $device }
portal-head-leaving-one = Votre { $device } quitte { $source }
portal-head-leaving = Vos { $count } appareils quittent { $source }
portal-head-conflict-one = Nous examinons votre { $device }
portal-head-conflict = Nous examinons vos appareils
portal-head-halted = La migration est en pause
portal-head-exempt = Rien ne change pour vous jusqu’au { $date }
portal-head-exempt-open = Rien ne change pour vous pour l’instant
portal-head-done-one = C’est fait pour votre { $device }. Merci
portal-head-done = { $count ->
    [2] C’est fait pour vos deux appareils. Merci
   *[other] C’est fait pour vos { $count } appareils. Merci
 }

# Ce qui suit le titre
portal-lead-date = D’ici là, rien ne change. Nous vous écrirons quand cela commencera.
portal-lead-soon = Nous invitons quelques personnes à la fois. Vous recevrez un message quand ce sera votre tour.
portal-lead-later = Le jour n’est pas encore fixé. Nous vous écrirons avant que quoi que ce soit ne se passe.
portal-lead-nothing = Nous ne connaissons aucun appareil à vous qui doive passer à { $target }. Si vous utilisez un téléphone ou un ordinateur pour votre travail, dites-le-nous.
portal-lead-voluntary = Vous choisissez le moment.
portal-lead-deadline = Le dernier jour est le { $date } ; ensuite, vous risquez de perdre l’accès à la messagerie et aux fichiers professionnels sur les appareils qui ne sont pas passés.
portal-lead-deadline-passed = Le dernier jour était le { $date } ; vous risquez de perdre l’accès à la messagerie et aux fichiers professionnels tant que vos appareils ne sont pas passés.
portal-lead-takes = Un appareil demande { $minutes } minutes au plus. Rien n’oblige à tout faire d’un coup.
portal-lead-assisted = On peut vous aider : attendez l’appel de { $contact }, vous le ferez ensemble.
portal-lead-fair = Vous pouvez aussi l’apporter au salon informatique : { $date }, { $place }.
portal-lead-progress = { $done } sur { $all } sont passés.
portal-lead-finish = L’appareil est sans protection tant que vous n’avez pas terminé. Quelques minutes suffisent.
portal-lead-finish-halted = La migration est en pause, mais terminez celui-ci : il est sans protection tant que ce n’est pas fait.
portal-lead-leaving = Vous n’avez rien à faire pour l’instant. Cette page affichera l’étape suivante dès qu’elle pourra commencer.
portal-lead-conflict = { $source } et { $target } disent tous deux gérer cet appareil. Laissez-le tel quel ; nous vous contacterons.
portal-lead-halted = Vous n’avez rien à faire pour l’instant. Vos appareils continuent de fonctionner comme aujourd’hui. Nous vous écrirons quand cela reprendra.
portal-lead-exempt = Vous ne participez pas à la migration pour l’instant. Nous vous écrirons avant ce jour.
portal-lead-done-works = Tout fonctionne. Il n’y a plus rien à faire.
portal-lead-done-checking = Nous vérifions encore que tout fonctionne. Vous n’avez rien à faire.
portal-lead-done-fails = Une chose ne fonctionne pas encore. Vous la trouverez ci-dessous.

# Une ligne après l’envoi d’un formulaire
portal-said-agreed = C’est noté. Vous pouvez passer à l’étape suivante.
portal-said-started = Nous avons demandé à { $source } de libérer l’appareil. Laissez-le allumé et connecté.
portal-said-removed = C’est noté. Vous pouvez passer à l’étape suivante.
portal-said-began = Très bien. Suivez les étapes ci-dessous.
portal-said-helped = Nous avons reçu votre message. Quelqu’un vous contactera ; vous pouvez suivre votre demande ci-dessous.
portal-said-thanked = Merci de nous l’avoir dit.
portal-said-no-words = Écrivez en quelques mots de quoi il s’agit, pour que la bonne personne puisse répondre.
portal-said-halted = La migration est en pause, rien n’a donc été lancé. Nous vous écrirons quand cela reprendra.
portal-said-not-instructed = Ce n’est pas encore le tour de cet appareil. Nous vous écrirons le moment venu.
portal-said-nothing-to-leave = L’ancienne gestion est déjà partie. Passez à l’étape suivante.
portal-said-vendor-moves = Cet appareil passe tout seul au nouveau service ; il n’y a rien à lancer ici.
portal-said-no-consent = Lisez d’abord ce qui sera effacé, puis donnez votre accord.
portal-said-under-way = C’est déjà en cours.
portal-said-not-in-scope = Cet appareil n’a pas à passer au nouveau service.

# Un appareil : à qui il est, et où il en est
portal-owner-corporate = de votre organisation
portal-owner-personal = à vous
portal-tag-done = Terminé
portal-tag-moved = Passé
portal-tag-fails = Presque
portal-tag-later = Pas encore
portal-tag-conflict = Nous l’examinons
portal-tag-paused = En pause
portal-tag-step = Étape { $number } sur { $all }
portal-mark-done = Fait :
portal-mark-now = Maintenant :
portal-mark-later = Plus tard :
portal-takes = Comptez environ { $minutes } minutes.
portal-keeps-phone = Vos photos, vos messages et vos applications personnelles ne sont pas touchés. La messagerie et les applications professionnelles disparaissent un moment, puis reviennent.
portal-keeps-computer = Vos fichiers et vos programmes ne sont pas touchés.
portal-keeps-all = Les applications, les fichiers et les réglages restent.
portal-keeps-nothing = Tout ce qui se trouve sur votre { $device } est effacé. La première étape vous montre comment garder ce qui compte.
portal-works = Passé le { $date }, tout fonctionne.
portal-paused = La migration est en pause. Il n’y a rien à faire ici jusqu’à la reprise.
portal-unprotected = Cet appareil est sans protection tant que vous n’avez pas terminé.
portal-confirmed = Confirmé : { $at }
portal-not-confirmed = Vous nous l’avez dit : { $at }. { $source } ne l’a pas encore confirmé.
portal-confirmed-enrolled = Confirmé : { $at }

# Les étapes, à faire et faites
portal-step-agree = Sauvegarder ce que vous voulez garder
portal-done-agree = Sauvegardé, et vous avez accepté l’effacement
portal-step-remove = Retirer l’ancienne gestion
portal-done-remove = L’ancienne gestion est retirée
portal-step-erase = Effacer l’appareil
portal-done-erase = Effacé
portal-step-vendor = Le laisser passer
portal-done-vendor = Passé
portal-step-install = Obtenir { $app }
portal-done-install = { $app } est installé
portal-step-enroll = Inscrire l’appareil
portal-done-enroll = Inscrit
portal-step-set-up = Le configurer de nouveau
portal-done-set-up = Configuré
portal-step-check = Nous vérifions que tout fonctionne
portal-done-check = Tout fonctionne

# Boutons
portal-do-agree = C’est sauvegardé, vous pouvez l’effacer
portal-do-start = Retirer maintenant
portal-do-removed = Je l’ai retirée
portal-do-erased = Je l’ai effacé
portal-do-installed = Je l’ai. Étape suivante
portal-do-began = Je suis en train de le configurer
portal-do-again = Je réessaie
portal-open-app-store = Ouvrir l’App Store
portal-open-google-play = Ouvrir Google Play
portal-open-microsoft-store = Ouvrir le Microsoft Store
portal-download-macos = Télécharger { $app }
portal-open-linux-guide = Ouvrir la page de téléchargement

# Avant d’effacer un appareil
portal-agree-what = Pour passer au nouveau service, votre { $device } doit être effacé. Toutes les applications, photos, messages, fichiers et réglages qu’il contient disparaîtront.
portal-agree-save = Sauvegardez les photos et les fichiers qui n’existent que sur cet appareil : dans iCloud, chez Google ou sur un autre ordinateur.
portal-agree-files = Copiez les fichiers qui n’existent que sur cet ordinateur dans OneDrive ou sur un autre disque. Regardez aussi dans Téléchargements et sur le bureau.
portal-agree-codes = Si l’appareil produit pour vous des codes de connexion (application d’authentification, clés d’accès), transférez-les ou assurez-vous de pouvoir vous connecter sans lui.
portal-agree-apple = Assurez-vous de connaître le mot de passe de votre compte Apple. Il vous le faut pour effacer et pour configurer.
portal-agree-google = Assurez-vous de connaître le mot de passe de votre compte Google. Il vous le faut pour configurer.
portal-agree-charge = Prévoyez une heure pendant laquelle vous pouvez vous passer de l’appareil, et branchez-le.

# Retirer l’ancienne gestion
portal-remove-order = { $source } retire de votre { $device } ses réglages, la messagerie et les applications professionnelles. Ce qui est personnel reste. Prenez le temps de terminer maintenant : d’ici là, l’appareil est sans protection.
portal-remove-order-reset = { $source } libère votre { $device }. Il peut s’effacer aussitôt ; sinon, l’étape suivante montre comment faire.
portal-remove-waiting = Nous avons demandé à { $source } de libérer votre { $device }. Cela prend en général quelques minutes. Laissez-le allumé, déverrouillé et connecté à internet.
portal-remove-takes-long = Cela dure plus d’une heure ?
portal-remove-hand = Retirez vous-même { $source } de votre { $device }. Ce qui est personnel reste. Prenez le temps de terminer maintenant : d’ici là, l’appareil est sans protection.
portal-own-guidance = Les instructions de votre organisation
portal-remove-ios-open = Ouvrez Réglages › Général › VPN et gestion de l’appareil.
portal-remove-ios-remove = Touchez le profil de gestion de { $source }, puis « Supprimer la gestion ». Saisissez votre code et confirmez.
portal-remove-ios-account = Vous y voyez votre compte professionnel au lieu d’un profil ? Touchez-le, puis « Se déconnecter ».
portal-remove-app = Si l’application { $old-app } est encore là, supprimez-la.
portal-remove-android-open = Ouvrez Paramètres et cherchez « profil professionnel ». Sur la plupart des téléphones, il se trouve dans Mots de passe et comptes › Professionnel.
portal-remove-android-remove = Appuyez sur « Supprimer le profil professionnel » et confirmez. Seul le contenu du profil professionnel est supprimé.
portal-remove-windows-open = Ouvrez Paramètres › Comptes › Accès Professionnel ou Scolaire.
portal-remove-windows-disconnect = Ouvrez la ligne qui indique une connexion à la gestion des appareils de { $source }, choisissez « Déconnecter » et confirmez.
portal-remove-windows-careful = Ne déconnectez pas le compte avec lequel vous ouvrez votre session Windows. C’est la seule ligne ? Alors arrêtez-vous ici et demandez de l’aide à { $contact }.
portal-remove-windows-app = Ouvrez Paramètres › Applications › Applications installées. Si { $old-app } est encore là, désinstallez l’application.
portal-remove-macos-open = Ouvrez Réglages Système › Général › Gestion des appareils.
portal-remove-macos-remove = Sélectionnez le profil de gestion de { $source }, cliquez sur le bouton moins ou sur le bouton de désinscription, et saisissez votre mot de passe.
portal-remove-macos-app = Si { $old-app } est encore dans Applications, mettez l’application à la corbeille.
portal-remove-linux-package = Supprimez le paquet de { $old-app } dans la logithèque, ou dans un terminal avec « sudo apt remove » (Ubuntu) ou « sudo dnf remove » (Red Hat).
portal-remove-linux-restart = Redémarrez l’ordinateur.

# Effacer
portal-erase-other-device = Ouvrez aussi cette page sur un autre appareil, si vous le pouvez : ici, elle disparaîtra avec le reste. Le lien de votre e-mail la rouvre à tout moment.
portal-erase-ask = Demandez à { $contact } de l’effacer avec vous.
portal-erase-ios-open = Ouvrez Réglages › Général › « Transférer ou réinitialiser », puis « Effacer contenu et réglages ».
portal-erase-ios-confirm = Saisissez votre code et le mot de passe de votre compte Apple. L’appareil redémarre et vous souhaite la bienvenue.
portal-erase-android-account = Ouvrez Paramètres › Mots de passe et comptes et supprimez votre compte Google. Sinon, le téléphone le demandera lors de la configuration.
portal-erase-android-open = Ouvrez Paramètres › Système › Options de réinitialisation, puis « Effacer toutes les données (rétablir la configuration d’usine) ».
portal-erase-macos-open = Ouvrez Réglages Système › Général › « Transférer ou réinitialiser », puis « Effacer contenu et réglages… ».
portal-erase-macos-confirm = Saisissez votre mot de passe et déconnectez-vous de votre compte Apple quand on vous le demande. Le Mac redémarre.

# Appareils que leur fabricant fait passer : systèmes d’Apple à partir de la version 26
portal-vendor-what = Votre { $device } passe tout seul de { $source } à { $target }. Vous n’avez qu’à dire quand.
portal-vendor-ready = Connectez-le au Wi-Fi et branchez-le.
portal-vendor-ios-notice = Une notification annonce que votre organisation fait passer cet appareil à une autre gestion. Touchez-la, ou ouvrez Réglages › Général › VPN et gestion de l’appareil.
portal-vendor-ios-restart = Lancez la migration. L’appareil redémarre une fois.
portal-vendor-macos-notice = Une notification annonce que votre organisation fait passer ce Mac à une autre gestion. Cliquez dessus, ou ouvrez Réglages Système › Général › Gestion des appareils.
portal-vendor-macos-enroll = Lancez la migration et choisissez « Inscrire ».
portal-vendor-sign-in = Si l’on vous demande de vous connecter, utilisez votre compte professionnel.
portal-vendor-keep = N’effacez pas l’appareil et ne retirez pas le profil vous-même. Toujours pas de notification demain ? Demandez de l’aide à { $contact }.

# Obtenir l’application du nouveau service
portal-install-store = Installez { $app } sur cet appareil même.
portal-install-android-outside = Installez-la parmi vos applications personnelles, pas dans un ancien profil professionnel.
portal-install-windows = Installez « Portail d’entreprise » depuis le Microsoft Store. L’application est peut-être déjà sur l’ordinateur : regardez dans Démarrer.
portal-install-macos-download = Téléchargez { $app } avec le bouton ci-dessous, sur le Mac même.
portal-install-macos-install = Ouvrez le fichier téléchargé et suivez-le jusqu’au bout.
portal-install-linux-edge = Installez Microsoft Edge.
portal-install-linux-app = Installez l’application « Microsoft Intune » comme l’indique la page de téléchargement.
portal-install-app = Installez { $app } sur cet appareil même.

# S’inscrire avec elle
portal-enroll-wait = Dès que { $target } connaîtra l’appareil, cette page l’indiquera d’elle-même. Cela peut prendre un moment.
portal-enroll-ios-begin = Ouvrez Portail d’entreprise et connectez-vous avec votre compte professionnel. Lisez ce que votre organisation peut voir, puis continuez.
portal-enroll-ios-download = Safari demande si un profil peut être téléchargé : touchez « Autoriser », puis « Fermer ».
portal-enroll-ios-install = Ouvrez Réglages et touchez « Profil téléchargé » (ou Général › VPN et gestion de l’appareil). Touchez « Installer », saisissez votre code, puis touchez « Installer » et « Se fier » jusqu’à ce que ce soit terminé.
portal-enroll-ios-back = Revenez dans Portail d’entreprise et laissez l’application terminer. Acceptez quand des applications professionnelles demandent à être installées.
portal-enroll-android-begin = Ouvrez Portail d’entreprise et connectez-vous avec votre compte professionnel. Appuyez sur « Commencer ».
portal-enroll-android-profile = Acceptez les conditions. Le téléphone crée un profil professionnel, ce qui prend quelques minutes ; continuez ensuite.
portal-enroll-android-settings = Réglez ce que Portail d’entreprise indique, par exemple un verrouillage d’écran, et appuyez sur « Terminé ».
portal-enroll-android-apps = Les applications professionnelles portent désormais une petite mallette. Les applications personnelles restent où elles sont.
portal-enroll-windows-begin = Ouvrez Portail d’entreprise et connectez-vous avec votre compte professionnel.
portal-enroll-windows-connect = Choisissez « Suivant », puis « Se connecter », et connectez-vous une nouvelle fois.
portal-enroll-windows-go = Continuez et attendez que tout soit coché.
portal-enroll-windows-done = Choisissez « Terminé ». Redémarrez l’ordinateur s’il le demande.
portal-enroll-macos-begin = Ouvrez Portail d’entreprise, connectez-vous avec votre compte professionnel et choisissez « Commencer ».
portal-enroll-macos-download = Choisissez « Télécharger le profil ». Réglages Système s’ouvre.
portal-enroll-macos-install = Cliquez deux fois sur le profil dans Général › Gestion des appareils, choisissez « Installer », saisissez votre mot de passe et choisissez « Inscrire ».
portal-enroll-macos-back = Revenez dans Portail d’entreprise, modifiez les réglages indiqués et choisissez « Terminé ».
portal-enroll-linux-begin = Ouvrez l’application « Microsoft Intune », connectez-vous avec votre compte professionnel et choisissez « Next ».
portal-enroll-linux-settings = Modifiez les réglages indiqués, par exemple le chiffrement du disque ou le mot de passe.
portal-enroll-linux-edge = Connectez-vous à Microsoft Edge avec votre compte professionnel.
portal-enroll-app-open = Ouvrez { $app } et connectez-vous avec votre compte professionnel.
portal-enroll-app-follow = Suivez ce qui s’affiche jusqu’à l’annonce que l’appareil est inscrit.

# Configurer de nouveau
portal-set-up-start = Choisissez votre langue et connectez-vous au Wi-Fi.
portal-set-up-apple-remote = À « Gestion à distance », continuez et connectez-vous avec votre compte professionnel.
portal-set-up-ios-data = Ne restaurez pas d’ancienne sauvegarde. Photos et contacts reviennent quand vous vous connectez avec votre compte Apple.
portal-set-up-macos-data = Ne transférez rien depuis une sauvegarde. Les fichiers dans OneDrive et iCloud reviennent quand vous vous connectez.
portal-set-up-android-code = Si le téléphone ne dit pas de lui-même qu’il appartient à votre organisation : touchez six fois le premier écran au même endroit et scannez le code que vous donnera { $contact }.
portal-set-up-android-lock = Connectez-vous avec votre compte professionnel, choisissez un verrouillage d’écran et laissez les applications professionnelles s’installer.
portal-set-up-wait = Attendez que vos applications professionnelles soient là. Cela peut prendre une demi-heure.

# Ce que le nouveau service dit d’un appareil
portal-compliance-unknown = { $target } vérifie l’appareil. Cela peut prendre une heure ou deux ; vous pouvez l’utiliser en attendant.
portal-compliance-compliant = L’appareil est comme il faut.
portal-compliance-in-grace = Un réglage n’est pas encore comme il faut. Ouvrez { $app } : vous y verrez lequel et comment le changer.
portal-compliance-noncompliant = Un réglage n’est pas comme il faut, et la messagerie professionnelle peut s’arrêter d’ici là. Ouvrez { $app } : vous y verrez lequel et comment le changer.
portal-check-works = fonctionne
portal-check-fails = ne fonctionne pas encore
portal-check-fails-help = Nous le voyons aussi. Si vous en avez besoin maintenant, dites-le-nous ci-dessous.

# Une inscription qui a échoué
portal-failed-unknown = Cela n’a pas marché, et nous ne savons pas encore pourquoi. Réessayez une fois ; si cela échoue encore, dites-le-nous ci-dessous.
portal-failed-authentication = La connexion n’a pas marché. Vérifiez votre mot de passe sur un autre appareil, puis réessayez.
portal-failed-authorization = Votre compte ne peut pas encore inscrire cet appareil. Dites-le-nous ci-dessous ; nous devons changer quelque chose.
portal-failed-account-validation = Votre compte n’a pas été accepté. Assurez-vous d’avoir utilisé votre compte professionnel, puis réessayez.
portal-failed-user-validation = { $target } ne vous connaît pas encore. Dites-le-nous ci-dessous ; nous devons changer quelque chose.
portal-failed-device-not-supported = Le système de l’appareil est trop ancien. Installez toutes les mises à jour, puis réessayez. S’il n’y en a plus, dites-le-nous ci-dessous.
portal-failed-in-maintenance = { $target } était en maintenance. Réessayez dans une heure.
portal-failed-bad-request = L’appareil et { $target } ne se sont pas compris. Redémarrez l’appareil, puis réessayez.
portal-failed-feature-not-supported = L’appareil ne sait pas faire une chose dont votre organisation a besoin. Dites-le-nous ci-dessous.
portal-failed-enrollment-restrictions-enforced = Les règles de votre organisation n’ont pas admis cet appareil. Vous en avez peut-être trop, ou ce type n’est pas permis. Dites-le-nous ci-dessous.
portal-failed-client-disconnected = La connexion a été perdue. Restez en Wi-Fi et réessayez.
portal-failed-user-abandonment = Cela s’est arrêté en chemin. Recommencez ci-dessous et suivez jusqu’au bout.
portal-failed-source-refused = { $source } n’a pas voulu libérer l’appareil. Réessayez une fois ; si cela échoue encore, dites-le-nous ci-dessous.
portal-trouble-stopped = Rien ne s’est passé depuis un moment. L’appareil est sans protection : continuez ci-dessous, ou dites-nous ce qui vous arrête.
portal-trouble-conflict = { $source } et { $target } disent tous deux gérer cet appareil. Laissez-le tel quel. Nous l’examinons et vous contacterons.
portal-trouble-returned = L’appareil est revenu dans { $source }. Recommencez quand vous aurez le temps de terminer.

# Aide
portal-help-device = Quelque chose ne va pas ?
portal-help-question = Poser une question
portal-help-cause = De quoi s’agit-il ?
portal-help-words = Que voyez-vous ? Qu’avez-vous essayé ?
portal-help-send = Envoyer
portal-help-what-happens = Cela part à { $contact }, avec l’appareil et l’étape concernés.
portal-cause-enrollment = La configuration ne marche pas
portal-cause-unenroll = L’ancienne gestion ne part pas
portal-cause-vpn = Le VPN ne fonctionne pas
portal-cause-wifi = Le Wi-Fi ne fonctionne pas
portal-cause-email = La messagerie ne fonctionne pas
portal-cause-certificate = Un certificat est refusé
portal-cause-apps = Une application professionnelle manque ou ne s’ouvre pas
portal-cause-gap = Un appareil est sans protection
portal-cause-conflict = Un appareil est dans les deux services
portal-cause-call = Nous aimerions vous parler
portal-cause-question = Autre chose
portal-tickets = Vos demandes
portal-ticket-open = En cours
portal-ticket-answered = Réponse donnée
portal-ticket-reference = { $reference }, { $at }
portal-ticket-with-us = Nous l’avons reçue et vous contacterons.
portal-ticket-with = Votre demande est chez { $team }, qui vous contactera.
portal-ticket-passed-on = { $team } s’en occupe.
portal-ticket-cause-found = { $team } a trouvé la cause. La réponse est en route vers vous.
portal-ticket-on-its-way = La réponse est connue. { $team } vous contactera.
portal-ticket-contacted = { $team } a pris contact avec vous. Si cela fonctionne maintenant, il n’y a plus rien à faire.
portal-ticket-resolved = Il y a une réponse. Si elle ne suffit pas, répondez à { $contact }.
portal-ticket-closed = Fermée.
portal-known = Problème connu : { $cause }

# Les réponses habituelles, pour la personne qui les applique
portal-answer-enrollment = Redémarrez l’appareil et recommencez par la connexion. Utilisez votre compte professionnel et restez en Wi-Fi jusqu’à la fin.
portal-answer-unenroll = Connectez l’appareil au Wi-Fi, ouvrez { $old-app } une fois et laissez l’application ouverte quelques minutes. La demande lui parviendra alors.
portal-answer-vpn = Ouvrez { $app } et laissez vérifier l’appareil ; le profil VPN reviendra. Désactivez ensuite le VPN, puis réactivez-le.
portal-answer-wifi = Oubliez le réseau professionnel dans les réglages Wi-Fi. Il revient de lui-même en quelques minutes.
portal-answer-email = Retirez l’ancien compte professionnel de l’application de messagerie, puis connectez-vous à Outlook avec votre compte professionnel.
portal-answer-certificate = Ouvrez { $app } et laissez vérifier l’appareil. Un nouveau certificat arrive dans l’heure.
portal-answer-apps = Ouvrez { $app } › Applications et installez l’application depuis là.
portal-answer-gap = Reprenez là où vous en étiez : connectez-vous à { $app } et suivez jusqu’au bout.
portal-answer-conflict = Laissez l’appareil tel quel. Nous le retirons de l’ancien service et vous dirons quand continuer.
portal-answer-call = Quand cela vous convient, appelez { $contact }.
portal-answer-question = Demandez à { $contact }.

# Votre avis
portal-feedback = Comment cela s’est-il passé ?
portal-feedback-question = De 1 à 5
portal-feedback-worst = 1 : mal
portal-feedback-best = 5 : très bien
portal-feedback-words = Que devrions-nous améliorer pour ceux qui viennent après vous ?
portal-feedback-send = Envoyer
portal-feedback-thanks = Vous avez donné { $score } sur 5. Merci : cela aide ceux qui viennent après vous.
portal-feedback-change = Modifier

# Vie privée
portal-privacy = Ce que votre organisation peut voir
portal-privacy-never = Jamais : vos messages et e-mails, vos appels, vos photos, vos contacts, votre agenda, vos mots de passe, les sites que vous consultez ou le contenu de vos documents.
portal-privacy-more = Ce qu’elle voit, et pourquoi
portal-privacy-device = De chaque appareil, elle voit : le nom, le modèle, le numéro de série, le système et sa version, et s’il est réglé de façon sûre.
portal-privacy-apps-personal = Sur votre propre appareil, elle voit les applications reçues du travail et, de votre numéro de téléphone, seulement les derniers chiffres.
portal-privacy-apps-corporate = Sur un appareil de l’organisation, elle voit toutes les applications et le numéro de téléphone.
portal-privacy-place-personal = Elle ne peut pas voir où se trouve votre propre appareil. Elle peut en retirer les données professionnelles, par exemple si vous le perdez.
portal-privacy-place-corporate = Elle peut rechercher un appareil de l’organisation s’il est perdu, le verrouiller et l’effacer.
portal-privacy-why = Elle en a besoin pour protéger les données professionnelles et pour vous aider. Cette page garde ce que vous y dites, et où en est chaque appareil, tant que dure la migration.

# Liens qui n’ouvrent rien
portal-link-expired-title = Ce lien est trop ancien
portal-link-expired = Demandez-en un nouveau, et vous retrouverez votre page.
portal-link-unknown-title = Ce lien n’ouvre rien
portal-link-unknown = Il a peut-être été coupé. Rouvrez-le depuis le message reçu, ou demandez-en un nouveau à la personne qui l’a envoyé.

# Connexion à la console
sign-in-title = Connexion
sign-in-account = Compte
sign-in-password = Mot de passe
sign-in-button = Se connecter
sign-in-forgotten = Mot de passe oublié ? Un administrateur peut vous en donner un nouveau en ligne de commande.
sign-in-wrong = Ce compte et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.
sign-in-too-often = Trop d’essais. Attendez { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } et réessayez.
sign-in-no-accounts = Il n’y a pas encore de compte. Créez le premier en ligne de commande, avec « sluis account add ».
sign-in-password-too-short = Un mot de passe compte au moins { $count } caractères. Quelques mots à la suite sont faciles à retenir et difficiles à deviner.
sign-in-password-too-long = Un mot de passe compte au plus { $count } caractères.
sign-in-password-not-hashed = Le mot de passe n’a pas pu être conservé de façon sûre ; il n’a donc pas été enregistré. Réessayez.

# Pages qui disent non
guard-wrong-host-title = Cette démo est réservée à cet ordinateur
guard-wrong-host = Ouvrez-la à l’adresse que le programme a affichée au démarrage.
guard-other-site-title = Cela venait d’une autre page
guard-other-site = Ce que vous avez envoyé ne venait pas d’une page de ce site ; rien n’a donc été fait. Ouvrez la page ici et renvoyez-le.
guard-too-large-title = C’est trop volumineux
guard-too-large = Ce que vous avez envoyé dépasse tout ce qui est attendu ici ; rien n’a donc été fait.
guard-too-slow-title = Cela prend trop de temps
guard-too-slow = La page n’était pas prête à temps. Réessayez dans un instant.
guard-garbled-title = Ce n’était pas lisible
guard-garbled = Il manque quelque chose dans ce que vous avez envoyé ; rien n’a donc été fait. Revenez en arrière, rechargez la page et renvoyez-le.
guard-not-allowed-title = Vous ne pouvez pas faire cela
guard-not-allowed = Votre compte n’a pas cette autorisation. Un administrateur peut vous la donner.
guard-too-often-title = C’était trop souvent
guard-too-often = Rien n’a été fait. Attendez { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } et réessayez. En cas d’urgence, téléphonez.

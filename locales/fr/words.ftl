## Les mots des énumérations, sous forme d’étiquettes : dans une cellule, à côté d’un signe, dans une liste de choix.
## La règle des noms se trouve dans locales/en/words.ftl.

# Noms : étapes du déploiement (`$number` 0 : il n’y en a qu’une) et blocs de messages.
stage-limited-pilot = { $number ->
    [0] Pilote limité
   *[other] Pilote limité { $number }
 }
stage-expanded-pilot = { $number ->
    [0] Pilote élargi
   *[other] Pilote élargi { $number }
 }
stage-production = { $number ->
    [0] Production
   *[other] Production { $number }
 }
block-kickoff = { $number ->
    [0] Lancement
   *[other] Lancement { $number }
 }
block-pre-enrollment = { $number ->
    [0] Message de pré-inscription
   *[other] Message de pré-inscription { $number }
 }
block-enrollment = { $number ->
    [0] Message d’inscription
   *[other] Message d’inscription { $number }
 }
block-post-enrollment = { $number ->
    [0] Message de post-inscription
   *[other] Message de post-inscription { $number }
 }

# Les niveaux de l’assistance ; le quatrième est l’éditeur.
tier-name = Niveau { $tier }
tier-vendor = Éditeur

# Où en sont les choses
campaign-stage-draft = Brouillon
campaign-stage-approved = Approuvée
campaign-stage-running-pilot = Pilote en cours
campaign-stage-running-production = Déploiement en cours
campaign-stage-completing = En voie d’achèvement
campaign-stage-completed = Terminée
campaign-stage-source-decommissioned = Ancien service arrêté
campaign-stage-cancelled = Annulée

phase-stage-planned = Planifiée
phase-stage-agreed = Convenue
phase-stage-ready = Prête
phase-stage-running = En cours
phase-stage-evaluating = En évaluation
phase-stage-extended = Évaluation prolongée
phase-stage-passed = Réussie
phase-stage-failed = Échouée
phase-stage-suspended = Suspendue

cohort-stage-scheduled = Planifiée
cohort-stage-announced = Annoncée
cohort-stage-instructed = Invitée à s’inscrire
cohort-stage-deadline-set = Échéance fixée
cohort-stage-deadline-passed = Échéance dépassée
cohort-stage-access-enforced = Accès contrôlé
cohort-stage-closed = Close

person-stage-waiting = Pas encore invité
person-stage-invited = Invité
person-stage-done = Terminé
person-stage-exempt = Exempté
person-stage-left = Parti

device-state-in-scope = Pas encore annoncé
device-state-informed = Annoncé
device-state-instructed = Invité
device-state-wipe-required = En attente d’accord pour l’effacement
device-state-wipe-consented = Effacement accepté
device-state-unenroll-started = Quitte l’ancien service
device-state-in-gap = Entre les deux services
device-state-enrolling = Inscription en cours
device-state-failed = Échec de l’inscription
device-state-abandoned = Arrêté en chemin
device-state-enrolled = Inscrit
device-state-compliant = Conforme
device-state-validated = Tout fonctionne
device-state-conflict = Dans les deux services
device-state-returned = Revenu dans l’ancien service
device-state-exempt = Exempté
device-state-out-of-scope = Hors périmètre

message-state-scheduled = Planifié
message-state-sent = Envoyé
message-state-delivered = Remis
message-state-bounced = Non distribué
message-state-suppressed = Inutile
message-state-withdrawn = Retiré

suppressed-because-no-address = Pas d’adresse e-mail
suppressed-because-already-done = Déjà terminé
suppressed-because-not-enrolled = Pas encore inscrit
suppressed-because-not-in-scope = Hors périmètre

ticket-state-open = Ouvert
ticket-state-root-cause-found = Cause trouvée
ticket-state-shared-down = Réponse au niveau 1
ticket-state-user-contacted = Personne contactée
ticket-state-resolved = Résolu
ticket-state-closed = Fermé

ticket-event-escalated = Transmis
ticket-event-root-cause-found = Cause trouvée
ticket-event-shared-down = Réponse redescendue
ticket-event-user-contacted = Personne contactée
ticket-event-resolved = Résolu
ticket-event-closed = Fermé
ticket-event-reopened = Rouvert

job-state-queued = En attente
job-state-done = Fait
job-state-failed = Abandonné
job-state-cancelled = Annulé

# De quoi il s’agit
message-kind-kickoff = Lancement
message-kind-pre-enrollment = Pré-inscription
message-kind-enrollment = Inscription
message-kind-post-enrollment = Post-inscription
message-kind-reminder = Rappel
message-kind-gap-reminder = Rappel pour terminer
message-kind-deadline = Échéance

ticket-cause-enrollment = Inscription
ticket-cause-unenroll = Sortie de l’ancien service
ticket-cause-vpn = VPN
ticket-cause-wifi = Wi-Fi
ticket-cause-email = E-mail
ticket-cause-certificate = Certificat
ticket-cause-apps = Applications
ticket-cause-gap = Trop longtemps entre les deux services
ticket-cause-conflict = Dans les deux services
ticket-cause-call = À appeler, pas de réponse
ticket-cause-question = Question

ticket-origin-portal = Portail
ticket-origin-helpdesk = Assistance
ticket-origin-sluis = Sluis

# Les portes et ce qui les fonde
verdict-pass = Franchie
verdict-fail = Échec
verdict-undecided = Pas encore de verdict
verdict-overridden = Ouverte par une personne

finding-met = Atteint
finding-not-met = Non atteint
finding-unclear = Pas net
finding-too-few = Trop peu
finding-stale = Données trop anciennes
finding-unknown = Non mesuré

on-fail-hold = N’invite plus personne tant que la cause n’est pas corrigée
on-fail-halt = Arrête la campagne

check-vpn = VPN
check-wifi = Wi-Fi
check-email = E-mail
check-certificate = Certificat
check-apps = Applications
check-app-protection = Protection des applications

check-result-unknown = Non mesuré
check-result-works = Fonctionne
check-result-fails = Ne fonctionne pas
check-result-not-applicable = Non utilisé

compliance-unknown = Non signalée
compliance-compliant = Conforme
compliance-in-grace = En période de grâce
compliance-noncompliant = Non conforme

failure-category-unknown = Cause inconnue
failure-category-authentication = Échec de la connexion
failure-category-authorization = Inscription non autorisée
failure-category-account-validation = Compte non accepté
failure-category-user-validation = Personne non acceptée
failure-category-device-not-supported = Appareil non pris en charge
failure-category-in-maintenance = Nouveau service en maintenance
failure-category-bad-request = Demande non comprise
failure-category-feature-not-supported = Fonction non prise en charge
failure-category-enrollment-restrictions-enforced = Bloqué par une restriction d’inscription
failure-category-client-disconnected = Connexion perdue
failure-category-user-abandonment = Abandonné par la personne
failure-category-source-refused = Refusé par l’ancien service

confirmation-kind-training = Formation donnée
confirmation-kind-bridge-call = Conférence téléphonique prévue
confirmation-kind-tests = Tests de validation réussis
confirmation-kind-required = Condition remplie

# Les services et l’accès
side-source = Ancien service
side-target = Nouveau service

managed-by-source = Ancien service
managed-by-nobody = Personne
managed-by-target = Nouveau service

standing-unknown = Inconnu
standing-absent = Absent
standing-leaving = En cours de retrait
standing-present = Géré

access-mode-off = Désactivé
access-mode-report-only = Rapport seul
access-mode-enforced-with-exclusions = Activé, avec exclusions
access-mode-default-block = Activé pour tous

strategy-exclusion-group = Activé, sauf pour ceux qui doivent encore migrer
strategy-deferred = Désactivé tant que toutes les phases n’ont pas été invitées
strategy-strict = Activé dès le premier jour
strategy-block-during-gap = Activé, même entre les deux services

reading-strict = Par ressource
reading-per-user = Par personne

controllers-nobody = Personne
controllers-source = Ancien service
controllers-target = Nouveau service
controllers-both = Les deux services

step-resume = Reprendre la campagne
step-override-gate = Ouvrir une porte malgré le verdict
step-set-deadline = Fixer une échéance
step-switch-access = Changer le contrôle d’accès

# Personnes, appareils et groupes
platform-ios = iOS/iPadOS
platform-android = Android
platform-windows = Windows
platform-macos = macOS
platform-linux = Linux

ownership-corporate = D’entreprise
ownership-personal = Personnel

approach-self-service = Libre-service
approach-assisted = Avec assistance
approach-tech-fair = Salon informatique

segment-department = Service
segment-geography = Géographie
segment-platform = Plateforme

level-low = Faible
level-medium = Moyen
level-high = Élevé

kept-out-protected = Les cadres et les VIP ne participent pas aux pilotes

scope-in-flight = Cette cohorte et toutes celles en cours
scope-whole-organisation = Toute l’organisation

week-rule-mondays = La semaine 1 commence le premier lundi du mois
week-rule-days = La semaine 1 correspond aux sept premiers jours du mois

country-at = Autriche
country-be = Belgique
country-ch = Suisse
country-de = Allemagne
country-fr = France
country-gb = Royaume-Uni
country-ie = Irlande
country-lu = Luxembourg
country-nl = Pays-Bas
country-se = Suède

# Messages
channel-meeting = Réunion
channel-e-mail = E-mail
channel-chat = Messagerie instantanée
channel-website = Site web
channel-poster = Affiche

audience-everyone = Tout le monde
audience-phase = Toute la phase
audience-scheduled = Les personnes invitées
audience-enrolled = Les personnes inscrites

content-what = De quoi il s’agit
content-why = Pourquoi nous le faisons
content-plan = Le plan
content-products = Ce qui va avec
content-resources = Où en savoir plus
content-dates = Les dates
content-ready = On peut commencer
content-instructions = La marche à suivre
content-contact = Où trouver de l’aide
content-more-resources = Pour aller plus loin
content-feedback = Votre avis

# Listes et comptes
list-kind-people = Personnes
list-kind-source-devices = Appareils de l’ancien service
list-kind-target-devices = Appareils du nouveau service

role-administrator = Administrateur

# Pourquoi un appareil a avancé
because-informed = Un message est parvenu à son détenteur
because-owner = Action de son détenteur
because-source-said = L’ancien service le dit
because-target-said = Le nouveau service le dit
because-list-said = Une liste importée le dit
because-order-refused = L’ancien service a refusé la demande
because-overdue = Délai dépassé
because-exemption = Exemption
because-scope = Entré dans le périmètre ou sorti

# Durées
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }
duration-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
 }
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }

# L’application par laquelle on connaît le nouveau service, quand elle a un nom dans chaque langue
app-intune = Portail d’entreprise Intune

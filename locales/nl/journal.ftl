## Wat er is gebeurd, één zin per regel van het journaal. Wie het deed, staat ernaast (`journal-actor-…`).
## De regel voor de namen en de variabelen staat in locales/en/journal.ftl.

journal-actor-sluis = Sluis
journal-actor-account = { $name }
journal-actor-command = { $name }, op de opdrachtregel
journal-actor-person = { $person }, in het portaal
journal-actor-helpdesk = Helpdesk

# Het plan en de campagne
journal-plan-drafted = Versie { $version } van het plan is als concept bewaard.
journal-plan-approved = Versie { $version } van het plan is goedgekeurd en geldt nu.
journal-campaign-moved = De campagne ging van “{ $from }” naar “{ $to }”.
journal-halted = De campagne is stilgezet.
journal-halted-because = De campagne is stilgezet: “{ $why }”.
journal-halted-by-gate = De campagne heeft zichzelf stilgezet, omdat de poort van { $phase } niet is geslaagd.
journal-resumed = De campagne is hervat.
journal-source-retired = Het oude systeem is buiten gebruik gesteld.
journal-account-created = Het account “{ $account }” is gemaakt.

# Lijsten en mensen
journal-list-imported = Er is een lijst geïmporteerd uit { $file } (“{ $list }”): { $rows ->
    [one] één regel
   *[other] { $rows } regels
 }, { $added } nieuw, { $changed } gewijzigd, { $gone } verdwenen, { $refused } geweigerd.
journal-people-placed = { $cohort } telt nu { $people ->
    [one] één persoon.
   *[other] { $people } mensen.
 }
journal-people-unplaced = { $people ->
    [0] Iedereen hoort bij een fase.
    [one] Eén persoon hoort bij geen enkele fase.
   *[other] { $people } mensen horen bij geen enkele fase.
 }
journal-kept-out = { $person } hoort niet bij { $phase }: leidinggevenden en VIP’s zitten niet in pilots.
journal-person-left = { $person } heeft de organisatie verlaten.
journal-person-came-back = { $person } is terug in de organisatie.
journal-exempted = { $person } is vrijgesteld tot en met { $until }, goedgekeurd door { $by }: “{ $why }”.
journal-exemption-ended = De vrijstelling van { $person } is afgelopen.
journal-feedback = { $person } gaf feedback: { $score } van 5.

# Fasen, poorten, cohorten
journal-phase-moved = { $phase } ging van “{ $from }” naar “{ $to }”.
journal-phase-opened = { $phase } is geopend: de mensen mogen worden uitgenodigd.
journal-gate-judged = { $verdict ->
    [pass] De poort van { $phase } is geslaagd.
    [fail] De poort van { $phase } is niet geslaagd.
    [overridden] De poort van { $phase } is door iemand geopend.
   *[other] De poort van { $phase } is onbeslist.
 }
journal-gate-overridden = De poort van { $phase } is geopend tegen het oordeel in: “{ $why }”.
journal-cause-mended = De oorzaak van het mislukken van { $phase } is verholpen: “{ $note }”.
journal-cause-mended-silently = De oorzaak van het mislukken van { $phase } is verholpen.
journal-confirmed = Bevestigd voor { $phase }: “{ $what }”.
journal-confirmed-training = Training van laag { $tier }
journal-invited = { $people ->
    [one] Eén persoon van { $cohort } is uitgenodigd.
   *[other] { $people } mensen van { $cohort } zijn uitgenodigd.
 }
journal-cohort-moved = { $cohort } ging van “{ $from }” naar “{ $to }”.
journal-deadline-set = De deadline van { $cohort } is bepaald op { $day }.

# Apparaten
journal-device-moved = { $device } ging van “{ $from }” naar “{ $to }”. Reden: “{ $because }”.
journal-said-removed = De eigenaar zegt dat het oude beheer van { $device } is verwijderd.
journal-unenroll-ordered = Het oude systeem is gevraagd om { $device } los te laten.

# Berichten
journal-block-planned = “{ $block }” is voor { $phase } gepland op { $on }, voor { $people ->
    [one] één persoon.
   *[other] { $people } mensen.
 }
journal-message-sent = Er is een bericht naar { $person } gestuurd (“{ $about }”).
journal-message-bounced = Een bericht aan { $person } kwam terug: { $reason }
journal-message-suppressed = Een bericht aan { $person } is niet verstuurd: “{ $because }”.

# Meldingen
journal-ticket-opened = Melding { $ticket } is geopend voor { $person }: “{ $cause }”.
journal-ticket-moved = { $tier ->
    [4] Melding { $ticket }: “{ $event }”. Nu bij de leverancier.
   *[other] Melding { $ticket }: “{ $event }”. Nu bij laag { $tier }.
 }

# Toegang en instemming
journal-access-set = De toegang tot { $resource } via “{ $side }” is gezet op “{ $mode }”.
journal-exclusion-changed = { $people ->
    [one] De toegangscontrole maakt nu voor één persoon meer een uitzondering.
   *[other] De toegangscontrole maakt nu voor { $people } mensen meer een uitzondering.
 }
journal-exclusion-ended = { $people ->
    [one] De toegangscontrole maakt voor één persoon geen uitzondering meer.
   *[other] De toegangscontrole maakt voor { $people } mensen geen uitzondering meer.
 }
journal-asked = Een tweede persoon is om instemming gevraagd: “{ $step }”.
journal-agreed = Een tweede persoon heeft ingestemd: “{ $step }”.
journal-withdrawn = Een verzoek om instemming is ingetrokken.

# Waar de zinnen over gaan, als er geen naam is of meer dan één ding zo heet
journal-person = Persoon { $number }
journal-device = Apparaat { $number }
journal-cohort = { $group } ({ $phase })
journal-step-override-gate = De poort van { $phase } openen tegen het oordeel in: { $why }
journal-step-set-deadline = De deadline van { $cohort } bepalen op { $day }
journal-step-switch-access = De toegang tot { $resource } via “{ $side }” zetten op “{ $mode }”

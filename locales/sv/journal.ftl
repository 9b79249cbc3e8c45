## Vad som har hänt, en mening per rad i journalen. Vem som gjorde det står bredvid (`journal-actor-…`).
## Regeln för namnen och variablerna står i locales/en/journal.ftl.

journal-actor-sluis = Sluis
journal-actor-account = { $name }
journal-actor-command = { $name }, på kommandoraden
journal-actor-person = { $person }, i portalen
journal-actor-helpdesk = Supporten

# Planen och kampanjen
journal-plan-drafted = Version { $version } av planen sparades som utkast.
journal-plan-approved = Version { $version } av planen godkändes och gäller nu.
journal-campaign-moved = Kampanjen gick från ”{ $from }” till ”{ $to }”.
journal-halted = Kampanjen stoppades.
journal-halted-because = Kampanjen stoppades: ”{ $why }”.
journal-halted-by-gate = Kampanjen stoppade sig själv, eftersom grinden för { $phase } underkändes.
journal-resumed = Kampanjen återupptogs.
journal-source-retired = Den gamla tjänsten avvecklades.
journal-account-created = Kontot ”{ $account }” skapades.

# Listor och personer
journal-list-imported = En lista importerades från { $file } (”{ $list }”): { $rows ->
    [one] en rad
   *[other] { $rows } rader
 }, { $added } nya, { $changed } ändrade, { $gone } borta, { $refused } avvisade.
journal-people-placed = { $cohort } har nu { $people ->
    [one] en person.
   *[other] { $people } personer.
 }
journal-people-unplaced = { $people ->
    [0] Alla hör till en fas.
    [one] En person hör inte till någon fas.
   *[other] { $people } personer hör inte till någon fas.
 }
journal-kept-out = { $person } ingår inte i { $phase }: chefer och VIP-personer ingår inte i pilottester.
journal-person-left = { $person } har lämnat organisationen.
journal-person-came-back = { $person } är tillbaka i organisationen.
journal-exempted = { $person } är undantagen till och med { $until }, godkänt av { $by }: ”{ $why }”.
journal-exemption-ended = Undantaget för { $person } har upphört.
journal-feedback = { $person } lämnade återkoppling: { $score } av 5.

# Faser, grindar, kohorter
journal-phase-moved = { $phase } gick från ”{ $from }” till ”{ $to }”.
journal-phase-opened = { $phase } öppnade: personerna får bjudas in.
journal-gate-judged = { $verdict ->
    [pass] Grinden för { $phase } godkändes.
    [fail] Grinden för { $phase } underkändes.
    [overridden] Grinden för { $phase } öppnades av en person.
   *[other] Grinden för { $phase } är inte avgjord än.
 }
journal-gate-overridden = Grinden för { $phase } öppnades mot utslaget: ”{ $why }”.
journal-cause-mended = Orsaken till att { $phase } underkändes är åtgärdad: ”{ $note }”.
journal-cause-mended-silently = Orsaken till att { $phase } underkändes är åtgärdad.
journal-confirmed = Bekräftat för { $phase }: ”{ $what }”.
journal-confirmed-training = Utbildning av nivå { $tier }
journal-invited = { $people ->
    [one] En person i { $cohort } bjöds in.
   *[other] { $people } personer i { $cohort } bjöds in.
 }
journal-cohort-moved = { $cohort } gick från ”{ $from }” till ”{ $to }”.
journal-deadline-set = Tidsgränsen för { $cohort } sattes till { $day }.

# Enheter
journal-device-moved = { $device } gick från ”{ $from }” till ”{ $to }”. Skäl: ”{ $because }”.
journal-said-removed = Ägaren säger att den gamla hanteringen av { $device } är borttagen.
journal-unenroll-ordered = Den gamla tjänsten ombads släppa { $device }.

# Meddelanden
journal-block-planned = ”{ $block }” planerades för { $phase } den { $on }, för { $people ->
    [one] en person.
   *[other] { $people } personer.
 }
journal-message-sent = Ett meddelande skickades till { $person } (”{ $about }”).
journal-message-bounced = Ett meddelande till { $person } studsade: { $reason }
journal-message-suppressed = Ett meddelande till { $person } skickades inte: ”{ $because }”.

# Ärenden
journal-ticket-opened = Ärende { $ticket } öppnades för { $person }: ”{ $cause }”.
journal-ticket-moved = { $tier ->
    [4] Ärende { $ticket }: ”{ $event }”. Det ligger hos leverantören.
   *[other] Ärende { $ticket }: ”{ $event }”. Det ligger hos nivå { $tier }.
 }

# Åtkomst och godkännande
journal-access-set = Åtkomsten till { $resource } genom ”{ $side }” sattes till ”{ $mode }”.
journal-exclusion-changed = { $people ->
    [one] Åtkomstkontrollen gör nu undantag för ytterligare en person.
   *[other] Åtkomstkontrollen gör nu undantag för ytterligare { $people } personer.
 }
journal-exclusion-ended = { $people ->
    [one] Åtkomstkontrollen gör inte längre undantag för en person.
   *[other] Åtkomstkontrollen gör inte längre undantag för { $people } personer.
 }
journal-asked = En annan person ombads godkänna: ”{ $step }”.
journal-agreed = En annan person godkände: ”{ $step }”.
journal-withdrawn = En begäran om godkännande togs tillbaka.

# Vad meningarna handlar om, där namn saknas eller flera saker heter så
journal-person = Person { $number }
journal-device = Enhet { $number }
journal-cohort = { $group } ({ $phase })
journal-step-override-gate = Öppna grinden för { $phase } mot utslaget: { $why }
journal-step-set-deadline = Sätt tidsgränsen för { $cohort } till { $day }
journal-step-switch-access = Sätt åtkomsten till { $resource } genom ”{ $side }” till ”{ $mode }”

## Varför något väntar, misslyckas eller händer; vad som kommer härnäst; och varför något inte gick.
## Formen för varje grupp står i locales/en/reasons.ftl.

# Vad som mäts
metric-enrollment-success = Lyckade registreringar
metric-enrollment-failure = Misslyckade registreringar
metric-adoption = Enheter som har börjat
metric-check = { $check } fungerar
metric-compliance-reported = Efterlevnad rapporterad
metric-compliant = Enheter som uppfyller kraven
metric-support-load = Belastning på nivå { $tier }
metric-tickets-per-enrollment = Ärenden per registrering

bound-at-least = minst { $value }
bound-at-most = högst { $value }

# En grinds kriterier
reason-criterion-met = { $metric }: { $value }, som grinden kräver ({ $bound }).
reason-criterion-not-met = { $metric }: { $value }. Grinden kräver { $bound }.
reason-criterion-not-yet = { $metric }: { $value } hittills. Grinden väntar på { $bound }.
reason-criterion-unclear = { $metric }: { $value }. Det ligger för nära gränsen ({ $bound }) för att vara säkert.
reason-criterion-too-few = { $metric }: { $count } mätta hittills, av de { $needed } som behövs för ett utslag.
reason-criterion-stale = { $metric }: uppgifterna är för gamla för ett utslag.
reason-criterion-unknown = { $metric }: inget har mätts än.

# Grindar
reason-conflicts = { $count ->
    [one] En enhet finns i båda tjänsterna samtidigt.
   *[other] { $count } enheter finns i båda tjänsterna samtidigt.
 }
reason-still-to-invite = { $people ->
    [one] En person återstår att bjuda in.
   *[other] { $people } personer återstår att bjuda in.
 }
reason-observing = Läget följs till { $until } innan något avgörs.
reason-soaking = Allt är som det ska, och måste förbli så till { $until }.

# Faser som inte har öppnat
reason-opens-on = Fasen öppnar { $day } enligt planen.
reason-gate-before = Grinden före, den för { $phase }, är inte godkänd än.
reason-gate-before-failed = Grinden före, den för { $phase }, är underkänd.
reason-not-agreed = Det finns ingen uppgift om att tidsramen är överenskommen med { $group }.
reason-not-trained = Nivå { $tier } har inte fått sin utbildning än.
reason-no-bridge-call = Det gemensamma mötet för alla nivåer är inte bekräftat än.
reason-tests-not-green = Valideringstesterna är inte bekräftade än.
reason-required = Inte bekräftat än: { $what }
reason-suspended = Fasen är pausad tills någon låter den fortsätta.

# Kampanjen
reason-halted = { $by } har stoppat kampanjen.
reason-halted-because = { $by } har stoppat kampanjen: ”{ $why }”.
reason-halted-by-gate = Kampanjen stoppade sig själv, eftersom grinden för { $phase } underkändes.
reason-paced-freely = { $people ->
    [0] Ingen bjuds in i dag.
    [one] En person bjuds in i dag.
   *[other] { $people } personer bjuds in i dag.
 }
reason-paced-by-plan = { $people ->
    [0] Enligt planen bjuds ingen in i dag.
    [one] En person bjuds in i dag, som planen tillåter.
   *[other] { $people } personer bjuds in i dag, så många som planen tillåter per dag.
 }
reason-paced-by-tier = { $people ->
    [0] Ingen bjuds in i dag, så att nivå { $tier } hinner ikapp.
    [one] Bara en person bjuds in i dag, så att nivå { $tier } hinner med.
   *[other] { $people } personer bjuds in i dag och inte fler, så att nivå { $tier } hinner med.
 }

# Tidsgränser och åtkomst
reason-voluntary-until = Flytten är frivillig åtminstone till { $until }.
reason-rate-unknown = { $observed ->
    [0] Ingen registrering har synts än;
    [one] En registrering har synts;
   *[other] { $observed } registreringar har synts;
 } först vid { $needed } går det att se hur många ärenden de ger.
reason-helpdesk-short = De som är kvar skulle ta { $needed } timmar av nivå { $tier }, som har { $available } timmar.
reason-deadline-on = Tidsgränsen är satt till { $day } för dem som är kvar.
reason-still-to-move = { $people ->
    [one] En person har flytten kvar.
   *[other] { $people } personer har flytten kvar.
 }
reason-source-not-empty = { $devices ->
    [one] En enhet finns kvar i { $service } eller mellan de två tjänsterna.
   *[other] { $devices } enheter finns kvar i { $service } eller mellan de två tjänsterna.
 }

# Vad som händer härnäst
next-block = { $block } till { $phase } ({ $people ->
    [one] en person
   *[other] { $people } personer
 })
next-block-everyone = { $block } till alla ({ $people ->
    [one] en person
   *[other] { $people } personer
 })
next-opens = { $phase } öppnar: { $people ->
    [one] en person
   *[other] { $people } personer
 } ombeds registrera sina enheter, några i taget
next-training = Utbildning av nivåerna, före { $phase }
next-fair = IT-teknikmässa för { $phase }, { $place }
next-deadline = Tidsgräns för { $cohort }

# Varför något inte gick
error-store = Databasen kunde inte göra detta, och inget ändrades: { $detail }. Försök igen.
error-stage = Det här steget passar inte läget just nu; någon kan ha hunnit före. Se på sidan igen.
error-device-not-instructed = Den här enheten är inte inbjuden än. Du får ett meddelande när det går att börja.
error-device-nothing-to-leave = Gamla tjänsten hanterar inte den här enheten, så det finns inget att ta bort. Fortsätt med nästa steg.
error-device-vendor-moves = Den här enheten flyttar av sig själv. Låt den gamla hanteringen vara kvar och följ det som enheten visar.
error-device-no-consent = Den här enheten måste raderas på vägen, och det kräver först ägarens medgivande.
error-device-under-way = Den här enheten har redan flyttat eller är på väg.
error-device-not-in-scope = Den här enheten deltar inte: den är undantagen, borttappad eller utrangerad.
error-ticket-top = Leverantören är den sista nivån; ärendet kan inte skickas vidare.
error-ticket-no-information = Skriv ner vad du har kommit fram till innan du skickar ärendet vidare.
error-ticket-not-tier-one = Bara nivå 1 talar med personen och stänger ärendet.
error-ticket-stage = Ärendet är inte där det här steget börjar; någon kan ha hunnit före. Se på det igen.
error-port = Den andra tjänsten tog inte emot detta: { $detail }. Försök igen om en stund.
error-no-plan = Ingen plan är godkänd än. Godkänn en först.
error-plan-has-errors = Planen har fel. Kontrollera den, rätta felen och försök igen.
error-plan-not-scheduled = Planen har faser utan datum. Ge var och en av dem en månad, en vecka eller ett antal dagar.
error-plan-unchanged = Det här är redan den gällande planen; inget ändrades.
error-not-found = Det här finns inte längre, eller har aldrig funnits. Gå tillbaka och se efter igen.
error-same-person = Den som ber om ett steg kan inte själv godkänna det. Be någon annan.
error-halted = Kampanjen är stoppad, så inget rör sig förrän någon återupptar den.
error-not-halted = Kampanjen är inte stoppad.
error-no-reason = Skriv varför; journalen sparar det.
error-part-of-list = Listan har bara { $found } av de { $known } kända posterna, så den ser ut att vara en del. Importera hela listan.
error-source-not-empty = { $devices ->
    [one] En enhet finns kvar i gamla tjänsten eller mellan de två. Den måste flytta först.
   *[other] { $devices } enheter finns kvar i gamla tjänsten eller mellan de två. De måste flytta först.
 }
error-two-gatekeepers = Båda tjänsterna skulle styra åtkomsten till ”{ $resource }”. Stäng av den gamla kontrollen först.
error-another-process = En annan process kör redan den här kampanjen. Stoppa den först.

## Was an einem Plan nicht stimmt, und wie es sich beheben lässt.
## `rule-…` nennt das Problem; `mend-…` sagt, was zu tun ist.

rule-error = Fehler
rule-warning = Warnung
rule-mend = Abhilfe

# Arten von Werten in einer Plandatei
kind-nothing = nichts
kind-truth = true oder false
kind-number = eine Zahl
kind-text = ein Text
kind-list = eine Liste
kind-map = eine Gruppe von Feldern

# Dinge, die einen Namen haben
thing-group = Gruppe
thing-phase = Phase
thing-gate = Tor
thing-block = Block
thing-cohort = Kohorte
thing-resource = Ressource

# Die Trainingsagenda (SP-10)
agenda-support-plan = der Supportplan
agenda-overview = Überblick über das Produkt
agenda-common-problems = häufige Probleme lösen
agenda-tools = Werkzeuge und Ressourcen
agenda-questions = Fragen und Antworten
agenda-own = ein eigener Punkt

## Lesen

rule-syntax = Das ist kein lesbarer Plan: { $detail }.
mend-syntax = Ein Plan wird in YAML geschrieben. Prüfen Sie Einrückung, Anführungszeichen und Klammern rund um diese Stelle.
rule-wrong-kind = Erwartet: { $expected }. Gefunden: { $found }.
mend-wrong-kind = Hierher gehört: { $expected }.
rule-wrong-value = „{ $value }“ hat für „{ $field }“ keine Bedeutung.
mend-wrong-value = Schreiben Sie es so: { $example }
mend-did-you-mean = Meinen Sie „{ $word }“?
mend-one-of = Wählen Sie eines davon: { $words }.
mend-nothing-known = Legen Sie zuerst eines fest.
rule-missing = „{ $field }“ fehlt in „{ $what }“.
mend-missing = Fügen Sie „{ $field }“ hinzu.
rule-unknown-key = „{ $key }“ ist kein Feld von „{ $what }“.
rule-unknown-reference = „{ $name }“ ({ $kind }) gibt es in diesem Plan nicht.
rule-duplicate = „{ $name }“ ({ $kind }) kommt zweimal vor.
mend-duplicate = Geben Sie einem der beiden einen anderen Namen, oder fassen Sie sie zusammen.
rule-cycle = { $count ->
    [one] Phase „{ $phases }“ wartet auf sich selbst.
   *[other] Diese Phasen warten aufeinander: { $phases }.
 }
mend-cycle = Lassen Sie „after“ eine frühere Phase nennen, oder lassen Sie es weg.

## Kalender

rule-not-scheduled = Phase „{ $phase }“ hat noch keine Termine.
mend-not-scheduled = Lassen Sie Sluis sie eintragen, oder schreiben Sie einen Monat, eine Woche oder eine Spanne von Tagen.
rule-no-working-days = Der Kalender hat keinen einzigen Arbeitstag.
mend-no-working-days = Schreiben Sie, an welchen Tagen gearbeitet wird: working-days: mon-fri
rule-phase-without-a-day = Im Zeitrahmen von Phase „{ $phase }“ gibt es keinen Tag, an dem etwas geschehen darf.
mend-phase-without-a-day = Verschieben Sie die Phase, oder verkürzen Sie den Änderungsstopp, der sie überdeckt.
rule-instruct-outside = Phase „{ $phase }“ würde ihre Personen am { $date } um die Registrierung bitten, außerhalb ihres eigenen Zeitrahmens.
mend-instruct-outside = Wählen Sie eine frühere Woche, oder verlängern Sie den Zeitrahmen.
rule-day-off = { $what } fällt auf { $date }, { $why }.
mend-day-off = Stattdessen geschieht es am { $next }. Wählen Sie eine andere Woche, wenn Sie das nicht wollen.
what-instruct = Die Registrierung von Phase „{ $phase }“
what-block = Block „{ $block }“
day-off-weekend = und das ist kein Arbeitstag
day-off-holiday = einen Feiertag ({ $country })
day-off-freeze = in den Änderungsstopp „{ $why }“

# Grenzen von Phasen
rule-bounds-empty = Phase „{ $phase }“ soll fertig sein, bevor sie beginnen darf.
mend-bounds-empty = Lassen Sie „finished-by“ nach { $date } liegen oder „not-before“ früher.
rule-bounds-itself = Phase „{ $phase }“ wird mit sich selbst verglichen.
mend-bounds-itself = Nennen Sie eine andere Phase.
rule-bounds-too-early = Phase „{ $phase }“ bittet ihre Personen am { $day } um die Registrierung, obwohl sie es vor { $date } nicht darf.
mend-bounds-too-early = Wählen Sie einen späteren Zeitrahmen, oder ändern Sie „not-before“. Mit when: auto findet Sluis einen.
rule-bounds-too-late = Phase „{ $phase }“ dauert bis { $day }, obwohl sie bis { $date } fertig sein soll.
mend-bounds-too-late = Wählen Sie einen früheren Zeitrahmen, oder ändern Sie „finished-by“. Mit when: auto findet Sluis einen.
rule-bounds-not-together = Phase „{ $phase }“ öffnet am { $day } und „{ $other }“ am { $date }, obwohl sie zusammengehören.
mend-bounds-not-together = Lassen Sie beide in derselben Woche öffnen, oder entfernen Sie „with“.
rule-bounds-same-week = In den Phasen „{ $phase }“ und „{ $other }“ werden Personen in derselben Woche registriert, obwohl sie getrennt bleiben sollen.
mend-bounds-same-week = Verschieben Sie eine hinter die andere, oder entfernen Sie „not-same-week-as“.

## Gruppen und Phasen

rule-group-in-no-phase = Gruppe „{ $group }“ ist in keiner Phase und zieht deshalb nie um.
mend-group-in-no-phase = Nehmen Sie sie in eine Phase auf, mit Zeitrahmen und Registrierungsmethode, oder entfernen Sie sie.
rule-group-without-members = Gruppe „{ $group }“ sagt nicht, wer zu ihr gehört.
mend-group-without-members = Fügen Sie „members“ hinzu: eine Abteilung, einen Standort, ein Land, eine Plattform oder eine Liste von Personen.
rule-group-matches-nobody = Niemand auf den importierten Listen gehört zu Gruppe „{ $group }“.
mend-group-matches-nobody = Vergleichen Sie die Wörter unter „members“ mit denen auf der Liste: Abteilungen und Standorte müssen gleich geschrieben sein.
rule-no-agreement = Nirgends steht, dass der Zeitrahmen mit Gruppe „{ $group }“ vereinbart wurde.
mend-no-agreement = Sprechen Sie mit der Gruppe, und halten Sie es fest: agreed: { "{" } with: Leitung Vertrieb, on: 2027-05-12 { "}" }
rule-no-phases = Der Plan hat keine Phasen.
mend-no-phases = Beginnen Sie mit einem begrenzten Pilotprojekt mit Personen aus der IT.
rule-no-limited-pilot = Der Rollout beginnt mit Phase „{ $phase }“, die kein begrenztes Pilotprojekt ist.
mend-no-limited-pilot = Stellen Sie ein kleines Pilotprojekt voran: einige Personen aus der IT, die wissen, dass sie die Ersten sind.
rule-stage-order = Phase „{ $phase }“ steht hinter „{ $earlier }“, obwohl ihre Stufe früher kommt.
mend-stage-order = Ordnen Sie die Phasen so: begrenztes Pilotprojekt, erweitertes Pilotprojekt, Produktion.
rule-production-without-pilot = Produktionsphase „{ $phase }“ wartet auf kein erfolgreiches Pilotprojekt.
mend-production-without-pilot = Lassen Sie sie auf ein Pilotprojekt folgen, direkt oder über andere Produktionsphasen.
rule-executives-in-limited-pilot = Gruppe „{ $group }“ besteht aus Führungskräften; sie nehmen nie an einem begrenzten Pilotprojekt teil.
mend-executives-in-limited-pilot = Verschieben Sie die Gruppe in eine Produktionsphase. Für ein begrenztes Pilotprojekt gibt es keine Ausnahmegenehmigung.
rule-executives-without-waiver = Gruppe „{ $group }“ besteht aus Führungskräften und nimmt ohne Ausnahmegenehmigung an einem Pilotprojekt teil.
mend-executives-without-waiver = Verschieben Sie die Gruppe in eine Produktionsphase, oder halten Sie fest, wer es erlaubt hat und warum: waiver: { "{" } rule: no-executives-in-pilot, by: CIO, why: … { "}" }
rule-waiver-of-what = Die Ausnahmegenehmigung nennt die Regel „{ $rule }“, die hier keine braucht.
mend-waiver-of-what = Nennen Sie die Regel, von der abgewichen wird: { $rule }
rule-executives-unassisted = Gruppe „{ $group }“ besteht aus Führungskräften in einem Pilotprojekt, und niemand hilft ihnen bei der Registrierung.
mend-executives-unassisted = Geben Sie der Kohorte die Methode „assisted“.
rule-limited-pilot-needs-executives = Phase „{ $phase }“ verlangt { $users } Personen, aber nur { $others } der Gruppe sind weder Führungskraft noch VIP ({ $protected } sind es).
mend-limited-pilot-needs-executives = Senken Sie „users“ auf { $others }, oder wählen Sie eine Gruppe mit mehr Personen.
rule-same-members = Die Gruppen „{ $group }“ und „{ $other }“ haben dieselben Mitglieder.
mend-same-members = Eine Person gehört zu einer Gruppe. Entfernen Sie eine, oder unterscheiden Sie die beiden.
rule-two-groups = { $count ->
    [one] Eine Person gehört
   *[other] { $count } Personen gehören
 } sowohl zu Gruppe „{ $other }“ als auch zu Gruppe „{ $group }“: { $examples }.
mend-two-groups = Fassen Sie eine der Regeln enger, oder nennen Sie diese Personen unter „people“ in der Gruppe, zu der sie gehören; ein Name geht einer Regel vor.
rule-platforms-overlap = In den Phasen „{ $phase }“ und „{ $other }“ ziehen verschiedene Plattformen gleichzeitig um.
mend-platforms-overlap = Verschieben Sie eine davon, damit der Helpdesk eine Plattform nach der anderen betreut.
rule-includes-what = Phase „{ $phase }“ ist keine frühere Phase mit Personen aus Gruppe „{ $group }“.
mend-includes-what = Nennen Sie die frühere Phase, deren Personen noch einmal zählen, oder entfernen Sie „includes“.
rule-includes-too-many = Eine Kohorte mit { $users } Personen kann keine mit { $part } enthalten.
mend-includes-too-many = Schreiben Sie die Gesamtzahl, mindestens { $part }, oder entfernen Sie „includes“.

## Registrierungsmethoden

rule-no-approach = Gruppe „{ $group }“ in Phase „{ $phase }“ hat keine Registrierungsmethode.
mend-no-approach = Wählen Sie mindestens eine: self-service, assisted, tech-fair.
rule-too-few-visits = { $users } Personen brauchen Hilfe, aber in { $days } Arbeitstagen ist Zeit für { $visits } Besuche.
mend-too-few-visits = Planen Sie { $needed } Besuche am Tag, oder geben Sie der Phase mehr Zeit.
rule-too-few-seats = { $users } Personen sollen sich auf einer Hausmesse mit { $seats } Plätzen registrieren.
mend-too-few-seats = Schaffen Sie mehr Plätze oder eine zweite Messe, oder bieten Sie daneben die selbstständige Registrierung an.
rule-fair-without-date = Gruppe „{ $group }“ wird eine Hausmesse angeboten, die kein Datum hat.
mend-fair-without-date = Fügen Sie es hinzu: fairs: [{ "{" } date: 2027-08-18, place: Kantine, seats: 120 { "}" }]
rule-fair-on-wrong-day = Die Hausmesse am { $date } liegt außerhalb von Phase „{ $phase }“ oder an einem Tag, an dem nichts geschehen darf.
mend-fair-on-wrong-day = Wählen Sie einen Arbeitstag innerhalb der Phase.
rule-source-table-defect = Gruppe „{ $group }“ steht ohne Methode in Phase „{ $phase }“ und auch in Phase „{ $other }“. Das ist der Fehler in der zweiten Tabelle des Planungsleitfadens.
mend-source-table-defect = Lassen Sie „{ $group }“ in der einen Phase, in die die Gruppe gehört, und geben Sie ihr dort eine Methode, meist self-service.

## Ausnahmen

rule-exemption-incomplete = Der Ausnahme für { $person } fehlt: { $missing }.
mend-exemption-incomplete = Eine Ausnahme nennt, wer sie genehmigt hat, warum und bis wann; nach diesem Tag nimmt die Person wieder teil.

## Kommunikation

rule-block-missing = Es gibt keinen Block der Art „{ $kind }“.
mend-block-missing = Fügen Sie einen Block hinzu mit type: { $kind }
rule-wrong-audience = Block „{ $block }“ geht an „{ $audience }“; für sie ist diese Art von Nachricht nicht gedacht.
mend-wrong-audience = Wählen Sie: { $audiences }.
rule-content-missing = Im Text von „{ $kind }“ fehlt: { $missing }.
mend-content-missing = Schreiben Sie über das, was fehlt, und fügen Sie es bei „covers“ hinzu: { $missing }. Oder lassen Sie „covers“ weg, und nehmen Sie den eingebauten Text.
rule-no-contact = Personen werden um die Registrierung gebeten, ohne zu erfahren, wo es Hilfe gibt.
mend-no-contact = Fügen Sie der Kampagne „contact“ hinzu: eine E-Mail-Adresse, eine Telefonnummer oder eine Seite.
rule-unusual-channel = „{ $channel }“ ist ein ungewöhnlicher Weg für Block „{ $block }“ ({ $kind }).
mend-unusual-channel = Eine Besprechung passt zur Einführung; E-Mail zu den anderen Blöcken; Poster und Chat zur Einführung und zur Zeit vor der Registrierung; eine Website zu allen.
rule-fixed-day = Block „{ $block }“ wird an einem festen Tag gesendet und rückt nicht mit, wenn eine Phase sich verschiebt.
mend-fixed-day = Schreiben Sie stattdessen eine Woche der Phase: when: week 2
rule-block-order = In Phase „{ $phase }“ würde Block „{ $block }“ vor „{ $earlier }“ gesendet.
mend-block-order = Die Reihenfolge ist: Einführung, vor der Registrierung, Registrierung, nach der Registrierung. Wählen Sie eine spätere Woche.

## Support

rule-tier-missing = Ebene { $tier } fehlt.
mend-tier-missing = Fügen Sie das Team hinzu, das Ebene { $tier } ist: Personal, Zeiten und Bearbeitungsdauer.
rule-tier-without-responsibilities = Für Ebene { $tier } steht nirgends, wofür sie zuständig ist.
mend-tier-without-responsibilities = Nennen Sie, wofür die Ebene zuständig ist: responsibilities: [erster Kontakt, bekannte Probleme]
rule-tier-twice = Ebene { $tier } steht zweimal da.
mend-tier-twice = Fassen Sie die beiden Teams zusammen, oder machen Sie eines zur nächsten Ebene.
rule-tier-without-staff = In Ebene { $tier } ist niemand; Tickets würden dort liegen bleiben.
mend-tier-without-staff = Schreiben Sie, wie viele dort arbeiten: agents: 3
rule-no-bridge-call = Nichts bringt die Ebenen während Phase „{ $phase }“ zusammen, der ersten in der Produktion.
mend-no-bridge-call = Planen Sie eine tägliche Telefonkonferenz aller Ebenen: bridge-call: { "{" } phases: [{ $phase }], at: "09:00" { "}" }
rule-unknown-trainer = Wer schult, steht unter „{ $trainer }“, aber das ist keine Ebene dieses Plans.
mend-unknown-trainer = Nennen Sie eine Ebene, die es gibt, meist tier-3: Wer den Rollout macht, schult die Leitung des Supports.
rule-training-length = Geplante Dauer der Schulung: { $length }.
mend-training-length = Planen Sie zwei bis drei Stunden, für Theorie und Praxis.
rule-agenda-incomplete = In der Trainingsagenda fehlt: { $missing }.
mend-agenda-incomplete = Fügen Sie die fehlenden Punkte hinzu, oder schreiben Sie agenda: standard
rule-no-training = Niemand wird geschult, bevor die Ersten umziehen.
mend-no-training = Fügen Sie dem Supportplan „training“ hinzu: wer schult, wie lange, und vor welcher Phase.
rule-training-too-late = Die Schulung ist am { $date }, aber Phase „{ $phase }“ bittet ihre Personen schon am { $day } um die Registrierung.
mend-training-too-late = Schulen Sie davor, zum Beispiel am { $date }.

## Migration

rule-same-service = Geräte würden { $service } verlassen und in { $service } ankommen.
mend-same-service = Nennen Sie den alten Dienst als „source“ und den neuen als „target“; lassen Sie „source“ weg, wo noch nichts verwaltet wird.
rule-gap-order = Zwischen den beiden Diensten kommt die Erinnerung später, als die Lücke dauern darf (Erinnerung: { $remind }, Grenze: { $limit }).
mend-gap-order = Erinnern Sie früher, oder erlauben Sie eine längere Lücke: gap: { "{" } remind-after: 1 day, limit: 3 days { "}" }
rule-no-time-to-evaluate = Phase „{ $phase }“ öffnet am { $opens }, zu früh für das Tor von „{ $before }“, das { $days } { $days ->
    [one] Tag
   *[other] Tage
 } braucht.
mend-no-time-to-evaluate = Öffnen Sie sie frühestens am { $earliest }, oder verkürzen Sie „observe“ oder „soak“ dieses Tors.
rule-gate-blind = Tor „{ $gate }“ lässt „{ $metric }“ weg; ohne das lässt sich nichts beurteilen.
mend-gate-blind = Behalten Sie es, und wählen Sie eine Grenze, die passt.
rule-gate-leaves-out = Tor „{ $gate }“ beurteilt „{ $metric }“ nicht.
mend-gate-leaves-out = Das ist nur richtig, wo niemand es nutzt. Entfernen Sie es sonst aus „leave-out“.
rule-criterion-twice = „{ $metric }“ steht in diesem Tor zweimal.
mend-criterion-twice = Behalten Sie eines davon.

## Fristen und Zugriff

rule-no-voluntary-period = Zwischen Einladung und Frist bleibt keine freiwillige Zeit (jetzt: { $after }).
mend-no-voluntary-period = Der Umzug ist freiwillig, bis die Auslastung des Helpdesks bekannt ist. Geben Sie den Personen Tage, meist sieben: deadline: { "{" } after: 7 days { "}" }
rule-helpdesk-overloaded = Phase „{ $phase }“ gibt Ebene { $tier } voraussichtlich { $needed } Stunden Arbeit; verfügbar sind { $available } Stunden.
mend-helpdesk-overloaded = Verteilen Sie die Personen auf mehr Wochen, verstärken Sie das Team, oder helfen Sie mehr Personen auf Messen oder bei Besuchen.
rule-pilots-too-small = Die Pilotprojekte haben { $users } Personen, aber eine Frist braucht { $observed } beobachtete Registrierungen.
mend-pilots-too-small = Vergrößern Sie das erweiterte Pilotprojekt, oder senken Sie „observed“, wenn Ihnen weniger genügen.
rule-two-gatekeepers = Beide Dienste würden den Zugriff auf „{ $resource }“ steuern. Personen würden ausgesperrt.
mend-two-gatekeepers = Lassen Sie einen Dienst ihn steuern: controlled-by: source bis zur Übergabe. Dafür gibt es keine Ausnahmegenehmigung.
rule-strict-while-guarded = „{ $resource }“ wird vom alten Dienst gesteuert, und die Strategie „strict“ schaltet den neuen ab dem ersten Tag ein.
mend-strict-while-guarded = Schalten Sie zuerst die alte Steuerung aus (controlled-by: nobody), oder wählen Sie die Strategie exclusion-group.
rule-relaxed-reading = Der Zugriff wird je Person beurteilt statt je Ressource.
mend-relaxed-reading = Behalten Sie das nur, wenn der alte Dienst jede umgezogene Person ausnehmen kann. Die strenge Lesart ist sicherer.

## Terminplanung

# Regeln, an die Termine gehalten sind, jede ein eigener Satz
schedule-rule-tier = Ebene { $tier } wird nie über ihre Grenze verplant.
schedule-rule-pace = { $count ->
    [one] Höchstens eine Person am Tag wird eingeladen.
   *[other] Höchstens { $count } Personen am Tag werden eingeladen.
 }
schedule-rule-visits = { $count ->
    [one] In Gruppe „{ $group }“ ist Zeit für einen Besuch am Tag.
   *[other] In Gruppe „{ $group }“ ist Zeit für { $count } Besuche am Tag.
 }
schedule-rule-all-visits = { $count ->
    [one] Es ist Zeit für einen Besuch am Tag.
   *[other] Es ist insgesamt Zeit für { $count } Besuche am Tag.
 }
schedule-rule-seats = Gruppe „{ $group }“ registriert sich nur auf Hausmessen, und mehr Plätze gibt es dort nicht.
schedule-rule-devices = { $count ->
    [one] Die Dienste bewältigen ein Gerät am Tag.
   *[other] Die Dienste bewältigen { $count } Geräte am Tag.
 }
schedule-rule-mails = { $count ->
    [one] Am Tag kann eine E-Mail gesendet werden.
   *[other] Am Tag können { $count } E-Mails gesendet werden.
 }
schedule-rule-closed = Manche Wochen haben keinen Tag, an dem die Kampagne handeln darf.
schedule-rule-freeze = Von { $from } bis { $to } wird nichts geöffnet ({ $why }).
schedule-rule-freeze-plain = Von { $from } bis { $to } wird nichts geöffnet.
schedule-rule-busy = Gruppe „{ $group }“ kann von { $from } bis { $to } nicht umziehen ({ $why }).
schedule-rule-busy-plain = Gruppe „{ $group }“ kann von { $from } bis { $to } nicht umziehen.
schedule-rule-holidays = In manchen Wochen sind dort, wo Gruppe „{ $group }“ arbeitet, Feiertage.
schedule-rule-announce = Phase „{ $phase }“ wird angekündigt, bevor sie öffnet, und vor { $date } geschieht nichts.
schedule-rule-training = Der Helpdesk wird am { $date } geschult, vor Phase „{ $phase }“.
schedule-rule-not-before = Phase „{ $phase }“ darf nicht vor { $date } öffnen.
schedule-rule-finished-by = Phase „{ $phase }“ soll bis { $date } fertig sein.
schedule-rule-gate = { $weeks ->
    [one] Phase „{ $phase }“ öffnet, wenn alle in „{ $before }“ eingeladen sind und für ihr Tor eine Woche vergangen ist.
   *[other] Phase „{ $phase }“ öffnet, wenn alle in „{ $before }“ eingeladen sind und für ihr Tor { $weeks } Wochen vergangen sind.
 }
schedule-rule-with = Phase „{ $phase }“ öffnet in derselben Woche wie „{ $other }“.
schedule-rule-not-same-week = In den Phasen „{ $phase }“ und „{ $other }“ wird niemand in derselben Woche registriert.
schedule-rule-platforms = In den Phasen „{ $phase }“ und „{ $other }“ ziehen verschiedene Plattformen um, und der Helpdesk betreut eine nach der anderen.
schedule-rule-instruct = Für Phase „{ $phase }“ steht geschrieben, dass sie am { $date } öffnet.
schedule-rule-fair = Phase „{ $phase }“ hat am { $date } eine Hausmesse und ist dann offen.
schedule-rule-sites = { $count ->
    [one] Registriert wird an einem Standort nach dem anderen.
   *[other] Registriert wird an höchstens { $count } Standorten in derselben Woche.
 }
schedule-rule-leaders = { $weeks ->
    [one] Die Führungskräfte der Phase „{ $phase }“ folgen eine Woche nach Beginn der Produktion.
   *[other] Die Führungskräfte der Phase „{ $phase }“ folgen { $weeks } Wochen nach Beginn der Produktion.
 }

# Was die Terminplanung gefunden hat
schedule-dates-new = Phase „{ $phase }“: { $first } bis { $last }. Ihre Personen werden ab { $opens } um die Registrierung gebeten.
schedule-dates-changed = Phase „{ $phase }“: { $first } bis { $last } statt { $was-first } bis { $was-last }. Ihre Personen werden ab { $opens } um die Registrierung gebeten.
schedule-best = Die letzte Phase ist am { $date } vorbei. Es ist bewiesen, dass keine anderen Termine besser sind.
schedule-gap = Die letzte Phase ist am { $date } vorbei. Andere Termine könnten um höchstens { $gap } besser sein, und { $weeks ->
    [one] eine Woche
   *[other] { $weeks } Wochen
 } kürzer.
schedule-gap-no-week = Die letzte Phase ist am { $date } vorbei. Andere Termine könnten um höchstens { $gap } besser sein, und keine Woche kürzer.
schedule-opens-because = Phase „{ $phase }“ öffnet am { $date }. Eine Woche früher verstieße gegen:
schedule-opens-freely = Phase „{ $phase }“ öffnet am { $date }. Früher ginge es, aber das Ganze würde schlechter.
schedule-lasts-because = Phase „{ $phase }“ kann nicht eine Woche früher fertig sein; das verstieße gegen:
schedule-clash = { $count ->
    [one] Bis { $until } gibt es keine Termine, die diese Regel einhalten:
   *[other] Bis { $until } gibt es keine Termine, die diese { $count } Regeln zusammen einhalten. Ohne eine beliebige davon gibt es welche:
 }
schedule-clash-unproven = Bis { $until } fanden sich keine Termine, die diese Regeln zusammen einhalten. Dass es keine gibt, ist nicht bewiesen:
schedule-none-found = Es fanden sich keine Termine. Lassen Sie länger suchen.
schedule-agents-less = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
 } weniger in Ebene { $tier }
schedule-agents-more = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
 } mehr in Ebene { $tier }
schedule-alternative-later = { $staff }: Es dauert { $weeks ->
    [one] eine Woche
   *[other] { $weeks } Wochen
 } länger.
schedule-alternative-earlier = { $staff }: Es ist { $weeks ->
    [one] eine Woche
   *[other] { $weeks } Wochen
 } früher fertig.
schedule-alternative-impossible = { $staff }: Solche Termine gibt es nicht.

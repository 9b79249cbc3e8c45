## Portalen: en persons sida om de egna enheterna. Korta meningar, en sak i taget.
## Variablerna som varje mening får använda står i locales/en/portal.ftl. Menynamn är systemets egna.

# Ram
portal-skip = Gå till sidan
portal-languages = Språk
portal-hello = Hej { $name },
portal-contact = Frågor
portal-contact-somebody = IT-supporten
portal-contact-page = Läs mer

# Rubriken: vad som händer, och när. `$device` är en enhets namn, till exempel ”iPhone 15”.
portal-head-date-one = Din { $device } flyttar från { $date }
portal-head-date = Dina { $count } enheter flyttar från { $date }
portal-head-soon-one = Din { $device } flyttar snart
portal-head-soon = Dina { $count } enheter flyttar snart
portal-head-later-one = Din { $device } flyttar senare
portal-head-later = Dina { $count } enheter flyttar senare
portal-head-nothing = Du har inget att flytta
portal-head-move-one = Dags att flytta din { $device }
portal-head-move = Dags att flytta dina { $count } enheter
portal-head-finish = Gör klart din { $device }
portal-head-leaving-one = Din { $device } är på väg ut ur { $source }
portal-head-leaving = Dina { $count } enheter är på väg ut ur { $source }
portal-head-conflict-one = Vi tittar på din { $device }
portal-head-conflict = Vi tittar på dina enheter
portal-head-halted = Flytten är pausad
portal-head-exempt = Inget ändras för dig före { $date }
portal-head-exempt-open = Inget ändras för dig just nu
portal-head-done-one = Din { $device } har flyttat. Tack
portal-head-done = { $count ->
    [2] Båda enheterna har flyttat. Tack
   *[other] Alla { $count } enheter har flyttat. Tack
 }

# Det som följer på rubriken
portal-lead-date = Till dess är allt som vanligt. Vi skriver till dig när det börjar.
portal-lead-soon = Vi bjuder in några få åt gången. Du får ett meddelande när det är din tur.
portal-lead-later = Dagen är inte bestämd än. Vi skriver till dig innan något händer.
portal-lead-nothing = Vi känner inte till någon enhet hos dig som behöver flytta till { $target }. Säg till om du använder en mobil eller dator i arbetet.
portal-lead-voluntary = Du väljer själv när.
portal-lead-deadline = Sista dag är { $date }; efter den kan du förlora åtkomsten till e-post och filer i arbetet på enheter som inte har flyttat.
portal-lead-deadline-passed = Sista dag var { $date }; du kan förlora åtkomsten till e-post och filer i arbetet tills dina enheter har flyttat.
portal-lead-takes = En enhet tar som mest { $minutes } minuter. Du behöver inte göra alla på en gång.
portal-lead-assisted = Du behöver inte göra det ensam: { $contact } hör av sig och gör det tillsammans med dig.
portal-lead-fair = Du kan också ta med den till IT-mässan { $date } ({ $place }).
portal-lead-progress = { $done } av { $all } har flyttat.
portal-lead-finish = Den är utan skydd tills du är klar. Det räcker med några minuter.
portal-lead-finish-halted = Flytten är pausad, men gör klart den här: den är utan skydd tills du är klar.
portal-lead-leaving = Just nu behöver du inte göra något. Den här sidan visar nästa steg så snart det går att börja.
portal-lead-conflict = Både { $source } och { $target } säger att de hanterar den. Låt den vara som den är; vi kontaktar dig.
portal-lead-halted = Du behöver inte göra något nu. Dina enheter fungerar som i dag. Vi skriver till dig när det fortsätter.
portal-lead-exempt = Du står utanför flytten tills vidare. Vi skriver till dig före den dagen.
portal-lead-done-works = Allt fungerar. Det finns inget kvar att göra.
portal-lead-done-checking = Vi kontrollerar fortfarande att allt fungerar. Du behöver inte göra något.
portal-lead-done-fails = En sak fungerar inte än. Du hittar den nedan.

# En rad efter att ett formulär har skickats
portal-said-agreed = Noterat. Du kan gå vidare till nästa steg.
portal-said-started = Vi har bett { $source } att släppa enheten. Låt den vara påslagen och ansluten.
portal-said-removed = Noterat. Du kan gå vidare till nästa steg.
portal-said-began = Bra. Följ stegen nedan.
portal-said-helped = Vi har fått ditt meddelande. Någon kontaktar dig; du kan följa det nedan.
portal-said-thanked = Tack för att du berättade.
portal-said-no-words = Skriv med några ord vad det gäller, så att rätt person kan svara.
portal-said-halted = Flytten är pausad, så inget har startats. Vi skriver till dig när det fortsätter.
portal-said-not-instructed = Det är inte den här enhetens tur än. Vi skriver till dig när det är dags.
portal-said-nothing-to-leave = Den gamla hanteringen är redan borta. Gå vidare till nästa steg.
portal-said-vendor-moves = Den här enheten flyttar av sig själv; det finns inget att starta här.
portal-said-no-consent = Läs först vad som raderas, och godkänn det.
portal-said-under-way = Det pågår redan.
portal-said-not-in-scope = Den här enheten behöver inte flytta.

# En enhet: vems den är, och hur långt den har kommit
portal-owner-corporate = din organisations
portal-owner-personal = din egen
portal-tag-done = Klar
portal-tag-moved = Flyttad
portal-tag-fails = Inte riktigt klar
portal-tag-later = Inte än
portal-tag-conflict = Vi tittar på det
portal-tag-paused = Pausad
portal-tag-step = Steg { $number } av { $all }
portal-mark-done = Klart:
portal-mark-now = Nu:
portal-mark-later = Senare:
portal-takes = Det tar ungefär { $minutes } minuter.
portal-keeps-phone = Dina foton, meddelanden och privata appar rörs inte. E-post och appar för arbetet försvinner en stund och kommer sedan tillbaka.
portal-keeps-computer = Dina filer och program rörs inte.
portal-keeps-all = Appar, filer och inställningar finns kvar.
portal-keeps-nothing = Allt på din { $device } raderas. Första steget visar hur du behåller det som är viktigt.
portal-works = Flyttad { $date }, och allt fungerar.
portal-paused = Flytten är pausad. Det finns inget att göra här förrän den fortsätter.
portal-unprotected = Den här enheten är utan skydd tills du är klar.
portal-confirmed = Bekräftat { $at }
portal-not-confirmed = Du berättade det { $at }. { $source } har inte bekräftat det än.
portal-confirmed-enrolled = Bekräftat { $at }

# Stegen, som uppgift och som något gjort
portal-step-agree = Spara det du vill behålla
portal-done-agree = Sparat, och du godkände att den raderas
portal-step-remove = Ta bort den gamla hanteringen
portal-done-remove = Gamla hanteringen borttagen
portal-step-erase = Radera enheten
portal-done-erase = Raderad
portal-step-vendor = Låt den flytta
portal-done-vendor = Flyttad
portal-step-install = Hämta { $app }
portal-done-install = { $app } är på plats
portal-step-enroll = Registrera enheten
portal-done-enroll = Registrerad
portal-step-set-up = Ställ in den på nytt
portal-done-set-up = Inställd
portal-step-check = Vi kontrollerar att allt fungerar
portal-done-check = Allt fungerar

# Knappar
portal-do-agree = Det är sparat, den får raderas
portal-do-start = Ta bort den nu
portal-do-removed = Jag har tagit bort den
portal-do-erased = Jag har raderat den
portal-do-installed = Jag har den. Nästa steg
portal-do-began = Jag håller på att ställa in den
portal-do-again = Jag försöker igen
portal-open-app-store = Öppna App Store
portal-open-google-play = Öppna Google Play
portal-open-microsoft-store = Öppna Microsoft Store
portal-download-macos = Hämta { $app }
portal-open-linux-guide = Öppna hämtningssidan

# Innan en enhet raderas
portal-agree-what = För att flytta måste din { $device } raderas. Alla appar, foton, meddelanden, filer och inställningar på den är borta efteråt.
portal-agree-save = Spara foton och filer som bara finns på den här enheten: i iCloud, hos Google eller på en annan dator.
portal-agree-files = Kopiera filer som bara finns på den här datorn till OneDrive eller en annan disk. Titta även i Hämtade filer och på skrivbordet.
portal-agree-codes = Gör enheten inloggningskoder åt dig (en autentiseringsapp, nycklar)? Flytta dem, eller se till att du kan logga in utan dem.
portal-agree-apple = Se till att du kan lösenordet till ditt Apple-konto. Du behöver det för att radera och för att ställa in på nytt.
portal-agree-google = Se till att du kan lösenordet till ditt Google-konto. Du behöver det för att ställa in på nytt.
portal-agree-charge = Ta en timme då du kan vara utan enheten, och anslut den till ström.

# Ta bort den gamla hanteringen
portal-remove-order = { $source } tar bort sina inställningar samt e-post och appar för arbetet från din { $device }. Det privata finns kvar. Ta dig tid att göra klart nu: till dess är den utan skydd.
portal-remove-order-reset = { $source } släpper din { $device }. Den kan radera sig själv på en gång; om den inte gör det visar nästa steg hur.
portal-remove-waiting = Vi har bett { $source } att släppa din { $device }. Det tar oftast några minuter. Låt den vara påslagen, olåst och ansluten till internet.
portal-remove-takes-long = Tar det längre än en timme?
portal-remove-hand = Ta själv bort { $source } från din { $device }. Det privata finns kvar. Ta dig tid att göra klart nu: till dess är den utan skydd.
portal-own-guidance = Din organisations egna anvisningar
portal-remove-ios-open = Öppna Inställningar › Allmänt › VPN och enhetshantering.
portal-remove-ios-remove = Tryck på hanteringsprofilen för { $source } och sedan på ”Ta bort hantering”. Ange din lösenkod och bekräfta.
portal-remove-ios-account = Ser du ditt arbetskonto där i stället för en profil? Tryck på det och sedan på ”Logga ut”.
portal-remove-app = Om appen { $old-app } finns kvar, radera den.
portal-remove-android-open = Öppna Inställningar och sök efter ”jobbprofil”. På de flesta mobiler finns den under Lösenord och konton › Jobb.
portal-remove-android-remove = Tryck på ”Ta bort jobbprofil” och bekräfta. Bara det som finns i jobbprofilen raderas.
portal-remove-windows-open = Öppna Inställningar › Konton › Åtkomst till arbete eller skola.
portal-remove-windows-disconnect = Öppna raden som säger att datorn är ansluten till enhetshanteringen i { $source }, välj ”Koppla från” och bekräfta.
portal-remove-windows-careful = Koppla inte från det konto som du loggar in i Windows med. Är det den enda raden? Stanna då här och fråga { $contact } om hjälp.
portal-remove-windows-app = Öppna Inställningar › Appar › Installerade appar. Om { $old-app } finns kvar, avinstallera den.
portal-remove-macos-open = Öppna Systeminställningar › Allmänt › Enhetshantering.
portal-remove-macos-remove = Markera hanteringsprofilen för { $source }, klicka på minusknappen eller på knappen för att avregistrera, och ange ditt lösenord.
portal-remove-macos-app = Om { $old-app } finns kvar i mappen Appar, flytta den till papperskorgen.
portal-remove-linux-package = Ta bort paketet för { $old-app } i programvarucentret, eller i en terminal med ”sudo apt remove” (Ubuntu) eller ”sudo dnf remove” (Red Hat).
portal-remove-linux-restart = Starta om datorn.

# Radera
portal-erase-other-device = Öppna sidan på en annan enhet också, om du kan: här försvinner den med resten. Länken i ditt mejl öppnar den igen när som helst.
portal-erase-ask = Be { $contact } att radera den tillsammans med dig.
portal-erase-ios-open = Öppna Inställningar › Allmänt › ”Överför eller nollställ” och välj ”Radera allt innehåll och inställningar”.
portal-erase-ios-confirm = Ange din lösenkod och lösenordet till ditt Apple-konto. Enheten startar om och hälsar.
portal-erase-android-account = Öppna Inställningar › Lösenord och konton och ta bort ditt Google-konto. Annars frågar mobilen efter det när du ställer in den.
portal-erase-android-open = Öppna Inställningar › System › Återställningsalternativ och välj att radera all data (fabriksåterställning).
portal-erase-macos-open = Öppna Systeminställningar › Allmänt › ”Överför eller nollställ” och välj ”Radera allt innehåll och inställningar”.
portal-erase-macos-confirm = Ange ditt lösenord och logga ut från ditt Apple-konto när du blir ombedd. Datorn startar om.

# Enheter som tillverkaren flyttar: Apples system från version 26
portal-vendor-what = Din { $device } flyttar från { $source } till { $target } av sig själv. Du behöver bara säga när.
portal-vendor-ready = Anslut den till Wi-Fi och till ström.
portal-vendor-ios-notice = En notis säger att din organisation flyttar enheten till en annan hantering. Tryck på den, eller öppna Inställningar › Allmänt › VPN och enhetshantering.
portal-vendor-ios-restart = Starta flytten. Enheten startar om en gång.
portal-vendor-macos-notice = En notis säger att din organisation flyttar datorn till en annan hantering. Klicka på den, eller öppna Systeminställningar › Allmänt › Enhetshantering.
portal-vendor-macos-enroll = Starta flytten och välj ”Registrera”.
portal-vendor-sign-in = Använd ditt arbetskonto om du blir ombedd att logga in.
portal-vendor-keep = Radera inte enheten och ta inte bort profilen själv. Ingen notis i morgon heller? Fråga { $contact } om hjälp.

# Hämta den nya tjänstens app
portal-install-store = Installera { $app } på just den här enheten.
portal-install-android-outside = Installera den bland dina privata appar, inte i en gammal jobbprofil.
portal-install-windows = Installera ”Företagsportalen” från Microsoft Store. Den kan redan finnas på datorn: titta i Start.
portal-install-macos-download = Hämta { $app } med knappen nedan, på den dator det gäller.
portal-install-macos-install = Öppna den hämtade filen och följ den till slutet.
portal-install-linux-edge = Installera Microsoft Edge.
portal-install-linux-app = Installera appen ”Microsoft Intune” så som hämtningssidan beskriver.
portal-install-app = Installera { $app } på just den här enheten.

# Registrera med den
portal-enroll-wait = Så snart { $target } känner till enheten visar den här sidan det av sig själv. Det kan ta en stund.
portal-enroll-ios-begin = Öppna Företagsportalen och logga in med ditt arbetskonto. Läs vad din organisation kan se och fortsätt sedan.
portal-enroll-ios-download = Safari frågar om en profil får hämtas: tryck på ”Tillåt” och sedan på ”Stäng”.
portal-enroll-ios-install = Öppna Inställningar och tryck på raden om den hämtade profilen (eller Allmänt › VPN och enhetshantering). Tryck på ”Installera”, ange din lösenkod och tryck på ”Installera” och ”Lita på” tills det står ”Klar”.
portal-enroll-ios-back = Gå tillbaka till Företagsportalen och låt den bli färdig. Säg ja när appar för arbetet vill installeras.
portal-enroll-android-begin = Öppna Företagsportalen och logga in med ditt arbetskonto. Tryck på ”Börja”.
portal-enroll-android-profile = Godkänn villkoren. Mobilen skapar en jobbprofil, vilket tar några minuter; fortsätt sedan.
portal-enroll-android-settings = Ställ in det som Företagsportalen räknar upp, till exempel ett skärmlås, och tryck på ”Klar”.
portal-enroll-android-apps = Appar för arbetet har hädanefter en liten portfölj. Privata appar är kvar där de är.
portal-enroll-windows-begin = Öppna Företagsportalen och logga in med ditt arbetskonto.
portal-enroll-windows-connect = Välj ”Nästa” och sedan ”Anslut”, och logga in en gång till.
portal-enroll-windows-go = Gå vidare och vänta tills allt är avbockat.
portal-enroll-windows-done = Välj ”Klar”. Starta om datorn om den ber dig.
portal-enroll-macos-begin = Öppna Företagsportalen, logga in med ditt arbetskonto och välj ”Börja”.
portal-enroll-macos-download = Välj att hämta profilen. Systeminställningar öppnas.
portal-enroll-macos-install = Dubbelklicka på profilen under Allmänt › Enhetshantering, välj ”Installera”, ange ditt lösenord och välj ”Registrera”.
portal-enroll-macos-back = Gå tillbaka till Företagsportalen, ändra de inställningar den räknar upp, och välj ”Klar”.
portal-enroll-linux-begin = Öppna appen ”Microsoft Intune”, logga in med ditt arbetskonto och välj ”Next”.
portal-enroll-linux-settings = Ändra de inställningar den räknar upp, till exempel diskkryptering eller lösenordet.
portal-enroll-linux-edge = Logga in i Microsoft Edge med ditt arbetskonto.
portal-enroll-app-open = Öppna { $app } och logga in med ditt arbetskonto.
portal-enroll-app-follow = Följ det som står tills det framgår att enheten är registrerad.

# Ställa in på nytt
portal-set-up-start = Välj språk och anslut till Wi-Fi.
portal-set-up-apple-remote = Vid ”Fjärrhantering” fortsätter du och loggar in med ditt arbetskonto.
portal-set-up-ios-data = Återställ inte en gammal säkerhetskopia. Foton och kontakter kommer tillbaka när du loggar in med ditt Apple-konto.
portal-set-up-macos-data = Överför inget från en säkerhetskopia. Filer i OneDrive och iCloud kommer tillbaka när du loggar in.
portal-set-up-android-code = Om mobilen inte själv säger att den tillhör din organisation: tryck sex gånger på samma ställe på första skärmen och skanna koden som du får av { $contact }.
portal-set-up-android-lock = Logga in med ditt arbetskonto, välj ett skärmlås och låt apparna för arbetet installeras.
portal-set-up-wait = Vänta tills dina appar för arbetet finns där. Det kan ta en halvtimme.

# Vad den nya tjänsten säger om en enhet
portal-compliance-unknown = { $target } kontrollerar enheten. Det kan ta en timme eller två; du kan använda den under tiden.
portal-compliance-compliant = Enheten är som den ska.
portal-compliance-in-grace = En inställning är inte som den ska än. Öppna { $app }: där står vilken och hur du ändrar den.
portal-compliance-noncompliant = En inställning är inte som den ska, och e-posten i arbetet kan sluta fungera tills den är det. Öppna { $app }: där står vilken och hur du ändrar den.
portal-check-works = fungerar
portal-check-fails = fungerar inte än
portal-check-fails-help = Vi ser det också. Säg till nedan om du behöver det nu.

# En registrering som misslyckades
portal-failed-unknown = Det gick inte, och vi vet inte varför än. Försök en gång till; säg till nedan om det misslyckas igen.
portal-failed-authentication = Inloggningen gick inte. Kontrollera ditt lösenord på en annan enhet och försök igen.
portal-failed-authorization = Ditt konto får inte registrera den här enheten än. Säg till nedan; vi behöver ändra något.
portal-failed-account-validation = Ditt konto godtogs inte. Se till att du använde ditt arbetskonto och försök igen.
portal-failed-user-validation = { $target } känner inte till dig än. Säg till nedan; vi behöver ändra något.
portal-failed-device-not-supported = Enhetens system är för gammalt. Installera alla uppdateringar och försök igen. Säg till nedan om det inte finns fler.
portal-failed-in-maintenance = Underhåll pågick i { $target }. Försök igen om en timme.
portal-failed-bad-request = Enheten och { $target } förstod inte varandra. Starta om enheten och försök igen.
portal-failed-feature-not-supported = Enheten klarar inte något som din organisation behöver. Säg till nedan.
portal-failed-enrollment-restrictions-enforced = Din organisations regler släppte inte in enheten. Du kanske har för många enheter, eller så är den här sorten inte tillåten. Säg till nedan.
portal-failed-client-disconnected = Anslutningen bröts. Stanna på Wi-Fi och försök igen.
portal-failed-user-abandonment = Det stannade halvvägs. Börja om nedan och följ det till slutet.
portal-failed-source-refused = { $source } ville inte släppa enheten. Försök en gång till; säg till nedan om det misslyckas igen.
portal-trouble-stopped = Inget har hänt på ett tag. Enheten är utan skydd: fortsätt nedan, eller berätta vad som hindrar.
portal-trouble-conflict = Både { $source } och { $target } säger att de hanterar den här enheten. Låt den vara som den är. Vi tittar på det och kontaktar dig.
portal-trouble-returned = Enheten är tillbaka i { $source }. Börja om när du har tid att göra klart.

# Hjälp
portal-help-device = Är något inte som det ska?
portal-help-question = Ställ en fråga
portal-help-cause = Vad gäller det?
portal-help-words = Vad ser du? Vad har du provat?
portal-help-send = Skicka
portal-help-what-happens = Det går till { $contact }, där det syns vilken enhet och vilket steg det gäller.
portal-cause-enrollment = Inställningen går inte
portal-cause-unenroll = Den gamla hanteringen försvinner inte
portal-cause-vpn = VPN fungerar inte
portal-cause-wifi = Wi-Fi fungerar inte
portal-cause-email = E-posten fungerar inte
portal-cause-certificate = Ett certifikat nekas
portal-cause-apps = En app för arbetet saknas eller öppnas inte
portal-cause-gap = En enhet är utan skydd
portal-cause-conflict = En enhet finns i båda tjänsterna
portal-cause-call = Vi vill gärna tala med dig
portal-cause-question = Något annat
portal-tickets = Dina ärenden
portal-ticket-open = Pågår
portal-ticket-answered = Besvarat
portal-ticket-reference = { $reference }, { $at }
portal-ticket-with-us = Vi har det och kontaktar dig.
portal-ticket-with = Det ligger hos { $team }, som kontaktar dig.
portal-ticket-passed-on = { $team } tittar på det.
portal-ticket-cause-found = { $team } har hittat orsaken. Svaret är på väg till dig.
portal-ticket-on-its-way = Svaret finns. { $team } kontaktar dig.
portal-ticket-contacted = { $team } har kontaktat dig. Om det fungerar nu är allt klart.
portal-ticket-resolved = Det finns ett svar. Om det inte hjälper, svara { $contact }.
portal-ticket-closed = Stängt.
portal-known = Känt problem: { $cause }

# De vanliga svaren, för den som utför dem
portal-answer-enrollment = Starta om enheten och börja om med att logga in. Använd ditt arbetskonto och stanna på Wi-Fi tills det är klart.
portal-answer-unenroll = Anslut enheten till Wi-Fi, öppna { $old-app } en gång och låt den vara öppen några minuter. Då når begäran fram.
portal-answer-vpn = Öppna { $app } och låt den kontrollera enheten; VPN-profilen kommer igen. Stäng sedan av VPN och slå på igen.
portal-answer-wifi = Glöm arbetets nätverk i Wi-Fi-inställningarna. Det kommer tillbaka av sig självt inom några minuter.
portal-answer-email = Ta bort det gamla arbetskontot ur e-postappen och logga sedan in i Outlook med ditt arbetskonto.
portal-answer-certificate = Öppna { $app } och låt den kontrollera enheten. Ett nytt certifikat kommer inom en timme.
portal-answer-apps = Öppna { $app } › Appar och installera appen därifrån.
portal-answer-gap = Fortsätt där du slutade: logga in i { $app } och följ den till slutet.
portal-answer-conflict = Låt enheten vara som den är. Vi tar bort den ur den gamla tjänsten och säger till när du kan fortsätta.
portal-answer-call = Ring { $contact } när det passar dig.
portal-answer-question = Fråga { $contact }.

# Återkoppling
portal-feedback = Hur gick det?
portal-feedback-question = Från 1 till 5
portal-feedback-worst = 1: dåligt
portal-feedback-best = 5: mycket bra
portal-feedback-words = Vad bör vi göra bättre för dem som kommer efter?
portal-feedback-send = Skicka
portal-feedback-thanks = Du gav { $score } av 5. Tack: det hjälper dem som kommer efter.
portal-feedback-change = Ändra det

# Integritet
portal-privacy = Vad din organisation kan se
portal-privacy-never = Aldrig: dina meddelanden och mejl, samtal, foton, kontakter, kalender, lösenord, webbplatserna du besöker eller vad som står i dina dokument.
portal-privacy-more = Vad den ser, och varför
portal-privacy-device = För varje enhet ser den: namn, modell, serienummer, system och version, och om den är säkert inställd.
portal-privacy-apps-personal = På din egen enhet ser den de appar du har fått av arbetet, och av ditt telefonnummer bara de sista siffrorna.
portal-privacy-apps-corporate = På en enhet som är organisationens ser den alla appar och telefonnumret.
portal-privacy-place-personal = Den kan inte se var din egen enhet är. Den kan ta bort arbetsdata från den, till exempel om du tappar bort den.
portal-privacy-place-corporate = En enhet som är organisationens kan den söka efter när den är borta, låsa och radera.
portal-privacy-why = Det behövs för att skydda arbetsdata och hjälpa dig. Den här sidan sparar det du berättar här och hur långt varje enhet har kommit, så länge flytten pågår.

# Länkar som inte öppnar något
portal-link-expired-title = Länken är för gammal
portal-link-expired = Be om en ny, så är du tillbaka på din sida.
portal-link-unknown-title = Länken öppnar ingenting
portal-link-unknown = Den kanske blev avkapad. Öppna den igen från meddelandet du fick, eller be den som skickade den om en ny.

# Inloggning i konsolen
sign-in-title = Logga in
sign-in-account = Konto
sign-in-password = Lösenord
sign-in-button = Logga in
sign-in-forgotten = Glömt lösenordet? En administratör kan ge dig ett nytt på kommandoraden.
sign-in-wrong = Konto och lösenord hör inte ihop. Kontrollera dem och försök igen.
sign-in-too-often = För många försök. Vänta { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
 } och försök igen.
sign-in-no-accounts = Det finns inget konto än. Skapa det första på kommandoraden, med ”sluis account add”.
sign-in-password-too-short = Ett lösenord har minst { $count } tecken. Några ord i rad är lätta att minnas och svåra att gissa.
sign-in-password-too-long = Ett lösenord har högst { $count } tecken.
sign-in-password-not-hashed = Lösenordet kunde inte förvaras säkert, så det sparades inte. Försök igen.

# Sidor som säger nej
guard-wrong-host-title = Den här demon är bara för den här datorn
guard-wrong-host = Öppna den på adressen som programmet visade när det startade.
guard-other-site-title = Det där kom från en annan sida
guard-other-site = Det du skickade kom inte från någon sida på den här webbplatsen, så inget gjordes. Öppna sidan här och skicka det igen.
guard-too-large-title = Det där är för stort
guard-too-large = Det du skickade är större än något som väntas här, så inget gjordes.
guard-too-slow-title = Det här tar för lång tid
guard-too-slow = Sidan blev inte klar i tid. Försök igen om en stund.
guard-garbled-title = Det gick inte att läsa
guard-garbled = Något saknas i det du skickade, så inget gjordes. Gå tillbaka, läs in sidan på nytt och skicka det igen.
guard-not-allowed-title = Det får du inte göra
guard-not-allowed = Ditt konto har inte den här behörigheten. En administratör kan ge den till dig.
guard-too-often-title = Det där var för ofta
guard-too-often = Inget gjordes. Vänta { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
 } och försök igen. Ring om det är bråttom.

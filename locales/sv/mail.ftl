## Brev till deltagare. Ämnesrader håller sig inom 78 tecken. `$date` är en dag med år, `$month` en månad med år.

mail-greeting = Hej { $name },
mail-greeting-plain = Hej,

# Kickoff: vad, varför, planen (CP-3)
mail-kickoff-subject = Våra enheter flyttar till { $target }
mail-kickoff-what = Mobilerna, surfplattorna och datorerna som du använder i arbetet ska hanteras med { $target }. Det ställer in e-post, Wi-Fi och appar åt dig, håller enheten uppdaterad och skyddar arbetsdata om en enhet kommer bort.
mail-kickoff-why = Därför gör vi det: du loggar in en gång, och det du behöver i arbetet finns på plats; fler appar väljer du själv. Och vi håller alla enheter säkra från ett ställe, oavsett märke.
mail-kickoff-plan = Vi går steg för steg. En liten grupp börjar; nästa grupp följer när allt fungerar för den föregående:
mail-schedule-line = { $phase }: { $month }
mail-your-turn = Din tur börjar den { $date } eller lite senare. Du får ett meddelande när det går att börja; tills dess behöver du inte göra något.
mail-privacy = Det här kan din organisation se: modell, serienummer, systemets version, arbetsappar och om enheten är säker. Det här ser den inte: dina foton, meddelanden, samtal, sidorna du besöker och det som finns i dina privata appar.

# Före registreringen: produkten och det som hör till, datumen, var man kan läsa mer (CP-4)
mail-pre-subject = Vad som väntar när dina enheter flyttar till { $target }
mail-pre-what = Snart är det din tur att flytta till { $target }. Det tar oftast ungefär 15 minuter per enhet, och din sida visar varje steg.
mail-pre-products = Efteråt finns apparna för ditt arbete, till exempel Outlook, Office och OneDrive, på enheten, och ditt arbetskonto öppnar dem alla.
mail-pre-resources = Din sida visar dina datum, dina enheter och stegen för var och en av dem. Där ber du också om hjälp.
mail-pre-subject-soon = Snart din tur: tre saker som hjälper
mail-pre-soon = Du kan flytta dina enheter från och med den { $date }. Tre saker hjälper:
mail-prepare-password = Ha ditt arbetskonto och lösenordet till hands.
mail-prepare-charge = Ladda enheten och välj en stund när du har Wi-Fi.
mail-prepare-backup = Installera uppdateringar som väntar och spara en kopia av privata foton och filer, som före varje större uppdatering.

# Registrering: klart att börja, anvisningarna, hjälp (CP-5)
mail-enroll-subject = Du kan börja: flytta dina enheter till { $target }
mail-enroll-ready = Nu kan du flytta till { $target }. Välj en stund som passar dig; det tar oftast ungefär 15 minuter per enhet.
mail-devices = { $count ->
    [one] Det gäller den här enheten: { $devices }.
   *[other] Det gäller de här { $count } enheterna: { $devices }.
 }
mail-enroll-step-open = Öppna din sida, helst på själva enheten.
mail-enroll-step-remove = Om enheten har kvar den gamla hanteringen visar sidan hur du tar bort den.
mail-enroll-step-install = Fortsätt direkt med den nya hanteringen och logga in med ditt arbetskonto.
mail-enroll-step-check = Vi kontrollerar att e-post, Wi-Fi och appar fungerar. Din sida säger till när du är klar.
mail-enroll-voluntary = Det finns ingen tidsgräns än: du väljer dag själv. Börjar du snart finns det gott om tid att hjälpa dig om något går fel.

# Efteråt: tack, mer att läsa, återkoppling (CP-6)
mail-after-subject = Du har flyttat: hur gick det?
mail-after-thanks = Tack för att du har flyttat till { $target }.
mail-after-resources = Om något inte fungerar som förut säger du till på din sida, så får du hjälp. Och berätta hur det gick: det tar en minut och gör det lättare för dem som kommer efter dig.

# Påminnelser
mail-reminder-subject = Kvar att göra: flytta till { $target }
mail-reminder = Du kunde börja för några dagar sedan, och något är kvar att göra. Det tar oftast ungefär 15 minuter per enhet. Om något hindrar dig kan du be om hjälp på din sida; det går fort.
mail-gap-subject = Inte klart än: { $device }
mail-gap = { $device } har lämnat den gamla hanteringen men inte kommit fram till den nya. Tills den gör det kan e-post och appar för arbetet sluta fungera, och arbetsdata är sämre skyddade. Fortsätt där du slutade; din sida visar nästa steg.

# Tidsgräns
mail-deadline-subject = Flytta dina enheter senast den { $date }
mail-deadline = Flytta dina enheter till { $target }. Sista dag är den { $date }; därefter förlorar enheter som inte har flyttat åtkomsten till e-post och filer i arbetet.
mail-deadline-why = Hittills har alla fått välja dag själva. Datumet är satt så att supporten har tid för alla som är kvar. Be om hjälp om du behöver någon.

# Vidare
mail-link-your-page = Öppna din sida
mail-link-start = Börja nu
mail-link-continue = Fortsätt där du slutade
mail-link-feedback = Berätta hur det gick

mail-contact = Frågor, eller kommer du inte vidare? Så når du oss: { $ways }
mail-contact-name = Frågor, eller kommer du inte vidare? Fråga { $name }: { $ways }

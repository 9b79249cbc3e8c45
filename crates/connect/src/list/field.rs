//! What the columns of a list can say, and the headers that are known to say it.
//!
//! The headers are those of the portals and of Graph, in English and as Dutch, Swedish, German and French spreadsheets have
//! them. They are written as [`folded`](super::column::folded) writes them.

use sluis_plan::words;

/// What a list is read for: people or devices.
pub(super) trait Field: Copy + 'static {
    /// The headers of each field, in order of preference: a row takes the first of its cells that says something.
    const HEADERS: &'static [(Self, &'static str)];
    /// What a list is of no use without.
    const NEEDED: &'static [Needed<Self>];

    fn word(self) -> &'static str;

    fn index(self) -> usize;
}

/// A field that a list must have a column for, or several of which one is enough.
pub(super) struct Needed<F: 'static> {
    pub any_of: &'static [F],
    /// The id of the phrase that says what it is.
    pub what: &'static str,
    /// Headers to suggest, as people write them.
    pub names: &'static [&'static str],
}

words! {
    /// What a column can say about a person.
    pub(super) enum PersonField {
        Account => "account",
        /// The whole name.
        Name => "name",
        /// The whole name or, beside first names, the surname.
        PlainName => "plain-name",
        GivenName => "given-name",
        Surname => "surname",
        Email => "email",
        Department => "department",
        Site => "site",
        Country => "country",
        /// The country that an account is licensed in: always a code of two letters.
        UsageLocation => "usage-location",
        Language => "language",
        Executive => "executive",
        Vip => "vip",
        Volunteer => "volunteer",
        Active => "active",
        /// The opposite of active.
        Blocked => "blocked",
        /// Member or guest.
        Kind => "kind",
    }
}

words! {
    /// What a column can say about a device.
    pub(super) enum DeviceField {
        Id => "id",
        /// The id of a computer in Jamf Pro.
        ComputerId => "computer-id",
        /// The id of an iPhone or iPad in Jamf Pro.
        MobileId => "mobile-id",
        Serial => "serial",
        Imei => "imei",
        Account => "account",
        Name => "name",
        Manufacturer => "manufacturer",
        Model => "model",
        Platform => "platform",
        /// The platform, its version, or both in one text.
        System => "system",
        OsVersion => "os-version",
        Ownership => "ownership",
        EnrollmentStatus => "enrollment-status",
        DeviceState => "device-state",
        ManagedBy => "managed-by",
        /// Whether it is managed at all.
        Managed => "managed",
        EnrolledAt => "enrolled-at",
        Compliance => "compliance",
    }
}

impl Field for PersonField {
    const HEADERS: &'static [(PersonField, &'static str)] = &[
        (
            PersonField::Account,
            "userprincipalname upn userprincipal memberobjectidorupn account accountname signinname loginname logonname login
            username user samaccountname
            gebruikersnaam aanmeldnaam inlognaam accountnaam
            anvandarnamn inloggningsnamn anvandarkonto kontonamn konto
            benutzerprinzipalname benutzername anmeldename benutzerkonto
            nomprincipaldelutilisateur nomdutilisateur identifiant nomdeconnexion compte",
        ),
        (
            PersonField::Name,
            "displayname fullname weergavenaam volledigenaam visningsnamn fullstandigtnamn anzeigename vollstandigername
            nomdaffichage nomaffiche nomcomplet",
        ),
        (PersonField::PlainName, "name naam namn"),
        (PersonField::GivenName, "givenname firstname voornaam fornamn vorname prenom"),
        (PersonField::Surname, "surname lastname familyname sn achternaam efternamn nachname familienname nomdefamille nom"),
        (
            PersonField::Email,
            "mail email emailaddress primarysmtpaddress mailaddress
            emailadres mailadres epost epostadress mejladress emailadresse mailadresse
            adressedemessagerie adresseelectronique adresseemail adressemail courriel",
        ),
        (
            PersonField::Department,
            "department departmentname dept afdeling afdelingsnaam avdelning abteilung service departement",
        ),
        (
            PersonField::Site,
            "officelocation physicaldeliveryofficename office site location building
            vestiging kantoorlocatie kantoor locatie standplaats
            kontorsplats kontor arbetsplats
            standort niederlassung buro buero
            bureau emplacement lieu
            city town plaats stad ort stadt ville",
        ),
        (
            PersonField::Country,
            "country countrycode countryorregion countryregion land landcode landofregio landskod landellerregion
            landoderregion landregion pays paysouregion paysregion codepays",
        ),
        (
            PersonField::UsageLocation,
            "usagelocation gebruikslocatie anvandningsplats verwendungsstandort nutzungsstandort emplacementdutilisation
            lieudutilisation",
        ),
        (
            PersonField::Language,
            "preferredlanguage language locale voorkeurstaal taal onskatsprak sprak bevorzugtesprache sprache languepreferee
            langue",
        ),
        (
            PersonField::Executive,
            "executive isexecutive leidinggevende directielid directie chef ledning fuhrungskraft geschaftsleitung cadre
            dirigeant",
        ),
        (PersonField::Vip, "vip isvip"),
        (
            PersonField::Volunteer,
            "volunteer isvolunteer pilotvolunteer vrijwilliger frivillig freiwillige freiwilliger freiwillig volontaire",
        ),
        (
            PersonField::Active,
            "accountenabled enabled active isactive accountingeschakeld ingeschakeld actief kontoaktiverat aktiverad aktiv
            kontoaktiviert aktiviert compteactive actif",
        ),
        // Entra's bulk templates put "Block sign in" above the name of the opposite property.
        (
            PersonField::Blocked,
            "[accountenabled] blocksignin signinblocked blocked disabled accountdisabled aanmeldenblokkeren geblokkeerd
            blockerad anmeldungblockieren gesperrt bloque",
        ),
        (PersonField::Kind, "usertype gebruikerstype typegebruiker anvandartyp benutzertyp typedutilisateur typeutilisateur"),
    ];

    const NEEDED: &'static [Needed<PersonField>] = &[Needed {
        any_of: &[PersonField::Account],
        what: "list-what-account",
        names: &["userPrincipalName", "UPN", "Account", "User name"],
    }];

    fn word(self) -> &'static str {
        self.word()
    }

    fn index(self) -> usize {
        self as usize
    }
}

impl Field for DeviceField {
    const HEADERS: &'static [(DeviceField, &'static str)] = &[
        (
            DeviceField::Id,
            "deviceid intunedeviceid manageddeviceid udid deviceuuid uuid id
            apparaatid enhetsid gerateid geraeteid iddelappareil",
        ),
        (DeviceField::ComputerId, "jsscomputerid"),
        (DeviceField::MobileId, "jssmobiledeviceid"),
        (
            DeviceField::Serial,
            "serialnumber serial serialno deviceserialnumber serienummer serienr seriennummer seriennr numerodeserie nodeserie
            ndeserie",
        ),
        (DeviceField::Imei, "imei imeinumber imeinummer numeroimei"),
        (
            DeviceField::Account,
            "primaryuserupn userprincipalname upn userupn primaryuseremailaddress primaryuseremail useremailaddress useremail
            emailaddress email account username enrollmentusername user
            upnvandeprimairegebruiker upnvanprimairegebruiker emailadres gebruikersnaam gebruiker
            upnforprimaranvandare primaranvandaresupn epostadress epost anvandarnamn anvandare
            upndesprimarenbenutzers upndesprimarbenutzers emailadresse benutzername benutzer
            upndelutilisateurprincipal adresseemail courriel nomdutilisateur utilisateur",
        ),
        (
            DeviceField::Name,
            "devicename computername friendlyname devicefriendlyname hostname
            apparaatnaam enhetsnamn geratename geraetename nomdelappareil nomdappareil
            displayname name naam namn nom manageddevicename managementname",
        ),
        (DeviceField::Manufacturer, "manufacturer make oem fabrikant tillverkare hersteller fabricant"),
        (
            DeviceField::Model,
            "model devicemodel modelname apparaatmodel modell enhetsmodell geratemodell modele modeledelappareil",
        ),
        (
            DeviceField::Platform,
            "platform deviceplatform platformname apparaatplatform plattform enhetsplattform gerateplattform plateforme
            plateformedelappareil",
        ),
        (DeviceField::System, "os operatingsystem besturingssysteem operativsystem betriebssystem systemedexploitation"),
        (
            DeviceField::OsVersion,
            "osversion operatingsystemversion versievanbesturingssysteem besturingssysteemversie osversie
            operativsystemversion operativsystemsversion betriebssystemversion versiondusystemedexploitation versiondelos",
        ),
        (
            DeviceField::Ownership,
            "ownership ownertype manageddeviceownertype deviceownership deviceownershiplevel ownershiptype
            eigendom eigenaarschap eigendomstype agarskap agandetyp besitz besitzverhaltnis eigentum propriete",
        ),
        (
            DeviceField::EnrollmentStatus,
            "enrollmentstatus enrolmentstatus deviceenrollmentstatus inschrijvingsstatus registreringsstatus
            registrierungsstatus etatdelinscription statutdelinscription",
        ),
        (
            DeviceField::DeviceState,
            "devicestate managementstate apparaatstatus enhetstillstand enhetsstatus geratestatus geratezustand
            etatdelappareil",
        ),
        (DeviceField::ManagedBy, "managedby managementagent managementagents beheerddoor hanterasav verwaltetvon gerepar"),
        (DeviceField::Managed, "managed ismanaged beheerd hanterad verwaltet gere"),
        (
            DeviceField::EnrolledAt,
            "enrollmentdate enrolleddatetime enrolleddate enrollmentdatetime enrolledon enrolled lastenrolledon
            datumvaninschrijving inschrijvingsdatum registratiedatum registreringsdatum registrierungsdatum datedinscription",
        ),
        (
            DeviceField::Compliance,
            "compliance compliancestate compliancestatus compliantstate naleving nalevingsstatus efterlevnad
            efterlevnadsstatus konformitat kompatibilitat konformitatsstatus conformite etatdeconformite",
        ),
    ];

    const NEEDED: &'static [Needed<DeviceField>] = &[
        Needed {
            any_of: &[DeviceField::Id, DeviceField::ComputerId, DeviceField::MobileId, DeviceField::Serial, DeviceField::Imei],
            what: "list-what-device-id",
            names: &["Device ID", "Serial number", "UDID", "IMEI"],
        },
        Needed {
            any_of: &[DeviceField::Account],
            what: "list-what-owner",
            names: &["Primary user UPN", "User principal name", "Email address", "Username"],
        },
        Needed {
            any_of: &[DeviceField::Platform, DeviceField::System, DeviceField::ComputerId, DeviceField::MobileId],
            what: "list-what-platform",
            names: &["OS", "Platform", "Operating system"],
        },
    ];

    fn word(self) -> &'static str {
        self.word()
    }

    fn index(self) -> usize {
        self as usize
    }
}

/**
 * Words of functions, in Danish and English, in lower case and without æ, ø and å spelled otherwise: a name or an address that
 * holds one of them is one of a function, for example `drift.vagt` or `Mark & Skov`.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `abuse account accounts accounting adgang admin administration administrator administrative advice advisor affairs afd
  afdeling afdelinger afregning aftale aftaler agreement agreements akut alarm alle alert alerts all analyse analytics api app
  application applications apps architect architecture architects arkitekt arkitektur arkiv assistance backend backoffice
  backup barn beredskab beskyttelse bestilling bestillinger bestyrelse bibliotek bibliotekar billing board bog bogholderi booking
  borger borgere borgerservice bruger brugere brugerservice budget bug bugs business byg bygning bygninger byråd byraad call care
  cases center central change chef ciso claims cloud cloudops cms code coder commercial communication communications community
  compliance consultant consultants consulting contact contacts contract contracts controller controlling coordinator council cto
  cfo ceo cio cpo customer customers cvr daglig data database databeskyttelse dataansvarlig debitor dental department design desk
  dev developer developers development devops digital digitalisering digitization direkte direktion direktor direktør direction
  director dk dokumentation domain dpo drift driftsvagt duty edi editor education elev elever email emergency energi enterprise
  erhverv ejer ejendom escalation escalations events exec executive external faktura fakturering fag faglig familie feedback fejl
  field finance financial firma first fond forening forum forvaltning forvalter fonden forskning frontend frontoffice fritid
  funktion funktionspostkasse føroffentlig faellesskab fællesskab gateway gdpr general generel gis green group gruppe grupper
  guest handicap hello help helpdesk hjemmeside hjemmepleje hjælp hjaelp hosting hotline hovednummer hr human idm idp implementation
  implementering incident incidents indkøb indkoeb info information infrastruktur infrastructure innovation inquiries insight
  integration integrationer integrations intern internal international internet intra invoice invoices it itdrift itsupport
  itsikkerhed job jobs jura juridisk jurist kanal kasse kerne key klage klager klima kommunikation kommune kommunen kommunes
  konsulent konsulenter konsulenthus kontakt kontor kontoret kontrakt kontrakter kontraktansvarlig koordinator kredit kreditor
  kultur kunde kunder kundeservice kundecenter kurser kursus kvalitet lab labs law ledelse leder legal leverance leverandør
  leverandoer license licenses licens licenser logistik løn loen løn-og mail mailbox maintainer maintainers maintenance management
  manager managers market marketing media medie medarbejder medlem medlemmer member members meddelelser miljø miljoe mobil mobile
  modtagelse monitor monitoring museum nat natur network netværk netvaerk news newsletter night no noc noreply nyhed nyheder
  nyhedsbrev office officer officers oekonomi økonomi onboarding on-call oncall open operation operations operator ops order orders
  organisation organization os2 ordre ordrer partner partners partnership party patent payment payments payroll personale
  personaleafdeling personnel phone plan planlægning planning planlaegning platform platforms pleje portal post postkasse postmaster
  press presse pris priser privacy process procurement product production produkt produkter produktejer products produktion program
  programme project projects projekt projekter projektleder projektkontor projektledelse public purchase purchasing quality
  rapport reception recruitment redaktion redaktør region release releases report reports request requests research response
  rettigheder revision risk rådgivning raadgivning råd raad salg sales sagsbehandler sagsbehandling sekretariat sekretariatet
  sekretær sekretaer second security section selskab seniorer server service servicedesk servicecenter services sikkerhed site skole
  skoler skov smtp soc social sundhed software source special specialist sprint sre staff standard statistik status stab strategi
  strategy student styregruppe styring super support supporten supportcenter supportteam supplier suppliers system systemadministration
  systemansvarlig systemejer systems systemforvalter sysadmin teknik teknisk technical technology tech team teams telefon
  telefonvagt telephone tender test tester testers third tilbud tilgængelighed tilsyn tiltag tool tools trade trafik training
  transport træning udbud udland udvikler udviklere udvikling undervisning unit user users vagt vagten vagtcentral vagttelefon
  vagthavende vejledning vendor vendors vej veje virksomhed web webmaster webteam welfare velfærd velfaerd worker workers workshop
  ydelse ydelser ældre aeldre ansvarlig ansvarlige arbejdsgruppe audit sig sag sager sags cpr esdh fk kle kombit borgmester
  mester personlig postmodtagelse hovedpostkasse bolig børn boern unge tand tandpleje kloak affald genbrug park land by city
  shared common main primary duty-officer first-line second-line scrum master kommunal whistle blower demo function functions funktioner
  level head vice president formand formanden counsel licensing programming helpline sikkerpost omstilling bureau koncern enhed enheden
  stabsfunktion ansatte rådgiver raadgiver sygehus hospital branding design arkitekturråd afløsning weekend hverdage`.split(
    /\s+/,
  ),
);

/** What compounds of functions end or begin with, for example `Brugersupporten` and `driftsgruppen`. */
const stems =
  /(support|supporten|service|servicen|drift|driften|vagt|vagten|desk|team|teamet|center|centret|centeret|kontor|kontoret|afdeling|afdelingen|forvaltning|forvaltningen|gruppe|gruppen|udvalg|udvalget|leder|lederen|ejer|ejeren|ansvarlig|ansvarlige|koordinator|konsulent|konsulenten|administrator|administration|udvikler|udvikling|sekretariat|sekretariatet|styrelse|styrelsen|postkasse|telefon|mobil|nummer|mail|område|området|pleje|plejen|uddannelse|uddannelser|linje|linjen|styring|sikkerhed|rådgiver|raadgiver|rådgivning|raadgivning|chef|chefen|direktør|office|officer|operations|owner|manager|engineering|engineer)$/;
const beginnings =
  /^(support|drift|service|system|bruger|kunde|borger|produkt|projekt|data|netværk|it-|digital|teknik|sikkerhed)/;

/** What words of activities and units end with: `Fakturering`, `Implementation`. A family name seldom does. */
const endings =
  /(\p{L}{2}ering(en)?|\p{L}{6}ing(en)?|\p{L}{3}(tion|tionen|tioner|ment|itet|ance|ence|ity|ship|skab|skabet|hed|heden))$/u;
/** Given names that end like words of activities. */
const alike =
  /^(clement|clarence|florence|terence|terrence|laurence|lawrence|constance|charity|felicity|trinity|serenity|prudence|patience|temperance|flemming|henning)$/;

/** Whether a word, in lower case, is certainly one of a function: it is listed, or a compound of such words. */
export const isListedFunctionWord = (word: string): boolean =>
  functionWords.has(word) || (word.length > 5 && stems.test(word)) || (word.length > 6 && beginnings.test(word));

/** Whether a word, in lower case, is one of a function. */
export const isFunctionWord = (word: string): boolean =>
  isListedFunctionWord(word) || (endings.test(word) && !alike.test(word));

const titles =
  /(direktør|direktøren|director|chef|chefen|leder|lederen|konsulent|konsulenten|consultant|sekretær|secretary|formand|formanden|manager|ejer|ejeren|owner|ansvarlig|koordinator|coordinator|arkitekt|architect|udvikler|developer|engineer|ingeniør|jurist|lawyer|officer|rådgiver|advisor|specialist|borgmester|president|bogholder|sagsbehandler|medarbejder|maintainer|administrator|forvalter|redaktør|editor|tester|designer|assistent|assistant)$/;
const shortTitles = new Set('ceo cto cfo ciso cio coo cpo dpo'.split(' '));

/** Whether a word, in lower case, is the title of one person: `direktør`, `projektleder`. */
export const isTitle = (word: string): boolean => shortTitles.has(word) || titles.test(word);

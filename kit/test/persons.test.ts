import { describe, expect, test } from '@jest/globals';
import {
  functionMailboxFault,
  functionNameFault,
  holdsCivilNumber,
  isPersonalMailbox,
  namesListedPerson,
  namesPerson,
  personalMailboxesIn,
} from '../src/persons/index.ts';

const functions =
  `Support|Drift og vagt|Driftsvagten|Help desk|Service Desk|Servicedesk 24/7|Account management|Salg og rådgivning|
Kundeservice|Kundesupport|1. level support|Second line support|Incident manager|Økonomi|Fakturering|Bogholderi|Løn og personale|
Personaleafdelingen|IT-sikkerhed|IT|Data protection officer|DPO|Databeskyttelsesrådgiver|CISO|Security team|Abuse|Presse|Kommunikation|
Pressechef|Direktør|Direktionen|Sekretariatet|Projektleder OS2mo|Projektkontoret|Produktejer|Product owner|System owner|Systemejer|
Systemansvarlig|Systemforvalter|Teknisk chef|Chief technology officer|CTO|Kontraktansvarlig|Contract manager|Leverandøransvarlig|
Udvikling|Udviklerteam|Developers|DevOps|Open source program office|Core team|Vagttelefon|Mobil vagt|Vagtmobil|Mobilteam|
Support per telefon|August-vagt|Mark og Skov|Bo og Velfærd|Liv og Sundhed|Kim Support Desk|Support for OS2display|
Borgerservice|Teknik og Miljø|Børn og Unge|Ældre og Handicap|Kultur og Fritid|Beredskabet|Arkitekturråd|Styregruppen|Koordinationsgruppe|
Community manager|Release manager|Hosting|Cloud operations|Night shift|Reception|Hovednummer|Omstillingen|Postmodtagelse|Digitalisering|
Digitaliseringschef|IT-afdelingen|IT og Digitalisering|Social og Sundhed|Jura|Legal|Compliance|Kvalitet|Test|Testmanager|Uddannelse|
Kursusadministration|Brugerundervisning|GIS|KLE-redaktionen|Webmaster|Webteamet|Redaktionen|Implementering|Integrationer|API support|
Bestillinger|Indkøb|Udbud|Procurement|Partner relations|Customer success|Customer care|Emergency|Escalations|On-call engineer|
Demo: support|Demo: system owner|Contract manager, OS2|Function 1|Vagt (døgnet rundt)|Support, hverdage 8-16|Sales & marketing|
IT-Øst|Drift/Vagt|Tine-support|C-level|Team A|Magenta support|Bellcom drift|Reload vagt|Aarhus Kommune, Borgerservice|Personal data officer|Kontor for Digitalisering|Center for IT|
Service Level Management|Change Advisory Board|Site Reliability Engineering|Head of Operations|Vice President Sales|Public Affairs|
Support Aarhus|Bellcom Danmark support|Projektleder for Rollekatalog|System owner FASIT|Park og Natur|Direktør|Rengøring|Visitation|
ABUSE TEAM|NOC|Københavns Kommune, Digitalisering|Support, Magenta|Support: OS2borgerPC|Ældreområdet|Sundhedsplejen|Brugersupport Nord/Syd|
Customer Experience Team|Security Incident Response Team|Technical Account Manager|Løn & HR`
    .replaceAll('\n', '')
    .split('|');

const persons =
  `Mette Holm|Jens Hansen|jens hansen|JENS HANSEN|Anne-Marie Jensen|Lars Løkke|Support (Mette Holm)|Support, Jens|Support v/ Mette|
Support v/Mette|Att. Søren|Kontaktperson: Ida Lund|Mettes mobil|Jens' telefon|Lars' mobil|privat mobil|Personlig mobil|private phone|
my mobile|Privatnummer|Hr. Møller|Dr. Holm|M. Holm|Mohammed Ali|Fatima Hassan|Xanthe Petersen|Bo Nielsen|Per Jensen|Kim Sørensen|
Mette|Drift: Torben Bech|Jens Hansen ApS|Projektleder Ulla Kjær|Niels J Hansen|Peter Drift|Bjarne (drift)|Mette-Support|Mette_Holm|Mette.Holm|Mette/Drift|Drift-Mette|Jens&Mette|“Jens”|Support–Jens|Jens@drift|J Hansen|Hansen|Sørensen|Mikkel, teknisk chef|Ｍｅｔｔｅ Holm|Mеtte Hоlm|Μette support|Mıkkel support|
M3tte Holm|Support M3tte|J€ns support|Mëtte Support|Direktør Holm|direktør holm|Chef Holm|Direktør Ramanathan|CTO Ramanathan|
Projektleder: Ramanathan|Priya, teknisk chef|Ramanathan (CTO)|Van der Berg, chef|O'Brien, manager|McDonald, manager|Support v/ Priya|
Support v/Priya|Kontaktperson: Priya|Hr. Ramanathan|Priya Ramanathan|Xiaoming Wang|Wang Xiaoming|PRIYA RAMANATHAN|Support Priya Ramanathan|
Support (Priya Ramanathan)|Priya Ramanathan, drift|Priya K. Ramanathan support|Support/Priya Ramanathan|Drift - Priya Ramanathan|
SUPPORT PRIYA RAMANATHAN`
    .replaceAll('\n', '')
    .split('|');

describe('the name of a function', () => {
  test.each(functions)('%s is one', (name) =>
    expect([namesPerson(name), functionNameFault(name)]).toEqual([false, undefined]),
  );

  test.each(['xiaoming wang', 'Xiaoming', 'Soren', 'Hans', 'Else', 'Magenta', 'A Holding', 'OS2mo', '24/7', '?'])(
    'is not %s, which has no word of a function',
    (name) =>
      expect(functionNameFault(name)).toBe(
        'has no word that stands for a function or a unit, such as Support or Drift',
      ),
  );

  test.each([
    ['Mеtte Hоlm', 'U+0435'],
    ['Suppоrt', 'U+043E'],
    ['Drift Ελλάς', 'U+0395'],
    ['ᴅrift', 'U+1D05'],
    ['支持 Support', 'U+652F'],
  ])('is not %s, whose letters are not all Latin', (name, number) =>
    expect(functionNameFault(name)).toBe(`has the letter ${number}, which is not one of the Latin alphabet`),
  );
});

describe('the name of a person', () => {
  test.each(persons)('%s is one', (name) => expect(namesPerson(name)).toBe(true));
});

test.each(['Support Priya', 'Drift priya ramanathan', 'Jimin Park'])(
  'the name %s passes, which no rule can tell: docs/privacy.md says so',
  (name) => expect(functionNameFault(name)).toBeUndefined(),
);

const functionMailboxes =
  `support drift vagt driftsvagt info kontakt kontakt.os2 it it-drift it.sikkerhed itsupport sikkerhed hello mail
post sikkerpost borgerservice borger.service kunde.service kundeservice salg sales press presse press.office privacy gdpr dpo
data.protection dataprotection security abuse noc soc crm edi esdh hr loen loen.personale oekonomi faktura faktura.drift bogholderi
accounts.payable billing helpdesk help.desk service.desk servicedesk first.line on.call support+os2 os2 os2mo os2display
os2.support magenta magenta.support drift.magenta team.os2 core.team webmaster postmaster noreply admin sysadmin devops
teknik.miljoe boern.unge social.sundhed direktionen sekretariatet projektkontoret digitalisering product.owner system.owner
systemejer kontrakter contract.manager udbud indkoeb integrationer api jobs demo-support demo-contracts demo-systems us a b
open.source community community.manager events reception omstilling kasse skole kultur.fritid vagttelefon 24-7 level2 support.dk`.split(
    /\s+/,
  );

const personalMailboxes = `mette.holm jens.hansen j.hansen jens jens-hansen jens_hansen mholm jenshansen hansen mette.h
anne-marie.jensen xiu.wang karla.gonzalez jens.hansen+os2 jens.hansen2 soeren.moeller j.p.hansen mette.louise.holm khansen mohammed mettes mettes-pc
holms_pc`.split(/\s+/);

describe('a mailbox', () => {
  test.each(functionMailboxes)('%s@magenta.dk is one of a function', (local) =>
    expect(isPersonalMailbox(`${local}@magenta.dk`)).toBe(false),
  );

  test.each(personalMailboxes)('%s@magenta.dk is one of a person', (local) =>
    expect(isPersonalMailbox(`${local}@magenta.dk`)).toBe(true),
  );

  test.each(['xiaoming.wang', 'priya.ramanathan', 'm3tte.holm', 'm3tte', 'mëtte'])(
    '%s@magenta.dk is one of a person',
    (local) => expect(functionMailboxFault(`${local}@magenta.dk`)).toBe('looks like the mailbox of a person'),
  );

  test('has Latin letters', () => {
    expect(functionMailboxFault('suppоrt@magenta.dk')).toBe(
      'has the letter U+043E, which is not one of the Latin alphabet',
    );
    expect(functionMailboxFault('info@københavn.dk')).toBeUndefined();
  });

  test.each(['os2drift@gmail.com', 'support@hotmail.com', 'SUPPORT@Outlook.dk'])(
    '%s is at a provider for persons',
    (address) => expect(isPersonalMailbox(address)).toBe(true),
  );

  test.each([
    ['Write to mette.holm@firma.dk.', ['mette.holm@firma.dk']],
    ['(jens-hansen@firma.dk) or Lars.Holm@aarhus.dk', ['jens-hansen@firma.dk', 'lars.holm@aarhus.dk']],
    ['Write to support@firma.dk, drift.vagt@firma.dk or xiu.wang@firma.dk.', []],
    ['git@github.com:os2/os2mo and https://user@example.org', []],
    ['mette.support@firma.dk', []],
    ['mette.holm(at)gmail.com', ['mette.holm@gmail.com']],
    ['mette.holm [at] firma [dot] dk', ['mette.holm@firma.dk']],
    ['mette_holm{at}firma.dk', ['mette_holm@firma.dk']],
    ['mette.holm snabel-a firma.dk', ['mette.holm@firma.dk']],
    ['mette punktum holm snabel a firma punktum dk', ['mette.holm@firma.dk']],
    ['mette dot holm at firma dot dk', ['mette.holm@firma.dk']],
    ['mette . holm @ firma . dk', ['mette.holm@firma.dk']],
    ['mette.holm＠firma.dk', ['mette.holm@firma.dk']],
    ['mеtte.holm@firma.dk', ['mette.holm@firma.dk']],
    ['m3tte.holm@firma.dk', ['m3tte.holm@firma.dk']],
    ['priya.ramanathan@gmail.com', ['priya.ramanathan@gmail.com']],
    ['Ask mette&lars@firma.dk', ['mette&lars@firma.dk']],
    ["mette'holm@firma.dk", ["mette'holm@firma.dk"]],
    ['"mette.holm"@firma.dk', ['"mette.holm"@firma.dk']],
    ['"mette.holm@firma.dk"', ['mette.holm@firma.dk']],
    ['{"mette@firma.dk"} and \'support\'@firma.dk', []],
    ['Vi håber at mette.holm@firma.dk kan', ['mette.holm@firma.dk']],
    ['Vi ved at os2.eu virker, og support (at) firma.dk svarer', []],
  ])('in the text "%s" is a person’s where that is certain', (text, found) =>
    expect(personalMailboxesIn(text)).toEqual(found),
  );
});

test('a text is searched for addresses at each of its signs, however long what stands beside them is', () => {
  const blocks = `${'a'.repeat(64)}@${'a'.repeat(253)}`.repeat(1_500);
  for (const text of [
    ' '.repeat(500_000),
    '( '.repeat(200_000),
    'a.'.repeat(200_000),
    ' dot'.repeat(100_000),
    blocks,
  ]) {
    expect(personalMailboxesIn(text)).toEqual([]);
  }
  const many = Array.from({ length: 16_000 }, (_, n) => `mette.x${n}@b.dk`);
  expect(personalMailboxesIn(many.join(' '))).toHaveLength(16_000);
});

describe('a text that names things', () => {
  test.each([
    'Mette Holms laptop',
    'Mettes laptop',
    "Lars' laptop",
    'laptop of Hansen',
    'Holms laptop',
    'M3ttes laptop',
  ])('names a listed person: %s', (text) => expect(namesListedPerson(text)).toBe(true));

  test.each(['nightly sync', 'Nightly Sync', 'Kubernetes Cluster', 'Acme Billing', 'Status reports'])(
    'names none: %s',
    (text) => expect(namesListedPerson(text)).toBe(false),
  );
});

describe('a civil registration number', () => {
  test.each([
    '010190-1234',
    'CPR 010190-1234.',
    'cpr:010190-1234',
    '(290200-4321)',
    '010190 - 1234',
    '010190–1234',
    '010190\u20111234',
    '01.01.90-1234',
    '01 01 90-1234',
    '０１０１９０-１２３４',
    '0101\u200B90-1234',
    '610190-1234',
    '0707614285',
    '070761 4285',
    'a\n311299-0000\nb',
    'cpr010190-1234',
    'CPRnr0707614285',
    '07 07 61 42 85',
    '070761/4285',
    '070761_4285',
    '070761.4285',
    '07/07/61-4285',
    '07-07-61-4285',
    '07/07/61 4285',
  ])('is found in %j', (text) => expect(holdsCivilNumber(text)).toBe(true));

  test.each([
    '320190-1234',
    '011390-1234',
    '300299-1234',
    '000190-1234',
    'A010190-1234',
    '9010190-1234',
    '010190-12345',
    '010190-123',
    '0101901235',
    '+4512345678',
    '45 12 34 56 78',
    '12345678',
    '2026-11-21',
    'KLE 24.10.00',
    '3f010190-1234-4abc-8def-010190123456',
    'EAN 5798009811578',
    '29189846',
    '70 10 11 55',
    '+45 70 10 11 55',
    '07 07 61 42 86',
    '07/07/61-4286',
    '01-01-2022',
    '2022-01-01 10:15',
    'sag 2021-123456',
    'ISBN 87-7904-1234',
  ])('is not found in %j', (text) => expect(holdsCivilNumber(text)).toBe(false));
});

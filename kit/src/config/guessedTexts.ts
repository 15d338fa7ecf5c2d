/** What people hash for want of a key: the best known passwords, and the words of this project. */
const words = `
  password password1 password123 passw0rd p@ssw0rd passwort passphrase adgangskode kodeord hemmelig hemmelighed
  secret secret123 supersecret secretkey key apikey token trustkey default changeme change-me admin administrator root user guest
  test test123 testing demo example foo bar foobar hello hello123 helloworld welcome welcome1 letmein login master monkey dragon
  iloveyou sunshine princess football baseball shadow abc123 qwerty qwerty123 qwertyuiop asdf asdfgh asdfghjkl zxcvbnm 1q2w3e4r
  0 1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890 00000000 111111 123123 654321 a abc abcdef abcd1234
  null undefined none true false production staging development dev prod local localhost postgres redis keycloak
  os2 OS2 os2.eu OS2mo community graph community-graph communitygraph gateway subgraph SUBGRAPH_TRUST_KEY members products suppliers
  danmark denmark kommune aarhus copenhagen hej hejsa hej123 sommer sommer2024 sommer2025 sommer2026 vinter2026 2024 2025 2026
  trust subgraph-trust subgraph_trust hmac jwt aes signature salt pepper crypto cipher private public internal service server
  database postgresql graphql federation apollo fastify node docker kubernetes magenta-aps secret-key secret_key my-secret mysecret
  2 3 4 5 6 7 8 9 00 01 10 42 007 b c d e f x y z`;

/** The names of products and suppliers of the graph, and of those who work on it. */
const names = `
  adgang admpc agora ai autoproces base borgerpc compliance dagsorden datascanner display faktor fleetoptimiser flytjord forms fri
  indberetning iot kitos kle korrespondance kravmotor loop mo nectar opgavefordeler rollekatalog skadesøkonomi skole skoledata sofd
  sync udoglær valghalla web`;
const suppliers = `
  bellcom cormora digital-identity droids-agency droids it-minds itminds itk-aarhus itk iterator iterator-it kmd kvalitetsit
  magenta miracle netcompany novataris novicell precio-fishbone precio reload strongminds taxon memoctopus gps-connector
  gis-plan-co2 os2offdig digitaliseringsstyrelsen kombit ballerup odense aalborg københavn kobenhavn koebenhavn esbjerg randers`;

/** What is said in several words. */
const sentences = [
  'hello world',
  'correct horse battery staple',
  'the quick brown fox jumps over the lazy dog',
  'lorem ipsum',
  'open sesame',
  'let me in',
  'top secret',
  'trust key',
  'subgraph trust key',
  'trust no one',
  'community graph key',
  'rødgrød med fløde',
];

const listOf = (text: string): string[] => text.trim().split(/\s+/);

/** A text in small letters, capitals, with one capital first, and with one at each word. */
const cased = (text: string): string[] => [
  text,
  text.toUpperCase(),
  text.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
  text.replaceAll(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase()),
];

/** A text of several words with other signs between them, or none. */
const joined = (text: string): string[] => ['-', '_', '', ' '].map((sign) => text.replaceAll(/[ -]/g, sign));

/** What everybody can guess: nothing, the well-known, and the words of this project, each as it may be written. */
export function guessedTexts(): string[] {
  const products = listOf(names).flatMap((name) => [name, `os2${name}`, `OS2${name}`, `os2-${name}`]);
  const several = [...listOf(suppliers), ...sentences].flatMap((text) => cased(text).flatMap(joined));
  return [...new Set(['', ...[...listOf(words), ...products].flatMap(cased), ...several])];
}

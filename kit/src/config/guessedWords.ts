const listOf = (text: string): string[] => text.trim().split(/\s+/);

/** The words that come to mind first. They are tried in pairs and with every number of up to three digits; the first six with four. */
export const firstWords: readonly string[] = listOf(`
  password test admin secret kommune gateway welcome letmein changeme sommer vinter hemmelig kodeord adgangskode os2 community graph
  danmark magenta demo`);

/** Words that pairs are made of besides. */
export const pairWords: readonly string[] = listOf(`
  super my the key apikey token trust user root master login service server system api app data database prod production dev local
  public private internal subgraph members products suppliers federation graphql apollo digital code kode nøgle noegle hund kat hej
  hello world mine min vores`);

/** Words that are tried with years and signs. */
export const commonWords: readonly string[] = listOf(`
  passw0rd passwort passphrase pass pwd supersecret topsecret mysecret secretkey trustkey subgraphtrustkey administrator default
  qwerty qwerty123 asdf asdfgh zxcvbn qwertyuiop 1q2w3e4r abc abc123 abcd1234 monkey dragon iloveyou sunshine princess football
  baseball shadow batman superman pokemon starwars liverpool arsenal chelsea barcelona mustang ninja hunter summer winter spring
  autumn guest example foobar staging testing development localhost postgres postgresql redis keycloak docker kubernetes node fastify
  community-graph community_graph communitygraph os2gateway os2graph os2-gateway os2-community os2mo os2kitos os2forms os2faktor
  hemmelighed hemmeligt velkommen goddag morgen farvel fodbold håndbold haandbold brøndby broendby fck sol sommerhus strand skole
  region stat borger forvaltning digitaliseringsstyrelsen kombit offentlig faellesskab fællesskab rødgrød smørrebrød
  denmark copenhagen københavn koebenhavn kobenhavn aarhus århus odense aalborg esbjerg randers kolding horsens vejle roskilde silkeborg
  forår foraar efterår efteraar januar februar marts april maj juni juli august september oktober november december january february
  march may june july october mandag tirsdag onsdag torsdag fredag lørdag loerdag søndag soendag monday friday jul påske paaske`);

/** Texts of two words, written together, with a sign between them, or each with a capital. */
export const phrases: readonly string[] = [
  'super secret',
  'top secret',
  'let me in',
  'change me',
  'community graph',
  'trust key',
];

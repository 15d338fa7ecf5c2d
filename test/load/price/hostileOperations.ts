/** Four levels of relations: from a product through integrations and usages back to products. */
const fourLevels = (condition: string) =>
  `integrations: { some: { product: { usages: { some: { product: { integrations: { some: { otherProduct: { usages: { some: ${condition} } } } } } } } } } }`;

const repeated = (count: number, part: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

/** Operations that make as much work as a short text can. */
export const hostileOperations: Readonly<Record<string, string>> = {
  'relations four deep': `{ products(filter: { ${fourLevels('{ status: { eq: PILOT } }')} }) { totalCount } }`,
  'relations four deep under or': `{ products(filter: { or: [{ ${fourLevels('{ status: { eq: PILOT } }')} }, { name: { eq: "x" } }] }) { totalCount } }`,
  'a relation to many that nothing fulfils': '{ products(filter: { usages: { some: { id: { eq: "x" } } } }) { totalCount } }',
  'a relation to many under or': '{ products(filter: { or: [{ usages: { some: { organizationId: { eq: "x" } } } }, { participations: { some: { organizationId: { eq: "x" } } } }] }) { totalCount } }',
  'every usage of organizations with a name': '{ products(filter: { usages: { every: { organization: { shortName: { contains: "aa" } } } } }) { totalCount } }',
  'texts that hold a letter': '{ organizations(filter: { name: { contains: "q" } }) { totalCount } products(filter: { name: { contains: "q" } }) { totalCount } }',
  'many conditions': `{ organizations(filter: { or: [${repeated(40, (n) => `{ population: { gte: ${n} }, kind: { eq: REGION } }`)}] }) { totalCount } }`,
  'long lists of values': `{ organizations(filter: { id: { notIn: [${repeated(200, (n) => `"municipality:${n}"`)}] } }) { totalCount } }`,
  'computed conditions': '{ products(filter: { userCount: { gte: 100000 } }) { totalCount } organizations(filter: { isMember: true, region: { name: { eq: "x" } } }) { totalCount } }',
  'the number of users and of suppliers': '{ products(first: 1, orderBy: [{ field: USERS, direction: DESC }]) { nodes { id } } suppliers(first: 1, orderBy: [{ field: PRODUCT_COUNT, direction: DESC }]) { nodes { id } } }',
  'orders of organizations': '{ organizations(first: 1, orderBy: [{ field: POPULATION, direction: DESC }, { field: KIND, direction: ASC }, { field: MEMBER_SINCE, direction: ASC }]) { nodes { id } } }',
  'facets of products': '{ products { facets(by: [LIFECYCLE, LICENSE, GOVERNANCE_LEVEL, KLE, FLAGSHIP_AREA, BENEFIT, AUTHORITY_LEVEL, MAINTENANCE_TYPE]) { by buckets { value count } } } }',
  'facets of organizations': '{ organizations { facets(by: [KIND, REGION, FEE_CLASS, IS_MEMBER]) { by buckets { value count } } } }',
  'facets of suppliers': '{ suppliers { facets(by: [KIND, SERVICE, PHASE, PRODUCT]) { by buckets { value count } } } }',
  'facets of the usages of many products': '{ products(first: 50) { nodes { usages(first: 1) { facets(by: [STATUS, ORGANIZATION_KIND, REGION, FEE_CLASS, IS_MEMBER]) { by } } } } }',
  'counts of everything': '{ organizations { totalCount } products { totalCount } suppliers { totalCount } engagements { totalCount } memberships { totalCount } claims { totalCount } }',
  'counts of one list twenty times': `{ ${repeated(20, (n) => `a${n}: organizations(filter: { population: { gte: ${n} } }) { totalCount }`)} }`,
  'a search of many words': '{ search(query: "kommune system data digital borger it sag bibliotek", first: 10) { totalCount nodes { type } } }',
  'a search for short words with facets': '{ search(query: "a e i o", first: 1) { totalCount facets(by: [TYPE]) { by } } }',
  'a wide list in a list': '{ products(first: 100) { nodes { id usages(first: 100) { nodes { id organization { name } } } } } }',
  'a wide list of counts': '{ organizations(first: 100) { nodes { id usages { totalCount } participations { totalCount } suppliers { totalCount } memberships { totalCount } } } }',
  'one value many times': `{ organizations(first: 100) { nodes { ${repeated(100, (n) => `n${n}: name`)} } } }`,
  'texts in all languages': '{ products(first: 100) { nodes { summary { text language } provenance { source { title url } } modules { name } repositories { url } } } }',
  'lists in lists in lists': '{ suppliers(first: 50) { nodes { products(first: 50) { nodes { usages(first: 50) { totalCount nodes { organization { name } } } } } } } }',
  'computed lists': '{ community { recruitingList(first: 100) { nodes { name } } widestReach(first: 100) { product { id } } } }',
  'who does not use products': '{ products(first: 25) { nodes { membersNotUsing(first: 10) { totalCount nodes { id } } } } }',
  introspection: '{ __schema { types { name fields { name args { name type { name } } type { name kind ofType { name } } } } } }',
}; // prettier-ignore

// A partner supplier's nightly sync: plain Node 24, no packages. docs/suppliers.md tells what it does and why.
//
//   COMMUNITY_GRAPH_CREDENTIAL=cg_… node examples/nightly-sync.mjs
//
// It keeps what it reads in one file together with its place in the feed, so that the two can never differ: stopped at any
// moment, it goes on where it was when it is started again.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const url = process.env.COMMUNITY_GRAPH_URL ?? 'http://localhost:4000/graphql';
const credential = process.env.COMMUNITY_GRAPH_CREDENTIAL;
const file = process.env.COMMUNITY_GRAPH_FILE ?? 'community-graph.json';
const pageSize = Number(process.env.COMMUNITY_GRAPH_PAGE ?? 100);
const longestTries = 8;

/** What ends the sync, in words for whoever runs it. */
class Stop extends Error {}

/** What the graph will not answer however often it is asked; `code` is that of docs/errors.md. */
class Refusal extends Error {
  constructor({ message, extensions }) {
    super(`${extensions?.code}: ${message}`);
    this.code = extensions?.code;
  }
}

/** Errors that pass: the same question can be answered in a moment. */
const passing = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_OVERLOADED',
  'SUBGRAPH_CIRCUIT_OPEN',
  'SUBGRAPH_BAD_RESPONSE',
  'AUTHENTICATION_UNAVAILABLE',
  'NOT_READY',
  'REQUEST_TIMEOUT',
  'INTERNAL_SERVER_ERROR',
]);

/**
 * Asks the graph, as often as it takes. An answer with an error is no answer: half a page is never kept.
 * @returns the data
 */
async function ask(query, variables) {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${credential}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(60_000),
    }).catch((error) => ({ failed: error.cause?.code ?? error.name }));
    const body = response.failed ? undefined : await response.json().catch(() => undefined);
    if (response.status === 401) {
      throw new Stop('The credential does not hold (any more): ask the secretariat for another. Nothing was lost.');
    }
    const errors = body?.errors ?? [];
    if (body?.data && errors.length === 0) return body.data;
    const lasting = errors.find(({ extensions }) => !passing.has(extensions?.code));
    if (response.status !== 429 && lasting) throw new Refusal(lasting);
    if (tries === longestTries) throw new Stop(`${url} does not answer. Nothing was lost; run this again later.`);
    // Told how long, wait so long; otherwise twice as long each time.
    const told = response.status === 429 ? Number(response.headers.get('retry-after')) : 0;
    await wait(1_000 * (told || 0.25 * 2 ** tries) * (1 + Math.random() / 10));
  }
}

const usageFields = 'id status validFrom validTo product { id } organization { id name }';
// Renamed: one may be null and the other not, which fields of one name in one selection must not differ in.
const engagementFields = 'id services validFrom validTo supplier { id } delivered: product { id }';

const page = 'pageInfo { endCursor hasNextPage }';
const usagesOf = `id name usages(first: 100, after: $usagesAfter) { nodes { ${usageFields} } ${page} }`;

const texts = {
  end: '{ viewer { supplier { id name } } changes(first: 1) { end } }',
  products: `query ($after: String, $usagesAfter: String) { viewer { supplier {
    list: products(first: 20, after: $after) { nodes { ${usagesOf} } ${page} } } } }`,
  product: `query ($id: ID!, $usagesAfter: String) { product(id: $id) { ${usagesOf} } }`,
  engagements: `query ($asOf: Date, $after: String) { viewer { supplier {
    list: engagements(first: 100, asOf: $asOf, after: $after) { nodes { ${engagementFields} } ${page} } } } }`,
  changes: `query ($since: String, $first: Int!) { changes(since: $since, first: $first) { cursor hasMore changes {
    id type kind validTo node {
      ... on Product { id name }
      ... on Usage { ${usageFields} }
      ... on Engagement { ${engagementFields} } } } } }`,
};

/** Every item of a list of one's own supplier, page by page. */
async function* ownList(text, variables = {}) {
  for (let after = null; ;) {
    const { list } = (await ask(text, { ...variables, after })).viewer.supplier;
    yield* list.nodes;
    if (!list.pageInfo.hasNextPage) return;
    after = list.pageInfo.endCursor;
  }
}

/** What is kept: the place in the feed, and by id the own engagements, their products, and who uses those. */
async function readStore() {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : JSON.parse(text);
}

/** Writes everything beside the file and puts it in its place at once: there is never half a file. */
async function writeStore(store) {
  await writeFile(`${file}.new`, `${JSON.stringify(store, null, 1)}\n`);
  await rename(`${file}.new`, file);
}

/** Keeps a product and its users, the first hundred of whom are read already; null when there is no such product. */
async function keepProduct(store, product) {
  for (let part = product; part;) {
    store.products[part.id] = { id: part.id, name: part.name };
    for (const usage of part.usages.nodes) store.usages[usage.id] = usage;
    const { hasNextPage, endCursor } = part.usages.pageInfo;
    part = hasNextPage ? (await ask(texts.product, { id: part.id, usagesAfter: endCursor })).product : undefined;
  }
}

/** The first read. The end of the feed is asked for before: what changes meanwhile comes again afterwards. */
async function readEverything() {
  const { viewer, changes } = await ask(texts.end);
  if (!viewer.supplier) throw new Stop('This credential speaks for no supplier.');
  const store = { supplier: viewer.supplier, cursor: changes.end, products: {}, engagements: {}, usages: {} };
  // Lists are of a day: today, and in a year for what was planned already. From now on, the feed tells what is planned.
  for (const asOf of [null, inAYear()]) {
    for await (const one of ownList(texts.engagements, { asOf })) store.engagements[one.id] = one;
  }
  for await (const product of ownList(texts.products)) await keepProduct(store, product);
  for (const { delivered } of Object.values(store.engagements)) await knowProduct(store, delivered.id);
  await writeStore(store);
  return store;
}

const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

/** Reads a product that is not kept yet. */
async function knowProduct(store, id) {
  if (!(id in store.products)) await keepProduct(store, (await ask(texts.product, { id })).product);
}

/** Applies one change; what is not kept here is passed by. Applying one twice does no harm. */
async function apply(store, { id, type, node }) {
  // Nothing but the id is left of what was deleted.
  const own = type === 'Engagement' ? store.engagements : type === 'Usage' ? store.usages : store.products;
  if (!node) delete own[id];
  else if (type === 'Product' && id in store.products) store.products[id] = { id, name: node.name };
  else if (type === 'Usage' && node.product.id in store.products) store.usages[id] = node;
  else if (type === 'Engagement' && node.supplier.id === store.supplier.id) {
    store.engagements[id] = node;
    await knowProduct(store, node.delivered.id);
  }
}

/** Reads on from the place in the file to the end of the feed; what was read and the new place are written together. */
async function readChanges(store) {
  let count = 0;
  for (;;) {
    const { changes } = await ask(texts.changes, { since: store.cursor, first: pageSize });
    for (const change of changes.changes) await apply(store, change);
    count += changes.changes.length;
    store.cursor = changes.cursor;
    await writeStore(store);
    if (!changes.hasMore) return count;
    // Others are writing at this moment; what they write comes when they are done.
    if (changes.changes.length === 0) await wait(1_000);
  }
}

async function sync() {
  if (!credential) throw new Stop('Set COMMUNITY_GRAPH_CREDENTIAL to the credential of your supplier, cg_….');
  const known = await readStore();
  const store = known ?? (await readEverything());
  const count = await readChanges(store).catch(async (error) => {
    // The graph does not know our place any more, after it was restored for example: begin anew.
    if (!(error instanceof Refusal) || error.code !== 'BAD_USER_INPUT') throw error;
    return readChanges(Object.assign(store, await readEverything()));
  });
  const size = (map) => Object.keys(map).length;
  const today = new Date().toISOString().slice(0, 10);
  const soon = Object.values(store.engagements).filter(({ validTo }) => validTo !== null && validTo > today);
  process.stdout.write(
    `${store.supplier.name}: ${known ? 'went on' : 'read everything'}, ${count} changes; ` +
      `${size(store.products)} products, ${size(store.engagements)} engagements, ${size(store.usages)} usages.\n`,
  );
  for (const { id, validTo } of soon) process.stdout.write(`${id} ends on ${validTo}.\n`);
}

await sync().catch((error) => {
  process.stderr.write(`${error instanceof Stop || error instanceof Refusal ? error.message : error.stack}\n`);
  process.exitCode = error instanceof Stop ? 2 : 1;
});

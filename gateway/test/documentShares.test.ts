import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createAdmission, type Admission } from '../src/access/index.ts';
import { documentStore } from '../src/http/documentStore.ts';
import { anonymous } from '@community-graph/kit/viewer';

let admission: Admission;
let paid = 0;
beforeAll(() => {
  admission = createAdmission({ budget: null });
});
afterAll(() => admission.close());

const asker = (address: string) => admission.askerOf(anonymous, address);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
/** A key of Apollo Server's document store. */
const keyOf = (text: string) => `schema:${hashOf(text)}`;

/** Sends a document as a client at an address, as far as admission. */
async function send(address: string, query: string): Promise<void> {
  await admission.check(asker(address), { query }, query.length, async (cost) => {
    paid += cost;
  });
}

/** The same as far as the parser, which keeps it when it is not there. */
async function sendAndParse(address: string, query: string): Promise<'parsed' | 'known'> {
  const store = documentStore(admission);
  await send(address, query);
  if ((await store.get(keyOf(query))) !== undefined) return 'known';
  await store.set(keyOf(query), parse(query));
  return 'parsed';
}

/** The same as an automatic persisted query. */
async function persist(address: string, query: string): Promise<void> {
  await sendAndParse(address, query);
  await admission.persisted.set(`apq:${hashOf(query)}`, query);
}

/** What a client gets for a hash. */
const textFor = (address: string, text: string) => admission.persisted.textOf(hashOf(text), asker(address).key);

/** A document that is as long as is allowed, and says nothing. */
const padded = (n: number) => `{ a${n}: __typename } #${'x'.repeat(60_000)}`;

test('a client that sends long documents does not make others pay for theirs again', async () => {
  await persist('192.0.2.1', '{ viewer { role } }');
  for (let n = 0; n < 300; n += 1) await persist('192.0.2.2', padded(n));
  paid = 0;
  await send('192.0.2.1', '{ viewer { role } }');
  expect(paid).toBe(0);
  expect(textFor('192.0.2.1', '{ viewer { role } }')).toBe('{ viewer { role } }');
  // What it sent first has made room for what it sent last.
  await send('192.0.2.2', padded(0));
  expect(paid).toBeGreaterThan(0);
});

test('parsed documents of a client make room for its own, until another one sends them as well', async () => {
  await sendAndParse('192.0.2.2', '{ shared }');
  await send('192.0.2.1', '{ shared }');
  await sendAndParse('192.0.2.1', '{ other }');
  await sendAndParse('192.0.2.2', '{ own }');
  for (let n = 0; n < 20; n += 1) await sendAndParse('192.0.2.2', padded(n));
  const sent = await Promise.all(['{ shared }', '{ other }', '{ own }'].map((text) => sendAndParse('192.0.2.1', text)));
  expect(sent).toEqual(['known', 'known', 'parsed']);
});

test('what is parsed again is paid for again, however long documents are', async () => {
  const texts = [padded(1), padded(2), `{ long } #${'x'.repeat(65_000)}`];
  let unpaid = 0;
  for (let round = 0; round < 12; round += 1) {
    for (const text of texts) {
      paid = 0;
      if ((await sendAndParse('192.0.2.7', text)) === 'parsed' && paid === 0) unpaid += 1;
    }
  }
  expect(unpaid).toBe(0);
});

test('a document is known for the schema that it was validated against, and for no other', async () => {
  const store = documentStore(admission);
  await sendAndParse('192.0.2.3', '{ viewer { id } }');
  expect(await store.get(`another:${hashOf('{ viewer { id } }')}`)).toBeUndefined();
  expect(await store.get(keyOf('{ viewer { id } }'))).toBeDefined();
  admission.forgetValidation();
  expect(await store.get(keyOf('{ viewer { id } }'))).toBeUndefined();
});

test('a persisted query that another client sends as well belongs to both', async () => {
  for (const text of ['{ common }', '{ asked }']) await persist('192.0.2.8', text);
  await persist('192.0.2.9', '{ common }');
  expect(textFor('192.0.2.9', '{ asked }')).toBe('{ asked }');
  for (let n = 0; n < 300; n += 1) await persist('192.0.2.8', padded(1_000 + n));
  expect(textFor('192.0.2.9', '{ common }')).toBe('{ common }');
  expect(textFor('192.0.2.9', '{ asked }')).toBe('{ asked }');
});

test('a client that asks for hashes of its own long documents does not make others’ hashes forgotten', async () => {
  const common = Array.from({ length: 50 }, (_, n) => `{ hash${n} }`);
  for (const text of common) await persist('192.0.2.10', text);
  for (let n = 0; n < 300; n += 1) {
    await persist('192.0.2.11', padded(2_000 + n));
    textFor('192.0.2.11', padded(2_000 + n - 1));
  }
  expect(common.filter((text) => textFor('192.0.2.10', text) === undefined)).toEqual([]);
});

test('what documents take in memory is bounded, whatever is counted of them: no text is kept beside the memory that counts it', async () => {
  const before = heapUsed();
  // Two bytes a character: V8 keeps a text so that holds one letter beyond Latin-1.
  for (let n = 0; n < 1_500; n += 1) await persist('192.0.2.12', `{ __typename } #Ω${n}${'x'.repeat(60_000)}`);
  expect(heapUsed() - before).toBeLessThan(40 * 1024 * 1024);
});

/** What the heap holds once everything is gone that nobody needs, in bytes. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

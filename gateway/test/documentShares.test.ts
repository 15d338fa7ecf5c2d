import { createHash } from 'node:crypto';
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

/** Sends a document as a client at an address, as far as the parser. */
async function send(address: string, query: string): Promise<void> {
  await admission.check(asker(address), { query }, query.length, async (cost) => {
    paid += cost;
  });
  admission.keep(query, parse(query));
}

/** A document that is as long as is allowed, and says nothing. */
const padded = (n: number) => `{ a${n}: __typename } #${'x'.repeat(60_000)}`;

test('a client that sends long documents does not make others pay for theirs again', async () => {
  await send('192.0.2.1', '{ viewer { role } }');
  const hash = createHash('sha256').update('{ viewer { role } }').digest('hex');
  await admission.persisted.set(`apq:${hash}`, '{ viewer { role } }');
  for (let n = 0; n < 300; n += 1) {
    await send('192.0.2.2', padded(n));
    await admission.persisted.set(`apq:${n}`, padded(n));
  }
  paid = 0;
  await send('192.0.2.1', '{ viewer { role } }');
  expect(paid).toBe(0);
  expect(admission.persisted.textOf(hash)).toBe('{ viewer { role } }');
  // What it sent first has made room for what it sent last.
  await send('192.0.2.2', padded(0));
  expect(paid).toBeGreaterThan(0);
});

test('parsed documents of a client make room for its own, until another one sends them as well', async () => {
  const store = documentStore(admission);
  const keep = async (address: string, text: string) => {
    await send(address, text);
    await store.set(text, parse(text));
  };
  await keep('192.0.2.2', '{ shared }');
  await send('192.0.2.1', '{ shared }');
  await keep('192.0.2.1', '{ other }');
  await keep('192.0.2.2', '{ own }');
  for (let n = 0; n < 20; n += 1) await keep('192.0.2.2', padded(n));
  const kept = await Promise.all(['{ shared }', '{ other }', '{ own }'].map((text) => store.get(text)));
  expect(kept.map(Boolean)).toEqual([true, true, false]);
});

test('what is parsed again is paid for again, however long documents are', async () => {
  const store = documentStore(admission);
  const texts = [padded(1), padded(2), `{ long } #${'x'.repeat(65_000)}`];
  let unpaid = 0;
  for (let round = 0; round < 12; round += 1) {
    for (const text of texts) {
      paid = 0;
      await admission.check(asker('192.0.2.7'), { query: text }, text.length, async (cost) => {
        paid += cost;
      });
      if ((await store.get(text)) === undefined) {
        if (paid === 0) unpaid += 1;
        await store.set(text, parse(text));
      }
    }
  }
  expect(unpaid).toBe(0);
});

test('a persisted query that another client sends as well belongs to both', async () => {
  const text = '{ common }';
  await send('192.0.2.8', text);
  await admission.persisted.set('apq:common', text);
  await send('192.0.2.9', text);
  expect(admission.persisted.textOf('common')).toBe(text);
  for (let n = 0; n < 300; n += 1) {
    await send('192.0.2.8', padded(1_000 + n));
    await admission.persisted.set(`apq:b${n}`, padded(1_000 + n));
  }
  expect(admission.persisted.textOf('common')).toBe(text);
});

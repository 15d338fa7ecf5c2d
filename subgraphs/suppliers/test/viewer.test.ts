import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { allowedScopes, anonymous } from '@community-graph/kit/viewer';
import { suppliers } from '../src/subgraph.ts';
import { fillMarket } from './support/market.ts';
import { askOf, coordinator, gateway, member, secretariat, supplier, type AskAs } from './support/viewers.ts';

let running: TestSubgraph;
let ask: AskAs;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, { seed: false });
  await fillMarket(running);
  ask = askOf(running);
});
afterAll(() => running.close());

const whoAmI = '{ viewer { role subject scopes supplier { id name asOf } organization { id asOf } } }';
const alpha = { id: 'supplier:alpha', name: 'Alfa', asOf: '2026-11-21' };
const organization = { id: 'municipality:101', asOf: '2026-11-21' };

test.each([
  ['ANONYMOUS', anonymous, { supplier: null, organization: null, subject: null, scopes: [] }],
  ['SUPPLIER', supplier('supplier:alpha', ['products:read']), { supplier: alpha, scopes: ['products:read'] }],
  ['MEMBER', member('municipality:101'), { supplier: null, organization, scopes: allowedScopes('MEMBER') }],
  ['COORDINATOR', coordinator('municipality:101'), { organization, scopes: allowedScopes('COORDINATOR') }],
  ['SECRETARIAT', secretariat, { supplier: null, organization: null, scopes: allowedScopes('SECRETARIAT') }],
  ['SYSTEM', gateway, { subject: 'gateway', supplier: null, organization: null, scopes: [] }],
])('a viewer of the role %s is told who it is', async (role, viewer, expected) => {
  const { data, errors } = await ask(viewer, whoAmI);
  expect(errors).toBeUndefined();
  expect(data!['viewer']).toMatchObject({ role, subject: viewer.subject, ...expected });
});

test('a viewer is told only of scopes that its role can have', async () => {
  const { data } = await ask({ ...member('municipality:101'), scopes: ['agreements:read', 'claims:write'] }, whoAmI);
  expect(data!['viewer']).toMatchObject({ scopes: ['agreements:read'] });
});

test('a supplier that has gone, or has another id now, is found as far as it can be', async () => {
  const { data: gone, errors } = await ask(supplier('supplier:nobody'), whoAmI);
  expect([gone!['viewer'], errors]).toMatchObject([{ role: 'SUPPLIER', supplier: null }, undefined]);
  const { data: renamed } = await ask(supplier('supplier:alfa-old'), whoAmI);
  expect(renamed!['viewer']).toMatchObject({ supplier: alpha });
});

test('a viewer is read as of the day that is asked for', async () => {
  const query = `{ viewer(asOf: "2025-06-01") { supplier { asOf products(first: 5) { nodes { id } } } } }`;
  const { data } = await ask(supplier('supplier:ghost'), query);
  expect(data!['viewer']).toEqual({ supplier: { asOf: '2025-06-01', products: { nodes: [{ id: 'product:one' }] } } });
});

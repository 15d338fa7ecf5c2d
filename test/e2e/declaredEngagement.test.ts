import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestIssuer, type TestIssuer } from '../../gateway/test/support/issuer.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let issuer: TestIssuer;
let graph: TestGraph;
beforeAll(async () => {
  issuer = await startTestIssuer();
  graph = await startTestGraph({ issuer });
  // Aarhus owns OS2display: the shipped data knows of no owners.
  await graph.subgraphs['products']!.orm.fork().execute(
    `insert into products.participation (id, product_id, organization_id, role, provenance)
     values ('participation:os2display.municipality-751.owner', 'product:os2display', 'municipality:751', 'OWNER', '[]')`,
  );
  await sync();
});
afterAll(async () => {
  await graph.close();
  await issuer.close();
});

async function sync(): Promise<void> {
  for (const subgraph of Object.values(graph.subgraphs)) await subgraph.sync(graph.subgraphs);
}

const claims = {
  magenta: { roles: ['supplier'], supplier: 'supplier:magenta' },
  reload: { roles: ['supplier'], supplier: 'supplier:reload' },
  aarhus: { roles: ['coordinator'], organization: 'municipality:751' },
  aalborg: { roles: ['coordinator'], organization: 'municipality:851' },
  secretariat: { roles: ['secretariat'] },
} as const;
type Who = keyof typeof claims | 'anybody';

const ask = async (who: Who, query: string, variables: Record<string, unknown> = {}) =>
  graph.query(
    query,
    variables,
    who === 'anybody' ? undefined : await issuer.token({ claims: claims[who], subject: who }),
  );

async function change(who: Who, name: string, input: object, fields: string) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { made: ${name}(input: $input) { ${fields} userErrors { code message } } }`;
  const { data, errors } = await ask(who, query, { input: { idempotencyKey: randomUUID(), ...input } });
  return {
    made: data?.['made'] as Record<string, unknown> | null,
    codes: errors?.map((each) => each.extensions?.['code']),
  };
}

const declaration = 'declaration { id status product { name } decidedByOrganization { name } engagement { id } }';
const onDisplay = `{ product(id: "product:os2display") { supplierCount
  suppliers(filter: { id: { eq: "supplier:magenta" } }) { totalCount nodes { name } }
  engagements(filter: { supplier: { id: { eq: "supplier:magenta" } } }) { totalCount facets(by: [SERVICE]) { buckets { value count } } } } }`;

describe('an engagement, from its declaration to its end, through the gateway', () => {
  const id = 'declaration:magenta.os2display';
  const input = { productId: 'product:os2display', services: ['SUPPORT'], note: 'A quokka answers the telephone.' };

  test('is declared by its supplier, and by nobody who is not known', async () => {
    expect(await change('anybody', 'declareEngagement', input, declaration)).toEqual({
      made: null,
      codes: ['UNAUTHORIZED_FIELD_OR_TYPE'],
    });
    expect(
      (await change('reload', 'declareEngagement', { ...input, supplierId: 'supplier:magenta' }, declaration)).codes,
    ).toEqual(['FORBIDDEN']);
    const before = await ask('anybody', onDisplay);
    expect(await change('magenta', 'declareEngagement', input, declaration)).toMatchObject({
      made: {
        declaration: { id, status: 'PENDING', product: { name: 'OS2display' }, engagement: null },
        userErrors: [],
      },
      codes: undefined,
    });
    expect(await ask('anybody', onDisplay)).toEqual(before);
  });

  test('is there only for who may see it, whichever way is taken', async () => {
    const found = async (who: Who) => {
      const { data } = await ask(
        who,
        `{ node(id: "${id}") { id ... on EngagementDeclaration { note } } nodes(ids: ["${id}"]) { id } }`,
      );
      return data;
    };
    const there = { node: { id, note: input.note }, nodes: [{ id }] };
    for (const who of ['magenta', 'aarhus', 'secretariat'] as const) expect(await found(who)).toEqual(there);
    for (const who of ['reload', 'aalborg', 'anybody'] as const) {
      expect(await found(who)).toEqual({ node: null, nodes: [null] });
    }
    await sync();
    const search = '{ search(query: "quokka") { totalCount } }';
    for (const who of ['magenta', 'anybody'] as const) {
      expect(await ask(who, search)).toEqual({ data: { search: { totalCount: 0 } } });
    }
  });

  test('is public when the product’s owner confirmed it, and nobody else can', async () => {
    const decide = { declarationId: id, expectedVersion: 1 };
    const other = await change('aalborg', 'confirmEngagementDeclaration', decide, declaration);
    expect(other.made).toMatchObject({ declaration: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect((await change('magenta', 'confirmEngagementDeclaration', decide, declaration)).codes).toEqual([
      'UNAUTHORIZED_FIELD_OR_TYPE',
    ]);
    expect((await change('aarhus', 'confirmEngagementDeclaration', decide, declaration)).made).toMatchObject({
      declaration: {
        status: 'CONFIRMED',
        decidedByOrganization: { name: 'Aarhus Kommune' },
        engagement: { id: 'engagement:magenta.os2display' },
      },
      userErrors: [],
    });
    expect(await ask('anybody', onDisplay)).toMatchObject({
      data: {
        product: {
          suppliers: { totalCount: 1, nodes: [{ name: 'Magenta' }] },
          engagements: { totalCount: 1, facets: [{ buckets: [{ value: 'SUPPORT', count: 1 }] }] },
        },
      },
    });
  });

  test('is told in the audit log from its declaration on', async () => {
    const query = `{ suppliersAudit(filter: { subjectId: { eq: "${id}" } }) { nodes { action role onBehalfOf } } }`;
    expect(await ask('secretariat', query)).toEqual({
      data: {
        suppliersAudit: {
          nodes: [
            { action: 'declareEngagement', role: 'SUPPLIER', onBehalfOf: 'supplier:magenta' },
            { action: 'confirmEngagementDeclaration', role: 'COORDINATOR', onBehalfOf: 'municipality:751' },
          ],
        },
      },
    });
  });
});

test('several changes in one operation are made in their order, and each says what became of it', async () => {
  const propose = (text: string, key: string) =>
    `proposeCorrection(input: { idempotencyKey: "${key}", subjectId: "product:os2mo", field: "name", text: "${text}" }) {
      correction { id text } userErrors { code path } }`;
  const query = `mutation { a: ${propose('one', 'k1')} b: ${propose('', 'k2')} c: ${propose('two', 'k3')} again: ${propose('one', 'k1')} }`;
  const first = { correction: { id: 'correction:supplier-magenta.1', text: 'one' }, userErrors: [] };
  expect(await ask('magenta', query)).toEqual({
    data: {
      a: first,
      b: { correction: null, userErrors: [{ code: 'INVALID', path: ['input', 'text'] }] },
      c: { correction: { id: 'correction:supplier-magenta.2', text: 'two' }, userErrors: [] },
      again: first,
    },
  });
});

test('a profile that was changed is found by its new words', async () => {
  const profile = { expectedVersion: 1, summaryEn: 'A home for every wombat.' };
  await change('magenta', 'updateSupplierProfile', profile, 'supplier { version }');
  await sync();
  expect(await ask('anybody', '{ search(query: "wombat") { nodes { id } } }')).toEqual({
    data: { search: { nodes: [{ id: 'supplier:magenta' }] } },
  });
});

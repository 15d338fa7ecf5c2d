import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestIssuer, type TestIssuer } from '../../gateway/test/support/issuer.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let issuer: TestIssuer;
let graph: TestGraph;
let tokens: Record<'aarhus' | 'copenhagen' | 'secretariat', string>;
beforeAll(async () => {
  issuer = await startTestIssuer();
  graph = await startTestGraph({ issuer });
  const coordinator = (organization: string) =>
    issuer.token({ claims: { roles: ['coordinator'], organization }, subject: organization });
  tokens = {
    aarhus: await coordinator('municipality:751'),
    copenhagen: await coordinator('municipality:101'),
    secretariat: await issuer.token({ claims: { roles: ['secretariat'] }, subject: 'secretariat' }),
  };
});
afterAll(async () => {
  await graph.close();
  await issuer.close();
});

const report = `mutation ($input: ReportUsageInput!) { reportUsage(input: $input) {
  usage {
    id status
    product { userCount memberUserCount usages { totalCount } }
    organization { name usages(filter: { productId: { eq: "product:os2kitos" } }) { nodes { status } } productCount }
  }
  userErrors { code path message } } }`;
const input = {
  idempotencyKey: 'e2e-1',
  productId: 'product:os2kitos',
  status: 'IN_PRODUCTION',
  validFrom: '2026-01-01',
};

describe('a coordinator reports use through the gateway', () => {
  test('and reads what follows from it, from all subgraphs, in the same answer', async () => {
    const counts = '{ product(id: "product:os2kitos") { userCount memberUserCount } }';
    const before = (await graph.query(counts)).data?.['product'] as { userCount: number; memberUserCount: number };
    const { data, errors } = await graph.query(report, { input }, tokens.aarhus);
    expect(errors).toBeUndefined();
    expect(data?.['reportUsage']).toMatchObject({
      usage: {
        id: 'usage:os2kitos.municipality-751',
        product: { userCount: before.userCount + 1, memberUserCount: before.memberUserCount + 1 },
        organization: { name: 'Aarhus Kommune', usages: { nodes: [{ status: 'IN_PRODUCTION' }] } },
      },
      userErrors: [],
    });
    const again = await graph.query(report, { input }, tokens.aarhus);
    expect(again).toEqual({ data });
  });

  test('for its own organization alone, and with everything to mend told', async () => {
    const theirs = { ...input, idempotencyKey: 'e2e-2', organizationId: 'municipality:751' };
    const { data, errors } = await graph.query(report, { input: theirs }, tokens.copenhagen);
    expect(data).toEqual({ reportUsage: null });
    expect(errors).toMatchObject([{ path: ['reportUsage'], extensions: { code: 'FORBIDDEN' } }]);
    const wrong = { ...input, idempotencyKey: 'e2e-3', productId: 'product:nothing', validFrom: '2030-01-01' };
    const told = await graph.query(report, { input: wrong }, tokens.copenhagen);
    expect(told.data).toMatchObject({
      reportUsage: {
        usage: null,
        userErrors: [
          { code: 'NOT_FOUND', path: ['input', 'productId'] },
          { code: 'INVALID', path: ['input', 'validFrom'] },
        ],
      },
    });
  });

  test.each([
    ['nobody in particular', undefined],
    ['whoever has a token that is none', 'not.a.token'],
  ])('which %s may not', async (_who, bearer) => {
    const { data, errors } = await graph.query(report, { input: { ...input, idempotencyKey: 'e2e-4' } }, bearer);
    expect(data?.['reportUsage'] ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.['code']).toMatch(/^UNAUTH/);
  });
});

describe('a project is proposed', () => {
  const node = (id: string) => `{ node(id: "${id}") { id ... on ProjectProposal { name } } }`;
  const id = 'proposal:municipality-751.1';

  test('and found by its id by its organization and the secretariat; to others the id is one that nothing has', async () => {
    const propose = `mutation ($input: ProposeProjectInput!) { proposeProject(input: $input) { proposal { id } userErrors { code } } }`;
    const given = { idempotencyKey: 'e2e-5', name: 'Fælles varmekort', summaryDa: 'Et kort over varme.' };
    const { data } = await graph.query(propose, { input: given }, tokens.aarhus);
    expect(data).toEqual({ proposeProject: { proposal: { id }, userErrors: [] } });
    for (const bearer of [tokens.aarhus, tokens.secretariat])
      expect(await graph.query(node(id), {}, bearer)).toEqual({ data: { node: { id, name: 'Fælles varmekort' } } });
    for (const bearer of [tokens.copenhagen, undefined]) {
      const [found, none] = await Promise.all(
        [id, 'proposal:municipality-751.9'].map((key) => graph.query(node(key), {}, bearer)),
      );
      expect(found).toEqual(none);
      expect(found).toMatchObject({ data: { node: null } });
    }
  });

  test('and can be searched for only once it is confirmed', async () => {
    const found = async () =>
      (await graph.query('{ projects(filter: { name: { contains: "varmekort" } }) { nodes { id stage } } }')).data;
    expect(await found()).toEqual({ projects: { nodes: [] } });
    const confirm = `mutation ($input: ConfirmProjectProposalInput!) { confirmProjectProposal(input: $input) {
      proposal { status project { id proposedBy { id } } } userErrors { code } } }`;
    const given = { idempotencyKey: 'e2e-6', proposalId: id, expectedVersion: 1 };
    const { data } = await graph.query(confirm, { input: given }, tokens.secretariat);
    const project = { id: 'project:faelles-varmekort', proposedBy: [{ id: 'municipality:751' }] };
    expect(data).toEqual({
      confirmProjectProposal: { proposal: { status: 'CONFIRMED', project }, userErrors: [] },
    });
    expect(await found()).toEqual({ projects: { nodes: [{ id: project.id, stage: 'PROPOSED' }] } });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@community-graph/kit/viewer';
import {
  coordinator,
  secretariat,
  startChanging,
  toMend,
  viewerOf,
  type ChangingSubgraph,
} from './support/changing.ts';

let running: ChangingSubgraph;
beforeAll(async () => {
  running = await startChanging();
  await running.sql(
    `insert into products.project (id, name, sort_key, summary, provenance)
     values ('project:old', 'Old', 'old', '{}', '[]'), ('project:free', 'Free', 'free', '{}', '[]')`,
  );
  await running.sql(
    `insert into products.project_stage (project_id, n, stage, provenance) values ('project:old', 0, 'RETIRED', '[]')`,
  );
});
afterAll(() => running.close());

beforeEach(async () => {
  await running.sql('delete from products.partnership_proposal');
  await running.sql(`delete from products.project_party where organization_id = 'municipality:147'`);
  await running.sql(`delete from products.participation where organization_id = 'municipality:147'`);
});

const own = coordinator(147);
const id = 'partnership:municipality-147.1';
const project = 'project:ai-heat-control';
const fields = `proposal { id version status contribution amount hours reason project { id } organization { id } }
  participation { id role validFrom contributionKinds costShare provenance { source { title } } }`;
const brought = { projectId: project, contribution: 'Målinger fra tre skoler.', amount: 50_000, hours: 120 };
const join = (input: object = {}, viewer = own) =>
  running.change('joinProject', { ...brought, ...input }, viewer, fields);
const decide = (name: string, input: object = {}, viewer: Viewer = secretariat) =>
  running.change(name, { proposalId: id, expectedVersion: 1, ...input }, viewer, fields);
const stored = () => running.sql('select id, status, version from products.partnership_proposal order by id');
const inPublic = async () => {
  const { project: found, product } = await running.read(
    `{ project(id: "${project}") { version partners { id } } product(id: "product:ai-heat-control") {
      participations(filter: { role: { eq: ASSOCIATED_PARTNER } }) { totalCount nodes { id } } } }`,
  );
  return {
    isPartner: found.partners.some((party: { id: string }) => party.id === 'municipality:147'),
    associated: product.participations.nodes.map((part: { id: string }) => part.id),
  };
};
const nowhere = { isPartner: false, associated: [] };

describe('a coordinator proposes to join a project', () => {
  test('which shows nowhere but to its organization and the secretariat', async () => {
    const { payload } = await join();
    expect(payload).toEqual({
      proposal: {
        id,
        version: 1,
        status: 'PENDING',
        contribution: 'Målinger fra tre skoler.',
        amount: 50_000,
        hours: 120,
        reason: null,
        project: { id: project },
        organization: { id: 'municipality:147' },
      },
      participation: null,
      userErrors: [],
    });
    const query = '{ partnershipProposals { totalCount nodes { id amount } } }';
    const seen = { partnershipProposals: { totalCount: 1, nodes: [{ id, amount: 50_000 }] } };
    const unseen = { partnershipProposals: { totalCount: 0, nodes: [] } };
    expect(await running.read(query, own)).toEqual(seen);
    expect(await running.read(query, secretariat)).toEqual(seen);
    // The coordinator of the municipality that proposed the project is another organization too.
    for (const code of [101, 740]) expect(await running.read(query, coordinator(code))).toEqual(unseen);
    expect(await inPublic()).toEqual(nowhere);
  });

  test.each([
    [{ projectId: 'project:nothing' }, ['NOT_FOUND input.projectId']],
    [{ projectId: 'product:os2mo' }, ['INVALID input.projectId']],
    [{ projectId: 'project:old' }, ['NOT_POSSIBLE input.projectId']],
    [{ contribution: '' }, ['INVALID input.contribution']],
    [{ contribution: 'x'.repeat(2001) }, ['INVALID input.contribution']],
    [{ amount: null, hours: null }, ['INVALID input.amount']],
    [{ amount: 0 }, ['INVALID input.amount']],
    [{ amount: 1_000_000_001 }, ['INVALID input.amount']],
    [{ hours: -1 }, ['INVALID input.hours']],
    [
      { projectId: 'project:nothing', contribution: ' ', hours: 0 },
      ['NOT_FOUND input.projectId', 'INVALID input.contribution', 'INVALID input.hours'],
    ],
  ])('but not as %j', async (input, errors) => {
    expect(toMend(await join(input))).toEqual(errors);
    expect(await stored()).toEqual([]);
  });

  test('but not twice, and not where it takes part already', async () => {
    await join();
    expect(toMend(await join())).toEqual(['ALREADY_EXISTS input.projectId']);
    expect(toMend(await join({}, coordinator(751)))).toEqual(['ALREADY_EXISTS input.projectId']);
    expect((await join({ projectId: 'project:free', hours: null })).payload.proposal.id).toBe(
      'partnership:municipality-147.2',
    );
  });

  test('sent twice or two at once, once', async () => {
    const first = await join({ idempotencyKey: 'join' });
    expect(await join({ idempotencyKey: 'join' })).toEqual(first);
    expect(toMend(await join({ idempotencyKey: 'join', hours: 1 }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED input.idempotencyKey',
    ]);
    const free = { projectId: 'project:free' };
    const both = await Promise.all([join(free), join(free)]);
    expect(both.flatMap(toMend)).toEqual(['ALREADY_EXISTS input.projectId']);
    expect(await stored()).toHaveLength(2);
  });
});

describe('a partnership that is proposed', () => {
  beforeEach(async () => void (await join()));

  test('is a part in the project and its product once it is confirmed; the amounts stay confidential', async () => {
    const { payload } = await decide('confirmPartnershipProposal', { validFrom: '2026-12-01', costShare: 0.2 });
    const participation = 'participation:ai-heat-control.municipality-147.associated-partner';
    expect(payload).toMatchObject({
      proposal: { status: 'CONFIRMED', version: 2 },
      participation: {
        id: participation,
        role: 'ASSOCIATED_PARTNER',
        validFrom: '2026-12-01',
        contributionKinds: ['FUNDING', 'HOURS'],
        costShare: 0.2,
        provenance: [{ source: { title: 'Reported by Kommune 147' } }],
      },
    });
    expect((await inPublic()).isPartner).toBe(true);
    const [{ version }] = (await running.sql(`select version from products.project where id = ?`, [project])) as [any];
    expect(version).toBeGreaterThan(1);
    const entries = await running.sql(
      `select entity, action from products.audit_entry where action = 'confirmPartnershipProposal'
       and subject_id in (?, ?, ?) order by entity`,
      [id, participation, project],
    );
    expect(entries.map(({ entity }) => entity)).toEqual([
      'participation',
      'partnership_proposal',
      'project',
      'project_party',
    ]);
  });

  test('in a project without a product is a part in the project alone', async () => {
    const { payload } = await join({ projectId: 'project:free' });
    const confirmed = await decide('confirmPartnershipProposal', { proposalId: payload.proposal.id });
    expect(confirmed.payload).toMatchObject({ proposal: { status: 'CONFIRMED' }, participation: null });
    const { project: free } = await running.read('{ project(id: "project:free") { partners { id } } }');
    expect(free.partners).toEqual([{ id: 'municipality:147' }]);
  });

  test.each([
    [{ costShare: 1.5 }, ['INVALID input.costShare']],
    [{ expectedVersion: 7 }, ['VERSION_CONFLICT input.expectedVersion']],
    [{ proposalId: 'partnership:nothing' }, ['NOT_FOUND input.proposalId']],
  ])('is not confirmed as %j', async (input, errors) => {
    expect(toMend(await decide('confirmPartnershipProposal', input))).toEqual(errors);
    expect(await inPublic()).toEqual(nowhere);
  });

  test('is not confirmed where the organization is an associated partner of the product already', async () => {
    await running.sql(
      `insert into products.participation (id, product_id, organization_id, role, provenance)
       values ('participation:ai-heat-control.municipality-147.associated-partner', 'product:ai-heat-control',
         'municipality:147', 'ASSOCIATED_PARTNER', '[]')`,
    );
    expect(toMend(await decide('confirmPartnershipProposal'))).toEqual(['ALREADY_EXISTS input.validFrom']);
    expect(await stored()).toMatchObject([{ status: 'PENDING' }]);
  });

  test.each(['project_party', 'project', 'participation', 'partnership_proposal'])(
    'stays as it was when the database fails at %s',
    async (table) => {
      const { errors } = await running.whileFailing(table, () => decide('confirmPartnershipProposal'));
      expect(errors).toEqual(['INTERNAL_SERVER_ERROR']);
      expect(await inPublic()).toEqual(nowhere);
      expect(await stored()).toEqual([{ id, status: 'PENDING', version: 1 }]);
    },
  );

  test.each([
    ['confirmPartnershipProposal', {}, 'CONFIRMED'],
    ['rejectPartnershipProposal', { reason: 'Full.' }, 'REJECTED'],
    ['withdrawPartnershipProposal', {}, 'WITHDRAWN'],
  ])('%s: is decided once, whoever comes at the same time', async (name, input, status) => {
    const both = await Promise.all([decide(name, input), decide(name, input)]);
    expect(both.flatMap(toMend)).toEqual(['VERSION_CONFLICT input.expectedVersion']);
    expect(await stored()).toEqual([{ id, status, version: 2 }]);
    expect(toMend(await decide(name, { ...input, expectedVersion: 2 }))).toEqual(['NOT_POSSIBLE input.proposalId']);
    if (status === 'CONFIRMED') return;
    expect(await inPublic()).toEqual(nowhere);
  });

  test.each([
    ['confirmPartnershipProposal', own],
    ['rejectPartnershipProposal', own],
    ['withdrawPartnershipProposal', viewerOf('MEMBER', { organizationId: 'municipality:147' })],
  ])('%s is not for %j', async (name, viewer) => {
    const { errors } = await decide(name, name === 'rejectPartnershipProposal' ? { reason: 'No.' } : {}, viewer);
    expect(errors).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  });

  test('of another organization is not there for a coordinator', async () => {
    const theirs = await decide('withdrawPartnershipProposal', {}, coordinator(101));
    expect(toMend(theirs)).toEqual(['NOT_FOUND input.proposalId']);
    expect(theirs).toEqual(
      await decide('withdrawPartnershipProposal', { proposalId: 'partnership:nothing' }, coordinator(101)),
    );
  });
});

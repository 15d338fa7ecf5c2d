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
});
afterAll(() => running.close());

beforeEach(async () => {
  await running.sql('delete from products.project_proposal');
  await running.sql(`delete from products.project_stage where project_id like 'project:ny-%'`);
  await running.sql(`delete from products.project_party where project_id like 'project:ny-%'`);
  await running.sql(`delete from products.project where id like 'project:ny-%'`);
});

const own = coordinator(101);
const id = 'proposal:municipality-101.1';
const fields = `proposal { id version name summary { text } status proposedAt decidedAt reason url
  organization { id } product { id } project { id stage } }`;
const idea = { name: ' Ny løsning ', summaryDa: 'En ny løsning.', summaryEn: 'Something new.' };
const propose = (input: object = {}, viewer = own) =>
  running.change('proposeProject', { ...idea, ...input }, viewer, fields);
const decide = (name: string, input: object = {}, viewer: Viewer = secretariat) =>
  running.change(name, { proposalId: id, expectedVersion: 1, ...input }, viewer, fields);
const list = '{ projectProposals { totalCount nodes { id name } } }';
const seenBy = async (viewer: Viewer) => (await running.read(list, viewer)).projectProposals;
const stored = () => running.sql('select id, status, version from products.project_proposal order by id');
const projects = async () => (await running.read('{ projects { totalCount } }')).projects.totalCount;

describe('a coordinator proposes a project', () => {
  test('which is there for its organization and the secretariat, and for nobody else', async () => {
    const before = await projects();
    const { payload } = await propose({ productId: 'product:os2mo', url: 'https://example.org/ny' });
    expect(payload).toEqual({
      proposal: {
        id,
        version: 1,
        name: 'Ny løsning',
        summary: { text: 'En ny løsning.' },
        status: 'PENDING',
        proposedAt: expect.any(String),
        decidedAt: null,
        reason: null,
        url: 'https://example.org/ny',
        organization: { id: 'municipality:101' },
        product: { id: 'product:os2mo' },
        project: null,
      },
      userErrors: [],
    });
    const one = { totalCount: 1, nodes: [{ id, name: 'Ny løsning' }] };
    expect(await seenBy(own)).toEqual(one);
    expect(await seenBy(secretariat)).toEqual(one);
    expect(await seenBy(coordinator(147))).toEqual({ totalCount: 0, nodes: [] });
    expect(await projects()).toBe(before);
    const found =
      '{ projects(filter: { name: { contains: "løsning" } }) { totalCount } product(id: "product:os2mo") { projects { totalCount } } }';
    expect(await running.read(found)).toEqual({
      projects: { totalCount: 0 },
      product: { projects: { totalCount: 0 } },
    });
  });

  test.each([
    ['the secretariat', secretariat, { id, name: 'Ny løsning' }],
    ['its coordinator', own, { id, name: 'Ny løsning' }],
    ['the coordinator of another organization', coordinator(147), null],
    ['a member of another organization', viewerOf('MEMBER', { organizationId: 'municipality:147' }), null],
    ['a supplier', viewerOf('SUPPLIER', { supplierId: 'supplier:magenta' }), null],
    ['nobody in particular', undefined, null],
  ])('which %s reaches by its id as far as it may', async (_who, viewer, answer) => {
    await propose();
    const entity = (key: string) =>
      `{ _entities(representations: [{ __typename: "ProjectProposal", nodeId: "${key}", asOf: "2026-11-21" }]) {
        ... on ProjectProposal { id ${answer === null ? '' : 'name'} } } }`;
    expect(await running.read(entity(id), viewer)).toEqual({ _entities: [answer] });
    expect(await running.read(entity('proposal:nothing'), viewer)).toEqual({ _entities: [null] });
  });

  test.each([
    [{ name: '' }, ['INVALID input.name']],
    [{ name: 'x'.repeat(201) }, ['INVALID input.name']],
    [{ name: 'AI heat control' }, ['ALREADY_EXISTS input.name']],
    [{ summaryDa: null, summaryEn: null }, ['INVALID input.summaryDa']],
    [{ summaryEn: 'x'.repeat(2001) }, ['INVALID input.summaryEn']],
    [{ productId: 'product:nothing' }, ['NOT_FOUND input.productId']],
    [{ url: `https://example.org/${'x'.repeat(500)}` }, ['INVALID input.url']],
    [
      { name: '', summaryDa: '', productId: 'x' },
      ['INVALID input.name', 'INVALID input.summaryDa', 'INVALID input.productId'],
    ],
  ])('but not as %j', async (input, errors) => {
    expect(toMend(await propose(input))).toEqual(errors);
    expect(await stored()).toEqual([]);
  });

  test('but not what it has proposed already; what others propose, it is not told', async () => {
    await propose();
    expect(toMend(await propose({ name: 'NY LØSNING' }))).toEqual(['ALREADY_EXISTS input.name']);
    expect((await propose({}, coordinator(147))).payload.proposal.id).toBe('proposal:municipality-147.1');
    expect((await propose({ name: 'Ny anden' })).payload.proposal.id).toBe('proposal:municipality-101.2');
  });

  test('sent twice, once', async () => {
    const first = await propose({ idempotencyKey: 'once' });
    expect(await propose({ idempotencyKey: 'once' })).toEqual(first);
    expect(await stored()).toHaveLength(1);
    expect(toMend(await propose({ idempotencyKey: 'once', name: 'Ny anden' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED input.idempotencyKey',
    ]);
  });

  test('two at once, each with an id of its own', async () => {
    await Promise.all([propose({ name: 'Ny a' }), propose({ name: 'Ny b' })]);
    expect((await stored()).map((row) => row['id'])).toEqual([id, 'proposal:municipality-101.2']);
  });

  test('for the organization that the secretariat names', async () => {
    expect((await propose({}, secretariat)).errors).toEqual(['FORBIDDEN']);
    expect((await propose({ organizationId: 'municipality:151' }, secretariat)).payload.proposal.id).toBe(
      'proposal:municipality-151.1',
    );
    expect((await propose({ organizationId: 'municipality:151' })).errors).toEqual(['FORBIDDEN']);
  });
});

describe('a project that is proposed', () => {
  beforeEach(async () => void (await propose()));

  test('is public once it is confirmed, in the same transaction', async () => {
    const before = await projects();
    const { payload } = await decide('confirmProjectProposal');
    expect(payload).toMatchObject({
      proposal: {
        id,
        version: 2,
        status: 'CONFIRMED',
        decidedAt: expect.any(String),
        project: { id: 'project:ny-loesning', stage: 'PROPOSED' },
      },
      userErrors: [],
    });
    expect(await projects()).toBe(before + 1);
    const query = `{ project(id: "project:ny-loesning") { name version summary(language: EN) { text } proposedBy { id }
      stages { stage validFrom } provenance { source { title } note } } }`;
    expect((await running.read(query)).project).toEqual({
      name: 'Ny løsning',
      version: 1,
      summary: { text: 'Something new.' },
      proposedBy: [{ id: 'municipality:101' }],
      stages: [{ stage: 'PROPOSED', validFrom: '2026-11-21' }],
      provenance: [{ source: { title: 'Reported by Kommune 101' }, note: 'Confirmed by the secretariat.' }],
    });
    const entries = await running.sql(
      `select distinct entity, action, actor from products.audit_entry where subject_id = 'project:ny-loesning' order by entity`,
    );
    expect(entries).toEqual(
      ['project', 'project_party', 'project_stage'].map((entity) => ({
        entity,
        action: 'confirmProjectProposal',
        actor: 'secretariat-1',
      })),
    );
  });

  test.each([
    ['under an id that is taken', { projectId: 'project:memoctopus' }, ['ALREADY_EXISTS input.projectId']],
    ['under an id of something else', { projectId: 'product:ny' }, ['INVALID input.projectId']],
    ['when it was changed meanwhile', { expectedVersion: 2 }, ['VERSION_CONFLICT input.expectedVersion']],
    ['when it is not there', { proposalId: 'proposal:municipality-101.9' }, ['NOT_FOUND input.proposalId']],
  ])('is not confirmed %s', async (_when, input, errors) => {
    const before = await projects();
    expect(toMend(await decide('confirmProjectProposal', input))).toEqual(errors);
    expect(await projects()).toBe(before);
    expect(await stored()).toEqual([{ id, status: 'PENDING', version: 1 }]);
  });

  test.each(['project', 'project_stage', 'project_party', 'project_proposal'])(
    'stays as it was when the database fails at %s, and nothing of the project is left',
    async (table) => {
      const before = await projects();
      const { errors } = await running.whileFailing(table, () => decide('confirmProjectProposal'));
      expect(errors).toEqual(['INTERNAL_SERVER_ERROR']);
      expect(await projects()).toBe(before);
      expect(await stored()).toEqual([{ id, status: 'PENDING', version: 1 }]);
    },
  );

  test('is rejected with a reason that its organization reads', async () => {
    expect(toMend(await decide('rejectProjectProposal', { reason: ' ' }))).toEqual(['INVALID input.reason']);
    await decide('rejectProjectProposal', { reason: 'OS2mo does it.' });
    const query =
      '{ projectProposals(filter: { status: { eq: REJECTED } }) { nodes { status reason project { id } } } }';
    expect((await running.read(query, own)).projectProposals.nodes).toEqual([
      { status: 'REJECTED', reason: 'OS2mo does it.', project: null },
    ]);
  });

  test('is withdrawn by its organization alone; to others it is not there', async () => {
    const theirs = await decide('withdrawProjectProposal', {}, coordinator(147));
    const nothing = await decide('withdrawProjectProposal', { proposalId: 'proposal:nothing' }, coordinator(147));
    expect(toMend(theirs)).toEqual(['NOT_FOUND input.proposalId']);
    expect(theirs).toEqual(nothing);
    expect((await decide('withdrawProjectProposal', {}, own)).payload.proposal.status).toBe('WITHDRAWN');
  });

  test.each(['confirmProjectProposal', 'rejectProjectProposal', 'withdrawProjectProposal'])(
    '%s: is decided once, whoever comes at the same time, and not twice',
    async (name) => {
      const input = name === 'rejectProjectProposal' ? { reason: 'No.' } : {};
      const both = await Promise.all([decide(name, input), decide(name, input)]);
      expect(both.flatMap(toMend)).toEqual(['VERSION_CONFLICT input.expectedVersion']);
      expect(toMend(await decide(name, { ...input, expectedVersion: 2 }))).toEqual(['NOT_POSSIBLE input.proposalId']);
      const [entry] = await running.sql(
        `select before, after from products.audit_entry where entity = 'project_proposal' and action = ? order by id desc limit 1`,
        [name],
      );
      expect(entry).toMatchObject({ before: { status: 'PENDING', version: 1 }, after: { version: 2 } });
    },
  );

  test.each([
    ['confirmProjectProposal', own],
    ['rejectProjectProposal', own],
    ['confirmProjectProposal', viewerOf('SECRETARIAT', { scopes: ['projects:write'] })],
    ['withdrawProjectProposal', viewerOf('MEMBER', { organizationId: 'municipality:101' })],
    ['withdrawProjectProposal', viewerOf('SUPPLIER', { supplierId: 'supplier:magenta' })],
  ])('%s is not for %j', async (name, viewer) => {
    const { errors } = await decide(name, name === 'rejectProjectProposal' ? { reason: 'No.' } : {}, viewer);
    expect(errors).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    expect(await stored()).toEqual([{ id, status: 'PENDING', version: 1 }]);
  });
});

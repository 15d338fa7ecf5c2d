import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { auditFaults, nothingRemoved, retentionDays } from '@community-graph/kit/testing';
import { retention } from '../src/retention.ts';
import { coordinator, secretariat, startChanging, type ChangingSubgraph } from './support/changing.ts';

let running: ChangingSubgraph;
beforeAll(async () => {
  running = await startChanging();
});
afterAll(() => running.close());

const rules = retention.map(({ name }) => name);
const nothing = nothingRemoved(rules);
const own = coordinator(101);

async function done(name: string, input: Record<string, unknown>, viewer = own): Promise<void> {
  const { payload, errors } = await running.change(name, input, viewer);
  expect([errors, payload]).toEqual([[], { userErrors: [] }]);
}

const idea = (name: string) => ({ name, summaryEn: `The story of ${name}.`, url: 'https://example.org/idea' });
const proposals = () =>
  running.sql('select id, name, summary, url, status, reason from products.project_proposal order by id');
const partnerships = () =>
  running.sql('select id, contribution, hours, status, reason from products.partnership_proposal order by id');
const audit = () => running.sql('select * from products.audit_entry order by id');
const agedBy = async (days: number) => {
  for (const table of ['project_proposal', 'partnership_proposal']) {
    await running.sql(`update products.${table} set decided_at = now() - interval '${days} days'
      where decided_at is not null`);
  }
};

describe('proposals that were rejected or withdrawn', () => {
  const removed = 'Removed when it was kept long enough.';
  beforeEach(async () => {
    await running.sql('truncate products.project_proposal, products.partnership_proposal, products.remembered_change');
    for (const name of ['Rejected', 'Withdrawn', 'Waiting']) await done('proposeProject', idea(name));
    const of = (number: number) => ({ proposalId: `proposal:municipality-101.${number}`, expectedVersion: 1 });
    await done('rejectProjectProposal', { ...of(1), reason: 'Because of a story.' }, secretariat);
    await done('withdrawProjectProposal', of(2));
    const joining = { projectId: 'project:ai-heat-control', contribution: 'A story of three schools.', hours: 120 };
    await done('joinProject', joining);
    const partnership = { proposalId: 'partnership:municipality-101.1', expectedVersion: 1 };
    await done('rejectPartnershipProposal', { ...partnership, reason: 'Another story.' }, secretariat);
  });

  test('keep their texts for their period', async () => {
    await agedBy(729);
    const before = [await proposals(), await partnerships(), await audit()];
    expect(await running.subgraph.retain(retentionDays)).toEqual(nothing);
    expect([await proposals(), await partnerships(), await audit()]).toEqual(before);
  });

  test('are counted by a dry run, which changes nothing', async () => {
    await agedBy(731);
    const before = [await proposals(), await partnerships(), await audit()];
    expect(await running.subgraph.retain(retentionDays, { dryRun: true })).toEqual({
      ...nothing,
      'rejected and withdrawn projects': 2,
      'rejected and withdrawn partnerships': 1,
    });
    expect([await proposals(), await partnerships(), await audit()]).toEqual(before);
  });

  test('lose them then, in the table and in the audit log; what waits keeps them, and the chain is intact', async () => {
    await agedBy(731);
    expect(await running.subgraph.retain(retentionDays)).toEqual({
      ...nothing,
      'rejected and withdrawn projects': 2,
      'rejected and withdrawn partnerships': 1,
    });
    const gone = { name: removed, summary: { en: removed }, url: null, reason: null };
    expect(await proposals()).toEqual([
      { id: 'proposal:municipality-101.1', ...gone, status: 'REJECTED' },
      { id: 'proposal:municipality-101.2', ...gone, status: 'WITHDRAWN' },
      {
        id: 'proposal:municipality-101.3',
        name: 'Waiting',
        summary: { en: 'The story of Waiting.' },
        url: 'https://example.org/idea',
        status: 'PENDING',
        reason: null,
      },
    ]);
    expect(await partnerships()).toEqual([
      { id: 'partnership:municipality-101.1', contribution: removed, hours: 120, status: 'REJECTED', reason: null },
    ]);
    const log = JSON.stringify(
      (await audit()).filter(({ subject_id: id }) => !String(id).endsWith('municipality-101.3')),
    );
    expect(log).not.toMatch(/story|Rejected"|Withdrawn"|example\.org/);
    expect(await auditFaults(running.subgraph)).toEqual([]);
    expect(await running.subgraph.retain(retentionDays)).toEqual(nothing);
  });
});

import type { RetentionRule } from '@community-graph/kit/privacy';

/** What the texts of a proposal become; its id and its status stay, because others count on them. */
const removed = `'Removed when it was kept long enough.'`;

const decided = `status in ('REJECTED', 'WITHDRAWN')`;

/** What is kept for a time only. */
export const retention: readonly RetentionRule[] = [
  {
    name: 'rejected and withdrawn projects',
    table: 'project_proposal',
    since: 'decided_at',
    where: `${decided} and name <> ${removed}`,
    period: 'proposalDays',
    becomes: { name: removed, summary: `jsonb_build_object('en', ${removed})`, url: 'null', reason: 'null' },
    columns: ['name', 'summary', 'url', 'reason'],
  },
  {
    name: 'rejected and withdrawn partnerships',
    table: 'partnership_proposal',
    since: 'decided_at',
    where: `${decided} and contribution <> ${removed}`,
    period: 'proposalDays',
    becomes: { contribution: removed, reason: 'null' },
    columns: ['contribution', 'reason'],
  },
];

import type { RetentionRule } from '@community-graph/kit/privacy';

/** What texts become where the row stays, because others count on its id. */
const removed = `'Removed when it was kept long enough.'`;

const contacts = (table: string): RetentionRule => ({
  name: `ended contacts (${table})`,
  table,
  since: 'valid_to',
  where: 'valid_to is not null',
  period: 'contactDays',
  columns: ['function', 'mailbox', 'phone'],
});

/** What is kept for a time only. */
export const retention: readonly RetentionRule[] = [
  contacts('supplier_contact'),
  contacts('usage_contact'),
  {
    name: 'contacts of ended agreements',
    table: 'agreement',
    since: 'valid_to',
    where: 'valid_to is not null and (contact_function is not null or contact_mailbox is not null)',
    period: 'contactDays',
    becomes: { contact_function: 'null', contact_mailbox: 'null', version: 'version + 1' },
    columns: ['contact_function', 'contact_mailbox'],
  },
  {
    name: 'rejected and withdrawn declarations',
    table: 'engagement_declaration',
    since: 'decided_at',
    where: `status in ('REJECTED', 'WITHDRAWN') and (note is not null or reason is not null)`,
    period: 'proposalDays',
    becomes: { note: 'null', reason: 'null' },
    columns: ['note', 'reason'],
  },
  {
    name: 'rejected corrections',
    table: 'correction',
    since: 'decided_at',
    where: `status = 'REJECTED' and text <> ${removed}`,
    period: 'proposalDays',
    becomes: { text: removed, source_url: 'null', reason: 'null' },
    columns: ['text', 'source_url', 'reason'],
  },
  {
    name: 'labels of ended credentials',
    table: 'credential',
    since: 'least(expires_at, revoked_at)',
    where: `label <> 'Removed'`,
    period: 'credentialDays',
    becomes: { label: `'Removed'`, last_used_at: 'null' },
    columns: ['label'],
  },
];

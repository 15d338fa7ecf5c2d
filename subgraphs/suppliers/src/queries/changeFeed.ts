import type { ToldTable } from '@community-graph/kit/feed';

/** The tables whose rows are objects of the graph; what belongs to one of them is told as a change of it. */
export const toldTables: readonly ToldTable[] = [
  { table: 'supplier' },
  { table: 'engagement', hasPeriod: true },
  { table: 'source' },
  { table: 'agreement', hasPeriod: true, tombstonesFor: ['agreements:read'] },
  { table: 'supplier_contact', hasPeriod: true, tombstonesFor: ['contacts:read', 'profile:write'] },
  { table: 'usage_contact', hasPeriod: true, tombstonesFor: ['contacts:read', 'usages:write'] },
  { table: 'correction', tombstonesFor: ['corrections:write', 'proposals:decide'] },
  { table: 'engagement_declaration', tombstonesFor: ['engagements:write', 'declarations:decide'] },
];

import type { ToldTable } from '@community-graph/kit/feed';

/** The tables whose rows are objects of the graph; what belongs to one of them is told as a change of it. */
export const toldTables: readonly ToldTable[] = [
  { table: 'product' },
  { table: 'product_module' },
  { table: 'participation', hasPeriod: true },
  { table: 'usage', hasPeriod: true },
  { table: 'integration' },
  { table: 'external_system' },
  { table: 'governance_criterion' },
  { table: 'governance_assessment' },
  { table: 'product_document' },
  { table: 'decision' },
  { table: 'requirement' },
  { table: 'project' },
  { table: 'source' },
  { table: 'project_proposal', tombstonesFor: ['projects:write', 'proposals:decide'] },
  { table: 'partnership_proposal', tombstonesFor: ['projects:write', 'proposals:decide'] },
];

import type { ToldTable } from '@community-graph/kit/feed';

/** The tables whose rows are objects of the graph; what belongs to one of them is told as a change of it. */
export const toldTables: readonly ToldTable[] = [
  { table: 'organization', hasPeriod: true },
  { table: 'community' },
  { table: 'governance_body' },
  { table: 'governance_seat', hasPeriod: true },
  { table: 'community_function' },
  { table: 'claim' },
  { table: 'membership', hasPeriod: true },
  { table: 'event' },
  { table: 'presentation' },
  { table: 'report' },
  { table: 'finding' },
  { table: 'recommendation' },
  { table: 'improvement_area' },
  { table: 'strategy', hasPeriod: true },
  { table: 'testimonial' },
  { table: 'external_organization' },
  { table: 'cooperation_agreement', hasPeriod: true },
  { table: 'community_document' },
  { table: 'working_group_seat', hasPeriod: true },
  { table: 'fee_schedule', hasPeriod: true },
  { table: 'community_value' },
  { table: 'partner_kind_definition' },
  { table: 'agreement_kind_definition' },
  { table: 'source' },
];

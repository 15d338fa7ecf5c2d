import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import type { ConnectionSource } from '@community-graph/kit/reading';
import type { ProposalFilter } from '../__generated__/schema.ts';

/** The arguments of lists of proposals besides the page. */
export interface ProposalList {
  readonly filter?: ProposalFilter | null | undefined;
}

const proposalFields: FieldsOf<ProposalFilter> = {
  id: by.text('id'),
  status: by.text('status'),
  organizationId: by.text('organization_id'),
  projectId: by.text('project_id'),
};

const proposalsIn = (name: string, table: string): ConnectionSource<ProposalList> => ({
  name,
  columns: sql`o.*`,
  from: () => sql`${sql.table(`products.${table}`)} o`,
  where: ({ filter }, { day }) => compileFilter(proposalFields, filter, { alias: 'o', day }),
  order: ['o.id'],
});

/** The projects that are proposed, as far as the viewer may see them. */
export const projectProposals = proposalsIn('projectProposals', 'project_proposal');

/** The partnerships that are proposed, as far as the viewer may see them. */
export const partnershipProposals = proposalsIn('partnershipProposals', 'partnership_proposal');

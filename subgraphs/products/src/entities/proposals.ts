import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key, moment } from '@community-graph/kit/database';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import { grantsOf, type Viewer } from '@community-graph/kit/viewer';
import { nobody, visibleTo } from '@community-graph/kit/visibility';
import type { ProposalStatus } from '../__generated__/schema.ts';
import { Product } from './products.ts';
import { Project } from './projects.ts';

/** A proposal is seen by the coordinators of the organization that made it, and by the secretariat that decides it. */
function seenBy(viewer: Viewer) {
  const { role, organizationId } = viewer;
  const { scopes } = grantsOf(viewer);
  if (role === 'SECRETARIAT' && (scopes.has('projects:write') || scopes.has('proposals:decide'))) return {};
  if (role === 'COORDINATOR' && organizationId !== null && scopes.has('projects:write')) return { organizationId };
  return nobody;
}

const filters = visibleTo<{ id: string; organizationId: string }>(seenBy);

const proposal = () => ({
  id: key().primary(),
  /** The organization that proposes; one of the members subgraph. */
  organizationId: key(),
  status: key().$type<ProposalStatus>(),
  proposedAt: moment(),
  /** When it was confirmed, rejected or withdrawn. */
  decidedAt: moment().nullable(),
  /** Why it was rejected. */
  reason: p.text().nullable(),
  version: p.integer().default(1),
});

const indexes = [
  { properties: ['organizationId', 'id'] as ('organizationId' | 'id')[] },
  { properties: ['status', 'id'] as ('status' | 'id')[] },
];

/** Projects that members propose; each becomes a project when it is confirmed. */
export const ProjectProposal = defineEntity({
  name: 'ProjectProposal',
  tableName: 'project_proposal',
  properties: {
    ...proposal(),
    name: p.text(),
    summary: localized(),
    productId: () => p.manyToOne(Product).mapToPk().nullable().fieldName('product_id'),
    url: p.text().nullable(),
    /** The project that it became. */
    projectId: () => p.manyToOne(Project).mapToPk().nullable().fieldName('project_id'),
  },
  indexes,
  filters,
});

/** Partnerships in projects that members propose; each becomes a part in the project when it is confirmed. */
export const PartnershipProposal = defineEntity({
  name: 'PartnershipProposal',
  tableName: 'partnership_proposal',
  properties: {
    ...proposal(),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    /** What it brings, in words. */
    contribution: p.text(),
    /** DKK. */
    amount: p.integer().nullable(),
    hours: p.integer().nullable(),
  },
  indexes,
  filters,
});

export type ProjectProposalRow = InferEntity<typeof ProjectProposal>;
export type ProjectProposalNode = AsOf<ProjectProposalRow>;
export type ProjectProposalPage = Omit<Connection<ProjectProposalNode>, 'facets'>;
export type PartnershipProposalRow = InferEntity<typeof PartnershipProposal>;
export type PartnershipProposalNode = AsOf<PartnershipProposalRow>;
export type PartnershipProposalPage = Omit<Connection<PartnershipProposalNode>, 'facets'>;

/** A project that is proposed and was changed, or why it was not. */
export type ChangedProjectProposal = Payload<{ proposalId: string }>;

/** A partnership that is proposed and was changed, with the part that it became; or why it was not. */
export type ChangedPartnershipProposal = Payload<{ proposalId: string; participationId: string | null }>;

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type { ProjectRole, ProjectStage as Stage } from '../__generated__/schema.ts';
import { Product } from './products.ts';

/** Ideas and developments on their way to a product, or to a new version of one. */
export const Project = defineEntity({
  name: 'Project',
  tableName: 'project',
  properties: {
    id: key().primary(),
    name: p.text(),
    /** The name in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    productId: () => p.manyToOne(Product).mapToPk().nullable().fieldName('product_id'),
    summary: localized(),
    url: p.text().nullable(),
    provenance: provenance(),
    version: p.integer().default(1),
  },
  indexes: [{ properties: ['sortKey', 'id'] }, { properties: ['productId', 'sortKey', 'id'] }],
});

const project = () => p.manyToOne(Project).mapToPk().fieldName('project_id').primary();

/** The stages of a project, one after the other; `n` counts them from 0. */
export const ProjectStage = defineEntity({
  name: 'ProjectStage',
  tableName: 'project_stage',
  properties: {
    projectId: project,
    n: p.integer().primary(),
    stage: key().$type<Stage>(),
    ...period(),
    provenance: provenance(),
  },
});

/** Who takes part in a project. */
export const ProjectParty = defineEntity({
  name: 'ProjectParty',
  tableName: 'project_party',
  properties: {
    projectId: project,
    /** An organization of the members subgraph. */
    organizationId: key().primary(),
    role: key().$type<ProjectRole>().primary(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['organizationId', 'projectId'] }],
});

export type ProjectRow = InferEntity<typeof Project>;
export type ProjectNode = AsOf<ProjectRow>;
export type ProjectPage = Connection<ProjectNode>;
export type ProjectStageRow = InferEntity<typeof ProjectStage>;
export type ProjectPartyRow = InferEntity<typeof ProjectParty>;
export type ProjectPartyNode = AsOf<ProjectPartyRow>;

import { sql, type RawBuilder } from 'kysely';
import { by, compileFilter, type FieldsOf, type FilterScope } from '@community-graph/kit/filtering';
import {
  holdsOn,
  type ConnectionSource,
  type FacetKey,
  type OrderKey,
  type ParentSql,
} from '@community-graph/kit/reading';
import type { Day } from '@community-graph/kit/time';
import type { ProjectFacet, ProjectFilter, ProjectOrderField } from '../__generated__/schema.ts';
import { ofProduct } from './productRelation.ts';
import { countsAsUse } from './users.ts';

/** The arguments of lists of projects besides the page. */
export interface ProjectList {
  readonly filter?: ProjectFilter | null | undefined;
}

const stages = ['IDEA', 'PROPOSED', 'FUNDING', 'DEVELOPMENT', 'PILOT', 'PRODUCT', 'RETIRED'];

const stageOn = (alias: string, day: RawBuilder<Day>) => sql`(
  select s.stage from products.project_stage s
  where s.project_id = ${sql.ref(`${alias}.id`)} and ${holdsOn('s', day)} order by s.n desc limit 1)`;
const partiesOf = (alias: string) => sql`array(
  select distinct y.organization_id from products.project_party y where y.project_id = ${sql.ref(`${alias}.id`)})`;
const rankOf = (stage: RawBuilder<unknown>) =>
  sql`array_position(array[${sql.join(stages.map((value) => sql.lit(value)))}], ${stage})`;

const projectFields: FieldsOf<ProjectFilter> = {
  id: by.text('id'),
  name: by.text('name', { folded: 'sort_key' }),
  stage: by.text(({ alias, day }: FilterScope) => stageOn(alias, day)),
  productId: by.text('product_id'),
  product: ofProduct,
  partyIds: by.list(({ alias }: FilterScope) => partiesOf(alias)),
};

/** Every project, by name. */
export const projects: ConnectionSource<ProjectList> = {
  name: 'projects',
  columns: sql`p.*`,
  from: () => sql`products.project p`,
  where: ({ filter }, { day }) => compileFilter(projectFields, filter, { alias: 'p', day }),
  order: ['p.sort_key', 'p.id'],
  orderKeys: {
    NAME: { expression: () => sql`p.sort_key`, type: 'text' },
    STAGE: { expression: ({ day }) => rankOf(stageOn('p', day)), type: 'integer', nullable: true },
  } satisfies Record<ProjectOrderField, OrderKey>,
  facets: {
    STAGE: { expression: ({ day }) => stageOn('p', day) },
    PARTY: { expression: () => partiesOf('p'), many: true },
  } satisfies Record<ProjectFacet, FacetKey>,
};

/** The projects of one product, by name. */
export const projectsOfProduct: ConnectionSource<ProjectList> = {
  ...projects,
  name: 'product.projects',
  where: ({ filter }, { key, day }) => [
    sql`p.product_id = ${key}`,
    ...compileFilter(projectFields, filter, { alias: 'p', day }),
  ],
};

/** The stages of a project, one after the other. */
export const stagesOf = ({ key, day }: ParentSql) => sql`
  select s.*, ${holdsOn('s', day)} as holds from products.project_stage s where s.project_id = ${key} order by s.n`;

/** Who takes part in a project, and whether they use its product on the day. */
export const partiesOfProject = ({ key, day }: ParentSql) => sql`
  select y.*, exists (
    select from products.project p join products.usage u on u.product_id = p.product_id
    where p.id = y.project_id and u.organization_id = y.organization_id
      and ${holdsOn('u', day)} and ${countsAsUse('u')}
  ) as uses_product
  from products.project_party y where y.project_id = ${key} order by y.organization_id, y.role`;

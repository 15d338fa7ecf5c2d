import { sql } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey, ParentSql } from '@community-graph/kit/reading';
import type { IntegrationFacet, IntegrationFilter, IntegrationOrderField } from '../__generated__/schema.ts';
import { integrationFields } from './filterFields.ts';

/** The arguments of lists of integrations besides the page. */
export interface IntegrationList {
  readonly filter?: IntegrationFilter | null | undefined;
}

/** The integrations that a product has, whichever end it stands on. */
export const integrationsOf = ({ key }: ParentSql) => sql`
  select i.* from products.integration i where i.product_id = ${key} or i.other_product_id = ${key} order by i.id`;

/** Every integration, by id. */
export const integrations: ConnectionSource<IntegrationList> = {
  name: 'integrations',
  columns: sql`i.*`,
  from: () => sql`products.integration i`,
  where: ({ filter }, { day }) => compileFilter(integrationFields, filter, { alias: 'i', day }),
  order: ['i.id'],
  orderKeys: {
    PRODUCT: {
      expression: () => sql`(select named.sort_key from products.product named where named.id = i.product_id)`,
      type: 'text',
    },
    STATUS: { expression: () => sql`i.status collate "C"`, type: 'text' },
  } satisfies Record<IntegrationOrderField, OrderKey>,
  facets: {
    STATUS: { expression: () => sql`i.status` },
    PRODUCT: { expression: () => sql`i.product_id` },
    OTHER_END: { expression: () => sql`coalesce(i.other_product_id, i.external_system_id)` },
  } satisfies Record<IntegrationFacet, FacetKey>,
};

import { sql } from 'kysely';
import { holdsOn, type ConnectionSource, type ParentSql } from '@community-graph/kit/reading';
import { engaged, type ServiceFilter } from './services.ts';

const engagementList = {
  columns: sql`e.*`,
  from: () => sql`suppliers.engagement e`,
} as const;

/** What a supplier delivers on the day, by product. */
export const engagementsOfSupplier: ConnectionSource<ServiceFilter> = {
  ...engagementList,
  name: 'supplier.engagements',
  where: (filter, parent) => [engaged(filter, parent, sql`e.supplier_id = ${parent.key}`)],
  order: ['e.product_id', 'e.id'],
};

/** What is delivered to a product on the day, by supplier. */
export const engagementsOfProduct: ConnectionSource<ServiceFilter> = {
  ...engagementList,
  name: 'product.engagements',
  where: (filter, parent) => [engaged(filter, parent, sql`e.product_id = ${parent.key}`)],
  order: ['e.supplier_id', 'e.id'],
};

/** The services that a supplier delivers on the day, each once, in the order of the schema. */
export const servicesOfSupplier = ({ key, day }: ParentSql) => sql`
  select service from (select distinct unnest(e.services) as service from suppliers.engagement e
    where e.supplier_id = ${key} and ${holdsOn('e', day)}) delivered
  order by array_position(array['DEVELOPMENT', 'OPERATION', 'SUPPORT', 'IMPLEMENTATION', 'ADVICE'], service)`;

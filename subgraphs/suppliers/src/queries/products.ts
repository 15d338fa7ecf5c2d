import { sql } from 'kysely';
import type { ConnectionSource } from '@community-graph/kit/reading';
import { engaged, type ServiceFilter } from './services.ts';

/** The products that a supplier is engaged in on the day, each once. */
export const productsOfSupplier: ConnectionSource<ServiceFilter> = {
  name: 'supplier.products',
  columns: sql`p.id`,
  from: (filter, parent) => sql`(
    select distinct e.product_id as id from suppliers.engagement e
    where ${engaged(filter, parent, sql`e.supplier_id = ${parent.key}`)}) p`,
  where: () => [],
  order: ['p.id'],
};

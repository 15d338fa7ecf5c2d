import { sql } from 'kysely';
import type { ConnectionSource } from '@community-graph/kit/reading';
import type { ProductLifecycle } from '../__generated__/schema.ts';

/** Filters of lists of products. */
export interface ProductFilter {
  readonly lifecycle?: ProductLifecycle | null;
}

/** Every product, by name. */
export const products: ConnectionSource<ProductFilter> = {
  name: 'products',
  columns: sql`p.*`,
  from: () => sql`products.product p`,
  where: ({ lifecycle }) => (lifecycle ? [sql`p.lifecycle = ${lifecycle}`] : []),
  order: ['p.sort_key', 'p.id'],
};

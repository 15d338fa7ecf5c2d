import { describeMigrations } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';

describeMigrations(products, {
  tables: [
    'claim',
    'external_system',
    'integration',
    'migration',
    'participation',
    'product',
    'product_module',
    'seeding',
    'source',
    'usage',
  ],
  missed: { table: 'product', column: 'purpose' },
});

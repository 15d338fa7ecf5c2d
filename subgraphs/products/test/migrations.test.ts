import { describeMigrations } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';

describeMigrations(products, {
  tables: [
    'change',
    'criterion_result',
    'external_system',
    'governance_assessment',
    'governance_criterion',
    'integration',
    'migration',
    'organization_membership',
    'organization_model',
    'organization_population',
    'organization_region',
    'organization_use_count',
    'participation',
    'product',
    'product_module',
    'product_use_count',
    'read_model',
    'seeding',
    'source',
    'usage',
  ],
  missed: { table: 'product', column: 'task_area' },
});

import { describeMigrations } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';

describeMigrations(suppliers, {
  tables: [
    'audit_entry',
    'change',
    'engagement',
    'migration',
    'product_delivery_count',
    'product_model',
    'read_model',
    'remembered_change',
    'seeding',
    'source',
    'supplier',
    'supplier_delivery_count',
  ],
  missed: { table: 'supplier', column: 'website' },
});

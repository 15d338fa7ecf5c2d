import { describeMigrations } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';

describeMigrations(suppliers, {
  tables: [
    'agreement',
    'audit_entry',
    'audit_head',
    'audit_seal',
    'audit_spent',
    'change',
    'correction',
    'credential',
    'engagement',
    'engagement_declaration',
    'migration',
    'product_delivery_count',
    'product_model',
    'read_model',
    'remembered_change',
    'removed_id',
    'seeding',
    'source',
    'supplier',
    'supplier_contact',
    'supplier_delivery_count',
    'usage_contact',
  ],
  missed: { table: 'supplier', column: 'website' },
});

import { describeMigrations } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';

describeMigrations(suppliers, {
  tables: ['change', 'engagement', 'migration', 'seeding', 'source', 'supplier'],
  missed: { table: 'supplier', column: 'website' },
});

import { describeMigrations } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

describeMigrations(members, {
  tables: [
    'change',
    'claim',
    'community',
    'community_function',
    'governance_body',
    'governance_seat',
    'membership',
    'migration',
    'municipality',
    'organization',
    'region_affiliation',
    'seeding',
    'source',
  ],
  missed: { table: 'organization', column: 'short_name' },
});

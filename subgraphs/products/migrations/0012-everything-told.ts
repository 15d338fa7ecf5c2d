import { Migration } from '@mikro-orm/migrations';
import { ownChanges, trackTables, untrackTables } from '@community-graph/kit/feed';

/**
 * The changes of every object that has a type of its own, for the change feed of the whole graph; a change of what belongs
 * to one is a change of it.
 */
export class EverythingTold extends Migration {
  override up(): void {
    for (const statement of trackTables('products', tracked)) this.addSql(statement);
  }

  override down(): void {
    for (const statement of untrackTables('products', tracked)) this.addSql(statement);
  }
}

const tracked = [
  ...[
    'product_module',
    'participation',
    'usage',
    'integration',
    'external_system',
    'governance_criterion',
    'governance_assessment',
    'product_document',
    'decision',
    'requirement',
    'project',
    'source',
  ].map(ownChanges),
  // Of what is gone, those may know who could see it.
  ...['project_proposal', 'partnership_proposal'].map((table) => ({
    ...ownChanges(table),
    audience: 'array[organization_id]',
  })),
  { table: 'product_trait', entity: 'product', idColumn: 'product_id' },
  { table: 'product_maintenance', entity: 'product', idColumn: 'product_id' },
  { table: 'strategy_link', entity: 'product', idColumn: 'product_id' },
  { table: 'tender', entity: 'product', idColumn: 'product_id' },
  { table: 'license_finding', entity: 'product', idColumn: 'product_id' },
  { table: 'product_fee', entity: 'product', idColumn: 'product_id' },
  { table: 'criterion_result', entity: 'governanceAssessment', idColumn: 'assessment_id' },
  { table: 'project_stage', entity: 'project', idColumn: 'project_id' },
  { table: 'project_party', entity: 'project', idColumn: 'project_id' },
];

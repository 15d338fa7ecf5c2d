import { Migration } from '@mikro-orm/migrations';
import { ownChanges, trackTables, untrackTables } from '@community-graph/kit/feed';

/**
 * The changes of every object that has a type of its own, for the change feed of the whole graph; a change of what belongs
 * to one is a change of it.
 */
export class EverythingTold extends Migration {
  override up(): void {
    for (const statement of trackTables('members', tracked)) this.addSql(statement);
  }

  override down(): void {
    for (const statement of untrackTables('members', tracked)) this.addSql(statement);
  }
}

const tracked = [
  ...[
    'community',
    'governance_body',
    'governance_seat',
    'community_function',
    'claim',
    'membership',
    'event',
    'presentation',
    'report',
    'finding',
    'recommendation',
    'improvement_area',
    'strategy',
    'testimonial',
    'external_organization',
    'cooperation_agreement',
    'community_document',
    'working_group_seat',
    'fee_schedule',
    'community_value',
    'partner_kind_definition',
    'agreement_kind_definition',
    'source',
  ].map(ownChanges),
  { table: 'municipality', entity: 'organization', idColumn: 'id' },
  { table: 'event_participation', entity: 'event', idColumn: 'event_id' },
  { table: 'improvement_measure', entity: 'improvementArea', idColumn: 'area_id' },
];

import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import type { ConnectionSource } from '@community-graph/kit/reading';
import type { CorrectionFilter } from '../__generated__/schema.ts';
import { momentKey } from './moments.ts';

/** The arguments of the list of corrections. */
export interface CorrectionListing {
  readonly filter?: CorrectionFilter | null;
}

const filterFields: FieldsOf<CorrectionFilter> = {
  id: by.text('id'),
  status: by.text('status'),
  subjectId: by.text('subject_id'),
  supplierId: by.text('supplier_id'),
  organizationId: by.text('organization_id'),
};

/** The corrections that the viewer may see. */
export const corrections: ConnectionSource<CorrectionListing> = {
  name: 'corrections',
  columns: sql`c.*`,
  from: () => sql`${sql.table('suppliers.correction')} c`,
  where: ({ filter }, { day }) => compileFilter(filterFields, filter, { alias: 'c', day }),
  order: ['c.id'],
  orderKeys: {
    PROPOSED_AT: momentKey('c.proposed_at'),
    SUBJECT: { expression: () => sql.ref('c.subject_id'), type: 'text' },
  },
};

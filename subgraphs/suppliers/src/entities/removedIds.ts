import { defineEntity, p } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';

/**
 * The highest number among the ids of removed rows, of those that are numbered for a supplier or a pair. The database writes
 * it whatever removes a row; it has at most one row for each of them, and no personal data.
 */
export const RemovedId = defineEntity({
  name: 'RemovedId',
  tableName: 'removed_id',
  properties: {
    /** The id without a number, which is the first one: `suppliercontact:magenta`. */
    id: key().primary(),
    last: p.integer(),
  },
});

import { First } from './0001-first.ts';
import { TextsAndFormerIds } from './0002-texts-and-former-ids.ts';
import { Search } from './0004-search.ts';
import { Orders } from './0005-orders.ts';
import { DeliveryCounts } from './0006-delivery-counts.ts';
import { Audit } from './0007-audit.ts';
import { Confidential } from './0008-confidential.ts';
import { Declarations } from './0009-declarations.ts';
import { ProductModel } from './0010-product-model.ts';
import { EverythingTold } from './0011-everything-told.ts';
import { AuditChain } from './0012-audit-chain.ts';
import { FunctionsConfirmed } from './0013-functions-confirmed.ts';
import { AuditQuota } from './0014-audit-quota.ts';
import { AuditIndexes } from './0015-audit-indexes.ts';
import { KeyedResults } from './0016-keyed-results.ts';
import { RemovedIds } from './0017-removed-ids.ts';

/** The migrations of this subgraph, in the order in which they run. */
export const migrations = {
  '0001-first': First,
  '0002-texts-and-former-ids': TextsAndFormerIds,
  '0004-search': Search,
  '0005-orders': Orders,
  '0006-delivery-counts': DeliveryCounts,
  '0007-audit': Audit,
  '0008-confidential': Confidential,
  '0009-declarations': Declarations,
  '0010-product-model': ProductModel,
  '0011-everything-told': EverythingTold,
  '0012-audit-chain': AuditChain,
  '0013-functions-confirmed': FunctionsConfirmed,
  '0014-audit-quota': AuditQuota,
  '0015-audit-indexes': AuditIndexes,
  '0016-keyed-results': KeyedResults,
  '0017-removed-ids': RemovedIds,
};

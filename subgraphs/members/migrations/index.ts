import { First } from './0001-first.ts';
import { WholeDomain } from './0002-whole-domain.ts';
import { Knowledge } from './0003-knowledge.ts';
import { Search } from './0004-search.ts';
import { SearchEntries } from './0005-search-entries.ts';
import { Audit } from './0006-audit.ts';
import { ChangeTimes } from './0007-change-times.ts';
import { EverythingTold } from './0008-everything-told.ts';
import { Changing } from './0009-changing.ts';
import { AuditChain } from './0010-audit-chain.ts';
import { AuditQuota } from './0011-audit-quota.ts';
import { AuditIndexes } from './0012-audit-indexes.ts';
import { KeyedResults } from './0013-keyed-results.ts';

/** The migrations of this subgraph, in the order in which they run. */
export const migrations = {
  '0001-first': First,
  '0002-whole-domain': WholeDomain,
  '0003-knowledge': Knowledge,
  '0004-search': Search,
  '0005-search-entries': SearchEntries,
  '0006-audit': Audit,
  '0007-change-times': ChangeTimes,
  '0008-everything-told': EverythingTold,
  '0009-changing': Changing,
  '0010-audit-chain': AuditChain,
  '0011-audit-quota': AuditQuota,
  '0012-audit-indexes': AuditIndexes,
  '0013-keyed-results': KeyedResults,
};

import { First } from './0001-first.ts';
import { TextsAndLists } from './0002-texts-and-lists.ts';
import { Governance } from './0003-governance.ts';
import { Search } from './0004-search.ts';
import { ClaimsMoved } from './0005-claims-moved.ts';
import { UseCounts } from './0006-use-counts.ts';
import { Knowledge } from './0007-knowledge.ts';
import { Projects } from './0008-projects.ts';
import { Audit } from './0009-audit.ts';
import { ProductLinks } from './0010-product-links.ts';
import { Changing } from './0011-changing.ts';
import { EverythingTold } from './0012-everything-told.ts';
import { SourcesAudited } from './0013-sources-audited.ts';
import { AuditChain } from './0014-audit-chain.ts';
import { AuditQuota } from './0015-audit-quota.ts';
import { AuditIndexes } from './0016-audit-indexes.ts';
import { KeyedResults } from './0017-keyed-results.ts';

/** The migrations of this subgraph, in the order in which they run. */
export const migrations = {
  '0001-first': First,
  '0002-texts-and-lists': TextsAndLists,
  '0003-governance': Governance,
  '0004-search': Search,
  '0005-claims-moved': ClaimsMoved,
  '0006-use-counts': UseCounts,
  '0007-knowledge': Knowledge,
  '0008-projects': Projects,
  '0009-audit': Audit,
  '0010-product-links': ProductLinks,
  '0011-changing': Changing,
  '0012-everything-told': EverythingTold,
  '0013-sources-audited': SourcesAudited,
  '0014-audit-chain': AuditChain,
  '0015-audit-quota': AuditQuota,
  '0016-audit-indexes': AuditIndexes,
  '0017-keyed-results': KeyedResults,
};

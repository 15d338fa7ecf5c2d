import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key, moment } from '@community-graph/kit/database';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import type { Viewer } from '@community-graph/kit/viewer';
import { nobody, visibleTo } from '@community-graph/kit/visibility';
import type { CorrectionStatus } from '../__generated__/schema.ts';
import { may } from './rights.ts';

/** Whoever proposed a correction sees it, and the secretariat. */
function seenBy(viewer: Viewer) {
  const { role, supplierId, organizationId } = viewer;
  const proposes = may(viewer, 'corrections:write');
  if (role === 'SECRETARIAT' && (proposes || may(viewer, 'proposals:decide'))) return {};
  if (role === 'SUPPLIER' && supplierId !== null && proposes) return { supplierId };
  if (role === 'COORDINATOR' && organizationId !== null && proposes) return { organizationId };
  return nobody;
}

/** What somebody says is wrong, until and after it was decided. Confidential. */
export const Correction = defineEntity({
  name: 'Correction',
  tableName: 'correction',
  properties: {
    id: key().primary(),
    /** The supplier that proposed it; neither supplier nor organization where the secretariat did. */
    supplierId: key().nullable(),
    /** The organization, of the members subgraph, that proposed it. */
    organizationId: key().nullable(),
    /** What it is about, whichever subgraph owns it. */
    subjectId: key(),
    field: p.text(),
    text: p.text(),
    sourceUrl: p.text().nullable(),
    status: key().$type<CorrectionStatus>(),
    proposedAt: moment(),
    decidedAt: moment().nullable(),
    reason: p.text().nullable(),
    version: p.integer().default(1),
  },
  indexes: [
    { properties: ['supplierId', 'id'] },
    { properties: ['organizationId', 'id'] },
    { properties: ['subjectId', 'id'] },
    { properties: ['status', 'id'] },
  ],
  filters: visibleTo<{ id: string; supplierId: string; organizationId: string }>(seenBy),
});

export type CorrectionRow = InferEntity<typeof Correction>;
export type CorrectionNode = AsOf<CorrectionRow>;
export type CorrectionPage = Connection<CorrectionNode>;

/** A correction that was changed, or why it was not. */
export type ChangedCorrection = Payload<{ correctionId: string }>;

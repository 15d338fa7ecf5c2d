import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';
import { nobody, visibleTo } from '@community-graph/kit/visibility';
import type { Scope } from '@community-graph/kit/viewer';
import { Supplier } from './suppliers.ts';

/** A credential issued to a partner; confidential. The secret itself is nowhere. */
export const Credential = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  properties: {
    /** `credential:` and the id that the credential carries. */
    id: key().primary(),
    /** What is stored instead of the secret: compared, never shown, left out of the audit log. */
    digest: key().hidden(),
    supplierId: () => p.manyToOne(Supplier).mapToPk().fieldName('supplier_id'),
    scopes: p.array<Scope>(),
    /** What it is for, in its holder's words. */
    label: p.text(),
    issuedAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
    /** When it was last used, to the minute. */
    lastUsedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['supplierId', 'id'] }],
  filters: visibleTo<{ id: string }>(({ role }) => (role === 'SECRETARIAT' || role === 'SYSTEM' ? {} : nobody)),
});

export type CredentialRow = InferEntity<typeof Credential>;

import { defineEntity, p } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key } from '@community-graph/kit/database';
import type { AsOf, Connection } from '@community-graph/kit/reading';
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
    /** What it is for. */
    label: p.text(),
    issuedAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
    /** When it was last used, to the minute. */
    lastUsedAt: p.datetime().nullable(),
    /** The credential that was issued in its place. */
    replacedById: key().nullable(),
  },
  indexes: [{ properties: ['supplierId', 'id'] }],
  filters: visibleTo<{ id: string; supplierId: string }>(({ role, subject, supplierId }) => {
    if (role === 'SECRETARIAT' || role === 'SYSTEM') return {};
    // Its bearer; of other credentials of the same supplier it learns nothing.
    return role === 'SUPPLIER' && subject !== null && supplierId !== null ? { id: subject, supplierId } : nobody;
  }),
});

/** What may be told of a credential; moments as PostgreSQL writes them. */
export interface CredentialRow {
  readonly id: string;
  readonly supplierId: string;
  readonly scopes: string[];
  readonly label: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly replacedById: string | null;
  readonly isValid: boolean;
}

export type CredentialNode = AsOf<CredentialRow>;
export type CredentialPage = Connection<CredentialNode>;

/** What a change of a credential answers. */
export type ChangedCredential = Payload<{ readonly credentialId: string }>;

/** What issuing one answers; the token is null but the first time. */
export type IssuedCredential = Payload<{ readonly credentialId: string; readonly replacedId?: string }> & {
  readonly token: string | null;
};

import { sql } from 'kysely';
import type { ConnectionSource, ParentSql } from '@community-graph/kit/reading';

const table = () => sql.table('suppliers.credential');

const holds = sql`(c.revoked_at is null and now() < c.expires_at)`;

/** Everything but the digest. */
const columns = sql`c.id, c.supplier_id, c.scopes, c.label, c.issued_at, c.expires_at, c.revoked_at, c.last_used_at,
  c.replaced_by_id, ${holds} as is_valid`;

/** The arguments of the list of credentials. */
export interface CredentialListing {
  readonly supplierId?: string | null | undefined;
}

/** The credentials that the viewer may see. */
export const credentials: ConnectionSource<CredentialListing> = {
  name: 'credentials',
  columns,
  from: () => sql`${table()} c`,
  where: ({ supplierId }) => (supplierId ? [sql`c.supplier_id = ${supplierId}`] : []),
  order: ['c.id'],
};

/** A credential by its id. */
export const credentialOfId = ({ key }: ParentSql) => sql`select ${columns} from ${table()} c where c.id = ${key}`;

/** What decides whether a credential is what it says. */
export interface HeldCredential {
  readonly id: string;
  readonly digest: string;
  readonly supplierId: string;
  readonly scopes: string[];
  /** Whether it is neither revoked nor past its end. */
  readonly holds: boolean;
  /** Whether its last use was noted within the last minute. */
  readonly isNoted: boolean;
}

/** A credential with its digest, to be compared and not to be told. */
export const heldCredential = (id: string) => sql<HeldCredential>`
  select c.id, c.digest, c.supplier_id, c.scopes, ${holds} as holds,
    coalesce(c.last_used_at > now() - interval '1 minute', false) as is_noted
  from ${table()} c where c.id = ${id}`;

/**
 * Notes that a credential is used, at most once a minute; whoever finds it locked leaves it to the one that holds the lock.
 * Its one parameter is the id.
 */
export const noteCredentialUse = `
  update suppliers.credential set last_used_at = now() where id = (
    select id from suppliers.credential
    where id = ? and (last_used_at is null or last_used_at <= now() - interval '1 minute')
    for update skip locked)`;

import { noGrants, type Grants } from './requirement.ts';
import { allowedScopes, type Role, type Scope } from './roles.ts';

/** Who is asking. */
export interface Viewer {
  readonly role: Role;
  /** Who it is for the audit log: the subject of a token or the id of a credential; null for nobody in particular. */
  readonly subject: string | null;
  /** The supplier that a supplier's viewer speaks for. */
  readonly supplierId: string | null;
  /** The organization that a member's or coordinator's viewer speaks for. */
  readonly organizationId: string | null;
  /** What the viewer may do besides reading what is public; never more than its role allows. */
  readonly scopes: readonly Scope[];
}

/** Nobody in particular. */
export const anonymous: Viewer = Object.freeze<Viewer>({
  role: 'ANONYMOUS',
  subject: null,
  supplierId: null,
  organizationId: null,
  scopes: [],
});

/** A part of the system itself, for example a subgraph that follows another, or the gateway that looks up a credential. */
export const system = (subject: string): Viewer => Object.freeze<Viewer>({ ...anonymous, role: 'SYSTEM', subject });

/** A text that is the same for viewers who may see the same: what is found for one of them can be given to the other. */
export function viewerKey({ role, subject, supplierId, organizationId, scopes }: Viewer): string {
  return role === 'ANONYMOUS' ? '' : JSON.stringify([role, subject, supplierId, organizationId, scopes]);
}

/** What a viewer has been granted; its one policy is its role in lower case, for example `secretariat`. */
export function grantsOf({ role, scopes }: Viewer): Grants {
  if (role === 'ANONYMOUS') return noGrants;
  const allowed = allowedScopes(role);
  return {
    isAuthenticated: true,
    scopes: new Set(scopes.filter((scope) => allowed.includes(scope))),
    policies: new Set([role.toLowerCase()]),
  };
}

/** What a viewer is in the community; each role's rights are in the schema's directives and the row rules. */
export const roles = ['ANONYMOUS', 'SUPPLIER', 'MEMBER', 'COORDINATOR', 'SECRETARIAT'] as const;

/** One of `roles`. */
export type Role = (typeof roles)[number];

/** Who is asking. */
export interface Viewer {
  readonly role: Role;
  /** Who it is for the audit log: the subject of a token or the id of a credential; null for nobody in particular. */
  readonly subject: string | null;
  /** The supplier that a supplier's viewer speaks for. */
  readonly supplierId: string | null;
  /** The organization that a member's or coordinator's viewer speaks for. */
  readonly organizationId: string | null;
  /** What the credential was granted, for example `agreements:read`. */
  readonly scopes: readonly string[];
}

/** Nobody in particular. */
export const anonymous: Viewer = Object.freeze<Viewer>({
  role: 'ANONYMOUS',
  subject: null,
  supplierId: null,
  organizationId: null,
  scopes: [],
});

/** A text that is the same for viewers who may see the same: what is found for one of them can be given to the other. */
export function viewerKey({ role, subject, supplierId, organizationId, scopes }: Viewer): string {
  return role === 'ANONYMOUS' ? '' : JSON.stringify([role, subject, supplierId, organizationId, scopes]);
}

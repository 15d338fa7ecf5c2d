/** What a viewer is in the community; a client is never `SYSTEM`. */
export const roles = ['ANONYMOUS', 'SUPPLIER', 'MEMBER', 'COORDINATOR', 'SECRETARIAT', 'SYSTEM'] as const;

/** One of `roles`. */
export type Role = (typeof roles)[number];

/** The roles that a token can name. */
export const grantedRoles = ['SUPPLIER', 'MEMBER', 'COORDINATOR', 'SECRETARIAT'] as const satisfies readonly Role[];

/** What can be granted, and to whom; each is asked for by `@requiresScopes` in the subgraphs' schemas. */
const rolesOfScopes = {
  /** Read the confidential agreements of one's own supplier or organization. */
  'agreements:read': ['SUPPLIER', 'MEMBER', 'COORDINATOR', 'SECRETARIAT'],
  /** Read one's own contacts, and those of the users of one's own products. */
  'contacts:read': ['SUPPLIER', 'MEMBER', 'COORDINATOR', 'SECRETARIAT'],
  /** Read one's own linked products in one place, and what changed. */
  'products:read': ['SUPPLIER', 'MEMBER', 'COORDINATOR', 'SECRETARIAT'],
  /** Change one's own supplier's profile and contacts. */
  'profile:write': ['SUPPLIER', 'SECRETARIAT'],
  /** Declare, change and end engagements of one's own supplier. */
  'engagements:write': ['SUPPLIER', 'SECRETARIAT'],
  /** Propose corrections. */
  'corrections:write': ['SUPPLIER', 'COORDINATOR', 'SECRETARIAT'],
  /** Report, confirm, change and end one's own organization's usages, and their contacts. */
  'usages:write': ['COORDINATOR', 'SECRETARIAT'],
  /** Propose projects and join them. */
  'projects:write': ['COORDINATOR', 'SECRETARIAT'],
  /** Confirm or reject what was declared about the products that one's own organization owns. */
  'declarations:decide': ['COORDINATOR', 'SECRETARIAT'],
  /** Admit and end memberships. */
  'memberships:write': ['SECRETARIAT'],
  /** Create and change products, modules, integrations and suppliers. */
  'catalogue:write': ['SECRETARIAT'],
  /** Add claims. */
  'claims:write': ['SECRETARIAT'],
  /** Confirm or reject proposals. */
  'proposals:decide': ['SECRETARIAT'],
  /** List, issue, revoke and rotate the credentials of partners, which open what any supplier may read and write. */
  'credentials:manage': ['SECRETARIAT'],
  /** Read the audit log. */
  'audit:read': ['SECRETARIAT'],
  /** Erase the personal data of a contact or of an actor. */
  'privacy:erase': ['SECRETARIAT'],
  /** Read how the graph is run: the supergraph with the addresses of the subgraphs. The gateway asks for it. */
  'operations:read': ['SECRETARIAT'],
} as const satisfies Record<string, readonly Role[]>;

/** A right that a viewer can have besides reading what is public. */
export type Scope = keyof typeof rolesOfScopes;

/** Every scope, in the order in which they are documented. */
export const scopes = Object.keys(rolesOfScopes) as Scope[];

/** The scopes that a role can have. */
export const allowedScopes = (role: Role): Scope[] =>
  scopes.filter((scope) => (rolesOfScopes[scope] as readonly Role[]).includes(role));

/** Whether a text names a scope. */
export const isScope = (text: string): text is Scope => Object.hasOwn(rolesOfScopes, text);

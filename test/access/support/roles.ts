import type { TestIssuer } from '../../../gateway/test/support/issuer.ts';

/** Who asks in the tests of access: a name for each, and the token it brings; null for nobody in particular. */
export const roles = {
  anonymous: null,
  supplierA: { roles: ['supplier'], supplier: 'supplier:magenta' },
  supplierB: { roles: ['supplier'], supplier: 'supplier:reload' },
  supplierWithoutScopes: { roles: ['supplier'], supplier: 'supplier:magenta', scope: 'products:read' },
  member: { roles: ['member'], organization: 'municipality:751' },
  coordinator: { roles: ['coordinator'], organization: 'municipality:751' },
  secretariat: { roles: ['secretariat'] },
} as const satisfies Record<string, Readonly<Record<string, unknown>> | null>;

/** One of those who ask. */
export type RoleName = keyof typeof roles;

/** Their names, in the order of the table. */
export const roleNames = Object.keys(roles) as RoleName[];

/** The bearer text of each. */
export async function bearers(issuer: TestIssuer): Promise<Readonly<Record<RoleName, string | undefined>>> {
  const entries = roleNames.map(async (name) => {
    const claims = roles[name];
    return [name, claims === null ? undefined : await issuer.token({ claims, subject: name })] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<RoleName, string | undefined>;
}

import type { Reference } from '@community-graph/kit/reading';
import type { OrganizationNode } from '../entities/index.ts';
import type { MembersLoaders } from '../loaders/index.ts';

/** The organization that has an id, or had it before; null when none has or had. */
export async function presentOrganization(
  reference: Reference,
  { organization, organizationOfFormerId }: MembersLoaders,
): Promise<OrganizationNode | null> {
  return (await organization.at(reference)) ?? (await organizationOfFormerId.load(reference))[0] ?? null;
}

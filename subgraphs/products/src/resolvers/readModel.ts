import type { ProductsContext } from '../loaders/index.ts';

interface ListArguments {
  readonly filter?: object | null | undefined;
  readonly orderBy?: readonly { readonly field: string }[] | null | undefined;
}

/**
 * Makes sure that the read model of organizations can be used, when a list is filtered or ordered by it.
 * @throws NOT_READY before it was filled for the first time
 */
export function requireOrganizationsFor({ filter, orderBy }: ListArguments, { requireModel }: ProductsContext): void {
  if (isAboutOrganizations(filter) || orderBy?.some(({ field }) => field === 'ORGANIZATION')) {
    requireModel('organization');
  }
}

function isAboutOrganizations(filter: unknown): boolean {
  if (typeof filter !== 'object' || filter === null) return false;
  return Object.entries(filter).some(([name, value]) => name === 'organization' || isAboutOrganizations(value));
}

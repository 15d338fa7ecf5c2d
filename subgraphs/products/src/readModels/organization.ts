import type { EntityManager } from '@mikro-orm/sql';
import { createReadModel, type FeedItem } from '@community-graph/kit/feed';
import {
  OrganizationMembership,
  OrganizationModel,
  OrganizationPopulation,
  OrganizationRegion,
} from '../entities/index.ts';

interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What is kept of an organization of the members subgraph. */
interface OrganizationContent extends Period {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly shortName: string;
  readonly sortKey: string;
  readonly memberships: readonly Period[];
  readonly regions: readonly (Period & { readonly regionId: string })[];
  readonly populations: readonly { readonly year: number; readonly population: number }[];
}

/** The organizations that usages are filtered and counted by; owned by the members subgraph. */
export const organizationReadModel = createReadModel<OrganizationContent>({
  name: 'organization',
  peer: 'members',
  query: `query ($after: String, $first: Int!) {
    feed: organizationFeed(after: $after, first: $first) {
      position
      hasMore
      items {
        id
        content {
          id
          kind
          name
          shortName
          sortKey
          validFrom
          validTo
          memberships { validFrom validTo }
          regions { regionId validFrom validTo }
          populations { year population }
        }
      }
    }
  }`,
  write,
});

async function write(em: EntityManager, items: readonly FeedItem<OrganizationContent>[]): Promise<void> {
  const ids = items.map(({ id }) => id);
  const ofThem = { organizationId: { $in: ids } };
  await em.nativeDelete(OrganizationMembership, ofThem);
  await em.nativeDelete(OrganizationRegion, ofThem);
  await em.nativeDelete(OrganizationPopulation, ofThem);
  const gone = items.filter(({ content }) => content === null).map(({ id }) => id);
  if (gone.length > 0) await em.nativeDelete(OrganizationModel, { id: { $in: gone } });
  const there = items.flatMap(({ content }) => content ?? []);
  const rowsOf = <Part>(partsOf: (content: OrganizationContent) => readonly Part[]) =>
    there.flatMap((content) => partsOf(content).map((part, n) => ({ ...part, organizationId: content.id, n })));
  if (there.length > 0) {
    await em.upsertMany(
      OrganizationModel,
      there.map(({ memberships: _memberships, regions: _regions, populations: _populations, ...row }) => row),
    );
  }
  const populations = rowsOf(({ populations: counts }) => counts).map(({ n: _n, ...row }) => row);
  const memberships = rowsOf(({ memberships: periods }) => periods);
  const regions = rowsOf(({ regions: periods }) => periods);
  if (memberships.length > 0) await em.insertMany(OrganizationMembership, memberships);
  if (regions.length > 0) await em.insertMany(OrganizationRegion, regions);
  if (populations.length > 0) await em.insertMany(OrganizationPopulation, populations);
}

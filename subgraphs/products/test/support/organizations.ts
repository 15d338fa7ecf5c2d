import { danishSortKey } from '@community-graph/kit/paging';
import { peerTelling } from '@community-graph/kit/testing';

/** A period: first day, and the day after the last; null where not known. */
export type Period = readonly [from: string | null, to: string | null];

/** What a test says of an organization; what it leaves out is not there. */
export interface TestOrganization {
  readonly id: string;
  readonly kind?: string;
  readonly name?: string;
  readonly memberships?: readonly Period[];
  readonly regions?: readonly (readonly [region: string, ...Period])[];
  readonly populations?: Readonly<Record<number, number>>;
}

const period = ([validFrom, validTo]: Period) => ({ validFrom, validTo });

/** A members subgraph whose feed tells these organizations. */
export const peersTelling = (organizations: readonly TestOrganization[]) => ({
  members: peerTelling({
    organizationFeed: organizations.map(
      ({ id, kind = 'MUNICIPALITY', name = id, memberships = [], regions = [], populations = {} }) => ({
        id,
        kind,
        name,
        shortName: name,
        sortKey: danishSortKey(name),
        validFrom: null,
        validTo: null,
        memberships: memberships.map(period),
        regions: regions.map(([regionId, ...days]) => ({ regionId, ...period(days) })),
        populations: Object.entries(populations).map(([year, population]) => ({ year: Number(year), population })),
      }),
    ),
  }),
});

import type { TestSubgraph } from '@community-graph/kit/testing';

/** A period: first day, and the day after the last; null where not known. */
export type Period = readonly [from: string | null, to: string | null];

/** An organization as the feed of the members subgraph would tell it. */
export interface ModelOrganization {
  readonly id: string;
  readonly kind?: string;
  readonly name?: string;
  readonly memberships?: readonly Period[];
  readonly regions?: readonly (readonly [region: string, ...Period])[];
  readonly populations?: Readonly<Record<number, number>>;
}

/** Writes organizations into the read model, as following the feed would. */
export async function writeOrganizations(
  { subgraph }: TestSubgraph,
  organizations: readonly ModelOrganization[],
): Promise<void> {
  const em = subgraph.orm.fork();
  const insert = async (table: string, rows: readonly (readonly unknown[])[]) => {
    if (rows.length === 0) return;
    const marks = rows.map((row) => `(${row.map(() => '?').join()})`).join();
    await em.execute(`insert into products.${table} values ${marks}`, rows.flat());
  };
  await insert(
    'organization_model (id, kind, name, short_name, sort_key)',
    organizations.map(({ id, kind = 'MUNICIPALITY', name = id }) => [id, kind, name, name, name.toLowerCase()]),
  );
  await insert(
    'organization_membership (organization_id, n, valid_from, valid_to)',
    organizations.flatMap(({ id, memberships = [] }) => memberships.map(([from, to], n) => [id, n, from, to])),
  );
  await insert(
    'organization_region (organization_id, n, region_id, valid_from, valid_to)',
    organizations.flatMap(({ id, regions = [] }) => regions.map(([region, from, to], n) => [id, n, region, from, to])),
  );
  await insert(
    'organization_population (organization_id, year, population)',
    organizations.flatMap(({ id, populations = {} }) =>
      Object.entries(populations).map(([year, count]) => [id, Number(year), count]),
    ),
  );
}

import pg from 'pg';

/** Ids of a filled database that stand for the ids which a question names, by namespace; the first is the main one. */
export type Samples = Readonly<Record<string, readonly string[]>>;

/**
 * What is asked about: things of middling size, of the same size in every continent, that have to do with each other.
 * A product that the mean number of organizations use, one of these organizations that uses the mean number of products,
 * a supplier of that product, the region of that organization.
 */
const queries: readonly (readonly [namespace: string, sql: string])[] = [
  [
    'product',
    `select product_id as id from products.usage group by 1
     having exists (select from suppliers.engagement e where e.product_id = usage.product_id)
     order by abs(count(*) - 200), 1 limit 10`,
  ],
  [
    'municipality',
    `select u.organization_id as id from products.usage u
     where u.organization_id in (select organization_id from products.usage where product_id = $product)
       and u.organization_id like 'municipality:%'
     group by 1 order by abs(count(*) - 20), 1 limit 10`,
  ],
  [
    'supplier',
    `select e.supplier_id as id from suppliers.engagement e
     where e.supplier_id in (select supplier_id from suppliers.engagement where product_id = $product)
     group by 1 order by abs(count(*) - 20), 1 limit 10`,
  ],
  [
    'region',
    `select region_id as id from members.region_affiliation group by 1
     order by bool_or(organization_id = $municipality) desc, 1 limit 10`,
  ],
  ['organization', `select id from members.organization where id like 'organization:%' order by id limit 10`],
  ['module', `select id from products.product_module order by product_id = $product desc, id limit 10`],
  ['system', `select id from products.external_system order by id limit 10`],
  ['usage', `select id from products.usage where product_id = $product order by id limit 10`],
  ['participation', `select id from products.participation where product_id = $product order by id limit 10`],
  ['integration', `select id from products.integration where product_id = $product order by id limit 10`],
  ['engagement', `select id from suppliers.engagement where product_id = $product order by id limit 10`],
  ['membership', `select id from members.membership order by organization_id = $municipality desc, id limit 10`],
  // Two that grow with the continent, for walks through long lists.
  ['most-used-product', `select product_id as id from products.usage group by 1 order by count(*) desc, 1 limit 1`],
  [
    'keenest-organization',
    `select organization_id as id from products.usage group by 1 order by count(*) desc, 1 limit 1`,
  ],
  // What is searched for.
  ['name', `select short_name as id from members.organization where id = $municipality`],
  ['subject', `select kle_numbers[2] as id from products.product where id = $product`],
  ['source', `select id from members.source order by id limit 10`],
];

/** The namespaces whose ids are replaced; all others are the same in every database. */
export const sampledNamespaces: readonly string[] = queries.map(([namespace]) => namespace);

/** Looks for ids in a filled database; the same ones for the same rows. */
export async function findSamples(url: string): Promise<Samples> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const samples: Record<string, string[]> = {};
  try {
    for (const [namespace, query] of queries) {
      const text = query.replaceAll(/\$(\w+)/g, (_, known: string) => pg.escapeLiteral(samples[known]?.[0] ?? ''));
      samples[namespace] = (await client.query<{ id: string }>(text)).rows.map(({ id }) => id);
    }
    return samples;
  } finally {
    await client.end();
  }
}

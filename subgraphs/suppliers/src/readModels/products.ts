import type { EntityManager } from '@mikro-orm/sql';
import { sql, type Kysely } from 'kysely';
import { createReadModel, type FeedItem } from '@community-graph/kit/feed';
import { ProductModel, type Ownership } from '../entities/index.ts';

/** What is kept of a product of the products subgraph. */
interface ProductContent {
  readonly id: string;
  readonly owners: readonly Ownership[];
}

/** The products that suppliers deliver to: who owns them, and when something about them changed. */
export const productModel = createReadModel<ProductContent>({
  name: 'product',
  peer: 'products',
  query: `query ($after: String, $first: Int!) {
    feed: productLinkFeed(after: $after, first: $first) {
      position
      hasMore
      items { id content { id owners { organizationId validFrom validTo } } }
    }
  }`,
  write,
  // An ownership begins or ends on a day on which nothing else changes.
  onNewDay: async (em) => {
    await sql`
      update suppliers.product_model set owner_ids = ${ownersToday}
      where owner_ids <> ${ownersToday}`.execute(em.getKysely() as unknown as Kysely<unknown>);
  },
});

async function write(em: EntityManager, items: readonly FeedItem<ProductContent>[]): Promise<void> {
  const gone = items.filter(({ content }) => content === null).map(({ id }) => id);
  if (gone.length > 0) await em.nativeDelete(ProductModel, { id: { $in: gone } });
  const there = items.flatMap(({ content }) => content ?? []);
  const kysely = em.getKysely() as unknown as Kysely<unknown>;
  await sql`
    insert into suppliers.product_model (id, owners, owner_ids, updated_at)
    select r.id, r.owners, ${ownersToday}, now()
    from jsonb_to_recordset(${JSON.stringify(there)}::jsonb) as r(id text, owners jsonb)
    on conflict (id) do update set owners = excluded.owners, owner_ids = excluded.owner_ids,
      updated_at = excluded.updated_at`.execute(kysely);
}

/** Those of a row's owners that are owners today, each once. */
const ownersToday = sql`array(
  select distinct o."organizationId"
  from jsonb_to_recordset(owners) as o("organizationId" text, "validFrom" date, "validTo" date),
    (select (now() at time zone 'Europe/Copenhagen')::date as today) day
  where (o."validFrom" is null or o."validFrom" <= day.today) and (o."validTo" is null or o."validTo" > day.today)
  order by 1)`;

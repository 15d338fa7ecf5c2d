import { openDatabase, openOrm } from '@community-graph/kit/database';
import { defineSeeding } from '@community-graph/kit/subgraph';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';

/** The three subgraphs. */
export const definitions = [members, products, suppliers];

/** The PostgreSQL schemas of the three subgraphs. */
export const schemas: readonly string[] = definitions.map(({ name }) => name);

/** Makes the tables of the three subgraphs in a database, without the shipped rows. */
export async function migrate(url: string): Promise<void> {
  const database = await openDatabase({ kind: 'postgres', url });
  try {
    for (const { name, entities, migrations } of definitions) {
      const orm = await openOrm({ database, schema: name, entities: [...entities, defineSeeding()], migrations });
      try {
        await orm.migrateUp();
      } finally {
        await orm.close();
      }
    }
  } finally {
    await database.close();
  }
}

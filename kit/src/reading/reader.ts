import type { EntityManager } from '@mikro-orm/sql';
import { CamelCasePlugin, type Kysely, type RawBuilder } from 'kysely';

/** Reads rows within one request. */
export interface Reader {
  readonly em: EntityManager;
  /** Runs one statement; its columns come back as `camelCase` properties. */
  rows<Row>(statement: RawBuilder<Row>): Promise<Row[]>;
}

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true });

/**
 * @param em the identity map of this request
 */
export function createReader(em: EntityManager): Reader {
  const kysely = (em.getKysely() as Kysely<unknown>).withPlugin(camelCase);
  return {
    em,
    rows: async (statement) => (await statement.execute(kysely)).rows,
  };
}

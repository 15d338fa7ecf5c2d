import type { EntityManager } from '@mikro-orm/sql';
import { CamelCasePlugin, type Kysely, type RawBuilder } from 'kysely';
import { currentWork } from '../work/index.ts';
import { confidentialTables, type ConfidentialTables } from '../visibility/index.ts';

/** Reads rows within one request. */
export interface Reader {
  readonly em: EntityManager;
  /** Runs one statement; its columns come back as `camelCase` properties. */
  readonly rows: <Row>(statement: RawBuilder<Row>) => Promise<Row[]>;
}

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true });

/** Taking in so many rows takes a millisecond or more. */
const manyRows = 100;

/** Waits for a turn of the thread; a transaction holds locks and does not wait. */
function turnOfStatement(): Promise<void> | undefined {
  const work = currentWork();
  return work?.kind === 'read' ? work.turns?.take(work.client) : undefined;
}

/**
 * A reader whose statements see what the viewer of the identity map may see: `sql.table` of a confidential table stands for
 * the visible rows of it, and a statement that writes out the name of one is refused.
 * @param em the identity map of this request
 * @param tables the confidential tables among its entities, found anew when left out
 */
export function createReader(em: EntityManager, tables: ConfidentialTables = confidentialTables(em)): Reader {
  const own = (em.getKysely() as Kysely<unknown>).withPlugin(camelCase);
  const visible = tables.plugin(em);
  const kysely = visible === undefined ? own : own.withPlugin(visible);
  return {
    em,
    async rows(statement) {
      // A hundred lists that are asked for together are a hundred statements, which would be compiled in one go.
      const turn = turnOfStatement();
      if (turn !== undefined) await turn;
      const { rows } = await statement.execute(kysely);
      // The answers of several statements come in together, and would be taken in in one go.
      const next = rows.length > manyRows ? turnOfStatement() : undefined;
      if (next !== undefined) await next;
      return rows;
    },
  };
}

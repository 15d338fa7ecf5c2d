import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kysely, sql } from 'kysely';
import type { Database } from '../src/database/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { openAccounts, type Accounts, type Half } from './support/accounts.ts';

let database: Database;
let one: Accounts;
let two: Accounts;
let outside: Kysely<unknown>;
beforeAll(async () => {
  database = await openTestDatabase();
  one = await openAccounts(database, 'one');
  two = await openAccounts(database, 'two');
  outside = new Kysely({ dialect: database.dialect() });
});
afterAll(async () => {
  for (const { orm } of [one, two]) await orm.close();
  await outside.destroy();
  await database.close();
});

class Rollback extends Error {}

const idsOf = (rows: readonly Half[]) => [...new Set(rows.map(({ id }) => id))];
const beginning = (rows: readonly Half[], prefix: string) => rows.filter(({ id }) => id.startsWith(prefix));

/** Every row of both schemas as somebody sees it who takes part in no transaction. */
const seenOutside = async () =>
  (await sql<Half>`select id, half from one.row union all select id, half from two.row order by id`.execute(outside))
    .rows;

/** Runs `work` in a transaction that ends in a rollback. */
async function rolledBack({ orm }: Accounts, work: (em: ReturnType<Accounts['orm']['fork']>) => Promise<void>) {
  const run = orm.fork().transactional(async (em) => {
    await work(em);
    throw new Rollback();
  });
  await expect(run).rejects.toBeInstanceOf(Rollback);
}

describe('fifty transactions at once, on two schemas of one database', () => {
  const numbers = Array.from({ length: 50 }, (_, n) => n);
  const idOf = (n: number) => `many-${String(n).padStart(2, '0')}`;
  const ofSchema = (n: number) => (n % 2 === 0 ? one : two);
  // Of each four in a row: stored; rolled back after a flush; rolled back before one; stored in two flushes.
  const isStored = (n: number) => [0, 1, 6, 7].includes(n % 8);
  const seen: Half[][] = [];

  beforeAll(async () => {
    const reads: Promise<void>[] = [];
    const readOutside = () => {
      const read = seenOutside().then((rows) => void seen.push(rows));
      reads.push(read);
      // A server reads past the open transaction; the embedded database answers once it has ended.
      return database.kind === 'postgres' ? read : undefined;
    };
    await Promise.allSettled(
      numbers.map((n) =>
        ofSchema(n)
          .orm.fork()
          .transactional(async (em) => {
            const { Row } = ofSchema(n);
            em.create(Row, { id: idOf(n), half: 1 });
            if (n % 3 !== 0) await em.flush();
            await readOutside();
            em.create(Row, { id: idOf(n), half: 2 });
            if (n % 4 === 3) await em.flush();
            await readOutside();
            if (!isStored(n)) throw new Rollback();
          }),
      ),
    );
    await Promise.all(reads);
  });

  test('store exactly those that were not rolled back, in their own schema', async () => {
    const expected = (schema: Accounts) => numbers.filter((n) => isStored(n) && ofSchema(n) === schema).map(idOf);
    for (const schema of [one, two]) {
      const rows = beginning(await schema.stored(), 'many-');
      expect(expected(schema).length).toBeGreaterThan(10);
      expect(idsOf(rows)).toEqual(expected(schema));
      expect(rows).toHaveLength(2 * expected(schema).length);
    }
  });

  test('show a reader outside no row that was not committed, and no write half done', () => {
    expect(seen).toHaveLength(100);
    const rolledBackIds = new Set(numbers.filter((n) => !isStored(n)).map(idOf));
    for (const rows of seen) {
      expect(idsOf(rows).filter((id) => rolledBackIds.has(id))).toEqual([]);
      expect(rows).toHaveLength(2 * idsOf(rows).length);
    }
  });
});

describe('a transaction', () => {
  test('that fails on the database stores nothing, and the next one works', async () => {
    const bad = one.orm.fork().transactional(async (em) => {
      em.create(one.Row, { id: 'bad-1', half: 1 });
      await em.flush();
      em.create(one.Row, { id: 'bad-1', half: 3 });
      await em.flush();
    });
    await expect(bad).rejects.toThrow('violates check constraint');
    await one.orm.fork().transactional(async (em) => void em.create(one.Row, { id: 'bad-2', half: 1 }));
    expect(idsOf(beginning(await one.stored(), 'bad-'))).toEqual(['bad-2']);
  });

  test('sees its own rows before it ends, and nobody sees them after it is rolled back', async () => {
    await rolledBack(one, async (em) => {
      await em.insert(one.Row, { id: 'own-1', half: 1 });
      expect(await em.count(one.Row, { id: 'own-1' })).toBe(1);
    });
    expect(beginning(await seenOutside(), 'own-')).toEqual([]);
  });

  test('keeps its rows when one nested in it is rolled back', async () => {
    await one.orm.fork().transactional(async (em) => {
      em.create(one.Row, { id: 'outer-1', half: 1 });
      await em.flush();
      const nested = em.transactional(async (inner) => {
        inner.create(one.Row, { id: 'outer-2', half: 1 });
        await inner.flush();
        throw new Rollback();
      });
      await expect(nested).rejects.toBeInstanceOf(Rollback);
      await em.transactional(async (inner) => void inner.create(one.Row, { id: 'outer-3', half: 1 }));
      em.create(one.Row, { id: 'outer-4', half: 1 });
    });
    expect(idsOf(beginning(await seenOutside(), 'outer-'))).toEqual(['outer-1', 'outer-3', 'outer-4']);
  });

  test('that is rolled back takes along what was nested in it', async () => {
    await rolledBack(two, async (em) => {
      await em.transactional(async (inner) => void inner.create(two.Row, { id: 'nested-1', half: 1 }));
    });
    expect(beginning(await two.stored(), 'nested-')).toEqual([]);
  });

  test('of one ORM leaves the forks of another alone', async () => {
    let fork = two.orm.fork();
    await rolledBack(one, async () => {
      fork = two.orm.fork();
    });
    await fork.insert(two.Row, { id: 'fork-1', half: 1 });
    expect(idsOf(beginning(await two.stored(), 'fork-'))).toEqual(['fork-1']);
  });
});

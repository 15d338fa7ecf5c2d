import { defineEntity } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { sql, type Kysely } from 'kysely';
import {
  chainAudit,
  createAudit,
  createAuditQuota,
  createRememberedChange,
  defineAuditEntry,
  defineAuditHead,
  defineAuditSeal,
  defineAuditSpent,
  defineRememberedChange,
} from '../../src/changing/index.ts';
import { key } from '../../src/database/index.ts';
import { clientError } from '../../src/errors/index.ts';
import type { Reader } from '../../src/reading/index.ts';
import type { SubgraphContext, SubgraphDefinition } from '../../src/subgraph/index.ts';

type Context = SubgraphContext<{ reader: Reader }>;

const Nap = defineEntity({ name: 'Nap', tableName: 'nap', properties: { id: key().primary() } });
const Note = defineEntity({ name: 'Note', tableName: 'note', properties: { id: key().primary() } });

class CreateNotes extends Migration {
  override up(): void {
    this.addSql(`create table "slow"."note" ("id" text collate "C" primary key)`);
    this.addSql(`create view "slow"."nap" as select 'nap'::text collate "C" as id from pg_sleep(5)`);
    const statements = [
      ...createAudit('slow', [{ table: 'note' }]),
      ...createRememberedChange('slow'),
      ...chainAudit('slow'),
      ...createAuditQuota('slow'),
    ];
    for (const statement of statements) this.addSql(statement);
  }
}

/** A subgraph whose fields take the database long. */
export const slow: SubgraphDefinition<{ reader: Reader }> = {
  name: 'slow',
  schemaFile: new URL('slow.graphql', import.meta.url),
  entities: [
    Nap,
    Note,
    defineAuditEntry(),
    defineAuditHead(),
    defineAuditSeal(),
    defineAuditSpent(),
    defineRememberedChange(),
  ],
  migrations: { '0001-notes': CreateNotes },
  seed: async () => {},
  createLoaders: (reader) => ({ reader }),
  resolvers: {
    Query: {
      async quick(_root: unknown, _args: unknown, { loaders }: Context) {
        await loaders.reader.rows(sql`select 1 as quick`);
        return true;
      },
      async sleep(_root: unknown, { seconds, tag }: { seconds: number; tag: string }, { loaders }: Context) {
        await loaders.reader.rows(sql`select pg_sleep(${seconds}) as ${sql.ref(tag)}`);
        return true;
      },
      entity: async (_root: unknown, _args: unknown, { loaders }: Context) =>
        (await loaders.reader.em.find(Nap, {}))[0]?.id,
      fails: () => Promise.reject(clientError('NOT_READY', 'This field fails.')),
    },
    Mutation: {
      async note(_root: unknown, { seconds, text }: { seconds: number; text: string }, { change }: Context) {
        await change('note', { idempotencyKey: text }, async ({ em }) => {
          const kysely = em.getKysely() as unknown as Kysely<unknown>;
          await sql`select pg_sleep(${seconds}) as noting`.execute(kysely);
          em.create(Note, { id: text });
          return {};
        });
        return true;
      },
    },
  },
};

import type pg from 'pg';
import { quoted } from './identifiers.ts';

/** What was taken off tables, to be put back. */
export interface TakenOff {
  /** Puts everything back as it was, one statement after the other. */
  putBack(onStatement: (done: number, of: number) => void): Promise<void>;
}

/** Tables that triggers write while others are filled: they need their keys. */
const keepTheirs = String.raw`\.(change|read_model)$`;

/**
 * Takes indexes and keys off all tables of some schemas: rows go in many times as fast, and an index that
 * is built over all rows at once is smaller and in better order. To be called in a transaction, which puts everything
 * back when something fails.
 */
export async function bareTables(client: pg.ClientBase, schemas: readonly string[]): Promise<TakenOff> {
  const constraints = await client.query<{ place: string; name: string; definition: string }>(
    `select c.conrelid::regclass::text as place, c.conname as name, pg_get_constraintdef(c.oid) as definition
     from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where n.nspname = any($1) and c.contype in ('f', 'p', 'u', 'x') and not c.conrelid::regclass::text ~ $2
     order by c.contype = 'f' desc, c.oid`,
    [schemas, keepTheirs],
  );
  const indexes = await client.query<{ place: string; definition: string }>(
    `select i.indexrelid::regclass::text as place, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
     where n.nspname = any($1) and t.relkind = 'r' and not t.oid::regclass::text ~ $2
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
     order by i.indexrelid`,
    [schemas, keepTheirs],
  );
  const onConstraint = (way: string) =>
    constraints.rows.map(({ place, name, definition }) =>
      way === 'drop'
        ? `alter table ${place} drop constraint ${quoted(name)}`
        : `alter table ${place} add constraint ${quoted(name)} ${definition}`,
    );
  for (const statement of [...onConstraint('drop'), ...indexes.rows.map(({ place }) => `drop index ${place}`)]) {
    await client.query(statement);
  }
  // Keys come back before what refers to them: foreign keys went first, so they come last.
  const back = [...onConstraint('add').toReversed(), ...indexes.rows.map(({ definition }) => definition)];
  return {
    async putBack(onStatement) {
      for (const [index, statement] of back.entries()) {
        await client.query(statement);
        onStatement(index + 1, back.length);
      }
    },
  };
}

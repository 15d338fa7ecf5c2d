import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLine } from './copyText.ts';
import { quoted } from './identifiers.ts';
import type { SyntheticTable } from './table.ts';

/** A chunk of this length is sent at once. */
const chunkLength = 64 * 1_024;

/**
 * Copies the rows of a table into the database.
 * @param columns the columns to fill, in the order in which they are sent
 * @param onRows is told of rows as they leave
 * @returns how many rows there were
 * @throws when a row does not fit the table; the message names both
 */
export async function copyTable(
  client: pg.Client,
  table: SyntheticTable,
  columns: readonly string[],
  onRows: (count: number) => void,
): Promise<number> {
  const into = `${quoted(table.schema)}.${quoted(table.name)} (${columns.map(quoted).join(', ')})`;
  let copied = 0;
  function* chunks(): Iterable<Buffer> {
    let text = '';
    let rows = 0;
    const send = () => {
      const chunk = Buffer.from(text);
      onRows(rows);
      copied += rows;
      text = '';
      rows = 0;
      return chunk;
    };
    for (const row of table.rows()) {
      text += copyLine(columns, row);
      rows += 1;
      if (text.length >= chunkLength) yield send();
    }
    if (rows > 0) yield send();
  }
  try {
    await pipeline(Readable.from(chunks(), { objectMode: false }), client.query(copyFrom(`copy ${into} from stdin`)));
  } catch (error) {
    const { message, where = '' } = error as pg.DatabaseError;
    throw new Error(`${table.schema}.${table.name} cannot be filled: ${message}. ${where.slice(0, 300)}`, {
      cause: error,
    });
  }
  return copied;
}

import { writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

/**
 * Writes a closed embedded database to a file, as `{ kind: 'memory', from }` reads it.
 * @param directory where the database is
 */
export async function dumpDirectory(directory: string, file: string): Promise<void> {
  const instance = await PGlite.create({ dataDir: directory, extensions: { pg_trgm } });
  const dump = await instance.dumpDataDir('none');
  await instance.close();
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
}

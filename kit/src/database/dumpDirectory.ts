import { chmodSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { restrictNewFiles } from './privateFiles.ts';

/**
 * Writes a closed embedded database to a file, as `{ kind: 'memory', from }` reads it. The file is readable by its owner alone.
 * @param directory where the database is
 * @param file made, or written over
 */
export async function dumpDirectory(directory: string, file: string): Promise<void> {
  const restoreUmask = restrictNewFiles();
  try {
    const instance = await PGlite.create({ dataDir: directory, extensions: { pg_trgm } });
    const dump = await instance.dumpDataDir('none');
    await instance.close();
    // One that is there already keeps its mode when it is written over.
    writeFileSync(file, '');
    chmodSync(file, 0o600);
    writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  } finally {
    restoreUmask();
  }
}

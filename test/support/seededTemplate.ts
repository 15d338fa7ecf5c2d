import { dumpDirectory, openDatabase, type DatabaseLocation } from '@community-graph/kit/database';
import { createSubgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';

// Fills the database that the tests of a whole run begin with: the three subgraphs, migrated and seeded, none of which has
// read the others yet. Arguments: the address of an empty database on a server, or a directory and the file to write it to.

const [place, file] = process.argv.slice(2) as [string, string?];
const location: DatabaseLocation =
  file === undefined ? { kind: 'postgres', url: place } : { kind: 'embedded', directory: place };
const database = await openDatabase(location);
const options = { database, clock: () => new Date(), logger: createLogger('template', 'silent') };
for (const start of [
  () => createSubgraph(members, options),
  () => createSubgraph(products, options),
  () => createSubgraph(suppliers, options),
]) {
  await (await start()).close();
}
await database.close();
if (file !== undefined) await dumpDirectory(place, file);

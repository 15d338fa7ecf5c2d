import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

// PostGraphile over the database whose address is the argument: says where it listens, then how many statements it has
// sent since it was last asked, whenever it is asked.

const [, , connectionString] = process.argv;
const schemas = ['products', 'members', 'suppliers'];

const client = new pg.Client({ connectionString });
await client.connect();
await client.query(readFileSync(new URL('functions.sql', import.meta.url), 'utf8'));
await client.end();

let statements = 0;
class CountingClient extends pg.Client {
  query(...given) {
    statements += 1;
    return super.query(...given);
  }
}

// The same settings of the server as ours.
const settings = { options: '-c jit=off -c random_page_cost=1.1', max: 30 };
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas, poolConfig: { ...settings, Client: CountingClient } })],
  grafserv: { graphiql: false, websockets: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }));

process.on('disconnect', () => process.exit(0));
process.on('message', () => {
  process.send({ statements });
  statements = 0;
});

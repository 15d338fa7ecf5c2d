import { listen } from '@community-graph/kit/http';
import { startService } from './service.ts';

// The graph over the database whose address is the argument, in one process: says where it listens, then how many
// statements it has sent since it was last asked, whenever it is asked.

const service = await startService(process.argv[2]!);
const url = await listen(service.app, { host: '127.0.0.1', port: 0, variable: 'PORT' });
process.send?.({ url: `${url}/graphql` });

process.on('disconnect', () => process.exit(0));
process.on('message', () => {
  process.send?.({ statements: service.statements.length });
  service.statements.length = 0;
});

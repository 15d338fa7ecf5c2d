import { serveSubgraph } from '@community-graph/kit/subgraph';
import { readConfig } from './config.ts';
import { suppliers } from './subgraph.ts';

await serveSubgraph(suppliers, () => readConfig(process.env));

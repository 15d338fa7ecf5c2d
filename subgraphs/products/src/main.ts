import { serveSubgraph } from '@community-graph/kit/subgraph';
import { readConfig } from './config.ts';
import { products } from './subgraph.ts';

await serveSubgraph(products, () => readConfig(process.env));

import { serveSubgraph } from '@community-graph/kit/subgraph';
import { readConfig } from './config.ts';
import { members } from './subgraph.ts';

await serveSubgraph(members, () => readConfig(process.env));

import { beyondBound } from '@community-graph/kit/config';
import { defaultHttpLimits } from '../transport/index.ts';
import type { SubgraphLimits } from './subgraphLimits.ts';

/** The limits that hold memory or keep clients waiting. */
const close = new Set<string>(['timeoutMs', 'maximumResponseBytes', 'openMs', 'longestOpenMs']);

/** What is unsafe in production about the limits of calls to subgraphs: those that limit nothing, and what switches one off. */
export const unsafeSubgraphLimits = (all: SubgraphLimits): string[] =>
  Object.entries(all).flatMap(([subgraph, limits]) => [
    ...Object.entries(limits).flatMap(([name, value]) =>
      beyondBound(
        `SUBGRAPH_LIMITS must give ${subgraph} a ${name} of`,
        value,
        defaultHttpLimits[name as keyof typeof limits],
        close.has(name) ? 'closely' : 'widely',
      ),
    ),
    ...(limits.failuresToOpen === 0
      ? [
          `SUBGRAPH_LIMITS must give ${subgraph} a failuresToOpen of at least 1: with 0 all clients wait for a subgraph that hangs`,
        ]
      : []),
  ]);

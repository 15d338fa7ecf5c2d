import type { EngineName } from '@community-graph/gateway';

/** The engine that every case is written for. */
export const ownEngine: EngineName = 'compiled';

/** The engine that proves the cases themselves, wherever it is right. */
export const referenceEngine: EngineName = 'apollo';

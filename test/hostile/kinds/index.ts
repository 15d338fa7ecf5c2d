import type { Kind } from '../kind.ts';
import { abandoned } from './abandoned.ts';
import { bodies } from './bodies.ts';
import { connections } from './connections.ts';
import { pipelining } from './pipelining.ts';
import { credentials } from './credentials.ts';
import { documents } from './documents.ts';
import { filters } from './filters.ts';
import { floods } from './floods.ts';
import { heads } from './heads.ts';
import { introspection } from './introspection.ts';
import { lists } from './lists.ts';
import { mutations } from './mutations.ts';
import { newDocuments } from './newDocuments.ts';
import { plannerCrashes } from './plannerCrashes.ts';
import { slowPlans } from './slowPlans.ts';
import { searchAndFacets } from './searchAndFacets.ts';
import { slowReaders } from './slowReaders.ts';
import { subgraphs } from './subgraphs.ts';
import { variables } from './variables.ts';

/** The whole arsenal, topic by topic. */
export const kinds: readonly Kind[] = [
  ...documents,
  ...introspection,
  ...filters,
  ...lists,
  ...searchAndFacets,
  ...newDocuments,
  ...plannerCrashes,
  ...slowPlans,
  ...variables,
  ...bodies,
  ...heads,
  ...floods,
  ...credentials,
  ...connections,
  ...pipelining,
  ...slowReaders,
  ...mutations,
  ...subgraphs,
  ...abandoned,
];

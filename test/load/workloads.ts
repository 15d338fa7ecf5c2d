import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine/children.ts';
import type { GraphName } from './stubs/stubProcess.ts';

/** What is asked, of which graph, and how. */
export interface Workload {
  /** The letter it is chosen by; two workloads may share one. */
  readonly letter: string;
  /** The name of its result file. */
  readonly name: string;
  readonly title: string;
  readonly graph: GraphName;
  /** The one operation that is sent; none for the workload that sends many different ones. */
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** How many requests are under way at a time. */
  readonly connections: number;
  readonly authorize?: boolean;
}

const heavyQuery = readFileSync(new URL('queries/heavy.graphql', import.meta.url), 'utf8');
const stationsQuery = readFileSync(new URL('queries/stations.graphql', import.meta.url), 'utf8');

/** The workloads, in the order they run. */
export const workloads: readonly Workload[] = [
  {
    letter: 'a',
    name: 'a-heavy',
    title: '(a) a nested query of four subgraphs with shared entities, answered with about 90 KB',
    graph: 'shop',
    query: heavyQuery,
    connections: 32,
  },
  {
    letter: 'b',
    name: 'b-main-job',
    title: '(b) the main job: ProductAcrossTheCommunity over the three subgraphs of this project',
    graph: 'community',
    query: readFileSync(join(root, 'gateway/questions/ProductAcrossTheCommunity.graphql'), 'utf8'),
    connections: 32,
  },
  {
    letter: 'c',
    name: 'c-small',
    title: '(c) a small query of one subgraph',
    graph: 'shop',
    query: 'query Me { me { id name username } }',
    connections: 32,
  },
  {
    letter: 'd',
    name: 'd-authorized',
    title: '(d) the query of (a), each request with an authorization of its own that is passed on',
    graph: 'shop',
    query: heavyQuery,
    connections: 32,
    authorize: true,
  },
  {
    letter: 'e',
    name: 'e-cold',
    title: '(e) 200 different operations, none seen before, one after the other in a fresh process',
    graph: 'shop',
    connections: 1,
  },
  {
    letter: 'f',
    name: 'f-1mb',
    title: '(f) an answer of 1 MB, two subgraphs merged row by row',
    graph: 'rows',
    query: stationsQuery,
    variables: { stations: 400, readings: 30 },
    connections: 8,
  },
  {
    letter: 'f',
    name: 'f-10mb',
    title: '(f) an answer of 10 MB, two subgraphs merged row by row',
    graph: 'rows',
    query: stationsQuery,
    variables: { stations: 800, readings: 150 },
    connections: 4,
  },
];

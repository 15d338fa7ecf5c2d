import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import type { KeyFields } from '../../../planning/index.ts';
import type { Run, Sendable } from '../run.ts';
import type { DocumentReader } from './document.ts';
import type { TypeMatch } from './expected.ts';
import type { ObjectTypeTest } from './mergeAnswer.ts';
import type { PlaceKey } from './sharedObjects.ts';

/** What the compiled fetches know of the graph. */
export interface FetchContext {
  /** Whether a name is that of an object type. */
  readonly isObjectType: ObjectTypeTest;
  readonly read: DocumentReader;
  readonly matches: TypeMatch;
  readonly keyFields: KeyFields;
  /** The places whose objects are shared. */
  readonly shared: ReadonlySet<PlaceKey>;
}

/** What is sent of a fetch, but for the variables. */
export function sendable({
  serviceName,
  operation,
  operationName,
  operationKind,
}: FetchNode | BatchFetchNode): Sendable {
  return {
    subgraph: serviceName,
    document: { query: operation, operationName, kind: operationKind === 'mutation' ? 'mutation' : 'query' },
  };
}

/**
 * Makes the function that writes the client's variables of a fetch, as members of a JSON object. A variable that
 * the client did not give is left out.
 */
export function variablesWriter(names: readonly string[] = []): (run: Run) => string {
  const prefixes = names.map((name) => [name, `${JSON.stringify(name)}:`] as const);
  return ({ variables }) =>
    prefixes
      .filter(([name]) => variables.has(name))
      .map(([name, prefix]) => prefix + variables.get(name))
      .join(',');
}

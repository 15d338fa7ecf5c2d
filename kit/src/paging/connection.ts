import { encodeCursor } from './cursor.ts';
import type { PageRequest } from './pageRequest.ts';

/** A row of a list with its place in the list's order. */
export interface Placed<Node> {
  readonly node: Node;
  readonly position: readonly (string | null)[];
}

/** One page of a list, in the shape of the schema's connection types. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counts the whole list; only run when asked for. */
  readonly totalCount: () => Promise<number>;
}

/**
 * Makes a connection of the rows that a page request found.
 * @param list the name of the list, which its cursors carry
 * @param found the rows in the direction of the request, one more than its size when there are more
 * @param totalCount counts the whole list
 */
export function connectionOf<Node>(
  list: string,
  request: PageRequest,
  found: readonly Placed<Node>[],
  totalCount: () => Promise<number>,
): Connection<Node> {
  const forward = request.direction === 'forward';
  const more = found.length > request.size;
  const page = found.slice(0, request.size);
  const edges = (forward ? page : page.toReversed()).map(({ node, position }) => ({
    cursor: encodeCursor(list, position),
    node,
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: (forward && more) || request.before !== null,
      hasPreviousPage: (!forward && more) || request.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

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
}

/**
 * Makes a connection of the rows that a page request found. Cursors are written when they are read: a list in a list is as many
 * connections as it has parents, and most of them are asked for their nodes alone.
 * @param list the name of the list, which its cursors carry
 * @param found the rows in the direction of the request, one more than its size when there are more
 * @param whole what is known of the whole list
 */
export function connectionOf<Node, Whole extends object>(
  list: string,
  request: PageRequest,
  found: readonly Placed<Node>[],
  whole: Whole,
): Connection<Node> & Whole {
  const page = found.length > request.size ? found.slice(0, request.size) : found;
  const placed = request.direction === 'forward' ? page : page.toReversed();
  const isMore = found.length > request.size;
  return Object.assign(new PlacedPage(list, request, placed, isMore), whole);
}

/** The same page with other nodes, and with what is known of the whole list. */
export function withNodes<Node, Other, Page extends Connection<Node>>(
  page: Page & Connection<Node>,
  nodeOf: (node: Node) => Other,
): Omit<Page, keyof Connection<Node>> & Connection<Other> {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: nodeOf(node) }));
  return { ...page, edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo };
}

class PlacedPage<Node> implements Connection<Node> {
  readonly #list: string;
  readonly #request: PageRequest;
  readonly #placed: readonly Placed<Node>[];
  readonly #isMore: boolean;

  constructor(list: string, request: PageRequest, placed: readonly Placed<Node>[], isMore: boolean) {
    this.#list = list;
    this.#request = request;
    this.#placed = placed;
    this.#isMore = isMore;
  }

  get edges() {
    return this.#placed.map((placed) => ({ cursor: this.#cursorOf(placed)!, node: placed.node }));
  }

  get nodes() {
    return this.#placed.map(({ node }) => node);
  }

  get pageInfo() {
    const { direction, after, before } = this.#request;
    return {
      hasNextPage: (direction === 'forward' && this.#isMore) || before !== null,
      hasPreviousPage: (direction === 'backward' && this.#isMore) || after !== null,
      startCursor: this.#cursorOf(this.#placed.at(0)),
      endCursor: this.#cursorOf(this.#placed.at(-1)),
    };
  }

  #cursorOf(placed: Placed<Node> | undefined): string | null {
    return placed === undefined ? null : encodeCursor(this.#list, placed.position);
  }
}

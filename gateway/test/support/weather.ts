import { composeSupergraph } from '../../src/supergraph/index.ts';

/** The supergraph of one small subgraph. */
export const { supergraph: weather } = composeSupergraph([
  {
    name: 'weather',
    url: 'http://localhost:1/',
    sdl: 'type Query { warm(at: Int): Boolean t: T } type T { t: T u: T id: ID n(a: Int): Int }',
  },
]);

/** An operation of few letters that is long when its fragments are written out. */
export function nested(index: number, depth = 9): string {
  const fragment = (each: number) => {
    const next = `...F${each + 1}`;
    const inner = each < depth - 1 ? `t { ${next} } u { ${next} }` : 'id n(a: 1)';
    return `fragment F${each} on T { ${inner} }`;
  };
  return `{ t { x${index}: id ...F0 } } ${Array.from({ length: depth }, (_, each) => fragment(each)).join(' ')}`;
}

/** What the nested operations ask for, and all that plain ones do. */
export function tree(depth: number): Record<string, unknown> {
  const leaves = { id: '1', _k0: 1, _k1: 2, _k2: 3 };
  return depth === 0 ? leaves : { ...leaves, t: tree(depth - 1), u: tree(depth - 1) };
}

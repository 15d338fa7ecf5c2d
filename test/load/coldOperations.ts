interface Shape {
  readonly leaves: readonly string[];
  readonly branches: Readonly<Record<string, string>>;
}

const shapes: Readonly<Record<string, Shape>> = {
  User: { leaves: ['id', 'name', 'username', 'birthday'], branches: { reviews: 'Review' } },
  Review: { leaves: ['id', 'body'], branches: { product: 'Product', author: 'User' } },
  Product: {
    leaves: ['upc', 'name', 'price', 'weight', 'inStock', 'shippingEstimate'],
    branches: { reviews: 'Review' },
  },
};

const roots: readonly ((random: Random) => { field: string; type: string })[] = [
  () => ({ field: 'users', type: 'User' }),
  () => ({ field: 'me', type: 'User' }),
  (random) => ({ field: `user(id: "${1 + random(6)}")`, type: 'User' }),
  (random) => ({ field: `topProducts(first: ${1 + random(9)})`, type: 'Product' }),
];

const maximumDepth = 4;

/** A whole number from 0 up to but not `below`. */
type Random = (below: number) => number;

/**
 * Operations of different structure over the shop, the same for the same seed. The aliases carry the seed, so that
 * no operation of one seed has the text of one of another.
 */
export function coldOperations(seed: number, count: number): string[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => {
    const tag = `r${seed}n${index}`;
    const fields = Array.from({ length: 1 + random(2) }, (_unused, at) => {
      const { field, type } = roots[random(roots.length)]!(random);
      return `${tag}_${at}: ${field} ${selection(type, 1, random, tag)}`;
    });
    return `query Cold_${tag} { ${fields.join(' ')} }`;
  });
}

function selection(type: string, depth: number, random: Random, tag: string): string {
  const { leaves, branches } = shapes[type]!;
  const chosen = leaves.filter(() => random(2) === 0);
  const plain = (chosen.length > 0 ? chosen : leaves.slice(0, 1)).map((leaf) =>
    random(4) === 0 ? `${tag}_${leaf}: ${leaf}` : leaf,
  );
  const deeper = Object.entries(branches)
    .filter(() => depth < maximumDepth && random(4) > 0)
    .map(([field, target]) => `${field} ${selection(target, depth + 1, random, tag)}`);
  return `{ ${[...plain, ...deeper].join(' ')} }`;
}

/** Marsaglia's xorshift, which is random enough and the same everywhere. */
function randomOf(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

import { below, pick, type Random } from '../random.ts';

const words = ['æble', 'Bo', '', 'two words', '"quoted"', 'null', 'line\nbreak', '\\', '0', '😀', '__typename'];

/**
 * A value of a scalar type.
 * @param number the entity's number, for a field of its key: each number gives another value
 * @param place the field, which texts of keys begin with
 */
export function scalarValue(name: string, random: Random, number: number | undefined, place: string): unknown {
  switch (name) {
    case 'Int':
      return number ?? pick(random, [0, -1, 2147483647, below(random, 1000)]);
    case 'Float':
      return number ?? pick(random, [0, -0.5, 1e21, below(random, 1000), random()]);
    case 'Boolean':
      return random() < 0.5;
    case 'JSON':
      return jsonValue(random, 2);
    default:
      return number === undefined ? `${pick(random, words)}${below(random, 1000)}` : `${place}-${number}`;
  }
}

function jsonValue(random: Random, depth: number): unknown {
  const kind = below(random, depth > 0 ? 7 : 4);
  if (kind === 0) return pick(random, words);
  if (kind === 1) return below(random, 100);
  if (kind === 2) return random() < 0.5;
  if (kind === 3) return pick(random, ['a', 'b']);
  if (kind === 4) return Array.from({ length: below(random, 3) }, () => jsonValue(random, depth - 1));
  return {
    id: jsonValue(random, depth - 1),
    __typename: 'JSON',
    nested: kind === 5 ? null : jsonValue(random, depth - 1),
  };
}

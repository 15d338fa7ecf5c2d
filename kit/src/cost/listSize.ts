import type { GraphQLArgument, GraphQLField } from 'graphql';
import { unknownListSize } from './places.ts';
import type { ListSize } from './readDirectives.ts';

/**
 * How many items a list is counted with: as many as the largest of its arguments says, by a number or by as many values.
 * @param valueOf an argument, as the client sent it: anything
 */
export function sizeOf(
  { slicingArguments, assumedSize }: ListSize,
  field: GraphQLField<unknown, unknown>,
  valueOf: (argument: string) => unknown,
): number {
  const sizes = slicingArguments.flatMap((name) => {
    const given = valueOf(name);
    return lengthOf(given === undefined ? defaultOf(field.args, name) : given);
  });
  return sizes.length > 0 ? Math.max(...sizes) : (assumedSize ?? unknownListSize);
}

const defaultOf = (args: readonly GraphQLArgument[], name: string): unknown =>
  args.find((each) => each.name === name)?.defaultValue;

/** The length that the value of a slicing argument says: a number, or as many values as there are. */
function lengthOf(value: unknown): number[] {
  if (Array.isArray(value)) return [value.length];
  if (typeof value === 'string') return [1];
  return typeof value === 'number' && Number.isFinite(value) ? [Math.max(0, value)] : [];
}

import { parse, valueFromASTUntyped, type ASTNode, type ConstDirectiveNode } from 'graphql';

/** How many items a list is counted with, as `@listSize` says. */
export interface ListSize {
  /** The arguments that say how many are asked for, by a number or by as many values; the largest counts. */
  readonly slicingArguments: readonly string[];
  /** How many are counted when no argument says so. */
  readonly assumedSize: number | undefined;
  /** The fields below whose lists this is the size of; the field's own list when there are none. */
  readonly sizedFields: readonly string[];
}

/** What an SDL calls the directives of the cost specification. */
export interface DirectiveNames {
  readonly cost: string;
  readonly listSize: string;
}

/** The weights and sizes that are written into an SDL, by coordinates such as `Query.product.id`. */
export function readDirectives(sdl: string, { cost, listSize }: DirectiveNames) {
  const document = parse(sdl, { noLocation: true });
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const read = (node: ASTNode, coordinate: string) => {
    const weight = numberOf(argumentsOf(node, cost)?.get('weight'));
    if (weight !== undefined) weights.set(coordinate, weight);
    const size = readListSize(argumentsOf(node, listSize));
    if (size !== undefined) sizes.set(coordinate, size);
  };
  for (const type of document.definitions) {
    if (!('name' in type) || type.name === undefined) continue;
    read(type, type.name.value);
    for (const field of 'fields' in type ? (type.fields ?? []) : []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      read(field, coordinate);
      if (!('arguments' in field)) continue;
      for (const argument of field.arguments ?? []) read(argument, `${coordinate}.${argument.name.value}`);
    }
  }
  return { weights, sizes };
}

function readListSize(given: ReadonlyMap<string, unknown> | undefined): ListSize | undefined {
  if (given === undefined) return undefined;
  return {
    slicingArguments: textsOf(given.get('slicingArguments')),
    assumedSize: numberOf(given.get('assumedSize')),
    sizedFields: textsOf(given.get('sizedFields')),
  };
}

function argumentsOf(node: ASTNode, directive: string): ReadonlyMap<string, unknown> | undefined {
  const given = ('directives' in node ? (node.directives ?? []) : []) as readonly ConstDirectiveNode[];
  const found = given.find(({ name }) => name.value === directive);
  return found && new Map((found.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

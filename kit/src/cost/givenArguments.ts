import { Kind, valueFromASTUntyped, type ArgumentNode, type FieldNode, type ValueNode } from 'graphql';

/** What is given for an argument, and how large it is. */
export interface GivenArgument {
  readonly name: string;
  /** Anything: clients send what they like. */
  readonly value: unknown;
  /** The values in it, itself included; those of a variable count each time that it is used. */
  readonly values: number;
  /** About the length of its JSON text, in characters. */
  readonly characters: number;
  /** How often a text passes 100 characters, added up over all its texts. Those of usual length count nothing. */
  readonly longTexts: number;
  /** The values of it that the document writes out: they are read for each object anew. */
  readonly literals: number;
}

/** Reads the arguments of fields; what it found of one is remembered. */
export type GivenArguments = (field: FieldNode) => ReadonlyMap<string, GivenArgument>;

/**
 * Makes the function that reads the arguments of fields.
 * @param variables their values, as the client sent them
 * @param most how many values are counted of one argument; one with more has infinitely many
 */
export function givenArguments(variables: Readonly<Record<string, unknown>>, most: number): GivenArguments {
  const known = new Map<FieldNode, ReadonlyMap<string, GivenArgument>>();
  const read = ({ name, value: node }: ArgumentNode): [string, GivenArgument] => {
    const value: unknown = valueFromASTUntyped(node, variables);
    return [name.value, { name: name.value, value, ...sizeOfValue(value, most), literals: literalsOf(node) }];
  };
  return (field) => {
    let given = known.get(field);
    if (given === undefined) known.set(field, (given = new Map(field.arguments?.map(read))));
    return given;
  };
}

type Size = Pick<GivenArgument, 'values' | 'characters' | 'longTexts'>;

const tooLarge: Size = { values: Infinity, characters: Infinity, longTexts: Infinity };

/** How large a value is; infinitely large when it holds more than `most` values. */
export function sizeOfValue(value: unknown, most: number): Size {
  let [values, characters, longTexts] = [0, 0, 0];
  add(value);
  return values > most ? tooLarge : { values, characters, longTexts };

  function add(part: unknown): void {
    values += 1;
    if (values > most) return;
    if (typeof part === 'string') {
      characters += part.length + 3;
      longTexts += Math.floor(part.length / 100);
    } else if (Array.isArray(part)) {
      characters += 3;
      for (let n = 0; n < part.length && values <= most; n += 1) add(part[n]);
    } else if (typeof part === 'object' && part !== null) {
      characters += 3;
      for (const key in part) {
        if (values > most) return;
        characters += key.length + 3;
        add((part as Record<string, unknown>)[key]);
      }
    } else characters += String(part).length + 1;
  }
}

function literalsOf(node: ValueNode): number {
  if (node.kind === Kind.LIST) return node.values.reduce((sum, each) => sum + literalsOf(each), 1);
  if (node.kind === Kind.OBJECT) return node.fields.reduce((sum, { value }) => sum + literalsOf(value), 1);
  return 1;
}

import { GraphQLError, isWrappingType } from 'graphql';
import { leafText, type Member, type Selection } from '@community-graph/kit/introspection';

/** The value of one root field, as it is written. */
export interface WrittenField {
  /** Its JSON text. */
  readonly text: string;
  readonly errors: readonly GraphQLError[];
}

/** How much is written between two yields: fields, and characters of leaves by the hundred. */
const stepsPerSlice = 500;

const charactersPerStep = 100;

type Path = readonly (string | number)[];

/**
 * Writes the value of an introspection field as JSON text. An object is written once for each selection that it is
 * under. The generator yields often, so that other work can go on in between.
 */
export function* writeIntrospection(root: Member): Generator<undefined, WrittenField, undefined> {
  const errors: GraphQLError[] = [];
  const written = new Map<Selection, Map<unknown, string>>();
  let steps = 0;
  return { text: yield* valueText(root, undefined, [root.key]), errors };

  function* valueText(member: Member, object: unknown, path: Path): Generator<undefined, string, undefined> {
    const value = valueOf(member, object, path);
    const below = member.below!;
    if (value === null || value === undefined) return 'null';
    if (!Array.isArray(value)) return yield* objectText(below, value as object, path);
    let list = '[';
    for (let index = 0; index < value.length; index += 1) {
      const item = yield* objectText(below, value[index], [...path, index]);
      list += index > 0 ? `,${item}` : item;
    }
    return `${list}]`;
  }

  function* objectText(selection: Selection, object: object, path: Path): Generator<undefined, string, undefined> {
    let known = written.get(selection);
    if (known === undefined) written.set(selection, (known = new Map()));
    // Each field has wrapping types of its own; those that read alike are alike.
    const identity = isWrappingType(object) ? String(object) : object;
    const before = known.get(identity);
    if (before !== undefined) return before;
    const errorsBefore = errors.length;
    let own = '{';
    for (const member of selection.members) {
      steps += 1;
      if (steps >= stepsPerSlice) {
        steps = 0;
        yield;
      }
      const value =
        member.below === undefined
          ? leaf(member, object, path)
          : yield* valueText(member, object, [...path, member.key]);
      own += `${own.length > 1 ? ',' : ''}${member.prefix}${value}`;
    }
    own += '}';
    // An object with errors has them at each of its places.
    if (errors.length === errorsBefore) known.set(identity, own);
    return own;
  }

  function leaf(member: Member, object: object, path: Path): string {
    const text = leafText(member.field, valueOf(member, object, [...path, member.key]));
    steps += text.length / charactersPerStep;
    return text;
  }

  /** Every field that can fail is nullable: `__type`, by its argument, and `defaultValue`, by what it holds. */
  function valueOf(member: Member, object: unknown, path: Path): unknown {
    try {
      return member.valueOf(object);
    } catch (error) {
      errors.push(errorAt(error, path));
      return null;
    }
  }
}

function errorAt(error: unknown, path: Path): GraphQLError {
  // Of an argument that may not have its value graphql-js makes a GraphQLError; a bug is any other error.
  const code = error instanceof GraphQLError ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
  const message = error instanceof Error ? error.message : String(error);
  return new GraphQLError(message, { path, extensions: { code } });
}

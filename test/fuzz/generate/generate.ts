import { parse, validate, type GraphQLSchema } from 'graphql';
import type { Question } from '../contestant.ts';
import { chance, pick, randomOf } from '../random.ts';
import { SelectionWriter } from './selections.ts';
import { Variables } from './variables.ts';

/** What operations may hold. */
export interface Taste {
  /** How many fields, about. */
  readonly size: number;
  readonly depth: number;
  /** How likely an alias is. */
  readonly aliases: number;
  /** How likely each of `@skip` and `@include` is. */
  readonly directives: number;
}

/** Everything, in operations that a person could still read. */
export const everything: Taste = { size: 25, depth: 5, aliases: 0.3, directives: 0.08 };

/** The same, and more of it than a person would read. */
export const plenty: Taste = { ...everything, size: 90, depth: 8 };

/**
 * The operation that a seed stands for: valid against the schema.
 * @throws when the generator writes nothing but invalid operations
 */
export function generate(schema: GraphQLSchema, seed: number, taste: Taste): Question {
  const random = randomOf(seed);
  let faults: readonly Error[] = [];
  for (let attempt = 0; attempt < 50; attempt++) {
    const variables = new Variables(random);
    const kind = schema.getMutationType() && chance(random, 0.06) ? 'mutation' : 'query';
    const root = kind === 'mutation' ? schema.getMutationType()! : schema.getQueryType()!;
    const writer = new SelectionWriter(schema, random, variables, taste);
    const selections = writer.selectionSet(root, 0, '');
    const name = pick(random, ['', '', 'Named', 'query', 'id']);
    const head = variables.definitions() === '' && name === '' && kind === 'query' ? '' : `${kind} ${name}`;
    const query = [`${head}${variables.definitions()} ${selections}`, ...writer.fragments].join('\n');
    const document = parse(query);
    // Fragments that are used in several places can be in conflict with what is there.
    faults = validate(schema, document);
    if (faults.length === 0) return { query, variables: variables.values };
  }
  throw new Error(`seed ${seed}: no valid operation: ${faults[0]?.message}`);
}

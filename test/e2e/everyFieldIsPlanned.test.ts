import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { recordingLogger } from '../../gateway/test/support/calls.ts';
import { startTestPlanner } from '../support/plans.ts';

const schema = buildSchema(readFileSync('gateway/schema.graphql', 'utf8'));

/** How many fields lead to an object, at the most. */
const levels = 4;

/** An operation for each field of the graph at each place: of each object that a field of another one, or of the root, leads to. */
function operations(): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const walk = (type: GraphQLObjectType, place: (selection: string) => string, trail: readonly string[]) => {
    for (const field of Object.values(type.getFields())) {
      const selection = `${field.name}${argumentsOf(field)}`;
      const leadsTo = getNamedType(field.type);
      if (!isCompositeType(leadsTo)) {
        found.push(place(selection));
        continue;
      }
      for (const object of isObjectType(leadsTo) ? [leadsTo] : schema.getPossibleTypes(leadsTo)) {
        const step = `${type.name}.${field.name}:${object.name}`;
        const way = `${trail.at(-1)} ${step}`;
        if (trail.length >= levels || seen.has(way)) continue;
        seen.add(way);
        walk(object, (inner) => place(`${selection} { ... on ${object.name} { ${inner} } }`), [...trail, step]);
      }
    }
  };
  walk(schema.getQueryType()!, (selection) => `{ ${selection} }`, []);
  return found;
}

const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
  const required = args.filter(isRequiredArgument);
  return required.length === 0 ? '' : `(${required.map((each) => `${each.name}: ${valueOf(each)}`).join(', ')})`;
};

/** Some value; nothing is run. */
function valueOf({ type }: GraphQLArgument): string {
  const named = getNamedType(type);
  const value = isEnumType(named) ? named.getValues()[0]!.name : named.name === 'Int' ? '1' : '"product:os2mo"';
  return String(type).startsWith('[') ? `[${value}]` : value;
}

test('every field of the graph can be planned wherever it stands, and no planner dies of it', async () => {
  const { logger, lines } = recordingLogger();
  const planner = await startTestPlanner(logger);
  const all = operations();
  const failed: string[] = [];
  for (const operation of all) {
    await planner.plan(operation).catch((error: unknown) => failed.push(`${operation}: ${String(error)}`));
  }
  await planner.close();
  expect(failed).toEqual([]);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  expect(all.length).toBeGreaterThan(20_000);
}, 180_000);

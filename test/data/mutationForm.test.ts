import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { composedApiSchema } from '../../gateway/src/config/index.ts';

const schema = buildSchema(readFileSync(composedApiSchema, 'utf8'));
const mutations = Object.values(schema.getMutationType()!.getFields());

/** Those that change something that is there; `revoke` and `rotate` lead to the same however often they are sent. */
const changesWhatIsThere = /^(end|change|update|confirm|reject|withdraw|accept)/;

describe.each(mutations.map((field) => [field.name, field] as const))('%s', (name, { args, type }) => {
  const input = getNamedType(args[0]!.type);
  const payload = getNamedType(type);
  if (!isInputObjectType(input) || !isObjectType(payload)) throw new Error('has another form');
  const given = input.getFields();
  const answered = payload.getFields();

  test('takes one input with a key that makes a retry safe', () => {
    expect(args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual([`input: ${input.name}!`]);
    expect(String(given['idempotencyKey']?.type)).toBe('String!');
  });

  test('answers with what users can mend, and can be refused as a whole', () => {
    expect(String(answered['userErrors']?.type)).toBe('[UserError!]!');
    expect(String(type)).toBe(payload.name);
    const things = Object.values(answered).filter((field) => field.name !== 'userErrors');
    expect(things.length).toBeGreaterThan(0);
    expect(things.filter((field) => String(field.type).endsWith('!'))).toEqual([]);
  });

  test('changes only what its user has seen, by a version that can be read', () => {
    const version = given['expectedVersion'];
    expect(String(version?.type)).toMatch(changesWhatIsThere.test(name) ? /^Int!$/ : /^(Int|undefined)$/);
    if (version === undefined) return;
    const [thing] = Object.values(answered);
    const told = name.endsWith('Engagement') ? schema.getType('Engagement') : getNamedType(thing!.type);
    expect(isObjectType(told) && String(told.getFields()['version']?.type)).toBe('Int!');
  });
});

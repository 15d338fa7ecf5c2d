import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { allowedScopes, anonymous, type Viewer } from '@community-graph/kit/viewer';
import { startEmptySubgraphs, type EmptySubgraphs } from './support/subgraphs.ts';

const secretariat: Viewer = {
  ...anonymous,
  role: 'SECRETARIAT',
  subject: 'secretariat',
  scopes: allowedScopes('SECRETARIAT'),
};

const names = ['members', 'products', 'suppliers'];
const mutationsOf = (subgraph: string) =>
  Object.values(
    buildSchema(readFileSync(new URL(`../../subgraphs/${subgraph}/schema.graphql`, import.meta.url), 'utf8'), {
      assumeValidSDL: true,
    })
      .getMutationType()!
      .getFields(),
  );

/** Values of each scalar that passes its rule. */
const samples: Readonly<Record<string, unknown>> = {
  String: 'Some text',
  ID: 'product:os2mo',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2026-11-21',
  DateTime: '2026-11-21T12:00:00Z',
  Url: 'https://example.org/',
  CvrNumber: '29189846',
  KleNumber: '24.10.00',
  SpdxExpression: 'MIT',
};

function sampleOf(type: GraphQLInputType): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [sampleOf(plain.ofType)];
  if (isEnumType(plain)) return plain.getValues()[0]!.name;
  if (isInputObjectType(plain)) return required(plain);
  const name = getNamedType(plain).name;
  if (!(name in samples)) throw new Error(`no sample of ${name}`);
  return samples[name];
}

const required = (type: GraphQLInputObjectType): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter(isRequiredInputField)
      .map((field) => [field.name, sampleOf(field.type)]),
  );

/** The inputs that hold a text in one of their text fields, each with the path of it. */
function inputsWith(
  type: GraphQLInputObjectType,
  text: (scalar: string) => string | undefined,
): { path: string[]; input: object }[] {
  return Object.values(type.getFields()).flatMap((field: GraphQLInputField) => {
    const inner = getNamedType(field.type);
    const put = (value: unknown) => ({ ...required(type), [field.name]: isList(field) ? [value] : value });
    const at = isList(field) ? [field.name, '0'] : [field.name];
    if (isInputObjectType(inner))
      return inputsWith(inner, text).map(({ path, input }) => ({ path: [...at, ...path], input: put(input) }));
    // What is to be erased may be anything; it is not stored.
    if (type.name === 'EraseActorInput' && field.name === 'actor') return [];
    const value = text(inner.name);
    return value === undefined ? [] : [{ path: at, input: put(value) }];
  });
}

const isList = (field: GraphQLInputField): boolean => isListType(getNullableType(field.type));

let running: EmptySubgraphs;
beforeAll(async () => {
  running = await startEmptySubgraphs();
});
afterAll(() => running.close());

async function userErrors(subgraph: string, name: string, inputType: string, input: object) {
  const { data, errors } = await running.subgraphs[subgraph]!.execute({
    query: `mutation ($input: ${inputType}!) { done: ${name}(input: $input) { userErrors { code message path } } }`,
    variables: { input },
    viewer: secretariat,
    requestId: 'test-request',
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data!['done'] as { userErrors: { code: string; message: string; path: string[] | null }[] }).userErrors;
}

describe.each(
  names.flatMap((subgraph) => mutationsOf(subgraph).map((field) => [subgraph, field.name, field] as const)),
)('%s: %s', (subgraph, name, { args }) => {
  const type = getNamedType(args[0]!.type) as GraphQLInputObjectType;

  test('refuses a civil registration number in every text of its input', async () => {
    const all = inputsWith(
      type,
      (scalar) =>
        ({ String: 'Born 010190-1234.', ID: 'product:010190-1234', Url: 'https://example.org/010190-1234' })[scalar],
    );
    expect(all.length).toBeGreaterThan(0);
    for (const { path, input } of all) {
      expect(await userErrors(subgraph, name, type.name, input)).toEqual([
        { code: 'INVALID', message: expect.stringContaining('CPR'), path: ['input', ...path] },
      ]);
    }
  });

  test('refuses the mail address of a person in every text of its input', async () => {
    const all = inputsWith(type, (scalar) => (scalar === 'String' ? 'Write to mette.holm@firma.dk' : undefined));
    for (const { path, input } of all) {
      expect(await userErrors(subgraph, name, type.name, input)).toContainEqual(
        expect.objectContaining({ code: 'INVALID', path: ['input', ...path] }),
      );
    }
  });
});

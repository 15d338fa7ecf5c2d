import { expect, test } from '@jest/globals';
import { buildASTSchema, Kind, parse, print, visit } from 'graphql';
import { accessRules } from '../src/planning/index.ts';
import { composeSupergraph } from '../src/supergraph/index.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@authenticated", "@requiresScopes"])
  type Query { any: Paid }
  interface Paid { id: ID!  pay: Int }
  type Person implements Paid { id: ID!  pay: Int @requiresScopes(scopes: [["pay:read"]]) }
  type Robot implements Paid @authenticated { id: ID!  pay: Int }`;
const { supergraph } = composeSupergraph([{ name: 'people', sdl, url: 'http://people/' }]);

/** The supergraph as composers made it that took the directives of access where they stood. */
const older = print(
  visit(parse(supergraph), {
    InterfaceTypeDefinition: (node) =>
      visit(node, { Directive: ({ name }) => (name.value.startsWith('join__') ? undefined : null) }),
  }),
);

const requirementsOf = (text: string, field: string) => {
  const document = parse(text);
  return accessRules(document, buildASTSchema(document, { assumeValidSDL: true })).requirementOf('Paid', field);
};

test('an interface requires what its implementations do, whether or not its composer has said so', () => {
  const named = parse(older).definitions.find(
    (node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === 'Paid',
  );
  expect(print(named!)).not.toMatch(/@authenticated|@requiresScopes/);
  const pay = { authenticated: true, scopes: [[['pay:read']]], policies: [] };
  const id = { authenticated: true, scopes: [], policies: [] };
  for (const text of [supergraph, older]) {
    expect([requirementsOf(text, 'pay'), requirementsOf(text, 'id')]).toEqual([pay, id]);
  }
});

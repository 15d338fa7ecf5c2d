import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, Kind, parse, print, type DocumentNode } from 'graphql';
import type { FlattenNode, FetchNode, PlanNode } from '@graphql-hive/router-query-planner';
import { addVirtualFields } from '../src/planning/requiredArguments/virtualFields.ts';
import { separateRequiredArguments } from '../src/planning/requiredArguments/index.ts';
import { parcelGraph, requiringGraph, type RequiringGraph } from './support/requiringGraph.ts';

const withVirtualFields = ({ document, schema }: RequiringGraph) => addVirtualFields(document, schema, '_r');

/** The fields of a type as text, without the others of the document. */
function fieldsOf(document: DocumentNode, type: string): string[] {
  const found = document.definitions.find(
    (definition) => 'name' in definition && definition.name?.value === type && 'fields' in definition,
  );
  return found && 'fields' in found ? (found.fields ?? []).map((field) => print(field)) : [];
}

const requiredBy = (document: DocumentNode, type: string, field: string) =>
  /requires: "(.*)"/.exec(fieldsOf(document, type).find((text) => text.startsWith(field)) ?? '')?.[1];

describe('the supergraph for planning', () => {
  test('has a field without arguments for each field with arguments that is required, in the same subgraphs', () => {
    const { document } = withVirtualFields(parcelGraph());
    expect(fieldsOf(document, 'Parcel').filter((field) => field.includes('price'))).toEqual([
      expect.stringMatching(/^price\(currency: String = "EUR"\): Int @join__field/),
      '_r0_price: Int @join__field(graph: FREIGHT, external: true) @join__field(graph: SHOP)',
      '_r1_price: Int @join__field(graph: FREIGHT, external: true) @join__field(graph: SHOP)',
      expect.stringMatching(/^plain: .*requires: "_r0_price name"/),
      expect.stringMatching(/^dollars: .*requires: "_r1_price"/),
      expect.stringMatching(/^dollarsAgain: .*requires: "_r1_price name"/),
    ]);
    expect(requiredBy(document, 'Parcel', 'long:')).toBe('box{_r2_length depth}');
    expect(fieldsOf(document, 'Box').filter((field) => field.startsWith('_r'))).toHaveLength(2);
  });

  test('has one field for arguments that say the same in another order or spelling', () => {
    const graph = requiringGraph(
      `input Wish { a: Int b: String }
       type Query { parcel: Parcel }
       type Parcel @key(fields: "id") { id: ID! note(text: String, wish: Wish): String }`,
      `input Wish { a: Int b: String }
       type Parcel @key(fields: "id") {
         id: ID!
         note(text: String, wish: Wish): String @external
         one: Int @requires(fields: "note(text: \\"x\\", wish: { a: 1, b: \\"y\\" })")
         same: Int @requires(fields: "note(wish: { b: \\"\\"\\"y\\"\\"\\", a: 1 }, text: \\"x\\")")
         other: Int @requires(fields: "note(wish: { b: \\"Y\\", a: 1 }, text: \\"x\\")")
       }`,
    );
    const { document, fields } = withVirtualFields(graph);
    expect([...fields.keys()]).toEqual(['_r0_note', '_r1_note']);
    expect(requiredBy(document, 'Parcel', 'same')).toBe(requiredBy(document, 'Parcel', 'one'));
  });

  test('has the field in an interface that it is required through, and in the types of that', () => {
    const ware = 'interface Ware { id: ID! label(language: String): String }';
    const graph = requiringGraph(
      `${ware}
       type Query { parcel: Parcel }
       type Letter implements Ware @key(fields: "id") { id: ID! label(language: String): String }
       type Parcel implements Ware @key(fields: "id") { id: ID! label(language: String): String inside: [Ware] }`,
      `${ware}
       type Letter implements Ware @key(fields: "id") { id: ID! label(language: String): String @external }
       type Parcel implements Ware @key(fields: "id") {
         id: ID!
         label(language: String): String @external
         inside: [Ware] @external
         first: Int @requires(fields: "inside { label ... on Letter { label(language: \\"da\\") } }")
       }`,
    );
    const { document } = withVirtualFields(graph);
    const virtual = (type: string) => fieldsOf(document, type).flatMap((field) => /^_r\d+_\w+/.exec(field) ?? []);
    expect(virtual('Ware')).toEqual(['_r0_label']);
    expect(virtual('Parcel')).toEqual(['_r0_label']);
    expect(virtual('Letter')).toEqual(['_r0_label', '_r1_label']);
  });

  test('is the one that was given when no field with arguments is required', () => {
    const { document, schema } = requiringGraph('type Query { a(b: Int): Int }', 'type Query { c: Int }');
    const { sdl, restore } = separateRequiredArguments('the text', document, schema);
    const node: PlanNode = { kind: 'Fetch', serviceName: 'shop', operation: '{ a }' };
    expect(sdl).toBe('the text');
    expect(restore(node)).toBe(node);
  });

  test('has names that nothing else in the supergraph has, and none that is reserved for introspection', () => {
    const { sdl, document, schema } = parcelGraph();
    const separated = separateRequiredArguments(`${sdl}\n# _r0_price _rr17`, document, schema);
    expect(separated.sdl).toContain('_rrr0_price: Int');
    const built = buildASTSchema(parse(separated.sdl), { assumeValidSDL: true });
    expect(Object.keys(built.getTypeMap())).toContain('Parcel');
    expect(separated.sdl).not.toMatch(/\s__r+\d/);
  });
});

test('a supergraph that requires what is no field set is refused as one that cannot be used', () => {
  const { sdl } = parcelGraph();
  const broken = parse(sdl.replace('"price name"', '"price {"'), { noLocation: true });
  const schema = buildASTSchema(broken, { assumeValidSDL: true });
  expect(() => separateRequiredArguments(sdl, broken, schema)).toThrow(
    expect.objectContaining({ code: 'BAD_SUPERGRAPH', message: expect.stringContaining('requires "price {"') }),
  );
});

describe('a plan on it', () => {
  const { sdl, document, schema } = parcelGraph();
  const { restore } = separateRequiredArguments(sdl, document, schema);

  test('asks for the true fields under the names of the virtual ones', () => {
    const fetch = (operation: string) => restore({ kind: 'Fetch', serviceName: 'shop', operation }) as FetchNode;
    expect(fetch('{parcel{_r1_price box{x:_r2_length}}}').operation).toBe(
      '{parcel{_r1_price:price(currency:"USD")box{x:length(unit:"cm")}}}',
    );
    const untouched = '{ parcel { name(a: "_r1_price") } }';
    expect(fetch(untouched).operation).toBe(untouched);
  });

  test('sends them under their true names, at every depth', () => {
    const node = restore({
      kind: 'Flatten',
      path: [{ Field: 'parcel' }],
      node: {
        kind: 'Fetch',
        serviceName: 'freight',
        operation: 'query($representations:[_Any!]!){_entities(representations:$representations){...on Parcel{long}}}',
        requires: [
          {
            kind: 'InlineFragment',
            typeCondition: 'Parcel',
            selections: [
              { kind: 'Field', name: 'id' },
              { kind: 'Field', name: 'box', selections: [{ kind: 'Field', name: '_r2_length' }] },
            ],
          },
        ],
      },
    }) as FlattenNode;
    expect((node.node as FetchNode).requires).toEqual([
      {
        kind: 'InlineFragment',
        typeCondition: 'Parcel',
        selections: [
          { kind: 'Field', name: 'id' },
          { kind: 'Field', name: 'box', selections: [{ kind: 'Field', name: '_r2_length', alias: 'length' }] },
        ],
      },
    ]);
  });

  test('is restored in all its parts', () => {
    const fetch: PlanNode = { kind: 'Fetch', serviceName: 'shop', operation: '{parcel{_r0_price}}' };
    const restored = restore({ kind: 'Sequence', nodes: [fetch, { kind: 'Parallel', nodes: [fetch] }] });
    expect(JSON.stringify(restored).match(/_r0_price:price/g)).toHaveLength(2);
    expect(parse((restore(fetch) as FetchNode).operation).definitions[0]!.kind).toBe(Kind.OPERATION_DEFINITION);
  });
});

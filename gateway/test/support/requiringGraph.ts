import { buildASTSchema, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { composeSupergraph } from '../../src/supergraph/index.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key" "@requires" "@external" "@shareable"
])\n`;

/** Composes a shop that owns fields with arguments, and a freight that requires them. */
export function requiringGraph(shop: string, freight: string): RequiringGraph {
  const { supergraph: sdl } = composeSupergraph([
    { name: 'shop', url: 'http://shop.invalid/', sdl: link + shop },
    { name: 'freight', url: 'http://freight.invalid/', sdl: link + freight },
  ]);
  const document = parse(sdl, { noLocation: true });
  return { sdl, document, schema: buildASTSchema(document, { assumeValidSDL: true }) };
}

/** A supergraph as planning reads it. */
export interface RequiringGraph {
  readonly sdl: string;
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
}

/** Parcels whose prices are required in several currencies. */
export const parcelGraph = (): RequiringGraph =>
  requiringGraph(
    `type Query { parcel: Parcel }
     type Parcel @key(fields: "id") { id: ID! price(currency: String = "EUR"): Int name: String box: Box }
     type Box { length(unit: String): Int depth: Int }`,
    `type Parcel @key(fields: "id") {
       id: ID!
       price(currency: String = "EUR"): Int @external
       name: String @external
       box: Box @external
       weight(exact: Boolean): Int
       plain: Int @requires(fields: "price name")
       dollars: Int @requires(fields: "price(currency: \\"USD\\")")
       dollarsAgain: Int @requires(fields: "price(currency: \\"USD\\") name")
       long: Int @requires(fields: "box { length(unit: \\"cm\\") depth }")
       longInches: Int @requires(fields: "box { length(unit: \\"in\\") }")
     }
     type Box { length(unit: String): Int @external depth: Int @external }`,
  );

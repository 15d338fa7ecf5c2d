import { by } from '../support/lookup.ts';
import type { Representation, Subgraph } from '../support/subgraph.ts';

const rates: Record<string, number> = { EUR: 1, USD: 2, DKK: 7 };

const inUnit =
  (centimetres: number) =>
  ({ unit }: { unit: string }) =>
    unit === 'CM' ? centimetres : centimetres * 10;

const ware = (type: string, id: string) => ({
  __typename: type,
  id,
  label: ({ language }: { language: string }) => `${id} in ${language}`,
});

const parcel = (id: string, euros: number, size: number, inside: object, contents: object[]) => ({
  ...ware('Parcel', id),
  price: ({ currency }: { currency: string }) => euros * rates[currency]!,
  note({ text }: { text: string }) {
    if (text === 'unsaid') throw new Error('It is not said.');
    return `${id}<${text}>`;
  },
  matches: ({ wish }: { wish: object }) => `${id}${JSON.stringify(wish)}`,
  dimensions: { length: inUnit(size) },
  boxes: ({ least }: { least: number }) =>
    [1, 2, 3].filter((number) => number >= least).map((number) => ({ length: inUnit(size + number) })),
  inside,
  contents,
});

const letter = ware('Letter', 'l1');
const small = parcel('p1', 10, 1, letter, [letter]);
const large = parcel('p2', 20, 2, small, [small, letter]);
const parcels = [small, large];

const written = (value: unknown) => JSON.stringify(value);

const tariffs = ({ label }: Representation) => ({ tariff: `tariff ${label}`, tariffAbroad: `abroad ${label}` });

/** Parcels of a shop; the freight needs prices, lengths and labels of them with one argument or another. */
export const parcelSubgraphs = (): Subgraph[] => [
  {
    name: 'shop',
    sdl: `
      enum Currency { EUR USD DKK }
      enum Unit { CM INCH }
      input Wish { text: String sizes: [Int!] unit: Unit }
      type Query { parcels: [Parcel!]! wares: [Ware!]! }
      interface Ware { id: ID! label(language: String! = "da"): String }
      type Letter implements Ware @key(fields: "id") { id: ID! label(language: String! = "da"): String }
      type Parcel implements Ware @key(fields: "id") {
        id: ID!
        label(language: String! = "da"): String
        price(currency: Currency! = EUR): Int
        note(text: String): String
        matches(wish: Wish!): String
        dimensions: Dimensions
        boxes(least: Int! = 1): [Box!]
        inside: Ware
        contents: [Ware!]
      }
      type Dimensions { length(unit: Unit!): Int }
      type Box { length(unit: Unit!): Int }`,
    roots: { parcels, wares: [large, letter] },
    entities: { Parcel: by('id', parcels), Letter: by('id', [letter]) },
  },
  {
    name: 'freight',
    sdl: `
      enum Currency { EUR USD DKK }
      enum Unit { CM INCH }
      input Wish { text: String sizes: [Int!] unit: Unit }
      interface Ware { id: ID! label(language: String! = "da"): String tariff: String tariffAbroad: String }
      type Letter implements Ware @key(fields: "id") {
        id: ID!
        label(language: String! = "da"): String @external
        tariff: String @requires(fields: "label(language: \\"da\\")")
        tariffAbroad: String @requires(fields: "label(language: \\"en\\")")
      }
      type Parcel implements Ware @key(fields: "id") {
        id: ID!
        label(language: String! = "da"): String @external
        price(currency: Currency! = EUR): Int @external
        note(text: String): String @external
        matches(wish: Wish!): String @external
        dimensions: Dimensions @external
        boxes(least: Int! = 1): [Box!] @external
        inside: Ware @external
        contents: [Ware!] @external
        weight: Int
        plain: String @requires(fields: "price")
        dollars(round: Boolean = true): String @requires(fields: "price(currency: USD)")
        kroner: String @requires(fields: "price(currency: DKK) note(text: \\"k\\")")
        long: String @requires(fields: "dimensions { length(unit: CM) }")
        longInches: String @requires(fields: "dimensions { length(unit: INCH) }")
        boxed: String @requires(fields: "boxes(least: 2) { length(unit: CM) }")
        boxedInches: String @requires(fields: "boxes(least: 2) { length(unit: INCH) }")
        boxedAll: String @requires(fields: "boxes { length(unit: CM) }")
        quoted: String @requires(fields: "note(text: \\"a \\\\\\"b\\\\\\" \\\\\\\\ {c} _r0_price æ\\")")
        unquoted: String @requires(fields: "note(text: \\"\\")")
        unsaid: String @requires(fields: "note(text: \\"unsaid\\")")
        wished: String @requires(fields: "matches(wish: { text: \\"}{\\", sizes: [1, 2], unit: INCH })")
        wishedLess: String @requires(fields: "matches(wish: { sizes: [], text: null })")
        innerDanish: String @requires(fields: "inside { label(language: \\"da\\") }")
        innerEnglish: String @requires(fields: "inside { label(language: \\"en\\") }")
        mixed: String
          @requires(fields: "contents { ... on Letter { label(language: \\"en\\") } ... on Parcel { label(language: \\"fr\\") } }")
        mixedOther: String
          @requires(fields: "contents { ... on Letter { label(language: \\"de\\") } ... on Parcel { label(language: \\"fr\\") } }")
        tariff: String @requires(fields: "label(language: \\"en\\")")
        tariffAbroad: String @requires(fields: "label(language: \\"fr\\")")
      }
      type Dimensions { length(unit: Unit!): Int @external }
      type Box { length(unit: Unit!): Int @external }`,
    entities: {
      Letter: (representation) => ({ id: representation['id'], ...tariffs(representation) }),
      Parcel: (representation) => {
        const { id, price, note, dimensions, boxes, matches, inside, contents } = representation;
        const labels = contents?.map(({ label }: { label: string }) => label);
        return {
          id,
          ...tariffs(representation),
          weight: Number(id.slice(1)) * 100,
          plain: `plain ${price}`,
          dollars: ({ round }: { round: boolean }) => `${price} $${round ? '' : ' exactly'}`,
          kroner: `${price} kr ${note}`,
          long: `${dimensions?.length} cm`,
          longInches: `${dimensions?.length} in`,
          boxed: `boxed ${written(boxes)}`,
          boxedInches: `inches ${written(boxes)}`,
          boxedAll: `all ${written(boxes)}`,
          quoted: `quoted ${note}`,
          unquoted: `unquoted ${note}`,
          unsaid: `unsaid ${note}`,
          wished: `wished ${matches}`,
          wishedLess: `less ${matches}`,
          innerDanish: `danish ${inside?.label}`,
          innerEnglish: `english ${inside?.label}`,
          mixed: `mixed ${labels}`,
          mixedOther: `other ${labels}`,
        };
      },
    },
  },
];

import type { ConformanceCase } from '../support/conformanceCase.ts';

const askedOnce = 'it asks once for a field that is needed with two different arguments';

const parcels = (first: object, second: object) => ({ parcels: [first, second] });

/** Cases of several requirements of one field that are asked for together. */
export const parcelCases: readonly ConformanceCase[] = [
  {
    id: 'REQARG-12',
    shows: 'Three fields of one subgraph require the same field, with two arguments and with its default.',
    query: '{ parcels { dollars plain kroner } }',
    data: parcels(
      { dollars: '20 $', plain: 'plain 10', kroner: '70 kr p1<k>' },
      { dollars: '40 $', plain: 'plain 20', kroner: '140 kr p2<k>' },
    ),
    differs: askedOnce,
  },
  {
    id: 'REQARG-13',
    shows: 'So do they beside a field of the subgraph that requires nothing: it is all fetched at once.',
    query: '{ parcels { weight dollars plain } }',
    data: parcels(
      { weight: 100, dollars: '20 $', plain: 'plain 10' },
      { weight: 200, dollars: '40 $', plain: 'plain 20' },
    ),
    fetches: 2,
    differs: askedOnce,
  },
  {
    id: 'REQARG-14',
    shows: 'So do they under names of the client’s, one of them the name of the required field.',
    query: '{ parcels { price: dollars kroner: plain dollars(round: false) exactly: dollars(round: false) } }',
    data: parcels(
      { price: '20 $', kroner: 'plain 10', dollars: '20 $ exactly', exactly: '20 $ exactly' },
      { price: '40 $', kroner: 'plain 20', dollars: '40 $ exactly', exactly: '40 $ exactly' },
    ),
    differs: askedOnce,
  },
  {
    id: 'REQARG-15',
    shows: 'The client asks for the required field too: plainly, with an argument that is required, and under aliases.',
    query: `{ parcels { plain dollars kroner price usd: price(currency: USD) dkk: price(currency: DKK)
      ... on Parcel { note: price(currency: EUR) } } }`,
    data: parcels(
      { plain: 'plain 10', dollars: '20 $', kroner: '70 kr p1<k>', price: 10, usd: 20, dkk: 70, note: 10 },
      { plain: 'plain 20', dollars: '40 $', kroner: '140 kr p2<k>', price: 20, usd: 40, dkk: 140, note: 20 },
    ),
    differs: askedOnce,
  },
  {
    id: 'REQARG-16',
    shows: 'The arguments differ below a required object.',
    query: '{ parcels { long longInches dimensions { length(unit: INCH) } } }',
    data: parcels(
      { long: '1 cm', longInches: '10 in', dimensions: { length: 10 } },
      { long: '2 cm', longInches: '20 in', dimensions: { length: 20 } },
    ),
    differs: askedOnce,
  },
  {
    id: 'REQARG-17',
    shows: 'The arguments differ on a required list, and in the objects of it.',
    query: '{ parcels { boxed boxedInches boxedAll } }',
    data: parcels(
      {
        boxed: 'boxed [{"length":3},{"length":4}]',
        boxedInches: 'inches [{"length":30},{"length":40}]',
        boxedAll: 'all [{"length":2},{"length":3},{"length":4}]',
      },
      {
        boxed: 'boxed [{"length":4},{"length":5}]',
        boxedInches: 'inches [{"length":40},{"length":50}]',
        boxedAll: 'all [{"length":3},{"length":4},{"length":5}]',
      },
    ),
    differs: askedOnce,
  },
  {
    id: 'REQARG-18',
    shows: 'A text in the arguments keeps its quotes, backslashes and braces.',
    query: '{ parcels { quoted unquoted } }',
    data: parcels(
      { quoted: 'quoted p1<a "b" \\ {c} _r0_price æ>', unquoted: 'unquoted p1<>' },
      { quoted: 'quoted p2<a "b" \\ {c} _r0_price æ>', unquoted: 'unquoted p2<>' },
    ),
    differs: askedOnce,
  },
  {
    id: 'REQARG-19',
    shows: 'An object in the arguments keeps its lists, enum values, nulls and what it leaves out.',
    query: '{ parcels { wished wishedLess } }',
    data: parcels(
      {
        wished: 'wished p1{"text":"}{","sizes":[1,2],"unit":"INCH"}',
        wishedLess: 'less p1{"text":null,"sizes":[]}',
      },
      {
        wished: 'wished p2{"text":"}{","sizes":[1,2],"unit":"INCH"}',
        wishedLess: 'less p2{"text":null,"sizes":[]}',
      },
    ),
    differs: askedOnce,
  },
  {
    id: 'REQARG-20',
    shows: 'The arguments differ on a field that is required through an interface.',
    query: '{ parcels { innerDanish innerEnglish inside { label(language: "fr") } } }',
    data: parcels(
      { innerDanish: 'danish l1 in da', innerEnglish: 'english l1 in en', inside: { label: 'l1 in fr' } },
      { innerDanish: 'danish p1 in da', innerEnglish: 'english p1 in en', inside: { label: 'p1 in fr' } },
    ),
    differs: askedOnce,
  },
  {
    id: 'REQARG-21',
    shows: 'The arguments differ by the types of the objects in a required list.',
    query: '{ parcels { mixed mixedOther } }',
    data: parcels(
      { mixed: 'mixed l1 in en', mixedOther: 'other l1 in de' },
      { mixed: 'mixed p1 in fr,l1 in en', mixedOther: 'other p1 in fr,l1 in de' },
    ),
    differs: askedOnce,
  },
  {
    id: 'REQARG-22',
    shows: 'The fields that require are asked of two types, for each of which the arguments are others.',
    query: '{ wares { ... on Parcel { tariff tariffAbroad } ... on Letter { tariffAbroad tariff } } }',
    data: {
      wares: [
        { tariff: 'tariff p2 in en', tariffAbroad: 'abroad p2 in fr' },
        { tariffAbroad: 'abroad l1 in en', tariff: 'tariff l1 in da' },
      ],
    },
    differs: askedOnce,
  },
  {
    id: 'REQARG-23',
    shows: 'So are they through an interface that both types have.',
    query: '{ wares { __typename tariff label tariffAbroad } }',
    data: {
      wares: [
        { __typename: 'Parcel', tariff: 'tariff p2 in en', label: 'p2 in da', tariffAbroad: 'abroad p2 in fr' },
        { __typename: 'Letter', tariff: 'tariff l1 in da', label: 'l1 in da', tariffAbroad: 'abroad l1 in en' },
      ],
    },
    differs: 'it fails with an internal error',
  },
  {
    id: 'REQARG-24',
    shows: 'The same fields are asked for in several places, in fragments.',
    query: `{
        parcels { ...Costs }
        wares { ... on Parcel { contents { ...Costs ... on Letter { tariff } } inside { ...Costs } plain weight } }
      }
      fragment Costs on Parcel { dollars long plain longInches }`,
    data: {
      parcels: [
        { dollars: '20 $', long: '1 cm', plain: 'plain 10', longInches: '10 in' },
        { dollars: '40 $', long: '2 cm', plain: 'plain 20', longInches: '20 in' },
      ],
      wares: [
        {
          contents: [
            { dollars: '20 $', long: '1 cm', plain: 'plain 10', longInches: '10 in' },
            { tariff: 'tariff l1 in da' },
          ],
          inside: { dollars: '20 $', long: '1 cm', plain: 'plain 10', longInches: '10 in' },
          plain: 'plain 20',
          weight: 200,
        },
        {},
      ],
    },
    differs: askedOnce,
  },
  {
    id: 'REQARG-25',
    shows: 'What is required with one argument fails: only what needs it is null.',
    query: '{ parcels { unsaid unquoted } }',
    data: parcels({ unsaid: null, unquoted: 'unquoted p1<>' }, { unsaid: null, unquoted: 'unquoted p2<>' }),
    errors: [{ path: ['parcels', 0, 'unsaid'] }, { path: ['parcels', 1, 'unsaid'] }],
    differs: askedOnce,
  },
  {
    id: 'REQARG-26',
    shows: 'Required fields with arguments of all kinds that do not meet.',
    query: '{ parcels { quoted wished innerEnglish mixed boxed longInches dollars weight } }',
    data: parcels(
      {
        quoted: 'quoted p1<a "b" \\ {c} _r0_price æ>',
        wished: 'wished p1{"text":"}{","sizes":[1,2],"unit":"INCH"}',
        innerEnglish: 'english l1 in en',
        mixed: 'mixed l1 in en',
        boxed: 'boxed [{"length":3},{"length":4}]',
        longInches: '10 in',
        dollars: '20 $',
        weight: 100,
      },
      {
        quoted: 'quoted p2<a "b" \\ {c} _r0_price æ>',
        wished: 'wished p2{"text":"}{","sizes":[1,2],"unit":"INCH"}',
        innerEnglish: 'english p1 in en',
        mixed: 'mixed p1 in fr,l1 in en',
        boxed: 'boxed [{"length":4},{"length":5}]',
        longInches: '20 in',
        dollars: '40 $',
        weight: 200,
      },
    ),
    fetches: 2,
  },
];

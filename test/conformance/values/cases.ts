import type { Feature } from '../support/conformanceCase.ts';
import { hardTexts, subgraphs } from './subgraphs.ts';

const json = {
  __typename: 'Fake',
  id: 'fake',
  list: [[1, [null]], { id: 'x', 'odd "key"': false }],
  nothing: null,
  number: -1.5e-7,
};

export const values: Feature = {
  name: 'values',
  title: 'Values of every kind, as answers, keys and required fields',
  subgraphs,
  cases: [
    {
      id: 'VALUE-01',
      shows: 'Texts with quotes, control characters, emoji and half an emoji are answered as they are.',
      query: '{ texts { text } }',
      data: { texts: hardTexts.map((text) => ({ text })) },
    },
    {
      id: 'VALUE-02',
      shows: 'Such texts are keys, and are required.',
      query: '{ texts { same echo } }',
      data: { texts: hardTexts.map((text) => ({ same: text, echo: text })) },
    },
    {
      id: 'VALUE-03',
      shows: 'Such texts are arguments behind an entity call, written in the document and as a variable.',
      query: 'query ($more: String) { texts { a: say(more: $more) b: say(more: "\\u0022\\n\\\\ 😀") } }',
      variables: { more: hardTexts[0] },
      data: { texts: hardTexts.map((text) => ({ a: text + hardTexts[0]!, b: `${text}"\n\\ 😀` })) },
    },
    {
      id: 'VALUE-04',
      shows: 'Numbers and booleans are keys, false and zero too.',
      query: '{ kept { key } }',
      data: { kept: [{ key: '[1,true,0.5]' }, { key: '[2,false,-1e+21]' }, { key: '[3,true,0]' }] },
    },
    {
      id: 'VALUE-05',
      shows: 'A scalar of any JSON is answered whole, with names in it that mean something elsewhere.',
      query: '{ json kept { json } }',
      data: { json, kept: [{ json }, { json: [1, 'two'] }, { json: 'text' }] },
    },
    {
      id: 'VALUE-06',
      shows: 'A scalar of any JSON is required and sent whole.',
      query: '{ kept { copy id } }',
      data: {
        kept: [
          { copy: json, id: 1 },
          { copy: [1, 'two'], id: 2 },
          { copy: 'text', id: 3 },
        ],
      },
    },
    {
      id: 'VALUE-07',
      shows: 'Two entities of different types with the same key are two entities.',
      query: '{ twins { __typename ... on Left { name } ... on Right { name } } }',
      data: {
        twins: [
          { __typename: 'Left', name: 'left 1' },
          { __typename: 'Right', name: 'right 1' },
          { __typename: 'Left', name: 'left 1' },
        ],
      },
    },
    {
      id: 'VALUE-08',
      shows: 'Fifteen hundred entities come in their order.',
      query: '{ many { same } }',
      data: { many: Array.from({ length: 1500 }, (_, index) => ({ same: `many ${index}` })) },
      fetches: 2,
    },
    {
      id: 'VALUE-09',
      shows: 'The largest number arrives.',
      query: '{ big }',
      data: { big: 1.7976931348623157e308 },
    },
  ],
};

import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

const overwritten = 'it mixes up what has the name with the key or the required field';

export const aliases: Feature = {
  name: 'aliases',
  title: 'Aliases that meet keys and required fields',
  subgraphs,
  cases: [
    {
      id: 'ALIAS-01',
      shows: 'Another field is called as the key is: the right entity is fetched.',
      query: '{ tool(id: "1") { id: legacyId c } }',
      data: { tool: { id: '2', c: 'c1' } },
      differs: overwritten,
    },
    {
      id: 'ALIAS-02',
      shows: 'The key is called `__typename`: the right entity is fetched.',
      query: '{ tools { __typename: id c } }',
      data: {
        tools: [
          { __typename: '1', c: 'c1' },
          { __typename: '2', c: 'c2' },
        ],
      },
      differs: overwritten,
    },
    {
      id: 'ALIAS-03',
      shows: 'Another field is called as a required one is: the required one is sent.',
      query: '{ tool(id: "1") { size: legacyId double } }',
      data: { tool: { size: '2', double: 20 } },
      differs: overwritten,
    },
    {
      id: 'ALIAS-04',
      shows: 'A field of the second subgraph is called as the key is, and a third one is asked as well.',
      query: '{ tool(id: "1") { id: c guard double } }',
      data: { tool: { id: 'c1', guard: 'guard of h1/7', double: 20 } },
    },
    {
      id: 'ALIAS-05',
      shows: 'Fields change their names among each other.',
      query: '{ tool(id: "2") { c: id id: c size: double double: size } }',
      data: { tool: { c: '2', id: 'c2', size: 40, double: 20 } },
    },
    {
      id: 'ALIAS-06',
      shows: 'Parts of a compound key change their names.',
      query: '{ tools { spot { hall: shelf shelf: hall } guard } }',
      data: {
        tools: [
          { spot: { hall: 7, shelf: 'h1' }, guard: 'guard of h1/7' },
          { spot: { hall: 8, shelf: 'h2' }, guard: 'guard of h2/8' },
        ],
      },
      differs: overwritten,
    },
    {
      id: 'ALIAS-07',
      shows: 'The object of a compound key is called otherwise, and another field as it is.',
      query: '{ tool(id: "1") { place: spot { hall } spot: size guard } }',
      data: { tool: { place: { hall: 'h1' }, spot: 10, guard: 'guard of h1/7' } },
      differs: overwritten,
    },
    {
      id: 'ALIAS-08',
      shows: 'The alias stands in a fragment on an interface.',
      query: '{ owned { id: legacyId ... on Tool { c t: id } } }',
      data: {
        owned: [
          { id: '2', c: 'c1', t: '1' },
          { id: '1', c: 'c2', t: '2' },
        ],
      },
      differs: overwritten,
    },
    {
      id: 'ALIAS-09',
      shows: 'The alias stands deeper, where the way goes on by a field with the name of a key.',
      query: '{ tool(id: "1") { id: next { id: legacyId next: c } next { c } } }',
      data: { tool: { id: { id: '1', next: 'c2' }, next: { c: 'c2' } } },
      differs: overwritten,
    },
    {
      id: 'ALIAS-10',
      shows: 'One entity is asked for under many names, each with its own arguments.',
      query:
        '{ x: tool(id: "1") { p: word(say: "a") q: word(say: "b") word(say: "c") r: c } y: tool(id: "2") { p: word(say: "a") } }',
      data: { x: { p: 'a 1', q: 'b 1', word: 'c 1', r: 'c1' }, y: { p: 'a 2' } },
    },
    {
      id: 'ALIAS-11',
      shows: 'Names that mean something to gateways or JavaScript are names like others.',
      query:
        '{ _entities: tool(id: "1") { constructor: c representations: id toString: guard _k0: size } data: tools { errors: c } }',
      data: {
        _entities: { constructor: 'c1', representations: '1', toString: 'guard of h1/7', _k0: 10 },
        data: [{ errors: 'c1' }, { errors: 'c2' }],
      },
    },
    {
      id: 'ALIAS-12',
      shows: 'A field is called `__proto__`.',
      query: '{ tool(id: "1") { __proto__: id c hasOwnProperty: size } }',
      data: { tool: JSON.parse('{"__proto__":"1","c":"c1","hasOwnProperty":10}') },
    },
    {
      id: 'ALIAS-13',
      shows: 'The key is asked for twice under other names, and not under its own.',
      query: '{ tools { key: id again: id c } }',
      data: {
        tools: [
          { key: '1', again: '1', c: 'c1' },
          { key: '2', again: '2', c: 'c2' },
        ],
      },
    },
  ],
};

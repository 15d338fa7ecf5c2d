import type { Feature, Fault } from '../support/conformanceCase.ts';
import { unusable } from '../support/expectedErrors.ts';
import { subgraphs } from './subgraphs.ts';

/** The subgraph was deployed anew: it answers with a type that the supergraph has not heard of. */
const stranger: Fault = async (request, answer) =>
  JSON.parse(JSON.stringify(await answer(request)).replaceAll('"Oven"', '"Robot"'));

export const typename: Feature = {
  name: 'typename',
  title: '`__typename`',
  subgraphs,
  cases: [
    {
      id: 'TYPE-01',
      shows: 'The name of the type, several times and under other names, in a union.',
      query: '{ any { __typename type: __typename } }',
      data: {
        any: [
          { __typename: 'Oven', type: 'Oven' },
          { __typename: 'Radio', type: 'Radio' },
        ],
      },
    },
    {
      id: 'TYPE-02',
      shows: 'The name of the type stands where the client puts it, also between fields of other subgraphs.',
      query: '{ oven { heat a: __typename watts __typename id } }',
      data: { oven: { heat: 200, a: 'Oven', watts: 10, __typename: 'Oven', id: 'd1' } },
    },
    {
      id: 'TYPE-03',
      shows: 'The name of the type by fragments, for some of the types.',
      query: '{ any { ... on Oven { kind: __typename watts } ... on Device { __typename } } }',
      data: { any: [{ kind: 'Oven', watts: 10, __typename: 'Oven' }, { __typename: 'Radio' }] },
    },
    {
      id: 'TYPE-04',
      shows: 'The name of the type alone, of an interface and of objects inside it.',
      query: '{ devices { __typename parts { __typename } } }',
      data: {
        devices: [
          { __typename: 'Oven', parts: [{ __typename: 'Part' }] },
          { __typename: 'Radio', parts: [] },
        ],
      },
    },
    {
      id: 'TYPE-05',
      shows: 'The name of the root type is answered without a fetch.',
      query: '{ __typename q: __typename }',
      data: { __typename: 'Query', q: 'Query' },
      fetches: 0,
    },
    {
      id: 'TYPE-06',
      shows: 'The name of the root type stands beside fields, at its own place.',
      query: '{ oven { id } __typename any { __typename } }',
      data: { oven: { id: 'd1' }, __typename: 'Query', any: [{ __typename: 'Oven' }, { __typename: 'Radio' }] },
      fetches: 1,
    },
    {
      id: 'TYPE-07',
      shows: 'The name of the root type of a mutation.',
      query: 'mutation { __typename buy { __typename watts } }',
      data: { __typename: 'Mutation', buy: { __typename: 'Oven', watts: 10 } },
    },
    {
      id: 'TYPE-08',
      shows: 'Another field is called `__typename` by the client, and only the fragments see the true type.',
      query: '{ any { ... on Oven { __typename: id watts } ... on Radio { __typename: id } } }',
      data: { any: [{ __typename: 'd1', watts: 10 }, { __typename: 'd2' }] },
      differs: 'it answers null without an error',
    },
    {
      id: 'TYPE-09',
      shows: 'An object whose type the supergraph does not know is null with an error, and never half of one.',
      query: '{ stranger { __typename ... on Oven { heat } } strangers { id } }',
      data: { stranger: null, strangers: [null, { id: 'd2' }] },
      errors: [unusable('stranger'), unusable('strangers', 0)],
      differs: 'it says nothing of the null',
      faults: { devices: stranger },
    },
    {
      id: 'TYPE-10',
      shows: 'An object whose type is not known is null also when only fields of the interface are asked.',
      query: '{ strangers { id parts { name } } }',
      data: { strangers: [null, { id: 'd2', parts: [] }] },
      errors: [unusable('strangers', 0)],
      differs: 'it says nothing of the null',
      faults: { devices: stranger },
    },
    {
      id: 'TYPE-11',
      shows: 'An object whose type is not known takes its parent along where null is not allowed, with one error.',
      query: '{ must { device { id } } }',
      data: { must: null },
      errors: [unusable('must', 'device')],
      faults: { devices: stranger },
      differs: 'it says nothing of the null',
    },
  ],
};

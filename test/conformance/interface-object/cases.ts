import type { Feature } from '../support/conformanceCase.ts';
import { absent } from '../support/expectedErrors.ts';
import { subgraphs } from './subgraphs.ts';

export const interfaceObject: Feature = {
  name: 'interface-object',
  title: '`@interfaceObject`',
  subgraphs,
  cases: [
    {
      id: 'IOBJ-01',
      shows: 'Every type of the interface gets the fields of the interface object.',
      query: '{ media { title due } }',
      data: {
        media: [
          { title: 'Rain', due: 'due m1' },
          { title: 'Snow', due: 'due m2' },
        ],
      },
      fetches: 2,
    },
    {
      id: 'IOBJ-02',
      shows: 'A question that starts at the interface object is answered there when no type is asked for.',
      query: '{ lent { id due } }',
      data: {
        lent: [
          { id: 'm2', due: 'due m2' },
          { id: 'm1', due: 'due m1' },
        ],
      },
      fetches: 1,
    },
    {
      id: 'IOBJ-03',
      shows: 'The fields of the interface come from the subgraph that knows the types.',
      query: '{ lent { due title } }',
      data: {
        lent: [
          { due: 'due m2', title: 'Snow' },
          { due: 'due m1', title: 'Rain' },
        ],
      },
      fetches: 2,
    },
    {
      id: 'IOBJ-04',
      shows: 'The name of the type is the true one, never that of the interface.',
      query: '{ lent { __typename due } }',
      data: {
        lent: [
          { __typename: 'Book', due: 'due m2' },
          { __typename: 'Film', due: 'due m1' },
        ],
      },
    },
    {
      id: 'IOBJ-05',
      shows: 'Fragments on single types find out the type first; others leave an empty object.',
      query: '{ lent { ... on Film { minutes } } }',
      data: { lent: [{}, { minutes: 90 }] },
    },
    {
      id: 'IOBJ-06',
      shows: 'A field of the interface object inside a fragment is given only to that type.',
      query: '{ lent { id ... on Book { due pages } } media { ... on Film { due } } }',
      data: { lent: [{ id: 'm2', due: 'due m2', pages: 300 }, { id: 'm1' }], media: [{ due: 'due m1' }, {}] },
    },
    {
      id: 'IOBJ-07',
      shows: 'Only the name of the type inside a fragment.',
      query: '{ lent { ... on Film { t: __typename } } }',
      data: { lent: [{}, { t: 'Film' }] },
    },
    {
      id: 'IOBJ-08',
      shows: 'A field of the interface object requires a field of the interface.',
      query: '{ media { fine } lent { fine } film { fine } }',
      data: { media: [{ fine: 10 }, { fine: 15 }], lent: [{ fine: 15 }, { fine: 10 }], film: { fine: 10 } },
    },
    {
      id: 'IOBJ-09',
      shows: 'One interface object leads to another.',
      query: '{ lent { due stars } list { first { due stars } } }',
      data: {
        lent: [
          { due: 'due m2', stars: 5 },
          { due: 'due m1', stars: 4 },
        ],
        list: { first: { due: 'due m1', stars: 4 } },
      },
    },
    {
      id: 'IOBJ-10',
      shows: 'A type of the interface is extended by a subgraph that knows nothing of the interface.',
      query:
        '{ media { id ... on Film { director minutes } } list { first { ... on Film { director } } } film { director stars } }',
      data: {
        media: [{ id: 'm1', director: 'Bang', minutes: 90 }, { id: 'm2' }],
        list: { first: { director: 'Bang' } },
        film: { director: 'Bang', stars: 4 },
      },
    },
    {
      id: 'IOBJ-11',
      shows: 'Interface objects below each other, with their types at the end.',
      query: '{ lent { next { next { due title } __typename } } }',
      data: {
        lent: [
          { next: { next: { due: 'due m2', title: 'Snow' }, __typename: 'Film' } },
          { next: { next: { due: 'due m1', title: 'Rain' }, __typename: 'Book' } },
        ],
      },
    },
    {
      id: 'IOBJ-12',
      shows: 'Fields inside and outside of a fragment are answered once, in the order of the client.',
      query: '{ lent { ... on Book { pages id title due } id title } }',
      data: {
        lent: [
          { pages: 300, id: 'm2', title: 'Snow', due: 'due m2' },
          { id: 'm1', title: 'Rain' },
        ],
      },
    },
    {
      id: 'IOBJ-13',
      shows: 'An object that the subgraph with the types does not have: the fields of the interface object stand.',
      query: '{ lost { id due title } }',
      data: {
        lost: [
          { id: 'm9', due: 'due m9', title: null },
          { id: 'm1', due: 'due m1', title: 'Rain' },
        ],
      },
    },
    {
      id: 'IOBJ-14',
      shows: 'An object of which nobody knows the type is null with an error where the type is asked for.',
      query: '{ lost { due t: __typename } }',
      data: { lost: [null, { due: 'due m1', t: 'Film' }] },
      errors: [absent('lost', 0)],
      differs: 'it says nothing of the null',
    },
    {
      id: 'IOBJ-15',
      shows: 'A field that requires something, asked of one type beside another type.',
      query: '{ lent { ... on Film { id } ... on Book { fine } } }',
      data: { lent: [{ fine: 15 }, { id: 'm1' }] },
    },
    {
      id: 'IOBJ-16',
      shows: 'A field that requires something, asked of two types.',
      query: '{ lent { ... on Film { fine } ... on Book { fine } next { ... on Film { fine } ... on Book { id } } } }',
      data: {
        lent: [
          { fine: 15, next: { fine: 10 } },
          { fine: 10, next: { id: 'm2' } },
        ],
      },
    },
  ],
};

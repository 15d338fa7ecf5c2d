import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const requiresAbstract: Feature = {
  name: 'requires-abstract',
  title: '`@requires` through interfaces, unions and fragments',
  subgraphs,
  cases: [
    {
      id: 'REQABS-01',
      shows: 'A field of an interface is required.',
      query: '{ boxes { mass } }',
      data: { boxes: [{ mass: 'mass weight=1' }, { mass: 'mass weight=2' }, { mass: 'mass weight=3' }] },
    },
    {
      id: 'REQABS-02',
      shows: 'Fields of single types of an interface are required, by fragments in fragments; also of a hidden type.',
      query: '{ boxes { duty } }',
      data: {
        boxes: [
          { duty: 'duty weight=1 maker=Lund' },
          { duty: 'duty weight=2 kcal=90' },
          { duty: 'duty weight=3 maker=X code=c' },
        ],
      },
    },
    {
      id: 'REQABS-03',
      shows: 'The members of a union are required each with their own fields; null is sent as null.',
      query: '{ boxes { print } }',
      data: { boxes: [{ print: 'print text=toy' }, { print: 'print lines=a,b' }, { print: 'print null' }] },
    },
    {
      id: 'REQABS-04',
      shows: 'The name of the type is required.',
      query: '{ boxes { kind } }',
      data: {
        boxes: [{ kind: 'kind __typename=Toy' }, { kind: 'kind __typename=Food' }, { kind: 'kind __typename=Secret' }],
      },
    },
    {
      id: 'REQABS-05',
      shows: 'The types of the interface are entities, whose required fields come from a third subgraph.',
      query: '{ boxes { call } }',
      data: { boxes: [{ call: 'call name=Gry' }, { call: 'call room=5' }, { call: 'call null' }] },
    },
    {
      id: 'REQABS-06',
      shows: 'The client asks for a part of what is required, by another fragment.',
      query: '{ boxes { content { ... on Toy { maker } ... on Food { weight } } duty } }',
      data: {
        boxes: [
          { content: { maker: 'Lund' }, duty: 'duty weight=1 maker=Lund' },
          { content: { weight: 2 }, duty: 'duty weight=2 kcal=90' },
          { content: null, duty: 'duty weight=3 maker=X code=c' },
        ],
      },
    },
    {
      id: 'REQABS-07',
      shows: 'An object of a hidden type is null to the client, and whole to the subgraph that requires it.',
      query: '{ box(id: "b3") { content { __typename } duty } }',
      data: { box: { content: null, duty: 'duty weight=3 maker=X code=c' } },
    },
    {
      id: 'REQABS-08',
      shows: 'The client asks the other fields of the same entities than are required.',
      query: '{ boxes { keeper { id ... on Guard { room } ... on Clerk { name } } call } }',
      data: {
        boxes: [
          { keeper: { id: 'k1', room: 4 }, call: 'call name=Gry' },
          { keeper: { id: 'k2', name: 'Kaj' }, call: 'call room=5' },
          { keeper: null, call: 'call null' },
        ],
      },
    },
    {
      id: 'REQABS-09',
      shows: 'Several fields require different parts of the same object.',
      query: '{ box(id: "b1") { mass kind duty print call } }',
      data: {
        box: {
          mass: 'mass weight=1',
          kind: 'kind __typename=Toy',
          duty: 'duty weight=1 maker=Lund',
          print: 'print text=toy',
          call: 'call name=Gry',
        },
      },
    },
    {
      id: 'REQABS-10',
      shows: 'The key of one type of an interface is required, and that of the other type is not sent.',
      query: '{ boxes { who } }',
      data: { boxes: [{ who: 'who id=k1' }, { who: 'who ' }, { who: 'who null' }] },
    },
  ],
};

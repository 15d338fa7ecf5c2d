import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const abstractEntities: Feature = {
  name: 'abstract-entities',
  title: 'Abstract types over the borders of subgraphs',
  subgraphs,
  cases: [
    {
      id: 'ABS-01',
      shows: 'A field of the interface that another subgraph has is fetched for each type.',
      query: '{ tickets { id checked code } }',
      data: {
        tickets: [
          { id: 't1', checked: true, code: 'c1' },
          { id: 't2', checked: false, code: 'c2' },
          { id: 't3', checked: false, code: 'c3' },
        ],
      },
    },
    {
      id: 'ABS-02',
      shows: 'Fields of single types and of the interface, each from where they live.',
      query: '{ checks { ticket { code ... on Seat { row } ... on Pass { days } checked } at } }',
      data: {
        checks: [
          { ticket: { code: 'c1', row: 3, checked: true }, at: 1 },
          { ticket: { code: 'c2', days: 2, checked: false }, at: 2 },
          { ticket: { code: 'c1', row: 3, checked: true }, at: 3 },
        ],
      },
    },
    {
      id: 'ABS-03',
      shows: 'An entity below an interface is filled, under another name, for all types together.',
      query: '{ tickets { who: buyer { name bought } ... on Pass { days } } }',
      data: {
        tickets: [
          { who: { name: 'Ane', bought: 2 } },
          { who: { name: 'Max', bought: 1 }, days: 2 },
          { who: { name: 'Ane', bought: 2 } },
        ],
      },
    },
    {
      id: 'ABS-04',
      shows: 'A union of an entity and a plain type: only the entity is fetched, null stays null.',
      query: '{ tickets { seller { ... on Agency { name } ... on Self { mail } } } }',
      data: { tickets: [{ seller: { name: 'Agency s1' } }, { seller: { mail: 'm' } }, { seller: null }] },
    },
    {
      id: 'ABS-05',
      shows: 'A union with several entities sends each to its own subgraph.',
      query: '{ mixed { __typename ... on Seat { checked } ... on User { name } ... on Self { mail } } }',
      data: {
        mixed: [
          { __typename: 'Seat', checked: false },
          { __typename: 'User', name: 'Max' },
          { __typename: 'Self', mail: 'm' },
          { __typename: 'Seat', checked: true },
        ],
      },
    },
    {
      id: 'ABS-06',
      shows: 'From the interface to the other subgraph and back, twice.',
      query: '{ tickets { checks { ticket { ... on Seat { row checks { ticket { code } } } } } } }',
      data: {
        tickets: [
          { checks: [{ ticket: { row: 3, checks: [{ ticket: { code: 'c1' } }] } }] },
          { checks: [{ ticket: {} }] },
          { checks: [{ ticket: { row: 4, checks: [{ ticket: { code: 'c3' } }] } }] },
        ],
      },
    },
    {
      id: 'ABS-07',
      shows: 'The same field by the interface and by every type is answered once, at its first place.',
      query:
        '{ checks { ticket { code ... on Ticket { code } ... on Seat { code t: __typename } ... on Pass { code } } } }',
      data: {
        checks: [
          { ticket: { code: 'c1', t: 'Seat' } },
          { ticket: { code: 'c2' } },
          { ticket: { code: 'c1', t: 'Seat' } },
        ],
      },
    },
    {
      id: 'ABS-08',
      shows: 'A fragment on the interface with the types inside, in a named fragment used twice.',
      query: `{ tickets { ...T } checks { ticket { ...T } } }
        fragment T on Ticket { ... on Seat { row } ... on Pass { days buyer { name } } }`,
      data: {
        tickets: [{ row: 3 }, { days: 2, buyer: { name: 'Max' } }, { row: 4 }],
        checks: [{ ticket: { row: 3 } }, { ticket: { days: 2, buyer: { name: 'Max' } } }, { ticket: { row: 3 } }],
      },
    },
    {
      id: 'ABS-09',
      shows: 'The same name means different fields in fragments on different types.',
      query:
        '{ tickets { ... on Seat { x: row } ... on Pass { x: days } } checks { ticket { ... on Seat { x: row } ... on Pass { x: days } } } }',
      data: {
        tickets: [{ x: 3 }, { x: 2 }, { x: 4 }],
        checks: [{ ticket: { x: 3 } }, { ticket: { x: 2 } }, { ticket: { x: 3 } }],
      },
    },
    {
      id: 'ABS-10',
      shows: 'The same name means different entities in fragments on different types.',
      query: '{ tickets { ... on Seat { x: buyer { name } } ... on Pass { x: seller { ... on Self { mail } } } } }',
      data: { tickets: [{ x: { name: 'Ane' } }, { x: { mail: 'm' } }, { x: { name: 'Ane' } }] },
    },
  ],
};

import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const external: Feature = {
  name: 'external',
  title: '`@external`, `@extends` and `extend type`, of federation 1 and 2',
  subgraphs,
  cases: [
    {
      id: 'EXT-01',
      shows: 'An extension of federation 1 adds a field to the type of another subgraph.',
      query: '{ guests { id name meals } }',
      data: {
        guests: [
          { id: 'g1', name: 'Rie', meals: [] },
          { id: 'g2', name: 'Per', meals: ['soup'] },
        ],
      },
    },
    {
      id: 'EXT-02',
      shows: 'A question that starts in the extension gets the key there and the rest from the owner.',
      query: '{ eaters { id meals room { number } } }',
      data: { eaters: [{ id: 'g2', meals: ['soup'], room: { number: 5 } }] },
      fetches: 2,
    },
    {
      id: 'EXT-03',
      shows: 'The key of an extension is answered where the question starts, although it is external there.',
      query: '{ eaters { id } member { id } bills { guest { id } } }',
      data: { eaters: [{ id: 'g2' }], member: { id: 'g1' }, bills: [{ guest: { id: 'g1' } }] },
      fetches: 3,
    },
    {
      id: 'EXT-04',
      shows: 'An external field of federation 1 is required.',
      query: '{ eaters { card } guest(id: "g1") { card } }',
      data: { eaters: [{ card: 'Dear Per' }], guest: { card: 'Dear Rie' } },
    },
    {
      id: 'EXT-05',
      shows: 'An external field is provided on one way and fetched from its owner on another.',
      query: '{ bills { guest { name } } eaters { name } }',
      data: { bills: [{ guest: { name: 'Rie (bill)' } }], eaters: [{ name: 'Per' }] },
    },
    {
      id: 'EXT-06',
      shows: 'A type with `@extends` gives its own fields and requires those of another extension.',
      query: '{ member { points bonus name } }',
      data: { member: { points: 100, bonus: 20, name: 'Rie' } },
    },
    {
      id: 'EXT-07',
      shows: 'All four subgraphs answer about one guest.',
      query: '{ guest(id: "g2") { meals nights points name card bonus } }',
      data: { guest: { meals: ['soup'], nights: 3, points: 100, name: 'Per', card: 'Dear Per', bonus: 30 } },
    },
  ],
};

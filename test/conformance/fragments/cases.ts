import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const fragments: Feature = {
  name: 'fragments',
  title: 'Fragments and the order of fields',
  subgraphs,
  cases: [
    {
      id: 'FRAG-01',
      shows: 'Named fragments inside each other, over the border of subgraphs.',
      query: `{ story { ...A } } fragment A on Story { text ...B } fragment B on Page { author { ...C } } fragment C on Writer { name }`,
      data: { story: { text: 'once', author: { name: 'Jo' } } },
    },
    {
      id: 'FRAG-02',
      shows: 'The same object in two fragments is one object with the fields of both, each where it stood first.',
      query:
        '{ story { ... on Story { author { prizes } meta { lines } } title ... on Page { author { name id } meta { words lines } } } }',
      data: { story: { author: { prizes: 2, name: 'Jo', id: 'w1' }, meta: { lines: 1, words: 3 }, title: 'One' } },
    },
    {
      id: 'FRAG-03',
      shows: 'Fragments on the same type twice, with other fields.',
      query: '{ pages { ... on Story { text } ... on Image { width } ... on Story { likes id } } }',
      data: { pages: [{ text: 'once', likes: 10, id: 'p1' }, { width: 4 }] },
    },
    {
      id: 'FRAG-04',
      shows: 'A fragment that can never be met is left out: a story inside an image.',
      query: '{ pages { ... on Image { ... on Page { ... on Story { text } title } } } }',
      data: { pages: [{}, { title: 'Two' }] },
    },
    {
      id: 'FRAG-05',
      shows: 'A fragment without a type changes nothing.',
      query: '{ ... { story { ... { id ... { likes } } } } ... on Query { extra } }',
      data: { story: { id: 'p1', likes: 10 }, extra: 'extra' },
    },
    {
      id: 'FRAG-06',
      shows: 'One named fragment at several places of one question, also below itself.',
      query: `{ a: story { ...P } pages { ...P author { ...W } } best { ...W } }
        fragment P on Page { title author { ...W } } fragment W on Writer { name }`,
      data: {
        a: { title: 'One', author: { name: 'Jo' } },
        pages: [
          { title: 'One', author: { name: 'Jo' } },
          { title: 'Two', author: { name: 'Al' } },
        ],
        best: { name: 'Jo' },
      },
    },
    {
      id: 'FRAG-07',
      shows: 'Fields come in the order of the client, whatever subgraph they come from.',
      query: '{ best { prizes } story { likes title author { prizes id name } id text meta { words } } extra }',
      data: {
        best: { prizes: 2 },
        story: {
          likes: 10,
          title: 'One',
          author: { prizes: 2, id: 'w1', name: 'Jo' },
          id: 'p1',
          text: 'once',
          meta: { words: 3 },
        },
        extra: 'extra',
      },
    },
    {
      id: 'FRAG-08',
      shows: 'The order inside a list of several types is that of the client for each type.',
      query: '{ pages { ... on Image { width title } id ... on Story { likes } title ... on Image { likes } } }',
      data: {
        pages: [
          { id: 'p1', likes: 10, title: 'One' },
          { width: 4, title: 'Two', id: 'p2', likes: 20 },
        ],
      },
      differs: 'it moves a field behind one that the client asks for later',
    },
    {
      id: 'FRAG-09',
      shows: 'A fragment with a variable is used where the variable differs in name only.',
      query: `query ($since: Int, $one: Int = 1) { story { ...L z: likes(since: $one) } pages { ...K } }
        fragment L on Story { likes(since: $since) } fragment K on Page { ... on Story { ...L } ... on Image { y: likes(since: $since) } }`,
      variables: { since: 5 },
      data: { story: { likes: 15, z: 11 }, pages: [{ likes: 15 }, { y: 25 }] },
    },
    {
      id: 'FRAG-10',
      shows: 'Of several operations the one that is named runs, with the fragments of the document.',
      query: 'query B { extra } query A { ...Q } fragment Q on Query { best { name } } query C { story { id } }',
      operationName: 'A',
      data: { best: { name: 'Jo' } },
      fetches: 1,
    },
    {
      id: 'FRAG-11',
      shows: 'The same field is asked for hundreds of times.',
      query: `{ story { ${'id likes author { name } '.repeat(250)} } }`,
      data: { story: { id: 'p1', likes: 10, author: { name: 'Jo' } } },
    },
    {
      id: 'FRAG-12',
      shows: 'A fragment on a type leads into another subgraph for that type only.',
      query: '{ pages { id ... on Image { likes } } }',
      data: { pages: [{ id: 'p1' }, { id: 'p2', likes: 20 }] },
      fetches: 2,
    },
    {
      id: 'FRAG-13',
      shows: 'The same field of two types is asked for with other arguments under one name.',
      query: '{ pages { ... on Story { likes(since: 1) } ... on Image { likes(since: 2) } } }',
      data: { pages: [{ likes: 11 }, { likes: 22 }] },
    },
    {
      id: 'FRAG-14',
      shows: 'Another operation of the same document runs when it is named.',
      query: 'query B { extra } query A { ...Q } fragment Q on Query { best { name } } query C { story { id } }',
      operationName: 'C',
      data: { story: { id: 'p1' } },
    },
    {
      id: 'FRAG-15',
      shows: 'Of several operations none is named: an error.',
      query: 'query B { extra } query C { story { id } }',
      data: undefined,
      errors: [{ code: 'OPERATION_RESOLUTION_FAILURE' }],
    },
  ],
};

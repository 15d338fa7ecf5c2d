import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const directives: Feature = {
  name: 'directives',
  title: 'Directives of operations',
  subgraphs,
  cases: [
    {
      id: 'DIR-01',
      shows: 'A directive on fields of two subgraphs, with its argument.',
      query: '{ a @mark(shade: DARK) b @mark(shade: DARK) }',
      data: { a: 'a', b: 'b' },
      differs: 'it hides directives for operations from clients',
    },
    {
      id: 'DIR-02',
      shows: 'A directive with a variable, on fields behind an entity call as well.',
      query: 'query ($shade: Shade!) { thing { a @mark(shade: $shade) b @mark(shade: $shade) } }',
      variables: { shade: 'DARK' },
      data: { thing: { a: 'ta', b: 'tb' } },
      differs: 'it hides directives for operations from clients',
    },
    {
      id: 'DIR-03',
      shows: 'A directive that the schema does not know is refused.',
      query: '{ a @nope }',
      data: undefined,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
    },
    {
      id: 'DIR-04',
      shows: 'A directive beside `@include` and `@skip`.',
      query: 'query ($yes: Boolean!) { a @mark(shade: DARK) @include(if: $yes) b @skip(if: $yes) @mark(shade: LIGHT) }',
      variables: { yes: true },
      data: { a: 'a' },
      differs: 'it hides directives for operations from clients',
    },
    {
      id: 'DIR-05',
      shows: 'The default that one subgraph gives to the argument of a directive holds for all.',
      query: '{ a @mark b @mark }',
      data: { a: 'a', b: 'b' },
      differs: 'it hides directives for operations from clients',
    },
  ],
};

import type { Kind } from '../kind.ts';
import { limit, refused, type Rule } from '../rules.ts';
import { times } from '../texts.ts';

/** A document that means harm whatever the schema is: it names fields that no graph has. */
export interface HostileDocument {
  readonly name: string;
  /** The body of its request. */
  readonly body: () => string;
  readonly rule: Rule;
}

const content = (query: string, others: Readonly<Record<string, unknown>> = {}) => JSON.stringify({ query, ...others });
const tree = (depth: number): string =>
  depth === 0 ? '{ __typename }' : `{ a ${tree(depth - 1)} a ${tree(depth - 1)} }`;

/**
 * Documents that are cheap to send and expensive to handle in the wrong order. What refuses them does not know the
 * schema.
 */
export const hostileDocuments: readonly HostileDocument[] = [
  {
    name: '5,000 levels of fields',
    body: () => content(`${'{a'.repeat(5_000)}${'}'.repeat(5_000)}`),
    rule: limit('tokens'),
  },
  {
    name: '1,300 levels of fields, as many tokens as are allowed',
    body: () => content(`${'{a'.repeat(1_300)}${'}'.repeat(1_300)}`),
    rule: limit('nesting'),
  },
  {
    name: '1,900 levels of lists in an argument',
    body: () => content(`{a(b:${'['.repeat(1_900)}${']'.repeat(1_900)})}`),
    rule: limit('nesting'),
  },
  {
    name: '3,900 brackets that nobody closes',
    body: () => content(`{a(b:${'['.repeat(3_900)}`),
    rule: limit('nesting'),
  },
  {
    name: '190 levels of fields and inline fragments',
    body: () => content(`${'{a{...'.repeat(95)}{b}${'}}'.repeat(95)}`),
    rule: limit('depth'),
  },
  {
    name: '10,000 aliases',
    body: () => content(`{ ${times(10_000, (n) => `a${n}: __typename`)} }`),
    rule: limit('documentBytes'),
  },
  {
    name: '5,000 short aliases',
    body: () => content(`{${times(5_000, (n) => `a${n}:a`)}}`),
    rule: limit('tokens'),
  },
  {
    name: 'as many aliases as tokens allow',
    body: () => content(`{${times(1_300, (n) => `a${n}:a`)}}`),
    rule: limit('aliases'),
  },
  {
    name: 'the same fields 500 times, in themselves',
    body: () => content(`{x{${'a{b{a}} '.repeat(500)}}}`),
    rule: limit('repetitions'),
  },
  { name: 'fields that double eight times', body: () => content(tree(8)), rule: limit('repetitions') },
  {
    name: '500 inline fragments with the same field',
    body: () => content(`{x{${'...{a{b}}'.repeat(500)}}}`),
    rule: limit('repetitions'),
  },
  {
    name: 'a fragment in itself',
    body: () => content('{ ...A } fragment A on Query { ...A }'),
    rule: refused('GRAPHQL_VALIDATION_FAILED'),
  },
  {
    name: '90 fragments in a circle',
    body: () => content(`{ ...F0 } ${times(90, (n) => `fragment F${n} on Query { a { ...F${(n + 1) % 90} } }`)}`),
    rule: refused('GRAPHQL_VALIDATION_FAILED'),
  },
  {
    name: 'a circle of fragments that no operation uses',
    body: () => content('{ a } fragment A on Query { ...B } fragment B on Query { ...A }'),
    rule: refused('GRAPHQL_VALIDATION_FAILED'),
  },
  {
    name: '60 fragments that each spread the next twice',
    body: () => content(`{ ...F0 } ${times(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)}`),
    rule: limit('selections'),
  },
  {
    name: '15 fragments, each of four fields of the next',
    body: () =>
      content(`{ ...F0 } ${times(15, (n) => `fragment F${n} on A { ${times(4, (m) => `a${m} { ...F${n + 1} }`)} }`)}`),
    rule: limit('selections'),
  },
  {
    name: '300 operations',
    body: () =>
      content(
        times(300, (n) => `query Q${n} { a }`),
        { operationName: 'Q1' },
      ),
    rule: limit('definitions'),
  },
  {
    name: '200 operations that use 200 fragments',
    body: () => content(`${times(200, (n) => `query Q${n}{...F${n}}`)} ${times(200, (n) => `fragment F${n} on A{a}`)}`),
    rule: limit('definitions'),
  },
  {
    name: '1,900 directives on one field',
    body: () => content(`{ a ${'@a'.repeat(1_900)} }`),
    rule: limit('directives'),
  },
  {
    name: 'a field of 60,000 letters',
    body: () => content(`{ ${'a'.repeat(60_000)} }`),
    rule: limit('nameLength'),
  },
  {
    name: 'a name of an operation of 200,000 letters',
    body: () => content('{ __typename }', { operationName: 'a'.repeat(200_000) }),
    rule: limit('nameLength'),
  },
  {
    name: 'a document of 10 MB',
    body: () => content(`{ __typename } #${'x'.repeat(10_000_000)}`),
    rule: limit('bodyBytes'),
  },
  {
    name: 'a document of 240 KB',
    body: () => content(`{ ${'__typename '.repeat(20_000)} }`),
    rule: limit('documentBytes'),
  },
  {
    name: 'as many brackets as bytes are allowed',
    body: () => content(`{${'{'.repeat(65_000)}`),
    rule: limit('tokens'),
  },
  {
    name: 'variables of 200 KB',
    body: () =>
      content('query($a: Int) { __typename }', { variables: { a: Array.from({ length: 100_000 }, () => 1) } }),
    rule: limit('variableBytes'),
  },
  {
    name: 'variables of 60,000 levels',
    body: () => `{"query":"{ __typename }","variables":{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}}`,
    rule: limit('valueDepth'),
  },
  {
    name: 'a batch of 1,000 requests',
    body: () => `[${Array.from({ length: 1_000 }, () => content('{ __typename }')).join(',')}]`,
    rule: refused('BAD_REQUEST'),
  },
  {
    name: 'a page of a billion',
    body: () => content('query($n: Int) { a(first: $n) { b } }', { variables: { n: 1_000_000_000 } }),
    rule: limit('pageSize'),
  },
];

/** Documents that are refused before they are parsed or validated; nothing below the gateway hears of them. */
export const documents: readonly Kind[] = hostileDocuments.map(({ name, body, rule }) => ({
  name,
  topic: 'documents',
  rule,
  counts: { statements: 0, calls: 0, bytes: 3_000 },
  send: (attacker) => attacker.post(body()),
}));

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Kind, parse, visit, type ASTNode, type StringValueNode } from 'graphql';
import { subgraphNames, type SubgraphName } from './support/seed.ts';

interface Element {
  readonly coordinate: string;
  readonly description: string | undefined;
}

const described: ReadonlySet<string> = new Set([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
]);

/** Every element of a subgraph's schema with its description: types, fields, arguments, enum values, directives. */
function elementsOf(subgraph: SubgraphName): Element[] {
  const path = new URL(`../../subgraphs/${subgraph}/schema.graphql`, import.meta.url);
  const elements: Element[] = [];
  const within: string[] = [];
  visit(parse(readFileSync(path, 'utf8')), {
    enter(node: ASTNode) {
      if (!described.has(node.kind)) return;
      const { name, description } = node as ASTNode & { name: { value: string }; description?: StringValueNode };
      within.push(name.value);
      elements.push({ coordinate: within.join('.'), description: description?.value.trim() });
    },
    leave(node: ASTNode) {
      if (described.has(node.kind)) within.pop();
    },
  });
  return elements;
}

describe.each(subgraphNames)('the schema of %s', (subgraph) => {
  const elements = elementsOf(subgraph);

  test('describes every type, field, argument and enum value', () => {
    expect(elements.length).toBeGreaterThan(100);
    const bare = elements.filter(({ coordinate, description }) => coordinate !== 'Query' && !description);
    expect(bare.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  test('describes its root type too', () => {
    expect(elements.find(({ coordinate }) => coordinate === 'Query')?.description).toBeTruthy();
  });

  test('describes in sentences: a capital or a code at the start, a full stop at the end', () => {
    const odd = elements.filter(({ description }) => description && !/^[A-Z0-9`][^]*\.$/.test(description));
    expect(odd.map(({ coordinate, description }) => `${coordinate}: ${description}`)).toEqual([]);
  });
});

describe('what several subgraphs define', () => {
  test('is described in the same words wherever it is shared whole', () => {
    const wholes = ['Date', 'Url', 'CvrNumber', 'Node', 'PageInfo', 'Text', 'Facet', 'FacetBucket', 'Ratio'];
    const more = ['DatePrecision', 'Provenance', 'Source', 'Confidence'];
    const words = new Map<string, Set<string>>();
    for (const { coordinate, description } of subgraphNames.flatMap(elementsOf)) {
      if (![...wholes, ...more].includes(coordinate.split('.')[0]!)) continue;
      words.set(coordinate, (words.get(coordinate) ?? new Set()).add(description ?? ''));
    }
    expect(words.size).toBeGreaterThan(40);
    expect([...words].filter(([, ways]) => ways.size > 1).map(([coordinate]) => coordinate)).toEqual([]);
  });
});

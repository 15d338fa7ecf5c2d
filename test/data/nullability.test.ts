import { describe, expect, test } from '@jest/globals';
import { buildSchema, isNonNullType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';

const schema = buildSchema(readFileSync('gateway/schema.graphql', 'utf8'));
const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, field })),
  );

describe('what a failure may take along (docs/decisions/0002)', () => {
  test('is never more than the list whose page was refused', () => {
    const lists = fields.filter(({ field }) => field.args.some(({ name }) => name === 'first'));
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter(({ field }) => isNonNullType(field.type)).map(({ coordinate }) => coordinate)).toEqual([]);
  });

  test('is never the answer of another root; but who asks is told by the request, which cannot fail', () => {
    const roots = fields.filter(({ coordinate }) => coordinate.startsWith('Query.'));
    expect(roots.length).toBeGreaterThan(8);
    expect(roots.filter(({ field }) => isNonNullType(field.type)).map(({ coordinate }) => coordinate)).toEqual([
      'Query.viewer',
    ]);
  });
});

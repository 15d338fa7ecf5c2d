import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse, visit } from 'graphql';
import { allRows, filesOf, subgraphNames, textOf } from './support/seed.ts';

const personal =
  /person|e-?mail|phone|mobile|telefon|^(first|last|given|family)Name$|author(?!it)|birth|cpr|gender|^address$|initials/i;

const keysWithin = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysWithin(inner)])
    : [];

describe.each(subgraphNames)('%s', (subgraph) => {
  test('has no field in its schema that would hold a person', () => {
    const path = new URL(`../../subgraphs/${subgraph}/schema.graphql`, import.meta.url);
    const names: string[] = [];
    let type = '';
    // A function has a telephone too; a contact is one of a function, and says so.
    const push = (name: string) => void (/Contact/.test(type) && name === 'phone' ? [] : names.push(name));
    visit(parse(readFileSync(path, 'utf8')), {
      InputObjectTypeDefinition: ({ name }) => void (type = name.value),
      FieldDefinition: ({ name }) => push(name.value),
      ObjectTypeDefinition({ name }) {
        type = name.value;
        push(name.value);
      },
      InputValueDefinition: ({ name }) => push(name.value),
    });
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => personal.test(name))).toEqual([]);
  });

  test('has no key in its seed that would hold a person', () => {
    const keys = new Set(allRows(subgraph).flatMap(({ row }) => keysWithin(row)));
    expect(keys.size).toBeGreaterThan(5);
    expect([...keys].filter((key) => personal.test(key))).toEqual([]);
  });

  test.each([
    ['an e-mail address', /[\w.+-]+@[\w-]+\.\w+/],
    ['a civil registration number', /\b\d{6}-\d{4}\b/],
    ['a telephone number', /\+45|\btlf\b|\b\d{2} \d{2} \d{2} \d{2}\b/i],
    ['a personal page', /linkedin\.com|facebook\.com|twitter\.com|github\.com\/[\w-]+\?tab=/i],
    ['a form of address', /\b(Hr|Fru|Mr|Mrs|Ms)\. [A-ZÆØÅ]/],
  ])('has nowhere in its seed %s', (_what, pattern) => {
    for (const file of filesOf(subgraph).filter((name) => !name.endsWith('.ts'))) {
      expect([file, pattern.exec(textOf(subgraph, file))?.[0]]).toEqual([file, undefined]);
    }
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { features } from './features.ts';
import { docsPage } from './support/docsPage.ts';

const file = new URL('../../docs/conformance.md', import.meta.url);
const cases = features.flatMap((feature) => feature.cases);

describe('docs/conformance.md', () => {
  test('lists every case with what it shows', () => {
    const page = docsPage(features);
    if (process.env['UPDATE_DOCS']) writeFileSync(file, page);
    expect(readFileSync(file, 'utf8')).toBe(page);
  });
});

describe('the ids of cases', () => {
  test('are each there once', () => {
    const ids = cases.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('have the same beginning within a feature and another one elsewhere', () => {
    const beginnings = features.map((feature) => [...new Set(feature.cases.map(({ id }) => id.split('-')[0]))]);
    expect(beginnings.filter((found) => found.length !== 1)).toEqual([]);
    expect(new Set(beginnings.flat()).size).toBe(features.length);
  });

  test('are numbered without holes', () => {
    for (const feature of features) {
      expect(feature.cases.map(({ id }) => Number(id.split('-')[1]))).toEqual(
        feature.cases.map((_, index) => index + 1),
      );
    }
  });
});

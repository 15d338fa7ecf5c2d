import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import {
  auditQuotaOf,
  auditQuotaVariables,
  readEnvironment,
  retentionVariables,
  retentionOf,
} from '@community-graph/kit/config';
import { scopes } from '@community-graph/kit/viewer';
import { composedApiSchema } from '../../gateway/src/config/index.ts';

const page = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const schema = buildSchema(readFileSync(composedApiSchema, 'utf8'));
const settings = { ...readEnvironment(retentionVariables, {}), ...readEnvironment(auditQuotaVariables, {}) };

describe('docs/privacy.md', () => {
  test('and the README state every setting with its default', () => {
    for (const [name, value] of Object.entries(settings)) {
      expect([name, page.includes(`\`${name}\``)]).toEqual([name, true]);
      expect([name, page.includes(`${value}`)]).toEqual([name, true]);
      expect(readme).toMatch(new RegExp(`\`${name}\`.*\\| ${value} `));
    }
    const named = [...page.matchAll(/\b(?:RETENTION|AUDIT)_[A-Z_]+\b/g)].map(([name]) => name);
    expect(named.filter((name) => !(name in settings))).toEqual([]);
  });

  test('shows operations that the graph has', () => {
    const operations = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text!);
    expect(operations.length).toBeGreaterThan(0);
    for (const text of operations) expect(validate(schema, parse(text))).toEqual([]);
  });

  test('names scopes, fields and mutations that there are', () => {
    const named = [...page.matchAll(/`([a-z]+:(?:read|write|manage|erase|decide))`/g)].map(([, scope]) => scope!);
    expect(named.filter((scope) => !(scopes as string[]).includes(scope))).toEqual([]);
    const roots = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.keys(type.getFields()));
    const fields = [...page.matchAll(/`(erase\w+|\w+AuditCheck|setSupplierContact)/g)].map(([, field]) => field!);
    expect(fields.filter((field) => !roots.includes(field))).toEqual([]);
  });

  test('is what the README links to', () => expect(readme).toContain('(docs/privacy.md)'));
});

describe('the settings of retention and quota', () => {
  test.each([
    [retentionVariables, { RETENTION_ACTOR_DAYS: '29' }],
    [retentionVariables, { RETENTION_CONTACT_DAYS: '1.5' }],
    [retentionVariables, { RETENTION_PROPOSAL_DAYS: 'never' }],
    [retentionVariables, { RETENTION_CREDENTIAL_DAYS: '-1' }],
    [auditQuotaVariables, { AUDIT_CHANGES_PER_DAY: '0' }],
    [auditQuotaVariables, { AUDIT_BYTES_PER_DAY: '1000' }],
  ])('refuse what is no such number (%#)', (variables, environment) => {
    expect(() => readEnvironment(variables, environment)).toThrow(Object.keys(environment)[0]);
  });

  test('are read', () => {
    expect(retentionOf(readEnvironment(retentionVariables, { RETENTION_CONTACT_DAYS: '90' }))).toMatchObject({
      contactDays: 90,
      actorDays: 1825,
    });
    expect(auditQuotaOf(readEnvironment(auditQuotaVariables, { AUDIT_CHANGES_PER_DAY: '5' }))).toEqual({
      changesPerDay: 5,
      bytesPerDay: 10_000_000,
    });
  });
});

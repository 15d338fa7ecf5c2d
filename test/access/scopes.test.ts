import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Kind, parse, type FieldDefinitionNode } from 'graphql';
import { composedSupergraph } from '../../gateway/src/config/index.ts';
import { startTestIssuer } from '../../gateway/test/support/issuer.ts';
import { startTestGraph } from '../support/graph.ts';

const rootFields = (type: string): readonly FieldDefinitionNode[] =>
  parse(readFileSync(composedSupergraph, 'utf8')).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type ? (definition.fields ?? []) : [],
  );

test('every mutation needs a scope: a role alone, which a narrowed token has too, changes nothing', () => {
  const mutations = rootFields('Mutation');
  expect(mutations.length).toBeGreaterThan(5);
  const withoutScope = mutations
    .filter(({ directives = [] }) => !directives.some(({ name }) => name.value === 'requiresScopes'))
    .map(({ name }) => name.value);
  expect(withoutScope).toEqual([]);
});

test('a token of the secretariat for the audit log issues no credential that opens more', async () => {
  const issuer = await startTestIssuer();
  const graph = await startTestGraph({ issuer });
  try {
    const auditor = await issuer.token({ claims: { roles: ['secretariat'], scope: 'audit:read' }, subject: 'auditor' });
    const input = `{ supplierId: "supplier:magenta" scopes: ["agreements:read"] label: "x" expiresInDays: 1 idempotencyKey: "k" }`;
    const answer = await graph.query(`mutation { issueCredential(input: ${input}) { token } }`, {}, auditor);
    expect(answer).toMatchObject({
      data: { issueCredential: null },
      errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    });
    expect(await graph.query('{ suppliersAudit { totalCount } }', {}, auditor)).toEqual({
      data: { suppliersAudit: { totalCount: 0 } },
    });
  } finally {
    await graph.close();
    await issuer.close();
  }
}, 120_000);

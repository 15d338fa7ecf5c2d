import { randomUUID } from 'node:crypto';
import { anonymous, type Viewer } from '@community-graph/kit/viewer';
import type { TestIssuer } from '../../../gateway/test/support/issuer.ts';
import type { TestGraph } from '../../support/graph.ts';
import { roles } from './roles.ts';

/** Credentials of the secretariat and of a supplier that do not hold, by what is wrong with them. */
export async function deadCredentials(graph: TestGraph, issuer: TestIssuer) {
  const claims = roles.secretariat;
  return {
    expired: await issuer.token({ claims, begins: -600, expires: -120 }),
    forged: await issuer.token({ claims, isForeign: true }),
    'wrong audience': await issuer.token({ claims, audience: 'another-graph' }),
    revoked: await revokedCredential(graph),
  };
}

const secretariat: Viewer = { ...anonymous, role: 'SECRETARIAT', subject: 'test', scopes: ['credentials:manage'] };

/** A partner credential with every right that suppliers can have, issued and revoked. */
async function revokedCredential({ subgraphs }: TestGraph): Promise<string> {
  const send = async (query: string, input: object) => {
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    const { data } = await subgraphs['suppliers']!.execute({
      query,
      variables,
      viewer: secretariat,
      requestId: 'test-request',
    });
    return data!['made'] as { readonly token: string; readonly credential: { readonly id: string } };
  };
  const { token, credential } = await send(
    `mutation ($input: IssueCredentialInput!) { made: issueCredential(input: $input) { token credential { id } } }`,
    {
      supplierId: 'supplier:magenta',
      scopes: ['agreements:read', 'contacts:read', 'products:read', 'profile:write', 'engagements:write'],
      label: 'revoked',
      expiresInDays: 1,
    },
  );
  await send(
    `mutation ($input: RevokeCredentialInput!) { made: revokeCredential(input: $input) { credential { id } } }`,
    { id: credential.id },
  );
  return token;
}

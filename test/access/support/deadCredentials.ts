import type { TestGraph } from '../../support/graph.ts';
import type { TestIssuer } from '../../../gateway/test/support/issuer.ts';
import { roles } from './roles.ts';

/** Credentials of the secretariat and of a supplier that do not hold, by what is wrong with them. */
export async function deadCredentials(_graph: TestGraph, issuer: TestIssuer) {
  const claims = roles.secretariat;
  return {
    expired: await issuer.token({ claims, begins: -600, expires: -120 }),
    forged: await issuer.token({ claims, isForeign: true }),
    'wrong audience': await issuer.token({ claims, audience: 'another-graph' }),
    revoked: 'cg_aaaaaaaaaaaa_' + 'a'.repeat(43),
  };
}

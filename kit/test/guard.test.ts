import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '../src/testing/index.ts';
import { anonymous, system, type Role, type Scope, type Viewer } from '../src/viewer/index.ts';
import { guarded } from './support/guarded.ts';

const resolved: string[] = [];
let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(guarded(resolved), { seed: false });
});
beforeEach(() => void resolved.splice(0));
afterAll(() => running.close());

const viewer = (role: Role, scopes: readonly Scope[] = []): Viewer => ({ ...anonymous, role, subject: 'x', scopes });
const ask = (query: string, who?: Viewer, variables?: Record<string, unknown>) =>
  running.subgraph.execute({ query, requestId: 'test-request', viewer: who, ...(variables ? { variables } : {}) });

const supplier = viewer('SUPPLIER', ['agreements:read', 'products:read']);

describe('a guarded field', () => {
  test.each<[string, Viewer | undefined, boolean]>([
    ['open', undefined, true],
    ['signedIn', undefined, false],
    ['signedIn', viewer('MEMBER'), true],
    ['scoped', viewer('SUPPLIER', ['agreements:read']), false],
    ['scoped', supplier, true],
    ['scoped', viewer('SECRETARIAT', ['audit:read']), true],
    // A scope that the role cannot have is worth nothing, whoever wrote it there.
    ['scoped', viewer('SUPPLIER', ['audit:read']), false],
    ['office', supplier, false],
    ['office', viewer('COORDINATOR'), true],
    ['inner', viewer('SECRETARIAT', ['audit:read']), false],
    ['inner', system('gateway'), true],
  ])('%s for %j is answered: %j', async (field, who, answered) => {
    const { data, errors } = await ask(`{ ${field} }`, who);
    expect({ ...data }).toEqual({ [field]: answered ? field : null });
    expect(resolved).toEqual(answered ? [field] : []);
    const refusal = { path: [field], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } };
    expect(errors ?? []).toMatchObject(answered ? [] : [refusal]);
  });

  test('says what to do: to sign in, or to send a credential that has what is needed', async () => {
    const refusal = async (query: string, who?: Viewer) => (await ask(query, who)).errors![0]!.message;
    expect(await refusal('{ signedIn }')).toMatch(/^Sign in to read Query\.signedIn: send a credential/);
    expect(await refusal('mutation { writeGuarded }')).toMatch(
      /^Sign in to change anything with Mutation\.writeGuarded: send/,
    );
    expect(await refusal('mutation { writeGuarded }', viewer('MEMBER'))).toMatch(
      /^You may not change anything with Mutation\.writeG/,
    );
  });

  test('of a type that is guarded is refused wherever its objects come from', async () => {
    const throughField = await ask('{ vault { id gold } }');
    expect(throughField.data).toEqual({ vault: null });
    const query = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Vault { id gold } } }';
    const keys = [{ __typename: 'Vault', id: 'vault:1' }];
    const throughKey = await ask(query, undefined, { keys });
    expect(JSON.stringify(throughKey.data)).not.toContain('7');
    expect(resolved).toEqual([]);
    expect((await ask(query, supplier, { keys })).data).toEqual({ _entities: [{ id: 'vault:1', gold: 7 }] });
  });

  test('that may not be null takes its object along, and says why', async () => {
    const { data, errors } = await ask('{ required }');
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['required'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
  });
});

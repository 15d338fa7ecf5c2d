import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { createLogger } from '@community-graph/kit/telemetry';
import { createEngine, type EngineContext } from '../src/execution/index.ts';
import type { Grants } from '@community-graph/kit/viewer';
import { composeSupergraph } from '../src/supergraph/index.ts';
import { localTransport } from '../src/transport/index.ts';
import type { Subgraph } from '../../test/conformance/support/subgraph.ts';
import { executableSubgraph } from '../../test/conformance/support/executableSubgraph.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key" "@external" "@requires" "@authenticated" "@requiresScopes" "@policy"
])\n`;
const twice = [
  { id: 'a', name: 'Una', pay: 7, secret: 'x' },
  { id: 'b', name: 'Finn', pay: 8, secret: 'y' },
];
const people = {
  name: 'people',
  sdl: `${link}
    type Query {
      person: Person  people: [Person!]!  any: Named  either: Either  private: Vault  must: Int! @authenticated
      box: Box
    }
    type Mutation { raise: Person @requiresScopes(scopes: [["pay:write"]]) }
    interface Named { id: ID!  pay: Int }
    type Person implements Named @key(fields: "id") {
      id: ID!  name: String
      pay: Int @requiresScopes(scopes: [["pay:read", "people"], ["admin"]])
      secret: String! @policy(policies: [["trusted"]])
    }
    type Robot implements Named { id: ID!  pay: Int  model: String }
    type Vault @authenticated { gold: Int }
    union Either = Robot | Vault
    type Box { vault: Vault!  size: Int }
  `,
  roots: {
    person: () => twice[0],
    people: () => twice,
    any: () => ({ __typename: 'Robot', id: 'r', pay: 1, model: 'R2' }),
    either: () => ({ __typename: 'Vault', gold: 3 }),
    private: () => ({ gold: 3 }),
    must: () => 5,
    box: () => ({ size: 2, vault: { gold: 3 } }),
    raise: () => twice[0],
  },
  entities: { Person: ({ id }: { id?: unknown }) => twice.find((each) => each.id === id) },
};
const taxes = {
  name: 'taxes',
  sdl: `${link}
    type Person @key(fields: "id") {
      id: ID!
      pay: Int @external
      tax: Int @requires(fields: "pay") @requiresScopes(scopes: [["pay:read", "people"], ["admin"]])
      year: Int
    }
  `,
  entities: {
    Person: ({ id, pay }: { id?: unknown; pay?: unknown }) => ({ id, year: 2026, tax: Number(pay) * 10 }),
  },
};

let server: ApolloServer<EngineContext>;
const asked: { subgraph: string; query: string }[] = [];
beforeAll(async () => {
  const subgraphs = [people, taxes];
  const { supergraph } = composeSupergraph(subgraphs.map(({ name, sdl }) => ({ name, sdl, url: `http://${name}/` })));
  const engine = createEngine({
    supergraphSdl: supergraph,
    logger: createLogger('test', 'silent'),
    transports: (name) => {
      const own = executableSubgraph(subgraphs.find((each) => each.name === name)! as Subgraph);
      return localTransport({
        healthy: async () => true,
        async execute(request) {
          asked.push({ subgraph: name, query: request.query });
          return (await own(request as never)) as never;
        },
      });
    },
  });
  server = new ApolloServer<EngineContext>({ gateway: engine });
  await server.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  asked.length = 0;
});

const granted = (own: Partial<Record<'scopes' | 'policies', string[]>> = {}): Grants => ({
  isAuthenticated: true,
  scopes: new Set(own.scopes),
  policies: new Set(own.policies),
});

async function ask(query: string, grants?: Grants): Promise<FormattedExecutionResult> {
  const contextValue = { requestId: 'r', ...(grants ? { grants } : {}) };
  const { body } = await server.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('the answer comes in parts');
  const { data, errors } = body.singleResult;
  return { data: JSON.parse(JSON.stringify(data ?? null)) as never, ...(errors ? { errors } : {}) };
}

/** The paths and codes of the errors. */
const refusals = ({ errors = [] }: FormattedExecutionResult) =>
  errors.map(({ path, extensions }) => [path?.join('.'), extensions?.['code']]);
const refusedAt = (...paths: string[]) => paths.map((path) => [path, 'UNAUTHORIZED_FIELD_OR_TYPE']);

describe('a field that requires scopes', () => {
  test('is null with an error for who has none, and is not fetched', async () => {
    const answer = await ask('{ person { name pay } }');
    expect(answer.data).toEqual({ person: { name: 'Una', pay: null } });
    expect(refusals(answer)).toEqual(refusedAt('person.pay'));
    expect(answer.errors![0]!.message).toBe(
      'Sign in to read Person.pay: send a credential as `Authorization: Bearer …`. It needs the scope pay:read and people, or admin.',
    );
    expect(asked.map(({ query }) => query).join()).not.toMatch(/pay/);
  });

  test.each([
    [['pay:read'], null],
    [['people'], null],
    [['pay:read', 'people'], 7],
    [['admin'], 7],
    [['Admin'], null],
  ])('with %j is %p', async (scopes, pay) => {
    expect((await ask('{ person { pay } }', granted({ scopes }))).data).toEqual({ person: { pay } });
  });

  test('cannot be read by way of a field that requires it', async () => {
    const answer = await ask('{ person { year tax } }', granted());
    expect(answer.data).toEqual({ person: { year: 2026, tax: null } });
    expect(asked.map(({ query }) => query).join()).not.toMatch(/pay|tax/);
    expect((await ask('{ person { tax } }', granted({ scopes: ['admin'] }))).data).toEqual({ person: { tax: 70 } });
  });

  test('cannot be read by way of an interface, an alias or a fragment', async () => {
    const query = `{
      any { pay }
      named: any { money: pay }
      robot: any { ... on Robot { pay } }
      person { ...Paid }
    } fragment Paid on Person { wage: pay ... { more: pay } }`;
    const answer = await ask(query, granted());
    expect(answer.data).toEqual({
      any: { pay: null },
      named: { money: null },
      // What only a robot is asked for requires nothing.
      robot: { pay: 1 },
      person: { wage: null, more: null },
    });
    expect(refusals(answer)).toEqual(refusedAt('any.pay', 'named.money', 'person.wage', 'person.more'));
  });

  test('of a mutation is not run', async () => {
    const answer = await ask('mutation { raise { name } }', granted());
    expect([answer.data, refusals(answer), asked]).toEqual([{ raise: null }, refusedAt('raise'), []]);
    expect(answer.errors![0]!.message).toBe(
      'You may not change anything with Mutation.raise. It needs the scope pay:write. Send a credential that has it.',
    );
    const unknown = await ask('mutation { raise { name } }');
    expect(unknown.errors![0]!.message).toBe(
      'Sign in to change anything with Mutation.raise: send a credential as `Authorization: Bearer …`. It needs the scope pay:write.',
    );
    const inner = await ask('mutation { raise { pay } }', granted({ scopes: ['pay:write'] }));
    expect(inner.errors![0]!.message).toContain('You may not read Person.pay.');
    expect((await ask('mutation { raise { name } }', granted({ scopes: ['pay:write'] }))).data).toEqual({
      raise: { name: 'Una' },
    });
  });
});

describe('a field that may not be null', () => {
  test('takes its parent along, with one error at each place', async () => {
    const answer = await ask('{ people { name secret } }');
    expect([answer.data, refusals(answer)]).toEqual([null, refusedAt('people.0.secret')]);
    const one = await ask('{ person { name secret } any { id } }');
    expect([one.data, refusals(one)]).toEqual([{ person: null, any: { id: 'r' } }, refusedAt('person.secret')]);
  });

  test('takes the whole answer along at the root', async () => {
    const answer = await ask('{ must any { id } }');
    expect([answer.data, refusals(answer)]).toEqual([null, refusedAt('must')]);
    expect((await ask('{ must }', granted())).data).toEqual({ must: 5 });
  });
});

describe('a type that requires a viewer', () => {
  test('is refused where it is the type of a field', async () => {
    const answer = await ask('{ private { gold } box { size vault { gold } } }');
    expect([answer.data, refusals(answer)]).toEqual([{ private: null, box: null }, refusedAt('private', 'box.vault')]);
    expect((await ask('{ private { gold } }', granted())).data).toEqual({ private: { gold: 3 } });
  });

  test('shows nothing but its name in a union', async () => {
    const answer = await ask('{ either { __typename ... on Vault { gold } } }');
    expect([answer.data, refusals(answer)]).toEqual([
      { either: { __typename: 'Vault', gold: null } },
      refusedAt('either.gold'),
    ]);
  });
});

describe('a policy', () => {
  test('is fulfilled only where it was decided so', async () => {
    const secret = (policies: string[]) => ask('{ person { secret } }', granted({ policies }));
    expect((await secret(['other'])).data).toEqual({ person: null });
    expect((await secret(['trusted'])).data).toEqual({ person: { secret: 'x' } });
  });
});

describe('what was prepared for one viewer', () => {
  test('does not serve another who may read less', async () => {
    const query = '{ person { pay secret } must }';
    const all = granted({ scopes: ['admin'], policies: ['trusted'] });
    const whole = { person: { pay: 7, secret: 'x' }, must: 5 };
    expect((await ask(query, all)).data).toEqual(whole);
    expect((await ask(query, granted({ policies: ['trusted'] }))).data).toEqual({
      person: { pay: null, secret: 'x' },
      must: 5,
    });
    expect((await ask(query)).data).toBeNull();
    expect((await ask(query, all)).data).toEqual(whole);
  });

  test('holds for parts that @skip and @include leave out', async () => {
    expect(await ask('{ person { name pay @skip(if: true) secret @include(if: false) } }')).toEqual({
      data: { person: { name: 'Una' } },
    });
  });
});

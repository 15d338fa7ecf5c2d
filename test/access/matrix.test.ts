import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type FormattedExecutionResult, type GraphQLObjectType } from 'graphql';
import { composedApiSchema } from '../../gateway/src/config/index.ts';
import type { TestIssuer } from '../../gateway/test/support/issuer.ts';
import type { TestGraph } from '../support/graph.ts';
import { startConfidentialGraph, type ConfidentialGraph } from './support/confidentialGraph.ts';
import { askedFields, objectTypes, operation, shortestWays, step } from './support/operations.ts';
import { roleNames } from './support/roles.ts';
import { readTable } from './support/table.ts';
import { deadCredentials } from './support/deadCredentials.ts';

const schema = buildSchema(readFileSync(composedApiSchema, 'utf8'));
const table = readTable();
const types = objectTypes(schema);
const mutation = schema.getMutationType();
/** Fewer than an operation may have at its root. */
const fieldsAtOnce = 20;

const fields = [...types.flatMap(askedFields), ...(mutation ? askedFields(mutation) : [])];

let graph: TestGraph;
let issuer: TestIssuer;
let bearerOf: ConfidentialGraph['bearerOf'];
let running: ConfidentialGraph;
beforeAll(async () => {
  running = await startConfidentialGraph();
  ({ graph, issuer, bearerOf } = running);
});
afterAll(() => running.close());

const refused = ({ errors = [] }: FormattedExecutionResult): string[] =>
  errors
    .filter(({ extensions }) => extensions?.['code'] === 'UNAUTHORIZED_FIELD_OR_TYPE')
    .map(({ message }) => /\b[A-Z]\w*\.\w+/.exec(message)![0]);

describe('the table of who may read what', () => {
  test('has an entry for every field of the graph, and none for what is not there', () => {
    const coordinates = fields.map(({ coordinate }) => coordinate);
    expect({
      missing: coordinates.filter((each) => !table.has(each)),
      gone: [...table.keys()].filter((each) => !coordinates.includes(each)),
    }).toEqual({ missing: [], gone: [] });
  });
});

describe.each(roleNames)('as %s', (role) => {
  const may = (coordinate: string) => table.get(coordinate)?.has(role) === true;
  // By what the role may pass; where that leads to no object of a type, by what others may.
  const own = shortestWays(schema, may);
  const any = shortestWays(schema, () => true);

  test('every field of every type is answered or refused as the table says', async () => {
    const wrong: string[] = [];
    const check = async (type: GraphQLObjectType) => {
      const way = own.get(type.name) ?? any.get(type.name);
      if (way === undefined) return;
      const all = askedFields(type);
      for (let from = 0; from < all.length; from += fieldsAtOnce) {
        const asked = all.slice(from, from + fieldsAtOnce);
        const texts = asked.map(({ text }) => text);
        const answer = await graph.query(operation(way, texts), {}, bearerOf[role]);
        const kept = new Set(refused(answer));
        if (way.passed.some((coordinate) => !may(coordinate))) {
          if (!way.passed.some((coordinate) => kept.has(coordinate))) wrong.push(`${way.passed.join(' ')} is passed`);
          continue;
        }
        if (answer.data === undefined) wrong.push(`${type.name}: ${JSON.stringify(answer.errors).slice(0, 300)}`);
        for (const { coordinate } of asked) {
          if (kept.has(coordinate) === may(coordinate))
            wrong.push(`${coordinate} ${may(coordinate) ? 'is refused' : 'is answered'}`);
        }
      }
    };
    for (const type of types) await check(type);
    expect(wrong).toEqual([]);
  });

  test('every mutation is let in or refused as the table says', async () => {
    const wrong: string[] = [];
    for (const field of Object.values(mutation?.getFields() ?? {})) {
      const coordinate = `Mutation.${field.name}`;
      const query = `mutation { ${step('Mutation', field)} { __typename } }`;
      const kept = refused(await graph.query(query, {}, bearerOf[role]));
      if (kept.includes(coordinate) === may(coordinate))
        wrong.push(`${coordinate} ${may(coordinate) ? 'is refused' : 'is let in'}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a credential that does not hold', () => {
  test.each(['expired', 'forged', 'wrong audience', 'revoked'] as const)('%s, opens nothing at all', async (kind) => {
    const bearer = (await deadCredentials(graph, issuer))[kind];
    const ways = shortestWays(schema, () => true);
    graph.calls.length = 0;
    for (const type of types) {
      const way = ways.get(type.name);
      if (way === undefined) continue;
      const texts = askedFields(type)
        .slice(0, fieldsAtOnce)
        .map(({ text }) => text);
      const response = await graph.gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${bearer}` },
        payload: { query: operation(way, texts) },
      });
      expect([type.name, response.statusCode]).toEqual([type.name, 401]);
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect(response.json()).not.toHaveProperty('data');
    }
    // Nothing but the question whether a partner credential holds.
    expect(graph.calls.filter(({ query }) => !query.includes('credentialHolder'))).toEqual([]);
  });
});

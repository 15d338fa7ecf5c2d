import { readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery, GraphQLSchema } from 'graphql';
import { readQuestions } from '../../../gateway/src/http/questions.ts';
import { everything, generate } from '../../fuzz/generate/generate.ts';
import type { Samples } from '../scale/samples.ts';
import { times } from '../../hostile/texts.ts';
import { synthesize } from '../scale/synthesize.ts';
import type { Partner } from './partner.ts';
import { hostileOperations } from './hostileOperations.ts';

/** Operations that are priced alike. */
export interface OperationClass {
  readonly name: string;
  readonly kind: 'library' | 'hostile' | 'new' | 'generated' | 'change';
  /** The operation of a run; runs are counted from 0. */
  readonly of: (run: number) => GraphqlRequest;
}

/** An operation as a client sends it. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Who sends it; nobody when left out. */
  readonly token?: string;
}

/** How many generated operations are asked. */
const generatedOperations = 40;

/**
 * The question library, hostile operations, new documents, generated ones, and changes.
 * @param samples ids of the database that stand for those in the library; undefined for the shipped data
 */
export function operationClasses(samples: Samples | undefined, partner: Partner): OperationClass[] {
  const known = (query: string) => (samples === undefined ? query : synthesize(query, samples));
  const library = readQuestions().map(({ name, query }): OperationClass => {
    const request = { query: known(query) };
    return { name, kind: 'library', of: () => request };
  });
  const hostile = Object.entries(hostileOperations).map(([name, query]): OperationClass => {
    const request = { query: known(query) };
    return { name, kind: 'hostile', of: () => request };
  });
  const documents = readQuestions().map(({ query }) => known(query));
  const isNew = (text: string, run: number) => text.replace(/\{/, `{ new${run}: __typename `);
  const fresh: OperationClass[] = [
    { name: 'a small new document', kind: 'new', of: (run) => ({ query: `{ a${run}: viewer { role } }` }) },
    {
      name: 'the library as new documents',
      kind: 'new',
      of: (run) => ({ query: isNew(documents[run % documents.length]!, run) }),
    },
    {
      name: 'a large new document',
      kind: 'new',
      of: (run) => ({
        query: `{ ${times(28, (n) => `a${run}_${n}: products(first: 1) { nodes { id name } }`)} }`,
      }),
    },
    {
      name: 'the schema as new documents',
      kind: 'new',
      of: (run) => ({ query: `${getIntrospectionQuery()} # ${run}` }),
    },
    {
      name: 'values of every type as new documents',
      kind: 'new',
      of: (run) => ({ query: `{ __schema { types { ${times(95, (n) => `a${run}_${n}: __typename`)} } } }` }),
    },
    { name: 'a new document that is not valid', kind: 'new', of: (run) => ({ query: `{ a${run}: nothing { id } }` }) },
  ];
  return [...library, ...hostile, ...fresh, generated(), ...changes(partner)];
}

const change =
  'mutation Change($input: UpdateSupplierProfileInput!) { updateSupplierProfile(input: $input) { supplier { version } userErrors { code } } }';

/** Changes of a supplier's own profile, each of a version that the one before has made. */
function changes({ token, version }: Partner): OperationClass[] {
  const of = (run: number): GraphqlRequest => ({
    query: change,
    variables: {
      input: {
        idempotencyKey: `price-${run}`,
        expectedVersion: version + run,
        summaryDa: `Vi leverer drift. Udgave ${run}.`,
      },
    },
    token,
  });
  return [
    { name: 'a change', kind: 'change', of },
    { name: 'a change that is sent again', kind: 'change', of: () => of(0) },
  ];
}

function generated(): OperationClass {
  const sdl = readFileSync(new URL('../../../gateway/schema.graphql', import.meta.url), 'utf8');
  // Nothing here may write.
  const schema = new GraphQLSchema({ ...buildSchema(sdl).toConfig(), mutation: undefined });
  const requests = Array.from({ length: generatedOperations }, (_, seed) => generate(schema, seed, everything));
  return { name: 'generated operations', kind: 'generated', of: (run) => requests[run % requests.length]! };
}

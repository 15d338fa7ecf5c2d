import { createHash } from 'node:crypto';
import { Kind, print, visit, type DocumentNode, type FieldNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { introspectionRoot, type SelectionSource } from '@community-graph/kit/introspection';
import type { Cancellation } from '@community-graph/kit/work';
import { boundedCache, fragmentsOf, type BoundedCache } from '../planning/index.ts';
import { clientHasGone, queueIsFull } from './refusals.ts';
import { slicedWork, type SlicedJob } from './slices.ts';
import { writeIntrospection } from './write.ts';

/** The answer to the introspection fields of an operation. */
export interface Introspection {
  /** The JSON texts of their values, by the client's response keys. */
  readonly texts: ReadonlyMap<string, string>;
  readonly errors: readonly GraphQLError[];
}

/** The answer for operations without introspection fields. */
export const noIntrospection: Introspection = { texts: new Map(), errors: [] };

/** The introspection fields of an operation. */
export interface IntrospectionRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The `__schema` and `__type` fields at the root; the same array for the same operation. */
  readonly fields: readonly FieldNode[];
  /** The values of the variables, coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The rate-limit subject. Subjects share the writing fairly; requests without one are of one subject. */
  readonly client?: string | undefined;
  /** Says when the client has left: it waits no longer, and what nobody waits for is not written. */
  readonly signal?: Cancellation | undefined;
}

/** Answers introspection fields. */
export interface Introspector {
  /** @throws a client error RATE_LIMITED or SERVER_BUSY when too much is to be written, or REQUEST_CANCELLED when the client has left */
  answer(request: IntrospectionRequest): Promise<Introspection>;
  /** How many answers were written, and not found among those that are kept. */
  readonly written: number;
  /** How many answers are being written, or wait to be. */
  readonly waiting: number;
}

/** How much the answers of one schema may take in memory, in bytes: a client's share holds four of what tools ask for. */
const maximumKeptBytes = 64 * 1024 * 1024;

/** The most answers that are written at the same time, in all and for one subject. A page of a browser needs one. */
const bounds = { jobs: 64, jobsOfOne: 8 };

/**
 * Makes an introspector. Answers are kept by schema, fields, fragments and the variables in them, whatever the rest of
 * the document is; a schema's answers go with the schema. What is not kept is written in slices, in which subjects take turns.
 */
export function createIntrospector(): Introspector {
  const kept = new WeakMap<GraphQLSchema, Answers>();
  const sources = new WeakMap<readonly FieldNode[], Identity>();
  const slices = slicedWork(bounds);
  let written = 0;
  return {
    async answer(request) {
      const { schema, document, fields, variables } = request;
      let answers = kept.get(schema);
      if (answers === undefined) {
        kept.set(schema, (answers = { finished: boundedCache(maximumKeptBytes), unfinished: new Map() }));
      }
      let identity = sources.get(fields);
      if (identity === undefined) sources.set(fields, (identity = identityOf(document, fields)));
      const key = identity.keyOf(variables);
      return answers.finished.get(key, request.client) ?? wait(request, answers, key);
    },
    get written() {
      return written;
    },
    get waiting() {
      return slices.waiting;
    },
  };

  /** Waits for an answer that is being written, or begins to write it. */
  async function wait(
    { client = '', signal, ...request }: IntrospectionRequest,
    { finished, unfinished }: Answers,
    key: string,
  ): Promise<Introspection> {
    if (signal?.aborted) throw clientHasGone();
    const known = unfinished.get(key);
    const job = known ?? slices.start(write(request));
    const full = job.join(client);
    if (full !== undefined) throw queueIsFull(full);
    const left = Promise.withResolvers<never>();
    const leave = () => {
      job.leave(client);
      left.reject(clientHasGone());
      // What nobody waits for is dropped, and its next reader begins anew.
      if (!job.isWanted && unfinished.get(key) === job) unfinished.delete(key);
    };
    signal?.addEventListener('abort', leave, { once: true });
    if (known === undefined) {
      written += 1;
      unfinished.set(key, job);
      void keep(job, { finished, unfinished }, key, client || undefined);
    }
    try {
      return await Promise.race([job.result, left.promise]);
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }
}

/** The answers of one schema, by their keys. */
interface Answers {
  readonly finished: BoundedCache<Introspection>;
  readonly unfinished: Map<string, SlicedJob<Introspection>>;
}

/** Keeps an answer with its size, in the share of the client that asked first, once it is written. What fails is not kept. */
async function keep(
  job: SlicedJob<Introspection>,
  { finished, unfinished }: Answers,
  key: string,
  client: string | undefined,
): Promise<void> {
  try {
    const answer = await job.result;
    finished.set(key, answer, key.length * 2 + bytesOf(answer), client);
  } catch {
    // Those that wait get the error.
  } finally {
    if (unfinished.get(key) === job) unfinished.delete(key);
  }
}

type Fields = Pick<IntrospectionRequest, 'schema' | 'document' | 'fields' | 'variables'>;

function* write({ schema, document, fields, variables }: Fields): Generator<undefined, Introspection, undefined> {
  const source: SelectionSource = { schema, fragments: fragmentsOf(document), variables };
  const texts = new Map<string, string>();
  const errors: GraphQLError[] = [];
  const groups = Map.groupBy(fields, ({ alias, name }) => (alias ?? name).value);
  for (const [key, nodes] of groups) {
    const field = yield* writeIntrospection(introspectionRoot(source, nodes));
    // A text of many pieces is put together whenever it is sent; this one is so once.
    texts.set(key, Buffer.from(field.text).toString());
    errors.push(...field.errors);
    // The next field may have its text ready too.
    yield;
  }
  return { texts, errors };
}

/** What an answer depends on besides the schema. */
interface Identity {
  /** A digest of the fields, the document's fragments and the variables in them. */
  keyOf(variables: Readonly<Record<string, unknown>>): string;
}

function identityOf({ definitions }: DocumentNode, fields: readonly FieldNode[]): Identity {
  const nodes = [...fields, ...definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)];
  const hash = createHash('sha256');
  const names = new Set<string>();
  for (const node of nodes) {
    hash.update(print(node)).update('\n');
    visit(node, { Variable: ({ name }) => void names.add(name.value) });
  }
  const fixed = hash.digest('base64');
  return {
    keyOf: (variables) =>
      createHash('sha256')
        .update(fixed)
        .update(JSON.stringify([...names].map((name) => variables[name] ?? null)))
        .digest('base64'),
  };
}

/** About what an answer takes in memory: two bytes for each character. */
function bytesOf({ texts, errors }: Introspection): number {
  let characters = errors.length * 500;
  for (const text of texts.values()) characters += text.length;
  return characters * 2;
}

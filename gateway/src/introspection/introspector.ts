import { createHash } from 'node:crypto';
import { Kind, print, visit, type DocumentNode, type FieldNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { introspectionRoot, type SelectionSource } from '@community-graph/kit/introspection';
import { boundedCache, fragmentsOf, type BoundedCache } from '../planning/index.ts';
import { slicedWork } from './slices.ts';
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
}

/** Answers introspection fields. */
export interface Introspector {
  answer(request: IntrospectionRequest): Promise<Introspection>;
  /** How many answers were written, and not found among those that are kept. */
  readonly written: number;
}

/** How much the answers of one schema may take in memory, in bytes. */
const maximumKeptBytes = 16 * 1024 * 1024;

/**
 * Makes an introspector. Answers are kept by schema, fields, fragments and the variables in them, whatever the rest of
 * the document is; a schema's answers go with the schema. What is not kept is written in slices.
 */
export function createIntrospector(): Introspector {
  const kept = new WeakMap<GraphQLSchema, BoundedCache<Promise<Introspection>>>();
  const sources = new WeakMap<readonly FieldNode[], Identity>();
  const slices = slicedWork();
  let written = 0;
  return {
    answer(request) {
      const { schema, document, fields, variables } = request;
      let answers = kept.get(schema);
      if (answers === undefined) kept.set(schema, (answers = boundedCache(maximumKeptBytes)));
      let identity = sources.get(fields);
      if (identity === undefined) sources.set(fields, (identity = identityOf(document, fields)));
      const key = identity.keyOf(variables);
      const known = answers.get(key);
      if (known !== undefined) return known;
      written += 1;
      const answer = write(request);
      answers.set(key, answer, key.length * 2);
      void weigh(answers, key, answer);
      return answer;
    },
    get written() {
      return written;
    },
  };

  async function write({ schema, document, fields, variables }: IntrospectionRequest): Promise<Introspection> {
    const source: SelectionSource = { schema, fragments: fragmentsOf(document), variables };
    const texts = new Map<string, string>();
    const errors: GraphQLError[] = [];
    const groups = Map.groupBy(fields, ({ alias, name }) => (alias ?? name).value);
    for (const [key, nodes] of groups) {
      const field = await slices.run(writeIntrospection(introspectionRoot(source, nodes)));
      // A text of many pieces is put together whenever it is sent; this one is so once.
      texts.set(key, Buffer.from(field.text).toString());
      errors.push(...field.errors);
    }
    return { texts, errors };
  }
}

/** Counts an answer with its size once it is written. What fails is not kept. */
async function weigh(answers: BoundedCache<Promise<Introspection>>, key: string, answer: Promise<Introspection>) {
  const bytes = await answer.then(bytesOf, () => Infinity);
  answers.set(key, answer, key.length * 2 + bytes);
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

import { request as httpRequest } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import { defaultAllowances, type Allowances } from '../../src/access/index.ts';
import type { GatewayOptions } from '../../src/createGateway.ts';
import { openGateways, type OpenGateway } from './gateways.ts';
import { serveTiny, type TinySubgraph } from './tinySubgraph.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize"])
  type Query {
    thing(id: ID, where: Where): Thing
    things(first: Int, last: Int): [Thing!] @listSize(slicingArguments: ["first", "last"], assumedSize: 5, requireOneSlicingArgument: false)
    sum(of: [Int], in: [[[Int]]]): Int
    dear: Int @cost(weight: 40)
  }
  input Where { not: Where  name: String @cost(weight: 2) }
  type Thing @key(fields: "id") { id: ID!  name: String  thing: Thing  things(first: Int): [Thing!] @listSize(slicingArguments: ["first"]) }`;

const thing = { id: 'one', name: 'One' };

/** A graph of one subgraph with limits to try out. */
export interface LimitedGraph {
  /** How many requests its subgraph has had. */
  calls(): number;
  /** Opens a gateway over it. */
  open(options?: Partial<GatewayOptions>): Promise<OpenGateway>;
  close(): Promise<void>;
}

/** Serves the graph. */
export async function limitedGraph(): Promise<LimitedGraph> {
  let calls = 0;
  const counted = <Value>(value: Value): Value => {
    calls += 1;
    return value;
  };
  const gateways = openGateways();
  const subgraph: TinySubgraph = await serveTiny({
    name: 'things',
    sdl,
    entities: ['Thing'],
    roots: {
      _entities: ({ representations }) => representations.map(() => thing),
      thing: () => counted(thing),
      things: () => counted([thing]),
      sum: () => counted(1),
      dear: () => counted(2),
    },
  });
  return {
    calls: () => calls,
    open: (options = {}) => gateways.over([subgraph], options),
    async close() {
      await gateways.closeAll();
      await subgraph.close();
    },
  };
}

/** Allowances that differ from the defaults for those who are not known. */
export function allowing(
  limits: Partial<Allowances['anonymous']['limits']>,
  budget: { readonly burst?: number; readonly perSecond?: number } = {},
): Allowances {
  const { anonymous, signedIn } = defaultAllowances;
  return { signedIn, anonymous: { ...anonymous, ...budget, limits: { ...anonymous.limits, ...limits } } };
}

/** An answer over HTTP. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: FormattedExecutionResult & { readonly errors?: readonly CodedError[] };
}

interface CodedError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Sends a body as it is, and reads the answer even where the server does not read all of the body. */
export function sendRaw(
  url: string,
  body: string,
  { headers = {}, method = 'POST' }: { headers?: Record<string, string>; method?: string } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method, headers: { 'content-type': 'application/json', ...headers } }, (answer) => {
      const { statusCode: status = 0, headers: own } = answer;
      const read = async (): Promise<RawAnswer> => {
        const text = (await answer.setEncoding('utf8').toArray()).join('');
        return { status, headers: own, body: JSON.parse(text) as RawAnswer['body'] };
      };
      resolve(read());
    });
    sent.on('error', reject).end(body);
  });
}

/** Sends a request of GraphQL. */
export const send = (
  url: string,
  content: Readonly<Record<string, unknown>>,
  headers?: Record<string, string>,
): Promise<RawAnswer> => sendRaw(url, JSON.stringify(content), headers ? { headers } : {});

/** What an answer refuses with. */
export const refusal = ({ status, body }: RawAnswer) => ({ status, ...body.errors?.[0]?.extensions });

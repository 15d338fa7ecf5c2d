import type { Attacker } from './sending/attacker.ts';
import type { Rule } from './rules.ts';

/** The topics of the arsenal, in the order of the docs page. */
export const topics = [
  'documents',
  'introspection',
  'filters',
  'lists',
  'search and facets',
  'new documents',
  'variables',
  'bodies',
  'floods',
  'credentials',
  'connections',
  'slow readers',
  'mutations',
  'subgraphs',
  'abandoned requests',
] as const;

/** What a kind of attack is about. */
export type Topic = (typeof topics)[number];

/** The most that one send may cause; what is left out is not counted. */
export interface Counts {
  /** SQL statements of all subgraphs. */
  readonly statements?: number;
  /** Calls of the gateway to subgraphs. */
  readonly calls?: number;
  /** Bytes that the server writes to the attacker's sockets. */
  readonly bytes?: number;
  /** Look-ups of partner credentials in the subgraph that keeps them. */
  readonly lookUps?: number;
}

/** One kind of attack: what a client within one address sends, and the rule that stops it. */
export interface Kind {
  /** Unique; the name in tables and for `--kind`. */
  readonly name: string;
  readonly topic: Topic;
  /** The rule that bounds it. */
  readonly rule: Rule;
  /** The most that each send of the small run may cause. */
  readonly counts: Counts;
  /** How often the small run sends it, and how often at a time; 2 and 2 when left out. */
  readonly small?: { readonly sends: number; readonly parallel: number };
  /** How many sends the large run keeps under way; 16 when left out. */
  readonly parallel?: number;
  /**
   * Sends it once.
   * @param count how many times it was sent before: what must differ from send to send is made from it
   * @returns what came back; status 0 where the connection ended without an answer
   */
  send(attacker: Attacker, count: number): Promise<Reply>;
}

/** What an attacker got for one send. */
export interface Reply {
  /** The HTTP status; 0 when the connection ended without an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The length of the body as it was received, in bytes. */
  readonly bytes: number;
  /** The codes of the errors in the answer, each once, in their order. */
  readonly codes: readonly string[];
  /** The limit that the first error names. */
  readonly limit: string | undefined;
  /** What the operation cost by the answer's own extensions. */
  readonly cost: number | undefined;
  /** Whether the answer holds data. */
  readonly hasData: boolean;
  /** The beginning of the body, for messages. */
  readonly head: string;
}

/** Ids that exist in the graph under attack; the arsenal names no others, so that it works on every data set. */
export interface Samples {
  readonly products: readonly string[];
  readonly organizations: readonly string[];
  readonly suppliers: readonly string[];
}

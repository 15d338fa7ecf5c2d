/**
 * The fixed prices of what is not an operation's own work, in units of cost. One unit stands for 10 microseconds of CPU
 * time of gateway, subgraphs and database together.
 */
export interface Prices {
  /** Every request to `/graphql`, charged on arrival. An operation that costs more pays the rest before it runs. */
  readonly request: number;
  /** Each full 1,024 bytes of the body of a request, and of its address, charged before they are parsed. */
  readonly bodyKilobyte: number;
  /**
   * A credential that is not known to hold, whether it turns out to hold or not: charged to the address, on top of the request,
   * before anything of it is decoded, verified or looked up.
   */
  readonly failedCredential: number;
  /** A static answer, such as `/schema.graphql` or `/health`, served from memory, or that nothing is at a path. */
  readonly page: number;
  /** The explorer, which is large. */
  readonly explorer: number;
  /** A document that is not known to be valid: measuring, parsing and validating it. */
  readonly newDocument: number;
  /** The same for each token of the document. */
  readonly newDocumentToken: number;
  /** An operation that no client has run before with the same `@skip`s and `@include`s: planning and compiling it. */
  readonly newPlan: number;
  /** The same for each token of the document. */
  readonly newPlanToken: number;
  /** Each millisecond of CPU time that a plan took beyond the first `usualPlanMs`. */
  readonly planMillisecond: number;
  /** A selection or a value of an argument that was counted to find that an operation costs more than is allowed. */
  readonly countedPart: number;
  /** An operation that the planner's process died of: ending it and starting another one. */
  readonly plannerCrash: number;
  /** One introspection value in the answer: a type, a field, an argument or any other object of `__schema` or `__type`. */
  readonly introspectionObject: number;
  /** A value of these objects beyond six of each. */
  readonly introspectionValue: number;
  /** The same for each 1,024 bytes of its JSON. */
  readonly introspectionKilobyte: number;
}

/** Rounded up from what `npm run bench:price` measures of new documents and small ones; docs/limits.md shows them. */
export const prices: Prices = {
  request: 100,
  bodyKilobyte: 8,
  failedCredential: 50,
  page: 40,
  explorer: 225,
  newDocument: 180,
  newDocumentToken: 1,
  newPlan: 300,
  newPlanToken: 1,
  planMillisecond: 100,
  countedPart: 0.2,
  plannerCrash: 20_000,
  introspectionObject: 2,
  introspectionValue: 0.25,
  introspectionKilobyte: 2,
};

/** What parsing the body of a request or its address costs; one of usual size is parsed for the price of the request. */
export const bodyPrice = ({ bodyKilobyte }: Prices, bytes: number): number => bodyKilobyte * Math.floor(bytes / 1_024);

/** The CPU time of a plan that is paid for before it is made, in milliseconds. */
export const usualPlanMs = 6;

/** What a plan that took long costs besides, by the CPU time that it took in milliseconds. */
export const slowPlanPrice = ({ planMillisecond }: Prices, cpuMs: number): number =>
  Math.ceil(planMillisecond * Math.max(0, cpuMs - usualPlanMs));

/** What checking a document costs that is not known to be valid, by its tokens. */
export const documentPrice = ({ newDocument, newDocumentToken }: Prices, tokens: number): number =>
  newDocument + Math.ceil(newDocumentToken * tokens);

/** What planning an operation costs, by the tokens of its document. */
export const planPrice = ({ newPlan, newPlanToken }: Prices, tokens: number): number =>
  newPlan + Math.ceil(newPlanToken * tokens);

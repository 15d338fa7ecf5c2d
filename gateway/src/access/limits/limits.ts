/** What is limited, in the order in which it is checked, with what it is for. README.md shows the same. */
export const limitCatalogue = {
  bodyBytes: 'the body of a request, in bytes',
  documentBytes: 'the text of the document, in bytes',
  tokens: 'the tokens of the document: names, values, brackets and so on',
  nesting: 'how deep brackets of any kind stand in each other',
  valueDepth: 'how deep lists and objects stand in each other within an argument or a variable',
  nameLength: 'the longest name of a field, an alias, a variable or the operation, in characters',
  directives: 'the directives of the document, such as `@include`',
  aliases: 'the aliases of the document',
  definitions: 'the operations and fragments of the document',
  variableBytes: 'the variables as JSON, in bytes',
  depth: 'how deep fields stand in each other, fragments written out',
  rootFields: 'the fields at the root of an operation',
  selections: 'the fields and fragments of the document once fragments are written out',
  repetitions: 'the pairs of fields that ask for the same place of the answer',
  pageSize: 'the largest `first` or `last`',
  cost: 'what one operation may cost',
  answerBytes: 'the answer, in bytes',
} as const;

/** The name of a limit. */
export type LimitName = keyof typeof limitCatalogue;

/** The names of all limits. */
export const limitNames = Object.keys(limitCatalogue) as LimitName[];

/** The most that is allowed of everything. */
export type RequestLimits = Readonly<Record<LimitName, number>>;

/** What one asker may do. */
export interface Allowance {
  readonly limits: RequestLimits;
  /** How much cost can be saved up; a single operation costs no more. */
  readonly burst: number;
  /** How much cost comes back each second. */
  readonly perSecond: number;
}

/** What those may do of whom nothing is known, and what those may do who have signed in. */
export interface Allowances {
  readonly anonymous: Allowance;
  readonly signedIn: Allowance;
}

/** The units of cost that stand for seconds of CPU time of all processes together: one unit is 10 microseconds. */
export const cpuSeconds = (seconds: number): number => Math.round(seconds * 100_000);

/** What holds when nothing else is set. docs/limits.md says how the CPU times were chosen. */
export const defaultAllowances: Allowances = {
  anonymous: {
    limits: {
      bodyBytes: 262_144,
      documentBytes: 65_536,
      tokens: 4_000,
      nesting: 200,
      valueDepth: 32,
      nameLength: 200,
      directives: 50,
      aliases: 100,
      definitions: 100,
      variableBytes: 65_536,
      depth: 20,
      rootFields: 30,
      selections: 2_500,
      repetitions: 20_000,
      pageSize: 1_000,
      cost: cpuSeconds(2),
      answerBytes: 4_194_304,
    },
    burst: cpuSeconds(4),
    perSecond: cpuSeconds(1 / 3),
  },
  signedIn: {
    limits: {
      bodyBytes: 1_048_576,
      documentBytes: 131_072,
      tokens: 8_000,
      nesting: 200,
      valueDepth: 32,
      nameLength: 200,
      directives: 100,
      aliases: 300,
      definitions: 200,
      variableBytes: 262_144,
      depth: 30,
      rootFields: 100,
      selections: 2_500,
      repetitions: 20_000,
      pageSize: 1_000,
      cost: cpuSeconds(5),
      answerBytes: 16_777_216,
    },
    burst: cpuSeconds(20),
    perSecond: cpuSeconds(1),
  },
};

/** The most that a limit can be set to where more would not be safe for the process. */
export const largestLimits: Readonly<Partial<Record<LimitName, number>>> = {
  bodyBytes: 16_777_216,
  documentBytes: 1_048_576,
  tokens: 100_000,
  nesting: 200,
  valueDepth: 200,
  depth: 200,
  definitions: 1_000,
  selections: 20_000,
  repetitions: 1_000_000,
  answerBytes: 67_108_864,
};

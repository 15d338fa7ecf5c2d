import { buildSchema, getOperationAST, parse } from 'graphql';
import { costRules, operationCost, type CostWeights, type RowCounts } from '../../src/cost/index.ts';
import { costDirectives, countingWeights } from './countingWeights.ts';

const page = `@listSize(slicingArguments: ["first", "last"], assumedSize: 25, sizedFields: ["nodes"], requireOneSlicingArgument: false)`;
const list = `first: Int, last: Int, after: String, filter: ThingFilter, orderBy: [ThingOrder!]`;
/** A schema with lists, filters and searches. */
export const sdl = `${costDirectives}
  type Query { things(${list}): Things ${page}  secrets(${list}): Things ${page}  find(query: String!, first: Int): Things ${page}  any(ids: [ID!]!): [Any]  either: [Either!] }
  type Mutation { change(input: ThingInput!): Thing }
  input ThingInput { text: String! }
  interface Any { id: ID!  things(${list}): Things }
  union Either = Thing | Other
  type Thing implements Any { id: ID!  many: [Thing!]  things(${list}): Things ${page}  owner: Thing  shared(first: Int): Things ${page} }
  type Other implements Any { id: ID!  things(${list}): Things ${page} }
  type Things @cost(weight: 0) { nodes: [Thing!]!  totalCount: Int!  facets(by: [ThingKey!]!): [Facet!]! }
  type Facet @cost(weight: 0) { by: String! }
  enum ThingKey { NAME  COUNT }
  input ThingOrder { field: ThingKey!  direction: String! }
  input ThingFilter { and: [ThingFilter!]  or: [ThingFilter!]  not: ThingFilter  name: TextFilter  count: IntFilter @cost(weight: 9)  isNew: Boolean  things: ThingRelation  owner: ThingFilter }
  input ThingRelation { some: ThingFilter  none: ThingFilter  every: ThingFilter }
  input TextFilter { eq: String  in: [String!]  contains: String }
  input IntFilter { gte: Int }`;
export const schema = buildSchema(sdl);

/** 40 things; a thing has 12 of them at the most, each its own; 60 pairs of sharing, 5 of one and 3 with one at the most. */
const items: RowCounts['items'] = new Map([
  ['Query.things', { total: 40, most: 40, shared: 1 }],
  ['Query.find', { total: 40, most: 40, shared: 1 }],
  ['Thing.things', { total: 40, most: 12, shared: 1 }],
  ['Other.things', { total: 10, most: 20, shared: 1 }],
  ['Thing.many', { total: 40, most: 4, shared: 1 }],
  ['Thing.shared', { total: 60, most: 5, shared: 3 }],
  ['ThingFilter.things', { total: 40, most: 12, shared: 1 }],
]);

/** A count goes over 200 rows in all, 30 of one thing at the most; who shares is found among all of 500 rows, each time. */
const reads: RowCounts['reads'] = new Map([
  ['ThingFilter.count', { total: 200, most: 30, shared: 1 }],
  ['ThingKey.COUNT', { total: 200, most: 30, shared: 1 }],
  ['Thing.owner', { total: 200, most: 30, shared: 1 }],
  ['Thing.shared', { total: 1e9, most: 500, shared: 1e9 }],
]);

export const rows: RowCounts = { items, reads };

/** What operations cost under some weights; those that are left out are nothing, and an object is 1. */
export const priced = (weights: Partial<CostWeights>) => {
  const rules = costRules(sdl, schema, { rows, weights: { ...countingWeights, ...weights } });
  return (query: string, variables: Record<string, unknown> = {}) => {
    const document = parse(query, { noLocation: true });
    return operationCost(rules, document, getOperationAST(document)!, variables);
  };
};
/** How many objects an operation is counted with. */
export const objects = (query: string, variables?: Record<string, unknown>) => priced({})(query, variables).total;

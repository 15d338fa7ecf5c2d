import type { CostWeights } from '../../src/cost/index.ts';

/** The directives of the cost specification, for schemas that no federation links them to. */
export const costDirectives = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION`;

/** Weights under which an object costs 1 and a mutation 10, so that a test's numbers do not move with measured weights. */
export const countingWeights: CostWeights = {
  fetch: 0,
  representation: 0,
  object: 1,
  objectField: 0,
  scalar: 0,
  statement: 0,
  parent: 0,
  row: 0,
  condition: 0,
  textCondition: 0,
  comparison: 0,
  value: 0,
  relatedRow: 0,
  readRow: 0,
  subquery: 0,
  sortedRow: 0,
  facetRow: 0,
  searchWord: 0,
  searchWordRow: 0,
  searchCharacter: 0,
  longText: 0,
  literal: 0,
  mutation: 10,
  mutationCharacter: 0,
};

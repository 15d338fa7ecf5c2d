import type { SubgraphDocument } from './transport.ts';

/** The constant beginning of the request body of each document, up to the variables. */
const beginnings = new WeakMap<SubgraphDocument, string>();

/**
 * The JSON text of a GraphQL request.
 * @param document what is constant in it; its part of the text is made once for each object
 * @param variables the JSON text of an object
 */
export function requestBody(document: SubgraphDocument, variables: string): string {
  let beginning = beginnings.get(document);
  if (beginning === undefined) {
    const { query, operationName } = document;
    const name = operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`;
    beginning = `{"query":${JSON.stringify(query)},${name}"variables":`;
    beginnings.set(document, beginning);
  }
  return `${beginning}${variables}}`;
}

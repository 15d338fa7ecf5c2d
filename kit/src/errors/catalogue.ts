/** What the catalogue says of one error code. `docs/errors.md` shows the same, and a test keeps the two equal. */
export interface CatalogueEntry {
  /** Who meets it: the client of a request, or the operator who starts a process. */
  readonly audience: 'client' | 'operator';
  /** When it occurs. */
  readonly when: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Every error code that leaves this system. A code is permanent: clients switch on it. */
export const errorCatalogue = {
  GRAPHQL_PARSE_FAILED: {
    audience: 'client',
    when: 'The document is not GraphQL.',
    remedy: 'Mend the syntax at the place that `locations` names.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    audience: 'client',
    when: 'The document is GraphQL but does not fit the schema.',
    remedy: 'Compare it with `/schema.graphql`; the message names the field, argument or type.',
  },
  BAD_USER_INPUT: {
    audience: 'client',
    when: 'An argument or variable breaks its rule: a malformed id, scalar or cursor, or a page size out of bounds.',
    remedy:
      'Mend the value; the message names the argument or variable and the rule. Of an argument, `extensions.argument` and `extensions.rule` do too, and `extensions.reason` says which character or part is wrong.',
  },
  UNAUTHENTICATED: {
    audience: 'client',
    when: 'The credential that was sent is malformed, expired, revoked or not meant for this graph.',
    remedy: 'Fetch a new token, or send the request without `Authorization` to ask as nobody in particular.',
  },
  AUTHENTICATION_UNAVAILABLE: {
    audience: 'client',
    when: 'Whether the credential holds cannot be checked at the moment: what issued it does not answer.',
    remedy: 'Try again in a few seconds.',
  },
  UNAUTHORIZED_FIELD_OR_TYPE: {
    audience: 'client',
    when: 'The viewer may not read the field at `path`, or not make the change; it is null, and the rest of the answer stands.',
    remedy: 'Leave the field out, or sign in: send a credential that has what the message names.',
  },
  FORBIDDEN: {
    audience: 'client',
    when: 'The viewer may make such changes, but not this one: it is of another organization or supplier. Or the page is for operators.',
    remedy: 'Change what is your own, or ask the secretariat.',
  },
  CONTRADICTORY_FILTER: {
    audience: 'client',
    when: 'The conditions of a filter on one field cannot all hold: no row could ever match.',
    remedy: 'Take one of them away, or put them into `or`; the message and `extensions.argument` name the field.',
  },
  BAD_REQUEST: {
    audience: 'client',
    when: 'The HTTP request is not a GraphQL request: no query, a body that is not JSON, a wrong content type; or a page of another site may have sent it.',
    remedy: 'Send a POST with `content-type: application/json` and a body `{"query": "…"}`, or a GET with `?query=…`.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    audience: 'client',
    when: 'The document holds several operations and `operationName` picks none of them.',
    remedy: 'Send the `operationName` of the one to run.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    audience: 'client',
    when: 'The hash of an automatic persisted query is not known here yet.',
    remedy: 'Send the hash together with the query once; clients do this by themselves.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    audience: 'client',
    when: 'Automatic persisted queries are switched off.',
    remedy: 'Send the query itself.',
  },
  SUBGRAPH_UNAVAILABLE: {
    audience: 'client',
    when: 'A part of the graph could not be reached; the fields at `path` are missing, the rest of the answer stands.',
    remedy: 'Try again in a moment; show what did arrive.',
  },
  SUBGRAPH_TIMEOUT: {
    audience: 'client',
    when: 'A part of the graph did not answer in time; the fields at `path` are missing, the rest stands.',
    remedy: 'Try again in a moment, or ask for smaller pages.',
  },
  SUBGRAPH_BAD_RESPONSE: {
    audience: 'client',
    when: 'A part of the graph answered with something that is not a GraphQL answer.',
    remedy: 'Try again in a moment; if it goes on, report the `requestId`.',
  },
  SUBGRAPH_RESPONSE_TOO_LARGE: {
    audience: 'client',
    when: 'A part of the graph answered with more than is read; the fields at `path` are missing, the rest stands.',
    remedy: 'Ask for smaller pages or fewer fields; the same request gives the same error.',
  },
  SUBGRAPH_OVERLOADED: {
    audience: 'client',
    when: 'So many requests wait for a part of the graph that no more are taken; the fields at `path` are missing.',
    remedy: 'Try again in a few seconds, and wait longer each time.',
  },
  SUBGRAPH_CIRCUIT_OPEN: {
    audience: 'client',
    when: 'A part of the graph has failed time after time and is not asked for a while; the fields at `path` are missing.',
    remedy: 'Show what did arrive; try again in a minute.',
  },
  NOT_READY: {
    audience: 'client',
    when: 'A part of the graph has just started and has not read yet what it keeps of another part, which the field needs.',
    remedy: 'Try again in a few seconds; if it goes on, the operator should check that the other part is up.',
  },
  READ_TIMEOUT: {
    audience: 'client',
    when: 'Reading a part took longer than one read may, so that the database ended it; the fields at `path` are missing, the rest stands.',
    remedy:
      'Filter by fewer conditions on related objects, search for fewer words, or ask for fewer objects at a time.',
  },
  REQUEST_CANCELLED: {
    audience: 'client',
    when: 'The request was given up before it was answered, most often because the client closed the connection.',
    remedy: 'Nothing, if that was meant; else send it again.',
  },
  NULL_IN_NON_NULL_FIELD: {
    audience: 'client',
    when: 'A part of the graph gave no value where the schema promises one; the nearest nullable parent is null.',
    remedy: 'Report the `requestId` and the `path`; the data of that part is incomplete.',
  },
  ENTITY_NOT_FOUND: {
    audience: 'client',
    when: 'One part of the graph refers to an object that the part owning it does not have; the nearest nullable parent is null.',
    remedy: 'Nothing is wrong with the request: treat it as not there. Check the id, if you gave one.',
  },
  LIMIT_EXCEEDED: {
    audience: 'client',
    when: 'The request asks for more of something than is allowed: a longer or deeper document, more aliases, larger pages.',
    remedy:
      'Ask for less at a time, or sign in, which allows more; `extensions` tells the `limit`, what was `requested` and what is `allowed`.',
  },
  COST_LIMIT_EXCEEDED: {
    audience: 'client',
    when: 'The operation would cost more than one operation may; it was not run.',
    remedy:
      'Ask for smaller pages or fewer lists in lists, or sign in, which allows more; `extensions` says what was `requested`, the `limit`, and the price of each root field in `fields`.',
  },
  ANSWER_TOO_LARGE: {
    audience: 'client',
    when: 'The answer would have more bytes than one answer may; writing it ended there, and `data` is null.',
    remedy:
      'Ask for smaller pages or fewer fields at the place that `extensions.field` names, or sign in, which allows more. A mutation has made its change.',
  },
  RATE_LIMITED: {
    audience: 'client',
    when: 'So much was asked in a short time that what is saved up does not pay for this request; it was not run.',
    remedy:
      'Wait as many seconds as the header `Retry-After` and `extensions.retryAfter` say. The header `RateLimit` tells what is left.',
  },
  TOO_MANY_OPERATIONS: {
    audience: 'client',
    when: 'So many operations of one viewer, or of one address, wait for their turn that no more are taken; it was not run.',
    remedy: 'Wait for answers before you send more, and as many seconds as the header `Retry-After` says.',
  },
  SERVER_BUSY: {
    audience: 'client',
    when: 'So many operations of all clients wait, or so many answers are unread, that no more are taken; it was not run, or its answer not sent.',
    remedy:
      'Read the answers that you wait for; wait as many seconds as the header `Retry-After` says, and longer each time.',
  },
  UNTRUSTED_DOCUMENT: {
    audience: 'client',
    when: 'Only documents that are registered here may be run by this viewer, and this is none of them.',
    remedy: 'Send the id of a registered document as `documentId`, or sign in; who runs the graph registers documents.',
  },
  OPERATION_TOO_LARGE: {
    audience: 'client',
    when: 'The operation is too large once its fragments are written out.',
    remedy: 'Ask for less at a time; the message names the limit.',
  },
  OPERATION_NOT_PLANNED: {
    audience: 'client',
    when: 'No way was found to fetch what the operation asks for.',
    remedy: 'Report the `requestId` together with the operation; asking for its parts one by one may help meanwhile.',
  },
  REQUEST_TIMEOUT: {
    audience: 'client',
    when: 'The whole request took too long; the answer holds the parts that arrived in time, no data if planning took all of it.',
    remedy: 'Ask for smaller pages or fewer parts at a time.',
  },
  INTERNAL_SERVER_ERROR: {
    audience: 'client',
    when: 'Something failed on this side. What exactly is in the log under the same `requestId`, and nowhere else.',
    remedy: 'Try again; if it goes on, report the `requestId`.',
  },
  BAD_CONFIGURATION: {
    audience: 'operator',
    when: 'Environment variables or command-line options are missing or malformed; all of them are listed together.',
    remedy: 'Set them as the lines say and start again.',
  },
  PORT_IN_USE: {
    audience: 'operator',
    when: 'Another process listens on the port.',
    remedy: 'Stop that process, or choose another port with the variable that the line names.',
  },
  DATABASE_IN_USE: {
    audience: 'operator',
    when: 'Another process has the embedded database directory open.',
    remedy: 'Stop that process; an embedded database serves one process at a time.',
  },
  DATABASE_NOT_PRIVATE: {
    audience: 'operator',
    when: 'Other users of the machine could read or replace the embedded database, and this process cannot change that.',
    remedy: 'Do what the line says: change the owner, or set `DATA_DIR` to a folder of its own.',
  },
  DATABASE_UNAVAILABLE: {
    audience: 'operator',
    when: 'The database could not be opened or reached.',
    remedy: 'Check the address and that the server is up.',
  },
  COMPOSITION_FAILED: {
    audience: 'operator',
    when: 'The subgraph schemas do not make a supergraph.',
    remedy: 'Each line names the subgraph, the coordinate and the reason; mend the schema there.',
  },
  BAD_SUPERGRAPH: {
    audience: 'operator',
    when: 'The supergraph file is missing, unreadable or not a supergraph.',
    remedy: 'Give a file that composition wrote, for example `gateway/supergraph.graphql`.',
  },
  ENGINE_UNAVAILABLE: {
    audience: 'operator',
    when: 'The chosen query engine is not installed.',
    remedy: 'Install the optional package that the line names, or choose another engine.',
  },
} as const satisfies Record<string, CatalogueEntry>;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;

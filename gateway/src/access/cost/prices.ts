/**
 * The fixed prices of what is not an operation's own work, in units of cost. One unit stands for 10 microseconds of CPU
 * time of gateway, subgraphs and database together.
 */
export const prices = {
  /** Every request to `/graphql`, charged on arrival. An operation that costs more pays the rest before it runs. */
  request: 1,
  /**
   * A credential that is not known to hold, whether it turns out to hold or not: charged to the address, on top of the request, before
   * anything of it is decoded, verified or looked up.
   */
  failedCredential: 50,
  /** A static answer, such as `/`, `/schema.graphql` or `/health`, served from memory. */
  page: 10,
  /** A document that this gateway has not prepared yet: parsing, validation, planning and compilation, for any document. */
  newDocument: 300,
  /** The same for each token of the document. */
  newDocumentToken: 3,
  /** One introspection value in the answer: a type, a field, an argument or any other object of `__schema` or `__type`. */
  introspectionObject: 1,
  /** The same for each 1,024 bytes of its JSON. */
  introspectionKilobyte: 1,
} as const;

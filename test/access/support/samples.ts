/** Arguments that lead somewhere in the shipped data, as GraphQL literals, by `Type.field(argument)`. */
const samples: Readonly<Record<string, string>> = {
  'Query.product(id)': '"product:os2mo"',
  'Query.organization(id)': '"municipality:751"',
  'Query.municipality(code)': '"751"',
  'Query.supplier(id)': '"supplier:magenta"',
  'Query.agreement(id)': '"agreement:magenta.os2mo.municipality-751"',
  'Query.node(id)': '"supplier:magenta"',
  'Query.nodes(ids)': '["supplier:magenta", "product:os2mo", "municipality:751"]',
  'Query.search(query)': '"os2"',
};

/** The value of an argument that the walk gives whether it must have one or not; undefined for none. */
export const sampleOf = (type: string, field: string, argument: string): string | undefined =>
  samples[`${type}.${field}(${argument})`];

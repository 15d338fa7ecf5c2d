import { getIntrospectionQuery } from 'graphql';

/** Everything that `getIntrospectionQuery` can ask for, as GraphiQL and Apollo Sandbox send it. */
export const everything = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
} as const;

/** The introspection documents of tools, by the tool. */
export const toolDocuments: Readonly<Record<string, string>> = {
  'graphql-js, all of it': getIntrospectionQuery(everything),
  'graphql-js, as it comes': getIntrospectionQuery(),
  'a code generator': getIntrospectionQuery({ descriptions: true, schemaDescription: true, specifiedByUrl: true }),
  'Relay and urql': getIntrospectionQuery({ descriptions: false }),
  // Rover's `graph introspect`: no names for its references, and types seven deep.
  Rover: `query GraphIntrospectQuery { __schema { queryType { name } mutationType { name } subscriptionType { name }
      types { ...FullType } directives { name description locations args { ...InputValue } } } }
    fragment FullType on __Type { kind name description
      fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
      inputFields { ...InputValue } interfaces { ...TypeRef }
      enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
    fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
    fragment TypeRef on __Type { kind name ${'ofType { kind name '.repeat(7)}${'} '.repeat(7)} }`,
};

/** Introspection that is large by repetition: short to write, and refused before anything of it runs. */
export const hostileIntrospection: Readonly<Record<string, string>> = {
  'many lists of references': `{ __schema { ${times(72, (n) => `a${n}: types { fields { type { ${'ofType { '.repeat(9)}name${' }'.repeat(9)} } } }`)} } }`,
  'a list of lists under many names': `{ __schema { ${times(60, (n) => `a${n}: types { fields(includeDeprecated: true) { args { name type { name } } } }`)} } }`,
  'the same through fragments': `{ __schema { ${times(60, (n) => `a${n}: types { ...T }`)} } } fragment T on __Type { fields { ...F } } fragment F on __Field { name type { name fields { name } } }`,
  'one type under many names': `{ ${times(30, (n) => `a${n}: __type(name: "Node") { possibleTypes { ...T } b: possibleTypes { ...T } }`)} } fragment T on __Type { fields { args { name type { name ofType { name } } } type { name ofType { name } } } }`,
  'interfaces and possible types': `{ __schema { ${times(60, (n) => `a${n}: types { interfaces { possibleTypes { name description } } }`)} } }`,
  'descriptions under many names': `{ __schema { types { ${times(60, (n) => `a${n}: fields { description name args { description name } }`)} } } }`,
};

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

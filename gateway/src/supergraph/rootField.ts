import { Kind, OperationTypeNode, parse, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/**
 * The name of the subgraph that has a root field of queries, also one that clients do not see; undefined when none
 * has. Of several it is the first.
 * @param sdl a supergraph
 */
export const subgraphOfQuery = (sdl: string, field: string): string | undefined => subgraphsOfQuery(sdl, field)[0];

/** The names of all subgraphs that have a root field of queries, also one that clients do not see. */
export function subgraphsOfQuery(sdl: string, field: string): string[] {
  const document = parse(sdl, { noLocation: true });
  const root = rootName(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== root) continue;
    const found = definition.fields?.find(({ name }) => name.value === field);
    if (found === undefined) return [];
    // A field without a mark is one of every subgraph that has the type.
    const marked = graphsOf(found.directives, 'join__field');
    const graphs = marked.length > 0 ? marked : graphsOf(definition.directives, 'join__type');
    return graphs.map((graph) => nameOfGraph(document, graph)).filter((name) => name !== undefined);
  }
  return [];
}

function rootName({ definitions }: DocumentNode): string {
  for (const definition of definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    const query = definition.operationTypes?.find(({ operation }) => operation === OperationTypeNode.QUERY);
    if (query !== undefined) return query.type.name.value;
  }
  return 'Query';
}

const graphsOf = (directives: readonly ConstDirectiveNode[] = [], name: string): string[] =>
  directives.flatMap((directive) => {
    if (directive.name.value !== name || valueOf(directive, 'external') === true) return [];
    const graph = valueOf(directive, 'graph');
    return typeof graph === 'string' ? [graph] : [];
  });

function nameOfGraph({ definitions }: DocumentNode, graph: string): string | undefined {
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    const value = definition.values?.find(({ name }) => name.value === graph);
    const mark = value?.directives?.find(({ name }) => name.value === 'join__graph');
    const name = mark && valueOf(mark, 'name');
    return typeof name === 'string' ? name : undefined;
  }
  return undefined;
}

function valueOf(directive: ConstDirectiveNode, argument: string): string | boolean | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM || value?.kind === Kind.BOOLEAN
    ? value.value
    : undefined;
}

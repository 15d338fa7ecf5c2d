import { Kind, parse, type ConstDirectiveNode } from 'graphql';
import type { FieldOwner, FieldOwners } from '@community-graph/kit/cost';

/**
 * Which subgraphs resolve each field, by coordinate, as the join specification says it.
 * @param sdl a supergraph
 */
export function fieldOwners(sdl: string): FieldOwners {
  const owners = new Map<string, FieldOwner>();
  for (const type of parse(sdl, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const joined = marksOf(type.directives, 'join__type');
    const keys = new Map(
      joined.map(({ graph }) => [graph, joined.filter((one) => one.graph === graph).map(({ key }) => key)]),
    );
    for (const { name, directives } of type.fields ?? []) {
      const marks = marksOf(directives, 'join__field');
      // A field without a mark is one of every subgraph that has the type; an external one is known where it is a key.
      const own = marks.filter(
        ({ graph, external }) => !external || keys.get(graph)?.some((key) => hasWord(key, name.value)),
      );
      const graphs = [...new Set((marks.length > 0 ? own : joined).map(({ graph }) => graph))];
      if (graphs.length === 0) continue;
      owners.set(`${type.name.value}.${name.value}`, { graphs, requires: own.some(({ requires }) => requires !== '') });
    }
  }
  return owners;
}

const hasWord = (fields: string, name: string) => new RegExp(`\\b${name}\\b`).test(fields);

function marksOf(directives: readonly ConstDirectiveNode[] = [], directive: string) {
  return directives
    .filter(({ name }) => name.value === directive)
    .map(({ arguments: given = [] }) => {
      const valueOf = (name: string) => given.find((argument) => argument.name.value === name)?.value;
      const textOf = (name: string) => {
        const value = valueOf(name);
        return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
      };
      const external = valueOf('external');
      return {
        graph: textOf('graph'),
        key: textOf('key'),
        requires: textOf('requires'),
        external: external?.kind === Kind.BOOLEAN && external.value,
      };
    })
    .filter(({ graph }) => graph !== '');
}

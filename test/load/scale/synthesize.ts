import { Kind, parse, print, visit } from 'graphql';
import type { Samples } from './samples.ts';

const idForm = /^([a-z]+):[a-z0-9][a-z0-9.-]*$/;

/**
 * A question of the library about a made-up continent: each id that it names, as a default or in place, becomes one of
 * the samples of its namespace, the same for the same id; what it searches for becomes the name of one of them.
 * Days, numbers and enum values stay.
 */
export function synthesize(query: string, samples: Samples): string {
  const given = new Map<string, string>();
  const counts = new Map<string, number>();
  const sampleFor = (id: string, namespace: string): string => {
    const known = given.get(id);
    if (known !== undefined) return known;
    const all = samples[namespace];
    const index = counts.get(namespace) ?? 0;
    const sample = all?.[index % all.length] ?? id;
    counts.set(namespace, index + 1);
    given.set(id, sample);
    return sample;
  };
  const document = visit(parse(query), {
    VariableDefinition(node) {
      const isSought = node.variable.name.value === 'query' && node.defaultValue?.kind === Kind.STRING;
      return isSought ? { ...node, defaultValue: { kind: Kind.STRING, value: samples['name']?.[0] ?? '' } } : undefined;
    },
    StringValue(node) {
      const namespace = idForm.exec(node.value)?.[1];
      return namespace === undefined || !(namespace in samples)
        ? undefined
        : { ...node, value: sampleFor(node.value, namespace) };
    },
  });
  return print(document);
}

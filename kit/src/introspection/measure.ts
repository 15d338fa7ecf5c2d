import { getIntrospectionQuery, isWrappingType, parse, Kind, type FieldNode, type GraphQLSchema } from 'graphql';
import { leafText } from './leaf.ts';
import { introspectionRoot, type Member, type Selection, type SelectionSource } from './selection.ts';

/** How large an introspection answer is. */
export interface IntrospectionSize {
  /** Its objects: the schema, types, fields, arguments, enum values and directives. */
  readonly objects: number;
  /** Their values that are no objects: names, kinds, descriptions. A list of such values counts once. */
  readonly values: number;
  /** Its length as JSON in UTF-8, in bytes. */
  readonly bytes: number;
}

/** Counts the answers to introspection fields of one schema without writing them. */
export interface IntrospectionMeter {
  /**
   * The size of one root field's value. Exact up to `countedAtMost` objects; counting stops soon after that.
   * @param source of the same schema
   */
  sizeOf(source: Omit<SelectionSource, 'schema'>, field: FieldNode): IntrospectionSize;
}

/** No limit of objects is higher: larger answers need not be counted to their end. */
export const countedAtMost = 1_000_000;

/** The most objects that are remembered in populations of one schema. */
const rememberedAtMost = 200_000;

/**
 * Objects that stand at one place of an answer, each as often as it stands there. A field of all of them is looked up
 * once, so a selection costs the same to count whatever it is repeated under.
 */
interface Population {
  readonly objects: ReadonlyMap<object, number>;
  readonly total: number;
  /** What their fields give, by the members' identity. */
  readonly reached: Map<string, Reached>;
  /** Whether it outlives a request. */
  readonly isKept: boolean;
}

/** What one field gives of all objects of a population. */
interface Reached {
  /** Of leaves all bytes; of others nulls, brackets and the commas between items. */
  readonly bytes: number;
  readonly population: Population | undefined;
}

/** What one request found. */
interface Scratch {
  readonly root: Population;
  readonly reached: Map<Population, Map<string, Reached>>;
}

/** Makes the meter of a schema. It counts the standard introspection query at once, so that its populations are kept. */
export function introspectionMeter(schema: GraphQLSchema): IntrospectionMeter {
  // Each field has wrapping types of its own; those that read alike are alike.
  const wrappers = new Map<string, object>();
  let remembered = 0;
  // What one request found that is not kept; its variables are the same object for all its fields.
  const scratches = new WeakMap<object, Scratch>();
  const root = populationOf(new Map([[schema as object, 1]]), true);
  const meter: IntrospectionMeter = {
    sizeOf(given, field) {
      const member = introspectionRoot({ ...given, schema }, [field]);
      let scratch = scratches.get(given.variables);
      // The object above `__type` is not kept: clients choose among many names.
      if (scratch === undefined) {
        scratches.set(given.variables, (scratch = { root: populationOf(root.objects, false), reached: new Map() }));
      }
      const size = { objects: 0, values: 0, bytes: 0 };
      const reached = reach(member, member.field.name === '__schema' ? root : scratch.root, scratch);
      size.bytes += reached.bytes;
      if (reached.population !== undefined) add(member.below!, reached.population, size, scratch);
      return size;
    },
  };
  warm(meter);
  return meter;

  function add(
    { members }: Selection,
    population: Population,
    size: { objects: number; values: number; bytes: number },
    scratch: Scratch,
  ): void {
    const { total } = population;
    size.objects += total;
    size.bytes += total * (2 + Math.max(0, members.length - 1));
    for (const member of members) {
      if (size.objects > countedAtMost) return;
      const { bytes, population: below } = reach(member, population, scratch);
      size.bytes += bytes + total * Buffer.byteLength(member.prefix);
      if (member.below === undefined) size.values += total;
      if (below !== undefined && below.total > 0) add(member.below!, below, size, scratch);
    }
  }

  function reach(member: Member, population: Population, { reached: found }: Scratch): Reached {
    const known = population.reached.get(member.identity) ?? found.get(population)?.get(member.identity);
    if (known !== undefined) return known;
    const reached = member.below === undefined ? leaves(member, population) : objectsOf(member, population);
    const isKept = population.isKept && (reached.population?.isKept ?? true);
    if (isKept) population.reached.set(member.identity, reached);
    else found.set(population, (found.get(population) ?? new Map<string, Reached>()).set(member.identity, reached));
    return reached;
  }

  function leaves({ field, valueOf }: Member, { objects }: Population): Reached {
    let bytes = 0;
    for (const [object, count] of objects) {
      const value = attempt(() => valueOf(object));
      bytes += count * Buffer.byteLength(attempt(() => leafText(field, value)) ?? 'null');
    }
    return { bytes, population: undefined };
  }

  function objectsOf({ valueOf }: Member, { objects, isKept }: Population): Reached {
    let bytes = 0;
    const found = new Map<object, number>();
    const note = (value: unknown, count: number) => {
      if (value === null || value === undefined) {
        bytes += count * 4;
        return;
      }
      const object = canonical(value);
      found.set(object, (found.get(object) ?? 0) + count);
    };
    for (const [object, count] of objects) {
      const value = attempt(() => valueOf(object));
      if (!Array.isArray(value)) note(value, count);
      else {
        bytes += count * (2 + Math.max(0, value.length - 1));
        for (const item of value) note(item, count);
      }
    }
    return { bytes, population: populationOf(found, isKept) };
  }

  function canonical(value: object): object {
    if (!isWrappingType(value)) return value;
    const name = String(value);
    const known = wrappers.get(name);
    if (known === undefined) wrappers.set(name, value);
    return known ?? value;
  }

  function populationOf(objects: ReadonlyMap<object, number>, keep: boolean): Population {
    const isKept = keep && remembered + objects.size <= rememberedAtMost;
    if (isKept) remembered += objects.size;
    let total = 0;
    for (const count of objects.values()) total += count;
    return { objects, total, reached: new Map(), isKept };
  }
}

/** The value, or undefined where the schema cannot give it: the answer has null there. */
function attempt<Value>(give: () => Value): Value | undefined {
  try {
    return give();
  } catch {
    return undefined;
  }
}

function warm(meter: IntrospectionMeter): void {
  const most = { schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true, oneOf: true };
  for (const inputValueDeprecation of [true, false]) {
    countDocument(meter, getIntrospectionQuery({ ...most, inputValueDeprecation }));
  }
}

function countDocument(meter: IntrospectionMeter, query: string): void {
  const document = parse(query);
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const source = { fragments: new Map(fragments.map((node) => [node.name.value, node])), variables: {} };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const field of definition.selectionSet.selections) meter.sizeOf(source, field as FieldNode);
  }
}

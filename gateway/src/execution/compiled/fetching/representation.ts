import type { InputRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import { Absence, isDataObject, type DataObject } from '../absence.ts';
import { isRounded } from '../rounded.ts';
import type { TypeMatch } from './expected.ts';

/**
 * Writes the representation of an object as JSON text.
 * @returns why it cannot be written when a value that it needs is absent; undefined when objects of this type
 * are not asked for
 */
export type RepresentationWriter = (object: DataObject) => string | Absence | undefined;

/** Writes a value into a representation. */
type ValueWriter = (value: unknown) => string | Absence;

/** What the writing of representations depends on. */
export interface RepresentationRules {
  /** What the plan changes in representations: the name of the type for an `@interfaceObject`. */
  readonly rewrites: readonly InputRewrite[];
  readonly matches: TypeMatch;
  /** Whether a field is in a key that the subgraph knows the type by. */
  readonly isKey: (type: string, field: string) => boolean;
}

/**
 * Compiles what a fetch needs of its entities into the function that writes it.
 * @param requires the selections of the plan
 */
export function representationWriter(
  requires: readonly RequiresSelection[],
  { rewrites, matches, isKey }: RepresentationRules,
): RepresentationWriter {
  const writers = new Map<string | undefined, ((object: DataObject) => string | Absence) | undefined>();
  return (object) => {
    const typename = object['__typename'];
    if (typeof typename !== 'string') return missingInput;
    let writer = writers.get(typename);
    if (writer === undefined && !writers.has(typename)) {
      const fields = fieldsOf(typename);
      // A selection of nothing but the type's name has no key: nothing can be found by it.
      writer = [...fields.keys()].some((name) => name !== '__typename') ? objectWriter(fields, typename) : undefined;
      remember(writers, typename, writer);
    }
    return writer?.(object);
  };

  function fieldsOf(typename: string): FieldMap {
    const own = fieldsFor(requires, typename, matches);
    if (own.size > 0) return own;
    // Where several types ask the same of an interface object, the planner names one of them: all are meant.
    const isMeant = rewrites.some(
      (rewrite) => 'ValueSetter' in rewrite && matches(rewrite.ValueSetter.setValueTo, typename),
    );
    return isMeant ? fieldsFor(requires, undefined, matches) : own;
  }

  function objectWriter(fields: FieldMap, typename: string | undefined) {
    const parts = [...fields].filter(([name]) => name !== '__typename');
    if (typename === undefined && fields.has('__typename')) return () => missingInput;
    const sentName = renamed(typename ?? '', rewrites, matches);
    const start = fields.has('__typename') ? `{"__typename":${JSON.stringify(sentName)}` : '{';
    const members = parts.map(([name, { source, selections }], index) => ({
      source,
      isKey: isKey(sentName, name),
      prefix: `${index > 0 || fields.has('__typename') ? ',' : ''}${JSON.stringify(name)}:`,
      write: selections === undefined ? leafText : valueWriter(selections),
    }));
    return (object: DataObject): string | Absence => {
      let text = start;
      for (const { source, prefix, write, isKey: isKeyField } of members) {
        const given = object[source];
        // An entity that is not there has no key, and nothing can be found by it; what is required of it is null.
        if (isKeyField && given instanceof Absence && given.isNoEntity) return given;
        const value = write(given);
        if (value instanceof Absence) return value;
        text += prefix + value;
      }
      return `${text}}`;
    };
  }

  function valueWriter(selections: readonly RequiresSelection[]): ValueWriter {
    const byType = new Map<string | undefined, (object: DataObject) => string | Absence>();
    return function write(value): string | Absence {
      if (Array.isArray(value)) {
        const items: string[] = [];
        for (const item of value) {
          const text = write(item);
          if (text instanceof Absence) return text;
          items.push(text);
        }
        return `[${items.join(',')}]`;
      }
      if (!isDataObject(value)) return leafText(value);
      const typename = value['__typename'] as string | undefined;
      let writer = byType.get(typename);
      if (writer === undefined) {
        writer = objectWriter(fieldsFor(selections, typename, matches), typename);
        remember(byType, typename, writer);
      }
      return writer(value);
    };
  }
}

const missingInput = new Absence([
  {
    message: 'A value that this part of the answer depends on is missing.',
    extensions: { code: 'SUBGRAPH_BAD_RESPONSE' },
    tail: [],
  },
]);

function leafText(value: unknown): string | Absence {
  if (typeof value === 'string') return JSON.stringify(value);
  // A number that JSON.parse has rounded would be the key of another entity.
  if (typeof value === 'number') return isRounded(value) ? missingInput : JSON.stringify(value);
  if (value === undefined) return missingInput;
  if (value instanceof Absence) return value.isNoEntity ? 'null' : withoutTails(value);
  return JSON.stringify(value);
}

/** More types than a graph has come only from a subgraph that makes up names: they must not fill the memory. */
function remember<Value>(known: Map<string | undefined, Value>, typename: string | undefined, value: Value): void {
  if (known.size < maximumTypes) known.set(typename, value);
}

const maximumTypes = 1_000;

/** What depends on a value that failed failed itself, not at a place below. */
function withoutTails({ faults }: Absence): Absence {
  return new Absence(faults.map((fault) => ({ ...fault, tail: [] })));
}

/** What a representation has under each name, and the response key that it comes from. */
type FieldMap = Map<string, { readonly source: string; selections: RequiresSelection[] | undefined }>;

function fieldsFor(
  requires: readonly RequiresSelection[],
  typename: string | undefined,
  matches: TypeMatch,
  fields: FieldMap = new Map(),
): FieldMap {
  for (const selection of requires) {
    if (selection.kind === 'Field') {
      const name = selection.alias ?? selection.name;
      const known = fields.get(name);
      if (known === undefined) {
        fields.set(name, { source: selection.name, selections: selection.selections && [...selection.selections] });
      } else {
        known.selections?.push(...(selection.selections ?? []));
      }
    } else if (selection.kind === 'InlineFragment') {
      if (typename === undefined || matches(selection.typeCondition, typename)) {
        fieldsFor(selection.selections, typename, matches, fields);
      }
    } else {
      throw new Error(`a plan requires a fragment by its name: ${selection.value}`);
    }
  }
  return fields;
}

function renamed(typename: string, rewrites: readonly InputRewrite[], matches: TypeMatch): string {
  for (const rewrite of rewrites) {
    if (!('ValueSetter' in rewrite))
      throw new Error(`an unknown rewrite of representations: ${JSON.stringify(rewrite)}`);
    const { path, setValueTo } = rewrite.ValueSetter;
    const [condition, key] = path;
    const conditions = condition !== undefined && 'TypenameEquals' in condition ? condition.TypenameEquals : [];
    const aims = conditions.some((each) => matches(each, typename));
    if (aims && key !== undefined && 'Key' in key && key.Key === '__typename') return setValueTo;
  }
  return typename;
}

import {
  execute,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLFieldResolver,
  type SelectionSetNode,
} from 'graphql';
import type { LocalRequest, LocalSubgraph } from '@community-graph/gateway';
import { canonical } from '../random.ts';
import { broughtBy, requiredOf } from './required.ts';
import type { FieldOfSubgraph, SubgraphFacts } from './subgraphFacts.ts';
import { WorldObject, type World } from './world.ts';

type Representation = Readonly<Record<string, unknown>>;

/** An object as one subgraph holds it. */
interface Held {
  readonly object: WorldObject;
  readonly typename: string;
  /** What `@provides` lets the subgraph answer of it. */
  readonly provided: readonly SelectionSetNode[];
  /** What the gateway said of it. */
  readonly representation: Representation | undefined;
}

/**
 * A subgraph of the world, as strict as the specification lets it be: it refuses operations that its schema does not
 * allow, fields that are another's, and representations without what is required.
 */
export function serveSubgraph(world: World, facts: SubgraphFacts): LocalSubgraph {
  const { schema } = facts;
  const overridden = new Set(
    world.facts.subgraphs.flatMap(({ fields }) =>
      [...fields].filter(([, { overrides }]) => overrides === facts.name).map(([coordinate]) => coordinate),
    ),
  );

  const hold = (object: WorldObject, provided: readonly SelectionSetNode[], representation?: Representation): Held => ({
    object,
    typename: schema.getType(object.type) ? object.type : world.facts.family(object.type),
    provided,
    representation,
  });

  const fieldResolver: GraphQLFieldResolver<Held | undefined, unknown> = (source, args, _context, info) => {
    const name = info.fieldName;
    if (name === '_entities') {
      return (args['representations'] as Representation[]).map((given) => entityOf(world, facts, given, hold));
    }
    const coordinate = `${info.parentType.name}.${name}`;
    const field = facts.fields.get(coordinate)!;
    const held = source ?? hold(world.root(info.parentType.name), []);
    if (overridden.has(coordinate)) throw new Error(`${facts.name} was asked for ${coordinate}, which is overridden`);
    const provided = held.provided.flatMap(({ selections }) =>
      selections.filter((selection) => selection.kind === Kind.FIELD && selection.name.value === name),
    );
    if (field.external && provided.length === 0 && !isKey(facts, held.typename, name)) {
      throw new Error(`${facts.name} was asked for ${coordinate}, which is external`);
    }
    const value = world.value(held.object, name, args, requiredFor(facts, field, held));
    const inner = provided.flatMap((selection) =>
      'selectionSet' in selection && selection.selectionSet ? [selection.selectionSet] : [],
    );
    const given = field.provides ? [...inner, field.provides] : inner;
    const wrap = (item: unknown): unknown => {
      if (Array.isArray(item)) return item.map(wrap);
      return item instanceof WorldObject ? hold(item, given) : item;
    };
    return wrap(value);
  };

  return {
    healthy: async () => true,
    async execute({ query, variables, operationName }: LocalRequest): Promise<FormattedExecutionResult> {
      let document: DocumentNode;
      try {
        document = parse(query);
      } catch (error) {
        return { errors: [new GraphQLError(`${facts.name} cannot read: ${String(error)}`).toJSON()] };
      }
      const faults = validate(schema, document);
      if (faults.length > 0) {
        return { errors: faults.map(({ message }) => new GraphQLError(`${facts.name} refused: ${message}`).toJSON()) };
      }
      const result = await execute({
        schema,
        document,
        variableValues: variables,
        operationName,
        fieldResolver,
        typeResolver: (held: Held) => held.typename,
      });
      return JSON.parse(JSON.stringify(result)) as FormattedExecutionResult;
    },
  };
}

function isKey({ keys }: SubgraphFacts, type: string, name: string): boolean {
  return (keys.get(type) ?? []).some(({ selection: { selections } }) =>
    selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === name),
  );
}

function requiredFor(facts: SubgraphFacts, { requires, parent, definition }: FieldOfSubgraph, held: Held): unknown {
  if (!requires) return undefined;
  if (!held.representation)
    throw new Error(`${parent}.${definition.name.value} was asked for without what it requires`);
  return broughtBy(facts, parent, requires, held.representation);
}

/** The entity that a representation means; null for one that is not there, an error for one without a key. */
function entityOf(
  world: World,
  facts: SubgraphFacts,
  given: Representation,
  hold: (object: WorldObject, provided: readonly SelectionSetNode[], representation: Representation) => Held,
): Held | Error | null {
  const type = String(given['__typename']);
  const keys = (facts.keys.get(type) ?? []).filter(({ resolvable, selection }) => {
    try {
      return resolvable && !Object.values(broughtBy(facts, type, selection, given)).includes(null);
    } catch {
      return false;
    }
  });
  if (keys.length === 0) return new Error(`${facts.name} was sent a representation without a key: ${canonical(given)}`);
  const candidates = world.facts.members(type).flatMap((member) => world.entities(member, [facts.name]));
  const fits = (object: WorldObject) =>
    keys.every(({ selection }) => {
      const known = requiredOf(world, facts, type, selection)(object);
      return canonical(known) === canonical(broughtBy(facts, type, selection, given));
    });
  const found = candidates.find(fits);
  return found ? hold(found, [], given) : null;
}

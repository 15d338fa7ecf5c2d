import { GraphQLError, Kind, type TypeNode } from 'graphql';
import { below, canonical, chance, hash, pick, randomOf, type Random } from '../random.ts';
import { scalarValue } from './scalars.ts';
import { readWorld, type Coordinate, type WorldFacts } from './worldFacts.ts';
import type { SubgraphText } from './subgraphFacts.ts';

/** An object of the world. All its fields follow from these. */
export class WorldObject {
  /** Its concrete type. */
  readonly type: string;
  /** What tells it from every other object. */
  readonly identity: string;
  /** Its number among the entities of its family; -1 for what is no entity. */
  readonly number: number;
  /** The subgraphs that it can have come from. */
  readonly origin: readonly string[];

  constructor(type: string, identity: string, number: number, origin: readonly string[]) {
    this.type = type;
    this.identity = identity;
    this.number = number;
    this.origin = origin;
  }
}

/** How often things go wrong in a world. */
export interface Mishaps {
  readonly nulls: number;
  readonly errors: number;
  /** Nulls where the schema forbids them. */
  readonly violations: number;
  /** References to entities that are not there. */
  readonly dangling: number;
}

/** What a world is made of. */
export interface WorldOptions {
  readonly subgraphs: readonly SubgraphText[];
  /** The values of key fields that are unique only together, by `Type.field`. */
  readonly keyParts?: Readonly<Record<string, (number: number) => string | number>>;
}

/** How many entities each family has; few, so that the same one is met in many places. */
const population = 6;

/** A deterministic graph of data: every field's value follows from the object, the field and the arguments. */
export class World {
  readonly facts: WorldFacts;
  readonly #options: WorldOptions;
  #seed = 0;
  #mishaps: Mishaps = { nulls: 0, errors: 0, violations: 0, dangling: 0 };

  constructor(options: WorldOptions) {
    this.facts = readWorld(options.subgraphs);
    this.#options = options;
  }

  /** Gives the world other data: all of it follows from the seed. */
  fill(seed: number, mishaps: Mishaps): void {
    this.#seed = seed;
    this.#mishaps = mishaps;
  }

  /** The object that root fields belong to. */
  root(type: string): WorldObject {
    return new WorldObject(
      type,
      type,
      -1,
      this.facts.subgraphs.map(({ name }) => name),
    );
  }

  /** Whether a reference leads nowhere: no subgraph knows the entity. */
  isDangling({ number }: WorldObject): boolean {
    return number >= population;
  }

  /** The entities of a type. */
  entities(type: string, origin: readonly string[]): WorldObject[] {
    const numbers = Array.from({ length: population }, (_, number) => number);
    return numbers
      .filter((number) => this.#typeOf(type, number) === type)
      .map((number) => this.#entity(type, number, origin));
  }

  /**
   * The value of a field: null, a scalar, an object of the world, an error, or a list of those.
   * @param required what the field's `@requires` brought along
   */
  value(object: WorldObject, field: string, args: Readonly<Record<string, unknown>>, required?: unknown): unknown {
    const coordinate = this.facts.coordinate(object.type, field);
    if (coordinate.key) {
      const part = this.#options.keyParts?.[`${object.type}.${field}`];
      if (part && object.number >= 0) return part(object.number);
    }
    // Of what two subgraphs share, one would have it and the other, which does not know the entity, would not.
    const shared = coordinate.owners.length > 1 && coordinate.possible.length > 0 && !coordinate.steady;
    if (shared && this.isDangling(object)) return null;
    const identity = `${object.identity}/${field}(${canonical(args)})${required === undefined ? '' : canonical(required)}`;
    const random = randomOf(hash(`${this.#seed}:${identity}`));
    return this.#value(coordinate.returns, { random, coordinate, object, identity });
  }

  #value(type: TypeNode, making: Making): unknown {
    const { random, coordinate, identity } = making;
    const { nulls, errors, violations } = this.#mishaps;
    if (!coordinate.steady && chance(random, errors)) return new GraphQLError(`${identity} failed`);
    if (type.kind === Kind.NON_NULL_TYPE) {
      if (!coordinate.steady && chance(random, violations)) return null;
      return this.#present(type.type, making);
    }
    return !coordinate.key && chance(random, nulls) ? null : this.#present(type, making);
  }

  #present(type: TypeNode, making: Making): unknown {
    const { random, coordinate, object, identity } = making;
    if (type.kind === Kind.NON_NULL_TYPE) return this.#present(type.type, making);
    if (type.kind === Kind.LIST_TYPE) {
      return Array.from({ length: pick(random, [0, 1, 1, 2, 2, 3, 4]) }, (_, index) =>
        this.#value(type.type, { ...making, identity: `${identity}[${index}]` }),
      );
    }
    const name = type.name.value;
    if (coordinate.possible.length === 0) {
      if (coordinate.enumValues.length > 0) return pick(random, coordinate.enumValues);
      const number = coordinate.key && object.number >= 0 ? object.number : undefined;
      return scalarValue(name, random, number, `${this.facts.family(object.type)}.${coordinate.name}`);
    }
    const chosen = pick(random, coordinate.possible);
    const origin = this.#originOf(object, coordinate);
    if (!this.facts.isEntity(chosen))
      return new WorldObject(chosen, `${hash(identity).toString(36)}:${chosen}`, -1, origin);
    if (this.#dangles(coordinate, origin, random)) return this.#entity(chosen, population + below(random, 2), origin);
    return pick(random, this.entities(chosen, origin));
  }

  #dangles({ steady, dangles }: Coordinate, origin: readonly string[], random: Random): boolean {
    return !steady && dangles && origin.length === 1 && chance(random, this.#mishaps.dangling);
  }

  #originOf(parent: WorldObject, { owners }: Coordinate): readonly string[] {
    if (this.facts.isEntity(parent.type) && !this.isDangling(parent)) return owners;
    return owners.filter((owner) => parent.origin.includes(owner));
  }

  #entity(type: string, number: number, origin: readonly string[]): WorldObject {
    return new WorldObject(type, `${this.facts.family(type)}:${number}`, number, origin);
  }

  #typeOf(type: string, number: number): string {
    const members = this.facts.members(this.facts.family(type));
    return members[number % members.length]!;
  }
}

interface Making {
  readonly random: Random;
  readonly coordinate: Coordinate;
  readonly object: WorldObject;
  readonly identity: string;
}

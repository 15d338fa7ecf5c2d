import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isRequiredArgument,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLBoolean,
  GraphQLNonNull,
} from 'graphql';
import { below, chance, pick, type Random } from '../random.ts';
import type { Taste } from './generate.ts';
import { literalOf } from './inputValues.ts';
import { ResponseNames } from './responseNames.ts';
import type { Variables } from './variables.ts';

const aliases = ['a', 'b', 'id', 'name', '_id', 'nodes', '__alias', '__typename_', 'representations', 'upc', 'asOf'];

/** Writes the selections of one operation, and the fragments that they name. */
export class SelectionWriter {
  /** The definitions of the named fragments. */
  readonly fragments: string[] = [];
  readonly #named: { readonly name: string; readonly on: GraphQLCompositeType }[] = [];
  readonly #names = new ResponseNames();
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #variables: Variables;
  readonly #taste: Taste;
  #left: number;
  #made = 0;

  constructor(schema: GraphQLSchema, random: Random, variables: Variables, taste: Taste) {
    this.#schema = schema;
    this.#random = random;
    this.#variables = variables;
    this.#taste = taste;
    this.#left = 2 + below(random, taste.size);
  }

  /** Selections of a type in brackets; never empty. */
  selectionSet(type: GraphQLCompositeType, depth: number, path: string): string {
    const random = this.#random;
    const written: string[] = [];
    const wanted = 1 + below(random, depth === 0 ? 4 : 5);
    for (let index = 0; index < wanted && (this.#left > 0 || written.length === 0); index++) {
      const choice = random();
      if (choice < 0.06) written.push(this.#typename(type, path));
      else if (choice < 0.1 && type === this.#schema.getQueryType()) written.push(this.#introspection());
      else if (isUnionType(type) || choice < 0.24) written.push(this.#fragment(type, depth, path));
      else written.push(this.#field(type, depth, path));
    }
    return `{ ${written.filter((text) => text !== '').join(' ') || this.#typename(type, path)} }`;
  }

  #field(type: GraphQLCompositeType, depth: number, path: string): string {
    const random = this.#random;
    if (isUnionType(type)) return this.#typename(type, path);
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const shallow = depth >= this.#taste.depth || this.#left <= 0;
    if (shallow && leaves.length === 0) return this.#typename(type, path);
    const composites = fields.filter((field) => !leaves.includes(field));
    const pool = shallow ? leaves : composites.length > 0 && chance(random, 0.5) ? composites : fields;
    const field = pick(random, pool);
    this.#left--;
    const name = this.#responseName(field, fields);
    const args = this.#names.argsOf(`${path}.${name}`, field.name) ?? this.#arguments(field);
    const place = { returns: String(field.type), meant: { field: field.name, args } };
    const free = this.#names.take(`${path}.${name}`, type, place.returns, place.meant);
    const response = free ? name : `f${this.#made++}`;
    if (!free) this.#names.take(`${path}.${response}`, type, place.returns, place.meant);
    const result = getNamedType(field.type);
    const head = `${response === field.name ? '' : `${response}: `}${field.name}${args}${this.#directives()}`;
    if (!isCompositeType(result)) return head;
    const inner = this.selectionSet(result, depth + 1, `${path}.${response}`);
    return `${head} ${inner}`;
  }

  #responseName(field: GraphQLField<unknown, unknown>, siblings: readonly GraphQLField<unknown, unknown>[]): string {
    const random = this.#random;
    if (!chance(random, this.#taste.aliases)) return field.name;
    return chance(random, 0.4) ? pick(random, siblings).name : pick(random, aliases);
  }

  #typename(type: GraphQLCompositeType, path: string): string {
    const name = chance(this.#random, this.#taste.aliases) ? pick(this.#random, aliases) : '__typename';
    const free = this.#names.take(`${path}.${name}`, type, 'String!', { field: '__typename', args: '' });
    return `${free && name !== '__typename' ? `${name}: ` : ''}__typename${free ? this.#directives() : ''}`;
  }

  #introspection(): string {
    const name = `i${this.#made++}`;
    return pick(this.#random, [
      `${name}: __schema { queryType { name __typename } }`,
      `${name}: __type(name: "Product") { name kind }`,
      `${name}: __type(name: "Nothing") { name }`,
    ]);
  }

  /** An inline fragment, a new named one, or one of before. */
  #fragment(type: GraphQLCompositeType, depth: number, path: string): string {
    const random = this.#random;
    const on = pick(random, this.#overlapping(type));
    const fitting = this.#named.filter((fragment) => this.#overlapping(type).includes(fragment.on));
    if (fitting.length > 0 && chance(random, 0.35)) return `...${pick(random, fitting).name}${this.#directives()}`;
    const isNamed = chance(random, 0.35);
    const condition = !isNamed && chance(random, 0.15) ? undefined : on;
    const head = `...${condition ? ` on ${condition.name}` : ''}${isNamed ? '' : this.#directives()}`;
    const body = this.selectionSet(condition ?? type, depth + (isUnionType(type) ? 0 : 1), path);
    if (!isNamed) return `${head} ${body}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${on.name} ${body}`);
    this.#named.push({ name, on });
    return `...${name}${this.#directives()}`;
  }

  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const possible = this.#possible(type);
    const others = Object.values(this.#schema.getTypeMap()).filter(
      (other) => isCompositeType(other) && this.#possible(other).some((one) => possible.includes(one)),
    ) as GraphQLCompositeType[];
    // Concrete types are what most differ between subgraphs.
    return isAbstractType(type) ? [...others, ...possible, ...possible] : others;
  }

  #possible(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    return isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const written = args
      .filter((arg) => isRequiredArgument(arg) || chance(this.#random, 0.5))
      .map((arg) => `${arg.name}: ${this.#argument(arg)}`);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  #argument({ type, defaultValue }: GraphQLArgument): string {
    const random = this.#random;
    // A nullable variable may stand where null is refused if the position has a default.
    if (isNonNullType(type) && defaultValue !== undefined && chance(random, 0.2)) {
      return this.#variables.use(type.ofType, true);
    }
    const offer = (wanted: GraphQLInputType) => (chance(random, 0.25) ? this.#variables.use(wanted) : undefined);
    return literalOf(type, random, offer);
  }

  #directives(): string {
    return ['skip', 'include']
      .filter(() => chance(this.#random, this.#taste.directives))
      .map((directive) => ` @${directive}(if: ${this.#condition()})`)
      .join('');
  }

  #condition(): string {
    if (chance(this.#random, 0.7)) return this.#variables.use(new GraphQLNonNull(GraphQLBoolean));
    return pick(this.#random, ['true', 'false']);
  }
}

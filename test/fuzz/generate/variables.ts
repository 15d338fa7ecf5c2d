import { isNonNullType, type GraphQLInputType } from 'graphql';
import { chance, pick, type Random } from '../random.ts';
import { jsonOf, literalOf } from './inputValues.ts';

/** The variables of an operation under construction. */
export class Variables {
  readonly #random: Random;
  readonly #declared: { name: string; type: string; text: string }[] = [];
  /** What the client sends. */
  readonly values: Record<string, unknown> = {};

  constructor(random: Random) {
    this.#random = random;
  }

  /**
   * A variable of a type, a new one or one of before.
   * @param nullable a type that differs from the position's: its null, which the position would refuse, is never sent
   */
  use(type: GraphQLInputType, nullable = false): string {
    const random = this.#random;
    const alike = this.#declared.filter((variable) => variable.type === String(type));
    if (alike.length > 0 && !nullable && chance(random, 0.4)) return `$${pick(random, alike).name}`;
    const name = pick(random, ['v', 'id', 'representations', 'first', '_']) + String(this.#declared.length);
    const preset = !nullable && chance(random, 0.3);
    const text = `$${name}: ${String(type)}${preset ? ` = ${literalOf(type, random)}` : ''}`;
    // A nullable one is not offered again: elsewhere its null could be refused.
    this.#declared.push({ name, type: nullable ? '' : String(type), text });
    const optional = preset || !isNonNullType(type);
    if (!optional || !chance(random, 0.3)) this.values[name] = jsonOf(type, random, nullable);
    return `$${name}`;
  }

  /** The definitions, with their brackets; empty when there are none. */
  definitions(): string {
    if (this.#declared.length === 0) return '';
    return `(${this.#declared.map(({ text }) => text).join(', ')})`;
  }
}

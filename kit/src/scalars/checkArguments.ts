import {
  GraphQLID,
  GraphQLString,
  defaultFieldResolver,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { characterFault, describeFault, lineRule, normalized, textRule, type Layout } from '../characters/index.ts';
import { badInput } from '../errors/index.ts';
import { textRuleOf, type TextRule } from './textScalar.ts';

/** Text that has no rule of its own: what is stored and what is searched for follow the same one. */
const plain = (rule: string, layout: Layout): TextRule => ({
  rule,
  accept: (text) => (characterFault(text, layout) === undefined ? normalized(text) : undefined),
});
const plainText = plain(textRule, 'text');
const plainId = plain(lineRule, 'line');

/** The longest text in an argument of a query, in UTF-16 units. What mutations take has limits of its own. */
export const longestQueryText = 4_000;

/**
 * Makes every field of a schema check the text scalars in its arguments before it resolves. A value that
 * breaks its rule is an error of that field alone, which names the argument (`asOf`, `filter.cvr`) and the
 * rule; a value that keeps it arrives in its normal form. Plain text must not hold control, invisible or text direction
 * characters, and arrives in NFC; ids that stand in no input object are left to the field, which knows their form.
 * Texts of queries have at most `longestQueryText` characters; a list in a list reads its arguments once for each parent.
 * @param schema is changed in place, since `buildSubgraphSchema` made it for this server alone
 */
export function checkArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const longest = type === schema.getMutationType() ? Infinity : longestQueryText;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const checkedOf = argumentChecker(field.args, longest);
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => resolve(source, checkedOf(args, info), context, info);
    }
  }
  return schema;
}

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Makes the check of a field's arguments. A field of many objects is checked once: graphql-js gives all of them the same nodes
 * in one run, and so the same arguments.
 */
function argumentChecker(args: readonly GraphQLArgument[], longest: number) {
  const checked = args.filter(({ type }) => holdsText(type));
  const known = new WeakMap<readonly FieldNode[], { readonly args: Arguments } | { readonly error: unknown }>();
  const checkOnce = (given: Arguments) => {
    try {
      return { args: withChecked(given, checked, longest) };
    } catch (error) {
      return { error };
    }
  };
  return (given: Arguments, { fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>): Arguments => {
    let result = known.get(fieldNodes);
    if (result === undefined) known.set(fieldNodes, (result = checkOnce(given)));
    if ('error' in result) throw result.error;
    return result.args;
  };
}

function withChecked(given: Arguments, checked: readonly GraphQLArgument[], longest: number): Arguments {
  const result = { ...given };
  for (const { name, type } of checked) {
    if (name in given) result[name] = check(given[name], type, { path: name, longest, isWithinObject: false });
  }
  return result;
}

/** The rule of a type that is no list and no input object; undefined when any value will do. */
function ruleOf(type: GraphQLInputType, isWithinObject: boolean): TextRule | undefined {
  if (type === GraphQLString) return plainText;
  return type === GraphQLID && isWithinObject ? plainId : textRuleOf(type);
}

/** Whether an id or text with a rule stands somewhere in a type. An input object that holds itself is looked at once. */
function holdsText(type: GraphQLInputType, seen = new Set<GraphQLInputType>()): boolean {
  const inner = getNullableType(type);
  if (isListType(inner)) return holdsText(inner.ofType, seen);
  if (!isInputObjectType(inner)) return inner === GraphQLID || ruleOf(inner, true) !== undefined;
  if (seen.has(inner)) return false;
  seen.add(inner);
  return Object.values(inner.getFields()).some((field) => holdsText(field.type, seen));
}

/** The place of a value. */
interface Within {
  /** Its name, for errors. */
  readonly path: string;
  /** The most characters of a text. */
  readonly longest: number;
  readonly isWithinObject: boolean;
}

function check(value: unknown, type: GraphQLInputType, within: Within): unknown {
  const { path, longest, isWithinObject } = within;
  const inner = getNullableType(type);
  if (value === null || value === undefined) return value;
  if (isListType(inner)) {
    const items = Array.isArray(value) ? value : [value];
    return items.map((item, index) => check(item, inner.ofType, { ...within, path: `${path}[${index}]` }));
  }
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    const at = (key: string) => ({ path: `${path}.${key}`, longest, isWithinObject: true });
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, check(item, fields[key]!.type, at(key))]),
    );
  }
  if (typeof value === 'string' && value.length > longest) {
    throw badInput(path, `at most ${counted(longest)} characters long`, value, `has ${counted(value.length)}`);
  }
  const rule = ruleOf(inner, isWithinObject);
  if (rule === undefined) return value;
  const accepted = typeof value === 'string' ? rule.accept(value) : undefined;
  if (accepted !== undefined) return accepted;
  throw badInput(path, rule.rule, value, typeof value === 'string' ? reasonOf(rule, value) : undefined);
}

const counted = (length: number) => length.toLocaleString('en-US');

function reasonOf({ reason }: TextRule, value: string): string | undefined {
  const fault = characterFault(value, 'line');
  return reason?.(value) ?? (fault && describeFault(fault));
}

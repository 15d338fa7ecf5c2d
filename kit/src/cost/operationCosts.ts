import {
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { keyArguments, searchArgument, wordsOf } from './argumentCost.ts';
import type { CostRules } from './costRules.ts';
import { sizeOfValue } from './givenArguments.ts';
import { operationCost, type OperationCost } from './operationCost.ts';

/** The most costs of one operation that are remembered, by the shapes of its variables. */
const maximumRemembered = 8;

/** The longest shape that costs are remembered by, in characters. */
const maximumKeyLength = 500;

/** Counts what operations cost; what was counted for variables of the same shape is remembered. */
export interface OperationCosts {
  /**
   * What an operation costs.
   * @param rules other rules, such as those with new row counts, count anew
   * @param variables as the client sent them: anything
   */
  of(
    rules: CostRules,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): OperationCost;
}

/** What is remembered of an operation, as long as its document is kept. */
interface Known {
  readonly variables: readonly UsedVariable[];
  readonly costs: Map<string, OperationCost>;
}

/** A variable that a cost may depend on. */
interface UsedVariable {
  readonly name: string;
  /** Whether the words of its text count. */
  readonly isSearch: boolean;
  /** Whether all of its text counts. */
  readonly isExact: boolean;
}

export function operationCosts(): OperationCosts {
  const known = new WeakMap<CostRules, WeakMap<OperationDefinitionNode, Known>>();
  return {
    of(rules, document, operation, variables) {
      const { variables: used, costs } = remembered(known, rules, operation, document);
      const key = used.map((variable) => shapeOf(variables[variable.name], variable)).join(' ');
      const before = costs.get(key);
      if (before !== undefined) return before;
      const cost = operationCost(rules, document, operation, variables);
      if (costs.size >= maximumRemembered) costs.clear();
      // The price of a mutation follows the length of its input, which the shape does not tell.
      if (key.length <= maximumKeyLength && operation.operation !== OperationTypeNode.MUTATION) costs.set(key, cost);
      return cost;
    },
  };
}

function remembered(
  all: WeakMap<CostRules, WeakMap<OperationDefinitionNode, Known>>,
  rules: CostRules,
  operation: OperationDefinitionNode,
  document: DocumentNode,
): Known {
  let ofRules = all.get(rules);
  if (ofRules === undefined) all.set(rules, (ofRules = new WeakMap()));
  const before = ofRules.get(operation);
  if (before !== undefined) return before;
  const found = { variables: usedVariables(rules, document), costs: new Map<string, OperationCost>() };
  ofRules.set(operation, found);
  return found;
}

function usedVariables(rules: CostRules, document: DocumentNode): UsedVariable[] {
  const used = new Map<string, UsedVariable>();
  const info = new TypeInfo(rules.schema);
  const isExact = () =>
    keyArguments.has(info.getArgument()?.name ?? '') ||
    info.getFieldDef()?.name === '__type' ||
    info.getParentType()?.name.startsWith('__') === true;
  visit(
    document,
    visitWithTypeInfo(info, {
      VariableDefinition: () => false,
      Variable({ name: { value: name } }) {
        const before = used.get(name);
        const isSearch = !info.getDirective() && info.getArgument()?.name === searchArgument;
        used.set(name, {
          name,
          isSearch: (before?.isSearch ?? false) || isSearch,
          isExact: (before?.isExact ?? false) || isExact(),
        });
      },
    }),
  );
  return [...used.values()];
}

/**
 * What a cost may depend on of a value: numbers and booleans, how many values there are, which fields are given, and how long
 * long texts are.
 */
function shapeOf(value: unknown, { isSearch, isExact }: UsedVariable): string {
  if (isExact) return JSON.stringify(value) ?? '';
  if (typeof value === 'string') return isSearch ? `"${wordsOf(value)}/${value.length}` : `"${longTextsOf(value)}`;
  return typeof value === 'object' && value !== null ? shapeWithin(value) : String(value);
}

const longTextsOf = (value: unknown): number => sizeOfValue(value, Infinity).longTexts;

function shapeWithin(value: unknown): string {
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== 'object' || item === null);
    return isPlain ? `[${value.length}/${longTextsOf(value)}]` : `[${value.map(shapeWithin).join()}]`;
  }
  if (typeof value === 'string') return `"${longTextsOf(value)}`;
  if (typeof value !== 'object' || value === null) return value === null ? '0' : '1';
  const fields = Object.entries(value).filter(([, own]) => own !== undefined);
  return `{${fields.map(([name, own]) => `${JSON.stringify(name)}${shapeWithin(own)}`).join()}}`;
}

import {
  getNamedType,
  isInputObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { costRules, type CostRules } from './costRules.ts';
import { operationCost, type OperationCost } from './operationCost.ts';

/** The most costs of one operation that are remembered, by its variables. */
const maximumRemembered = 16;

/** The longest values of variables that costs are remembered by, in characters. */
const maximumKeyLength = 500;

/** Counts what operations cost, each once as long as its document is kept. */
export interface OperationCosts {
  /** Takes over a graph; operations that were validated against an earlier one are still counted by that. */
  serve(supergraphSdl: string, apiSchema: GraphQLSchema): void;
  /**
   * What an operation costs.
   * @param schema that the document was validated against
   * @param variables as the client sent them
   */
  of(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): OperationCost;
}

/** What is remembered of an operation. */
interface Known {
  /** The variables that its cost depends on. */
  readonly names: readonly string[];
  readonly costs: Map<string, OperationCost>;
}

/** No graph is served yet. */
export function operationCosts(): OperationCosts {
  const rulesOf = new WeakMap<GraphQLSchema, CostRules>();
  let known = new WeakMap<OperationDefinitionNode, Known>();
  return {
    serve(supergraphSdl, apiSchema) {
      rulesOf.set(apiSchema, costRules(supergraphSdl, apiSchema));
      known = new WeakMap();
    },
    of(schema, document, operation, variables) {
      const rules = rulesOf.get(schema);
      if (rules === undefined) throw new Error('the costs of this schema are not known');
      const { names, costs } = remembered(known, operation, () => decidingVariables(rules, document));
      const key = names.length === 0 ? '' : JSON.stringify(names.map((name) => variables[name] ?? null));
      const before = costs.get(key);
      if (before !== undefined) return before;
      const cost = operationCost(rules, document, operation, variables);
      if (costs.size >= maximumRemembered) costs.clear();
      if (key.length <= maximumKeyLength) costs.set(key, cost);
      return cost;
    },
  };
}

function remembered(
  all: WeakMap<OperationDefinitionNode, Known>,
  operation: OperationDefinitionNode,
  namesOf: () => string[],
): Known {
  const before = all.get(operation);
  if (before !== undefined) return before;
  const found = { names: namesOf(), costs: new Map<string, OperationCost>() };
  all.set(operation, found);
  return found;
}

/** The variables that decide what a document costs: how long lists are, what is skipped, and weighty input. */
function decidingVariables(rules: CostRules, document: DocumentNode): string[] {
  const names = new Set<string>();
  const info = new TypeInfo(rules.schema);
  const slicing = () => {
    const field = info.getFieldDef();
    const argument = info.getArgument();
    return field && argument && rules.listSizeOf(field)?.slicingArguments.includes(argument.name);
  };
  const introspects = () =>
    info.getFieldDef()?.name === '__type' || info.getParentType()?.name.startsWith('__') === true;
  visit(
    document,
    visitWithTypeInfo(info, {
      VariableDefinition: () => false,
      Variable({ name }) {
        const weighs = () => rules.hasInputWeights && isInputObjectType(getNamedType(info.getInputType()));
        if (info.getDirective() || slicing() || weighs() || introspects()) names.add(name.value);
      },
    }),
  );
  return [...names];
}

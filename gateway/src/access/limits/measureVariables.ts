/** How large the variables of a request are. */
export interface VariablesMeasure {
  readonly valueDepth: number;
  readonly variableBytes: number;
}

/** Deeper values are not measured further: they pass every limit. */
const deepest = 1_000;

/**
 * Measures the variables of a request; it takes no stack, however deep they are.
 * @param variables as JSON gave them
 * @param bytesAtMost what they cannot be longer than, because the body is no longer
 * @param worthMeasuring up to so many bytes nobody minds: they need not be counted
 */
export function measureVariables(variables: unknown, bytesAtMost: number, worthMeasuring: number): VariablesMeasure {
  if (typeof variables !== 'object' || variables === null) return { valueDepth: 0, variableBytes: 0 };
  const valueDepth = depthOf(variables);
  if (valueDepth > deepest || bytesAtMost <= worthMeasuring) return { valueDepth, variableBytes: 0 };
  return { valueDepth, variableBytes: Buffer.byteLength(JSON.stringify(variables)) };
}

/** How deep the lists and objects stand in each other that variables hold. */
function depthOf(variables: object): number {
  let depth = 0;
  let level: object[] = [variables];
  for (;;) {
    level = level.flatMap((value) => Object.values(value).filter(isNested));
    if (level.length === 0 || depth > deepest) return depth;
    depth += 1;
  }
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

import type { FormattedExecutionResult } from 'graphql';

/** An answer without what it cost, for tests that are about what was asked for. */
export function withoutCost<Answer extends FormattedExecutionResult>(answer: Answer): Answer {
  const { extensions, ...others } = answer;
  const { cost: _cost, ...left } = extensions ?? {};
  return (Object.keys(left).length > 0 ? { ...others, extensions: left } : others) as Answer;
}

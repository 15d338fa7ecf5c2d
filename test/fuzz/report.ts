import { print, parse } from 'graphql';
import type { Finding } from './run.ts';

/** A finding as a person reads it. */
export function describeFinding({
  seed,
  case: number,
  world,
  difference,
  question,
  expected,
  actual,
  calls,
}: Finding): string {
  return [
    `--- ${world}: ${difference}`,
    `again: npm run fuzz -- --world ${world} --seed ${seed} --case ${number}`,
    question.query,
    `variables ${JSON.stringify(question.variables)}`,
    `expected ${JSON.stringify({ data: expected.data, errors: expected.errors?.map(({ message, path }) => ({ message, path })) })}`,
    `actual   ${JSON.stringify(actual)}`,
    ...calls.map(
      (call) => `${call.subgraph} was asked ${JSON.stringify(call.variables)}\n${indented(print(parse(call.query)))}`,
    ),
    '',
  ].join('\n');
}

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { answerFile, readQuestions } from '../../gateway/src/http/questions.ts';
import { libraryAnswer } from '../support/answers.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const questions = readQuestions();
const operationsIn = (query: string): OperationDefinitionNode[] =>
  parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

describe('a question of the library', () => {
  // UPDATE_ANSWERS=1 npm test -- test/e2e/questions.test.ts writes the answers; each is then checked by hand.
  test.each(questions)('$name has the answer that stands beside it', async ({ name, query }) => {
    const answer = await graph.query(query);
    expect(answer.errors).toBeUndefined();
    if (process.env['UPDATE_ANSWERS']) writeAnswer(name, answer);
    expect(JSON.stringify(answer)).toBe(JSON.stringify(libraryAnswer(name)));
  });

  test.each(questions)('$name is one operation of that name, and every variable has a default', ({ name, query }) => {
    const [operation, ...others] = operationsIn(query);
    expect(others).toEqual([]);
    expect(operation).toMatchObject({ operation: 'query', name: { value: name } });
    const bare = operation!.variableDefinitions!.filter(({ defaultValue }) => defaultValue === undefined);
    expect(bare.map(({ variable }) => variable.name.value)).toEqual([]);
  });
});

function writeAnswer(name: string, answer: unknown): void {
  const file = fileURLToPath(answerFile(name));
  writeFileSync(file, JSON.stringify(answer));
  execFileSync('node_modules/.bin/prettier', ['--write', '--log-level', 'warn', file]);
}

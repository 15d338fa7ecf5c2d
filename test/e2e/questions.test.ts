import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { answerFile, readQuestions } from '../../gateway/src/http/questions.ts';
import { libraryAnswer } from '../support/answers.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
beforeEach(forget);
afterAll(() => graph.close());

function forget(): void {
  graph.statements.length = 0;
  graph.calls.length = 0;
}

const questions = readQuestions();
const operationsIn = (query: string): OperationDefinitionNode[] =>
  parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
const paged = questions.filter(({ query }) =>
  operationsIn(query)[0]!.variableDefinitions!.some(({ variable }) => variable.name.value === 'first'),
);

/** How often each subgraph was called, and how many statements it ran. */
function cost(): string {
  const lines = Object.keys(graph.subgraphs).map((subgraph) => {
    const calls = graph.calls.filter((call) => call.subgraph === subgraph).length;
    const statements = graph.statements.filter((sql) => schemaOf(sql) === subgraph).length;
    return `${subgraph}: ${calls} calls, ${statements} statements`;
  });
  return lines.join('\n');
}

/** The subgraph whose table a statement names first. */
const schemaOf = (sql: string): string | undefined =>
  /\b(members|products|suppliers)\.\w/.exec(sql.replaceAll('"', ''))?.[1];

describe('a question of the library', () => {
  // UPDATE_ANSWERS=1 npm test -- test/e2e/questions.test.ts writes the answers; each is then checked by hand.
  test.each(questions)('$name has the answer that stands beside it', async ({ name, query }) => {
    const answer = await graph.query(query);
    expect(answer.errors).toBeUndefined();
    if (process.env['UPDATE_ANSWERS']) writeAnswer(name, answer);
    expect(JSON.stringify(answer)).toBe(JSON.stringify(libraryAnswer(name)));
  });

  test.each(questions)('$name takes these calls and statements', async ({ query }) => {
    await graph.query(query);
    expect(cost()).toMatchSnapshot();
  });

  test.each(paged)('$name takes no more statements for larger pages', async ({ query }) => {
    await graph.query(query, { first: 3 });
    const small = cost();
    forget();
    await graph.query(query, { first: 100 });
    expect(cost()).toBe(small);
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

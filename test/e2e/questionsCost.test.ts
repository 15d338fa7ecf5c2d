import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, type OperationDefinitionNode } from 'graphql';
import { readQuestions } from '../../gateway/src/http/questions.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';
import { wideAllowances } from '../support/wideAllowances.ts';

// On the embedded database alone: a server answers statements in any order, and a source that is asked for a turn
// later is a statement of its own then.
let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ admission: { allowances: wideAllowances } });
});
beforeEach(forget);
afterAll(() => graph.close());

function forget(): void {
  graph.statements.length = 0;
  graph.calls.length = 0;
}

const questions = readQuestions();
const paged = questions.filter(({ query }) =>
  (parse(query).definitions[0] as OperationDefinitionNode).variableDefinitions!.some(
    ({ variable }) => variable.name.value === 'first',
  ),
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
});

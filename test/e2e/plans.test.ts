import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readQuestions } from '../../gateway/src/http/questions.ts';
import { startTestPlanner, type TestPlanner } from '../support/plans.ts';

let planner: TestPlanner;
beforeAll(async () => {
  planner = await startTestPlanner();
});
afterAll(() => planner.close());

// What a change of the schemas, the planner or the questions does to the plans is for a person to look at:
// npm test -- test/e2e/plans -u
describe('the plan of a question of the library', () => {
  test.each(readQuestions())('$name', async ({ query }) => {
    const { fetches, text } = await planner.plan(query);
    expect(`\n${fetches} fetches\n\n${text}`).toMatchSnapshot();
  });
});

describe('the text of a plan', () => {
  test('has a line for each request to a subgraph', async () => {
    const { fetches, text } = await planner.plan(
      '{ product(id: "product:os2mo") { name suppliers { nodes { name } } } }',
    );
    expect(text.match(/Fetch from \w+/g)).toEqual(['Fetch from products', 'Fetch from suppliers']);
    expect(fetches).toBe(2);
  });

  test('says so when nothing is to be fetched', async () => {
    expect(await planner.plan('{ __typename }')).toEqual({ fetches: 0, text: 'Nothing to fetch.\n' });
  });
});

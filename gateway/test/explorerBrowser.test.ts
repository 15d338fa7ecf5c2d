import { existsSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { openingQuestions } from '../src/http/questions.ts';
import { openGateways } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

/** The browser of Debian's package; CI installs it. */
const executablePath = '/usr/bin/chromium';

(existsSync(executablePath) ? describe : describe.skip)('the explorer in a browser', () => {
  const gateways = openGateways();
  let subgraph: TestServer;
  let origin: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** What the page sent to the endpoint. */
  const sent: {
    readonly query: string;
    readonly operationName?: string;
    readonly authorization: string | undefined;
  }[] = [];

  beforeAll(async () => {
    subgraph = await startServer(json({ data: { word: 'w' } }));
    const sdl = 'type Query { word: String } type Mutation { change: String }';
    const { url } = await gateways.over([{ name: 'words', url: subgraph.url, sdl }]);
    origin = new URL(url).origin;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  beforeEach(async () => {
    await context?.close();
    context = await browser.newContext();
    page = await context.newPage();
    sent.length = 0;
    page.on('request', (request) => {
      if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return;
      const { authorization } = request.headers();
      sent.push({ ...(JSON.parse(request.postData()!) as { query: string }), authorization });
    });
  });
  afterAll(async () => {
    await browser?.close();
    await gateways.closeAll();
    await subgraph.close();
  });

  const opened = async (path = '/') => {
    await page.goto(`${origin}${path}`);
    await page.getByRole('button', { name: /execute query/i }).waitFor();
  };
  const run = () => page.getByRole('button', { name: /execute query/i }).click();
  const tabs = async () => ({
    names: await page.getByRole('tab').evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent)),
    active: await page.getByRole('tab', { selected: true }).evaluate(({ firstChild }) => firstChild?.textContent),
  });
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const typeHeader = async (text: string) => {
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .monaco-editor').first().click();
    await page.keyboard.insertText(text);
  };

  test('keeps no token: it is sent while the page is open, stored nowhere, and gone with the page', async () => {
    await opened('/?query=%7B%20word%20%7D');
    await typeHeader('{"authorization": "Bearer secret-token"}');
    const answered = page.waitForResponse(
      (response) => response.url().endsWith('/graphql') && response.request().postData()!.includes('word'),
    );
    await run();
    await answered;
    expect(sent.filter(({ query }) => query.includes('word')).map(({ authorization }) => authorization)).toEqual([
      'Bearer secret-token',
    ]);
    await page.waitForTimeout(700); // GraphiQL stores its tabs half a second after a change.
    expect(await stored()).not.toContain('secret-token');
    sent.length = 0;
    await opened('/?query=mutation%20%7B%20change%20%7D');
    await run();
    await expectSent('change');
    expect(sent.map(({ authorization }) => authorization)).toEqual(sent.map(() => undefined));
  });

  test('shows the operation of a link and does not run it', async () => {
    await opened('/?query=mutation%20%7B%20change%20%7D');
    await page.getByText('mutation').first().waitFor();
    await page.waitForTimeout(500);
    expect(sent.filter(({ query }) => query.includes('change'))).toEqual([]);
  });

  test('opens the same tabs on every visit, and no empty one beside them', async () => {
    await opened();
    const first = await tabs();
    expect(first.names).toEqual([...openingQuestions]);
    for (let visit = 2; visit <= 4; visit += 1) {
      await page.waitForTimeout(700);
      await opened();
      expect([visit, await tabs()]).toEqual([visit, first]);
    }
    await page.getByRole('tab').nth(1).click();
    await page.waitForTimeout(700);
    await opened();
    expect(await tabs()).toEqual({ ...first, active: first.names[1] });
  });

  test('opens the operation of a link in one tab, however often the link is followed', async () => {
    await opened();
    await page.waitForTimeout(700);
    await opened('/?query=query%20Linked%20%7B%20word%20%7D');
    const followed = await tabs();
    expect(followed).toEqual({ names: [...openingQuestions, 'Linked'], active: 'Linked' });
    await page.waitForTimeout(700);
    await opened('/?query=query%20Linked%20%7B%20word%20%7D');
    expect(await tabs()).toEqual(followed);
  });

  test('removes what an earlier version kept', async () => {
    await page.goto(`${origin}/health`);
    await page.evaluate(() => {
      const headers = '{"authorization": "Bearer old-token"}';
      localStorage.setItem('graphiql:headers', headers);
      localStorage.setItem('graphiql:shouldPersistHeaders', 'true');
      const tab = { id: '1', hash: 'x', title: 'a', query: '{ word }', variables: null, headers, operationName: null };
      localStorage.setItem('graphiql:tabState', JSON.stringify({ activeTabIndex: 0, tabs: [tab] }));
    });
    await opened();
    expect(await stored()).not.toContain('old-token');
    await run();
    await expectSent('');
    expect(sent.map(({ authorization }) => authorization)).toEqual(sent.map(() => undefined));
  });

  test('reads the schema without the token, so that an expired one leaves the documentation', async () => {
    await opened();
    await typeHeader('{"authorization": "Bearer expired"}');
    sent.length = 0;
    await page.getByRole('button', { name: /re-fetch graphql schema/i }).click();
    await expectSent('__schema');
    expect(sent.find(({ query }) => query.includes('__schema'))!.authorization).toBeUndefined();
  });

  /** Waits until the page has sent an operation with a text in it. */
  async function expectSent(text: string): Promise<void> {
    const isSent = () => sent.some(({ query }) => query.includes(text));
    for (let tries = 0; tries < 100 && !isSent(); tries += 1) await page.waitForTimeout(50);
    expect(isSent()).toBe(true);
  }
});

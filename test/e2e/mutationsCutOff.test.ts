import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestIssuer, type TestIssuer } from '../../gateway/test/support/issuer.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let issuer: TestIssuer;
let graph: TestGraph;
let port: number;
let bearer: string;
let secretariat: string;
beforeAll(async () => {
  issuer = await startTestIssuer();
  graph = await startTestGraph({ issuer });
  port = Number(new URL(await graph.gateway.app.listen({ host: '127.0.0.1', port: 0 })).port);
  bearer = await issuer.token({ claims: { roles: ['coordinator'], organization: 'municipality:147' } });
  secretariat = await issuer.token({ claims: { roles: ['secretariat'] } });
});
afterAll(async () => {
  await graph.close();
  await issuer.close();
});

const report = `mutation ($input: ReportUsageInput!) { reportUsage(input: $input) { usage { id } userErrors { code } } }`;
const inputOf = (product: string) => ({ idempotencyKey: `cut-${product}`, productId: product, status: 'PILOT' });

/** Sends a report, or the first part of one, and goes away after some milliseconds without waiting for the answer. */
async function sendAndLeave(product: string, { afterMs, part = 1 }: { afterMs: number; part?: number }): Promise<void> {
  const body = JSON.stringify({ query: report, variables: { input: inputOf(product) } });
  const head = [
    'POST /graphql HTTP/1.1',
    'host: localhost',
    'content-type: application/json',
    `authorization: Bearer ${bearer}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ].join('\r\n');
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  socket.write(`${head}\r\n\r\n${body.slice(0, body.length * part)}`);
  await setTimeout(afterMs);
  socket.destroy();
}

async function onRecord(product: string) {
  const { data } = await graph.query(
    `query ($product: ID!) {
      product(id: $product) { usages(filter: { organizationId: { eq: "municipality:147" } }) { nodes { id } } }
      productsAudit(first: 10, filter: { action: { eq: "reportUsage" } , subjectId: { eq: "usage:${product.slice(8)}.municipality-147" } }) { totalCount }
    }`,
    { product },
    secretariat,
  );
  const { product: found, productsAudit } = data as {
    product: { usages: { nodes: { id: string }[] } };
    productsAudit: { totalCount: number };
  };
  return { usages: found.usages.nodes.map(({ id }) => id), entries: productsAudit.totalCount };
}

test.each([
  ['product:os2ai', 0],
  ['product:os2iot', 2],
  ['product:os2borgerpc', 5],
  ['product:os2compliance', 10],
  ['product:os2dagsorden', 20],
  ['product:os2flytjord', 40],
])('who reports the use of %s and is cut off after %i ms repeats it, and it stands once', async (product, afterMs) => {
  await sendAndLeave(product, { afterMs });
  // At the same time as what may still be under way, and again after it.
  const answers = [];
  for (let time = 0; time < 2; time += 1) answers.push(await graph.query(report, { input: inputOf(product) }, bearer));
  const id = `usage:${product.slice(8)}.municipality-147`;
  const answer = { data: { reportUsage: { usage: { id }, userErrors: [] } } };
  expect(answers).toEqual([answer, answer]);
  expect(await onRecord(product)).toEqual({ usages: [id], entries: 1 });
});

test('a report of which half arrived is none', async () => {
  await sendAndLeave('product:os2mo', { afterMs: 50, part: 0.5 });
  await setTimeout(200);
  expect(await onRecord('product:os2mo')).toEqual({ usages: [], entries: 0 });
});

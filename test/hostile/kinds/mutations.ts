import type { Kind } from '../kind.ts';
import { limit, pays, refused } from '../rules.ts';
import { pick, times } from '../texts.ts';

const topic = 'mutations';
const bearer = (credential: string | undefined): Record<string, string> =>
  credential === undefined ? {} : { authorization: `Bearer ${credential}` };
const propose =
  'mutation($input:ProposeCorrectionInput!){proposeCorrection(input:$input){correction{id} userErrors{code}}}';

/** Changes: by those who may make none, and by a partner who makes too many. */
export const mutations: readonly Kind[] = [
  {
    name: 'changes by an anonymous client',
    topic,
    rule: refused('UNAUTHORIZED_FIELD_OR_TYPE'),
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    send: (attacker, count) =>
      attacker.post({
        query: propose,
        variables: {
          input: {
            idempotencyKey: `a${count}`,
            subjectId: pick(attacker.samples.products, 0),
            field: 'name',
            text: 'x',
          },
        },
      }),
  },
  {
    name: '30 changes in one document by an anonymous client',
    topic,
    rule: refused('UNAUTHORIZED_FIELD_OR_TYPE', 'COST_LIMIT_EXCEEDED'),
    counts: { statements: 0, calls: 0, bytes: 12_000 },
    send: (attacker, count) =>
      attacker.post({
        query: `mutation{${times(30, (n) => `a${n}:endUsage(input:{idempotencyKey:"k${count}-${n}",usageId:"usage:none",expectedVersion:1,validTo:"2026-01-01"}){userErrors{code}}`)}}`,
      }),
  },
  {
    name: 'a change sent as a link',
    topic,
    rule: refused('BAD_REQUEST', 'UNAUTHORIZED_FIELD_OR_TYPE'),
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    send: (attacker) =>
      attacker.request({
        path: `/graphql?query=${encodeURIComponent('mutation{endUsage(input:{idempotencyKey:"k",usageId:"usage:none",expectedVersion:1,validTo:"2026-01-01"}){userErrors{code}}}')}`,
        headers: { 'apollo-require-preflight': 'true' },
      }),
  },
  {
    name: 'inputs of 60 KB',
    topic,
    rule: limit('documentBytes'),
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    send: (attacker) =>
      attacker.post({
        query: `mutation{proposeCorrection(input:{idempotencyKey:"k",subjectId:"product:none",field:"name",text:"${'x'.repeat(70_000)}"}){userErrors{code}}}`,
      }),
  },
  {
    name: 'corrections by a partner, another each time',
    topic,
    rule: pays(100, 'a write costs more than a read'),
    counts: { statements: 30, calls: 3, bytes: 3_000, lookUps: 1 },
    small: { sends: 6, parallel: 2 },
    send: (attacker, count) =>
      attacker.post(
        {
          query: propose,
          variables: {
            input: {
              idempotencyKey: `${attacker.salt}-${count}`,
              subjectId: pick(attacker.samples.products, 0),
              field: 'name',
              text: 'x',
            },
          },
        },
        bearer(attacker.credential),
      ),
  },
  {
    name: 'one change by a partner, over and over at once',
    topic,
    rule: pays(100, 'a write costs more than a read; with the same key it is made once'),
    counts: { statements: 30, calls: 3, bytes: 3_000, lookUps: 1 },
    small: { sends: 6, parallel: 6 },
    send: (attacker) =>
      attacker.post(
        {
          query: propose,
          variables: {
            input: {
              idempotencyKey: `same-${attacker.salt}`,
              subjectId: pick(attacker.samples.products, 0),
              field: 'name',
              text: 'x',
            },
          },
        },
        bearer(attacker.credential),
      ),
  },
  {
    name: 'a contact that a partner writes to and fro',
    topic,
    rule: pays(100, 'a write costs more than a read'),
    counts: { statements: 40, calls: 3, bytes: 3_000, lookUps: 1 },
    small: { sends: 6, parallel: 2 },
    send: (attacker, count) =>
      attacker.post(
        {
          query:
            'mutation($input:SetSupplierContactInput!){setSupplierContact(input:$input){userErrors{code message}}}',
          variables: {
            input: {
              idempotencyKey: `c${attacker.salt}-${count}`,
              function: `Support ${count}`,
              mailbox: `support${count}@example.org`,
            },
          },
        },
        bearer(attacker.credential),
      ),
  },
];

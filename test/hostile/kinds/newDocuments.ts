import { createHash } from 'node:crypto';
import type { Kind } from '../kind.ts';
import { pays, refused } from '../rules.ts';
import { times } from '../texts.ts';

const topic = 'new documents';
const newDocument = 'a new document pays for its preparation';
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A question that crosses all three subgraphs, so that planning it is work. */
const crossing = (name: string) =>
  `query ${name}{organizations(first:1){nodes{id usages(first:1){nodes{product{name suppliers(first:1){nodes{name products(first:1){nodes{name}}}}}}}}}}`;

/** Documents that nobody has sent before: each must be parsed, validated, planned and compiled, and caches fill up. */
export const newDocuments: readonly Kind[] = [
  {
    name: 'another name of the operation each time',
    topic,
    rule: pays(300, newDocument),
    counts: { statements: 60, calls: 12, bytes: 8_000 },
    send: (attacker, count) => attacker.post({ query: crossing(`Q${attacker.salt}${count}`) }),
  },
  {
    name: 'another alias each time',
    topic,
    rule: pays(300, newDocument),
    counts: { statements: 60, calls: 12, bytes: 8_000 },
    send: (attacker, count) =>
      attacker.post({ query: crossing('Q').replace('{id usages', `{a${attacker.salt}${count}:id usages`) }),
  },
  {
    name: 'another comment each time',
    topic,
    rule: pays(300, newDocument),
    counts: { statements: 10, calls: 4, bytes: 8_000 },
    send: (attacker, count) => attacker.post({ query: `{viewer{role}} # ${attacker.salt}${count}` }),
  },
  {
    name: 'comments of 60 KB, another each time, so that others are forgotten',
    topic,
    rule: pays(700, `${newDocument}, and what one client brings takes a share of a cache`),
    counts: { statements: 10, calls: 4, bytes: 8_000 },
    send: (attacker, count) =>
      attacker.post({ query: `{viewer{role}} # ${attacker.salt}${count}${'x'.repeat(60_000)}` }),
  },
  {
    name: 'documents of 1,000 fields, another each time',
    topic,
    rule: pays(1_100, `${newDocument}, and for each token`),
    counts: { statements: 60, calls: 12, bytes: 60_000 },
    send: (attacker, count) =>
      attacker.post({
        query: `query L${attacker.salt}${count}{organization(id:"municipality:101"){${'id name shortName kind validFrom validTo '.repeat(160)}}}`,
      }),
  },
  {
    name: 'documents of 90 aliases over three subgraphs, another each time',
    topic,
    rule: pays(1_000, `${newDocument}, and for each token`),
    counts: { statements: 300, calls: 200, bytes: 60_000 },
    send: (attacker, count) =>
      attacker.post({
        query: `query A${attacker.salt}${count}{product(id:"product:none"){${times(45, (n) => `a${n}:userCount b${n}:suppliers(first:1){totalCount}`)}}}`,
      }),
  },
  {
    name: 'invalid documents, another each time',
    topic,
    rule: pays(300, newDocument),
    counts: { statements: 0, calls: 0, bytes: 8_000 },
    send: (attacker, count) =>
      attacker.post({ query: `query I${attacker.salt}${count}{products{${times(300, (n) => `nothing${n}`)}}}` }),
  },
  {
    name: 'persisted queries that nobody registered',
    topic,
    rule: refused('PERSISTED_QUERY_NOT_FOUND'),
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    send: (attacker, count) =>
      attacker.post({
        extensions: { persistedQuery: { version: 1, sha256Hash: digest(`${attacker.salt}${count}`) } },
      }),
  },
  {
    name: 'persisted queries registered in bulk',
    topic,
    rule: pays(300, newDocument),
    counts: { statements: 10, calls: 4, bytes: 3_000 },
    send(attacker, count) {
      const query = `{viewer{role}} # ${attacker.salt}${count} ${'x'.repeat(40_000)}`;
      return attacker.post({
        query,
        extensions: { persistedQuery: { version: 1, sha256Hash: digest(query) } },
      });
    },
  },
  {
    name: 'a persisted query under the hash of another',
    topic,
    rule: refused('BAD_REQUEST', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'),
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    send: (attacker, count) =>
      attacker.post({
        query: `{viewer{role}} # ${attacker.salt}${count}`,
        extensions: { persistedQuery: { version: 1, sha256Hash: digest('{viewer{role}}') } },
      }),
  },
  {
    name: 'ids of registered documents that are guessed',
    topic,
    rule: refused('PERSISTED_QUERY_NOT_FOUND', 'BAD_REQUEST', 'UNTRUSTED_DOCUMENT'),
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    send: (attacker, count) => attacker.post({ documentId: digest(`${attacker.salt}${count}`) }),
  },
];

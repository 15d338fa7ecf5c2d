import { getIntrospectionQuery } from 'graphql';
import type { Kind } from '../kind.ts';
import { limit, pays, refused, tooExpensive } from '../rules.ts';
import { rawPost, waitForEnd } from '../sending/raw.ts';
import { cutOff } from '../sending/attacker.ts';
import { nested, times } from '../texts.ts';

/** Seven levels of `ofType` below a field of every type: 1.4 MB in the answer each time. */
const everyField = `types{fields{type{${nested(7, 'name', (inner) => `ofType{${inner}}`)}}}}`;

/** The 5 KB request that ended the process once: the types of the schema 72 times over, 105 MB. */
const manySchemas = { query: `{__schema{${times(72, (n) => `a${n}:${everyField}`)}}}` };

/** Questions about the schema itself, whose answers can be much larger than the request. */
export const introspection: readonly Kind[] = [
  {
    name: 'every type of the schema 72 times in one document',
    topic: 'introspection',
    rule: tooExpensive,
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    send: (attacker) => attacker.post(manySchemas),
  },
  {
    name: 'types of fields of types of fields, eight levels',
    topic: 'introspection',
    rule: refused('GRAPHQL_VALIDATION_FAILED'),
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    send: (attacker) =>
      attacker.post({
        query: `{__schema{types{${nested(4, 'name', (inner) => `fields{type{fields{type{${inner}}}}}`)}}}}`,
      }),
  },
  {
    name: 'possible types of interfaces of possible types',
    topic: 'introspection',
    rule: refused('GRAPHQL_VALIDATION_FAILED'),
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    send: (attacker) =>
      attacker.post({
        query: `{__type(name:"Node"){${nested(6, 'name', (inner) => `possibleTypes{interfaces{${inner}}}`)}}}`,
      }),
  },
  {
    name: 'types of the schema by fragments that double',
    topic: 'introspection',
    rule: tooExpensive,
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    send: (attacker) =>
      attacker.post({
        query: `{__schema{...F0}} ${times(6, (n) => `fragment F${n} on __Schema{a${n}:types{fields{name args{name}}} b${n}:types{inputFields{name}} ...F${n + 1}}`)} fragment F6 on __Schema{${times(60, (n) => `c${n}:types{fields{description}}`)}}`,
      }),
  },
  {
    name: 'the kind of every type 95 times, under another name each time',
    topic: 'introspection',
    rule: pays(10_000, 'each object, its values and each kilobyte of introspection cost'),
    counts: { statements: 0, calls: 0, bytes: 4_000_000 },
    send: (attacker, count) =>
      attacker.post({ query: `{__schema{types{${times(95, (n) => `a${attacker.salt}${count}_${n}:__typename`)}}}}` }),
  },
  {
    name: '100 types by name, each with everything',
    topic: 'introspection',
    rule: limit('rootFields'),
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    send: (attacker) =>
      attacker.post({ query: `{${times(100, (n) => `a${n}:__type(name:"Organization"){fields{name type{name}}}`)}}` }),
  },
  {
    name: 'the whole schema as tools ask for it, again and again',
    topic: 'introspection',
    rule: pays(1_000, 'introspection pays for each object in the answer'),
    counts: { statements: 0, calls: 0, bytes: 4_000_000 },
    parallel: 8,
    send: (attacker) => attacker.post({ query: getIntrospectionQuery() }),
  },
  {
    name: 'the whole schema, each time as another document',
    topic: 'introspection',
    rule: pays(1_000, 'introspection pays for each object in the answer, and a new document for its preparation'),
    counts: { statements: 0, calls: 0, bytes: 4_000_000 },
    parallel: 8,
    send: (attacker, count) =>
      attacker.post({ query: getIntrospectionQuery().replace('IntrospectionQuery', `Q${attacker.salt}${count}`) }),
  },
  {
    name: 'sixteen who ask for the schema 72 times and read nothing',
    topic: 'introspection',
    rule: tooExpensive,
    counts: { statements: 0, calls: 0, bytes: 3_000 },
    async send(attacker) {
      const socket = await attacker.socket();
      socket.pause();
      socket.write(rawPost(JSON.stringify(manySchemas), ['connection: close']));
      socket.once('readable', () => socket.destroy());
      const byServer = await waitForEnd(socket, attacker.over);
      // What it would have read is asked for once more: a refusal is short, and fits into the socket.
      return byServer ? attacker.post(manySchemas) : cutOff('held until the end of the attack');
    },
  },
];

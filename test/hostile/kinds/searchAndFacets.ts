import type { Counts, Kind } from '../kind.ts';
import { limit, pays, priced, refused, type Rule } from '../rules.ts';
import { times } from '../texts.ts';

const nothing: Counts = { statements: 0, calls: 0, bytes: 4_000 };
const topic = 'search and facets';

function asked(name: string, rule: Rule, counts: Counts, query: (count: number) => string): Kind {
  return { name, topic, rule, counts, send: (attacker, count) => attacker.post({ query: query(count) }) };
}

const orderBy = (fields: string) => `orderBy:[${fields.replaceAll(/\w+/g, '{field:$&,direction:DESC}')}]`;

/** Searches, facets and orders, which look through everything there is of something. */
export const searchAndFacets: readonly Kind[] = [
  asked(
    '30 searches in one document',
    priced(3_000, 'each word of a search costs'),
    { statements: 200, calls: 60, bytes: 60_000 },
    (count) => `{${times(30, (n) => `a${n}:search(query:"kommune digital ${count}${n}",first:100){totalCount}`)}}`,
  ),
  asked(
    'a search for 200 letters in 67 words',
    pays(300, 'each word of a search costs'),
    { statements: 60, calls: 12, bytes: 60_000 },
    (count) =>
      `{search(query:"${times(66, (n) => 'abcdefghij'[(n + count) % 10]! + 'xyz'[n % 3]!)}",first:1){totalCount}}`,
  ),
  asked(
    'a search for one letter, with 100 hits and their objects',
    pays(100, 'a search costs its words and its page'),
    { statements: 120, calls: 20, bytes: 200_000 },
    (count) =>
      `{search(query:"${'aeioudkmst'[count % 10]}",first:100){totalCount nodes{name highlights{parts{text}} node{id}}}}`,
  ),
  asked(
    'misspelled words that nothing has, each time others',
    pays(50, 'a search costs its words and its page'),
    { statements: 60, calls: 12, bytes: 60_000 },
    (count) => `{search(query:"rolekatallog${count} kommmune aarhuss digitalisring",first:25){totalCount nodes{id}}}`,
  ),
  asked(
    'a search for 5,000 letters',
    refused('BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED'),
    { statements: 0, calls: 4, bytes: 4_000 },
    () => `{search(query:"${'a '.repeat(2_500)}"){totalCount}}`,
  ),
  asked(
    'all facets of all lists in one document',
    priced(1_000, 'a facet costs as what it goes through'),
    { statements: 200, calls: 60, bytes: 60_000 },
    () =>
      `{${times(25, (n) => `a${n}:organizations(first:1,filter:{population:{gt:${n}}}){facets(by:[KIND,REGION,FEE_CLASS,IS_MEMBER]){buckets{count}}}`)}}`,
  ),
  asked(
    'facets of the products of each supplier',
    priced(300, 'a facet costs as what it goes through, once for each list'),
    { statements: 40, calls: 12, bytes: 400_000 },
    () =>
      '{suppliers(first:100){nodes{products(first:100){nodes{usages(first:1){facets(by:[STATUS,ORGANIZATION_KIND,REGION,FEE_CLASS,IS_MEMBER]){buckets{count}}}}}}}}',
  ),
  asked(
    'one facet 1,000 times',
    refused('BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED'),
    { statements: 5, calls: 2, bytes: 8_000 },
    () => `{organizations(first:1){facets(by:[${times(1_000, () => 'KIND')}]){by}}}`,
  ),
  asked(
    'the facets of the largest list, each time filtered otherwise',
    pays(50, 'a facet costs as what it goes through'),
    { statements: 30, calls: 4, bytes: 30_000 },
    (count) =>
      `{suppliers(first:1,filter:{name:{contains:"${'aeiou'[count % 5]}"}}){facets(by:[KIND,SERVICE,PHASE,PRODUCT]){by buckets{value count}}}}`,
  ),
  asked(
    'orders by everything, 30 lists at a time',
    pays(300, 'each key of an order costs'),
    { statements: 200, calls: 60, bytes: 60_000 },
    (count) =>
      `{${times(30, (n) => `a${n}:products(first:1,filter:{userCount:{gte:${(count * 30 + n) % 50}}},${orderBy('USERS,LIFECYCLE,GOVERNANCE_LEVEL,NAME')}){nodes{id}}`)}}`,
  ),
  asked(
    'an order by 300 keys',
    refused('BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED'),
    { statements: 0, calls: 2, bytes: 4_000 },
    () => `{products(first:1,${orderBy(times(300, () => 'NAME').replaceAll(' ', ','))}){nodes{id}}}`,
  ),
  {
    name: 'a search for 60 KB in a variable',
    topic,
    rule: limit('variableBytes'),
    counts: nothing,
    send: (attacker) =>
      attacker.post({
        query: 'query($q:String!){search(query:$q){totalCount}}',
        variables: { q: 'kommune '.repeat(9_000) },
      }),
  },
];

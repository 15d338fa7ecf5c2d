import type { Counts, Kind, Samples } from '../kind.ts';
import { limit, pays, priced, refused, tooExpensive, type Rule } from '../rules.ts';
import { pick, times } from '../texts.ts';

const nothing: Counts = { statements: 0, calls: 0, bytes: 4_000 };

function listed(name: string, rule: Rule, counts: Counts, query: (count: number, samples: Samples) => string): Kind {
  return {
    name,
    topic: 'lists',
    rule,
    counts,
    send: (attacker, count) => attacker.post({ query: query(count, attacker.samples) }),
  };
}

/** A list of objects on 95 days. */
const ofDays = (list: string): string =>
  times(
    95,
    (n) => `a${n}:${list}(asOf:"20${10 + (n % 16)}-${String(1 + (n % 12)).padStart(2, '0')}-01",first:1){nodes{id}}`,
  );

/** Lists in lists, look-ups of many ids, and pages that are far away. */
export const lists: readonly Kind[] = [
  listed(
    'lists in lists in lists, 100 each',
    priced(300, 'each object that exists costs, lists in lists multiply'),
    { statements: 40, calls: 12, bytes: 400_000 },
    () =>
      '{organizations(first:100){nodes{usages(first:100){nodes{product{usages(first:100){nodes{organization{usages(first:100){nodes{id}}}}}}}}}}}',
  ),
  listed(
    'from suppliers to products to users and back again',
    priced(300, 'each object that exists costs, lists in lists multiply'),
    { statements: 40, calls: 12, bytes: 400_000 },
    () =>
      '{suppliers(first:100){nodes{products(first:100){nodes{suppliers(first:100){nodes{products(first:100){nodes{usages(first:100){nodes{id}}}}}}}}}}}',
  ),
  listed('pages of 1,001', limit('pageSize'), nothing, () => '{organizations(first:1001){nodes{id}}}'),
  listed(
    'pages of 1,000, which no list has',
    refused('BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED'),
    { statements: 0, calls: 40, bytes: 30_000 },
    () => `{${times(20, (n) => `a${n}:organizations(first:1000){nodes{id}}`)}}`,
  ),
  listed(
    'as many roots as are allowed, 100 objects with their lists each',
    priced(1_000, 'each object that exists costs'),
    { statements: 40, calls: 12, bytes: 400_000 },
    () => `{${times(30, (n) => `a${n}:organizations(first:100){nodes{usages(first:25){nodes{product{id}}}}}`)}}`,
  ),
  listed(
    'the largest page that is allowed, again and again',
    pays(100, 'each object of a page costs'),
    { statements: 120, calls: 20, bytes: 400_000 },
    (count) =>
      `{organizations(first:100,asOf:"20${10 + (count % 16)}-01-01"){nodes{id name usages(first:5){nodes{id}}}}}`,
  ),
  listed(
    'every engagement of every supplier, 90 times each value',
    pays(300, 'each value costs'),
    { statements: 40, calls: 12, bytes: 4_500_000 },
    (count) =>
      `{suppliers(first:100,asOf:"20${10 + (count % 16)}-01-01"){nodes{engagements(first:100){nodes{${times(90, (n) => `a${n}:note`)}}}}}}`,
  ),
  ...['id', '__typename'].map((value) =>
    listed(
      `municipalities of the regions of a hundred organizations, 60 times their ${value}`,
      pays(3_000, 'each value costs, and answers are made and read in pieces'),
      { statements: 40, calls: 12, bytes: 4_500_000 },
      (count) =>
        `{organizations(first:100,filter:{population:{gt:${count}}}){nodes{region{municipalities(first:100){nodes{${times(60, (n) => `a${n}:${value}`)}}}}}}}`,
    ),
  ),
  listed(
    'filters of 90 conditions for each of a hundred suppliers',
    pays(300, 'what the document writes out costs for each object'),
    { statements: 40, calls: 12, bytes: 100_000 },
    (count) =>
      `{suppliers(first:100){nodes{engagements(first:1,filter:{or:[${times(90, (n) => `{id:{eq:"engagement:${count}-${n}"}}`)}]}){totalCount}}}}`,
  ),
  ...Object.entries({
    'engagements of a hundred suppliers': `suppliers(first:100){nodes{${ofDays('engagements')}}}`,
    'suppliers of a hundred products': `products(first:100){nodes{${ofDays('suppliers')}}}`,
  }).map(([what, query]): Kind => ({
    name: `${what} on 95 days, again and again`,
    topic: 'lists',
    rule: pays(5_000, 'each list costs, and its statement waits for a turn'),
    counts: { statements: 300, calls: 12, bytes: 1_500_000 },
    send: (attacker, count) =>
      attacker.post({
        query: `query($n:Int){${query} last:products(first:1,filter:{userCount:{gte:$n}}){nodes{id}}}`,
        variables: { n: -count },
      }),
  })),
  listed(
    'counts of everything, 30 at a time',
    pays(100, 'a count costs as a list does'),
    { statements: 400, calls: 60, bytes: 30_000 },
    (count) =>
      `{${times(30, (n) => `a${n}:organizations(first:1,filter:{population:{gt:${count * 30 + n}}}){totalCount}`)}}`,
  ),
  listed(
    'what everybody asks, behind counts of everything',
    pays(1, 'every request costs, and nobody waits for a run of a client that has much at work'),
    { statements: 400, calls: 60, bytes: 30_000 },
    (count) =>
      count % 4 === 0
        ? '{viewer{role}}'
        : `{${times(30, (n) => `a${n}:organizations(first:1,filter:{population:{lt:${count * 30 + n}}}){totalCount}`)}}`,
  ),
  listed(
    'a look-up of 5,000 ids',
    refused('LIMIT_EXCEEDED', 'BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED'),
    nothing,
    (_, { products }) => `{nodes(ids:[${times(5_000, (n) => `"${pick(products, n)}"`)}]){id}}`,
  ),
  listed(
    'look-ups of 100 ids, 30 at a time',
    pays(1_200, 'each id costs an object'),
    { statements: 3_200, calls: 400, bytes: 400_000 },
    (count) => `{${times(30, (m) => `a${m}:nodes(ids:[${times(40, (n) => `"product:x${count}-${m}-${n}"`)}]){id}`)}}`,
  ),
  listed(
    '30 look-ups of ids that nothing has',
    pays(30, 'each root field costs'),
    { statements: 200, calls: 60, bytes: 60_000 },
    (count) => `{${times(30, (n) => `a${n}:node(id:"product:never-${count}-${n}"){id}`)}}`,
  ),
  listed(
    'pages behind made-up cursors',
    refused('BAD_USER_INPUT'),
    { statements: 40, calls: 60, bytes: 60_000 },
    (count) =>
      `{${times(30, (n) => `a${n}:organizations(first:100,after:"${Buffer.from(`["${count}${n}"]`).toString('base64url')}"){nodes{id}}`)}}`,
  ),
  listed(
    '100 aliases of one expensive field',
    priced(1_000, 'each alias costs as the field does'),
    { statements: 30, calls: 10, bytes: 400_000 },
    () =>
      `{community{${times(90, (n) => `a${n}:recruitingList(first:100){nodes{id name usages(first:20){totalCount}}}`)}}}`,
  ),
  listed(
    'similar organizations of similar organizations',
    tooExpensive,
    nothing,
    () =>
      '{organizations(first:100){nodes{similarOrganizations(first:50){organization{similarOrganizations(first:50){organization{similarOrganizations(first:50){organization{id}}}}}}}}}',
  ),
  listed(
    'the regions of a hundred organizations of long ago, ninety times',
    priced(6_000, 'what is found is read by a statement of its own, for each object'),
    { statements: 200, calls: 12, bytes: 1_000_000 },
    (count) =>
      `{organizations(first:100,asOf:"20${10 + (count % 16)}-01-01"){nodes{${times(90, (n) => `a${n}:region(asOf:"2010-01-${1 + (n % 28)}"){id}`)}}}}`.replaceAll(
        /-01-(\d)"/g,
        '-01-0$1"',
      ),
  ),
  {
    name: 'planned adoptions of long ago, 30 times',
    topic: 'lists',
    rule: priced(2_000, 'what is computed costs the rows that are read for it'),
    counts: { statements: 70, calls: 20, bytes: 40_000 },
    send: (attacker) =>
      attacker.post({
        query: `{${times(30, (n) => `a${n}:plannedAdoptions(asOf:"20${String(n).padStart(2, '0')}-01-01"){count}`)}}`,
      }),
  },
];

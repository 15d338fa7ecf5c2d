import { measureQuestion, type Patience } from './measureQuestion.ts';
import type { Samples } from './samples.ts';
import type { Service } from './service.ts';

/** What a page costs, so far into a list. */
export interface DepthCost {
  readonly list: string;
  /** 1 for the first page. */
  readonly page: number;
  readonly wallMs: number;
}

/** The pages that are measured, where a list has so many. */
const pages = [1, 10, 100, 1_000];
const pageSize = 100;

interface LongList {
  readonly title: string;
  /** A page as a field, with the arguments of the page. */
  readonly field: (page: string, samples: Samples) => string;
}

const rest = 'pageInfo { hasNextPage endCursor }';

/** Lists that grow with the continent: of the root, and of the product and the organization with the longest ones. */
const lists: readonly LongList[] = [
  { title: 'organizations', field: (page) => `organizations(${page}) { nodes { id name kind } ${rest} }` },
  { title: 'products', field: (page) => `products(${page}) { nodes { id name lifecycle } ${rest} }` },
  {
    title: 'users of the most used product',
    field: (page, samples) =>
      `product(id: "${samples['most-used-product']?.[0]}") { usages(${page}) { nodes { id status } ${rest} } }`,
  },
  {
    title: 'what the keenest organization uses',
    field: (page, samples) =>
      `organization(id: "${samples['keenest-organization']?.[0]}") { usages(${page}) { nodes { id status } ${rest} } }`,
  },
];

/** Walks through the long lists and measures pages on the way. */
export async function pagingDepth(service: Service, samples: Samples, patience: Patience): Promise<DepthCost[]> {
  const costs: DepthCost[] = [];
  for (const { title, field } of lists) {
    let after: string | undefined;
    for (let page = 1; page <= Math.max(...pages); page += 1) {
      const query = `{ ${field(`first: ${pageSize}${after === undefined ? '' : `, after: "${after}"`}`, samples)} }`;
      if (pages.includes(page)) {
        const { wallMs } = await measureQuestion(service, query, patience);
        costs.push({ list: title, page, wallMs });
      }
      const { result } = await service.ask(query);
      const { hasNextPage, endCursor } = pageInfoIn(result.data);
      if (!hasNextPage) break;
      after = endCursor;
    }
  }
  service.statements.length = 0;
  return costs;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

/** The one `pageInfo` of an answer, wherever it stands. */
function pageInfoIn(value: unknown): PageInfo {
  const fields = value as Readonly<Record<string, unknown>>;
  return 'pageInfo' in fields ? (fields['pageInfo'] as PageInfo) : pageInfoIn(Object.values(fields)[0]);
}

import { measureQuestion, type Patience } from './measureQuestion.ts';
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

/** Lists that grow with the continent, each with the fields that a page asks for. */
const lists = [
  { list: 'organizations', fields: 'id name kind' },
  { list: 'products', fields: 'id name lifecycle' },
] as const;

/** Walks through the long lists and measures pages on the way. */
export async function pagingDepth(service: Service, patience: Patience): Promise<DepthCost[]> {
  const costs: DepthCost[] = [];
  for (const { list, fields } of lists) {
    let after: string | null = null;
    for (let page = 1; page <= Math.max(...pages); page += 1) {
      const query: string = pageQuery(list, fields, after);
      if (pages.includes(page)) {
        const { wallMs } = await measureQuestion(service, query, patience);
        costs.push({ list, page, wallMs });
      }
      const { result } = await service.ask(query);
      const { pageInfo } = (result.data as Record<string, { pageInfo: PageInfo }>)[list]!;
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
  }
  service.statements.length = 0;
  return costs;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

const pageQuery = (list: string, fields: string, after: string | null): string =>
  `{ ${list}(first: ${pageSize}${after === null ? '' : `, after: "${after}"`}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;

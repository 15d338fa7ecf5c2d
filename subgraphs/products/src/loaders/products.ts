import DataLoader from 'dataloader';
import { danishSortKey } from '@community-graph/kit/paging';
import {
  batching,
  entityLoader,
  type AsOf,
  type EntityLoader,
  type Reader,
  type Reference,
} from '@community-graph/kit/reading';
import type { RawBuilder } from 'kysely';
import { Product, repositoryKey, type ProductRow, type RepositoryItem } from '../entities/index.ts';
import * as queries from '../queries/index.ts';

/** Finds products by what they are known by. */
export interface ProductLoader extends EntityLoader<ProductRow> {
  /** The product with a repository, the one whose main code it holds before others; or null. */
  withRepository(url: string, asOf: Reference['asOf']): Promise<AsOf<ProductRow> | null>;
  /** The product with a name, whatever its case, other and former names included; or null. */
  named(name: string, asOf: Reference['asOf']): Promise<AsOf<ProductRow> | null>;
}

/** A loader of products; `at` takes former ids too and answers with the present product. */
export function productLoader(reader: Reader): ProductLoader {
  const byId = entityLoader<ProductRow>(reader, Product);
  const formerly = lookup(reader, queries.productsByFormerId);
  const names = lookup(reader, queries.productsByName);
  const repositories = lookup(reader, queries.productsByRepository);
  const first = async (ids: readonly string[], asOf: Reference['asOf']) =>
    ids[0] === undefined ? null : byId.at({ id: ids[0], asOf });
  return {
    ...byId,
    at: async (reference) => (await byId.at(reference)) ?? first(await formerly.load(reference.id), reference.asOf),
    named: async (name, asOf) => first(await names.load(danishSortKey(name)), asOf),
    async withRepository(url, asOf) {
      const key = repositoryKey(url);
      const found = await Promise.all((await repositories.load(key)).map((id) => byId.known({ id, asOf })));
      return found.toSorted((one, other) => rankOf(one, key) - rankOf(other, key))[0] ?? null;
    },
  };
}

const ranks: readonly RepositoryItem['kind'][] = ['MAIN', 'PART', 'FORMER', 'ACCOUNT'];

const rankOf = ({ repositories }: ProductRow, key: string): number =>
  Math.min(...repositories.filter(({ url }) => repositoryKey(url) === key).map(({ kind }) => ranks.indexOf(kind)));

function lookup(reader: Reader, statement: (values: readonly string[]) => RawBuilder<queries.Found>) {
  return new DataLoader<string, string[]>(async (values) => {
    const ids = new Map(values.map((value): [string, string[]] => [value, []]));
    for (const { value, id } of await reader.rows(statement(values))) ids.get(value)!.push(id);
    return values.map((value) => ids.get(value)!);
  }, batching);
}

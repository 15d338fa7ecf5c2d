import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ProductAcrossTheCommunityDocument,
  SupplierAcrossTheCommunityDocument,
  type ProductAcrossTheCommunityQuery,
} from '../__generated__/questions.ts';
import { expectedAnswer } from '../support/answers.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const productNamed = async (name: string): Promise<NonNullable<ProductAcrossTheCommunityQuery['product']>> => {
  const { data } = await graph.ask(ProductAcrossTheCommunityDocument, { id: `product:${name}` });
  return data!.product!;
};

describe('a product across the community', () => {
  test.each(['os2rollekatalog', 'os2indberetning'])('%s has the expected answer', async (name) => {
    const answer = await graph.ask(ProductAcrossTheCommunityDocument, { id: `product:${name}` });
    expect(answer).toEqual(expectedAnswer(`product-${name}`));
  });

  test('OS2compliance is made by 14 organizations known by name', async () => {
    const { participations } = await productNamed('os2compliance');
    const names = participations!.nodes.map(({ organization }) => organization!.name);
    expect([...new Set(names)].toSorted()).toEqual([
      'Brøndby Kommune',
      'Favrskov Kommune',
      'Faxe Kommune',
      'Gentofte Kommune',
      'Herning Kommune',
      'Ishøj Kommune',
      'Jammerbugt Kommune',
      'Kalundborg Kommune',
      'Lolland Kommune',
      'Lyngby-Taarbæk Kommune',
      'Norddjurs Kommune',
      'Svendborg Kommune',
      'Syddjurs Kommune',
      'Viborg Kommune',
    ]);
  });

  test('its supplier leads to the eight other products that Digital Identity works on', async () => {
    const { suppliers } = await productNamed('os2compliance');
    expect(suppliers?.nodes.map(({ id }) => id)).toEqual(['supplier:digital-identity']);
    const others = suppliers?.nodes[0]?.products?.nodes.filter(({ id }) => id !== 'product:os2compliance');
    expect(others).toHaveLength(8);
  });
});

describe('the other directions', () => {
  test('the directions agree: a user that a product names, names the product', async () => {
    const { data } = await graph.ask(SupplierAcrossTheCommunityDocument, { id: 'supplier:magenta' });
    const pairs = data!.supplier!.products!.nodes.flatMap(({ id, usages }) =>
      usages!.nodes.map(({ organization }) => ({
        id,
        used: organization!.usages!.nodes.map(({ product }) => product.id),
      })),
    );
    expect(pairs).toHaveLength(5);
    for (const { id, used } of pairs) expect(used).toContain(id);
  });
});

import { badInput } from '@community-graph/kit/errors';
import { checkChangePosition, maximumFeedPage, type ChangeFeedPage } from '@community-graph/kit/feed';
import { decodeCursor, encodeCursor } from '@community-graph/kit/paging';
import type { Resolvers } from '../__generated__/schema.ts';
import type { SuppliersContext } from '../loaders/index.ts';

/** The subgraphs whose changes are told, in this order: what comes later leads to what comes before. */
const tellers = ['members', 'products', 'suppliers'] as const;

type Teller = (typeof tellers)[number];

/** How far each subgraph was read; null at its beginning. */
type Positions = Readonly<Record<Teller, string | null>>;

const list = 'changes';

/** @throws BAD_USER_INPUT when it is no cursor of this feed */
function positionsOf(since: string | null | undefined): Positions {
  const fits = (positions: readonly (string | null)[]) => positions.length === tellers.length;
  const given = since == null ? [] : decodeCursor(since, list, fits, 'since');
  const positions = tellers.map((teller, index) => [teller, given[index] ?? null] as const);
  for (const [teller, position] of positions) {
    if (position !== null) checkChangePosition(teller, position, 'since');
  }
  return Object.fromEntries(positions) as Positions;
}

const cursorOf = (positions: Positions): string =>
  encodeCursor(
    list,
    tellers.map((teller) => positions[teller]),
  );

interface Asked {
  readonly since: string | null | undefined;
  readonly positions: Positions;
  readonly first: number;
}

async function pageOf(teller: Teller, first: number, { since, positions }: Asked, { ask }: SuppliersContext) {
  const data = await ask(
    teller,
    `query ($after: String, $first: Int!) { feed: ${teller}Changes(after: $after, first: $first) {
      position hasMore end items { id type kind validTo changedAt }
    } }`,
    { after: positions[teller], first },
  ).catch((error: unknown) => {
    const { code } = (error as { extensions?: { code?: unknown } }).extensions ?? {};
    if (code === 'BAD_USER_INPUT')
      throw badInput('since', 'a cursor of this graph as it is now: read all of it anew', since);
    throw error;
  });
  return data['feed'] as ChangeFeedPage;
}

/**
 * The next changes: those of the first subgraph until it has no more, then those of the next. All are asked each time, so
 * that a page never seems to be the last while one of them could not say.
 */
async function nextChanges(asked: Asked, context: SuppliersContext) {
  const { positions, first } = asked;
  const reached = { ...positions };
  const ends = { ...positions };
  const items: ChangeFeedPage['items'] = [];
  let hasMore = false;
  for (const teller of tellers) {
    const room = first - items.length;
    const page = await pageOf(teller, Math.max(room, 1), asked, context);
    ends[teller] = page.end;
    if (room > 0) {
      items.push(...page.items);
      reached[teller] = page.position;
      hasMore ||= page.hasMore;
    } else {
      hasMore ||= page.items.length > 0 || page.hasMore;
    }
  }
  return { items, reached, ends, hasMore };
}

/** What changed in the whole graph. */
export const changes = {
  Query: {
    changes: async (_root, { since, first }, context) => {
      if (first < 1 || first > maximumFeedPage) throw badInput('first', `between 1 and ${maximumFeedPage}`, first);
      const { items, reached, ends, hasMore } = await nextChanges(
        { since, positions: positionsOf(since), first },
        context,
      );
      const isAtBeginning = tellers.every((teller) => reached[teller] === null);
      return {
        changes: items.map((item) => ({ ...item, nodeId: item.id, asOf: context.today })),
        cursor: isAtBeginning ? null : cursorOf(reached),
        end: cursorOf(ends),
        hasMore,
      };
    },
  },
} satisfies Resolvers;

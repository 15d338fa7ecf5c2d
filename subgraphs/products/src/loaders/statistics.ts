import { connectionLoader, listLoader, type Reader } from '@community-graph/kit/reading';
import * as queries from '../queries/index.ts';

interface Count {
  readonly count: number;
}

/** The reads of statistics: each is one statement for all objects that are asked in one turn. */
export function statisticsLoaders(reader: Reader) {
  const organizations = <List extends object>(source: Parameters<typeof connectionLoader<{ id: string }, List>>[1]) =>
    connectionLoader<{ id: string }, List>(reader, source);
  return {
    userCounts: listLoader<queries.UserCounts>(reader, queries.userCounts),
    memberUserCount: listLoader<Count>(reader, queries.memberUserCount),
    productCount: listLoader<Count>(reader, queries.productCount),
    recruitCount: listLoader<Count>(reader, queries.recruitCount),
    membersNotUsing: organizations(queries.membersNotUsing),
    membersWithProducts: organizations(queries.membersWithProducts),
    recruits: organizations(queries.recruits),
    usersOfBothEnds: organizations(queries.usersOfBothEnds),
    usersOfOneEnd: organizations(queries.usersOfOneEnd),
    membersWithProductsByRegion: listLoader<queries.RegionCounts>(reader, queries.membersWithProductsByRegion),
    widestReach: listLoader<{ productId: string; municipalityCount: number }>(reader, queries.widestReach),
    payers: connectionLoader<queries.PayerRow, queries.PayerList>(reader, queries.payers),
    payersByClass: listLoader<queries.ClassCounts>(reader, queries.payersByClass),
    unknownOrganizations: listLoader<{ id: string }>(reader, queries.unknownOrganizations),
    similarOrganizations: listLoader<queries.SimilarRow>(reader, queries.similarOrganizations),
    suggestedProducts: listLoader<queries.SuggestedRow>(reader, queries.suggestedProducts),
  };
}

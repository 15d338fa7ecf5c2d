import { connectionLoader, listLoader, type ConnectionSource, type Reader } from '@community-graph/kit/reading';
import type { IntegrationRow, SupplierUserNode } from '../entities/index.ts';
import * as queries from '../queries/index.ts';

/** The batched reads of who uses what a supplier works on. */
export function supplierReachLoaders(reader: Reader) {
  const users = (source: ConnectionSource<queries.SupplierUserList>) =>
    connectionLoader<Omit<SupplierUserNode, 'asOf'>, queries.SupplierUserList>(reader, source);
  return {
    usersOfSupplier: users(queries.usersOfSupplier),
    usersWithoutSupplier: users(queries.usersWithoutSupplier),
    integrationsWithoutSupplier: connectionLoader<IntegrationRow, queries.IntegrationList>(
      reader,
      queries.integrationsWithoutSupplier,
    ),
    userCountOfSupplier: listLoader<{ count: number }>(reader, queries.userCountOfSupplier),
    userCountOfAll: listLoader<{ count: number }>(reader, queries.userCountOfAll),
  };
}

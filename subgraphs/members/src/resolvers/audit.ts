import { auditEntryResolvers, secretariatOnly } from '@community-graph/kit/changing';
import type { Resolvers } from '../__generated__/schema.ts';
import { auditAccess } from '../entities/index.ts';

/** Who changed what. */
export const auditResolvers = {
  Query: {
    membersAudit: (_root, { filter, ...page }, { loaders, today }) =>
      loaders.audit.load({ key: '', asOf: today }, page, { filter }),
    membersAuditCheck: (_root, { after = null, notedHead = null }, { loaders, viewer }) => {
      secretariatOnly(viewer);
      return loaders.auditCheck(after, notedHead);
    },
  },

  AuditEntry: auditEntryResolvers(auditAccess),
} satisfies Resolvers;

import type { Change, Payload } from '@community-graph/kit/changing';
import { idWithin } from '@community-graph/kit/ids';
import { newCredential, type NewCredential } from '@community-graph/kit/viewer';
import type { Resolvers } from '../__generated__/schema.ts';
import type { IssuedCredential } from '../entities/index.ts';
import type { SuppliersContext } from '../loaders/index.ts';
import { issueCredential, revokeCredential, rotateCredential } from '../mutations/index.ts';

type Issued = Omit<IssuedCredential, 'token' | 'userErrors'> & object;

/**
 * Makes a credential and has a change store it. The token is no part of what the change answers, because answers are
 * remembered: only who makes the change itself is shown it.
 */
async function shownOnce(
  change: (work: (made: Change) => Promise<Issued>) => Promise<Payload<Issued>>,
  store: (within: Change, made: NewCredential) => Promise<Issued>,
): Promise<IssuedCredential> {
  const made = newCredential();
  const shown: { token: string | null } = { token: null };
  const payload = await change(async (within) => {
    const answer = await store(within, made);
    shown.token = made.text;
    return answer;
  });
  return { ...payload, token: payload.userErrors.length > 0 ? null : shown.token };
}

/** A credential that a payload tells of; null when the change was refused. */
async function told(id: string | undefined, { loaders, today }: SuppliersContext) {
  return id === undefined ? null : ((await loaders.credential.load({ id, asOf: today }))[0] ?? null);
}

/** Resolvers of the credentials of partners. */
export const credentials = {
  Query: {
    credentials: (_root, { supplierId, ...page }, { loaders, today }) =>
      loaders.credentials.load({ key: '', asOf: today }, page, {
        supplierId: supplierId && idWithin(['supplier'], supplierId, 'supplierId'),
      }),
    credentialHolder: (_root, { id, digest }, { loaders }) => loaders.credentialHolder(id, digest),
  },

  Mutation: {
    issueCredential: (_root, { input }, { change }) =>
      shownOnce(
        (work) => change('issueCredential', input, work),
        (within, made) => issueCredential(within, input, made),
      ),
    revokeCredential: (_root, { input }, { change }) =>
      change('revokeCredential', input, (within) => revokeCredential(within, input)),
    rotateCredential: (_root, { input }, { change }) =>
      shownOnce(
        (work) => change('rotateCredential', input, work),
        (within, made) => rotateCredential(within, input, made),
      ),
  },

  Credential: {
    supplier: ({ supplierId, asOf }, _args, { loaders }) => loaders.supplier.known({ id: supplierId, asOf }),
  },

  Viewer: {
    credential: ({ role, subject: id, asOf }, _args, { loaders }) =>
      role === 'SUPPLIER' && id !== null
        ? loaders.credential.load({ id, asOf }).then(([credential]) => credential ?? null)
        : null,
  },

  IssueCredentialPayload: { credential: ({ credentialId }, _args, context) => told(credentialId, context) },
  RevokeCredentialPayload: { credential: ({ credentialId }, _args, context) => told(credentialId, context) },
  RotateCredentialPayload: {
    credential: ({ credentialId }, _args, context) => told(credentialId, context),
    replaced: ({ replacedId }, _args, context) => told(replacedId, context),
  },
} satisfies Resolvers;

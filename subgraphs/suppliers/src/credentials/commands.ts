import { randomUUID } from 'node:crypto';
import type { Ask } from '@community-graph/kit/administration';
import type { Printer } from '@community-graph/kit/command';
import { listed, moment, type ToldCredential } from './listed.ts';
import type { Command } from './options.ts';

const told = 'id supplier { id } scopes label issuedAt expiresAt revokedAt lastUsedAt replacedById isValid';

const operations = {
  issue: `mutation ($input: IssueCredentialInput!) {
    done: issueCredential(input: $input) { credential { ${told} } token userErrors { message } } }`,
  revoke: `mutation ($input: RevokeCredentialInput!) {
    done: revokeCredential(input: $input) { credential { ${told} } userErrors { message } } }`,
  rotate: `mutation ($input: RotateCredentialInput!) {
    done: rotateCredential(input: $input) { credential { ${told} } token replaced { ${told} } userErrors { message } } }`,
  list: `query ($after: String $supplierId: ID) {
    credentials(first: 100, after: $after, supplierId: $supplierId) { nodes { ${told} } pageInfo { hasNextPage endCursor } } }`,
};

interface Done {
  readonly credential: ToldCredential;
  readonly token?: string;
  readonly replaced?: ToldCredential;
  readonly userErrors: readonly { readonly message: string }[];
}

interface Page {
  readonly nodes: readonly ToldCredential[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Does what a command says, and prints what came of it; a new token alone goes to standard output.
 * @throws Error with what is wrong when it is refused
 */
export async function perform(command: Command, ask: Ask, { result, say }: Printer): Promise<void> {
  const { does, ...input } = command;
  if (does === 'list') {
    const all = await everyCredential(ask, input);
    if (all.length === 0) return say('There are no credentials.');
    return result(listed(all));
  }
  const { credential, token, replaced } = await change(ask, operations[does], input);
  const { id, supplier, expiresAt, scopes, label, revokedAt } = credential;
  if (does === 'revoke') return say(`${id} of ${supplier.id} (${label}) is revoked since ${moment(revokedAt!)}.`);
  say(`${id} of ${supplier.id} (${label}): ${scopes.join(', ')}; until ${moment(expiresAt)}.`);
  if (replaced) say(`${replaced.id} still holds until ${moment(replaced.expiresAt)}.`);
  say('Its token, which is shown this once, and goes as "Authorization: Bearer …":\n');
  return result(token!);
}

async function change(ask: Ask, operation: string, input: object): Promise<Done> {
  const data = await answered(ask, operation, { input: { ...input, idempotencyKey: randomUUID() } });
  const done = data['done'] as Done;
  if (done.userErrors.length > 0) throw new Error(done.userErrors.map(({ message }) => message).join('\n'));
  return done;
}

async function everyCredential(ask: Ask, of: object): Promise<ToldCredential[]> {
  const all: ToldCredential[] = [];
  for (let after: string | null = null; ;) {
    const { credentials } = (await answered(ask, operations.list, { ...of, after })) as { readonly credentials: Page };
    all.push(...credentials.nodes);
    if (!credentials.pageInfo.hasNextPage) return all;
    after = credentials.pageInfo.endCursor;
  }
}

async function answered(ask: Ask, query: string, variables: Record<string, unknown>) {
  const { data, errors } = await ask(query, variables);
  if (errors || !data)
    throw new Error((errors ?? []).map(({ message }) => message).join('\n') || 'There is no answer.');
  return data;
}

import type { TestSubgraph } from '@community-graph/kit/testing';
import { digestOf, parseCredential, type Viewer } from '@community-graph/kit/viewer';
import { askOf, gateway, secretariat } from './viewers.ts';

/** A credential as its payload tells of it. */
export interface ToldCredential {
  readonly id: string;
  readonly isValid: boolean;
  readonly [field: string]: unknown;
}

/** What a mutation answered. */
export interface CredentialPayload {
  readonly credential: ToldCredential | null;
  readonly token?: string | null;
  readonly replaced?: ToldCredential | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string; readonly path: string[] | null }[];
}

const told = 'id supplier { id } scopes label revokedAt lastUsedAt replacedById isValid';
const payloads: Readonly<Record<string, string>> = {
  issueCredential: `credential { ${told} } token userErrors { code message path }`,
  revokeCredential: `credential { ${told} } userErrors { code message path }`,
  rotateCredential: `credential { ${told} } token replaced { ${told} } userErrors { code message path }`,
};

/** Where tests issue and use credentials. */
export interface CredentialOffice {
  /** Sends a mutation, with an idempotency key of its own unless the input has one. */
  send(name: string, input: object, viewer?: Viewer): Promise<CredentialPayload>;
  /** Issues one to alpha, and gives its token and id. */
  issue(input?: object): Promise<{ readonly id: string; readonly token: string }>;
  /** What the gateway is told of a token. */
  holderOf(token: string): Promise<unknown>;
  sql<Row>(statement: string): Promise<Row[]>;
}

/** Opens an office in a running subgraph with the market. */
export function officeIn(running: TestSubgraph): CredentialOffice {
  const ask = askOf(running);
  let key = 0;
  const send: CredentialOffice['send'] = async (name, input, viewer = secretariat) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${payloads[name]} } }`;
    const { data, errors } = await ask(viewer, query, { input: { idempotencyKey: `key ${(key += 1)}`, ...input } });
    if (errors) throw new Error(JSON.stringify(errors));
    return data![name] as CredentialPayload;
  };
  return {
    send,
    async issue(input = {}) {
      const { credential, token, userErrors } = await send('issueCredential', {
        supplierId: 'supplier:alpha',
        scopes: ['products:read', 'agreements:read'],
        label: 'nightly sync',
        expiresInDays: 90,
        ...input,
      });
      if (!credential || !token) throw new Error(JSON.stringify(userErrors));
      return { id: credential.id, token };
    },
    async holderOf(token) {
      const { id, secret } = parseCredential(token)!;
      const query = `query ($id: String! $digest: String!) { credentialHolder(id: $id, digest: $digest) { subject supplierId scopes } }`;
      const { data, errors } = await ask(gateway, query, { id, digest: digestOf(secret) });
      if (errors) throw new Error(JSON.stringify(errors));
      return data!['credentialHolder'];
    },
    sql: <Row>(statement: string) => running.subgraph.orm.fork().execute<Row[]>(statement),
  };
}

import { credentialsProgram } from '../../../subgraphs/suppliers/src/credentials/program.ts';

/** A supplier that may change its profile. */
export interface Partner {
  /** Its credential. */
  readonly token: string;
  /** The supplier's version, before it changes anything. */
  readonly version: number;
}

/**
 * Issues a credential to a supplier and asks for its version.
 * @param url of the gateway
 * @throws when no credential is issued, or the supplier is not known
 */
export async function partnerOf(supplierId: string, url: string, databaseUrl: string): Promise<Partner> {
  let [printed, said] = ['', ''];
  const options = ['--supplier', supplierId, '--scopes', 'profile:write', '--expires', '1d', '--label', 'bench'];
  await credentialsProgram(
    ['issue', ...options],
    { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' },
    { result: (text) => (printed += `${text}\n`), say: (text) => (said += `${text}\n`) },
  );
  const token = /cg_\S+/.exec(printed)?.[0];
  if (token === undefined) throw new Error(`no credential was issued: ${said}`);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ supplier(id: ${JSON.stringify(supplierId)}) { version } }` }),
  });
  const { data } = (await response.json()) as { data: { supplier: { version: number } | null } };
  if (data.supplier === null) throw new Error(`there is no ${supplierId}`);
  return { token, version: data.supplier.version };
}

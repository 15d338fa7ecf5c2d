/** A credential as the graph tells of it. */
export interface ToldCredential {
  readonly id: string;
  readonly supplier: { readonly id: string };
  readonly scopes: readonly string[];
  readonly label: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly replacedById: string | null;
  readonly isValid: boolean;
}

/** A moment as people read it: to the minute, in UTC. */
export const moment = (text: string): string => `${text.slice(0, 16).replace('T', ' ')} UTC`;

const heads = ['id', 'supplier', 'state', 'ends', 'last used', 'scopes', 'label'];

/** Credentials as a table, a line for each. */
export function listed(credentials: readonly ToldCredential[]): string {
  const rows = [heads, ...credentials.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const cells = ({ id, supplier, scopes, label, expiresAt, lastUsedAt, ...credential }: ToldCredential): string[] => [
  id,
  supplier.id,
  stateOf(credential),
  moment(expiresAt),
  lastUsedAt === null ? 'never' : moment(lastUsedAt),
  scopes.join(','),
  label,
];

function stateOf({ revokedAt, replacedById, isValid }: Pick<ToldCredential, 'revokedAt' | 'replacedById' | 'isValid'>) {
  if (revokedAt !== null) return 'revoked';
  if (!isValid) return 'ended';
  return replacedById === null ? 'holds' : 'replaced';
}

import { z } from 'zod';
import { defaultConnectionLimits, type ConnectionLimits } from '@community-graph/kit/http';

const count = z.coerce.number('must be a number').pipe(z.int('must be a whole number').min(1, 'must be 1 or more'));

/** The variables of what clients may hold of the server. */
export const connectionVariables = z.object({
  CONNECTIONS: count.default(defaultConnectionLimits.connections),
  CONNECTIONS_PER_ADDRESS: count.default(defaultConnectionLimits.perAddress),
});

/** The limits that the values make. */
export function connectionLimits({
  CONNECTIONS,
  CONNECTIONS_PER_ADDRESS,
}: Readonly<z.infer<typeof connectionVariables>>): Pick<ConnectionLimits, 'connections' | 'perAddress'> {
  return { connections: CONNECTIONS, perAddress: CONNECTIONS_PER_ADDRESS };
}

import { z } from 'zod';

/** What `NODE_ENV` may be. */
export const nodeEnvironments = ['development', 'test', 'production'] as const;

/** `NODE_ENV`. Anything else is refused: a misspelled `production` would start without any of its checks. */
export const nodeEnvironmentVariable = z
  .enum(nodeEnvironments, {
    error: ({ input }) =>
      `must be development, test or production, or not set. Did you mean "${meant(String(input))}"?`,
  })
  .optional();

/** What somebody most likely meant; production when in doubt, which is the safe guess. */
function meant(text: string): string {
  const [first] = text.trim().toLowerCase();
  return nodeEnvironments.find((name) => name[0] === first) ?? 'production';
}

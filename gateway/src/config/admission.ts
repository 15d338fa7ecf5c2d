import { z } from 'zod';
import {
  defaultAllowances,
  largestLimits,
  limitNames,
  trustedOnlyModes,
  type Allowance,
  type Allowances,
  type LimitName,
  type TrustedOnly,
} from '../access/index.ts';
import { isNetwork } from './trustedProxies.ts';

/** What viewers may ask and spend. */
export interface AdmissionConfig {
  readonly allowances: Allowances;
  /** Whether what viewers spend is counted. */
  readonly rateLimit: boolean;
  /** Where it is counted for several gateways together; in memory when undefined. */
  readonly redisUrl: string | undefined;
  /** The manifest of registered documents; none when undefined. */
  readonly persistedDocuments: string | undefined;
  /** Who may run nothing but those. */
  readonly trustedOnly: TrustedOnly;
  /** The proxies whose X-Forwarded-For is trusted: how many, or which. */
  readonly trustProxy: number | readonly string[];
}

const amount = (largest = 1e15) =>
  z.int('must be a whole number').min(1, 'must be 1 or more').max(largest, `must be ${largest} or less`);

const allowanceShape = {
  ...(Object.fromEntries(limitNames.map((name) => [name, amount(largestLimits[name])])) as Record<
    LimitName,
    ReturnType<typeof amount>
  >),
  burst: amount(),
  perSecond: amount(),
};

const unknownKeys = (known: readonly string[], what: string) => ({
  error: ({ code, keys }: { readonly code?: string | undefined; readonly keys?: unknown }) =>
    code === 'unrecognized_keys'
      ? `has unknown ${what} (${(keys as string[]).join(', ')}); known are ${known.join(', ')}`
      : `must be an object of ${what}`,
});

const allowance = z.strictObject(allowanceShape, unknownKeys(Object.keys(allowanceShape), 'limits')).partial();

const viewers = ['anonymous', 'signedIn'] as const;

const limits = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('must be JSON, for example {"anonymous": {"depth": 12}}');
      return z.NEVER;
    }
  })
  .pipe(z.strictObject({ anonymous: allowance, signedIn: allowance }, unknownKeys(viewers, 'viewers')).partial());

const proxies = z.string().transform((text, context): number | string[] => {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const addresses = text.split(',').map((address) => address.trim());
  if (addresses.every(isNetwork)) return addresses;
  context.addIssue(
    'must be how many proxies stand before the gateway, or their addresses or networks with commas between them, none of them the whole internet (/0)',
  );
  return z.NEVER;
});

/** The variables of what viewers may ask and spend. */
export const admissionVariables = z.object({
  LIMITS: limits.default({}),
  RATE_LIMIT: z.enum(['on', 'off'], 'must be on or off').default('on'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/./, 'must be a Redis address, for example redis://localhost:6379')
    .optional(),
  PERSISTED_DOCUMENTS: z.string().optional(),
  TRUSTED_DOCUMENTS_ONLY: z.enum(trustedOnlyModes, 'must be off, anonymous or all').default('off'),
  TRUST_PROXY: proxies.default(0),
});

/** The values of those variables. */
export type AdmissionValues = Readonly<z.infer<typeof admissionVariables>>;

/** The configuration that the values make. */
export function admissionConfig(values: AdmissionValues): AdmissionConfig {
  const { anonymous, signedIn } = values.LIMITS;
  return {
    allowances: {
      anonymous: changed(defaultAllowances.anonymous, anonymous),
      signedIn: changed(defaultAllowances.signedIn, signedIn),
    },
    rateLimit: values.RATE_LIMIT === 'on',
    redisUrl: values.REDIS_URL,
    persistedDocuments: values.PERSISTED_DOCUMENTS,
    trustedOnly: values.TRUSTED_DOCUMENTS_ONLY,
    trustProxy: values.TRUST_PROXY,
  };
}

/** What does not go together in the values; one line each. */
export function admissionErrors(values: AdmissionValues): string[] {
  const { allowances } = admissionConfig(values);
  const lines = viewers.flatMap((viewer) => {
    const { burst, limits: own } = allowances[viewer];
    return burst >= own.cost
      ? []
      : [`LIMITS gives ${viewer} a burst of ${burst}, which must be ${own.cost} or more: the cost of one operation`];
  });
  if (values.TRUSTED_DOCUMENTS_ONLY !== 'off' && values.PERSISTED_DOCUMENTS === undefined) {
    lines.push('PERSISTED_DOCUMENTS must be set as well: TRUSTED_DOCUMENTS_ONLY lets nothing else run');
  }
  return lines;
}

function changed(usual: Allowance, given: AdmissionValues['LIMITS']['anonymous'] = {}): Allowance {
  const { burst = usual.burst, perSecond = usual.perSecond, ...own } = given;
  const set = Object.entries(own).filter(([, value]) => value !== undefined);
  return { limits: { ...usual.limits, ...Object.fromEntries(set) }, burst, perSecond };
}

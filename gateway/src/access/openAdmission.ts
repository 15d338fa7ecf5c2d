import type { Logger } from '@community-graph/kit/telemetry';
import type { AdmissionOptions } from './admission.ts';
import type { Budget } from './budget/budget.ts';
import { memoryBudget } from './budget/memoryBudget.ts';
import { noTrustedDocuments, readManifest } from './documents/manifest.ts';
import type { TrustedOnly } from './documents/requestedDocument.ts';
import type { Allowances } from './limits/limits.ts';

/** What an operator has chosen. */
export interface AdmissionSettings {
  readonly allowances: Allowances;
  /** Whether what viewers spend is counted. */
  readonly rateLimit: boolean;
  /** Where it is counted for several gateways together; in memory when undefined. */
  readonly redisUrl: string | undefined;
  /** The manifest of registered documents; none when undefined. */
  readonly persistedDocuments: string | undefined;
  readonly trustedOnly: TrustedOnly;
}

/**
 * Opens what the settings name: reads the manifest and connects to Redis.
 * @throws OperatorError BAD_CONFIGURATION when the manifest is none
 */
export async function openAdmission(settings: AdmissionSettings, logger: Logger): Promise<AdmissionOptions> {
  const { allowances, persistedDocuments, trustedOnly } = settings;
  const trusted =
    persistedDocuments === undefined ? noTrustedDocuments : readManifest(persistedDocuments, 'PERSISTED_DOCUMENTS');
  return { allowances, trusted, trustedOnly, budget: await openBudget(settings, logger) };
}

async function openBudget({ rateLimit, redisUrl }: AdmissionSettings, logger: Logger): Promise<Budget | null> {
  if (!rateLimit) return null;
  if (redisUrl === undefined) return memoryBudget();
  const { redisBudget } = await import('./budget/redisBudget.ts');
  return redisBudget(redisUrl, memoryBudget(), logger);
}

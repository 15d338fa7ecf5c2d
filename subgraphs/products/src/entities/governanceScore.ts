import type { CriterionOutcome, GovernanceLevel } from '../__generated__/schema.ts';

/** One answer of a report, as far as scores need it. */
export interface Answer {
  readonly level: GovernanceLevel;
  readonly isRecommendation: boolean;
  readonly outcome: CriterionOutcome;
}

/** How many criteria have which outcome. */
export interface Score {
  /** The level whose criteria are counted; null for those of all levels. */
  readonly level: GovernanceLevel | null;
  readonly criteria: number;
  readonly met: { readonly numerator: number; readonly denominator: number };
  readonly partly: number;
  readonly planned: number;
  readonly notMet: number;
  readonly notRelevant: number;
  readonly unknown: number;
  readonly isReached: boolean;
}

/** The levels of governance from the lowest to the highest. */
export const governanceLevels = ['SANDBOX', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3'] as const;

/** Whether an answer keeps a product from a level: a recommendation never does, nor what is not relevant to it. */
export function hinders({ isRecommendation, outcome }: Answer): boolean {
  return !isRecommendation && outcome !== 'MET' && outcome !== 'NOT_RELEVANT';
}

/** The scores of a report, level by level; levels that it has no answer for are left out. */
export function scoresOf(answers: readonly Answer[]): Score[] {
  return governanceLevels
    .map((level) =>
      scoreOf(
        answers.filter((answer) => answer.level === level),
        level,
      ),
    )
    .filter(({ criteria }) => criteria > 0);
}

/** The score of some answers together; what is not relevant is no part of the denominator. */
export function scoreOf(answers: readonly Answer[], level: GovernanceLevel | null = null): Score {
  const count = (outcome: CriterionOutcome) => answers.filter((answer) => answer.outcome === outcome).length;
  const notRelevant = count('NOT_RELEVANT');
  return {
    level,
    criteria: answers.length,
    met: { numerator: count('MET'), denominator: answers.length - notRelevant },
    partly: count('PARTLY'),
    planned: count('PLANNED'),
    notMet: count('NOT_MET'),
    notRelevant,
    unknown: count('UNKNOWN'),
    isReached: answers.length > 0 && !answers.some(hinders),
  };
}

/**
 * The highest level whose criteria are all met, and those of every level below it. Recommendations and criteria that
 * are not relevant do not stand in the way; partly, planned, not met and unknown do.
 * @returns null when not even the sandbox's criteria are met, or there is no answer
 */
export function computedLevelOf(answers: readonly Answer[]): GovernanceLevel | null {
  const reached = governanceLevels.map(
    (level) => scoreOf(answers.filter((answer) => answer.level === level)).isReached,
  );
  const firstMissing = reached.indexOf(false);
  return governanceLevels[(firstMissing === -1 ? governanceLevels.length : firstMissing) - 1] ?? null;
}

/** The level above the computed one; null at the top, and when there is no answer to go by. */
export function nextLevelOf(answers: readonly Answer[]): GovernanceLevel | null {
  if (answers.length === 0) return null;
  const computed = computedLevelOf(answers);
  return governanceLevels[computed === null ? 0 : governanceLevels.indexOf(computed as 'SANDBOX') + 1] ?? null;
}

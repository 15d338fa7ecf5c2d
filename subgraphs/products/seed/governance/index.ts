import type { EntityManager } from '@mikro-orm/sql';
import { readSeedFile, type ProvenanceItem } from '@community-graph/kit/facts';
import { localName } from '@community-graph/kit/ids';
import type { AssessmentKind, CriterionOutcome, GovernanceLevel } from '../../src/__generated__/schema.ts';
import * as tables from '../../src/entities/index.ts';

interface SeedAssessment {
  readonly product: string;
  readonly kind: AssessmentKind;
  readonly assessedOn: string;
  readonly isDraft: boolean;
  readonly recommendedLevel?: GovernanceLevel;
  /** The codes of the criteria that have each outcome. */
  readonly results: Readonly<Partial<Record<CriterionOutcome, string[]>>>;
  readonly provenance: ProvenanceItem[];
}

type SeedCriterion = Omit<tables.GovernanceCriterionRow, 'n'>;

/** Fills the tables of criteria, assessments and results; the products are there already. */
export async function seedGovernance(em: EntityManager): Promise<void> {
  const read = <Row>(name: string) => readSeedFile<Row[]>(name, import.meta.url);

  const criteria = read<SeedCriterion>('criteria.json');
  await em.insertMany(
    tables.GovernanceCriterion,
    criteria.map((row, index) => ({ ...row, n: index + 1 })),
  );
  const assessments = read<SeedAssessment>('assessments.json').map((row) => ({
    ...row,
    name: `${localName(row.product)}.${row.assessedOn}`,
  }));
  await em.insertMany(
    tables.GovernanceAssessment,
    assessments.map(({ name, product, results: _results, ...row }) => ({
      ...row,
      id: `assessment:${name}`,
      productId: product,
      recommendedLevel: row.recommendedLevel ?? null,
    })),
  );
  await em.insertMany(
    tables.CriterionResult,
    assessments.flatMap(({ name, product, results }) =>
      Object.entries(results).flatMap(([outcome, codes]) =>
        codes.map((code) => ({
          id: `result:${name}.${code.toLowerCase()}`,
          assessmentId: `assessment:${name}`,
          criterionId: `criterion:${code.toLowerCase()}`,
          productId: product,
          outcome: outcome as CriterionOutcome,
        })),
      ),
    ),
  );
}

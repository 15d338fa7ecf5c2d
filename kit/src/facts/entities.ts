import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key } from '../database/index.ts';

/** How certain a fact is. */
export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

/** How exact a date is. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'INFERRED_YEAR';

/** Where a row is stated, as it is stored with the row. */
export interface ProvenanceItem {
  /** The id of a source. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** The column that says where a row is stated. */
export const provenance = () => p.json<ProvenanceItem[]>();

/** A table of sources; one for each subgraph, because two ORMs must not share an entity. */
export const defineSource = () =>
  defineEntity({
    name: 'Source',
    tableName: 'source',
    properties: {
      id: key().primary(),
      title: p.text(),
      publisher: p.text().nullable(),
      publishedOn: p.date().nullable(),
      publishedOnPrecision: p.text().$type<DatePrecision>().nullable(),
      url: p.text().nullable(),
      retrievedOn: p.date().nullable(),
    },
  });

/** A row of the table of sources. */
export type SourceRow = InferEntity<ReturnType<typeof defineSource>>;

import { sql } from 'kysely';
import { checkInput, refuse, secretariatOnly, type Change, type InputCheck } from '@community-graph/kit/changing';
import { isIdWithin, localName } from '@community-graph/kit/ids';
import type { AddClaimInput } from '../__generated__/schema.ts';
import { Claim, Source, type ClaimRow } from '../entities/index.ts';
import { largestFigure, longest } from './limits.ts';
import { nextId, takeTurns } from './turns.ts';

/** Adds what somebody published beside what others did; answers with its id. */
export async function addClaim(change: Change, input: AddClaimInput) {
  secretariatOnly(change.viewer);
  const check = checkInput();
  const { metric, subjectId, value, unit, sourceId } = input;
  const statement = check.line(input.statement, 'input.statement', longest.statement);
  checkFigure(check, input);
  const day = dayOf(check, input, change);
  await checkSubject(change, check, subjectId);
  await checkSource(change, check, sourceId);
  check.done();

  const comparison = input.comparison ?? 'EXACT';
  const own = ownId(input);
  await takeTurns(change, own);
  const others = await change.em.find(Claim, { metric, subjectId, value, unit, source: sourceId });
  const same = others.find((other) => other.comparison === comparison && other.claimAsOf === day.claimAsOf);
  if (same !== undefined) refuse('ALREADY_EXISTS', `${same.id} says the same, of the same source.`, 'input.value');
  const taken = await change.rows(
    sql<{ id: string }>`select c.id from members.claim c where c.id = ${own} or starts_with(c.id, ${`${own}.`})`,
  );
  const id = nextId(
    own,
    taken.map((each) => each.id),
  );
  const { confidence } = input;
  change.em.create(Claim, {
    id,
    metric,
    subjectId,
    value,
    comparison,
    unit,
    statement,
    ...day,
    source: sourceId,
    confidence,
  });
  return { claimId: id };
}

/** The id says the figure: `claim:members-80`, and of anything but the community whose it is: `claim:os2mo-users-12`. */
function ownId({ metric, subjectId, value }: AddClaimInput): string {
  const words = metric
    .toLowerCase()
    .replace(/^product_/, '')
    .replaceAll('_', '-');
  const whose = isIdWithin(['community'], subjectId) ? '' : `${localName(subjectId)}-`;
  return `claim:${whose}${words}-${String(value).replace('.', '-')}`;
}

function checkFigure(check: InputCheck, { value, unit }: AddClaimInput): void {
  if (unit === 'PERCENT') check.within(value, 'input.value', 0, 100);
  else {
    check.within(value, 'input.value', 0, largestFigure);
    check.holds(Number.isInteger(value), 'input.value', 'A number of things is whole.');
  }
  check.holds(/^\d+(\.\d{1,4})?$/.test(String(value)), 'input.value', 'It must have at most four decimals.');
}

const firstDays = { DAY: /./, MONTH: /-01$/, YEAR: /-01-01$/, INFERRED_YEAR: /-01-01$/ } as const;

function dayOf(
  check: InputCheck,
  { asOf, asOfPrecision }: AddClaimInput,
  { today }: Change,
): Pick<ClaimRow, 'claimAsOf' | 'claimAsOfPrecision'> {
  check.holds(!asOfPrecision || Boolean(asOf), 'input.asOfPrecision', 'There is no day that could be exact.');
  if (!asOf) return { claimAsOf: null, claimAsOfPrecision: null };
  const precision = asOfPrecision ?? 'DAY';
  check.holds(asOf <= today, 'input.asOf', `It must not lie after today, ${today}: a claim is of what was.`);
  check.holds(
    firstDays[precision].test(asOf),
    'input.asOf',
    `Of the precision ${precision} it is the first day of it.`,
  );
  return { claimAsOf: asOf, claimAsOfPrecision: precision };
}

const subjects = ['community', 'product', 'supplier', 'municipality', 'region', 'organization'];

async function checkSubject({ rows }: Change, check: InputCheck, id: string): Promise<void> {
  check.id(id, 'input.subjectId', subjects);
  if (!isIdWithin(subjects, id)) return;
  // What search knows of the three subgraphs.
  const found = await rows(sql`
    select from members.search_entry e where e.id = ${id}
    union all select from members.organization o where o.id = ${id}
    union all select from members.community c where c.id = ${id}`);
  if (found.length === 0) check.wrong('NOT_FOUND', 'input.subjectId', `There is nothing with the id ${id}.`);
}

async function checkSource({ em }: Change, check: InputCheck, id: string): Promise<void> {
  check.id(id, 'input.sourceId', ['source']);
  if (!isIdWithin(['source'], id) || (await em.findOne(Source, id)) !== null) return;
  check.wrong('NOT_FOUND', 'input.sourceId', `There is no source with the id ${id} here; add it first.`);
}

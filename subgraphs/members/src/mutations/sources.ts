import { checkInput, refuse, secretariatOnly, type Change } from '@community-graph/kit/changing';
import { isIdWithin, slugOf } from '@community-graph/kit/ids';
import type { AddSourceInput } from '../__generated__/schema.ts';
import { Source } from '../entities/index.ts';
import { longest } from './limits.ts';

/** Adds a text, repository or data set that claims can be stated by; answers with its id. */
export async function addSource(change: Change, input: AddSourceInput) {
  secretariatOnly(change.viewer);
  const { em, today } = change;
  const check = checkInput();
  const title = check.line(input.title, 'input.title', longest.title);
  const publisher = check.line(input.publisher, 'input.publisher', longest.publisher) ?? null;
  const id = input.id ?? `source:${slugOf(title)}`;
  const at = input.id ? 'input.id' : 'input.title';
  check.holds(
    isIdWithin(['source'], id),
    at,
    'The id must be `source:` and small letters, digits and hyphens; give one.',
  );
  check.holds(!id.startsWith('source:report.'), at, 'Such ids are of what is reported by changes.');
  const { publishedOn = null, publishedOnPrecision, retrievedOn = null, url = null } = input;
  check.holds((url ?? '').length <= longest.url, 'input.url', `At most ${longest.url} characters.`);
  const notAhead = `It must not lie after today, ${today}.`;
  check.holds(!publishedOn || publishedOn <= today, 'input.publishedOn', notAhead);
  check.holds(!retrievedOn || retrievedOn <= today, 'input.retrievedOn', notAhead);
  check.holds(
    !publishedOnPrecision || publishedOn !== null,
    'input.publishedOnPrecision',
    'There is no day that could be exact.',
  );
  check.done();

  const other = await em.findOne(Source, url === null ? { id } : { $or: [{ id }, { url }] });
  if (other !== null) {
    refuse('ALREADY_EXISTS', `${other.id} is there already: "${other.title}".`, other.id === id ? at : 'input.url');
  }
  em.create(Source, {
    id,
    title,
    publisher,
    publishedOn,
    publishedOnPrecision: publishedOn === null ? null : (publishedOnPrecision ?? 'DAY'),
    url,
    retrievedOn,
  });
  return { sourceId: id };
}

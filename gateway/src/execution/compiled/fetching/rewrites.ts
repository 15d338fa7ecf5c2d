import type { FetchNodePathSegment, OutputRewrite } from '@graphql-hive/router-query-planner';
import { isDataObject } from '../absence.ts';

/**
 * Does to an answer what the plan says: a planner that asked for a field under a name of its own has it put back
 * under its true name.
 */
export function applyRewrites(answer: unknown, rewrites: readonly OutputRewrite[]): void {
  for (const rewrite of rewrites) {
    if ('KeyRenamer' in rewrite) rewriteAt(answer, rewrite.KeyRenamer.path, rewrite.KeyRenamer.renameKeyTo, true);
    else if ('ValueSetter' in rewrite)
      rewriteAt(answer, rewrite.ValueSetter.path, rewrite.ValueSetter.setValueTo, false);
    else rewriteAt(answer, rewrite.path, rewrite.setValueTo, false);
  }
}

function rewriteAt(value: unknown, path: readonly FetchNodePathSegment[], to: string, renames: boolean): void {
  if (Array.isArray(value)) {
    for (const item of value) rewriteAt(item, path, to, renames);
    return;
  }
  const [segment, ...rest] = path;
  if (segment === undefined || !isDataObject(value)) return;
  if ('TypenameEquals' in segment) {
    if (segment.TypenameEquals.includes(value['__typename'] as string)) rewriteAt(value, rest, to, renames);
  } else if (rest.length > 0) {
    rewriteAt(value[segment.Key], rest, to, renames);
  } else if (!renames) {
    value[segment.Key] = to;
  } else if (Object.hasOwn(value, segment.Key)) {
    value[to] = value[segment.Key];
    delete value[segment.Key];
  }
}

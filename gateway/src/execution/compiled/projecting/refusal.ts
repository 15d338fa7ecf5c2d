import { refusedField, type Requirement } from '@community-graph/kit/viewer';
import { report, type Writer } from './projection.ts';

/**
 * Makes the writer of a field that the viewer may not read: null, with an error at each of its places.
 * @param coordinate the field, as `Type.field`
 * @param isChange whether it is a root field of mutations
 * @param required whether null may not stand there, so that it goes up
 */
export function refusalWriter(
  coordinate: string,
  requirement: Requirement,
  { isChange, required }: { readonly isChange: boolean; readonly required: boolean },
): Writer {
  return (_value, projection) => {
    const { isSignedIn } = projection;
    report(projection, refusedField(coordinate, requirement, { isChange, isSignedIn }), {
      code: 'UNAUTHORIZED_FIELD_OR_TYPE',
    });
    return required ? undefined : 'null';
  };
}

import { inWords, type Requirement } from '@community-graph/kit/viewer';
import { report, type Writer } from './projection.ts';

/**
 * Makes the writer of a field that the viewer may not read: null, with an error at each of its places.
 * @param coordinate the field, as `Type.field`
 * @param required whether null may not stand there, so that it goes up
 */
export function refusalWriter(coordinate: string, requirement: Requirement, required: boolean): Writer {
  const message = `You may not read ${coordinate}. It needs ${inWords(requirement)}.`;
  return (_value, projection) => {
    report(projection, message, { code: 'UNAUTHORIZED_FIELD_OR_TYPE' });
    return required ? undefined : 'null';
  };
}

import { inWords, type Requirement } from './requirement.ts';

/** Who is refused a field, and what for. */
export interface Refused {
  /** Whether the field changes something: it is a root field of mutations. */
  readonly isChange: boolean;
  /** Whether the viewer has signed in. */
  readonly isSignedIn: boolean;
}

/**
 * Says why a viewer is refused a field, and what to do about it.
 * @param field its name, as the message shows it
 */
export function refusedField(field: string, requirement: Requirement, { isChange, isSignedIn }: Refused): string {
  const purpose = isChange ? `change anything with ${field}` : `read ${field}`;
  const needs = `It needs ${inWords(requirement)}.`;
  return isSignedIn
    ? `You may not ${purpose}. ${needs} Send a credential that has it.`
    : `Sign in to ${purpose}: send a credential as \`Authorization: Bearer …\`. ${needs}`;
}

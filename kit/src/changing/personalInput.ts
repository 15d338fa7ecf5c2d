import { decodedReadings, holdsCivilNumber, personalMailboxesIn } from '../persons/index.ts';
import { refuseAll, type UserError } from './userError.ts';

const civilNumber =
  'It holds what looks like a civil registration number (CPR). Persons are not described here: leave the number out.';
const mailbox =
  'It holds the mail address of a person. Write the address of a function, for example support@example.org, or leave it out.';

/** The input fields that say how a function is reached: they have a rule of their own, with a way for what looks wrong. */
const ofContacts = new Set(['mailbox']);

/** The longest text that is searched, in characters: longer than any that a change takes. */
const longestText = 10_000;
const tooLong = `It is longer than ${longestText.toLocaleString('en-US')} characters. Write less.`;

/** What names a person in order to be erased; it is never stored. */
const toErase = 'input.actor';

/**
 * Ends a change whose input describes a person, in any text at any depth: by a civil registration number, or by a mail
 * address that is certainly a person's, also where they are encoded for an address or a page (`%40`, `&#64;`). A text is refused as well
 * that is too long to be searched.
 * @throws Refusal INVALID
 */
export function refusePersons(input: object): void {
  const errors: UserError[] = [];
  const look = (value: unknown, path: readonly string[]): void => {
    if (path.join('.') === toErase) return;
    if (typeof value === 'string') {
      const wrong = (message: string) => void errors.push({ code: 'INVALID', message, path: [...path] });
      if (value.length > longestText) return wrong(tooLong);
      const readings = decodedReadings(value);
      if (readings.some(holdsCivilNumber)) wrong(civilNumber);
      else if (!ofContacts.has(path.at(-1)!) && readings.some((one) => personalMailboxesIn(one).length > 0))
        wrong(mailbox);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) look(inner, [...path, key]);
    }
  };
  look(input, ['input']);
  refuseAll(errors);
}

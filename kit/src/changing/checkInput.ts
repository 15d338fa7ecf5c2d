import { characterFault, describeFault, lineRule, normalized, textRule, type Layout } from '../characters/index.ts';
import { isIdWithin } from '../ids/index.ts';
import { refuseAll, type UserError, type UserErrorCode } from './userError.ts';

/** A value of an input, which its user may have left out. */
type Given<Value> = Value | null | undefined;

/**
 * What is wrong with the input of a change, collected so that its user is told everything at once. Every check takes the
 * path of the input field it is about, for example `input.name`, and lets what is left out pass.
 */
export interface InputCheck {
  /** Notes something that is wrong. */
  wrong(code: UserErrorCode, path: string, message: string): void;
  /** Notes an INVALID value unless a condition holds. */
  holds(condition: boolean, path: string, message: string): void;
  /** A text of one line, of 1 to `longest` characters, in NFC; the spaces around it are taken off. */
  line<Text extends Given<string>>(text: Text, path: string, longest: number): Text;
  /** A text of several lines, of 1 to `longest` characters, in NFC; the spaces around it are taken off. */
  text<Text extends Given<string>>(text: Text, path: string, longest: number): Text;
  /** An id of one of these namespaces; whether there is something of that id is another question. */
  id(id: Given<string>, path: string, namespaces: readonly string[]): void;
  /** A list of at most `longest` different values. */
  distinct(values: Given<readonly string[]>, path: string, longest: number): void;
  /** A number from `least` to `most`. */
  within(value: Given<number>, path: string, least: number, most: number): void;
  /**
   * Ends the change when anything was wrong so far.
   * @throws Refusal
   */
  done(): void;
}

/** A check of one input, with nothing wrong yet. */
export function checkInput(): InputCheck {
  const errors: UserError[] = [];
  const wrong: InputCheck['wrong'] = (code, path, message) =>
    void errors.push({ code, message, path: path.split('.') });
  const holds: InputCheck['holds'] = (condition, path, message) => {
    if (!condition) wrong('INVALID', path, message);
  };
  const bounded = <Text extends Given<string>>(text: Text, path: string, longest: number, layout: Layout): Text => {
    if (typeof text !== 'string') return text;
    const trimmed = normalized(text).trim();
    const length = Array.from(trimmed).length;
    holds(length > 0 && length <= longest, path, `It must have 1 to ${longest} characters.`);
    // Trimming takes away some of what no text may hold, such as a line break at its end.
    const fault = characterFault(text, layout);
    const rule = layout === 'line' ? lineRule : textRule;
    if (fault !== undefined) wrong('INVALID', path, `It must be ${rule}; it ${describeFault(fault)}.`);
    return trimmed as Text;
  };
  return {
    wrong,
    holds,
    line: (text, path, longest) => bounded(text, path, longest, 'line'),
    text: (text, path, longest) => bounded(text, path, longest, 'text'),
    id(id, path, namespaces) {
      const forms = namespaces.map((namespace) => `\`${namespace}:…\``).join(' or ');
      if (typeof id === 'string') holds(isIdWithin(namespaces, id), path, `It must be an id of the form ${forms}.`);
    },
    distinct(values, path, longest) {
      if (!values) return;
      holds(values.length <= longest, path, `It must have at most ${longest} entries.`);
      holds(new Set(values).size === values.length, path, 'Each entry may stand in it once.');
    },
    within(value, path, least, most) {
      if (typeof value === 'number')
        holds(value >= least && value <= most, path, `It must be from ${least} to ${most}.`);
    },
    done: () => refuseAll(errors),
  };
}

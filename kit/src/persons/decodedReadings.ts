import { decode } from 'html-entities';
import { mostDecodings, percentDecoded } from '../characters/index.ts';

const tag = /<\/?[a-z!][^<>]*>/gi;

/**
 * A text as it is written and as the ones after it may read it: with its percent signs and its HTML references decoded
 * (`%40`, `&#64;`), each up to four times, and without HTML tags.
 */
export function decodedReadings(text: string): string[] {
  const readings = new Set([text]);
  let last = text;
  for (let times = 1; times <= mostDecodings && /[%&<]/.test(last); times += 1) {
    const before = last;
    for (const step of [percentDecoded, decode, (one: string) => one.replaceAll(tag, '')]) {
      last = step(last);
      readings.add(last);
    }
    if (last === before) break;
  }
  return [...readings];
}

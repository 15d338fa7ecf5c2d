import { isDay } from '../time/index.ts';
import { textScalar } from './textScalar.ts';

/** `Date`: a calendar day, `YYYY-MM-DD`. */
export const DateScalar = textScalar('Date', 'a day of the calendar written YYYY-MM-DD', (text) =>
  isDay(text) ? text : undefined,
);

/** `CvrNumber`: eight digits whose weighted sum is divisible by 11; `DK`, spaces and hyphens are taken off. */
export const CvrNumberScalar = textScalar(
  'CvrNumber',
  'eight digits with a valid check digit (weights 2,7,6,5,4,3,2,1; sum divisible by 11)',
  (text) => {
    const digits = text.replace(/^DK/i, '').replace(/[ -]/g, '');
    return isCvrNumber(digits) ? digits : undefined;
  },
);

const cvrWeights = [2, 7, 6, 5, 4, 3, 2, 1];

/** Whether eight digits, the first not 0, are a CVR number: the Danish Business Authority's rule, weighted sum modulo 11. */
export function isCvrNumber(digits: string): boolean {
  if (!/^[1-9]\d{7}$/.test(digits)) return false;
  return cvrWeights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}

import parseSpdx, { type Info } from 'spdx-expression-parse';

/** The GNU licenses, whose plain ids SPDX has replaced because they leave open whether later versions are meant. */
const gnu = /^(A|L)?GPL-\d\.\d$/;

/**
 * A license in ids of today's SPDX list: one expression for each way in which a deprecated id can be meant,
 * `GPL-3.0-only` and `GPL-3.0-or-later` for `GPL-3.0`. The expression itself where nothing in it is deprecated.
 * @param expression as a source states it, a valid SPDX expression
 */
export function currentLicenses(expression: string): string[] {
  return readingsOf(parseSpdx(expression));
}

function readingsOf(info: Info): string[] {
  if ('license' in info) {
    const exception = info.exception === undefined ? '' : ` WITH ${info.exception}`;
    if (!gnu.test(info.license)) return [`${info.license}${info.plus ? '+' : ''}${exception}`];
    const ways = info.plus ? ['or-later'] : ['only', 'or-later'];
    return ways.map((way) => `${info.license}-${way}${exception}`);
  }
  const word = info.conjunction.toUpperCase();
  const nested = (side: Info) =>
    readingsOf(side).map((text) =>
      'conjunction' in side && side.conjunction !== info.conjunction ? `(${text})` : text,
    );
  return nested(info.left).flatMap((left) => nested(info.right).map((right) => `${left} ${word} ${right}`));
}

import parseSpdx from 'spdx-expression-parse';
import { DateScalar, DateTimeScalar, UrlScalar, textScalar } from '@community-graph/kit/scalars';

/** `SpdxExpression`: a license expression whose every id is on the SPDX list. */
const SpdxExpressionScalar = textScalar(
  'SpdxExpression',
  'an SPDX license expression of at most 500 characters, for example `MPL-2.0`',
  (text) => {
    if (text.length > 500 || /^ | $| {2}/.test(text)) return undefined;
    try {
      parseSpdx(text);
      return text;
    } catch {
      return undefined;
    }
  },
);

/** `KleNumber`: a main group, a group or a topic of KL's classification. */
const KleNumberScalar = textScalar('KleNumber', 'a KLE number such as `85`, `85.04` or `85.04.02`', (text) =>
  /^\d{2}(\.\d{2}){0,2}$/.test(text) ? text : undefined,
);

/** The scalars of this subgraph's schema. */
export const scalars = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Url: UrlScalar,
  SpdxExpression: SpdxExpressionScalar,
  KleNumber: KleNumberScalar,
};

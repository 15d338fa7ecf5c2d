import { CvrNumberScalar, DateScalar, UrlScalar, textScalar } from '@community-graph/kit/scalars';

/** `Gln`: 13 digits with a modulo-10 check digit (GS1). */
const GlnScalar = textScalar('Gln', '13 digits with a valid check digit (weights 1 and 3, modulo 10)', (text) =>
  isGln(text) ? text : undefined,
);

/** `MunicipalityCode`: 101 to 899 but not 411; a leading zero, as in CPR and DAR, is taken off. */
const MunicipalityCodeScalar = textScalar(
  'MunicipalityCode',
  'a three-digit municipality code from 101 (411, Christiansø, is not a municipality)',
  (text) => {
    const code = text.replace(/^0(?=\d{3}$)/, '');
    return /^[1-8]\d{2}$/.test(code) && code !== '411' ? code : undefined;
  },
);

/** `RegionCode`: 1081 to 1085. */
const RegionCodeScalar = textScalar('RegionCode', 'a region code, 1081 to 1085', (text) =>
  /^108[1-5]$/.test(text) ? text : undefined,
);

/** The scalars of this subgraph's schema. */
export const scalars = {
  Date: DateScalar,
  Url: UrlScalar,
  CvrNumber: CvrNumberScalar,
  Gln: GlnScalar,
  MunicipalityCode: MunicipalityCodeScalar,
  RegionCode: RegionCodeScalar,
};

function isGln(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  const sum = Array.from(text.slice(0, 12)).reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(text[12]);
}

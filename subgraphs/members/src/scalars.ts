import { CvrNumberScalar, DateScalar, DateTimeScalar, UrlScalar, textScalar } from '@community-graph/kit/scalars';

/** `Gln`: 13 digits with a modulo-10 check digit (GS1). */
const GlnScalar = textScalar('Gln', '13 digits with a valid check digit (weights 1 and 3, modulo 10)', (text) =>
  isGln(text) ? text : undefined,
);

/** `MunicipalityCode`: 101 to 899 but not 411; a leading zero, as in CPR and DAR, is taken off. */
const MunicipalityCodeScalar = textScalar(
  'MunicipalityCode',
  'a municipality code of three digits, `101` to `899` (411, Christiansø, is run by the state and is no municipality)',
  (text) => {
    const code = text.replace(/^0(?=\d{3}$)/, '');
    return /^[1-8]\d{2}$/.test(code) && code !== '411' ? code : undefined;
  },
);

/** `RegionCode`: 1081 to 1085; also as Statistics Denmark writes it, `081`, and as ISO 3166-2 does, `DK-81`. */
const RegionCodeScalar = textScalar(
  'RegionCode',
  'a region code, `1081` to `1085` (also `081` to `085` and `DK-81` to `DK-85`)',
  (text) => {
    const last = /^(?:108|08|DK-8)([1-5])$/i.exec(text)?.[1];
    return last === undefined ? undefined : `108${last}`;
  },
);

/** The eleven provinces (landsdele) of NUTS 3. */
const provinces: ReadonlySet<string> = new Set(
  'DK011 DK012 DK013 DK014 DK021 DK022 DK031 DK032 DK041 DK042 DK050'.split(' '),
);

/** `NutsCode`: one of the eleven Danish provinces of NUTS 3. */
const NutsCodeScalar = textScalar('NutsCode', 'a NUTS 3 code of a Danish province, `DK011` to `DK050`', (text) =>
  provinces.has(text.toUpperCase()) ? text.toUpperCase() : undefined,
);

/** The scalars of this subgraph's schema. */
export const scalars = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Url: UrlScalar,
  CvrNumber: CvrNumberScalar,
  Gln: GlnScalar,
  MunicipalityCode: MunicipalityCodeScalar,
  RegionCode: RegionCodeScalar,
  NutsCode: NutsCodeScalar,
};

function isGln(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  const sum = Array.from(text.slice(0, 12)).reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(text[12]);
}

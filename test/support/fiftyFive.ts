/** A usage of the fixture. */
export interface FixtureUsage {
  readonly product: string;
  readonly organization: string;
  readonly status: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** How many of the municipalities of the fixture are members: the first ones. */
export const memberCount = 55;

/** The twelve products of the fixture, by letter. */
export type Letters = Readonly<Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L', string>>;

/**
 * A portfolio whose numbers can be checked by hand. Of 98 municipalities, counted from 1, the first 55 are members.
 *
 *  - A: 5 to 73, so 69 users, 51 of them members and 18 not; 5 begins on 2024-01-01, 6 ends on 2027-01-01
 *  - B, C, D: 1 to 16, so that 16 members use three products or more (1 to 4 use three, 5 to 16 four)
 *  - E: 17 to 20 and 56 to 58; F, G: 56 to 58, who use four products and are not members
 *  - H: 21 to 30, on trial
 *  - I: 74 has planned it, 75 has ended it, nobody uses it
 *  - J, K, L: nobody
 *
 * @param municipalities 98 ids
 */
export function fixtureUsages(municipalities: readonly string[], letters: Letters): FixtureUsage[] {
  const use = (letter: keyof Letters, from: number, to: number, status = 'IN_PRODUCTION') =>
    municipalities.slice(from - 1, to).map((organization, index): FixtureUsage => {
      const number = from + index;
      return {
        product: letters[letter],
        organization,
        status,
        validFrom: letter === 'A' && number === 5 ? '2024-01-01' : null,
        validTo: letter === 'A' && number === 6 ? '2027-01-01' : null,
      };
    });
  return [
    ...use('A', 5, 73),
    ...use('B', 1, 16),
    ...use('C', 1, 16),
    ...use('D', 1, 16),
    ...use('E', 17, 20),
    ...use('E', 56, 58),
    ...use('F', 56, 58),
    ...use('G', 56, 58),
    ...use('H', 21, 30, 'PILOT'),
    ...use('I', 74, 74, 'PLANNED'),
    ...use('I', 75, 75, 'ENDED'),
  ];
}

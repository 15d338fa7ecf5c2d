/** A user of the shop. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly birthday: number;
}

/** A product of the shop. */
export interface Product {
  readonly upc: string;
  readonly name: string;
  readonly price: number;
  readonly weight: number;
  readonly inStock: boolean;
}

/** A review: who wrote it, and about what. */
export interface Review {
  readonly id: string;
  readonly body: string;
  readonly upc: string;
  readonly author: string;
}

/** The users, six of them: few enough that each comes many times in one answer. */
export const users: readonly User[] = [
  ['Astrid Holm', 'astrid'],
  ['Bo Kjær', 'bokj'],
  ['Clara Winther', 'clara-w'],
  ['Ditte Lund', 'ditte'],
  ['Erik Bang', 'erikb'],
  ['Freja Toft', 'freja'],
].map(([name = '', username = ''], index) => ({ id: `${index + 1}`, name, username, birthday: 315_532_800 + index }));

/** The products, nine of them. */
export const products: readonly Product[] = [
  ['Bench', 899, 120],
  ['Bookcase', 1_299, 900],
  ['Tumbler', 15, 20],
  ['Stool', 499, 95],
  ['Projector', 1_499, 800],
  ['Lantern', 699, 30],
  ['Stove', 3_999, 2_000],
  ['Freezer', 10_000, 6_000],
  ['Daybed', 999, 760],
].map(([name = '', price = 0, weight = 0], index) => ({
  upc: `${index + 1}`,
  name: String(name),
  price: Number(price),
  weight: Number(weight),
  inStock: index % 3 !== 1,
}));

const sentences = [
  'It arrived on the day that was promised and stood ready within the hour, with every screw in its bag.',
  'The colour is a little darker than the picture shows, which suits the room better than we had hoped for.',
  'After half a year of daily use nothing is loose, nothing squeaks, and the surface still wipes clean.',
  'I would have liked the manual in Danish; the drawings were good enough, but the last page is a riddle.',
  'We bought a second one for the cottage, and the neighbours have asked where they can get theirs.',
];

/** The reviews: two of each product, three by each user. */
export const reviews: readonly Review[] = products.flatMap(({ upc }, index) =>
  [0, 1].map((second) => {
    const number = index * 2 + second;
    const length = 2 + (number % 4);
    return {
      id: `${number + 1}`,
      body: Array.from({ length }, (_, at) => sentences[(number + at) % sentences.length]).join(' '),
      upc,
      author: `${((number * 5) % users.length) + 1}`,
    };
  }),
);

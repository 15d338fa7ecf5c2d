/** A share with the numbers that it is made of, in the shape of the schema's `Ratio`. */
export const ratio = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

/** The longest texts, in characters; the schema says them too. */
export const longest = { note: 500, statement: 500, title: 300, publisher: 200, url: 500 };

/** The largest figure of a claim. */
export const largestFigure = 1_000_000_000_000;

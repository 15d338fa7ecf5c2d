/** The longest texts, in characters; the schema says them too. */
export const longest = {
  name: 200,
  summary: 2000,
  contribution: 2000,
  note: 500,
  reason: 500,
  url: 500,
  taskArea: 200,
};

/** The most proposals of one organization and kind that wait to be decided. */
export const mostPending = 200;

/** The most DKK and hours that a partner brings. */
export const mostBrought = { amount: 1_000_000_000, hours: 100_000 };

/** The most entries of lists. */
export const most = { otherNames: 20, kleNumbers: 50, repositories: 50, initiators: 50, features: 50 };

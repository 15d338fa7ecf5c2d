/** The longest texts, in characters; the schema says them too. */
export const longest = {
  name: 200,
  summary: 2000,
  note: 500,
  reason: 500,
  field: 100,
  correction: 2000,
  url: 500,
  function: 100,
  mailbox: 254,
  phone: 30,
};

/** The most contacts that a supplier has on a day. */
export const mostContacts = 20;

/** The most names besides its own that a supplier has. */
export const mostOtherNames = 20;

/** The most declarations of one supplier, or corrections of one proposer, that wait to be decided. */
export const mostPending = 200;

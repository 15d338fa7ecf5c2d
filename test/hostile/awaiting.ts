/**
 * Kinds whose rule does not stand yet, with who builds it. The small run skips them unless `HOSTILE_AWAITING=1`; the list must
 * be empty before issue 11 is closed.
 */
export const awaiting: Readonly<Record<string, string>> = {};

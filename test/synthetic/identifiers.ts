/** A name as PostgreSQL reads it whatever letters it has. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

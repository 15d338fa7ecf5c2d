import { createHash, createHmac } from 'node:crypto';

/** SHA-256 of a value's JSON text, in base64url. */
export const digest = (value: unknown): string => sha256(JSON.stringify(value));

/**
 * What an idempotency key is stored as.
 * @param owner the digest of its viewer, so that the same key of two viewers is not seen to be the same
 */
export const keyDigest = (owner: string, idempotencyKey: string): string => sha256(`${owner} ${idempotencyKey}`);

/**
 * What the input of a mutation is stored as: an HMAC with the idempotency key, which is kept nowhere. A short value such as
 * a telephone number cannot be guessed from it by who has the database, but not the key that only the client knows.
 * @param name of the mutation
 */
export const requestDigest = (idempotencyKey: string, name: string, input: object): string =>
  createHmac('sha256', idempotencyKey)
    .update(digest([name, input]))
    .digest('base64url');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/**
 * The statements of a migration that bring what is stored into this form. Before, keys were stored as they were sent, and
 * inputs as a digest without a key; a retry from before the migration is still answered.
 */
export const keyRememberedChange = (schema: string): string[] => [
  `do $$
   declare stored record; own_key bytea; inner_pad bytea; outer_pad bytea;
   begin
     for stored in select owner, key, request from "${schema}"."remembered_change" loop
       own_key := convert_to(stored.key, 'UTF8');
       if length(own_key) > 64 then own_key := sha256(own_key); end if;
       own_key := own_key || decode(repeat('00', 64 - length(own_key)), 'hex');
       inner_pad := own_key;
       outer_pad := own_key;
       for n in 0..63 loop
         inner_pad := set_byte(inner_pad, n, get_byte(own_key, n) # 54);
         outer_pad := set_byte(outer_pad, n, get_byte(own_key, n) # 92);
       end loop;
       update "${schema}"."remembered_change" set
         key = ${base64url(`sha256(convert_to(stored.owner || ' ' || stored.key, 'UTF8'))`)},
         request = ${base64url(`sha256(outer_pad || sha256(inner_pad || convert_to(stored.request, 'UTF8')))`)}
       where owner = stored.owner and key = stored.key;
     end loop;
   end $$`,
];

/** The statement that takes it back: keys and digests cannot be read back, so what is stored is forgotten. */
export const forgetRememberedChange = (schema: string): string => `delete from "${schema}"."remembered_change"`;

const base64url = (bytes: string): string => `rtrim(translate(encode(${bytes}, 'base64'), '+/', '-_'), '=')`;

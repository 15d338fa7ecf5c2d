/**
 * The body of an answer as text.
 * @param maximumBytes of the decompressed body
 * @throws Error when the body is longer; the rest of it is not read
 */
export async function readBounded({ body }: Response, maximumBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > maximumBytes) throw new Error(`the answer is longer than ${maximumBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

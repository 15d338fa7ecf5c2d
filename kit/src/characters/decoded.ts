/** One character of UTF-8 as its encoded bytes. What is no such sequence, such as `%FF`, stays as it is and hides no other. */
const encodedCharacter =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

/** An address as a browser may show it; bytes that are no UTF-8 stay encoded. */
export const percentDecoded = (text: string): string =>
  text.replaceAll(encodedCharacter, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });

/** How often a text may be decoded on its way, for example by a proxy and by the page that it leads to. */
export const mostDecodings = 4;

import { describe, expect, test } from '@jest/globals';
import type { GraphQLScalarType } from 'graphql';
import { UrlScalar } from '../src/scalars/index.ts';

const rule = (UrlScalar as GraphQLScalarType).extensions['textRule'] as {
  accept(text: string): string | undefined;
  reason(text: string): string | undefined;
};

describe('an address that a client gives', () => {
  test.each([
    'https://os2.eu/',
    'https://os2.eu',
    'HTTPS://OS2.EU/Produkter',
    'http://os2.eu:8080/a?b=c&d=%20#e',
    'https://os2.eu/@handle?x=a@b',
    'https://xn--kbenhavn-54a.dk',
    'https://os2.eu./',
    'https://da.wikipedia.org/wiki/Ærø_(ø)',
    'https://da.wikipedia.org/wiki/%C3%86r%C3%B8?latin1=%E5%F8&x=100%',
    'https://fa.wikipedia.org/wiki/%D9%85%DB%8C%E2%80%8C%D8%B4%D9%88%D8%AF',
    'https://github.com/OS2offdig/os2mo/tree/main#readme',
    "https://a_b.example/~x/;y=1,2!$'*+",
    'https://os2.example/',
    'https://www.example.com:1/',
    'https://os2.eu:65535/',
    'https://os2.eu/%E2%80',
    'https://os2.eu/%FF%E2%82%AC%ED%A0%80%C0%AE',
    'https://os2.eu/?next=https%3A%2F%2Fos2.eu%2F%253Fq%253D%2525C3%2525B8',
    'https://os2.eu/a%C2%A0',
    'https://a-b--c.os2.eu/',
    'https://_x.os2.eu/100%25?x=100%#50%',
    'https://3.os2.eu/',
    'https://xn--kgbechtv.xn--p1ai/',
  ])('may be %s and stays as it is written', (url) => {
    expect(rule.reason(url)).toBeUndefined();
    expect(rule.accept(url)).toBe(url);
    expect(UrlScalar.serialize(url)).toBe(url);
  });

  test.each([
    ['https://københavn.dk/Ærø', 'https://xn--kbenhavn-54a.dk/Ærø'],
    ['https://оѕ2.eu:444/', 'https://xn--2-0tb3e.eu:444/'],
    ['https://os2。eu/', 'https://os2.eu/'],
    ['https://ｏｓ２.eu/', 'https://os2.eu/'],
    ['https://os2.eu/a\u030A', 'https://os2.eu/å'],
  ])('%s has a host that is stored in ASCII', (url, stored) => {
    expect(rule.accept(url)).toBe(stored);
  });

  const scheme = 'does not begin with `https://` or `http://` and a host';
  test.each([
    ['https://user:pass@os2.eu/', 'has user information before the host'],
    ['https://os2.eu@evil.example', 'has user information before the host'],
    ['https://@os2.eu/', 'has user information before the host'],
    ['https:\\\\os2.eu/', 'has a backslash'],
    ['https://os2.eu\\@evil.example', 'has a backslash'],
    ['https://os2.eu/a\\b', 'has a backslash'],
    ['https://os2.eu/\n', 'has U+000A (line feed) at character 16'],
    ['https://os2\t.eu/', 'has U+0009 (tab) at character 12'],
    ['https://os2.eu/\r\nx: y', 'has U+000D (carriage return) at character 16'],
    ['https://os2.eu/ ', 'has a blank; write `%20`'],
    [' https://os2.eu/', 'has a blank; write `%20`'],
    ['https://os2.eu/a\u00A0b', 'has a blank; write `%20`'],
    ['https://os2.eu/\u202Egnp', 'has U+202E (right-to-left override) at character 16'],
    ['https://os2\u200B.eu/', 'has U+200B (zero width space) at character 12'],
    ['https://o\u00ADs2.eu/', 'has U+00AD (soft hyphen) at character 10'],
    ['https:os2.eu', scheme],
    ['https:/os2.eu', scheme],
    ['https:///os2.eu', scheme],
    ['https://', scheme],
    ['https://?x', scheme],
    ['//os2.eu', scheme],
    ['os2.eu', scheme],
    ['', scheme],
    ['ftp://os2.eu', scheme],
    ['javascript:alert(1)', scheme],
    ['java\u0000script:alert(1)', 'has U+0000 (null) at character 5'],
    ['data:text/html,x', scheme],
    ['https://:80/', 'has no valid host or port'],
    ['https://os2.eu:99999/', 'has no valid host or port'],
    ['https://os2.eu:0/', 'has the port 0; write a number from 1 to 65535, or leave it out'],
    ['https://os2.eu:00443', 'has the port 00443; write a number from 1 to 65535, or leave it out'],
    ['https://os2.eu:/', 'has an empty port; write a number from 1 to 65535, or leave it out'],
    ['https://os2.eu:?x', 'has an empty port; write a number from 1 to 65535, or leave it out'],
    ['https://os2..eu/', 'has no valid host'],
    ['https://1.2.3.4.5/', 'has no valid host or port'],
    ['https://127.0.0.1/', 'has an IP address; write the name of the host'],
    ['https://[::1]/', 'has an IP address; write the name of the host'],
    ['https://127.1/', 'has a host that is not written plainly'],
    ['https://0x7f000001/', 'has a host that is not written plainly'],
    ['https://2130706433/', 'has a host that is not written plainly'],
    ['https://%6fs2.eu/', 'has a host that is not written plainly'],
    ['https://localhost/', 'has a host, localhost, that is not public'],
    ['https://x.localhost:8443/', 'has a host, x.localhost, that is not public'],
    ['https://wiki/', 'has a host, wiki, that is not public'],
    ['https://printer.local./', 'has a host, printer.local, that is not public'],
    ['https://db.internal/', 'has a host, db.internal, that is not public'],
    ['https://host.test/', 'has a host, host.test, that is not public'],
    ['https://HOST.INVALID:443', 'has a host, host.invalid, that is not public'],
    ['https://a.onion/', 'has a host, a.onion, that is not public'],
    ['https://a.alt/', 'has a host, a.alt, that is not public'],
    ['https://nas.home.arpa/', 'has a host, nas.home.arpa, that is not public'],
    ['https://os2.eu/%E2%80%AEgpj.exe', 'in its decoded form has U+202E (right-to-left override) at character 16'],
    ['https://os2.eu/a%e2%80%8bb', 'in its decoded form has U+200B (zero width space) at character 17'],
    ['https://os2.eu/?q=%C2%85', 'in its decoded form has U+0085 (next line) at character 19'],
    ['https://os2.eu/%FF%E2%80%AEabc', 'in its decoded form has U+202E (right-to-left override) at character 19'],
    ['https://os2.eu/%E2%80%AE%FFabc', 'in its decoded form has U+202E (right-to-left override) at character 16'],
    ['https://os2.eu/%E2%80%E2%80%AE', 'in its decoded form has U+202E (right-to-left override) at character 22'],
    ['https://os2.eu/%C3%E2%80%8B%A9', 'in its decoded form has U+200B (zero width space) at character 19'],
    ['https://os2.eu/%ED%A0%80%C2%85', 'in its decoded form has U+0085 (next line) at character 25'],
    [
      'https://os2.eu/%25E2%2580%25AE',
      'when it is decoded 2 times has U+202E (right-to-left override) at character 16',
    ],
    ['https://os2.eu/?u=%252500', 'when it is decoded 3 times has U+0000 (null) at character 19'],
    [
      'https://os2.eu/%2E%25FF%25e2%2580%25AE',
      'when it is decoded 2 times has U+202E (right-to-left override) at character 20',
    ],
    ['https://os2.eu/%00', 'has an encoded control character, %00'],
    ['https://os2.eu/?x=%0d%0aSet-Cookie', 'has an encoded control character, %0d'],
    ...['https://os2.eu;evil.dk/', 'https://os2.eu;evil.dk'].map((url) => [
      url,
      'has no valid host: `eu;evil` is no part of a name',
    ]),
    ['https://a*b.eu', 'has no valid host: `a*b` is no part of a name'],
    ['https://-os2.eu/', 'has no valid host: `-os2` is no part of a name'],
    ['https://os2-.eu/', 'has no valid host: `os2-` is no part of a name'],
    ['https://os2.eu-:443/', 'has no valid host: `eu-` is no part of a name'],
    ['https://os2.eu$/', 'has no valid host: `eu$` is no part of a name'],
    ...["'", '!', '(', ')', '&', '+', ',', '=', '~'].map((sign) => [
      `https://o${sign}2.eu/`,
      `has no valid host: \`o${sign}2\` is no part of a name`,
    ]),
    ['https://√2.eu/', 'has no valid host: `xn--2-tbo` is no part of a name'],
    ['https://xn--ls8h.eu/', 'has no valid host: `xn--ls8h` is no part of a name'],
    ['https://xn--abc-.eu/', 'has no valid host: `xn--abc-` is no part of a name'],
    ['https://xn--a.eu/', 'has no valid host: `xn--a` is no part of a name'],
    ['https://xn--.eu/', 'has no valid host: `xn--` is no part of a name'],
    ['https://xn--zzzzzzz99999.eu/', 'has no valid host: `xn--zzzzzzz99999` is no part of a name'],
    ['https://os2.eu/%ZZ', 'has %ZZ in its path, which is no escape; write `%25` for a percent sign'],
    ['https://os2.eu/a%2', 'has %2 in its path, which is no escape; write `%25` for a percent sign'],
    ['https://os2.eu/100%?x', 'has % in its path, which is no escape; write `%25` for a percent sign'],
    ['https://os2.eu/%u00e6', 'has %u0 in its path, which is no escape; write `%25` for a percent sign'],
    ['https://os2.eu/"><script>', 'has "; write `%22`'],
    ['https://os2.eu/{id}', 'has {; write `%7B`'],
    [`https://os2.eu/${'a'.repeat(2_000)}`, 'has more than 2000 characters'],
  ])('is not %j', (url, reason) => {
    expect(rule.reason(url)).toBe(reason);
    expect(rule.accept(url)).toBeUndefined();
  });
});

describe('an address that is stored', () => {
  test.each([
    'http://localhost:4000/graphql',
    'https://10.0.0.5/wiki',
    'https://os2..eu',
    'https://os2.eu:0/',
    'https://os2-.eu/%ZZ',
    'https://host.test/',
    'https://os2.eu/%25E2%2580%25AE',
  ])('is given out where an earlier version took it and it is harmless: %s', (url) => {
    expect(UrlScalar.serialize(url)).toBe(url);
  });

  test.each([
    'https://user:pass@os2.eu',
    'https://os2.eu/\n',
    'https://os2.eu/%FF%E2%80%AEabc',
    'https:os2.eu',
    'https:\\\\os2.eu',
    'javascript:alert(1)',
  ])('is never given out where it is another one than it looks like: %j', (url) => {
    expect(() => UrlScalar.serialize(url)).toThrow('a stored Url is not');
  });
});

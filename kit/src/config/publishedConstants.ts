/**
 * Constants that stand in documents which many read, in hex: keys, tables and digits that people copy as if they were chance.
 * Of each the beginning is enough.
 */
const inHex = `
  2b7e151628aed2a6abf7158809cf4f3c 8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b
  603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
  6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710
  3243f6a8885a308d313198a2e0370734 69c4e0d86a7b0430d8cdb78070b4c55a feffe9928665731c6d6a8f9467308308
  637c777bf26b6fc53001672bfed7ab76ca82c97dfa5947f0add4a2af9ca472c0
  243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89452821e638d01377be5466cf34e90c6c
  b7e151628aed2a6abf7158809cf4f3c762e7160f38b4da56a784d9045190cfef
  b504f333f9de6484597d89b3754abe9f 6a09e667f3bcc908b2fb1366ea957d3e 9e3779b97f4a7c15f39cc0605cedc834
  6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19
  6a09e667f3bcc908bb67ae8584caa73b3c6ef372fe94f82ba54ff53a5f1d36f1510e527fade682d19b05688c2b3e6c1f1f83d9abfb41bd6b5be0cd19137e2179
  c1059ed8367cd5073070dd17f70e5939ffc00b316858151164f98fa7befa4fa4 cbbb9d5dc1059ed8629a292a367cd5079159015a3070dd17152fecd8f70e5939
  428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc372be5d7480deb1fe9bdc06a7c19bf174
  428a2f98d728ae227137449123ef65cdb5c0fbcfec4d3b2fe9b5dba58189dbbc3956c25bf348b53859f111f1b605d019923f82a4af194f9bab1c5ed5da6d8118
  d76aa478e8c7b756242070dbc1bdceeef57c0faf4787c62aa8304613fd469501698098d88b44f7afffff5bb1895cd7be6b901122fd987193a679438e49b40821
  67452301efcdab8998badcfe10325476c3d2e1f0 0123456789abcdeffedcba9876543210 5a8279996ed9eba18f1bbcdcca62c1d6
  79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798 6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296`;

/** Examples of UUIDs: those of RFC 4122 and RFC 9562, of encyclopedias, and of well-known libraries and tools. */
const uuids = `
  550e8400-e29b-41d4-a716-446655440000 6ba7b810-9dad-11d1-80b4-00c04fd430c8 6ba7b811-9dad-11d1-80b4-00c04fd430c8
  6ba7b812-9dad-11d1-80b4-00c04fd430c8 6ba7b814-9dad-11d1-80b4-00c04fd430c8 f47ac10b-58cc-4372-a567-0e02b2c3d479
  f81d4fae-7dec-11d0-a765-00a0c91e6bf6 123e4567-e89b-12d3-a456-426614174000 123e4567-e89b-12d3-a456-426655440000
  9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed 3fa85f64-5717-4562-b3fc-2c963f66afa6
  110ec58a-a0f2-4ac4-8393-c866d813b8d1 2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d 886313e1-3b8a-5372-9b90-0c9aee199e5d
  6fa459ea-ee8a-3ca4-894e-db77e160355e 16fd2706-8baf-433b-82eb-8c7fada847da 258eafa5-e914-47da-95ca-c5ab0dc85b11
  21ec2020-3aea-4069-a2dd-08002b30309d 3f2504e0-4f89-11d3-9a0c-0305e82c3301 3f2504e0-4f89-41d3-9a0c-0305e82c3301
  7d444840-9dc0-11d1-b245-5ffdce74fad2 c232ab00-9414-11ec-b3c8-9f6bdeced846 919108f7-52d1-4320-9bac-f847db4148a8
  017f22e2-79b0-7cc3-98c4-dc0c0c07398f 5df41881-3aed-3515-88a7-2f4a814cf09e 2ed6657d-e927-568b-95e1-2665a8aea6a2
  1ec9414c-232a-6b00-b3c8-9f6bdeced846`;

/** The example secret of AWS, and the secrets and signatures of RFC 7515, RFC 7517, RFC 7520 and jwt.io. */
const inBase64 = `
  wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY
  AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow
  dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk GawgguFyGrWKav7AX4VKUg hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg
  AAPapAv4LbFbiVawEjagUBluYqN5rhna-8nuldDvOx8 SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c
  KMUFsIDTnFmyG3nMiGM6H9FNFUROf3wh7SmqJp-QV30 TJVA95OrM7E2cBab30RMHrHDcEfxjoYZgeFONFh7HgQ
  XbPfbIHMI6arZ3Y922BhjWgQzWXcXNrz0ogtVhfEd2o eoaDVGTClRdfxUZXiPs3f8FmJDkDE_VCQFXqKxpLsts
  bQTnz6AuMJvmXXQsVPrxeQNvzDkimo7VNXxHeSBfClLufmCVZRUuyTwJF311JHuh
  VFb0qJ1LRg_4ujbZoRMXnVkUgiuKq5KxWqNdbKq_G9Vvz-S1zZa9LPxtHWKa64zDl2ofkT8F6jBt_K4riU-fPg
  dyt0CoTl4WoVjAHI9Q_CwSKhl6d_9rhM3NrXuJttkao reGQzG3OKdoIMWLDKOZ4TICJit3EW69cQE72E2CfzRE
  39jkN-bckg4fbZQEb0xHIxzYL9qI_g4c4WyzEYNHZok xTauSR2dlM1bJuIiwlRHy0Sj-66g5_7qL2RKWT2u5J4
  MzXXc7P0HPPzPLlXY21kGLBKTdYzq3bdhz76hn8fBYk`;

const listOf = (text: string): string[] => text.trim().split(/\s+/);

/** All constants as digits of hex in small letters. */
const constants = (): string[] => [
  ...listOf(inHex),
  ...listOf(uuids).map((uuid) => uuid.replaceAll('-', '')),
  ...listOf(inBase64).map((text) => Buffer.from(text, 'base64').toString('hex')),
];

/** As many digits as the shortest constant has. Of a longer one, a key may hold any part. */
const comparedDigits = 32;

/** Made when the first key is checked. */
let known: ReadonlySet<string> | undefined;

const makeKnown = (): ReadonlySet<string> => new Set(constants().flatMap(windowsOf));

/** Each stretch of digits that is as long as those compared. */
const windowsOf = (digits: string): string[] =>
  Array.from({ length: Math.max(0, digits.length - comparedDigits + 1) }, (_, at) =>
    digits.slice(at, at + comparedDigits),
  );

/**
 * Whether a key holds a constant that is published, or a part of one of 16 bytes.
 * @param key hex, with the separators of UUIDs or without, or base64 of either alphabet
 */
export function holdsPublishedConstant(key: string): boolean {
  known ??= makeKnown();
  const bare = key.replaceAll(/[-:]/g, '').toLowerCase();
  const digits = /^[\da-f]+$/.test(bare) ? bare : Buffer.from(key, 'base64').toString('hex');
  return windowsOf(digits).some((part) => known!.has(part));
}

import { errors, jwtVerify } from 'jose';
import type { Logger } from '@community-graph/kit/telemetry';
import type { Viewer } from '@community-graph/kit/viewer';
import { AccessUnavailable, BadCredential } from './badCredential.ts';
import { defaultClaims, viewerOf, type ClaimNames } from './oidc/claims.ts';
import { createIssuerKeys } from './oidc/issuerKeys.ts';
import { checkTokenType, type AcceptedTokenType } from './oidc/tokenType.ts';
import { signatureAlgorithms } from './oidc/usableKeys.ts';

/** The OpenID Connect issuer whose tokens are accepted. */
export interface IssuerOptions {
  /** What tokens must name as their issuer, `iss`. */
  readonly issuer: string;
  /** What tokens must be meant for, `aud`. */
  readonly audience: string;
  /** Where the issuer's public keys are. */
  readonly jwksUrl: string;
  /** The claims that hold the viewer's roles, organization and supplier. */
  readonly claims?: Partial<ClaimNames> | undefined;
  /** Scopes of the issuer that narrow nothing, besides those of OpenID Connect; none when left out. */
  readonly neutralScopes?: readonly string[] | undefined;
  /** Whether tokens must be of the type `at+jwt`; `any` when left out. */
  readonly tokenType?: AcceptedTokenType | undefined;
}

/** What a token reader needs besides. */
export interface TokenReaderOptions extends IssuerOptions {
  /** Receives a line when the issuer's keys cannot be fetched. */
  readonly logger: Logger;
  /** The time in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** A clock in milliseconds that never runs backwards. */
  readonly clock?: (() => number) | undefined;
}

/** How long before and after its time a token is still accepted because clocks differ, in seconds. */
const clockToleranceSeconds = 30;

/** Reads access tokens of an issuer. */
export interface TokenReader {
  /**
   * The viewer of a token, and until when it is accepted, in milliseconds since 1970.
   * @throws BadCredential; AccessUnavailable when the issuer's keys cannot be fetched
   */
  read(token: string): Promise<{ readonly viewer: Viewer; readonly untilMs: number }>;
}

/** Keys are fetched when the first token comes, and again when a token names one that is not known. */
export function tokenReader(options: TokenReaderOptions): TokenReader {
  const { issuer, audience, tokenType = 'any', now = Date.now } = options;
  const claims = { ...defaultClaims, ...options.claims };
  const keys = createIssuerKeys(options);
  return {
    async read(token) {
      try {
        const { payload, protectedHeader } = await jwtVerify(token, keys, {
          issuer,
          audience,
          algorithms: [...signatureAlgorithms],
          clockTolerance: clockToleranceSeconds,
          requiredClaims: ['exp'],
          currentDate: new Date(now()),
        });
        if (payload.iat !== undefined && payload.iat > now() / 1_000 + clockToleranceSeconds) {
          throw new BadCredential('issued in the future: the clock of its issuer differs');
        }
        checkTokenType(protectedHeader, payload, tokenType);
        return {
          viewer: viewerOf(payload, claims, options.neutralScopes),
          untilMs: (payload.exp! + clockToleranceSeconds) * 1_000,
        };
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}

function failureOf(error: unknown): BadCredential | AccessUnavailable {
  if (error instanceof BadCredential || error instanceof AccessUnavailable) return error;
  if (error instanceof errors.JWTExpired) return new BadCredential('expired');
  // What jose does not expect is a fault of the issuer's keys, not of the token.
  return error instanceof errors.JOSEError ? new BadCredential('not valid here') : new AccessUnavailable(error);
}

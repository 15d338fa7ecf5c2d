import type { GatewayConfig } from './gatewayConfig.ts';

/**
 * What of a configuration is not safe where strangers ask; one line each, with what to do. Asked only where
 * `NODE_ENV=production`: for trying things out all of it may be wanted.
 */
export function unsafeSettings({ access, web, forwardedHeaders }: GatewayConfig): string[] {
  const { issuer, trustKey } = access;
  const lines: string[] = [];
  if (trustKey === undefined) {
    lines.push(
      'SUBGRAPH_TRUST_KEY must be set, here and for every subgraph: without it whoever reaches a subgraph goes round ' +
        'the gateway. Make one with: openssl rand -hex 32',
    );
  } else if (looksMadeUp(trustKey)) {
    lines.push('SUBGRAPH_TRUST_KEY looks made up by hand. Make one of chance with: openssl rand -hex 32');
  }
  if (issuer !== undefined && !isSecure(issuer.issuer)) lines.push('OIDC_ISSUER must be an https address');
  if (issuer !== undefined && !isSecure(issuer.jwksUrl)) {
    lines.push('OIDC_JWKS_URL must be an https address: whoever can change the keys on their way can be anybody');
  }
  const passed = forwardedHeaders.filter((name) => credentialHeaders.has(name.toLowerCase()));
  if (passed.length > 0) {
    lines.push(`FORWARD_HEADERS must not name ${passed.join(' or ')}: credentials go no further than the gateway`);
  }
  if (web.corsOrigins === '*') {
    lines.push('CORS_ORIGINS must not be *: name the origins of the pages that may ask');
  } else {
    const open = web.corsOrigins.filter((origin) => !isSecure(origin));
    if (open.length > 0) {
      lines.push(
        `CORS_ORIGINS must name https origins only, not ${open.join(', ')}: such pages can be changed on their way`,
      );
    }
  }
  if (web.explorer && !web.introspection) {
    lines.push('EXPLORER=true needs INTROSPECTION=true: it reads the schema. Switch both on or both off');
  }
  return lines;
}

const credentialHeaders = new Set(['authorization', 'cookie', 'proxy-authorization']);

const isSecure = (address: string): boolean => new URL(address).protocol === 'https:';

/** The fewest different characters of a key of chance; 32 of 16 have fewer once in ten million times. */
const fewestCharacters = 8;

/** Whether a key has few characters, repeats itself, or runs along the alphabet or the keyboard's digits. */
function looksMadeUp(key: string): boolean {
  if (new Set(key).size < fewestCharacters || /^(.+)\1+$/.test(key)) return true;
  const steps = [...key].slice(1).filter((character, index) => {
    const step = character.codePointAt(0)! - key.codePointAt(index)!;
    return step >= -1 && step <= 1;
  });
  return steps.length > key.length / 2;
}

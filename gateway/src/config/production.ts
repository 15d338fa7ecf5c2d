import { beyondBound } from '@community-graph/kit/config';
import { cpuSeconds, defaultAllowances, type Allowance } from '../access/index.ts';
import type { AdmissionConfig } from './admission.ts';
import type { GatewayConfig } from './gatewayConfig.ts';
import { defaultRequestTimeoutMs } from './gatewayVariables.ts';
import { unsafeProxies } from './trustedProxies.ts';
import { unsafeSubgraphLimits } from './unsafeLimits.ts';
import { unsafeRedis } from './unsafeRedis.ts';

/** How many cores one viewer, or one address, may keep busy without end; a burst is at most a minute of them. */
const mostCores = { anonymous: 1, signedIn: 4 };

/** The most connections: what a server may have files open for, with room for its own. */
const mostConnections = 100_000;

/** The part of the connections that one address may hold, as of the database's. */
const mostOfConnections = 1 / 4;

/**
 * What of a configuration is not safe where strangers send requests, besides what `@community-graph/kit/config` checks for every process;
 * one line each, with what to do. Asked only where `NODE_ENV=production`: for trying things out all of it may be wanted.
 */
export function unsafeSettings(config: GatewayConfig): string[] {
  const { access, admission, connections, web, forwardedHeaders } = config;
  const { issuer } = access;
  const lines: string[] = [];
  if (!admission.rateLimit) {
    lines.push('RATE_LIMIT must be on: without it one client can take all the work that the machine can do');
  }
  lines.push(...unsafeProxies(admission.trustProxy), ...unsafeRedis(admission.redisUrl), ...unboundedLimits(admission));
  lines.push(...unboundedConnections(connections), ...unsafeSubgraphLimits(config.subgraphLimits));
  lines.push(...beyondBound('REQUEST_TIMEOUT_MS must be', config.requestTimeoutMs, defaultRequestTimeoutMs, 'closely'));
  if (issuer !== undefined && !isSecure(issuer.issuer)) lines.push('OIDC_ISSUER must be an https address');
  if (issuer !== undefined && !isSecure(issuer.jwksUrl)) {
    lines.push(
      'OIDC_JWKS_URL must be an https address: without it, an attacker on the network can replace the keys and sign tokens',
    );
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
  if (web.publicSupergraph) {
    lines.push('PUBLIC_SUPERGRAPH must not be true: the supergraph has the addresses of the subgraphs');
  }
  if (web.explorer && !web.introspection) {
    lines.push('EXPLORER=true needs INTROSPECTION=true: it reads the schema. Switch both on or both off');
  }
  return lines;
}

const credentialHeaders = new Set(['authorization', 'cookie', 'proxy-authorization']);

const isSecure = (address: string): boolean => new URL(address).protocol === 'https:';

function unboundedLimits({ allowances }: AdmissionConfig): string[] {
  return (['anonymous', 'signedIn'] as const).flatMap((viewer) => {
    const [given, usual] = [flat(allowances[viewer]), flat(defaultAllowances[viewer])];
    const perSecond = cpuSeconds(mostCores[viewer]);
    const cores = mostCores[viewer] === 1 ? 'one core' : `${mostCores[viewer]} cores`;
    const bounds: Readonly<Record<string, [most: number, why: string]>> = {
      perSecond: [perSecond, `what ${cores} can do`],
      burst: [perSecond * 60, `a minute of ${cores}`],
    };
    return Object.entries(given).flatMap(([name, value]) => {
      const what = `LIMITS must give ${viewer} a ${name} of`;
      const bound = bounds[name];
      if (bound === undefined) return beyondBound(what, value, usual[name]!);
      const [most, why] = bound;
      return value > most ? [`${what} at most ${most}, which is ${why}`] : [];
    });
  });
}

function unboundedConnections({ connections, perAddress }: GatewayConfig['connections']): string[] {
  const most = Math.floor(Math.min(connections, mostConnections) * mostOfConnections);
  return [
    ...(connections > mostConnections ? [`CONNECTIONS must be at most ${mostConnections}: more bound nothing`] : []),
    ...(perAddress > most
      ? [`CONNECTIONS_PER_ADDRESS must be at most ${most}, a quarter of CONNECTIONS: one address could take them all`]
      : []),
  ];
}

const flat = ({ limits, burst, perSecond }: Allowance): Record<string, number> => ({ ...limits, burst, perSecond });

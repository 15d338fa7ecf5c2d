const caseBlindHosts = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org']);

/**
 * The address of a repository in the form that look-ups compare: host in lower case, without scheme, `www.`, user,
 * default port, query, trailing slashes and `.git`. Paths keep their case but on hosts that do not tell cases apart.
 * @param url an absolute http or https address
 */
export function repositoryKey(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  const host = hostname.toLowerCase().replace(/^www\./, '');
  const path = pathname
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '')
    .replace(/\/+$/, '');
  return `${host}${port === '' ? '' : `:${port}`}${caseBlindHosts.has(host) ? path.toLowerCase() : path}`;
}

/**
 * The script that runs in the explorer page before GraphiQL starts.
 *
 * It removes headers that an earlier version kept in the browser, because a token that is kept could be used by a link
 * that somebody else made. And it sends introspection without a credential: the schema is the same for everybody, and an
 * expired token must not empty the documentation.
 */
export const explorerStart = `
(() => {
  const stored = 'graphiql:tabState';
  try {
    localStorage.removeItem('graphiql:headers');
    localStorage.removeItem('graphiql:shouldPersistHeaders');
    const state = JSON.parse(localStorage.getItem(stored) || 'null');
    if (state && Array.isArray(state.tabs)) {
      for (const tab of state.tabs) tab.headers = null;
      localStorage.setItem(stored, JSON.stringify(state));
    }
  } catch {
    localStorage.removeItem(stored);
  }
  const send = window.fetch.bind(window);
  window.fetch = (resource, options) => {
    if (typeof options?.body !== 'string' || !isIntrospection(options.body)) return send(resource, options);
    const headers = new Headers(options.headers);
    headers.delete('authorization');
    return send(resource, { ...options, headers });
  };
  function isIntrospection(body) {
    try {
      return JSON.parse(body).operationName === 'IntrospectionQuery';
    } catch {
      return false;
    }
  }
})();
`;

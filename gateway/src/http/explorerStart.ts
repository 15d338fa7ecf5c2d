/**
 * The script that runs in the explorer page before GraphiQL starts.
 *
 * It removes headers that an earlier version kept in the browser, because a token that is kept could be used by a link
 * that somebody else made. It has GraphiQL open the tab that was open, or the one of a link: what GraphiQL finds in no stored tab it
 * opens in another one, also when it is nothing. And it sends introspection without a credential: the schema is the same for everybody, and an
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
      const linked = new URL(location.href).searchParams.get('query');
      const opened = linked ? state.tabs.find((tab) => tab.query === linked) : state.tabs[state.activeTabIndex];
      for (const part of ['query', 'variables']) {
        if (opened && opened[part]) localStorage.setItem('graphiql:' + part, opened[part]);
        else localStorage.removeItem('graphiql:' + part);
      }
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

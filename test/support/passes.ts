// CI runs the suite twice, on the embedded database and on PostgreSQL. Each pass leaves out what the other one shows as
// well, so every test runs in one of them; `npm test` by itself leaves out nothing.

/** The files that each pass leaves out, as patterns over their paths. */
export const leftOut: Readonly<Record<string, readonly string[]>> = {
  // The server's pass: what opens no database, looks at the gateway in front of it, or counts what a pool shares out.
  postgresql: [
    '/gateway/test/',
    '/test/hostile/(arsenal|connections|gateway)\\.test',
    '/test/(access|architecture|conformance|fuzz|licenses)/',
    '/test/load/(?!graphBench|priceBench)',
    '/test/input/everyArgument',
    '/test/e2e/(badDocument|cost|internals|plans|processes(Npm|Port|Stack|Quiet|Trust)|questionsCost|questionsPage|questionsReference|subgraphFailure)\\.test',
    '/subgraphs/[a-z]+/test/start\\.test',
    '/kit/test/(app|characters|checkArguments|config|credential|danishOrder|day|directoryLock|door|errors|filtering|guard|httpPeer|ids|private(Files|Folder)|representations|scalars|texts|trust|urls)\\.test',
  ],
  // The embedded one's: what asks more of the same tables, which answer alike on both.
  embedded: [
    '/subgraphs/[a-z]+/test/(?!start)',
    '/test/data/',
    '/test/e2e/(?!badDocument|cost|internals|plans|processes(Npm|Port|Stack|Quiet|Trust)|questionsCost|questionsPage|questionsReference|subgraphFailure)',
    '/test/input/(?!everyArgument)',
    '/test/synthetic/',
    '/test/load/(graphBench|priceBench)',
    '/kit/test/(changeFeed|changing|durability|facets|feed|orders|pageArguments|paging|readModel|transactions|visibility)',
  ],
};

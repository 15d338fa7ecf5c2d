import { runCommand, startCommand } from '@community-graph/kit/command';
import { listen, run } from '@community-graph/kit/http';
import { createLogger } from '@community-graph/kit/telemetry';
import { viewerSigner } from '@community-graph/kit/viewer';
import { openAdmission } from './access/index.ts';
import { checkLimitedSubgraphs, checkSubgraphAddresses, limitsOf, readConfig } from './config/index.ts';
import { createGateway } from './createGateway.ts';
import { loadSupergraph } from './supergraph/index.ts';
import { createCallSharing, httpTransport } from './transport/index.ts';

const usage = `npm run gateway -- [--supergraph FILE] [--port N]

  Starts the gateway alone, over subgraphs that run already. README.md lists the variables that it reads; the options win over
  SUPERGRAPH and PORT.`;

const start = async () => {
  const config = readConfig(process.env, process.argv.slice(2));
  const logger = createLogger('gateway', config.logLevel);
  const supergraph = loadSupergraph(config.supergraph);
  checkLimitedSubgraphs(config.subgraphLimits, supergraph.subgraphs);
  checkSubgraphAddresses(supergraph.urls, config);
  const sharing = config.inFlightSharing ? createCallSharing() : undefined;
  const { issuer, trustKey } = config.access;
  const signViewer = trustKey === undefined ? undefined : viewerSigner(trustKey);
  const gateway = await createGateway({
    supergraph,
    engine: config.engine,
    transports: (name, url) =>
      httpTransport(name, url, logger, { limits: limitsOf(name, config.subgraphLimits), sharing, signViewer }),
    logger,
    watchedFile: config.supergraph,
    checkChange: ({ urls }) => checkSubgraphAddresses(urls, config),
    access: { issuer, partnerCredentials: signViewer !== undefined },
    admission: await openAdmission(config.admission, logger),
    trustProxy: config.admission.trustProxy,
    web: config.web,
    connections: config.connections,
    forwardedHeaders: config.forwardedHeaders,
    requestTimeoutMs: config.requestTimeoutMs,
    sharing: config.inFlightSharing,
    overrideLabels: config.overrideLabels,
  });
  const url = await listen(gateway.app, { host: config.host, port: config.port, variable: 'PORT' });
  const explorer = config.web.explorer ? `, the explorer is at ${url}/` : '';
  process.stdout.write(`The gateway answers at ${url}/graphql${explorer}\n`);
  return gateway;
};

await startCommand(process, (args, _environment, printer) =>
  runCommand(args, { usage, read: () => {}, run: () => run(start) }, printer),
);

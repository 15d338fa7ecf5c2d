// `npm run issuer`: an issuer of tokens for trying out what those who sign in see, until Ctrl-C. Its key is new each time.
import { readNothing, runCommand, startCommand } from '@community-graph/kit/command';
import { startTestIssuer } from './issuer.ts';

const eightHours = 8 * 60 * 60;
const claimsOf = {
  'a member, Aarhus Kommune': { roles: ['member'], organization: 'municipality:751' },
  'a coordinator of Aarhus Kommune': { roles: ['coordinator'], organization: 'municipality:751' },
  'the supplier Magenta': { roles: ['supplier'], supplier: 'supplier:magenta' },
  'the secretariat': { roles: ['secretariat'] },
};

const usage = `npm run issuer

  Starts an issuer of tokens, and prints tokens of it to try out what those who sign in see. It runs until Ctrl-C.`;

async function run(): Promise<void> {
  const running = await startTestIssuer();
  const { issuer, audience, jwksUrl } = running.options;
  const lines = [
    'Start the graph in another terminal, where it believes this issuer:',
    '',
    `OIDC_ISSUER=${issuer} OIDC_AUDIENCE=${audience} OIDC_JWKS_URL=${jwksUrl} npm start`,
    '',
    'and ask with one of these as "Authorization: Bearer …". They hold for eight hours, while this runs.',
  ];
  for (const [person, claims] of Object.entries(claimsOf)) {
    const subject = `try-out-${claims.roles.join('-')}`;
    lines.push('', `${person}:`, await running.token({ claims, subject, expires: eightHours }));
  }
  lines.push('', 'Ctrl-C stops it.');
  process.stdout.write(`${lines.join('\n')}\n`);
}

await startCommand(process, (args, _environment, printer) =>
  runCommand(args, { usage, read: readNothing, run }, printer),
);

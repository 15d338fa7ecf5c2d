// Preloaded into a process under test: tells on standard error of every connection that leaves this machine.
import { Socket } from 'node:net';

const here = new Set(['localhost', '127.0.0.1', '::1', undefined]);
const connect = Reflect.get(Socket.prototype, 'connect');
Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const options =
    typeof first === 'object' ? first : { port: first, host: typeof second === 'string' ? second : undefined };
  if (!options.path && !here.has(options.host)) process.stderr.write(`FOREIGN ${options.host}\n`);
  return connect.apply(this, args);
};

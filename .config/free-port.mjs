/**
 * Stops with a message if the port of `npm start` is taken: before the build, which takes a minute. Runs on any Node from
 * 20, without dependencies.
 *
 * node .config/free-port.mjs [port]
 */
import { createServer } from 'node:net';

export const DEFAULT_PORT = '4321';

/** Message for a server that does not start on a port. */
export const portFault = (/** @type {string} */ port, /** @type {unknown} */ error) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    ? `Le port ${port} est pris. Écrire par exemple : PORT=4400 npm start`
    : String(error);

if (import.meta.main ?? process.argv[1]?.endsWith('free-port.mjs')) {
  const port = process.argv[2] ?? process.env.PORT ?? DEFAULT_PORT;
  const server = createServer();
  server.on('error', (error) => {
    console.error(portFault(port, error));
    process.exitCode = 1;
  });
  server.listen(Number(port), '127.0.0.1', () => server.close());
}

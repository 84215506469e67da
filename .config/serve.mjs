/**
 * Serves a folder like the simplest static host: files by their exact name, `index.html` for a folder, `404.html` for
 * anything else, with the configured content types. Used by `npm start` and by the browser tests.
 *
 * node .config/serve.mjs [folder] [port]
 */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { CONTENT_TYPES, TEXT_EXTENSIONS } from '../src/integrations/rules/host-policy.ts';

const [folder = 'dist', port = process.env.PORT ?? '4321'] = process.argv.slice(2);

function typeOf(/** @type {string} */ file) {
  const extension = path.extname(file);
  const type = CONTENT_TYPES[extension] ?? 'application/octet-stream';
  return TEXT_EXTENSIONS.includes(extension) ? `${type}; charset=utf-8` : type;
}

/** Reads the folder at each request, so that the site can be rebuilt meanwhile. */
const serveFile = sirv(folder, {
  dev: true,
  etag: true,
  extensions: [],
  setHeaders: (response, file) => response.setHeader('content-type', typeOf(file)),
});

const server = createServer((request, response) => {
  const asked = request.url ?? '/';
  const { pathname, search } = URL.canParse(asked, 'http://localhost')
    ? new URL(asked, 'http://localhost')
    : { pathname: '', search: '' };
  const refuse = () => {
    if (pathname && existsSync(path.join(folder, pathname, 'index.html')))
      return response.writeHead(301, { location: `${pathname}/${search}` }).end();
    const page = path.join(folder, '404.html');
    response.writeHead(404, { 'content-type': typeOf(page) });
    return existsSync(page) ? createReadStream(page).pipe(response) : response.end('404');
  };
  if (!pathname) return refuse();
  request.url = pathname.replace(/\/$/, '/index.html');
  return serveFile(request, response, refuse);
});

server.on('error', (error) => {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    isTaken ? `Le port ${port} est pris. Écrire par exemple : PORT=4400 npm start` : String(error),
  );
  process.exit(1);
});

server.listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));

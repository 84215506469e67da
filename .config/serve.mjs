/**
 * Serves a folder as the plainest static host would: files by their name, `index.html` for a folder,
 * `404.html` for the rest, types as hosts are told them. Used by `npm start` and by the browser tests, which also serve below a path.
 * With `GZIP=1` it compresses text, as most hosts do: what is weighed or timed is then what a reader waits for.
 *
 * node .config/serve.mjs [folder] [port] [path]
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { CONTENT_TYPES, TEXT_EXTENSIONS } from '../src/hosting/rules/host-policy.ts';

const [folder = 'dist', port = process.env.PORT ?? '4321', base = '/'] = process.argv.slice(2);
const root = path.resolve(folder);

/** Path that an address names in the folder, or undefined: outside the base, outside the folder. */
function placeAt(url) {
  let asked;
  try {
    asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!asked.startsWith(base)) return undefined;
  const within = asked.slice(base.length);
  const place = path.join(root, within.replace(/(^|\/)$/, '$1index.html'));
  return place.startsWith(root + path.sep) ? place : undefined;
}

const isFile = (place) => existsSync(place) && statSync(place).isFile();

function typeOf(file) {
  const extension = path.extname(file);
  const type = CONTENT_TYPES[extension] ?? 'application/octet-stream';
  return TEXT_EXTENSIONS.includes(extension) ? `${type}; charset=utf-8` : type;
}

const server = createServer((request, response) => {
  const place = placeAt(request.url ?? '/');
  if (place && isFile(path.join(place, 'index.html'))) {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const found = place && isFile(place) ? place : undefined;
  const file = found ?? path.join(root, '404.html');
  if (!existsSync(file)) {
    response.writeHead(404).end('404');
    return;
  }
  const type = typeOf(file);
  const isPressed =
    process.env.GZIP === '1' && /^(?:text|application\/(?:json|xml))|svg/.test(type);
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    ...(isPressed ? { 'content-encoding': 'gzip' } : {}),
  });
  const body = createReadStream(file);
  if (isPressed) body.pipe(createGzip()).pipe(response);
  else body.pipe(response);
});

server.on('error', (error) => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    taken ? `Le port ${port} est pris. Écrire par exemple : PORT=4400 npm start` : String(error),
  );
  process.exit(1);
});

server.listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${port}${base}`));

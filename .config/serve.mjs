/**
 * Serves a folder as the plainest static host would: files by their name, `index.html` for the top,
 * `404.html` for the rest. Used by `npm start` and by the browser tests, which also serve below a path.
 * With `GZIP=1` it compresses text, as most hosts do: what is weighed or timed is then what a reader waits for.
 *
 * node .config/serve.mjs [folder] [port] [path]
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.zip': 'application/zip',
  '.epub': 'application/epub+zip',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

const [folder = 'dist', port = process.env.PORT ?? '4321', base = '/'] = process.argv.slice(2);
const root = path.resolve(folder);

/** File that an address names, or undefined: outside the base, outside the folder, or absent. */
function fileAt(url) {
  let asked;
  try {
    asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!asked.startsWith(base)) return undefined;
  const file = path.join(root, asked.slice(base.length) || 'index.html');
  const inside = file === root || file.startsWith(root + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const server = createServer((request, response) => {
  const found = fileAt(request.url ?? '/');
  const file = found ?? path.join(root, '404.html');
  if (!existsSync(file)) {
    response.writeHead(404).end('404');
    return;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
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

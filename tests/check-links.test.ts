/** Protects: the maintainer's link check against servers that misbehave. Talks to this machine alone. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveCopies } from '../.config/links/archive-copies.ts';
import { linkReport } from '../.config/links/link-report.ts';
import { visitAll } from '../.config/links/visit-all.ts';
import { visitLink } from '../.config/links/visit-link.ts';

const MANNERS = {
  userAgent: 'piece-par-piece-links (+https://exemple.fr/)',
  timeoutMs: 500,
  bytesMax: 4_096,
  redirectsMax: 4,
};
const CHUNK = Buffer.alloc(1024, 'x');

/** What each address of the server does, and what it saw. */
let sentBytes = 0;
let seenAgent: string | undefined;
const ROUTES: Readonly<
  Record<string, (response: ServerResponse, request: IncomingMessage) => void>
> = {
  '/well': (response) => response.end('<title>Rapport</title>'),
  '/silent': () => undefined,
  '/moved': (response) => response.writeHead(301, { location: '/well' }).end(),
  '/home': (response) => response.writeHead(302, { location: '/' }).end(),
  '/': (response) => response.end('<title>Accueil</title>'),
  '/a': (response) => response.writeHead(302, { location: '/b' }).end(),
  '/b': (response) => response.writeHead(302, { location: '/a' }).end(),
  '/deeper': (response, { url }) => response.writeHead(302, { location: `${url}x` }).end(),
  '/soft': (response) => response.end('<h1 class="t">Page introuvable</h1>'),
  '/gone': (response) => response.writeHead(410).end(),
  '/robots': (response) => response.writeHead(403).end(),
  '/broken': (response) => response.writeHead(503).end(),
  '/cut': (response) => response.destroy(),
  '/trickle': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => {
      sentBytes += CHUNK.length;
      response.write(CHUNK);
    }, 1);
    response.on('close', () => clearInterval(timer));
  },
};
const server = createServer((request, response) => {
  seenAgent = request.headers['user-agent'];
  const path = request.url ?? '/';
  const route = ROUTES[path.startsWith('/deeper') ? '/deeper' : path];
  if (route) route(response, request);
  else response.writeHead(404).end();
});
let origin = '';
const at = (path: string) => `${origin}${path}`;
const outcome = async (path: string) => (await visitLink(at(path), MANNERS)).outcome;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address', () => {
  test.each([
    ['/well', 'ok'],
    ['/moved', 'moved'],
    ['/home', 'error-page'],
    ['/soft', 'error-page'],
    ['/a', 'loop'],
    ['/deeper', 'loop'],
    ['/gone', 'gone'],
    ['/nothing', 'gone'],
    ['/robots', 'refused'],
    ['/broken', 'server-error'],
    ['/silent', 'timeout'],
    ['/cut', 'unreachable'],
    ['/trickle', 'timeout'],
  ])('%s is told as %s', async (path, wanted) => expect(await outcome(path)).toBe(wanted));

  test('that never ends is left after the bytes that are wanted', async () => {
    sentBytes = 0;
    expect(await outcome('/endless')).toBe('ok');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sentBytes).toBeLessThan(64 * MANNERS.bytesMax);
  });

  test('is told who asks', async () => {
    await outcome('/well');
    expect(seenAgent).toBe(MANNERS.userAgent);
  });

  test('without a server is unreachable', async () =>
    expect((await visitLink('http://127.0.0.1:1/', MANNERS)).outcome).toBe('unreachable'));
});

describe('many addresses', () => {
  test('of one host are asked one at a time, each once', async () => {
    let open = 0;
    let most = 0;
    let asked = 0;
    const slow = createServer((_, response) => {
      asked += 1;
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end('<title>Rapport</title>');
      }, 20);
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const host = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
    const addresses = ['/1', '/2', '/3', '/1'].map((path) => `${host}${path}`);
    const visits = await visitAll(addresses, { ...MANNERS, pauseMs: 1, hostsMax: 4 });
    slow.close();
    expect(visits.map(({ address }) => address)).toEqual(addresses.slice(0, 3));
    expect({ most, asked }).toEqual({ most: 1, asked: 3 });
  });
});

test('the report names the pièces, tells what is wrong, and counts', async () => {
  const pieces = [
    { id: 'a', number: 1, url: at('/well') },
    { id: 'b', number: 2, url: at('/moved') },
    { id: 'c', number: 3, url: at('/gone') },
  ];
  const visits = await visitAll(
    pieces.map(({ url }) => url),
    { ...MANNERS, pauseMs: 1, hostsMax: 1 },
  );
  expect(linkReport(visits, pieces).replaceAll(origin, '')).toMatchInlineSnapshot(`
    "pièce 2 · répond, ailleurs · /moved (200 · → /well)
    pièce 3 · n’existe plus · /gone (410)

    1 : répond
    1 : répond, ailleurs
    1 : n’existe plus"
  `);
});

test('an archive is asked for each address, and its silence is told', async () => {
  const archive = createServer(({ url }, response) =>
    url?.includes('kept')
      ? response.end(
          '{"archived_snapshots":{"closest":{"url":"http://web.archive.org/web/1/kept"}}}',
        )
      : response.end('no JSON'),
  );
  await new Promise<void>((resolve) => archive.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(archive.address() as AddressInfo).port}/`;
  const copies = await archiveCopies(
    ['https://exemple.fr/kept', 'https://exemple.fr/lost'],
    { ...MANNERS, pauseMs: 1 },
    endpoint,
  );
  archive.close();
  expect(copies.map(({ copy }) => copy)).toEqual(['http://web.archive.org/web/1/kept', undefined]);
  expect(copies[1]?.note).toContain('JSON');
});

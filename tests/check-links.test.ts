/** Checks the maintainer's link check against misbehaving servers. Connects only to this machine. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isBroken, linkReport } from '../.config/links/link-report.ts';
import { visitAddresses } from '../.config/links/visit-addresses.ts';

const PACE = {
  userAgent: 'piece-par-piece-links (+https://exemple.fr/)',
  timeoutMs: 500,
  pauseMs: 1,
};

/** Requests seen by the server. */
const seen = { agents: new Set<string | undefined>(), open: 0, most: 0 };
const ROUTES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/well': (response) => setTimeout(() => response.end('<title>Rapport</title>'), 20),
  '/silent': () => undefined,
  '/moved': (response) => response.writeHead(301, { location: '/well' }).end(),
  '/home': (response) => response.writeHead(302, { location: '/' }).end(),
  '/': (response) => response.end('<title>Accueil</title>'),
  '/turning': (response) => response.writeHead(302, { location: '/turning' }).end(),
  '/gone': (response) => response.writeHead(410).end(),
  '/robots': (response) => response.writeHead(403).end(),
  '/broken': (response) => response.writeHead(503).end(),
  '/cut': (response) => response.destroy(),
};
const server = createServer((request, response) => {
  seen.agents.add(request.headers['user-agent']);
  seen.most = Math.max(seen.most, (seen.open += 1));
  response.on('close', () => (seen.open -= 1));
  const route = ROUTES[request.url ?? '/'];
  if (route) route(response);
  else response.writeHead(404).end();
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('each URL is requested once, one at a time, with our User-Agent, and reported by pièce', async () => {
  const paths = [
    '/well',
    '/moved',
    '/home',
    '/nothing',
    ...Object.keys(ROUTES).slice(5),
    '/silent',
  ];
  const pieces = [...paths, '/moved#page=3'].map((path, at) => ({
    number: at + 1,
    url: origin + path,
  }));
  const visits = await visitAddresses(
    pieces.map(({ url }) => url),
    PACE,
  );
  expect(linkReport(visits, pieces).replaceAll(origin, '')).toMatchInlineSnapshot(`
    "pièce 2, 11 · répond, ailleurs · /moved (200 · → /well)
    pièce 7 · refuse les robots : à ouvrir à la main · /robots (403)
    pièce 3 · renvoie à l’accueil · /home (200 · → /)
    pièce 4 · n’existe plus · /nothing (404)
    pièce 6 · n’existe plus · /gone (410)
    pièce 8 · erreur du serveur · /broken (503)
    pièce 5 · injoignable · /turning (redirect count exceeded)
    pièce 9 · injoignable · /cut (other side closed)
    pièce 10 · injoignable · /silent (The operation was aborted due to timeout)

    1 : répond
    1 : répond, ailleurs
    1 : refuse les robots : à ouvrir à la main
    1 : renvoie à l’accueil
    2 : n’existe plus
    1 : erreur du serveur
    3 : injoignable"
  `);
  expect(visits.filter(isBroken)).toHaveLength(7);
  expect([...seen.agents]).toEqual([PACE.userAgent]);
  expect(seen.most).toBe(1);
});

/** Checks the maintainer's link check against misbehaving servers. Connects only to this machine. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitLinks } from '../.config/visited-links.ts';

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
  const lines: string[] = [];
  const broken = await visitLinks(pieces, PACE, (line) => lines.push(line));
  expect(lines.join('\n').replaceAll(origin, '')).toMatchInlineSnapshot(`
    "pièce 2, 11 · répond · /moved (200 → /well)
    pièce 3 · à corriger · /home (200 → /)
    pièce 4 · à corriger · /nothing (404)
    pièce 5 · à corriger · /turning (injoignable : redirect count exceeded)
    pièce 6 · à corriger · /gone (410)
    pièce 7 · répond · /robots (403, refuse les robots : à ouvrir à la main)
    pièce 8 · à corriger · /broken (503)
    pièce 9 · à corriger · /cut (injoignable : other side closed)
    pièce 10 · à corriger · /silent (injoignable : The operation was aborted due to timeout)"
  `);
  expect(broken).toBe(7);
  expect([...seen.agents]).toEqual([PACE.userAgent]);
  expect(seen.most).toBe(1);
});

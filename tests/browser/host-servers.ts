/** Starts small servers: one imitates a static host, the others are another site. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { replyTo, type Host } from '../host-rules.ts';

export interface RunningHost {
  /** Root URL of the site, ending with `/`. */
  url: string;
  close: () => Promise<void>;
}

/** Starts a host on a free port of this machine. */
export async function startHost(host: Host): Promise<RunningHost> {
  return listen(host.base, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { status, headers, body } = replyTo(host, pathname);
    response.writeHead(status, headers).end(body);
  });
}

/**
 * Another site, which builds its page from the query; on another host name, so that a frame in it has its own process.
 */
export async function startPages(write: (asked: URLSearchParams) => string): Promise<RunningHost> {
  const { url, close } = await listen('/', (request, response) => {
    const body = write(new URL(request.url ?? '/', 'http://host').searchParams);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="fr"><title>Hôte</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${body}`,
    );
  });
  return { url: url.replace('127.0.0.1', 'localhost'), close };
}

/** The only frame of a page, once it has content. */
export async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The host has no frame.');
  return frame;
}

async function listen(base: string, answer: RequestListener): Promise<RunningHost> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Small servers: one that stands in for a static host, one that is another site. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { replyTo, type Host } from '../host-rules.ts';

export interface RunningHost {
  /** Address of the top of the site, ending with `/`. */
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
 * Another site, at another origin, with a page that frames an address.
 * @param attributes of the frame, as they are written
 */
export async function startFramer(framed: string, attributes = ''): Promise<RunningHost> {
  return listen('/', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><title>Un autre site</title><link rel="icon" href="data:,"><iframe src="${framed}" ${attributes}></iframe>`,
    );
  });
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

/**
 * Checks the same dist on every kind of host and in a folder: every link resolves, every page is reachable, and a
 * missing address gets the response of the host.
 */
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { crawlSite, type Crawl, type Loaded } from '../crawl-site.ts';
import { HOSTS, replyTo, type Host } from '../host-rules.ts';
import { builtPages } from './dist.ts';

const ORIGIN = 'http://host.test';
const FOLDER = 'file:///folder/';
/** A missing address, deep enough to have a different base from 404.html. */
const LOST = 'nulle/part.html';
/** More redirects than any host makes. */
const MOST_REDIRECTIONS = 5;

/** Pages that links of the site must reach; the others are for other sites to frame. */
const linked = builtPages()
  .filter(({ file, kind }) => file !== '404.html' && kind !== 'frame')
  .map(({ file }) => file);

/** Follows redirects as a browser does. */
function loadFrom(host: Host, address: string): Loaded {
  let at = new URL(address);
  for (let step = 0; step < MOST_REDIRECTIONS; step += 1) {
    const { status, headers, file, body } = replyTo(host, at.pathname);
    if (headers['location']) {
      at = new URL(headers['location'], at);
      continue;
    }
    const isPage = headers['content-type']?.startsWith('text/html') ?? false;
    return {
      address: at.href,
      file,
      html: isPage ? body.toString() : undefined,
      fault: status === 200 ? undefined : `status ${status}`,
    };
  }
  return { address, file: undefined, html: undefined, fault: 'redirected without end' };
}

function loadFromFolder(address: string): Loaded {
  // A browser opens the file, whatever the query string.
  const file = decodeURIComponent(address.slice(FOLDER.length).replace(/\?.*$/, ''));
  const at = path.join('dist', file);
  if (!address.startsWith(FOLDER) || !existsSync(at))
    return { address, file: undefined, html: undefined, fault: 'no such file' };
  const html = file.endsWith('.html') ? readFileSync(at, 'utf8') : undefined;
  return { address, file, html, fault: undefined };
}

function expectWhole({ broken, files }: Crawl): void {
  expect(broken).toEqual([]);
  expect(linked.filter((file) => !files.has(file))).toEqual([]);
}

test.each(HOSTS.map((host) => [host.name, host] as const))(
  'on %s every link of every page leads to an existing file and fragment, and every page is reached',
  (_, host) =>
    expectWhole(crawlSite(`${ORIGIN}${host.base}index.html`, (at) => loadFrom(host, at))),
);

test('from a folder too', () => expectWhole(crawlSite(`${FOLDER}index.html`, loadFromFolder)));

describe('a missing address', () => {
  test.each(HOSTS.map((host) => [host.name, host] as const))(
    'gets the response of the host: %s',
    (_, host) => {
      const { status, file } = replyTo(host, `${host.base}${LOST}`);
      expect([status, file]).toEqual([host.lost.status, host.lost.page ? '404.html' : undefined]);
    },
  );
});

/**
 * Simulates static hosts: which file of dist a URL gets, after which redirect, with which headers. A pure function of
 * the URL, used by the crawl and by a small server for browsers. The responses to `/x`, `/x/`, `/dir` and a missing
 * page come from a maintained test of one site on each host (github.com/slorber/trailing-slash-guide) and from the
 * documentation of the hosts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { headersAt, parseHeadersFile } from './headers-file.ts';

const DIST = path.resolve(import.meta.dirname, '../dist');

/** Every file and folder of dist, with forward slashes; folders end with one. */
const ENTRIES = readdirSync(DIST, { recursive: true, withFileTypes: true }).map((entry) => {
  const name = path.relative(DIST, path.join(entry.parentPath, entry.name));
  return `${name.replaceAll(path.sep, '/')}${entry.isDirectory() ? '/' : ''}`;
});
const FILES: ReadonlySet<string> = new Set(ENTRIES.filter((entry) => !entry.endsWith('/')));
const FOLDERS: ReadonlySet<string> = new Set(ENTRIES.filter((entry) => entry.endsWith('/')));

/** A file of dist, a redirect (below the base), or neither. */
type Answer = { file: string } | { redirect: string; status: 301 | 302 | 308 } | undefined;

export interface Host {
  name: string;
  /** Path under which the site is served. */
  base: string;
  /** @param asked path below the base, decoded: '', `frise.html`, `evenements/` */
  answer: (asked: string) => Answer;
  /** Response to a missing page: status, and whether the body is the site's page or the host's own. */
  lost: { status: 403 | 404; page: boolean };
  /** Content types that differ from the usual ones, by extension. */
  types?: Readonly<Record<string, string>>;
  /** Headers of a URL, path included. */
  headers?: (address: string) => Record<string, string>;
  /** How the host transforms a page before it serves it. */
  rewrite?: (html: string) => string;
}

const exact = (asked: string): Answer => (FILES.has(asked) ? { file: asked } : undefined);

/** The index of a folder requested with its slash. */
const index = (asked: string): Answer =>
  asked === '' || asked.endsWith('/') ? exact(`${asked}index.html`) : undefined;

/** Redirects a folder without its slash to the URL with it. */
const addSlash =
  (status: 301 | 302) =>
  (asked: string): Answer =>
    FOLDERS.has(`${asked}/`) ? { redirect: `${asked}/`, status } : undefined;

/** `/x` is `x.html`. */
const dropEnding = (asked: string): Answer =>
  asked === '' || asked.endsWith('/') ? undefined : exact(`${asked}.html`);

/** `/x/` redirects to `/x`. */
const dropSlash =
  (status: 301 | 308) =>
  (asked: string): Answer =>
    asked.endsWith('/') && dropEnding(asked.slice(0, -1))
      ? { redirect: asked.slice(0, -1), status }
      : undefined;

/** `/x.html` redirects to `/x`, an index to its folder. */
const hideEnding = (asked: string): Answer =>
  FILES.has(asked) && asked.endsWith('.html')
    ? { redirect: asked.replace(/(^|\/)index\.html$|\.html$/, '$1'), status: 308 }
    : undefined;

/** The first defined answer of several functions. */
const firstOf =
  (...ways: ((asked: string) => Answer)[]) =>
  (asked: string): Answer =>
    ways.map((way) => way(asked)).find(Boolean);

const OWN_PAGE = { status: 404, page: true } as const;
const headersFile = parseHeadersFile(readFileSync(path.join(DIST, '_headers'), 'utf8'));
const github = {
  answer: firstOf(exact, index, dropEnding, addSlash(301)),
  lost: OWN_PAGE,
};
const netlify = {
  base: '/',
  answer: firstOf(exact, index, dropEnding, dropSlash(301), addSlash(301)),
  lost: OWN_PAGE,
};

/** Removes the extension and the index name from the links of a page. */
function prettyLinks(html: string): string {
  return html.replace(
    /(<a\b[^>]*?\shref=")(?!https?:|mailto:)([^"#]+)/g,
    (_, before: string, address: string) => {
      const pretty = address.replace(/(^|\/)index\.html$|\.html$/, '$1');
      return `${before}${pretty || './'}`;
    },
  );
}

export const HOSTS: readonly Host[] = [
  { name: 'GitHub Pages, at the root', base: '/', ...github },
  { name: 'GitHub Pages, in a project', base: '/dossier/', ...github },
  {
    name: 'Netlify with pretty addresses',
    ...netlify,
    rewrite: prettyLinks,
  },
  {
    name: 'Netlify with the headers of _headers',
    ...netlify,
    headers: (address) => headersAt(headersFile, address),
  },
  {
    name: 'Cloudflare Pages',
    base: '/',
    answer: firstOf(hideEnding, exact, index, dropEnding, dropSlash(308), addSlash(301)),
    lost: OWN_PAGE,
    headers: (address) => headersAt(headersFile, address),
  },
  {
    name: 'Vercel',
    base: '/',
    answer: firstOf(exact, index, (asked) => exact(`${asked}/index.html`)),
    lost: OWN_PAGE,
  },
  {
    name: 'an S3 website',
    base: '/',
    answer: firstOf(exact, index, (asked) =>
      FILES.has(`${asked}/index.html`) ? { redirect: `${asked}/`, status: 302 } : undefined,
    ),
    lost: OWN_PAGE,
  },
  {
    name: 'S3 behind CloudFront',
    base: '/',
    answer: (asked) => exact(asked || 'index.html'),
    lost: { status: 403, page: false },
  },
  {
    name: 'an old Apache',
    base: '/~classe/dossier/',
    answer: firstOf(exact, index, addSlash(301)),
    lost: { status: 404, page: false },
    types: {
      '.html': 'text/html',
      '.js': 'application/x-javascript',
      '.json': 'text/plain',
      '.svg': 'text/plain',
      '.woff2': 'text/plain',
      '.xml': 'text/plain',
    },
  },
  {
    name: 'nginx',
    base: '/',
    answer: firstOf(exact, index, addSlash(301)),
    lost: OWN_PAGE,
    types: { '.html': 'text/html', '.js': 'application/javascript' },
  },
  {
    name: 'a path gateway of IPFS',
    base: '/ipfs/bafybeiemxf5abjwjbikoz4mc3a3dla6ual3jsgpdr4cjr3oz3evfyavhwq/',
    answer: firstOf(exact, index, addSlash(302)),
    lost: { status: 404, page: false },
  },
  {
    name: 'a File of Moodle',
    base: '/pluginfile.php/42/mod_resource/content/1/',
    answer: exact,
    lost: { status: 404, page: false },
  },
];

const USUAL_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Response of a host to a URL. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  /** File of dist that is served; undefined for a redirect or for the host's own page. */
  file?: string;
  body: string | Buffer;
}

/** @param asked URL path from the origin, with its `/`, encoded or not; without query and fragment */
export function replyTo(host: Host, asked: string): Reply {
  const address = decodeURIComponent(asked);
  const answer = address.startsWith(host.base)
    ? host.answer(address.slice(host.base.length))
    : undefined;
  if (answer && 'redirect' in answer)
    return {
      status: answer.status,
      headers: { location: `${host.base}${answer.redirect}` },
      body: '',
    };
  const status = answer ? 200 : host.lost.status;
  const file = answer?.file ?? (host.lost.page ? '404.html' : undefined);
  if (file === undefined)
    return {
      status,
      headers: { 'content-type': 'application/xml' },
      body: '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
    };
  const ending = path.extname(file);
  const type = host.types?.[ending] ?? USUAL_TYPES[ending] ?? 'application/octet-stream';
  const body = readFileSync(path.join(DIST, file));
  return {
    status,
    file,
    headers: { 'content-type': type, ...host.headers?.(address) },
    body: host.rewrite && ending === '.html' ? host.rewrite(body.toString('utf8')) : body,
  };
}

/**
 * Defines headers, content types and cache lifetimes of the files, once for every host. Pure: file names in, rules
 * out. `host-file-texts.ts` writes them in the format of each host.
 */
import path from 'node:path';

/** Where the site is, and the purpose of its folders, which end with `/`. */
export interface HostSite {
  /** Path below which the site is served, `/` or `/dossier/`. */
  basePath: string;
  /** Name of the host, if SITE_URL gives it. */
  serverName: string | undefined;
  /** Files with a fingerprint of their content in their name. */
  assetsFolder: string;
  /** Pages that other sites may frame. */
  embedFolder: string;
  /** Files that scripts of other sites may read. */
  openFolder: string;
  /** Every page of dist, by its path: `evenements/a.html`. */
  pages: readonly string[];
}

export type Headers = Readonly<Record<string, string>>;

export const POLICY_HEADER = 'Content-Security-Policy';

/** Pages may be corrected any day; files with a fingerprint never change. In seconds. */
export const PAGE_CACHE = 'public, max-age=600';
export const ASSET_CACHE = 'public, max-age=31536000, immutable';

/** Browser permissions: all that the site does not need, then the two that it does. */
const PERMISSIONS: Readonly<Record<string, '()' | '(self)'>> = {
  accelerometer: '()',
  autoplay: '()',
  'browsing-topics': '()',
  camera: '()',
  'display-capture': '()',
  'encrypted-media': '()',
  geolocation: '()',
  gyroscope: '()',
  magnetometer: '()',
  microphone: '()',
  midi: '()',
  payment: '()',
  'screen-wake-lock': '()',
  serial: '()',
  usb: '()',
  'xr-spatial-tracking': '()',
  'clipboard-write': '(self)',
  fullscreen: '(self)',
};

/**
 * There is no X-Frame-Options: it allows no exception for the pages that others may frame, and `frame-ancestors`
 * overrides it wherever both are supported.
 */
export const EVERYWHERE: Headers = {
  'Permissions-Policy': Object.entries(PERMISSIONS)
    .map(([name, allowed]) => `${name}=${allowed}`)
    .join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Policy of the pages that anyone may frame, then of those that only the site itself may: what every page has in its
 * meta element, which has the rest, and `frame-ancestors`, which only a header can have. Source: Content Security Policy
 * Level 3, W3C.
 */
export const EMBED_POLICY =
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
export const CONTENT_POLICY = `${EMBED_POLICY}; frame-ancestors 'self'`;

/** Content type by extension, for servers with a table older than the file formats. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

const BINARY_TYPE = /^(?:image\/(?!svg)|font\/|application\/(?:zip|vnd\.))/;

/** Extensions of text files, all in UTF-8. */
export const TEXT_EXTENSIONS: readonly string[] = Object.keys(CONTENT_TYPES).filter(
  (extension) => !BINARY_TYPE.test(CONTENT_TYPES[extension] ?? ''),
);

export interface HeaderRule {
  /** A path; `:page` matches one name, a final `*` anything. */
  path: string;
  headers: Headers;
}

/**
 * The rules, for hosts that match paths. No header is in two rules that match the same path: Cloudflare Pages
 * would join both values with a comma, and two joined policies both apply, which would close the pages that
 * others may frame. Hence one rule per folder of pages: its `:page` does not match subfolders as `*` would.
 */
export function headerRulesOf({
  assetsFolder,
  embedFolder,
  openFolder,
  pages,
}: HostSite): HeaderRule[] {
  const pageRules = pagePathsOf(pages).map((path) => {
    const policy = path.includes(`/${embedFolder}`) ? EMBED_POLICY : CONTENT_POLICY;
    return { path, headers: { [POLICY_HEADER]: policy, 'Cache-Control': PAGE_CACHE } };
  });
  return [
    { path: '/*', headers: EVERYWHERE },
    ...pageRules,
    {
      path: `/${openFolder}*`,
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': PAGE_CACHE },
    },
    {
      // In a frame without an origin, a font is blocked unless it is open to all origins.
      path: `/${assetsFolder}*`,
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': ASSET_CACHE },
    },
  ];
}

/** Paths of pages, `/`, `/:page`, `/evenements/:page`, by folder: one with an index has a path of its own. */
function pagePathsOf(files: readonly string[]): string[] {
  const folders = [...new Set(files.map((file) => path.posix.join('/', file, '..')))].sort();
  return folders
    .map((folder) => (folder === '/' ? folder : `${folder}/`))
    .flatMap((folder) => [
      ...(files.includes(`${folder}index.html`.slice(1)) ? [folder] : []),
      `${folder}:page`,
    ]);
}

/** Files of dist without a known type: a host that does not know it either would not serve them. */
export function filesWithoutType(files: readonly string[]): string[] {
  return files.filter((file) => {
    const extension = path.posix.extname(file);
    return extension !== '' && !(extension in CONTENT_TYPES);
  });
}

/**
 * Defines headers, content types and cache lifetimes of the files, once for every host. Pure: file names and
 * policies in, rules out. `host-file-texts.ts` writes them in the format of each host.
 */
import path from 'node:path';
import { headerPolicyOf } from './header-policy.ts';

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
}

export interface PolicedPage {
  /** Path in dist, `evenements/a.html`. */
  file: string;
  /** The policy in its meta element. */
  policy: string;
}

export type Headers = Readonly<Record<string, string>>;

export interface HostPolicy extends HostSite {
  /** Headers of every file. */
  everywhere: Headers;
  /** Policy of the pages that only the site itself may frame. */
  contentPolicy: string;
  /** Policy of the pages that anyone may frame; undefined if there are none. */
  embedPolicy: string | undefined;
  /** Paths of pages: `/`, `/:page`, `/evenements/:page`; sorted by folder. */
  pagePaths: readonly string[];
  /** Groups of pages for which the hashes did not fit in a header. */
  hashesLeftToMetas: readonly string[];
}

/** Limits of Cloudflare Pages for `_headers`; other hosts accept more. */
export const HEADER_LIMITS = { rules: 100, lineLength: 2000 } as const;
export const POLICY_HEADER = 'Content-Security-Policy';
export const POLICY_INDENT = '  ';

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
const EVERYWHERE: Headers = {
  'Permissions-Policy': Object.entries(PERMISSIONS)
    .map(([name, allowed]) => `${name}=${allowed}`)
    .join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Content type by extension, for servers with a table older than the file formats. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.vtt': 'text/vtt',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

const BINARY_TYPE = /^(?:image\/(?!svg)|font\/|application\/(?:zip|vnd\.))/;

/** Extensions of text files, all in UTF-8. */
export const TEXT_EXTENSIONS: readonly string[] = Object.keys(CONTENT_TYPES).filter(
  (extension) => !BINARY_TYPE.test(CONTENT_TYPES[extension] ?? ''),
);

/**
 * @param site   where the site is
 * @param pages  every page of dist, with the policy of its meta element
 */
export function hostPolicyOf(site: HostSite, pages: readonly PolicedPage[]): HostPolicy {
  const roomLength = HEADER_LIMITS.lineLength - `${POLICY_INDENT}${POLICY_HEADER}: `.length;
  const isEmbed = ({ file }: PolicedPage) => isWithin(file, site.embedFolder);
  const policyOf = (group: readonly PolicedPage[], frameAncestors?: string) =>
    headerPolicyOf(
      group.map(({ policy }) => policy),
      frameAncestors,
      roomLength,
    );
  const embeds = pages.filter(isEmbed);
  const content = policyOf(
    pages.filter((page) => !isEmbed(page)),
    "'self'",
  );
  const embed = embeds.length > 0 ? policyOf(embeds) : undefined;
  return {
    ...site,
    everywhere: EVERYWHERE,
    contentPolicy: content.text,
    embedPolicy: embed?.text,
    pagePaths: pagePathsOf(pages.map(({ file }) => file)),
    hashesLeftToMetas: [
      ...(content.hasHashes ? [] : ['content']),
      ...(embed?.hasHashes === false ? ['embed'] : []),
    ],
  };
}

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
export function headerRulesOf(policy: HostPolicy): HeaderRule[] {
  const { assetsFolder, openFolder, pagePaths } = policy;
  const pageRules = pagePaths.map((path) => ({
    path,
    headers: { [POLICY_HEADER]: policyAt(policy, path), 'Cache-Control': PAGE_CACHE },
  }));
  return [
    { path: '/*', headers: policy.everywhere },
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

function policyAt(policy: HostPolicy, pagePath: string): string {
  const isEmbed = isWithin(pagePath.slice(1), policy.embedFolder);
  return isEmbed && policy.embedPolicy !== undefined ? policy.embedPolicy : policy.contentPolicy;
}

/** A folder has a path of its own if it has an index. */
function pagePathsOf(files: readonly string[]): string[] {
  const folders = [...new Set(files.map((file) => path.posix.join('/', file, '..')))].sort();
  return folders
    .map((folder) => (folder === '/' ? folder : `${folder}/`))
    .flatMap((folder) => [
      ...(files.includes(`${folder}index.html`.slice(1)) ? [folder] : []),
      `${folder}:page`,
    ]);
}

/** Whether a file is in a folder of that name, at any depth: `embed/a.html`, `en/embed/a.html`. */
function isWithin(file: string, folder: string): boolean {
  return `/${file}`.includes(`/${folder}`);
}

/** Files of dist without a known type: a host that does not know it either would not serve them. */
export function filesWithoutType(files: readonly string[]): string[] {
  return files.filter((file) => {
    const extension = path.posix.extname(file);
    return extension !== '' && !(extension in CONTENT_TYPES);
  });
}

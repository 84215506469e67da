/**
 * Maps a file of dist, through the route table, to its edition, its kind and its counterpart in the other language.
 * Contains no file names of its own.
 */
import { LOCALES, otherLocale, type Locale } from '../../src/i18n/locale.ts';
import {
  CHOICE_ADDRESSES,
  LICENCES_FILE,
  copyFile,
  FACTS_FEED,
  fileOf,
  isFramed,
  isRoute,
  oembedFile,
  ROUTE_NAMES,
  SECURITY_FILE,
  SHARE_IMAGES,
  thumbnailFile,
  TIMELINE_ROUTES,
  type Address,
} from '../../src/i18n/routes.ts';
import {
  bundleFile,
  questionFile,
  sheetFile,
  SITE_ARCHIVE,
} from '../../src/i18n/take-home-files.ts';

/**
 * `page`: a page of the site; `frame`: a view in a frame of another page; `alone`: a view alone in a file; `other`: any
 * other file.
 */
export type FileKind = 'page' | 'frame' | 'alone' | 'other';

export interface EditionFile {
  kind: FileKind;
  /** The page that the file is or is made from; undefined for files of a whole edition. */
  address?: Address;
  locale: Locale;
  /** The same file of the other edition. */
  twin: string;
}

const LESSON_PAGES = ['session', 'pupil-sheet', 'teacher-sheet'] as const;
const ENTRY_PAGES = ['event', ...LESSON_PAGES] as const;

/** Choices of facts, which have a frame and no page. */
const CHOICES: readonly Address[] = CHOICE_ADDRESSES;

/** The page of a file of dist, from the route table; undefined if it is not a page. */
function pageAt(file: string): { address: Address; locale: Locale } | undefined {
  for (const locale of LOCALES) {
    const route = ROUTE_NAMES.find((name) => fileOf(name, locale) === file);
    if (route) return { address: route, locale };
  }
  for (const locale of LOCALES)
    for (const kind of ENTRY_PAGES) {
      const [before = '', after = ''] = fileOf(`${kind}:*`, locale).split('*');
      if (file.startsWith(before) && file.endsWith(after))
        return { address: `${kind}:${file.slice(before.length, -after.length)}`, locale };
    }
  return undefined;
}

/** Every file made from a page, including itself. */
function filesOf(address: Address, locale: Locale): [FileKind, string][] {
  const files: [FileKind, string][] = CHOICES.includes(address)
    ? []
    : [['page', fileOf(address, locale)]];
  if (isFramed(address)) {
    files.push(['frame', copyFile('frame', address, locale)]);
    files.push(['other', oembedFile(address, locale)]);
  }
  if (address === 'timeline') files.push(['alone', copyFile('alone', address, locale)]);
  if (address in SHARE_IMAGES) files.push(['other', thumbnailFile(address, locale)]);
  if (address.startsWith('session:')) {
    const session = address.replace('session:', '');
    for (const file of [bundleFile(session, locale), questionFile(locale, session)])
      files.push(['other', file]);
  }
  if (/^(?:pupil|teacher)-sheet:/.test(address)) files.push(['other', sheetFile(address, locale)]);
  if (address === 'questions') files.push(['other', questionFile(locale)]);
  return files;
}

/** Files that each edition has once. */
function filesOfEdition(locale: Locale): [FileKind, string][] {
  return [FACTS_FEED[locale], `oembed/${locale}/providers.json`].map((file) => ['other', file]);
}

/**
 * Every file that either edition has, or should have.
 *
 * @param files  files of dist, in either language: entries with a page are found there
 */
export function editionFiles(files: readonly string[]): Map<string, EditionFile> {
  const addresses = new Set<Address>([
    ...ROUTE_NAMES,
    ...CHOICES,
    ...files.flatMap((file) => pageAt(file)?.address ?? []),
  ]);
  const editions = new Map<string, EditionFile>();
  const pair = (of: (locale: Locale) => [FileKind, string][], address?: Address) => {
    for (const locale of LOCALES) {
      const there = of(otherLocale(locale));
      for (const [at, [kind, file]] of of(locale).entries())
        editions.set(file, {
          kind,
          locale,
          twin: there[at]?.[1] ?? '',
          ...(address ? { address } : {}),
        });
    }
  };
  for (const address of addresses) pair((locale) => filesOf(address, locale), address);
  pair(filesOfEdition);
  return editions;
}

/** Files that belong to both editions, or are not for readers. */
export function isOfBothEditions(file: string): boolean {
  return (
    ['404.html', 'icon.svg', 'sitemap.xml', 'robots.txt'].includes(file) ||
    [SITE_ARCHIVE, SECURITY_FILE, LICENCES_FILE].includes(file) ||
    /^(?:assets|atelier|data)\/|^embed\/[^/]+$|^[._][^/]*$|^(?:nginx\.conf|vercel\.json)$/.test(
      file,
    )
  );
}

/** Instruments besides the timeline, articles, the search, the page that prepares a frame, the questions. */
const INSTRUMENTS: readonly Address[] = [
  'briefcam',
  'loi-2023',
  'cjr',
  'procedure',
  'synopsis',
  'regimes',
  'search',
  'embed',
  'questions',
];

/** Whether a page is interactive: the timeline, the instruments, what prints itself, the page with a letter to copy. */
export function isWorked(address: Address): boolean {
  if (!isRoute(address)) return !address.startsWith('event:');
  const timeline: readonly Address[] = TIMELINE_ROUTES;
  return (
    INSTRUMENTS.includes(address) ||
    timeline.includes(address) ||
    ['et-moi', 'pieces'].includes(address)
  );
}

/**
 * Describes a page to machines (schema.org, with the terms of LRMI): what a class may use, and what was corrected since
 * the site went online. Pure.
 */
import type { CaseFile, Correction, Session } from '../case/case-entry.ts';
import { isCorrectedIn, isOfPublished } from '../case/remarks.ts';
import { targetPath } from '../case/target-path.ts';
import type { Locale } from '../i18n/locale.ts';
import { fileOf, pathOf, type Address } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';

type Data = Readonly<Record<string, unknown>>;

export interface DescribedPage {
  locale: Locale;
  route: Address;
  title: string;
  description: string;
  /** ISO day of the last check. */
  verified: string | undefined;
  /** URL of the site, if it has one. */
  site: URL | undefined;
}

/** What a class can use, besides the plan of a session, by the name of the page without its session. */
const RESOURCES: Readonly<
  Record<string, { learningResourceType: string; educationalUse: string }>
> = {
  timeline: { learningResourceType: 'timeline', educationalUse: 'research' },
  questions: { learningResourceType: 'quiz', educationalUse: 'assessment' },
  'pupil-sheet': { learningResourceType: 'worksheet', educationalUse: 'classroom activity' },
  'teacher-sheet': { learningResourceType: 'answer key', educationalUse: 'assessment' },
};

export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by-sa/4.0/';

/**
 * Writes addresses for the structured data of a page: absolute if the site has a URL, and otherwise relative to the
 * page, as JSON-LD allows.
 */
export function addressWriter(page: string, site: URL | undefined): (file: string) => string {
  const folder = page.replace(/[^/]*$/, '');
  const toRoot = '../'.repeat(folder.split('/').length - 1);
  return (file) => {
    if (site) return new URL(file, site).href;
    return file.startsWith(folder) ? file.slice(folder.length) : `${toRoot}${file}`;
  };
}

/** The data of a JSON-LD element, without its context; undefined if a page has nothing to say in it. */
export function pageData(
  page: DescribedPage,
  file: Pick<CaseFile, 'corrections' | 'published' | 'sessions'>,
): Data | undefined {
  const { locale, route, site } = page;
  const addressOf = addressWriter(fileOf(route, locale), site);
  const resource = resourceOf(page, file.sessions, addressOf);
  const correction = correctionsOn(page, file).map((one) => commentOf(one, locale, addressOf));
  if (!resource && correction.length === 0) return undefined;
  const address = addressOf(fileOf(route, locale));
  return {
    '@type': resource ? ['WebPage', 'LearningResource'] : 'WebPage',
    '@id': address,
    url: address,
    ...resource,
    ...(correction.length > 0 ? { correction } : {}),
  };
}

function resourceOf(
  { locale, route, title, description, verified }: DescribedPage,
  sessions: readonly Session[],
  addressOf: (file: string) => string,
): Data | undefined {
  const [kind = '', id] = route.split(':');
  const resource = RESOURCES[kind];
  if (!resource) return undefined;
  const used = sessions.filter((session) => id === undefined || session.id === id);
  return {
    name: title,
    description,
    inLanguage: locale,
    ...(verified ? { dateModified: verified } : {}),
    isAccessibleForFree: true,
    license: LICENCE_ADDRESS,
    ...resource,
    educationalLevel: used.map(({ course }) => course[locale]),
    // The plan of the session says how long it takes.
    ...(id === undefined ? {} : { isPartOf: addressOf(fileOf(`session:${id}`, locale)) }),
    publisher: { '@type': 'Organization', name: strings(locale).site.name },
  };
}

/** Corrections, of words that readers can have seen, of anything that this page shows in its language. */
function correctionsOn(
  { route, locale }: DescribedPage,
  { corrections, published }: Pick<CaseFile, 'corrections' | 'published'>,
): Correction[] {
  const page = pathOf(route, locale);
  return corrections
    .filter(isOfPublished(published))
    .filter(isCorrectedIn(locale))
    .filter(({ target }) => targetPath(target, locale).replace(/#.*$/, '') === page);
}

function commentOf(
  { id, date, was, now, why }: Correction,
  locale: Locale,
  addressOf: (file: string) => string,
): Data {
  const words = strings(locale).corrections;
  return {
    '@type': 'CorrectionComment',
    text: `${why[locale]} ${words.was} ${was[locale]} ${words.now} ${now[locale]}`,
    datePublished: date,
    inLanguage: locale,
    url: addressOf(pathOf('corrections', locale, id).slice(1)),
  };
}

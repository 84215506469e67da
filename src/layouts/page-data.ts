/**
 * Describes a page that a class may use to machines (schema.org, with the terms of LRMI). Pure.
 */
import type { Session } from '../case/case-entry.ts';
import type { Locale } from '../i18n/locale.ts';
import { fileOf, type Address } from '../i18n/routes.ts';
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

/** What a class can use, by the name of the page without its session. */
const RESOURCES: Readonly<
  Record<string, { learningResourceType: string; educationalUse: string }>
> = {
  timeline: { learningResourceType: 'timeline', educationalUse: 'research' },
  questions: { learningResourceType: 'quiz', educationalUse: 'assessment' },
  session: { learningResourceType: 'lesson plan', educationalUse: 'classroom activity' },
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
export function pageData(page: DescribedPage, sessions: readonly Session[]): Data | undefined {
  const { locale, route, site } = page;
  const addressOf = addressWriter(fileOf(route, locale), site);
  const resource = resourceOf(page, sessions, addressOf);
  if (!resource) return undefined;
  const address = addressOf(fileOf(route, locale));
  return { '@type': ['WebPage', 'LearningResource'], '@id': address, url: address, ...resource };
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
    ...(id === undefined || kind === 'session'
      ? {}
      : { isPartOf: addressOf(fileOf(`session:${id}`, locale)) }),
    publisher: { '@type': 'Organization', name: strings(locale).site.name },
  };
}

/** Describes the instruments as frames: static paths, titles and shells. */
import type { Locale } from '../i18n/locale.ts';
import { copyFile, type FramedInstrument } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { getCaseFile } from '../case/case-file.ts';
import { copyLabel } from '../case/copy-label.ts';
import { pathsOf } from '../views/edition-paths.ts';
import type { FramedShell } from './framed-pages.ts';

/** Static paths of an instrument's frames, one per language. */
export const framedPaths = (route: FramedInstrument) =>
  pathsOf((locale) => Promise.resolve([{ file: copyFile('frame', route, locale), props: {} }]));

/**
 * The title of an instrument, as on its page: the question that it answers.
 *
 * @throws if the title comes from a text that content/ does not have
 */
export function instrumentTitle(
  route: FramedInstrument,
  { pages }: Pick<CaseFile, 'pages'>,
  locale: Locale,
): string {
  const words = strings(locale);
  if (route === 'synopsis') return words.synopsis.question;
  if (route === 'regimes' || route === 'voices') return words[route].title;
  const text = pages.find((page) => page.name === route && page.locale === locale);
  if (!text) throw new Error(`content/pages/${route}/${locale}.mdx est absent.`);
  return text.title;
}

/** The lead under the title, if the text of the instrument does not have it. */
function leadOf(route: FramedInstrument, locale: Locale): string {
  const { synopsis } = strings(locale);
  if (route === 'synopsis') return `${synopsis.lead} ${synopsis.drawn}`;
  return '';
}

/** The shell of an instrument, valid for as long as the whole case file. */
export async function framedInstrument(
  route: FramedInstrument,
  locale: Locale,
): Promise<FramedShell> {
  const file = await getCaseFile();
  return {
    kind: 'frame',
    address: route,
    title: instrumentTitle(route, file, locale),
    lead: leadOf(route, locale),
    label: copyLabel(route, locale, file),
  };
}

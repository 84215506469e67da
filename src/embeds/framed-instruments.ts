/** Describes the instruments as frames: static paths, titles and shells. */
import type { Locale } from '../i18n/locale.ts';
import { copyFile, type FramedInstrument } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { getCaseFile } from '../case/case-file.ts';
import { copyLabel } from '../case/copy-label.ts';
import { framedTitle } from '../case/framed-title.ts';
import { pathsOf } from '../views/edition-paths.ts';
import type { FramedShell } from './framed-pages.ts';

/** Static paths of an instrument's frames, one per language. */
export const framedPaths = (route: FramedInstrument) =>
  pathsOf((locale) => Promise.resolve([{ file: copyFile('frame', route, locale), props: {} }]));

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
    title: framedTitle(route, file, locale),
    lead: leadOf(route, locale),
    label: copyLabel(route, locale, file),
  };
}

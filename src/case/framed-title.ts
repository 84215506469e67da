/** The title of a view in a frame, as on its page: the question that it answers. Pure. */
import type { Locale } from '../i18n/locale.ts';
import type { FramedInstrument } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { CaseFile } from './case-entry.ts';

/** @throws if the title comes from a text that content/ does not have */
export function framedTitle(
  route: FramedInstrument | 'timeline',
  { pages }: Pick<CaseFile, 'pages'>,
  locale: Locale,
): string {
  const words = strings(locale);
  if (route === 'synopsis') return words.synopsis.question;
  if (route === 'timeline' || route === 'regimes' || route === 'voices') return words[route].title;
  const text = pages.find((page) => page.name === route && page.locale === locale);
  if (!text) throw new Error(`content/pages/${route}/${locale}.mdx est absent.`);
  return text.title;
}

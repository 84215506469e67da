/**
 * Writes the words of the script that a timeline loads on demand, in each language: most readers need none of them. A
 * script, since a page opened from a folder cannot request other kinds of file; it sets a property of its own `<script>`.
 */
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { OWN_WORDS } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { FrameOffer } from '../timeline/model/framed-view.ts';

/** Static paths of the script of each language, with its text. @param offerOf  the frame of a timeline, in a language */
export function ownWordsPaths(offerOf: (locale: Locale) => FrameOffer) {
  return LOCALES.map((locale) => {
    const { own, timeline, site } = strings(locale);
    const { publicAt } = timeline;
    const offer = offerOf(locale);
    const words = JSON.stringify({ ...own.words, publicAt, siteName: site.name, ...offer });
    return {
      params: { file: OWN_WORDS[locale].replace(/^atelier\//, '') },
      props: { text: `document.currentScript.words=${words}\n` },
    };
  });
}

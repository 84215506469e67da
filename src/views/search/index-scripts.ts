/** Builds the scripts that hold the search index, one per language. */
import { LOCALES } from '../../i18n/locale.ts';
import { SEARCH_INDEX } from '../../i18n/routes.ts';
import { indexScript } from '../../search/view/index-script.ts';
import { searchPage } from './search-page.ts';

export const searchIndexPaths = () =>
  Promise.all(
    LOCALES.map(async (locale) => ({
      params: { file: SEARCH_INDEX[locale] },
      props: { text: indexScript(await searchPage(locale)) },
    })),
  );

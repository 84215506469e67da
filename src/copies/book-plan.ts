/** Knows which pages make the book of each edition, in which order, and what of them is words. */
import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { eventPath, fileOf, type RouteName } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { BOOK_FILE, pageName, PLAIN_ARTICLES } from '../i18n/take-home-files.ts';

const STYLE = 'src/styles/book.css';

/** Says when the edition is of, and bears the label of every copy. */
const VERSIONS = (locale: Locale) => fileOf('versions', locale);

/** What of the pages is drawn, is a tool, or says of the site what a book is not. */
const RULES = {
  dropped: [
    ...['.screen-only', '.twin-menu', '.cite-this', '.article-contents', '.cited'],
    ...['.synopsis-figure', '.procedure-figure', '.article-timeline', '.printed-procedure'],
    ...['#chemin', '.readings', '.look-up', '.event-page', '.lane-count', '.date', '.how'],
  ],
  notes: '.notes',
  pictures: ['.qr'],
  tags: { what: 'h4' },
} as const;

/** The book of each edition. */
export function bookPlans() {
  const style = readFileSync(STYLE, 'utf8');
  return LOCALES.map((locale) => ({ ...planOf(locale), rules: RULES, style }));
}

function planOf(locale: Locale) {
  const { book, site } = strings(locale);
  const page = (route: RouteName, depth: 2 | 3 = 2) => ({
    id: pageName(route, locale),
    from: fileOf(route, locale),
    depth,
  });
  return {
    file: BOOK_FILE[locale],
    language: locale,
    title: site.name,
    description: book.description,
    rights: 'CC BY-SA 4.0',
    publisher: site.name,
    accessibility: book.accessibility,
    words: { contents: book.contents, notes: book.notes },
    dated: VERSIONS(locale),
    pages: [
      {
        id: 'title',
        from: VERSIONS(locale),
        isTitle: true,
        parts: ['.copy-label'],
        opening: { title: site.name, paragraphs: book.reading },
      },
      ...PLAIN_ARTICLES.map((article) => page(article)),
      {
        ...page('timeline', 3),
        parts: ['h1', '#faits'],
        holds: new RegExp(`^${eventPath('(.+)', locale).slice(1).replace('.html', '\\.html')}$`),
      },
      page('procedure', 3),
      page('glossary'),
      page('pieces'),
    ],
  };
}

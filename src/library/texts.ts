/** Knows the texts of content/ that have a page of their own, and how to render them. */
import { getEntry, render } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import { fileOf, type RouteName } from '../i18n/routes.ts';
import type { Article, Page, Piece } from './case-entry.ts';
import { getCaseFile } from './case-file.ts';
import { citedPieces } from './cited-pieces.ts';
import { HOME_TEXT, routeOf } from './text-route.ts';

/** An article or a page with its address and what its shell shows around it. */
export interface RoutedText {
  text: Article | Page;
  route: RouteName;
  /** The articles of the same language, in the order of their folders. */
  articles: Article[];
  /** The pièces that it cites, by number. */
  cited: Piece[];
}

/** Static paths of the texts of one language, for a page named `[text].astro`; the front page has its own. */
export async function textPaths(
  locale: Locale,
): Promise<{ params: { text: string }; props: RoutedText }[]> {
  const file = await getCaseFile();
  const { articles, pages } = file;
  return [...articles, ...pages]
    .filter((text) => text.locale === locale && text.name !== HOME_TEXT)
    .map((text) => {
      const route = routeOf(text.name);
      if (!route)
        throw new Error(
          `${text.file} : aucune adresse pour « ${text.name} ». Attendu : une ligne dans src/i18n/routes.ts.`,
        );
      return {
        params: { text: paramOf(route, locale) },
        props: {
          text,
          route,
          articles: articles.filter((article) => article.locale === locale),
          cited: citedPieces(text.citations, file),
        },
      };
    });
}

function paramOf(route: RouteName, locale: Locale): string {
  return fileOf(route, locale)
    .replace(/^en\//, '')
    .replace(/\.html$/, '');
}

/** Whether a text is an article: it has a folder. */
export function isArticle(text: Article | Page): text is Article {
  return 'folder' in text;
}

/** The text as a component. */
export async function renderText(text: Article | Page) {
  const entry = isArticle(text)
    ? await getEntry('articles', text.id)
    : await getEntry('pages', text.id);
  if (!entry) throw new Error(`${text.file} : texte absent de la collection.`);
  return render(entry);
}

/** The text of the front page. */
export async function homeText(locale: Locale): Promise<Page> {
  const { pages } = await getCaseFile();
  const home = pages.find((page) => page.name === HOME_TEXT && page.locale === locale);
  if (!home) throw new Error(`content/pages/${HOME_TEXT}/${locale}.mdx est absent.`);
  return home;
}

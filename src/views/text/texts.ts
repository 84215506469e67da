/** Prepares the texts of content/ that have a page. */
import type { Locale } from '../../i18n/locale.ts';
import { claimsRoute, fileOf, type RouteName } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Article, Page, Piece } from '../../case/case-entry.ts';
import { getCaseFile } from '../../case/case-file.ts';
import { auditedClaims, claimDates, type AuditedClaim } from '../../case/audited-claim.ts';
import { citedPieces } from '../../case/piece-words.ts';
import type { CitationForms } from '../../case/citing.ts';
import { errorReport } from '../../case/error-report.ts';
import type { EditionPage } from '../edition-paths.ts';
import { citePage, edition } from '../../case/page-citation.ts';
import { quoteAddress } from '../../case/quotation.ts';
import { readingTimes, type ReadingTimes } from '../../case/reading-time.ts';
import { shortNameOf } from '../../case/short-name.ts';
import { routeOf } from '../../case/target-path.ts';

/** An article or a page with its route and what its shell shows around it. */
export interface RoutedText {
  text: Article | Page;
  route: RouteName;
  /** Articles of the same language, in the order of their folders. */
  articles: Article[];
  /** Pièces that it cites, by number. */
  cited: Piece[];
  /** Reading times of an article; undefined for a page. */
  times: ReadingTimes | undefined;
  /** How to cite it. */
  forms: CitationForms;
}

/** Articles and text pages in one language; a text without an address is shown by another kind of page. */
export async function textPages(locale: Locale): Promise<EditionPage<RoutedText>[]> {
  const file = await getCaseFile();
  const { articles, pages } = file;
  return [...articles, ...pages]
    .filter((text) => text.locale === locale && ('folder' in text || text.address))
    .map((text) => {
      const route = routeOf(text.name);
      if (!route)
        throw new Error(
          `${text.file} : « ${text.name} » n’est pas dans src/i18n/text-pages.ts. Attendu : npm start, qui l’écrit.`,
        );
      return {
        file: fileOf(route, locale),
        props: {
          text,
          route,
          articles: articles.filter((article) => article.locale === locale),
          cited: citedPieces(text.citations, file),
          times: 'folder' in text ? readingTimes(text, file.claims) : undefined,
          forms: citePage(route, locale, text),
        },
      };
    });
}

/**
 * The text of a page with its own shell: the front page, an instrument.
 *
 * @throws if content/ has no text of that name in that language
 */
export async function ownText(
  name: string,
  locale: Locale,
): Promise<{ text: Page; forms: CitationForms }> {
  const { pages } = await getCaseFile();
  const text = pages.find((page) => page.name === name && page.locale === locale);
  const route = routeOf(name);
  if (!text || !route) throw new Error(`content/pages/${name}/${locale}.mdx est absent.`);
  return { text, forms: citePage(route, locale, text) };
}

/** The audit of one claim, with the words and URLs that its page needs. */
export type ShownClaim = AuditedClaim & {
  dates: [string, string];
  /** URL of the source at each quotation; empty if there is none. */
  quoteAddresses: string[];
  named: { id: string; name: string }[];
  /** Email about an error in it. */
  report: string | undefined;
};

export interface ShownAudit {
  article: Article;
  claims: ShownClaim[];
  times: ReadingTimes;
  forms: CitationForms;
}

/** Audit pages in one language. */
export async function auditPages(locale: Locale): Promise<EditionPage<ShownAudit>[]> {
  const file = await getCaseFile();
  return file.articles
    .filter((article) => article.locale === locale)
    .map((article) => ({
      file: fileOf(claimsRoute(article.name), locale),
      props: {
        article,
        times: readingTimes(article, file.claims),
        forms: citePage(claimsRoute(article.name), locale, {
          title: strings(locale).pages[claimsRoute(article.name)],
          verified: article.verified,
        }),
        claims: auditedClaims(article, file, edition()).map((audited) => ({
          ...audited,
          quotes: audited.quotes.map((quote) => ({
            ...quote,
            text: typeset(quote.text, quote.piece.language),
          })),
          dates: claimDates(audited.claim, locale),
          quoteAddresses: audited.quotes.map(({ piece, ...quote }) =>
            piece.url ? quoteAddress(piece.url, quote) : '',
          ),
          named: audited.claim.actors.map((id) => ({
            id,
            name: shortNameOf(file.get.actor(id), locale),
          })),
          report: errorReport(
            file,
            locale,
            { page: claimsRoute(article.name), id: audited.claim.id, anchor: audited.sentence },
            edition(),
          ),
        })),
      },
    }));
}

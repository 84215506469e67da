/**
 * Knows how a claim comes together: its words from the two editions of its article, its evidence from
 * the sheet beside them. Pure.
 */
import { LOCALES, type Bilingual, type Locale } from '../i18n/locale.ts';
import type { Problem } from '../schemas/author-message.ts';
import { claimSchema, type EvidenceSheetData } from '../schemas/claim.ts';
import type { Article, Claim, Entry } from './case-entry.ts';
import { claimedSentencesOf, type ClaimedSentence } from './claimed-sentence.ts';
import { placeOf } from './claim-place.ts';
import { typesetEntry } from './typeset-entry.ts';

/** The sheet of an article; `lines` gives the line of each of its sentences. */
export interface EvidenceSheet extends Entry<EvidenceSheetData> {
  /** The article that it is of. */
  name: string;
  lineOf: (sentence: string) => number;
}

/** An edition of an article, before what it cites is known. */
export type ClaimingText = Pick<Article, 'locale' | 'file' | 'tree'> & { name: string };

/**
 * Claims in the order of their ids. A sentence that one edition or the sheet lacks is left out, and one
 * that is no row where its twin is: the checks tell their author (check-claimed.ts, check-twins.ts).
 *
 * @returns with the problems of words that are too long, or of cells that are too many
 */
export function claimsOf(
  articles: readonly ClaimingText[],
  sheets: readonly EvidenceSheet[],
): { claims: Claim[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const claims = sheets.flatMap((sheet) => {
    const [fr, en] = LOCALES.map((locale) => editionOf(sheet.name, locale, articles));
    return sheet.claims.flatMap(({ sentence, ...evidence }): Claim[] => {
      const [said, translated] = [fr?.sentences.get(sentence), en?.sentences.get(sentence)];
      if (!fr || !en || !said || !translated) return [];
      const words = pairedWords(said, translated);
      if (!words) return [];
      const parsed = claimSchema.safeParse({ ...words, ...evidence });
      const placed = {
        id: `${sheet.name}/${sentence}`,
        file: sheet.file,
        line: sheet.lineOf(sentence),
        places: {
          fr: { file: fr.file, line: said.line },
          en: { file: en.file, line: translated.line },
        },
        columns: pairedTexts(said.columns, translated.columns),
      };
      if (!parsed.success)
        problems.push(
          ...parsed.error.issues.map(({ path, message }) => ({
            ...placeOf(placed, path.join('.')),
            message,
          })),
        );
      return parsed.success ? [typesetEntry({ ...parsed.data, ...placed })] : [];
    });
  });
  return { claims: claims.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** The sentences of one edition by their names; where a name is written twice, the first. */
function editionOf(name: string, locale: Locale, articles: readonly ClaimingText[]) {
  const article = articles.find((one) => one.name === name && one.locale === locale);
  if (!article) return undefined;
  const written = claimedSentencesOf(article.tree).reverse();
  return { file: article.file, sentences: new Map(written.map((one) => [one.id, one])) };
}

/** Both languages of a sentence, or of each cell of a row; nothing where they have not the same shape. */
function pairedWords(fr: ClaimedSentence, en: ClaimedSentence) {
  if (fr.text !== undefined && en.text !== undefined) return { text: { fr: fr.text, en: en.text } };
  if (!fr.cells || fr.cells.length !== en.cells?.length) return undefined;
  return { cells: pairedTexts(fr.cells, en.cells) };
}

const pairedTexts = (fr: readonly string[] = [], en: readonly string[] = []): Bilingual[] =>
  fr.map((text, at) => ({ fr: text, en: en[at] ?? '' }));

/**
 * Assembles claims: their words from the two editions of an article, their evidence from the sheet beside them; and
 * locates what an author must correct in one. Pure.
 */
import { LOCALES, type Bilingual, type Locale } from '../i18n/locale.ts';
import type { Problem } from '../schemas/author-message.ts';
import { claimSchema, type EvidenceSheetData } from '../schemas/claim.ts';
import type { Article, Claim, Entry } from './case-entry.ts';
import { claimedSentencesOf, type ClaimedSentence } from './claimed-sentence.ts';
import { typesetEntry } from './bilingual-fields.ts';

/** The evidence sheet of an article; `lineOf` gives the line of a sentence. */
export interface EvidenceSheet extends Entry<EvidenceSheetData> {
  /** Name of the article. */
  name: string;
  lineOf: (sentence: string) => number;
}

/** An edition of an article, before its citations are known. */
export type ClaimingText = Pick<Article, 'locale' | 'file' | 'tree'> & { name: string };

/**
 * Claims sorted by id. Leaves out a sentence that one edition or the sheet lacks, or that is a row in one edition only:
 * check-evidence.ts and check-twins.ts report these.
 *
 * @returns the claims, and the problems of texts that are too long or cells that are too many
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

/** Sentences of one edition by name; if a name is repeated, the first one. */
function editionOf(name: string, locale: Locale, articles: readonly ClaimingText[]) {
  const article = articles.find((one) => one.name === name && one.locale === locale);
  if (!article) return undefined;
  const written = claimedSentencesOf(article.tree).reverse();
  return { file: article.file, sentences: new Map(written.map((one) => [one.id, one])) };
}

/** Both languages of a sentence, or of each cell of a row; undefined if their shapes differ. */
function pairedWords(fr: ClaimedSentence, en: ClaimedSentence) {
  if (fr.text !== undefined && en.text !== undefined) return { text: { fr: fr.text, en: en.text } };
  if (!fr.cells || fr.cells.length !== en.cells?.length) return undefined;
  return { cells: pairedTexts(fr.cells, en.cells) };
}

const pairedTexts = (fr: readonly string[] = [], en: readonly string[] = []): Bilingual[] =>
  fr.map((text, at) => ({ fr: text, en: en[at] ?? '' }));

const WORDS = /^(?:text|cells(?:\.(\d+))?)\.(fr|en)$/;

/**
 * Where an author corrects a claim: its words in its article, the rest in the evidence sheet.
 *
 * @param field  a field of the claim: `text.fr`, `cells.2.en`, `pieces`, or `cells` for the whole row
 */
export function placeOf(
  { id, file, line, places }: Pick<Claim, 'id' | 'file' | 'line' | 'places'>,
  field: string,
): Pick<Problem, 'file' | 'field'> {
  const sentence = id.slice(id.indexOf('/') + 1);
  const [isWords, cell, locale] = WORDS.exec(field) ?? [];
  if (!isWords && field !== 'cells')
    return { file, field: `ligne ${line}, claims.${sentence}.${field}` };
  const place = places[locale === 'en' ? 'en' : 'fr'];
  const column = cell === undefined ? '' : `, case ${Number(cell) + 1}`;
  return { file: place.file, field: `ligne ${place.line}, <Claim id="${sentence}">${column}` };
}

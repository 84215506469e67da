/** Collects every pair of French and English words of content/, with the place of the English. Pure. */
import type { Bilingual } from '../i18n/locale.ts';
import { bilingualFields } from './bilingual-fields.ts';
import type { Article, CaseEntries, Page } from './case-entry.ts';
import { placeOf } from './claims-of.ts';
import { passagesOf } from './text-passages.ts';
import { sharedTree } from './text-tree.ts';

export interface TwinWords {
  file: string;
  /** With the language, as in `positions.0.text.en`. */
  field: string;
  words: Bilingual;
}

/** Pairs of entries and claims, then passages of texts; those of a text that lacks some have no pair. */
export function twinWords(entries: CaseEntries): TwinWords[] {
  const { articles, pages, claims, ...sheets } = entries;
  return [
    ...Object.values(sheets)
      .flat()
      .flatMap((entry) =>
        bilingualFields(entry).map(({ field, words }) => ({
          file: entry.file,
          field: `${field}.en`,
          words,
        })),
      ),
    ...claims.flatMap((claim) =>
      bilingualFields(claim).map(({ field, words }) => ({
        ...placeOf(claim, `${field}.en`),
        words,
      })),
    ),
    ...[articles, pages].flatMap(twinPassages),
  ];
}

function twinPassages(texts: readonly (Article | Page)[]): TwinWords[] {
  return texts
    .filter(({ locale }) => locale === 'fr')
    .flatMap((fr) => {
      const en = texts.find(({ name, locale }) => name === fr.name && locale === 'en');
      const [said, translated] = [fr, en].map((text) =>
        text ? passagesOf(sharedTree(text.tree)) : [],
      );
      if (!en || !said || said.length !== translated?.length) return [];
      return translated.map(({ words, line }, at) => ({
        file: en.file,
        field: `ligne ${line}`,
        words: { fr: said[at]?.words ?? '', en: words },
      }));
    });
}

const PARENTHESES = /\([^()]*\)/g;

/** A pair without what one language alone has in parentheses: English adds a word for readers abroad. */
export function withoutGlosses({ fr, en }: Bilingual): Bilingual {
  const own = en.replace(/\(«[^«»]*»\)/g, '');
  if (own.match(PARENTHESES)?.length === fr.match(PARENTHESES)?.length) return { fr, en: own };
  return { fr: fr.replace(PARENTHESES, ''), en: own.replace(PARENTHESES, '') };
}

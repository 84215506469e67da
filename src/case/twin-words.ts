/** Collects every pair of French and English words of content/, with its place. Pure. */
import type { Bilingual, Locale } from '../i18n/locale.ts';
import { bilingualFields, type BilingualField } from './bilingual-fields.ts';
import type { Article, CaseEntries, Claim, Page } from './case-entry.ts';
import { placeOf } from './claims-of.ts';
import { passagesOf, type Passage } from './text-passages.ts';
import { sharedTree } from './text-tree.ts';

/** Lists of entries, without the texts. */
export type Kind = Exclude<keyof CaseEntries, 'articles' | 'pages'>;

/** A pair of words, and the entry that contains it. */
export interface EntryWords extends BilingualField {
  kind: Kind;
  entry: CaseEntries[Kind][number];
}

/** Every pair of the entries, list by list; articles and pages have none, and a whole case file holds more than lists. */
export function entryWords(entries: CaseEntries): EntryWords[] {
  return (Object.entries(entries) as [string, object][]).flatMap(([kind, list]) =>
    kind === 'articles' || kind === 'pages' || !Array.isArray(list)
      ? []
      : (list as EntryWords['entry'][]).flatMap((entry) =>
          bilingualFields(entry).map((found) => ({ ...found, kind: kind as Kind, entry })),
        ),
  );
}

/** Where an author corrects one language of a pair. */
export function writtenAt({ kind, entry, field }: EntryWords, locale: Locale) {
  return kind === 'claims'
    ? placeOf(entry as Claim, `${field}.${locale}`)
    : { file: entry.file, field: `${field}.${locale}` };
}

/** A passage in both editions of a text. */
export interface TwinPassage {
  text: Article | Page;
  twin: Article | Page;
  fr: Passage;
  en: Passage;
}

/** The nth passage of one edition with the nth of the other; none of a text that lacks some (check-twins.ts). */
export function twinPassages({ articles, pages }: CaseEntries): TwinPassage[] {
  return [articles, pages].flatMap((texts: (Article | Page)[]) =>
    texts
      .filter(({ locale }) => locale === 'fr')
      .flatMap((text) => {
        const twin = texts.find(({ name, locale }) => name === text.name && locale === 'en');
        if (!twin) return [];
        const [french, english] = [text, twin].map(({ tree }) => passagesOf(sharedTree(tree)));
        if (!french || french.length !== english?.length) return [];
        return french.flatMap((fr, at) => {
          const en = english[at];
          return en ? [{ text, twin, fr, en }] : [];
        });
      }),
  );
}

export interface TwinWords {
  file: string;
  /** With the language, as in `positions.0.text.en`. */
  field: string;
  words: Bilingual;
}

/** Pairs of entries and claims, then passages of texts, with the place of the English. */
export function twinWords(entries: CaseEntries): TwinWords[] {
  return [
    ...entryWords(entries).map((found) => ({ ...writtenAt(found, 'en'), words: found.words })),
    ...twinPassages(entries).map(({ twin, fr, en }) => ({
      ...{ file: twin.file, field: `ligne ${en.line}` },
      words: { fr: fr.words, en: en.words },
    })),
  ];
}

const PARENTHESES = /\([^()]*\)/g;

/** A pair without what one language alone has in parentheses: English adds a word for readers abroad. */
export function withoutGlosses({ fr, en }: Bilingual): Bilingual {
  const own = en.replace(/\(«[^«»]*»\)/g, '');
  if (own.match(PARENTHESES)?.length === fr.match(PARENTHESES)?.length) return { fr, en: own };
  return { fr: fr.replace(PARENTHESES, ''), en: own.replace(PARENTHESES, '') };
}

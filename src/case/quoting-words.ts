/**
 * Knows every text of content/ in which words may stand in marks, with the pièces that it rests on: the fields of the
 * entries, the sentences of the articles, the passages of the texts. Pure.
 */
import type { Bilingual } from '../i18n/locale.ts';
import { bilingualFields } from './bilingual-fields.ts';
import type { CaseEntries, Claim } from './case-entry.ts';
import { placeOf } from './claim-place.ts';
import { sourcesIn } from './cited-sources.ts';
import { passagesOf } from './text-passages.ts';
import { sharedTree } from './text-tree.ts';

/**
 * What a text speaks of, which says whose words may stand in its marks. `case`: of the three subjects; `class`: to
 * whoever learns about them; `site`: of the site itself, of its
 * own wording, of its sheets and of how one uses it.
 */
export type Speaking = 'case' | 'class' | 'site';

export interface QuotingWords {
  file: string;
  /** With the language: `positions.0.text.fr`. */
  field: string;
  /** English stands beside, for what an English source says; empty for a text. */
  words: Bilingual;
  /** The words are a quotation as a whole, and typed without marks. */
  isWhole: boolean;
  pieces: readonly string[];
  speaking: Speaking;
}

type Kind = Exclude<keyof CaseEntries, 'articles' | 'pages' | 'essentials'>;

/** Of every kind of entry but the texts. */
const SPEAKING: Readonly<Record<Kind, Speaking>> = {
  claims: 'case',
  trials: 'case',
  uses: 'case',
  regimes: 'case',
  detections: 'case',
  occasions: 'case',
  voices: 'case',
  events: 'case',
  pieces: 'case',
  actors: 'case',
  terms: 'case',
  presets: 'case',
  waits: 'case',
  counts: 'case',
  steps: 'case',
  walks: 'case',
  doors: 'case',
  questions: 'class',
  sessions: 'site',
  versions: 'site',
  access: 'site',
  corrections: 'site',
  replies: 'site',
  indexWords: 'site',
};

/** Fields whose words are a quotation, without marks. */
const WHOLE = /^said\.\d+\.quotation$|^decree$/;

/**
 * Fields that are not held: the old wording of a correction, and why it fell, which is about our own words; a reply,
 * whose words are its author's; the words of a school syllabus, whose address stands beside them and which is no pièce.
 */
const NOT_HELD: Partial<Record<Kind, RegExp>> = {
  corrections: /^(?:was|why)$/,
  replies: /^text$/,
  sessions: /^programme\.quoted$/,
};

const decreePieces = (entry: object): readonly string[] =>
  'decreePieces' in entry ? (entry.decreePieces as string[]) : [];

/** In a session, the position of each side is as much of the case as a claim. */
const SIDES = /^sides\.\d+\.says$/;

export function quotingWords(entries: CaseEntries): QuotingWords[] {
  const sourcesOf = sourcesIn(entries);
  const ofEntries = (Object.keys(SPEAKING) as Kind[]).flatMap((kind) =>
    entries[kind].flatMap((entry) =>
      bilingualFields(entry)
        .filter(({ field }) => !NOT_HELD[kind]?.test(field))
        .map(({ field, words, within }): QuotingWords => ({
          ...(kind === 'claims'
            ? placeOf(entry as Claim, `${field}.fr`)
            : { file: entry.file, field: `${field}.fr` }),
          words,
          isWhole: WHOLE.test(field),
          // What the decree says is not for the press to record.
          pieces: field === 'decree' ? decreePieces(entry) : sourcesOf(within),
          speaking: SIDES.test(field) ? 'case' : SPEAKING[kind],
        })),
    ),
  );
  return [...ofEntries, ...wordsOfTexts(entries)];
}

/**
 * A passage rests on the pièces that it cites; in an article, where it cites none, on those of the article. A page that
 * cites none in a passage speaks of the site there (check-unproved.ts).
 */
function wordsOfTexts({ articles, essentials, pages }: CaseEntries): QuotingWords[] {
  const held = [
    ...articles.map((text) => ({ text, isPage: false })),
    ...essentials.map((text) => ({ text, isPage: false })),
    ...pages.map((text) => ({ text, isPage: true })),
  ];
  return held
    .filter(({ text }) => text.locale === 'fr')
    .flatMap(({ text, isPage }) => {
      const all = text.citations.flatMap(({ pieces }) => pieces);
      const { title, description } = text;
      const question = 'question' in text ? (text.question as string | undefined) : undefined;
      const head = Object.entries({ title, description, question }).flatMap(([field, words]) =>
        words === undefined ? [] : [{ field, words, pieces: all }],
      );
      const passages = passagesOf(sharedTree(text.tree)).map(({ words, line, pieces }) => ({
        field: `ligne ${line}`,
        words,
        pieces: pieces.length > 0 || isPage ? pieces : all,
      }));
      return [...head, ...passages].map(({ field, words, pieces }): QuotingWords => ({
        file: text.file,
        field,
        words: { fr: words, en: '' },
        isWhole: false,
        pieces,
        speaking: isPage && pieces.length === 0 ? 'site' : 'class',
      }));
    });
}

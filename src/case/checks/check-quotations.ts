/**
 * Checks words in quotation marks, wherever content/ prints them: a pièce that the text cites must record them, and no
 * cut may change their meaning. Pure.
 *
 * What may be in quotation marks depends on the subject of the text (quoting-words.ts):
 * - the case: words of a cited pièce, or the name of a thing: the title of a pièce, a term of the glossary;
 * - for a class, in a question or the explanations of an article: also a whole name used by the site itself
 *   (ownWords), « établi », « Les sources »;
 * - the site, in a session, a correction, or a page that cites nothing there: also a question to put, « Est-ce sûr ? »,
 *   a sentence to complete, « Il peut… », and one or two words that are only mentioned, « jury ».
 *
 * English is a translation, which no source records: it has as many quotations as the French, in the same order
 * (check-twins.ts), and is checked through it. If a source is in English, its record is compared with the English
 * words.
 */
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseDocument, CaseEntries, Piece } from '../case-entry.ts';
import { quotingWords, type QuotingWords, type Speaking } from '../quoting-words.ts';
import {
  bareWords,
  isRecorded,
  isSame,
  nearestRecord,
  QUOTATION_MAX_WORDS,
  quotationsIn,
  turningCut,
  wordCount,
} from '../quotation.ts';
import { translationsIn } from '../quoted-originals.ts';
import { typeset } from '../../i18n/typography.ts';
import { PRIMARY_KINDS } from '../../schemas/piece.ts';
import { DOCUMENT_QUOTES } from '../../schemas/document.ts';
import { refuseIf, type Index } from './check-reference.ts';
import { strings } from '../../i18n/strings.ts';
import { headingsOf } from '../prose-reference.ts';

/** Most words that a text may mention although nobody said them. */
const MENTION_MAX_WORDS = 2;

/** Most pièces listed in a message: an article cites a hundred. */
const NAMED_MAX = 5;

/** A question for a class, or a sentence that it completes: it states nothing. */
const ASKED = /\?$|…/u;

/**
 * Problems of every text: a quotation longer than QUOTATION_MAX_WORDS, one that no cited pièce records, or one with a
 * cut that changes its meaning.
 */
export function checkQuotations(entries: CaseEntries): Problem[] {
  const pieces = new Map(entries.pieces.map((piece) => [piece.id, piece]));
  const isOwn = { site: ownWords(entries), case: namesOf(entries) };
  return quotingWords(entries).flatMap((text) => checkText(text, pieces, isOwn));
}

function checkText(
  text: QuotingWords,
  pieces: ReadonlyMap<string, Piece>,
  isOwn: Readonly<Record<'site' | 'case', IsOwn>>,
): Problem[] {
  const { file, field, words, isWhole, speaking } = text;
  const cited = text.pieces.flatMap((id) => pieces.get(id) ?? []);
  const recordOf = (language: 'fr' | 'en') =>
    cited.filter((piece) => piece.language === language).flatMap(recorded);
  const said = isWhole ? [{ words: words.fr, before: '', after: '' }] : quotationsIn(words.fr);
  const translated = isWhole ? [words.en] : translationsIn(words.en);
  return said.flatMap((quotation, at): Problem[] => {
    const refused = (message: string): Problem[] => [{ file, field, message }];
    const count = wordCount(quotation.words);
    if (count > QUOTATION_MAX_WORDS)
      return refused(
        `Citation de ${count} mots. Attendu : ${QUOTATION_MAX_WORDS} mots au plus. Exemple : couper par […], ou résumer en attribuant`,
      );
    if (!isWhole && isMention(quotation.words, speaking, isOwn)) return [];
    const english = translated[at] ?? '';
    if (isRecorded(english, recordOf('en'))) return checkCut(file, field, english, cited);
    const french = recordOf('fr');
    // A pièce that does not exist is reported where it is cited, and its words are missing for that reason.
    if (text.pieces.some((id) => !pieces.has(id))) return [];
    if (!isRecorded(quotation.words, french))
      return refused(unrecorded(quotation.words, cited, [...pieces.values()]));
    const cut = turningCut(quotation, french);
    if (!cut) return checkCut(file, field, quotation.words, cited);
    return refused(
      `« ${quotation.words} » est coupé de ce qui en change le sens, « ${cut.lost} ». La pièce dit : « ${cut.record} ». Attendu : la négation ou la réserve dans la citation, ou dans la phrase, contre les guillemets. Exemple : citer « ${cut.record} »`,
    );
  });
}

/** Words that are known to be in a pièce: those recorded as a whole, and its title unless we wrote it. */
const recorded = (piece: Piece) => [
  ...wholeQuotes(piece),
  ...(piece.described ? [] : [piece.title]),
];

const wholeQuotes = ({ quotes }: Piece) => quotes.flatMap(({ text, cut }) => (cut ? [] : text));

/** A quotation is whole, or its pièce records that the cut was read again beside the whole. */
function checkCut(file: string, field: string, words: string, cited: readonly Piece[]): Problem[] {
  // A correction keeps the words of its day: their record may have grown since.
  if (file.startsWith('content/record/')) return [];
  const kept = cited.flatMap((piece) => [
    ...recorded(piece),
    ...piece.quotes.map(({ text }) => text),
  ]);
  if (kept.some((text) => isSame(words, text))) return [];
  const holder = cited.find((piece) => isRecorded(words, wholeQuotes(piece)));
  const whole = holder && wholeQuotes(holder).find((text) => isRecorded(words, [text]));
  if (!holder || !whole) return [];
  return [
    {
      file,
      field,
      message: `« ${words} » est plus court que ce qu’enregistre ${holder.id} : « ${whole} ». Attendu : la citation entière, ou la coupe relue à côté d’elle, et enregistrée. Exemple : - { text: "${words}", cut: seen } dans ${holder.file}`,
    },
  ];
}

/** Whether quoted words are only mentioned and said by nobody. One letter is the name of a thing. */
function isMention(
  words: string,
  speaking: Speaking,
  isOwn: Readonly<Record<'site' | 'case', IsOwn>>,
): boolean {
  if (words.length === 1 || isOwn.case(words)) return true;
  if (speaking === 'case') return false;
  if (isOwn.site(words)) return true;
  if (speaking !== 'site') return false;
  return ASKED.test(words) || wordCount(words) <= MENTION_MAX_WORDS;
}

function unrecorded(words: string, cited: readonly Piece[], all: readonly Piece[]): string {
  const holder = all.find((piece) => isRecorded(words, recorded(piece)));
  const near = nearestRecord(words, cited.flatMap(recorded));
  const ids = [...new Set(cited.map(({ id }) => id))];
  const named = [...ids.slice(0, NAMED_MAX), ...(ids.length > NAMED_MAX ? ['…'] : [])].join(', ');
  const found = [
    near === undefined ? '' : ` Le plus proche : « ${near} ».`,
    holder ? ` La pièce ${holder.id} a ces mots, et n’est pas citée ici.` : '',
  ].join('');
  return `« ${words} » ne figure dans les quotes d’aucune pièce que ce texte cite (${named || 'aucune'}).${found} Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: ${words} }] dans content/facts/pieces/${(holder ?? cited[0])?.id ?? 'cnil-2024-12-05'}.yaml`;
}

/**
 * A document of the case is an official act, quoted a few times; checkQuotations compares its words, a whole quotation
 * each, with the record of the pièce.
 */
export function checkDocuments(documents: readonly CaseDocument[], index: Index): Problem[] {
  return documents.flatMap(({ file, piece: id, lines }) => {
    const piece = index.pieces.get(id);
    const quoted = lines.filter((line) => 'quote' in line).length;
    const { min, max } = DOCUMENT_QUOTES;
    return [
      ...refuseIf(piece && !PRIMARY_KINDS.includes(piece.kind), file, 'piece', id, {
        accepted: `un acte officiel : une pièce dont kind est ${PRIMARY_KINDS.join(', ')}`,
        example: 'loi-2023-380',
      }),
      ...refuseIf(quoted < min || quoted > max, file, 'lines', `${quoted} citations`, {
        accepted: `de ${min} à ${max} citations`,
        example: '- quote: { fr: …, en: … }',
      }),
      ...lines.flatMap((line, at) => {
        const { mark } = line as { mark?: string };
        const isFound = 'quote' in line && line.quote.fr.includes(typeset(mark ?? '', 'fr'));
        return refuseIf(mark && !isFound, file, `lines.${at}.mark`, mark, {
          accepted: 'des mots de la citation, tels quels',
          example: 'mark: sous l’autorité d’un magistrat',
        });
      }),
    ];
  });
}

/**
 * Whether words in quotation marks are, as a whole, the site's own; typography, capitals and punctuation at their ends
 * are ignored.
 */
type IsOwn = (words: string) => boolean;

/** Titles of pièces and French terms. */
function namesOf({ pieces, terms }: Pick<CaseEntries, 'pieces' | 'terms'>): IsOwn {
  return among([...pieces.map(({ title }) => title), ...terms.map(({ term }) => term.fr)]);
}

/**
 * Names that the site gives to its own things: strings of the interface, and names of entries and their parts. A text
 * about the site, or for a class, may put one in quotation marks without quoting anybody.
 */
function ownWords(entries: CaseEntries): IsOwn {
  const { articles, pages, sessions, walks, doors } = entries;
  const texts = [...articles, ...pages].filter(({ locale }) => locale === 'fr');
  return among([
    ...interfaceWords(strings('fr')),
    ...texts.flatMap(({ title, tree }) => [title, ...headingsOf(tree).map(({ title }) => title)]),
    ...[...walks, ...sessions.flatMap(({ steps }) => steps)].map(({ title }) => title.fr),
    ...doors.flatMap(({ who, brings }) => [who.fr, ...brings.map(({ what }) => what.fr)]),
  ]);
}

function among(names: readonly string[]): IsOwn {
  const known = new Set(names.map(bareWords));
  return (words) => known.has(bareWords(words));
}

/** Every string of the interface; functions are skipped: what they return is not a name. */
function interfaceWords(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(interfaceWords);
}

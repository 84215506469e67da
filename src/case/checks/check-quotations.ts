/**
 * Checks words in quotation marks, wherever content/ prints them: a pièce that the text cites must record them, and no
 * cut may change their meaning. Pure.
 *
 * What may be in quotation marks depends on the subject of the text (quoting-words.ts):
 * - the case: words of a cited pièce, or the name of a thing: the title of a pièce, a term of the glossary;
 * - for a class, in a question or the explanations of an article: also a whole name used by the site itself
 *   (own-words.ts), « établi », « Les sources »;
 * - the site, in a session, a correction, or a page that cites nothing there: also a question to put, « Est-ce sûr ? »,
 *   a sentence to complete, « Il peut… », the day on a button, and one or two words that are only mentioned, « jury ».
 *
 * English is a translation, which no source records: it has as many quotations as the French, in the same order
 * (check-twins.ts), and is checked through it. If a source is in English, its record is compared with the English
 * words.
 */
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries, Piece } from '../case-entry.ts';
import { namesOf, ownWords, type IsOwn } from '../own-words.ts';
import { quotingWords, type QuotingWords, type Speaking } from '../quoting-words.ts';
import {
  isRecorded,
  nearestRecord,
  QUOTATION_MAX_WORDS,
  quotationsIn,
  turningCut,
  wordCount,
} from '../quotation.ts';
import { translationsIn } from '../quoted-originals.ts';

/** Most words that a text may mention although nobody said them. */
const MENTION_MAX_WORDS = 2;

/** Most pièces listed in a message: an article cites a hundred. */
const NAMED_MAX = 5;

/** A question for a class, or a sentence that it completes: it states nothing. */
const ASKED = /\?$|…/u;

/** A day, as on a button of an instrument. */
const DAY = /^\d{1,2}(?:er)?\s\p{L}+\s\d{4}$/u;

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
    if (isRecorded(translated[at] ?? '', recordOf('en'))) return [];
    const french = recordOf('fr');
    // A pièce that does not exist is reported where it is cited, and its words are missing for that reason.
    if (text.pieces.some((id) => !pieces.has(id))) return [];
    if (!isRecorded(quotation.words, french))
      return refused(unrecorded(quotation.words, cited, [...pieces.values()]));
    const cut = turningCut(quotation, french);
    if (!cut) return [];
    return refused(
      `« ${quotation.words} » est coupé de ce qui en change le sens, « ${cut.lost} ». La pièce dit : « ${cut.record} ». Attendu : la négation ou la réserve dans la citation, ou dans la phrase, contre les guillemets. Exemple : citer « ${cut.record} »`,
    );
  });
}

/** Words that are known to be in a pièce: those recorded, and its title unless we wrote it. */
const recorded = ({ quotes, title, described }: Piece) => [
  ...quotes.map(({ text }) => text),
  ...(described ? [] : [title]),
];

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
  return ASKED.test(words) || DAY.test(words) || wordCount(words) <= MENTION_MAX_WORDS;
}

function unrecorded(words: string, cited: readonly Piece[], all: readonly Piece[]): string {
  const holder = all.find((piece) => isRecorded(words, recorded(piece)));
  const near = nearestRecord(words, cited.flatMap(recorded));
  const ids = [...new Set(cited.map(({ id }) => id))];
  const named = [...ids.slice(0, NAMED_MAX), ...(ids.length > NAMED_MAX ? ['…'] : [])].join(', ');
  return [
    `« ${words} » ne figure dans les quotes d’aucune pièce que ce texte cite (${named || 'aucune'}).`,
    ...(near === undefined ? [] : [`Le plus proche : « ${near} ».`]),
    ...(holder ? [`La pièce ${holder.id} a ces mots, et n’est pas citée ici.`] : []),
    `Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: ${words} }] dans content/facts/pieces/${(holder ?? cited[0])?.id ?? 'cnil-2024-12-05'}.yaml`,
  ].join(' ');
}

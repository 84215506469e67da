/** Shared by the files of the question bank: the feedback after an answer, and its share of the mark. */
import { firstWords } from '../case/cut-short.ts';
import { edition } from '../case/page-citation.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type {
  PlacedQuestion,
  ShownOption,
  ShownQuestion,
} from '../lessons/model/shown-question.ts';
import { escapeXml, xmlElement } from './xml-element.ts';

/** Questions on one subject; `path` is their category on a platform. */
export interface QuestionCategory {
  path: string;
  locale: Locale;
  /** Author, version, expiry date and licence of the questions, in one line of text. */
  about: string;
  questions: readonly ShownQuestion[];
}

/** Feedback after an answer, in plain text: the reason, the pièces, and the URLs if the site has one. */
export function feedbackOf({ why, sources }: ShownQuestion, locale: Locale): string {
  const numbers = [...new Set(sources.flatMap(({ pieces }) => pieces))].sort((a, b) => a - b);
  const { lessons, piece } = strings(locale);
  const addresses = sources.flatMap(({ href }) => absolute(href) ?? []);
  return [
    why,
    ...(numbers.length > 0
      ? [`${lessons.question.sources} ${formatList(numbers.map(piece), locale)}.`]
      : []),
    ...addresses,
  ].join(' ');
}

/** The same in HTML, whose links a platform shows as links: each sentence or event by its first words. */
export function feedbackHtml({ why, sources }: ShownQuestion, locale: Locale): string {
  const { lessons, piece } = strings(locale);
  const listed = sources.map(({ short, href, pieces }) => {
    const address = absolute(href);
    const words = escapeXml(short);
    const numbers = pieces.length > 0 ? ` [${pieces.map(piece).join(', ')}]` : '';
    return `${address ? xmlElement('a', { href: address }, words) : words}${numbers}`;
  });
  return [
    xmlElement('p', {}, escapeXml(why)),
    ...(listed.length > 0
      ? [xmlElement('p', {}, `${lessons.question.sources} ${listed.join(' · ')}`)]
      : []),
  ].join('');
}

const absolute = (href: string) => {
  const { site } = edition();
  return site && href ? new URL(href.slice(1), site).href : undefined;
};

/** The name of a question in the bank of a platform: its first words, which a teacher recognises. */
export const nameOf = ({ ask }: ShownQuestion) => firstWords(ask);

/**
 * What is matched with what: facts with their places, definitions with their terms. A platform lists the answers in a
 * menu that does not wrap, so the shorter of the two is the answer.
 */
export function pairsOf({
  kind,
  rows,
  slots,
}: PlacedQuestion): { asked: string; answer: string }[] {
  return rows.map(({ text, right }) => {
    const clue = slots.find(({ key }) => key === right)?.text ?? '';
    return kind === 'order' ? { asked: text, answer: right } : { asked: clue, answer: text };
  });
}

/**
 * Accepted words as typed on a keyboard: platforms distinguish a no-break space from a space, one apostrophe from the
 * other, and a letter with an accent from the same without.
 */
export function typedWords(accept: readonly string[]): string[] {
  return [
    ...new Set(
      accept.flatMap((words) => {
        const typed = words.replace(/[\u00a0\u202f]/g, ' ');
        const straight = typed.replaceAll('’', "'");
        return [typed, straight, straight.normalize('NFD').replace(/\p{M}/gu, '')];
      }),
    ),
  ];
}

/** Share of the mark that a tick gives or takes, in per cent: right options add up to 100, wrong ones to -100. */
export function shareOf({ isRight }: ShownOption, options: readonly ShownOption[]): number {
  const alike = options.filter((other) => other.isRight === isRight).length;
  // The platform accepts five decimals, and rejects any other share.
  return Number(((isRight ? 100 : -100) / alike).toFixed(5));
}

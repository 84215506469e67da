/**
 * Writes questions as Moodle XML (https://docs.moodle.org/en/Moodle_XML_format), with the feedback after an answer and
 * its share of the mark. An ordering question becomes a matching question on positions.
 */
import { firstWords } from '../case/cut-short.ts';
import { edition } from '../case/page-citation.ts';
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

/** Each category, then its questions. */
export function moodleXml(categories: readonly QuestionCategory[]): string {
  const questions = categories.flatMap(({ path, locale, about, questions }) => [
    xmlElement(
      'question',
      { type: 'category' },
      xmlElement('category', {}, textOf(`$course$/${path}`)),
      plain('info', about),
    ),
    ...questions.map((question) => moodleQuestion(question, locale)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;
}

const textOf = (words: string) => xmlElement('text', {}, escapeXml(words));

const plain = (name: string, words: string) =>
  xmlElement(name, { format: 'plain_text' }, textOf(words));

const value = (name: string, content: string | number | boolean) =>
  xmlElement(name, {}, escapeXml(String(content)));

const TYPES = {
  single: 'multichoice',
  multiple: 'multichoice',
  order: 'matching',
  match: 'matching',
  short: 'shortanswer',
} as const satisfies Record<ShownQuestion['kind'], string>;

function moodleQuestion(question: ShownQuestion, locale: Locale): string {
  return xmlElement(
    'question',
    { type: TYPES[question.kind] },
    // In the bank of a platform a teacher recognises a question by its first words.
    xmlElement('name', {}, textOf(firstWords(question.ask))),
    plain('questiontext', question.ask),
    xmlElement('generalfeedback', { format: 'html' }, textOf(feedbackHtml(question, locale))),
    value('defaultgrade', 1),
    value('idnumber', question.id),
    xmlElement('tags', {}, xmlElement('tag', {}, textOf(question.level))),
    ...answersOf(question),
  );
}

function answersOf(question: ShownQuestion): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const isSingle = question.kind === 'single';
      return [
        value('single', isSingle),
        value('shuffleanswers', true),
        value('answernumbering', 'ABCD'),
        ...question.options.map((option) =>
          xmlElement(
            'answer',
            {
              fraction: isSingle ? (option.isRight ? 100 : 0) : shareOf(option, question.options),
              format: 'plain_text',
            },
            textOf(option.text),
          ),
        ),
      ];
    }
    case 'order':
    case 'match':
      return [
        value('shuffleanswers', true),
        ...pairsOf(question).map(({ asked, answer }) =>
          xmlElement(
            'subquestion',
            { format: 'plain_text' },
            textOf(asked),
            xmlElement('answer', {}, textOf(answer)),
          ),
        ),
      ];
    case 'short':
      return [
        value('usecase', 0),
        ...typedWords(question.accept).map((words) =>
          xmlElement('answer', { fraction: 100, format: 'plain_text' }, textOf(words)),
        ),
      ];
  }
}

/**
 * The reason and what it rests on, in HTML, whose links a platform shows as links if the site has a URL: each sentence
 * or event by its first words.
 */
function feedbackHtml({ why, sources }: ShownQuestion, locale: Locale): string {
  const { lessons, piece } = strings(locale);
  const { site } = edition();
  const listed = sources.map(({ short, href, pieces }) => {
    const address = site && href ? new URL(href.slice(1), site).href : undefined;
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

/**
 * What is matched with what: facts with their places, definitions with their terms. A platform lists the answers in a
 * menu that does not wrap, so the shorter of the two is the answer.
 */
function pairsOf({ kind, rows, slots }: PlacedQuestion): { asked: string; answer: string }[] {
  return rows.map(({ text, right }) => {
    const clue = slots.find(({ key }) => key === right)?.text ?? '';
    return kind === 'order' ? { asked: text, answer: right } : { asked: clue, answer: text };
  });
}

/**
 * Accepted words as typed on a keyboard: platforms distinguish a no-break space from a space, one apostrophe from the
 * other, and a letter with an accent from the same without.
 */
function typedWords(accept: readonly string[]): string[] {
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
function shareOf({ isRight }: ShownOption, options: readonly ShownOption[]): string {
  const alike = options.filter((other) => other.isRight === isRight).length;
  // The platform accepts five decimals, and rejects any other share.
  return String(Number(((isRight ? 100 : -100) / alike).toFixed(5)));
}

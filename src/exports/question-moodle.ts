/**
 * Writes questions as Moodle XML (https://docs.moodle.org/en/Moodle_XML_format): the share of the mark of each answer,
 * what is said to whoever chose a wrong one, and the reason.
 */
import { firstWords } from '../case/cut-short.ts';
import { edition } from '../case/page-citation.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { ShownOption, ShownQuestion } from '../lessons/model/shown-question.ts';
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
  match: 'matching',
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
            ...(option.no ? [plain('feedback', option.no)] : []),
          ),
        ),
      ];
    }
    case 'match':
      // A platform lists the answers in a menu that does not wrap: the term is the answer, its definition is asked.
      return [
        value('shuffleanswers', true),
        ...question.rows.map(({ text, right }) =>
          xmlElement(
            'subquestion',
            { format: 'plain_text' },
            textOf(question.slots.find(({ key }) => key === right)?.text ?? ''),
            xmlElement('answer', {}, textOf(text)),
          ),
        ),
      ];
  }
}

/** The reason, in HTML, and a link to each sentence on which it rests if the site has a URL. */
function feedbackHtml({ why, sources }: ShownQuestion, locale: Locale): string {
  const { site } = edition();
  const listed = site
    ? sources.map(({ words, href }) =>
        xmlElement('a', { href: new URL(href.slice(1), site).href }, escapeXml(words)),
      )
    : [];
  return [
    xmlElement('p', {}, escapeXml(why)),
    ...(listed.length > 0
      ? [xmlElement('p', {}, `${strings(locale).lessons.question.sources} ${listed.join(' · ')}`)]
      : []),
  ].join('');
}

/** Share of the mark that a tick gives or takes, in per cent: right options add up to 100, wrong ones to -100. */
function shareOf({ isRight }: ShownOption, options: readonly ShownOption[]): string {
  const alike = options.filter((other) => other.isRight === isRight).length;
  // The platform accepts five decimals, and rejects any other share.
  return String(Number(((isRight ? 100 : -100) / alike).toFixed(5)));
}

/** Turns the questions of the case file into questions that a page can show, in one language. */
import { formatWhenText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { eventPath, isRoute, pathOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import {
  keyAt,
  shuffledBy,
  type ShownQuestion,
  type ShownSource,
} from '../lessons/model/shown-question.ts';
import { QUESTION_TOPICS, type ReadEntry } from '../schemas/question.ts';
import { inLanguage } from './bilingual-fields.ts';
import type { CaseFile, Question } from './case-entry.ts';
import { claimPath } from './claim-words.ts';

/** Questions of the bank on one subject. */
export type QuestionPart = ReturnType<typeof questionParts>[number];

/** The question bank, one part per subject; a part on one of the three folders takes the title of its page. */
export function questionParts(file: CaseFile, locale: Locale) {
  const { pages, lessons } = strings(locale);
  return QUESTION_TOPICS.map((topic) => ({
    id: topic,
    title: topic === 'sources' ? lessons.questions.sources : pages[topic],
    questions: file.questions
      .filter((question) => question.topic === topic)
      .map((question) => shownQuestion(question, file, locale)),
  }));
}

/** The questions of each classroom session, in its order. */
export const sessionQuestions = (file: CaseFile, locale: Locale) =>
  file.sessions.map(({ id, title, questions }) => ({
    session: id,
    title: title[locale],
    questions: questions.map(({ question }) =>
      shownQuestion(file.get.question(question), file, locale),
    ),
  }));

export const capitalised = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A question ready to answer; terms to match are shown shuffled. */
export function shownQuestion(question: Question, file: CaseFile, locale: Locale): ShownQuestion {
  const { id, kind, options = [], terms = [], rests = [] } = question;
  const shared = {
    id,
    level: strings(locale).lessons.questions.levels[question.level],
    ask: question.ask[locale],
    why: question.why[locale],
    sources: rests.map((rest) => shownSource(rest, file, locale)),
  };
  switch (kind) {
    case 'single':
    case 'multiple':
      return {
        ...shared,
        kind,
        options: inLanguage(options, locale).map(({ text, right, no }, at) => ({
          key: keyAt(at),
          text,
          isRight: right === true,
          no,
        })),
      };
    case 'match': {
      const asked = terms.map(({ term: name, means }) => {
        const { term, definition } = file.get.term(name);
        return { text: term[locale], clue: (means ?? definition)[locale] };
      });
      const clues = shuffledBy(asked, id);
      const glossary = { words: strings(locale).pages.glossary, href: pathOf('glossary', locale) };
      return {
        ...shared,
        kind,
        rows: asked.map((one) => ({ text: one.text, right: keyAt(clues.indexOf(one)) })),
        slots: clues.map(({ clue }, at) => ({ key: keyAt(at), text: clue })),
        sources: [...shared.sources, { ...glossary, pieces: [] }],
      };
    }
  }
}

/** What an answer rests on: a checked sentence, named after its article; an event, named after its day; or a page. */
export function shownSource(rest: ReadEntry, file: CaseFile, locale: Locale): ShownSource {
  const { pages } = strings(locale);
  const numbers = (pieces: readonly string[]) =>
    pieces.map((piece) => file.get.piece(piece).number).sort((a, b) => a - b);
  if (rest.claim) {
    const claim = file.get.claim(rest.claim);
    const article = claim.id.split('/')[0] ?? '';
    return {
      words: isRoute(article) ? pages[article] : article,
      href: claimPath(claim, locale) ?? '',
      pieces: numbers(claim.pieces),
    };
  }
  if (rest.event) {
    const { id, happened, pieces } = file.get.event(rest.event);
    return {
      words: `${pages.timeline}, ${formatWhenText(happened, locale, 'short')}`,
      href: eventPath(id, locale),
      pieces: numbers(pieces),
    };
  }
  const page = rest.page ?? '';
  if (!isRoute(page)) throw new Error(`« ${page} » : aucune page ne porte ce nom.`);
  return { words: pages[page], href: pathOf(page, locale), pieces: [] };
}

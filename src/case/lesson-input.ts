/** Turns the questions of the case file into questions that a page can show, in one language. */
import { formatFuzzyDate, formatWhenText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { eventPath, isRoute, pathOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { typeset } from '../i18n/typography.ts';
import { readAnswer, spellingsOf } from '../lessons/model/accepted-spellings.ts';
import {
  keyAt,
  shuffledBy,
  type ShownQuestion,
  type ShownSource,
} from '../lessons/model/shown-question.ts';
import { QUESTION_TOPICS, type QuestionTopic, type ReadEntry } from '../schemas/question.ts';
import type { CaseFile, Question } from './case-entry.ts';
import { claimName, claimPath } from './claim-words.ts';
import { firstWords } from './cut-short.ts';

/** Questions of the bank on one subject. */
export interface QuestionPart {
  id: QuestionTopic;
  title: string;
  questions: ShownQuestion[];
}

/** The question bank, one part per subject; a part on one of the three folders takes the title of its page. */
export function questionParts(file: CaseFile, locale: Locale): QuestionPart[] {
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

/** A question ready to answer; events to put in order and terms to match are shown shuffled. */
export function shownQuestion(question: Question, file: CaseFile, locale: Locale): ShownQuestion {
  const { id, kind, options = [], events = [], terms = [], accept, rests = [] } = question;
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
        options: options.map(({ text, right }, at) => ({
          key: keyAt(at),
          text: text[locale],
          isRight: right === true,
        })),
      };
    case 'order': {
      const rows = events.map((event, at) => {
        const { title, happened, disclosed } = file.get.event(event);
        const date =
          question.by === 'disclosed'
            ? formatFuzzyDate(disclosed, locale, 'short')
            : formatWhenText(happened, locale, 'short');
        return { text: title[locale], right: String(at + 1), detail: date };
      });
      return {
        ...shared,
        kind,
        rows: shuffledBy(rows, id),
        slots: rows.map((_, at) => ({ key: String(at + 1), text: '' })),
        sources: [
          ...shared.sources,
          ...events.map((event) => shownSource({ event }, file, locale)),
        ],
      };
    }
    case 'match': {
      const asked = terms.map(({ term: name, means }) => {
        const { term, definition } = file.get.term(name);
        return { term: term[locale], clue: (means ?? definition)[locale] };
      });
      const clues = shuffledBy(asked, id);
      return {
        ...shared,
        kind,
        rows: asked.map((term) => ({
          text: term.term,
          right: keyAt(clues.indexOf(term)),
          detail: '',
        })),
        slots: clues.map(({ clue }, at) => ({ key: keyAt(at), text: clue })),
        sources: [
          ...shared.sources,
          {
            ...named(strings(locale).pages.glossary),
            href: pathOf('glossary', locale),
            pieces: [],
          },
        ],
      };
    }
    case 'short': {
      const [first = '', ...others] = accept?.[locale] ?? [];
      return {
        ...shared,
        kind,
        written: readAnswer(first, locale)?.kind ?? 'words',
        accept: spellingsOf([first, ...others], locale).map((words) => typeset(words, locale)),
      };
    }
  }
}

/** A source that is linked to by its whole name. */
const named = (words: string) => ({ words, short: words });

/** What an answer rests on: a checked sentence, an event or a page. */
export function shownSource(rest: ReadEntry, file: CaseFile, locale: Locale): ShownSource {
  const numbers = (pieces: readonly string[]) =>
    pieces.map((piece) => file.get.piece(piece).number).sort((a, b) => a - b);
  if (rest.claim) {
    const claim = file.get.claim(rest.claim);
    const words = claimName(claim, locale);
    return {
      words,
      short: firstWords(words),
      href: claimPath(claim, locale) ?? '',
      pieces: numbers(claim.pieces),
    };
  }
  if (rest.event) {
    const { id, title, pieces } = file.get.event(rest.event);
    return { ...named(title[locale]), href: eventPath(id, locale), pieces: numbers(pieces) };
  }
  const page = rest.page ?? '';
  if (!isRoute(page)) throw new Error(`« ${page} » : aucune page ne porte ce nom.`);
  return { ...named(strings(locale).pages[page]), href: pathOf(page, locale), pieces: [] };
}

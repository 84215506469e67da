/**
 * Writes the questions on one subject as an H5P question set, content alone: a platform plays it with the
 * libraries that it has. H5P orders nothing in a set and joins no list: numbers are dragged to facts, terms to
 * definitions. Versions are the oldest whose fields are these: a site that has newer ones upgrades what it takes.
 * Source: `semantics.json` of H5P.QuestionSet 1.20 and 1.21, H5P.MultiChoice 1.16, H5P.DragText 1.10 and
 * H5P.Blanks 1.14; `H5PValidator` of h5p-php-library for h5p.json.
 */
import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { edition } from '../case/page-citation.ts';
import type { ShownQuestion } from '../lessons/model/shown-question.ts';
import { blankWords, choiceWords, dragWords, setWords } from './h5p-words.ts';
import { feedbackOf, typedWords } from './question-feedback.ts';

const LIBRARIES = {
  set: 'H5P.QuestionSet 1.20',
  choice: 'H5P.MultiChoice 1.16',
  drag: 'H5P.DragText 1.10',
  blanks: 'H5P.Blanks 1.14',
} as const;

/** What a site calls each kind of question. */
const CONTENT_TYPES = {
  [LIBRARIES.choice]: 'Multiple Choice',
  [LIBRARIES.drag]: 'Drag the Words',
  [LIBRARIES.blanks]: 'Fill in the Blanks',
} as const;

/** The words between which a player makes a place to fill, and what separates several right answers there. */
const PLACE = '*';
const OR = '/';

/** What H5P reads as its own in the words of a place. */
const RESERVED = /[*/:\\]/;

export interface QuestionSet {
  title: string;
  /** Whose it is, of which version, until when it holds. */
  about: string;
  questions: readonly ShownQuestion[];
}

/** Parts of a package by path, as values of JSON. */
export function h5pParts({ title, about, questions }: QuestionSet, locale: Locale) {
  const { site } = edition();
  return {
    'h5p.json': {
      title,
      language: locale,
      defaultLanguage: locale,
      mainLibrary: LIBRARIES.set.replace(/ .*/, ''),
      embedTypes: ['iframe'],
      license: 'CC BY-SA',
      licenseVersion: '4.0',
      authors: [{ name: strings(locale).site.name, role: 'Author' }],
      authorComments: about,
      ...(site ? { source: site.href } : {}),
      preloadedDependencies: Object.values(LIBRARIES).map((library) => {
        const [machineName, major, minor] = library.split(/[ .](?=\d)/);
        return { machineName, majorVersion: Number(major), minorVersion: Number(minor) };
      }),
    },
    'content/content.json': {
      introPage: { showIntroPage: false },
      progressType: 'dots',
      passPercentage: 50,
      questions: questions.map((question) => h5pQuestion(question, locale)),
      disableBackwardsNavigation: false,
      randomQuestions: false,
      ...setWords(locale),
    },
  };
}

function h5pQuestion(question: ShownQuestion, locale: Locale) {
  const { id, ask } = question;
  const { library, params } = paramsOf(question, locale);
  return {
    library,
    params: {
      ...params,
      overallFeedback: [{ from: 0, to: 100, feedback: escaped(feedbackOf(question)) }],
    },
    subContentId: uuidOf(`${id}.${locale}`),
    metadata: { title: ask, extraTitle: id, license: 'U', contentType: CONTENT_TYPES[library] },
  };
}

function paramsOf(question: ShownQuestion, locale: Locale) {
  const { placed, joined } = strings(locale).h5p;
  const { places } = strings(locale).lessons.question;
  const ask = escaped(question.ask);
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return {
        library: LIBRARIES.choice,
        params: {
          question: `<p>${ask}</p>`,
          answers: question.options.map(({ text, isRight }) => ({
            text: `<div>${escaped(text)}</div>`,
            correct: isRight,
          })),
          behaviour: {
            type: question.kind === 'single' ? 'single' : 'multi',
            singlePoint: true,
            randomAnswers: true,
            passPercentage: 100,
          },
          UI: choiceWords(locale),
        },
      };
    case 'order':
    case 'match': {
      const isOrder = question.kind === 'order';
      const lines = isOrder
        ? question.rows.map(({ text, right }) => [right, text] as const)
        : question.slots.map(({ key, text }) => {
            const row = question.rows.find(({ right }) => right === key);
            return [row?.text ?? '', text] as const;
          });
      return {
        library: LIBRARIES.drag,
        params: {
          taskDescription: `<p>${ask} ${isOrder ? `${placed} ${places}` : joined}</p>`,
          textField: lines
            .map(([place, text]) => `${placeFor([place])} ${escaped(text)}`)
            .join('\n'),
          behaviour: { enableRetry: true, enableSolutionsButton: true, instantFeedback: false },
          ...dragWords(locale),
        },
      };
    }
    case 'short':
      return {
        library: LIBRARIES.blanks,
        params: {
          text: `<p>${ask}</p>`,
          questions: [`<p>${placeFor(typedWords(question.accept))}</p>`],
          behaviour: { caseSensitive: false, separateLines: true },
          ...blankWords(locale),
        },
      };
  }
}

/**
 * A place to fill, with the words that are right in it; those that H5P would read otherwise are left out.
 *
 * @throws when none is left
 */
function placeFor(words: readonly string[]): string {
  const readable = words.filter((one) => one !== '' && !RESERVED.test(one));
  if (readable.length === 0)
    throw new Error(`H5P lit autrement * / : \\ dans une réponse : « ${words.join(' ; ')} ».`);
  return `${PLACE}${readable.map(escaped).join(OR)}${PLACE}`;
}

/** Text as HTML, which these fields are. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The same UUID (RFC 9562, version 8) for the same seed: a player keeps the answers of a question by it. */
function uuidOf(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

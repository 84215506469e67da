/**
 * Prepares the slides of a session in one language: question, steps, readings, board, positions, questions, and only
 * then the answers. Pure.
 */
import { classAuthorOf } from '../../case/short-name.ts';
import { firstWords } from '../../case/cut-short.ts';
import { withoutOriginals } from '../../case/quoted-originals.ts';
import type { SessionSheets } from '../../case/session-input.ts';
import { sheetPieces } from '../../case/piece-words.ts';
import { formatFuzzyDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { answeredBy, rightAnswer, type ShownQuestion } from '../../lessons/model/shown-question.ts';
import { SESSION_LENGTHS, type SheetReading } from '../../schemas/session.ts';
import { answerLines } from '../question-answer.ts';
import { flowed, whole, type Column, type Item } from './slide-flow.ts';
import { boardBoxes, bodyBelow, titleBox, type BoardBoxes, type Box } from './slide-places.ts';

/** The length that a deck is written for. */
const LENGTH = 'full';
/** Most slides of a session, and of one of its lists. */
const MOST_SLIDES = 8;
const MOST = { one: 1, list: 2 } as const;

export interface SessionSlide {
  title: string;
  /** Box of the title. */
  head: Box;
  columns: readonly Column[];
  board?: BoardBoxes;
  /** Speaker notes, one item per paragraph. */
  notes: readonly string[];
  /** Whether the class must not see it before it has answered. */
  isAnswer?: boolean;
}

/**
 * All slides, in order. The questions take those that the others leave: without enough, their options stay on the
 * sheet.
 *
 * @throws if a text does not fit; the message is for its author
 */
export function sessionSlides(sheets: SessionSheets, locale: Locale): SessionSlide[] {
  const before = [
    ...openingSlides(sheets, locale),
    ...stepSlides(sheets, locale),
    ...readingSlides(sheets, locale),
    boardSlide(sheets, locale),
    ...sideSlides(sheets, locale),
  ];
  const after = answerSlides(sheets, locale);
  const left = Math.max(1, MOST_SLIDES - before.length - after.length);
  return [...before, ...questionSlides(sheets, locale, Math.min(left, MOST.list)), ...after];
}

type Rest = Omit<SessionSlide, 'title' | 'head' | 'columns'>;

const nth = (title: string, at: number, of: number) => `${title} (${at} / ${of})`;

/** Slides of one list, or undefined if it does not fit; their titles differ, for outlines and screen readers. */
function fittingSlides(
  title: string,
  items: readonly Item[],
  most: number,
  rest: Rest,
): SessionSlide[] | undefined {
  const head = titleBox(most > 1 ? nth(title, most, most) : title);
  return flowed(items, bodyBelow(head), most)?.map((columns, at, { length }) => ({
    ...rest,
    head,
    title: length > 1 ? nth(title, at + 1, length) : title,
    columns,
  }));
}

function listSlides(
  title: string,
  items: readonly Item[],
  most: number,
  rest: Rest,
): SessionSlide[] {
  const slides = fittingSlides(title, items, most, rest);
  if (!slides)
    throw new Error(
      `Diaporama de la séance : « ${title} » ne tient pas sur ${most} diapositive(s). Attendu : des textes plus courts, à partir de « ${firstWords(whole(items[0]?.[0] ?? { text: '' }))} ».`,
    );
  return slides;
}

/** Our words on a slide: short, in one language. */
const plain = (text: string) => withoutOriginals(text);

function openingSlides({ session }: SessionSheets, locale: Locale): SessionSlide[] {
  const { session: own } = strings(locale).lessons;
  const { title, lead, course, aims, before } = session;
  return listSlides(
    title[locale],
    [
      [{ text: plain(lead[locale]) }],
      [{ text: `${course[locale]} · ${own.whole(SESSION_LENGTHS[LENGTH])}` }],
    ],
    MOST.one,
    {
      notes: [
        strings(locale).label(own.aims),
        ...aims.map((aim) => aim[locale]),
        strings(locale).label(own.before),
        ...before.map((one) => one[locale]),
      ],
    },
  );
}

/** Each step with its minutes, as the timer of the class; the teacher's words are in the notes. */
function stepSlides({ session, times }: SessionSheets, locale: Locale): SessionSlide[] {
  const { session: own } = strings(locale).lessons;
  const steps = session.steps.flatMap((step, at) => {
    const time = times[LENGTH][at];
    return time ? [{ ...step, when: `${time.start}–${own.minutes(time.end)}` }] : [];
  });
  return listSlides(
    `${strings(locale).label(own.steps)} ${own.minutes(SESSION_LENGTHS[LENGTH])}`,
    steps.map(({ when, title }) => [{ lead: `${when} `, text: title[locale] }]),
    MOST.one,
    {
      notes: steps.flatMap(({ when, title, teacher, pupils }) => [
        `${when} ${title[locale]}`,
        `${strings(locale).label(own.teacher)} ${teacher[locale]}`,
        `${strings(locale).label(own.pupils)} ${pupils[locale]}`,
      ]),
    },
  );
}

/** Who reads what: the documents by name, and what each group reads. */
function readingSlides(sheets: SessionSheets, locale: Locale): SessionSlide[] {
  const { documents, landmarks, groups } = sheets;
  const { lessons, label, piece: nameOf } = strings(locale);
  const { sheet } = lessons;
  const named = (number: number) =>
    number > documents.length ? sheet.landmark(number) : sheet.document(number);
  const documentItems = documents.map(({ number, document }): Item => [
    {
      lead: `${label(sheet.document(number))} `,
      text: `${document.nature[locale]}, ${document.passage[locale]}`,
    },
  ]);
  const [first, last] = [landmarks.at(0), landmarks.at(-1)];
  const landmarkItem: Item[] =
    first && last
      ? [[{ lead: `${label(sheet.landmarks)} `, text: `${first.number}–${last.number}` }]]
      : [];
  const groupItems = groups.map(({ name, reads }): Item => [
    { lead: `${label(name)} `, text: reads.map(named).join(', ') },
  ]);
  return listSlides(
    groups.length > 0 ? lessons.session.groups.replace(/[\s:]+$/u, '') : sheet.documents,
    [...groupItems, ...documentItems, ...landmarkItem],
    MOST.one,
    {
      notes: [
        ...teacherWords(sheets, ['documents', 'landmarks', 'group'], locale),
        ...documents.map(
          ({ number, document, piece }) =>
            `${label(sheet.document(number))} ${document.nature[locale]}, ${document.passage[locale]}. ${classAuthorOf(document)[locale]}, ${formatFuzzyDate(document.date, locale)}, ${nameOf(piece.number)}`,
        ),
        ...landmarks.map(
          ({ number, text, pieces }) =>
            `${label(sheet.landmark(number))} ${text} [${pieces.map((one) => one.number).join(', ')}]`,
        ),
      ],
    },
  );
}

/** The board of the class, with empty columns; the notes say what may overrun. */
function boardSlide({ session }: SessionSheets, locale: Locale): SessionSlide {
  const { label, lessons } = strings(locale);
  const { board, overflow } = session;
  const title = board.title[locale];
  const head = titleBox(title);
  return {
    ...{ title, head },
    columns: [],
    board: boardBoxes(
      board.columns.map((name) => name[locale]),
      bodyBelow(head),
    ),
    notes: [
      label(lessons.session.overflow),
      ...overflow.map(({ when, then }) => `${when[locale]} ${then[locale]}`),
    ],
  };
}

function sideSlides(sheets: SessionSheets, locale: Locale): SessionSlide[] {
  const { session, sides } = sheets;
  const { session: own } = strings(locale).lessons;
  const outcomes = session.outcomes?.[locale];
  return listSlides(
    own.sides(sides.length),
    [
      ...sides.map(({ who, says }, at): Item => [
        { lead: `${at + 1}. ${who}`, text: '' },
        { text: plain(says) },
      ]),
      ...(outcomes ? [[{ text: plain(outcomes) }]] : []),
    ],
    MOST.list,
    {
      notes: [
        ...teacherWords(sheets, ['sides'], locale),
        own.sidesLead,
        ...sides.flatMap(({ who, says, pieces }) => [
          `${strings(locale).label(who)} ${says}`,
          ...pieceLines(pieces, locale),
        ]),
      ],
    },
  );
}

/** The questions as on the pupils' sheet: the answers have no influence on these slides. */
function questionSlides(sheets: SessionSheets, locale: Locale, most: number): SessionSlide[] {
  const {
    lessons: { sheet },
    deck,
  } = strings(locale);
  const notes = [sheet.lead, ...teacherWords(sheets, ['questions'], locale)];
  const asked = sheets.questions.map((question, at) => askedItem(question, at, locale));
  return (
    fittingSlides(sheet.questions, asked, most, { notes }) ??
    listSlides(
      sheet.questions,
      [...asked.map((item) => item.slice(0, 1)), [{ text: deck.optionsOnSheet }]],
      most,
      { notes },
    )
  );
}

function askedItem(question: ShownQuestion, at: number, locale: Locale): Item {
  const { how } = strings(locale).lessons.question;
  const ask = { lead: `${at + 1}. ${plain(question.ask)}`, text: ` ${how[answeredBy(question)]}` };
  const listed = (ones: readonly { key: string; text: string }[]) =>
    ones.map(({ key, text }) => ({ lead: `${key}. `, text: plain(text) }));
  if (question.kind === 'short') return [ask];
  if ('options' in question) return [ask, ...listed(question.options)];
  return [
    ask,
    ...(question.kind === 'match' ? listed(question.slots) : []),
    { text: question.rows.map(({ text }) => `… ${plain(text)}`).join(' · ') },
  ];
}

/**
 * The answers, last: in words, or by their letters if the words take more than a slide. The notes give the reasons,
 * what the class finds aloud, and what a good text contains.
 */
function answerSlides(sheets: SessionSheets, locale: Locale): SessionSlide[] {
  const { session, questions, open } = sheets;
  const { lessons, label } = strings(locale);
  const { sheet, question: words } = lessons;
  const listed = (linesOf: (question: ShownQuestion) => readonly string[]) =>
    questions.map((question, at): Item => [
      { lead: `${at + 1}. `, text: linesOf(question).map(plain).join(' · ') },
    ]);
  const rest = {
    isAnswer: true,
    notes: [
      ...questions.flatMap(({ why, sources }, at) => [
        `${at + 1}. ${why}`,
        `${words.sources} ${sources.map((source) => `${source.words} [${source.pieces.join(', ')}]`).join(' · ')}`,
      ]),
      ...spokenWords(sheets, locale),
      ...open.flatMap(({ ask, answer }, at) => [
        `${questions.length + at + 1}. ${ask}`,
        `${label(sheet.good)} ${answer}`,
      ]),
      ...(session.caution ? [session.caution[locale]] : []),
      label(strings(locale).article.cited),
      ...pieceLines(sheets.pieces, locale),
    ],
  };
  const inWords = listed((question) => answerLines(question, locale));
  const byLetters = listed((question) =>
    'options' in question ? rightAnswer(question) : answerLines(question, locale),
  );
  return (
    fittingSlides(sheet.answers, inWords, MOST.one, rest) ??
    listSlides(sheet.answers, byLetters, MOST.list, rest)
  );
}

/** What the class finds aloud, by step. */
function spokenWords({ session }: SessionSheets, locale: Locale): string[] {
  const { label, lessons } = strings(locale);
  const keys = session.steps.flatMap(({ title, key }) =>
    key ? [`${label(title[locale])} ${key[locale]}`] : [],
  );
  return keys.length > 0 ? [label(lessons.sheet.spoken), ...keys] : [];
}

/** The teacher's words of the steps in which the class reads one of these. */
function teacherWords(
  { session }: SessionSheets,
  readings: readonly SheetReading[],
  locale: Locale,
): string[] {
  return session.steps
    .filter((step) =>
      [...(step[LENGTH]?.aloud ?? []), ...(step[LENGTH]?.silent ?? [])].some((read) =>
        readings.includes(read),
      ),
    )
    .map(({ title, teacher }) => `${strings(locale).label(title[locale])} ${teacher[locale]}`);
}

/** Number, title, publisher and date of pièces. */
function pieceLines(pieces: SessionSheets['pieces'], locale: Locale): string[] {
  const { label, piece: nameOf } = strings(locale);
  return sheetPieces(pieces, locale).map(
    ({ piece, title, after }) => `${label(nameOf(piece.number))} ${title}${after}`,
  );
}

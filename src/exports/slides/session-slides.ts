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
 * All slides, in order.
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
  const answers = answerSlides(sheets, locale);
  const trace = traceSlides(sheets, locale);
  const slides = [...before, ...questionSlides(sheets, locale), ...answers];
  return slides.length < MOST_SLIDES ? [...slides, ...trace] : slides;
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

/** The question that the class answers first; the notes say what the teacher tells it of the affair. */
function openingSlides({ session }: SessionSheets, locale: Locale): SessionSlide[] {
  const { session: own } = strings(locale).lessons;
  const { label } = strings(locale);
  const { title, opening, brief, course, aims, before } = session;
  return listSlides(title[locale], [[{ text: plain(opening[locale]) }]], MOST.one, {
    notes: [
      `${course[locale]} · ${own.whole(SESSION_LENGTHS[LENGTH])}`,
      label(own.brief),
      plain(brief[locale]),
      label(own.aims),
      ...aims.map((aim) => plain(aim[locale])),
      label(own.before),
      ...before.map((one) => plain(one[locale])),
    ],
  });
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
    { lead: `${label(name)} `, text: reads },
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
      board.rows,
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
  const title = own.sides(sides.length);
  const items = sides.map(({ who, says }, at): Item => [
    { lead: `${at + 1}. ${who}`, text: '' },
    { text: plain(says) },
  ]);
  const rest = {
    notes: [
      ...teacherWords(sheets, ['sides'], locale),
      own.sidesLead,
      // They may answer a question of the next slide.
      ...(outcomes ? [plain(outcomes)] : []),
      ...sides.flatMap(({ who, says, pieces }) => [
        `${strings(locale).label(who)} ${says}`,
        ...pieceLines(pieces, locale),
      ]),
    ],
  };
  // Side by side, if they can be: a position on another slide is not compared.
  return fittingSlides(title, items, MOST.one, rest) ?? listSlides(title, items, MOST.list, rest);
}

/** The questions as on the pupils' sheet: the answers have no influence on these slides. */
function questionSlides(sheets: SessionSheets, locale: Locale): SessionSlide[] {
  const {
    lessons: { sheet },
    deck,
  } = strings(locale);
  const notes = teacherWords(sheets, ['questions'], locale);
  const asked = sheets.questions.map((question, at) => askedItem(question, at, locale));
  return (
    fittingSlides(sheet.questions, asked, MOST.one, { notes }) ??
    listSlides(
      sheet.questions,
      [...asked.map((item) => item.slice(0, 1)), [{ text: deck.optionsOnSheet }]],
      MOST.one,
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
      {
        lead: `${at + 1}. `,
        text: `${linesOf(question).map(plain).join(' · ')} (${question.where})`,
      },
    ]);
  const rest = {
    isAnswer: true,
    notes: [
      ...questions.map(({ why, where }, at) => `${at + 1}. ${words.where} ${where}. ${plain(why)}`),
      ...spokenWords(sheets, locale),
      ...open.flatMap(({ ask, answer }, at) => [
        `${questions.length + at + 1}. ${ask}`,
        `${label(sheet.good)} ${plain(answer)}`,
      ]),
      ...(session.caution ? [plain(session.caution[locale])] : []),
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

/** What the class copies at the end; a deck without room for it leaves it to the plan. */
function traceSlides({ session }: SessionSheets, locale: Locale): SessionSlide[] {
  const { session: own } = strings(locale).lessons;
  return listSlides(own.trace, [[{ text: plain(session.trace[locale]) }]], MOST.one, {
    isAnswer: true,
    notes: [],
  });
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

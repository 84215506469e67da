/** Writes the two sheets of a session as blocks: the pupils' sheet, without any answer, and the teacher's. Pure. */
import { classAuthorOf } from '../../case/short-name.ts';
import { quoteAddress } from '../../case/quotation.ts';
import type { SessionSheets, SheetDocument, SheetQuestion } from '../../case/session-input.ts';
import { sheetPieces } from '../../case/piece-words.ts';
import { formatFuzzyDate, LANGUAGE_TAGS } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pieceNumberPath } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import type { ShownQuestion, ShownSource } from '../../lessons/model/shown-question.ts';
import { MARKS } from '../../timeline/model/vocabulary.ts';
import { answerLines } from '../question-answer.ts';
import { kept, said, type Block, type Run } from './sheet-block.ts';

/** How a sheet is written. */
export interface SheetForm {
  locale: Locale;
  /** URL of the site; without it there are no links. */
  site: URL | undefined;
}

/** A box to tick, and a blank for a number or a letter. */
const BOX = '☐ ';
const BLANK = '____ ';

/** Words, in one form, for the functions below. */
function penOf({ locale, site }: SheetForm) {
  const run = (text: string, look: Omit<Run, 'text'> = {}) => said(text, locale, look);
  const link = (text: string, path: string, look: Omit<Run, 'text'> = {}) =>
    run(text, {
      ...look,
      href: site && path ? new URL(path.replace(/^\//, ''), site).href : undefined,
    });
  const bold = (text: string) => run(text, { isBold: true });
  const numbers = (pieces: readonly { number: number }[]) =>
    run(`[${pieces.map(({ number }) => number).join(', ')}]`);
  return { run, link, bold, numbers };
}

/** What a class reads, asks and writes. It contains nothing that gives an answer away. */
export function pupilBlocks(sheets: SessionSheets, form: SheetForm): Block[] {
  const { locale } = form;
  const { session, words, groups, landmarks, sides, questions, open, pieces } = sheets;
  const { lessons, label, standings, standingMeaning } = strings(locale);
  const { sheet, session: own } = lessons;
  const { run, bold, numbers } = penOf(form);
  const { outcomes, marks } = session;
  return [
    ...headBlocks(sheets, form, own.pupilSheet),
    { kind: 'lines', heads: [label(sheet.name)] },
    { kind: 'text', runs: run(sheet.lead(marks === true)) },
    ...(words.length > 0
      ? [
          heading(sheet.words, form),
          ...words.map(({ word, means }): Block => ({
            kind: 'text',
            runs: [...bold(`${word}.`), ...run(` ${means}`)],
          })),
        ]
      : []),
    heading(sheet.documents, form),
    ...(groups.length > 0 ? [{ kind: 'text', runs: run(label(sheet.yourGroup)) } as const] : []),
    ...groups.map(({ name, reads }): Block => ({
      kind: 'bullet',
      runs: [...bold(label(name)), ...run(` ${reads}`)],
    })),
    ...documentBlocks(sheets.documents, form),
    heading(sheet.landmarks, form),
    { kind: 'note', runs: run(sheet.landmarksLead) },
    ...landmarks.map(({ number, text, pieces: cited }): Block => ({
      kind: 'text',
      runs: [
        ...bold(`${label(sheet.landmark(number))} `),
        ...run(`${text} `),
        ...(marks ? numbers(cited) : []),
      ],
    })),
    heading(own.sides(sides.length), form),
    ...sides.map(({ who, says, pieces: cited }): Block => ({
      kind: 'numbered',
      list: 'sides',
      runs: [...bold(`${label(who)} `), ...run(`${says} `), ...(marks ? numbers(cited) : [])],
    })),
    ...(outcomes ? [{ kind: 'note', runs: run(outcomes[locale]) } as const] : []),
    ...(marks
      ? [
          heading(sheet.marks, form),
          ...MARKS.map((mark): Block => ({
            kind: 'numbered',
            list: 'marks',
            runs: [...bold(`${label(capital(standings[mark]))} `), ...run(standingMeaning[mark])],
          })),
        ]
      : []),
    heading(sheet.questions, form),
    ...questions.flatMap((question) => kept(askedBlocks(question, form))),
    heading(sheet.open, form),
    ...open.flatMap(({ ask, hint, lines, table }) =>
      kept([
        {
          kind: 'numbered',
          list: 'questions',
          runs: [...bold(ask), ...run(hint ? ` ${hint}` : '')],
        },
        table
          ? {
              kind: 'table',
              head: table,
              rows: landmarks.map(({ number }) => [`${number}`, ...table.slice(1).map(() => '')]),
            }
          : { kind: 'lines', heads: lines },
      ]),
    ),
    ...(marks ? pieceBlocks(pieces, form, marks) : []),
  ];
}

/** The same documents with what establishes each sentence, every answer, and what it rests on. */
export function teacherBlocks(sheets: SessionSheets, form: SheetForm): Block[] {
  const { locale } = form;
  const { session, landmarks, questions, open, cards, pieces } = sheets;
  const { lessons, label, standings } = strings(locale);
  const { sheet, session: own } = lessons;
  const { run, link, bold, numbers } = penOf(form);
  return [
    ...headBlocks(sheets, form, own.teacherSheet),
    { kind: 'text', runs: bold(sheet.forTeachers) },
    ...(session.caution ? [{ kind: 'text', runs: run(session.caution[locale]) } as const] : []),
    heading(sheet.documents, form),
    ...documentBlocks(sheets.documents, form),
    heading(sheet.landmarks, form),
    ...landmarks.flatMap(({ number, text, claim, href, pieces: cited }) =>
      kept([
        {
          kind: 'text',
          runs: [...bold(`${label(sheet.landmark(number))} `), ...link(text, href)],
        },
        {
          kind: 'note',
          runs: [
            ...bold(`${capital(standings[claim.standing])}.`),
            ...run(` ${claim.reason[locale]} `),
            ...numbers(cited),
          ],
        },
      ]),
    ),
    heading(sheet.answers, form),
    ...questions.flatMap((question) => [...answerBlocks(question, form)]),
    heading(sheet.open, form),
    { kind: 'text', runs: run(sheet.marking) },
    ...open.flatMap(({ ask, hint, answer, sources }): Block[] => [
      {
        kind: 'numbered',
        list: 'questions',
        isKept: true,
        runs: [...bold(ask), ...run(hint ? ` ${hint}` : '')],
      },
      { kind: 'text', runs: [...bold(`${label(sheet.good)} `), ...run(answer)] },
      sourceBlock(sources, form),
    ]),
    ...pieceBlocks(pieces, form, session.marks),
    ...(cards.length > 0
      ? [
          heading(sheet.cards, form),
          {
            kind: 'table',
            head: [sheet.cards, ''],
            rows: cards.map(({ head, text }) => [head, text]),
          } as const,
        ]
      : []),
  ];
}

function headBlocks({ session }: SessionSheets, { locale }: SheetForm, kind: string): Block[] {
  return [
    { kind: 'course', runs: said(`${session.course[locale]} · ${kind}`, locale) },
    { kind: 'title', runs: said(session.title[locale], locale) },
  ];
}

const heading = (text: string, { locale }: SheetForm): Block => ({
  kind: 'heading',
  runs: said(text, locale),
});

/**
 * Documents as components/mdx/Document.astro shows them; the English edition has each quotation in both languages. A
 * page may break between two quotations.
 */
function documentBlocks(documents: readonly SheetDocument[], form: SheetForm): Block[] {
  const { locale, site } = form;
  const { lessons, figures, label, piece: nameOf } = strings(locale);
  const { run, link } = penOf(form);
  const french = locale === 'fr' ? {} : { language: LANGUAGE_TAGS.fr };
  return documents.flatMap(({ number, document, piece }): Block[] => {
    const { nature, passage, date, inForce, lines } = document;
    const [first] = lines.flatMap((line) => ('quote' in line ? [line.quote.fr] : []));
    const quoted = lines.flatMap((line): Block[] => {
      if (!('quote' in line))
        return [{ kind: 'text', isKept: true, runs: run(line.plain[locale]) }];
      const original: Block = {
        kind: 'quote',
        runs: [{ text: `«\u202f${line.quote.fr}\u202f»`, ...french }],
      };
      if (locale === 'fr') return [original];
      return kept([{ kind: 'quote', runs: run(`“${line.quote.en}”`) }, original]);
    });
    const head = `${label(lessons.sheet.document(number))} ${nature[locale]}, ${passage[locale]}`;
    const source: Block = {
      kind: 'note',
      runs: [
        ...run(inForce ? `${inForce[locale]} · ` : ''),
        ...(site && piece.url && first
          ? [
              { text: figures.document.passage, href: quoteAddress(piece.url, { text: first }) },
              ...run(' · '),
            ]
          : []),
        ...link(nameOf(piece.number), pieceNumberPath(piece, locale)),
      ],
    };
    return [
      { kind: 'part', runs: run(head) },
      {
        kind: 'note',
        isKept: true,
        runs: run(`${classAuthorOf(document)[locale]}, ${formatFuzzyDate(date, locale)}`),
      },
      ...quoted.slice(0, -1),
      ...kept([...quoted.slice(-1), source]),
    ];
  });
}

/** A question with its boxes and blanks; the answer has no influence on them. */
function askedBlocks(question: ShownQuestion, form: SheetForm): Block[] {
  const { how } = strings(form.locale).lessons.question;
  const { run, bold } = penOf(form);
  const option = (key: string, text: string, box = ''): Block => ({
    kind: 'option',
    runs: [...run(box), ...bold(`${key}.`), ...run(` ${text}`)],
  });
  const asked: Block = {
    kind: 'numbered',
    list: 'questions',
    runs: [...bold(question.ask), ...run(` ${how[question.kind]}`)],
  };
  if ('options' in question)
    return [asked, ...question.options.map(({ key, text }) => option(key, text, BOX))];
  return [
    asked,
    ...question.slots.map(({ key, text }) => option(key, text)),
    ...question.rows.map(({ text }): Block => ({ kind: 'option', runs: run(`${BLANK}${text}`) })),
  ];
}

/** A question with its right answer, why it is right, where the sheet says so, and what it rests on. */
function answerBlocks(question: SheetQuestion, form: SheetForm): Block[] {
  const { run, bold } = penOf(form);
  return [
    ...kept([
      { kind: 'numbered', list: 'questions', runs: bold(question.ask) },
      ...answerLines(question, form.locale).map((line): Block => ({
        kind: 'option',
        runs: bold(line),
      })),
      { kind: 'option', runs: run(question.why) },
    ]),
    sourceBlock(question.sources, form, question.where),
  ];
}

/**
 * What an answer rests on, by number: the page has the words. `where` names what the sheet gives to read.
 */
function sourceBlock(sources: readonly ShownSource[], form: SheetForm, where?: string): Block {
  const { run, bold } = penOf(form);
  const { question: words } = strings(form.locale).lessons;
  const numbers = [...new Set(sources.flatMap(({ pieces }) => pieces))].sort((a, b) => a - b);
  return {
    kind: 'note',
    runs: [
      ...(where ? bold(`${words.where} ${where}. `) : []),
      ...(numbers.length > 0 ? run(`${words.sources} [${numbers.join(', ')}]`) : []),
    ],
  };
}

/** The pièces in one paragraph, since paper is counted. */
function pieceBlocks(
  pieces: SessionSheets['pieces'],
  form: SheetForm,
  hasStates: true | undefined,
): Block[] {
  const { locale } = form;
  const { run, link, bold } = penOf(form);
  const listed = sheetPieces(pieces, locale).flatMap(({ piece, date, state }, at) => [
    ...run(at > 0 ? ' · ' : ''),
    ...bold(`${piece.number} `),
    ...link(piece.publisher, pieceNumberPath(piece, locale)),
    ...run(hasStates ? `, ${date} (${state})` : `, ${date}`),
  ]);
  return [heading(strings(locale).article.cited, form), { kind: 'note', runs: listed }];
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

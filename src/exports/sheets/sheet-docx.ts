/**
 * Writes a sheet as a word-processor document (Office Open XML, ISO/IEC 29500), with the styles that Word and
 * LibreOffice name. The file still contains random names and its creation time; same-sheet.ts makes it reproducible.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  HeightRule,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ILevelsOptions,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IRunOptions,
} from 'docx';
import { LANGUAGE_TAGS } from '../../i18n/format.ts';
import { strings } from '../../i18n/strings.ts';
import type { SheetSize } from '../../i18n/take-home-files.ts';
import { FACES } from '../office-faces.ts';
import type { Block, NumberedList, Run, Sheet } from './sheet-block.ts';

interface Look {
  /** Sizes in points. */
  body: number;
  small: number;
  part: number;
  heading: number;
  title: number;
  headFace: string;
  /** Distance between two lines, in lines: of the text; of headings, tables and the footer. */
  leading: number;
  tight: number;
  /** Space after a paragraph, in points, and height of a line to write on, in mm. */
  after: number;
  lineMm: number;
  /** Indent of a list, in mm. */
  indentMm: number;
  /** The lines to write on: in eighths of a point, and their colour. */
  rule: { size: number; color: string };
}

/** Large print for pupils with low vision or dyslexia: no serifs, wide lines, nothing under 13 points. */
const LOOKS = {
  standard: {
    ...{ body: 11, small: 10, part: 11.5, heading: 13, title: 18 },
    ...{ headFace: FACES.serif, leading: 1.12, tight: 1.15, after: 4, lineMm: 9, indentMm: 7 },
    rule: { size: 6, color: '404040' },
  },
  large: {
    ...{ body: 14, small: 13, part: 15, heading: 17, title: 20 },
    ...{ headFace: FACES.sans, leading: 1.5, tight: 1.3, after: 8, lineMm: 15, indentMm: 10 },
    rule: { size: 8, color: '000000' },
  },
} as const satisfies Record<SheetSize, Look>;

/** Units of the format: a twip is a twentieth of a point; sizes are in half points, lines in 240ths. */
const TWIPS = 20;
const TWIPS_PER_MM = 1440 / 25.4;
const mm = (length: number) => Math.round(length * TWIPS_PER_MM);
const halves = (points: number) => Math.round(2 * points);
/** A distance between lines: the format takes whole numbers alone. */
const lines = (count: number) => Math.round(count * 240);

/** A4, upright. */
const PAGE = {
  width: mm(210),
  height: mm(297),
  margin: mm(17),
  bottom: mm(21),
  foot: mm(9),
} as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** Width of the column of marks. */
const MARKS_WIDTH = mm(26);

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;

/** Styles by the kind of a paragraph: those of Word where it has one. */
const STYLES = {
  course: 'Subtitle',
  text: undefined,
  note: 'Note',
  quote: 'Quote',
  option: 'Option',
} as const;
const HEADINGS = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  part: HeadingLevel.HEADING_2,
} as const;
const LISTS: readonly NumberedList[] = ['sides', 'marks', 'questions'];

/** Bytes of the document. */
export async function sheetDocx(sheet: Sheet, size: SheetSize): Promise<Uint8Array<ArrayBuffer>> {
  const look = LOOKS[size];
  const { name } = strings(sheet.locale).site;
  const document = new Document({
    title: sheet.title,
    subject: sheet.subject,
    creator: name,
    lastModifiedBy: name,
    styles: {
      default: {
        document: {
          run: {
            font: FACES.sans,
            size: halves(look.body),
            language: { value: LANGUAGE_TAGS[sheet.locale] },
          } as IRunOptions,
          paragraph: { spacing: { after: look.after * TWIPS, line: lines(look.leading) } },
        },
        title: headStyle(look, look.title, 0),
        heading1: headStyle(look, look.heading, 10, 0),
        heading2: headStyle(look, look.part, 6, 1),
      },
      paragraphStyles: ownStyles(look),
    },
    numbering: {
      config: LISTS.map((reference) => ({ reference, levels: [numbered(look)] })),
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              ...{ top: PAGE.margin, right: PAGE.margin, bottom: PAGE.bottom, left: PAGE.margin },
              ...{ header: PAGE.foot, footer: PAGE.foot },
            },
          },
        },
        footers: {
          first: footer(sheet.label),
          default: footer([sheet.shortLabel]),
        },
        children: [
          ...sheet.blocks.map((block, at) => written(block, look, isTable(sheet.blocks[at - 1]))),
          ...(isTable(sheet.blocks.at(-1)) ? [LAST] : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A body ends with a paragraph: LibreOffice writes the last cell of a table without end as text where none follows. */
const LAST = new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } });

const numbered = ({ indentMm }: Look): ILevelsOptions => ({
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.LEFT,
  style: {
    paragraph: { indent: { left: mm(indentMm), hanging: mm(indentMm) } },
    run: { bold: true },
  },
});

/**
 * @param before  space above, in points
 * @param outlineLevel  level of a heading, from 0: LibreOffice has no heading without it
 */
function headStyle(
  { headFace, after, tight }: Look,
  points: number,
  before: number,
  outlineLevel?: number,
) {
  return {
    run: { font: headFace, size: halves(points), bold: true, color: '000000' },
    paragraph: {
      spacing: { before: before * TWIPS, after: after * TWIPS, line: lines(tight) },
      keepNext: true,
      keepLines: true,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

function ownStyles({ body, small, after, tight, indentMm }: Look): IParagraphStyleOptions[] {
  const based = { basedOn: 'Normal', quickFormat: true } as const;
  const small10 = { size: halves(small) };
  return [
    { ...based, id: 'Subtitle', name: 'Subtitle', next: 'Title', run: small10 },
    { ...based, id: 'Note', name: 'Note', run: small10 },
    {
      ...based,
      ...{ id: 'Quote', name: 'Quote', run: { size: halves(body) } },
      paragraph: { indent: { left: mm(indentMm) } },
    },
    {
      ...based,
      ...{ id: 'Option', name: 'Option' },
      // The lines of an option begin below its words, not below its box.
      paragraph: {
        indent: { left: mm(2 * indentMm), hanging: mm(indentMm) },
        spacing: { after: (after * TWIPS) / 2 },
      },
    },
    {
      ...based,
      ...{ id: 'Footer', name: 'footer', run: small10 },
      paragraph: {
        spacing: { after: 0, line: lines(tight) },
      },
    },
  ];
}

/** The last line ends with the number of the page and of all pages. */
function footer(lines: readonly string[]): Footer {
  return new Footer({
    children: lines.map(
      (text, at) =>
        new Paragraph({
          style: 'Footer',
          tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
          ...(at === 0 ? { border: { top: { ...THIN, space: 4 } } } : {}),
          children: [
            new TextRun(text),
            ...(at === lines.length - 1
              ? [
                  new TextRun({
                    children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ]
              : []),
          ],
        }),
    ),
  });
}

const isTable = (block: Block | undefined) => block?.kind === 'lines' || block?.kind === 'table';

/** `isBelowTable`: a table has no space after it, so what follows adds some before. */
function written(block: Block, look: Look, isBelowTable: boolean): Paragraph | Table {
  const spaced = isBelowTable ? { spacing: { before: 2 * look.after * TWIPS } } : {};
  switch (block.kind) {
    case 'lines':
      return linesTable(block.heads, look, block.isKept);
    case 'table':
      return marksTable(block, look);
    case 'numbered':
      return paragraph(block, {
        ...(block.list === 'questions' ? { spacing: { before: 2 * look.after * TWIPS } } : spaced),
        numbering: { reference: block.list, level: 0 },
      });
    case 'bullet':
      return paragraph(block, { bullet: { level: 0 } });
    case 'title':
    case 'heading':
    case 'part':
      return paragraph(block, { ...spaced, heading: HEADINGS[block.kind] });
    default: {
      const style = STYLES[block.kind];
      return paragraph(block, { ...spaced, ...(style ? { style } : {}) });
    }
  }
}

/** Letters of a paragraph that may break over two pages: some five lines. */
const LONG = 400;

function paragraph(
  { runs, isKept = false }: { runs: readonly Run[]; isKept?: boolean },
  options: IParagraphOptions,
): Paragraph {
  const isLong = runs.reduce((sum, { text }) => sum + text.length, 0) > LONG;
  return new Paragraph({
    ...options,
    ...(isKept ? { keepNext: true } : {}),
    keepLines: !isLong,
    widowControl: true,
    children: runs.filter(({ text }) => text !== '').map(textRun),
  });
}

function textRun({ text, isBold, language, href }: Run): TextRun | ExternalHyperlink {
  const run = new TextRun({
    text,
    ...(isBold ? { bold: true } : {}),
    ...(language ? { language: { value: language } } : {}),
    ...(href ? { style: 'Hyperlink' } : {}),
  });
  return href ? new ExternalHyperlink({ link: href, children: [run] }) : run;
}

/** A table, since neighbouring paragraphs with equal borders share one line in a word processor. */
function linesTable(
  heads: readonly string[],
  { lineMm, tight, rule }: Look,
  isKept = false,
): Table {
  const drawn = { style: BorderStyle.SINGLE, ...rule };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: drawn,
      insideHorizontal: drawn,
      insideVertical: NONE,
    },
    rows: heads.map(
      (head, at) =>
        new TableRow({
          cantSplit: true,
          height: { value: mm(lineMm), rule: HeightRule.ATLEAST },
          children: [
            new TableCell({
              verticalAlign: VerticalAlignTable.BOTTOM,
              children: [
                new Paragraph({
                  spacing: { after: 0, line: lines(tight) },
                  keepNext: isKept || at < heads.length - 1,
                  children: head ? [new TextRun(head)] : [],
                }),
              ],
            }),
          ],
        }),
    ),
  });
}

function marksTable(
  { head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] },
  { tight }: Look,
): Table {
  const widths = [TEXT_WIDTH - MARKS_WIDTH, MARKS_WIDTH];
  const row = (cells: readonly string[], isHead: boolean, isKept: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            margins: { left: mm(1.5), right: mm(1.5), top: mm(0.7), bottom: mm(0.7) },
            children: [
              new Paragraph({
                spacing: { after: 0, line: lines(tight) },
                keepNext: isKept,
                children: [new TextRun({ text, bold: isHead })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: THIN,
      left: THIN,
      right: THIN,
      bottom: THIN,
      insideHorizontal: THIN,
      insideVertical: THIN,
    },
    rows: [
      row(head, true, true),
      ...rows.map((cells, at) => row(cells, false, at < rows.length - 1)),
    ],
  });
}

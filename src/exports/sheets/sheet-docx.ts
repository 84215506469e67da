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
import type { Block, NumberedList, Run, Sheet } from './sheet-block.ts';

/** Fonts that both Windows and macOS have; Linux uses Liberation Sans or DejaVu Sans, and DejaVu Serif. */
const FACES = { serif: 'Georgia', sans: 'Arial' } as const;
/** Sizes in points. */
const SIZES = { body: 11, small: 10, part: 11.5, heading: 13, title: 18 } as const;
/** Distance between two lines, in lines: of the text; of headings, tables and the footer. */
const LEADING = 1.12;
const TIGHT = 1.15;
/** Space after a paragraph, in points. */
const AFTER = 4;
/** Height of a line to write on, and indent of a list, in mm. */
const LINE_MM = 9;
const INDENT_MM = 7;

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

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
/** The lines to write on; sizes of borders are in eighths of a point. */
const RULE = { style: BorderStyle.SINGLE, size: 6, color: '404040' } as const;

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
export async function sheetDocx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
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
            size: halves(SIZES.body),
            language: { value: LANGUAGE_TAGS[sheet.locale] },
          } as IRunOptions,
          paragraph: { spacing: { after: AFTER * TWIPS, line: lines(LEADING) } },
        },
        title: headStyle(SIZES.title, 0),
        heading1: headStyle(SIZES.heading, 10, 0),
        heading2: headStyle(SIZES.part, 6, 1),
      },
      paragraphStyles: OWN_STYLES,
    },
    numbering: {
      config: LISTS.map((reference) => ({ reference, levels: [NUMBERED] })),
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
          ...sheet.blocks.map((block, at) => written(block, isTable(sheet.blocks[at - 1]))),
          ...(isTable(sheet.blocks.at(-1)) ? [LAST] : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A body ends with a paragraph: LibreOffice writes the last cell of a table without end as text where none follows. */
const LAST = new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } });

const NUMBERED: ILevelsOptions = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.LEFT,
  style: {
    paragraph: { indent: { left: mm(INDENT_MM), hanging: mm(INDENT_MM) } },
    run: { bold: true },
  },
};

/**
 * @param before  space above, in points
 * @param outlineLevel  level of a heading, from 0: LibreOffice has no heading without it
 */
function headStyle(points: number, before: number, outlineLevel?: number) {
  return {
    run: { font: FACES.serif, size: halves(points), bold: true, color: '000000' },
    paragraph: {
      spacing: { before: before * TWIPS, after: AFTER * TWIPS, line: lines(TIGHT) },
      keepNext: true,
      keepLines: true,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

const BASED = { basedOn: 'Normal', quickFormat: true } as const;
const SMALL_TEXT = { size: halves(SIZES.small) };
const OWN_STYLES: IParagraphStyleOptions[] = [
  { ...BASED, id: 'Subtitle', name: 'Subtitle', next: 'Title', run: SMALL_TEXT },
  { ...BASED, id: 'Note', name: 'Note', run: SMALL_TEXT },
  {
    ...BASED,
    ...{ id: 'Quote', name: 'Quote', run: { size: halves(SIZES.body) } },
    paragraph: { indent: { left: mm(INDENT_MM) } },
  },
  {
    ...BASED,
    ...{ id: 'Option', name: 'Option' },
    // The lines of an option begin below its words, not below its box.
    paragraph: {
      indent: { left: mm(2 * INDENT_MM), hanging: mm(INDENT_MM) },
      spacing: { after: (AFTER * TWIPS) / 2 },
    },
  },
  {
    ...BASED,
    ...{ id: 'Footer', name: 'footer', run: SMALL_TEXT },
    paragraph: {
      spacing: { after: 0, line: lines(TIGHT) },
    },
  },
];

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
function written(block: Block, isBelowTable: boolean): Paragraph | Table {
  const spaced = isBelowTable ? { spacing: { before: 2 * AFTER * TWIPS } } : {};
  switch (block.kind) {
    case 'lines':
      return linesTable(block.heads, block.isKept);
    case 'table':
      return wordTable(block);
    case 'numbered':
      return paragraph(block, {
        ...(block.list === 'questions' ? { spacing: { before: 2 * AFTER * TWIPS } } : spaced),
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
function linesTable(heads: readonly string[], isKept = false): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: RULE,
      insideHorizontal: RULE,
      insideVertical: NONE,
    },
    rows: heads.map(
      (head, at) =>
        new TableRow({
          cantSplit: true,
          height: { value: mm(LINE_MM), rule: HeightRule.ATLEAST },
          children: [
            new TableCell({
              verticalAlign: VerticalAlignTable.BOTTOM,
              children: [
                new Paragraph({
                  spacing: { after: 0, line: lines(TIGHT) },
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

/** A table to read, or to fill in; its columns are alike. */
function wordTable({
  head,
  rows,
}: {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}): Table {
  const widths = head.map(() => Math.floor(TEXT_WIDTH / head.length));
  const row = (cells: readonly string[], isHead: boolean, isKept: boolean) =>
    new TableRow({
      cantSplit: true,
      height: { value: mm(LINE_MM), rule: HeightRule.ATLEAST },
      tableHeader: isHead,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            margins: { left: mm(1.5), right: mm(1.5), top: mm(0.7), bottom: mm(0.7) },
            children: [
              new Paragraph({
                spacing: { after: 0, line: lines(TIGHT) },
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

/**
 * Turns the built page of a sheet into a word-processor document (Office Open XML, ISO/IEC 29500) with the styles that
 * Word and LibreOffice name. It holds what the page prints.
 */
import {
  Document as WordDocument,
  ExternalHyperlink,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IParagraphStyleOptions,
  type IRunOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { LANGUAGE_TAGS } from '../i18n/format.ts';
import { localeOf } from '../i18n/locale.ts';

/** Fonts that both Windows and macOS have; Linux uses Liberation Sans or DejaVu Sans, and DejaVu Serif. */
const FACES = { serif: 'Georgia', sans: 'Arial' } as const;
/** In points. */
const SIZES = { body: 11, small: 10, part: 11.5, heading: 13, title: 18 } as const;
/** Space after a paragraph, in points. */
const AFTER = 4;
/** Height of a line to write on, and indent of a list, in mm. */
const LINE_MM = 9;
const INDENT_MM = 7;

/** Units of the format: a twip is a twentieth of a point; sizes are in half points, lines in 240ths. */
const TWIPS = 20;
const mm = (length: number) => Math.round((length * 1440) / 25.4);
const halves = (points: number) => Math.round(2 * points);
const LEADING = 269;
const TIGHT = 276;

/** A4, upright. */
const PAGE = { width: mm(210), height: mm(297) } as const;
const MARGIN = mm(17);
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;

const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const THIN = { style: 'single', size: 4, color: '808080' } as const;
const RULE = { style: 'single', size: 6, color: '404040' } as const;

interface Run {
  text: string;
  isBold?: boolean;
  /** BCP 47, if it is not that of the sheet. */
  language?: string;
  /** Absolute. */
  href?: string;
}
interface Words {
  style: string | undefined;
  runs: Run[];
  /** Numbered with the other paragraphs of this list. */
  list?: (typeof LISTS)[number];
  /** On the page of the block after it. */
  isKept?: boolean;
}
/** Rows of cells; a table without a head and with one column has lines to write on. */
interface Grid {
  rows: { cells: string[]; isHead: boolean }[];
  isLines: boolean;
}
type Block = Words | Grid;

/** What is not on paper, and what only a page can show. */
const LEFT = '.screen-only, .passage, [hidden], svg, script';
const BLOCKS =
  'p, ul, ol, li, dl, div, table, section, fieldset, legend, figure, figcaption, blockquote, h1, h2, figcaption > span:last-child, .sheet-line';
const BOLD = 'b, dt, legend, .asked';
/** Word's style of the paragraphs of an element, by the first selector that it matches. */
const STYLES: readonly (readonly [string, string])[] = [
  ['.sheet > p:first-child', 'Subtitle'],
  ['h1', 'Title'],
  ['h2', 'Heading1'],
  ['figcaption', 'Heading2'],
  ['blockquote, blockquote *', 'Quote'],
  ['figcaption > span, .source, .sources, .sheet-note, .sheet-pieces p', 'Note'],
  ['.question li, .answer *', 'Option'],
];

/** A list of its own, and the questions of the sheet, which two lists number. */
const LISTS = ['list', 'questions'] as const;

/**
 * Bytes of the document, the same for the same page.
 *
 * @param url  of the page, if the site has one: without it no link is kept
 */
export async function sheetDocx(html: string, url?: string): Promise<Uint8Array<ArrayBuffer>> {
  const { document } = parseHTML(html);
  const sheet = document.querySelector('.sheet');
  const [course = '', kind = ''] = textOf(sheet?.firstElementChild).split(' · ');
  const title = textOf(document.querySelector('h1'));
  const [, site = ''] = document.title.split(' · ');
  const language = languageOf(document.documentElement.lang);
  const blocks = sheet ? blocksIn(sheet, url) : [];
  const label = [...document.querySelectorAll('.copy-label p')].map(textOf);
  const word = new WordDocument({
    ...{ title: `${kind}, ${title}`, subject: course, creator: site, lastModifiedBy: site },
    styles: {
      default: {
        document: {
          run: { ...BODY, language: { value: language } } as IRunOptions,
          paragraph: { spacing: { after: AFTER * TWIPS, line: LEADING } },
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
            size: PAGE,
            margin: {
              ...{ top: MARGIN, right: MARGIN, bottom: mm(21), left: MARGIN },
              ...{ header: mm(9), footer: mm(9) },
            },
          },
        },
        // Loose copies of the two sheets must not be mistaken for one another.
        footers: { first: footer(label), default: footer([`${kind} · ${title}`]) },
        // LibreOffice writes the last cell of a table as text without end where no paragraph follows.
        children: [...blocks.map(written), new Paragraph({ spacing: { after: 0, line: 20 } })],
      },
    ],
  });
  const checked = document.querySelector('footer time')?.getAttribute('datetime') ?? '';
  return reproducible(new Uint8Array(await Packer.toArrayBuffer(word)), language, checked);
}

const languageOf = (lang: string) => LANGUAGE_TAGS[localeOf(lang)];
const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
const spaced = (text: string) => text.replace(/[ \t\n\r]+/g, ' ');

/** Words of an element as printed. */
function textOf(element: Element | null | undefined): string {
  const runs = element ? trimmed(runsIn([...element.childNodes])) : [];
  return runs.map(({ text }) => text).join('');
}

/** Paragraphs and tables of an element, in the order of reading. */
function blocksIn(parent: Element, url?: string): Block[] {
  const blocks: Block[] = [];
  let inline: Node[] = [];
  const flush = () => {
    const runs = trimmed(runsIn(inline, url, lookOf(parent, url)));
    inline = [];
    const [, style] = STYLES.find(([selector]) => parent.matches(selector)) ?? [];
    if (runs.length > 0) blocks.push({ style, runs });
  };
  for (const node of parent.childNodes) {
    if (!isElement(node) || !node.matches(BLOCKS)) inline.push(node);
    else if (!node.matches(LEFT)) {
      flush();
      blocks.push(...blockOf(node, blocks.at(-1), url));
    }
  }
  flush();
  return blocks;
}

/** What one block element becomes; a line to write on goes on in the table of the line before it. */
function blockOf(element: Element, before: Block | undefined, url?: string): Block[] {
  if (element.matches('.sheet-line, .sheet-name')) {
    const row = { cells: [textOf(element)], isHead: false };
    if (!before || !('rows' in before) || !before.isLines) return [{ rows: [row], isLines: true }];
    before.rows.push(row);
    return [];
  }
  if (element.matches('table')) {
    const rows = [...element.querySelectorAll('tr')].map((row) => ({
      cells: [...row.children].map(textOf),
      isHead: row.parentElement?.tagName === 'THEAD',
    }));
    return [{ rows, isLines: false }];
  }
  if (element.matches('dl > div')) {
    const [term, means] = element.children;
    const runs = means ? runsIn([means], url) : [];
    const name = { text: `${textOf(term).replace(/\.?$/, '.')} `, isBold: true };
    return [{ style: undefined, runs: trimmed([name, ...runs]) }];
  }
  const blocks = blocksIn(element, url);
  const [first] = blocks;
  const list = listOf(element);
  if (list && first && 'runs' in first) first.list = list;
  if (list || element.matches('figcaption'))
    for (const block of blocks.slice(0, list ? -1 : undefined))
      if ('runs' in block) block.isKept = true;
  return blocks;
}

/** The list that numbers an item: one that starts later than at 1 goes on with the questions. */
function listOf(item: Element): Words['list'] {
  if (item.matches('.questions > li, [start] > li')) return 'questions';
  return item.matches('ol:not(.sheet-documents, .slots) > li') ? 'list' : undefined;
}

/** How an element shows its words. */
function lookOf(element: Element, url?: string): Omit<Run, 'text'> {
  const href = element.getAttribute('href');
  const language = element.getAttribute('lang');
  return {
    ...(element.matches(BOLD) ? { isBold: true } : {}),
    ...(element.matches('small') ? { isBold: false } : {}),
    ...(language ? { language: languageOf(language) } : {}),
    ...(href && url ? { href: new URL(href, url).href } : {}),
  };
}

/** Runs of text; a field to tick is a box, one to fill in a blank. */
function runsIn(nodes: readonly Node[], url?: string, look: Omit<Run, 'text'> = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.nodeType === 3) return [{ ...look, text: spaced(node.textContent ?? '') }];
    if (!isElement(node) || node.matches(LEFT)) return [];
    if (node.matches('input')) return [{ text: '☐' }];
    if (node.matches('select')) return [{ text: '____ ' }];
    return runsIn([...node.childNodes], url, { ...look, ...lookOf(node, url) });
  });
}

/** Without spaces at both ends or two in a row; neighbours that look the same are one run. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    const text = last && !last.text.endsWith(' ') ? run.text : run.text.trimStart();
    const isAlike =
      last?.isBold === run.isBold && last?.language === run.language && last?.href === run.href;
    if (last && isAlike) last.text += text;
    else if (text !== '') kept.push({ ...run, text });
  }
  const last = kept.at(-1);
  if (last) last.text = last.text.trimEnd();
  return kept;
}

const NUMBERED = {
  ...{ level: 0, format: 'decimal' as const, text: '%1.' },
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
      spacing: { before: before * TWIPS, after: AFTER * TWIPS, line: TIGHT },
      keepNext: true,
      keepLines: true,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

const BODY = { font: FACES.sans, size: halves(SIZES.body) };
const BASED = { basedOn: 'Normal', quickFormat: true } as const;
const SMALL_TEXT = { size: halves(SIZES.small) };
const OWN_STYLES: IParagraphStyleOptions[] = [
  { ...BASED, id: 'Subtitle', name: 'Subtitle', next: 'Title', run: SMALL_TEXT },
  { ...BASED, id: 'Note', name: 'Note', run: SMALL_TEXT },
  {
    ...{ ...BASED, id: 'Quote', name: 'Quote' },
    paragraph: { indent: { left: mm(INDENT_MM) } },
  },
  {
    ...{ ...BASED, id: 'Option', name: 'Option' },
    // The lines of an option begin below its words, not below its box.
    paragraph: {
      indent: { left: mm(2 * INDENT_MM), hanging: mm(INDENT_MM) },
      spacing: { after: (AFTER * TWIPS) / 2 },
    },
  },
  {
    ...{ ...BASED, id: 'Footer', name: 'footer', run: SMALL_TEXT },
    paragraph: { spacing: { after: 0, line: TIGHT } },
  },
];

/** The last line ends with the number of the page and of all pages. */
function footer(lines: readonly string[]): Footer {
  const counted = new TextRun({
    children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: lines.map(
      (text, at) =>
        new Paragraph({
          style: 'Footer',
          tabStops: [{ type: 'right', position: TEXT_WIDTH }],
          ...(at === 0 ? { border: { top: { ...THIN, space: 4 } } } : {}),
          children: [new TextRun(text), ...(at === lines.length - 1 ? [counted] : [])],
        }),
    ),
  });
}

/** Letters of a paragraph that may break over two pages: some five lines. */
const LONG = 400;

/** A block in the words of the library; a table has no space after it, so what follows adds some before. */
function written(block: Block, at: number, blocks: readonly Block[]): Paragraph | Table {
  if ('rows' in block) return wordTable(block);
  const { style, runs, list, isKept = false } = block;
  const before = blocks[at - 1];
  const isApart = list === 'questions' || (before && 'rows' in before);
  return new Paragraph({
    ...(style ? { style } : {}),
    ...(isApart ? { spacing: { before: 2 * AFTER * TWIPS } } : {}),
    ...(list ? { numbering: { reference: list, level: 0 } } : {}),
    ...(isKept ? { keepNext: true } : {}),
    keepLines: runs.reduce((sum, { text }) => sum + text.length, 0) <= LONG,
    widowControl: true,
    children: runs.map(({ text, isBold, language, href }) => {
      const run = new TextRun({
        text,
        ...(isBold ? { bold: true } : {}),
        ...(language ? { language: { value: language } } : {}),
        ...(href ? { style: 'Hyperlink' } : {}),
      });
      return href ? new ExternalHyperlink({ link: href, children: [run] }) : run;
    }),
  });
}

/** Lines to write on are a table, since neighbouring paragraphs with equal borders share one line in a word processor. */
function wordTable({ rows, isLines }: Grid): Table {
  const columns = rows[0]?.cells.length ?? 1;
  const widths = Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH / columns));
  const [edge, line] = isLines ? [NONE, RULE] : [THIN, THIN];
  const borders = {
    ...{ top: edge, left: edge, right: edge, bottom: line },
    ...{ insideHorizontal: line, insideVertical: edge },
  };
  return new Table({
    ...{ width: { size: TEXT_WIDTH, type: 'dxa' }, columnWidths: widths, borders },
    rows: rows.map(
      ({ cells, isHead }, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: isHead,
          height: { value: mm(LINE_MM), rule: 'atLeast' },
          children: cells.map(
            (text, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: 'dxa' },
                verticalAlign: 'bottom',
                ...(isLines ? {} : { margins: { left: mm(1.5), right: mm(1.5) } }),
                children: [
                  new Paragraph({
                    spacing: { after: 0, line: TIGHT },
                    keepNext: at < rows.length - 1,
                    children: [new TextRun({ text, bold: isHead })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** Names of relationships that docx (9.15.2) draws at random, one a link. */
const RANDOM_ID = /\bId="(rId(?!\d+")[\w-]+)"/g;
const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g;

/** The same document without the time of day and without random names, with its language: ISO/IEC 29500-2, 6.5 and 8.3. */
function reproducible(docx: Uint8Array, language: string, day: string): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => !name.endsWith('/'));
  const links = parts.flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(RANDOM_ID)]);
  const texts = parts.map(([name, bytes]): [string, string] => [
    name,
    links
      .reduce(
        (text, [, id = ''], at) => text.replaceAll(`"${id}"`, `"rIdLink${at + 1}"`),
        strFromU8(bytes),
      )
      .replace(INSTANT, `${day}T00:00:00Z`)
      .replace('<cp:lastModifiedBy>', `<dc:language>${language}</dc:language><cp:lastModifiedBy>`),
  ]);
  // The earliest date that ZIP supports, in local time, as ZIP stores it.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(
      texts
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, text]) => [name, [strToU8(text), { level: 9, mtime }]]),
    ),
  );
}

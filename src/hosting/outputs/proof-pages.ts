/**
 * Knows how pages say what they were measured to be. An element `data-figure="gzip.median"` is filled with that
 * figure of the site, and `own` with what its own page weighs. What is written changes what is
 * measured: the site is measured again until nothing changes any more, so that each figure is that of the page
 * that is read.
 */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../any-host.ts';
import { attributeOf, elementsOf, escapeText, ownText } from '../edit-html.ts';
import { FIGURE_MARK, type FigurePlace } from './page-measure.ts';
import {
  kB,
  measureSite,
  type BuiltSite,
  type Figure,
  type MeasuredPages,
  type ProofPlan,
  type SiteMeasure,
} from './site-measure.ts';

/** The figure of a page that says what it weighs itself. */
const OWN = 'own';
/** Each round settles the figures of the one before: a page that has none to settle after these has a fault. */
const ROUNDS = 12;
/**
 * A page that says 4 kB may weigh 5, and 4 when it says 5: a letter is a byte. After these rounds its figure gets room,
 * a space more each time, which nobody sees and which moves its weight off the edge.
 */
const ROUNDS_WITHOUT_ROOM = 4;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface ProofOptions {
  plan: ProofPlan;
  /** Path in dist of the table of all pages, CSV. */
  table: string;
  /** Tag of each language that a page may have (`en` → `en-GB`): dates and numbers are written by it. */
  tags: Readonly<Record<string, string>>;
  /** What a page says of itself, by language: thousands of bytes of a first visit, grade. */
  ownWords: Readonly<Record<string, (kB: string, grade: string) => string>>;
}

/**
 * Makes the Astro integration, which stands after each step that changes pages: what has not changed since is not
 * measured again.
 *
 * @throws when a page asks for a figure that nothing measures, or the figures do not settle
 */
export function proofPages(options: ProofOptions): () => AstroIntegration {
  const { plan, table } = options;
  const measured: MeasuredPages = new Map();
  return () => ({
    name: 'proof-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { site, html } = await readSite(root);
        const before = new Map(html);
        let measure = measureSite(site, plan, measured);
        for (let round = 1; ; round += 1) {
          const room = ' '.repeat(Math.max(0, round - ROUNDS_WITHOUT_ROOM));
          const changed = fillPages(html, measured, measure, room, options);
          measure = measureSite(site, plan, measured);
          if (changed === 0) break;
          if (round === ROUNDS)
            throw new Error(`${changed} pages do not settle on what they weigh`);
        }
        for (const [page, text] of html)
          if (text !== before.get(page)) await writeFile(path.join(root, page), text);
        await writeFile(path.join(root, table), tableOf(measure, plan));
        const { size } = measure.pages;
        logger.info(
          `${table}: ${size} pages, ${measure.figures.get('gzip.median')} kB in the middle`,
        );
      },
    },
  });
}

/** A built site, its pages in memory. */
export async function readSite(
  root: string,
): Promise<{ site: BuiltSite; html: Map<string, string> }> {
  const files = await listFiles(root);
  const html = new Map<string, string>();
  for (const file of files)
    if (file.endsWith('.html')) html.set(file, await readFile(path.join(root, file), 'utf8'));
  const bytes = new Map<string, Buffer>();
  const site = {
    files,
    htmlOf: (page: string) => html.get(page) ?? '',
    bytesOf: (file: string) => {
      const known = bytes.get(file) ?? readFileSync(path.join(root, file));
      bytes.set(file, known);
      return known;
    },
  };
  return { site, html };
}

/**
 * Writes the figures of every page that are not written yet, and counts the pages that changed.
 *
 * @param room  spaces behind what a page newly says it weighs
 * @throws for a name that has no figure
 */
function fillPages(
  html: Map<string, string>,
  measured: MeasuredPages,
  { figures, pages }: SiteMeasure,
  room: string,
  { tags, ownWords }: ProofOptions,
): number {
  let changed = 0;
  for (const [file, { html: text, counts }] of measured) {
    const tag = tags[counts.language] ?? 'en';
    const say = (name: string, said: string) => {
      const page = pages.get(file);
      if (name === OWN && page) {
        const size = sayFigure(kB(page.bytes), tag);
        const words = escapeText(ownWords[counts.language]?.(size, page.grade) ?? '');
        return said.trimEnd() === words ? said : words + room;
      }
      const figure = figures.get(name);
      if (figure === undefined) throw new Error(`No figure is measured by the name of ${name}.`);
      return escapeText(sayFigure(figure, tag));
    };
    const filled = fillPlaces(text, counts.places, say);
    if (filled.html === text) continue;
    html.set(file, filled.html);
    // Nothing else of it has changed: it is weighed again, and not read.
    const moved = { ...counts, places: filled.places };
    measured.set(file, { html: filled.html, counts: moved, weighed: undefined });
    changed += 1;
  }
  return changed;
}

/** A text with words in the place of what stood there, and where they stand now. */
function fillPlaces(
  text: string,
  places: readonly FigurePlace[],
  say: (name: string, said: string) => string,
): { html: string; places: FigurePlace[] } {
  let html = '';
  let from = 0;
  const moved = places.map(({ name, start, end }) => {
    const words = say(name, text.slice(start, end));
    html += text.slice(from, start) + words;
    from = end;
    return { name, start: html.length - words.length, end: html.length };
  });
  return { html: html + text.slice(from), places: moved };
}

/** A figure in words: a number with its groups, a day in full, a grade as it is. */
export function sayFigure(figure: Figure, tag: string): string {
  if (typeof figure === 'number') return new Intl.NumberFormat(tag).format(figure);
  if (!ISO_DAY.test(figure)) return figure;
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  // No line ends between a day and its month.
  return format.format(new Date(figure)).replace(' ', '\u00a0');
}

/** Figures that a page says, by name. */
export function saidFigures(html: string): ReadonlyMap<string, string> {
  return new Map(
    elementsOf(html).flatMap((element) => {
      const name = attributeOf(element, FIGURE_MARK);
      return name === undefined ? [] : [[name, ownText(element).trimEnd()] as const];
    }),
  );
}

/** Every page with a footer, a row each, by path. */
function tableOf({ pages }: SiteMeasure, { kindOf }: ProofPlan): string {
  const head =
    'page,kind,gzip_bytes,brotli_bytes,requests,first_visit_bytes,dom_elements,ecoindex,grade';
  const rows = [...pages.values()].map((page) =>
    [
      page.file,
      kindOf(page.file),
      page.gzip,
      page.brotli,
      page.requests,
      page.bytes,
      page.nodes,
      page.score.toFixed(1),
      page.grade,
    ].join(','),
  );
  return `${[head, ...rows].join('\n')}\n`;
}

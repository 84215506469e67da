/** Knows what a built site promises in figures: counts over all of its pages, by name. */
import path from 'node:path';
import {
  callsIn,
  countPage,
  weighPage,
  type PageCounts,
  type PageMeasure,
} from './page-measure.ts';
import { withoutOnline } from './site-archive.ts';

/** A number, a grade, or an ISO day. */
export type Figure = number | string;

/** What of the site the subject knows and this room does not. */
export interface ProofPlan {
  /** Folder of each edition's pages, by language; the first that fits, so the root comes last. */
  editions: Readonly<Record<string, string>>;
  /** The kind of a page that has a footer; undefined for a view in a frame or in a file. */
  kindOf: (file: string) => string | undefined;
  /** Folder of the views in frames. */
  framed: string;
  /** Folders of what is carried away. */
  carried: readonly string[];
  /** Files that later steps make. */
  later: readonly { file: string }[];
  /** Figures that a file of data holds: name → file, and where in it. */
  counted: Readonly<Record<string, readonly [file: string, ...keys: string[]]>>;
  /** Figures that a command wrote down, with their day. */
  recorded: Readonly<Record<string, Figure>>;
}

/** A built site as it is read. */
export interface BuiltSite {
  files: readonly string[];
  htmlOf: (page: string) => string;
  bytesOf: (file: string) => Buffer;
}

export interface SiteMeasure {
  figures: ReadonlyMap<string, Figure>;
  /** The pages that have a footer, by path. */
  pages: ReadonlyMap<string, PageMeasure>;
}

/** Each page as it was measured, by path: `weighed` where it has a footer. */
export type MeasuredPages = Map<
  string,
  { html: string; counts: PageCounts; weighed: PageMeasure | undefined }
>;

const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** @param measured  measures of before, by path and text: a page that has not changed is not measured again */
export function measureSite(
  site: BuiltSite,
  plan: ProofPlan,
  measured: MeasuredPages = new Map(),
): SiteMeasure {
  for (const file of site.files.filter((name) => name.endsWith('.html'))) {
    const html = site.htmlOf(file);
    const known = measured.get(file);
    if (known?.html === html && known.weighed) continue;
    const counts = known?.html === html ? known.counts : countPage(file, html);
    const isWeighed = plan.kindOf(file) !== undefined;
    // As the archive holds it: what it says of the archive is not known when the archive is made.
    const weighed = isWeighed ? weighPage(counts, withoutOnline(html), site.bytesOf) : undefined;
    measured.set(file, { html, counts, weighed });
  }
  const all = [...measured.values()].map(({ counts }) => counts);
  const pages = new Map(
    [...measured].flatMap(([file, { weighed }]) => (weighed ? [[file, weighed] as const] : [])),
  );
  const figures = new Map<string, Figure>([
    ...promises(all, [...pages.values()], site, plan),
    ...[...kindsOf(pages, plan)].flatMap(([kind, those]) => weights(`${kind}.`, those)),
    ...weights('', [...pages.values()]),
    ...Object.entries(plan.counted).map(([name, [file, ...keys]]): [string, Figure] => [
      name,
      countIn(site.bytesOf(file), file, keys),
    ]),
    ...Object.entries(plan.recorded),
  ]);
  return { figures, pages };
}

function promises(
  all: readonly PageCounts[],
  pages: readonly PageMeasure[],
  { files, bytesOf }: BuiltSite,
  plan: ProofPlan,
): [string, Figure][] {
  const sum = (numberOf: (page: PageCounts) => number) =>
    all.reduce((total, page) => total + numberOf(page), 0);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const known = new Set([...files, ...plan.later.map(({ file }) => file)]);
  const byFile = new Map(all.map((page) => [page.file, page]));
  const links = all.flatMap((page) =>
    page.links.filter((url) => !ABSOLUTE.test(url)).map((url) => ({ page, url })),
  );
  const isCarried = (file: string) => plan.carried.some((folder) => file.startsWith(folder));
  const carried = [...known].filter((file) => !file.endsWith('.html') && isCarried(file));
  const frames = all.filter(({ file }) => file.startsWith(plan.framed));
  return [
    ['all', all.length],
    ['pages', pages.length],
    ...Object.entries(plan.editions).map(([language, folder]): [string, Figure] => [
      `pages.${language}`,
      pages.filter(({ file }) => editionOf(file, plan) === folder).length,
    ]),
    ['twins', pages.filter(({ file, twin }) => twin && byFile.get(twin)?.twin === file).length],
    ['elsewhere', sum((page) => page.elsewhere)],
    ['handlers', sum((page) => page.handlers)],
    ['policies', all.filter(({ hasPolicy }) => hasPolicy).length],
    ['script-files', scripts.length],
    [
      'calls',
      sum((page) => page.calls) +
        scripts.reduce((total, file) => total + callsIn(bytesOf(file).toString('utf8')), 0),
    ],
    ['scriptless', pages.filter((page) => page.scripts === 0).length],
    ['links', links.length],
    ['links.broken', links.filter(({ page, url }) => !leads(page, url, known, byFile)).length],
    ['carried', carried.length],
    ['frames', frames.length],
    ['taken', all.filter(({ file }) => isCarried(file)).length],
    ['frames.requests', Math.max(0, ...frames.map(({ loads }) => 1 + loads.length))],
  ];
}

const editionOf = (file: string, { editions }: ProofPlan) =>
  Object.values(editions)
    .sort((a, b) => b.length - a.length)
    .find((folder) => file.startsWith(folder));

/** Whether a link within the site names a file, and a place of it. */
function leads(
  page: PageCounts,
  url: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageCounts>,
): boolean {
  const [address = '', fragment] = url.replace(/\?[^#]*/, '').split('#');
  const target = address
    ? path.posix.join(path.posix.dirname(page.file), decodeURI(address))
    : page.file;
  if (!files.has(target)) return false;
  return !fragment || (pages.get(target)?.ids.has(decodeURIComponent(fragment)) ?? true);
}

function kindsOf(
  pages: ReadonlyMap<string, PageMeasure>,
  { kindOf }: ProofPlan,
): Map<string, PageMeasure[]> {
  return Map.groupBy(pages.values(), ({ file }) => kindOf(file) ?? '') as Map<
    string,
    PageMeasure[]
  >;
}

/** What pages of a kind weigh: the one in the middle, and the heaviest. */
function weights(prefix: string, pages: readonly PageMeasure[]): [string, Figure][] {
  const ranked = [...pages].sort((a, b) => a.gzip - b.gzip || (a.file < b.file ? -1 : 1));
  const middle = ranked[Math.floor((ranked.length - 1) / 2)];
  const heaviest = ranked.at(-1);
  const worst = [...pages].sort((a, b) => a.score - b.score)[0];
  if (!middle || !heaviest || !worst) return [];
  const most = (numberOf: (page: PageMeasure) => number) => Math.max(...pages.map(numberOf));
  return [
    [`${prefix}count`, pages.length],
    [`${prefix}gzip`, kB(heaviest.gzip)],
    [`${prefix}gzip.median`, kB(middle.gzip)],
    [`${prefix}brotli`, kB(most(({ brotli }) => brotli))],
    [`${prefix}brotli.median`, kB(middle.brotli)],
    [`${prefix}first`, kB(most(({ first }) => first))],
    [`${prefix}bytes`, kB(most(({ bytes }) => bytes))],
    [`${prefix}requests`, most(({ requests }) => requests)],
    [`${prefix}nodes`, most(({ nodes }) => nodes)],
    [`${prefix}grade`, worst.grade],
    ...(['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const).map((grade): [string, Figure] => [
      `${prefix}grade.${grade}`,
      pages.filter((page) => page.grade === grade).length,
    ]),
  ];
}

/** Thousands of bytes, at least 1: what a reader is told. */
export const kB = (bytes: number) => Math.max(1, Math.round(bytes / 1000));

function countIn(bytes: Buffer, file: string, keys: readonly string[]): number {
  let at: unknown = JSON.parse(bytes.toString('utf8'));
  for (const key of keys) at = (at as Record<string, unknown> | undefined)?.[key];
  if (typeof at !== 'number') throw new Error(`${file} has no number at ${keys.join('.')}`);
  return at;
}

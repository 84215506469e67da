/** Knows which pages stand for their kind where a measure takes minutes: the heaviest, in each language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '../../src/i18n/locale.ts';
import { PAGE_KINDS } from '../../src/i18n/page-kinds.ts';
import { PROOF_TABLE } from '../../src/i18n/routes.ts';

/** A page of the table of a built site. */
interface WeighedPage {
  file: string;
  kind: string;
  /** Bytes, gzip. */
  bytes: number;
}

function weighedPages(dist: string): WeighedPage[] {
  const [, ...rows] = readFileSync(path.join(dist, PROOF_TABLE), 'utf8').trim().split('\n');
  return rows
    .map((row) => row.split(','))
    .map(([file = '', kind = '', gzip = '']) => ({ file, kind, bytes: Number(gzip) }))
    .sort((a, b) => b.bytes - a.bytes);
}

const isIn = (locale: string, file: string) => file.startsWith('en/') === (locale === 'en');

/** The heaviest page of each kind, in each language: what holds for it holds for lighter ones of the same components. */
export function heaviestPages(dist: string): string[] {
  const pages = weighedPages(dist);
  return LOCALES.flatMap((locale) =>
    PAGE_KINDS.flatMap(
      (kind) => pages.find((page) => page.kind === kind && isIn(locale, page.file))?.file ?? [],
    ),
  );
}

/** Every page; of those of an event, which are one form with other words, the heaviest in each language. */
export function everyPage(dist: string): string[] {
  const kept = new Set(heaviestPages(dist));
  return weighedPages(dist)
    .filter(({ file, kind }) => kind !== 'event' || kept.has(file))
    .map(({ file }) => file);
}

/** Reads what is written in content/ and in the interface, in the place where its author finds it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../src/i18n/locale.ts';
import { wordsOf } from './interface-words.ts';

/** Where a text stands. */
export interface Place {
  file: string;
  /** `cells.2.fr`, `ligne 12`, `menu.affair` */
  field: string;
}

/** One text that a reader reads. */
export interface Text extends Place {
  locale: Locale;
  text: string;
  /** What its twin in the other language has too. */
  twin: string;
}

/** A YAML file with its data. */
export interface Sheet {
  file: string;
  data: Record<string, unknown>;
}

/** A file, its line ends made one. */
export const read = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');

/** Files of a folder of content/ and below, sorted. */
export const filesOf = (folder: string, extension: string) =>
  readdirSync(path.join('content', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map(({ parentPath, name }) => path.join(parentPath, name).replaceAll(path.sep, '/'))
    .sort();

export const sheetsOf = (folder: string): Sheet[] =>
  filesOf(folder, '.yaml').map((file) => ({
    file,
    data: parse(read(file)) as Record<string, unknown>,
  }));

/** Every `fr:` and `en:` of a sheet; titles of documents are not ours and are left out. */
export function textsIn({ file, data }: Sheet): Text[] {
  return writtenIn(file, data, []);
}

function writtenIn(file: string, node: unknown, at: readonly string[]): Text[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]): Text[] =>
    typeof inner === 'string' && (key === 'fr' || key === 'en')
      ? [
          {
            file,
            field: [...at, key].join('.'),
            locale: key,
            text: inner,
            twin: [file, ...at].join(' '),
          },
        ]
      : writtenIn(file, inner, [...at, key]),
  );
}

/**
 * The paragraphs of an MDX text without its tags; the field is the line on which each begins. The nth of
 * one language answers the nth of the other, but for <Context>, which only one of them has.
 */
export function paragraphsOf(file: string): Text[] {
  const source = read(file);
  const own = [...source.matchAll(/<Context>[\s\S]*?<\/Context>/g)];
  let shared = 0;
  return [...source.matchAll(/(?:.+\n?)+/g)].map(({ 0: text, index }) => {
    const isOwn = own.some(
      (block) => index >= block.index && index < block.index + block[0].length,
    );
    const line = source.slice(0, index).split('\n').length;
    return {
      file,
      field: `ligne ${line}`,
      locale: file.endsWith('/en.mdx') ? 'en' : 'fr',
      text: text.replace(/<[^>]*>/g, ''),
      twin: [path.dirname(file), isOwn ? `contexte ${line}` : `¶ ${++shared}`].join(' '),
    };
  });
}

/** Every text of content/ and every interface word, in one language; links to terms keep their words only. */
export function allTexts(locale: Locale): Text[] {
  return [
    ...sheetsOf('').flatMap(textsIn),
    ...filesOf('', `${locale}.mdx`).flatMap(paragraphsOf),
    ...wordsOf(locale).map(([key, text]) => ({
      file: `src/i18n/${locale}.ts`,
      field: key.join('.'),
      locale,
      text,
      twin: `src/i18n ${key.join('.')}`,
    })),
  ]
    .filter((text) => text.locale === locale)
    .map((text) => ({ ...text, text: text.text.replace(/\(terme:[a-z0-9-]+\)/g, '') }));
}

/** What an author reads: where, what was written, what to do. */
export const fault = ({ file, field }: Place, written: string, advice: string) =>
  `${file} ${field} : « ${written} ». ${advice}`;

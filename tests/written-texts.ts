/** Reads the texts of content/ and of the interface, each with the place where its author finds it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';
import { claimedSentencesOf, type ClaimedSentence } from '../src/case/claimed-sentence.ts';
import { plainText } from '../src/case/rich-text.ts';
import { passagesOf } from '../src/case/text-passages.ts';
import { sharedTree } from '../src/case/text-tree.ts';
import { ARTICLES } from '../src/schemas/text.ts';
import { placeWithin } from '../src/schemas/author-message.ts';
import { readMdx } from '../src/schemas/read-mdx.ts';
import { readFrontMatter } from '../src/schemas/read-yaml.ts';
import { wordsOf } from './interface-words.ts';

/** Place of a text. */
export interface Place {
  file: string;
  /** `cells.2.fr`, `ligne 12`, `menu.affair` */
  field: string;
}

/** A text that readers see. */
export interface Text extends Place {
  locale: Locale;
  text: string;
  /** Key shared with its counterpart in the other language. */
  twin: string;
}

/** An entry with its data. */
export interface Sheet {
  /** Its file, and the entry's name if the file holds several. */
  file: string;
  id: string;
  data: Record<string, unknown>;
}

/** Text of a file, with line ends normalised. */
export const read = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');

/** Files below a folder of content/, sorted. */
export const filesOf = (folder: string, extension: string) =>
  readdirSync(path.join('content', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map(({ parentPath, name }) => path.join(parentPath, name).replaceAll(path.sep, '/'))
    .sort();

/** Entries below a folder, or of a file that holds several, as listed in CONTENT_FOLDERS. */
export function sheetsOf(folder: string): Sheet[] {
  if (!folder.endsWith('.yaml'))
    return filesOf(folder, '.yaml').map((file) => ({
      file,
      id: path.posix.basename(file, '.yaml'),
      data: dataIn(file),
    }));
  const files = folder.endsWith('/*.yaml')
    ? filesOf(path.posix.dirname(folder), '.yaml')
    : [`content/${folder}`];
  return files.flatMap((file) =>
    Object.entries(dataIn(file)).map(([id, data]) => ({
      file: placeWithin(file, id),
      id,
      data: data as Sheet['data'],
    })),
  );
}

const dataIn = (file: string) => parse(read(file)) as Sheet['data'];

/** Every text under the fields of these names. */
export const valuesUnder = (node: unknown, fields: ReadonlySet<string>, named = false): string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, inner]) =>
        valuesUnder(inner, fields, named || fields.has(key)),
      )
    : named
      ? [String(node)]
      : [];

/** Every `fr:` and `en:` of a sheet, except titles of documents, which are not ours. */
export function textsIn({ file, data }: Pick<Sheet, 'file' | 'data'>): Text[] {
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
 * Texts of an MDX file: its title, its description, its passages, and the sentences and cells that it claims. The nth
 * passage of one language corresponds to the nth of the other, except <Context>, which only one of them has; claims
 * correspond by name.
 */
export function paragraphsOf(file: string): Text[] {
  const source = read(file);
  const tree = readMdx(source);
  const folder = path.posix.dirname(file);
  const textAt = (field: string, text: string, twin: string): Text => ({
    file,
    field,
    locale: file.endsWith('/en.mdx') ? 'en' : 'fr',
    text,
    twin: `${folder} ${twin}`,
  });
  const { title, question, description } = readFrontMatter(source) as Record<string, string>;
  const shared = passagesOf(sharedTree(tree));
  const own = passagesOf(tree).filter(
    ({ line }) => !shared.some((passage) => passage.line === line),
  );
  return [
    textAt('title', title ?? '', 'title'),
    ...(question ? [textAt('question', question, 'question')] : []),
    textAt('description', description ?? '', 'description'),
    ...shared.map(({ words, line }, at) => textAt(`ligne ${line}`, words, `¶ ${at + 1}`)),
    ...own.map(({ words, line }) => textAt(`ligne ${line}`, words, `contexte ${line}`)),
    ...claimedSentencesOf(tree).flatMap(({ id, line, text, cells = [] }) =>
      (text === undefined ? cells : [text]).map((words, at) =>
        textAt(`ligne ${line}`, plainText(words), `${id} ${at + 1}`),
      ),
    ),
  ];
}

/** The evidence of an article by sentence name, each with its dates. */
export function evidenceOf<Evidence extends object>(article: string): Map<string, Evidence> {
  const { claims, ...days } = parse(read(`content/articles/${article}/claims.yaml`)) as {
    claims: Record<string, Evidence>;
  };
  return new Map(Object.entries(claims).map(([name, held]) => [name, { ...days, ...held }]));
}

/** The claims of all articles by id, as written: both editions, and the evidence. */
export function writtenClaims(): Map<string, Record<string, unknown>> {
  return new Map(
    ARTICLES.flatMap((article) => {
      const [fr, en] = LOCALES.map((locale) => claimedIn(article, locale)) as [Claimed, Claimed];
      return [...evidenceOf(article)].map(([name, evidence]): [string, Record<string, unknown>] => {
        const { text, cells = [] } = fr.get(name) ?? {};
        const twin = en.get(name);
        const words = text
          ? { text: { fr: text, en: twin?.text } }
          : { cells: cells.map((cell, at) => ({ fr: cell, en: twin?.cells?.[at] })) };
        return [`${article}/${name}`, { ...words, ...evidence }];
      });
    }),
  );
}

type Claimed = Map<string, ClaimedSentence>;
const claimedIn = (article: string, locale: Locale): Claimed =>
  new Map(
    claimedSentencesOf(readMdx(read(`content/articles/${article}/${locale}.mdx`))).map(
      (sentence) => [sentence.id, sentence],
    ),
  );

/** Every text of content/ and every interface word, in one language. */
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
  ].filter((text) => text.locale === locale);
}

/** A message for the author: where, what was written, and how to fix it. */
export const fault = ({ file, field }: Place, written: string, advice: string) =>
  `${file} ${field} : « ${written} ». ${advice}`;

/**
 * Protects: every word of a page is of the language that it is marked with (WCAG 2.2, 3.1.1 and 3.1.2).
 * Names that the case file knows are of no language.
 */
import { CONTENT_FOLDERS } from '../../src/schemas/content-folders.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseHtml, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { PLAIN_ARTICLES } from '../../src/i18n/take-home-files.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { readKeptInFrench } from '../../src/schemas/kept-in-french.ts';
import { attribute, builtFiles, elementsIn, isWithin, readBuilt, type Element } from './dist.ts';

/** What a page says in one language. */
interface Said {
  file: string;
  text: string;
  /** Whether no part of it can bear a language of its own: an attribute, a title, a label of a drawing. */
  whole: boolean;
}

/** Elements whose text is no sentence. */
const NOT_SAID = new Set(['script', 'style', 'code', 'pre', 'template']);
/** Elements that hold no other element, or none that bears a language. */
const WHOLE = new Set(['title', 'option', 'textarea', 'svg']);
const SAID_ATTRIBUTES = ['aria-label', 'aria-description', 'alt', 'placeholder', 'title'];

/** Codes of languages, which are words of neither. */
const CODES = new Set(LOCALES.map((locale) => locale.toUpperCase()));

/** The code that a link to a twin section shows is also how its name begins. */
const folded = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^(?:FR|EN), (?=\p{Ll})/u, '')
    .replaceAll("'", '’')
    .trim();

/** Texts of a page by the language that they are marked with, the title and the description included. */
function saidIn(
  node: Tree.Node,
  file: string,
  lang = '',
  whole = false,
): (Said & { lang: string })[] {
  if ('value' in node)
    return CODES.has(node.value) ? [] : [{ file, lang, text: folded(node.value), whole }];
  if (!('childNodes' in node)) return [];
  if (!('tagName' in node)) return node.childNodes.flatMap((inner) => saidIn(inner, file));
  if (NOT_SAID.has(node.tagName)) return [];
  const own = attribute(node, 'lang') ?? lang;
  const attributes = [
    ...SAID_ATTRIBUTES.map((name) => attribute(node, name)),
    attribute(node, 'name') === 'description' ? attribute(node, 'content') : undefined,
  ];
  return [
    ...attributes.flatMap((text) =>
      text ? [{ file, lang: own, text: folded(text), whole: true }] : [],
    ),
    ...(node.tagName === 'g'
      ? [{ file, lang: own, text: folded(linesOf(node).join(' ')), whole: true }]
      : node.childNodes.flatMap((inner) =>
          saidIn(inner, file, own, whole || WHOLE.has(node.tagName)),
        )),
  ];
}

/** Words of a group of a drawing: a label may take several lines. */
function linesOf(node: Tree.Node): string[] {
  if ('value' in node) return [node.value];
  return 'childNodes' in node ? node.childNodes.flatMap(linesOf) : [];
}

const said = builtFiles()
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) => saidIn(parseHtml(readBuilt(file)), file));

/** Every different text of the site in one language, with one page that says it. */
function saidInLanguage(locale: Locale): Said[] {
  const texts = said.filter(({ lang, text }) => lang === locale && text !== '');
  return [...new Map(texts.map((one) => [`${one.whole} ${one.text}`, one])).values()];
}

/** Names of people, bodies, works and hosts that the case file knows, as pages print them. */
const NAME_FIELDS = new Set(['name', 'shortName', 'author', 'publisher', 'copyHost']);

/** Values of some fields of an entry, in both languages. */
function valuesOf(node: unknown, fields: ReadonlySet<string>, named = false): string[] {
  if (typeof node === 'string') return named ? [node] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) =>
    valuesOf(inner, fields, fields.has(key) || (named && (key === 'fr' || key === 'en'))),
  );
}

const entries = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ file, data: parseYaml(readFileSync(`content/${file}`, 'utf8')) as unknown }));

/** “Heitz, Rémy”: a person as the index of the site files them. */
const filedNames = entries
  .filter(({ file }) => file.startsWith(CONTENT_FOLDERS.actors))
  .flatMap(({ data }) => {
    const { name, shortName } = data as { name: Record<Locale, string>; shortName: string };
    const first = name.en.endsWith(` ${shortName}`) ? name.en.slice(0, -shortName.length - 1) : '';
    return first ? [strings('en').search.person(shortName, first)] : [];
  });
const names = [...entries.flatMap(({ data }) => valuesOf(data, NAME_FIELDS)), ...filedNames];
const titles = entries
  .filter(({ file }) => file.startsWith(CONTENT_FOLDERS.pieces))
  .flatMap(({ data }) => valuesOf(data, new Set(['title'])));

/** Places and names that no entry holds, and that are the same in both languages. */
const KEPT: readonly string[] = [
  // Places, which are said as they are written
  ...['Île-de-France', 'Rhône', 'Isère', 'Seine-et-Marne', 'Gare de Lyon', 'Pont du Garigliano'],
  ...['Nanterre-Préfecture', 'La Défense'],
  // An affair, a product, a typeface
  ...['Bétharram', 'Système V', 'Public Sans'],
];

/** A pattern of whole names, the longest first. */
function patternOf(words: readonly string[]): RegExp {
  const whole = [...new Set(words.map((name) => folded(typeset(name, 'fr'))))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return new RegExp(`(?<![\\p{L}-])(?:${whole})(?![\\p{L}-])`, 'giu');
}

const NAME = patternOf([...names, ...KEPT]);
/** What a whole text may hold, as it cannot be marked: titles of pièces, terms, what is quoted in French. */
const UNMARKABLE = patternOf([...titles, ...readKeptInFrench()]);
const QUOTED = /«[^«»]*(?:»|…|$)/g;

/** Addresses, names of files, numbers with a point; the end of a title that is cut. */
const NO_SENTENCE = /\S*(?:\.\w|:\/\/)\S*|(?:\S+ ){0,3}\S*…/g;

/** A text without what is of no language. */
function ownWords({ text, whole }: Said): string {
  return (whole ? text.replace(UNMARKABLE, '·').replace(QUOTED, '·') : text)
    .replace(NAME, '·')
    .replace(NO_SENTENCE, '·');
}

/** Words that only one of the languages has, and its letters. */
const WORDS_OF: Readonly<Record<Locale, RegExp>> = {
  fr: /(?<![\p{L}’-])(?:l[ea]s?|d[ue]s?|une?|et|est|dans|sur|aux?|avec|sans|qui|que|ne|pas|ou|ses|en|ils?|elles?|cett?e|ces|(?:[dlnsqcj]|qu)’\p{L}+|\p{L}*[éèêàçôîûëïùâœ][\p{L}-]*)(?!\p{L})/giu,
  en: /(?<![\p{L}’-])(?:[Tt]he|of|and|with|this|that|which|not|its|is|are|was|were|for|by|from|to)(?= \p{L})/gu,
};
/** Letters on each side of a word that is shown to whoever mends it. */
const AROUND = 25;

/** Every word of `foreign` in what pages say in `locale`, with the words around it. */
function foreignIn(locale: Locale, foreign: Locale): string[] {
  return saidInLanguage(locale).flatMap((one) => {
    const words = ownWords(one);
    return [...words.matchAll(WORDS_OF[foreign])].map(
      ({ 0: word, index }) =>
        `${one.file} : ${word} (${words.slice(Math.max(0, index - AROUND), index + word.length + AROUND)})`,
    );
  });
}

test('there are titles of pièces and names of people to leave out', () => {
  expect(titles.length).toBeGreaterThan(100);
  expect(filedNames.length).toBeGreaterThan(10);
});

describe('every word', () => {
  test('is marked as French or English', () =>
    expect([...new Set(said.map(({ lang }) => lang))].sort()).toEqual(['en', 'fr']));

  test('that English pages say in French is marked as French, or is a known name', () =>
    expect(
      foreignIn('en', 'fr'),
      'Traduire ; ou, si le terme reste français, l’ajouter à content/kept-in-french.yaml.',
    ).toEqual([]));

  test('that French pages say in English is marked as English, or is a known name', () =>
    expect(foreignIn('fr', 'en'), 'Traduire, ou marquer : <i lang="en">…</i>.').toEqual([]));
});

/** What a block of prose says without its marks, and the French terms in it, by place. */
interface Prose {
  text: string;
  terms: { term: string; start: number; linked: boolean }[];
}

/** Marks after a claim, notes and the list of contents: no sentence of the text. */
const ASIDE = /\b(?:cite|sidenote|piece-chip|contents)\b/;

function proseOf(block: Element): Prose {
  const prose: Prose = { text: '', terms: [] };
  const visit = (node: Tree.Node, linked: boolean): void => {
    if ('value' in node) prose.text += node.value.replace(/\s+/g, ' ');
    if (!('tagName' in node)) return;
    const classes = attribute(node, 'class') ?? '';
    if (ASIDE.test(classes)) return;
    const start = prose.text.length;
    for (const inner of node.childNodes) visit(inner, linked || /\bterm\b/.test(classes));
    const term = prose.text.slice(start);
    if (attribute(node, 'lang') === 'fr' && !term.startsWith('«'))
      prose.terms.push({ term, start, linked });
  };
  visit(block, false);
  return prose;
}

/** « (the official gazette) », “, the constitutional court,”; the kind of body that a name is said to be. */
const GLOSS_AFTER = /^(?: ?\(|, (?:the|an?|or|which|who)\b)/;
const GLOSS_BEFORE =
  /\b(?:part(?:y|ies)|groups?|association|union|magazine|newspaper) (?:[^,.;:()]* and )?$/;

/** Whether a reader abroad is told what a term is: by a link to the glossary, or by the words around it. */
function isGlossed({ text }: Prose, { term, start, linked }: Prose['terms'][number]): boolean {
  const before = text.slice(0, start);
  return (
    linked ||
    before.lastIndexOf('(') > before.lastIndexOf(')') ||
    GLOSS_BEFORE.test(before) ||
    GLOSS_AFTER.test(text.slice(start + term.length))
  );
}

describe.each(PLAIN_ARTICLES)('the English article %s', (article) => {
  const blocks = elementsIn(parseHtml(readBuilt(fileOf(article, 'en'))))
    .filter(({ tagName }) => ['p', 'li', 'th', 'td'].includes(tagName))
    .filter((element) =>
      isWithin(element, (one) => /\bprose\b/.test(attribute(one, 'class') ?? '')),
    )
    // What stands with a title is no part of the text.
    .filter((element) => !isWithin(element, ({ tagName }) => tagName === 'hgroup'))
    .map(proseOf);
  const uses = blocks.flatMap((prose) => prose.terms.map((use) => ({ prose, use })));

  test('has French terms', () => expect(uses.length).toBeGreaterThan(5));

  test('glosses each of them where it first appears', () => {
    const known: string[] = [];
    const bare = uses.filter(({ prose, use }) => {
      const term = use.term.toLowerCase();
      // The short form of a name is known with it.
      const isKnown = known.some((one) => one.startsWith(term));
      known.push(term);
      return !isKnown && !isGlossed(prose, use);
    });
    expect(
      bare.map(({ prose, use }) => `${use.term} : ${prose.text}`),
      'Gloser au premier emploi : “Conseil d’État (the highest administrative court)”.',
    ).toEqual([]);
  });
});

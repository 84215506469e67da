/**
 * Checks that every word of a page is in its marked language (WCAG 2.2, 3.1.1 and 3.1.2), and set as it asks. Names known to the case file
 * count as neither language.
 */
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { parse as parseHtml, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { ARTICLES } from '../../src/schemas/text.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { readKeptInFrench } from '../../src/schemas/editor-list.ts';
import { sheetsOf, valuesUnder } from '../written-texts.ts';
import { attribute, builtFiles, elementsIn, isWithin, readBuilt, type Element } from './dist.ts';

/** A text of a page in one language. */
interface Said {
  file: string;
  text: string;
  /** As the page has it. */
  raw: string;
  /** Whether no part of it can have its own language: an attribute, a title, a label of a drawing. */
  whole: boolean;
}

/** Elements with text that is not prose. */
const NOT_SAID = new Set(['script', 'style', 'code', 'pre', 'template']);
/** Elements that contain no other element, or none with a language. */
const WHOLE = new Set(['title', 'option', 'textarea', 'svg']);
const SAID_ATTRIBUTES = ['aria-label', 'aria-description', 'alt', 'placeholder', 'title'];

/** Language codes, which are words of neither language. */
const CODES = new Set(LOCALES.map((locale) => locale.toUpperCase()));

const asSaid = (raw: string) => ({ raw, text: folded(raw) });
/** Removes the language code at the start of the name of a link to the other language. */
const folded = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^(?:FR|EN), (?=\p{Ll})/u, '')
    .replaceAll("'", '’')
    .trim();

/** Texts of a page with their marked language, including the title and the description. */
function saidIn(
  node: Tree.Node,
  file: string,
  lang = '',
  whole = false,
): (Said & { lang: string })[] {
  if ('value' in node)
    return CODES.has(node.value) ? [] : [{ file, lang, whole, ...asSaid(node.value) }];
  if (!('childNodes' in node)) return [];
  if (!('tagName' in node)) return node.childNodes.flatMap((inner) => saidIn(inner, file));
  if (NOT_SAID.has(node.tagName)) return [];
  const own = attribute(node, 'lang') ?? lang;
  const attributes = [
    ...SAID_ATTRIBUTES.map((name) => attribute(node, name)),
    attribute(node, 'name') === 'description' ? attribute(node, 'content') : undefined,
  ];
  const inside =
    node.tagName === 'g'
      ? [{ file, lang: own, whole: true, ...asSaid(linesOf(node).join(' ')) }]
      : node.childNodes.flatMap((inner) =>
          saidIn(inner, file, own, whole || WHOLE.has(node.tagName)),
        );
  // A quotation in a quotation, which has its own marks in CSS, has “ ” in French too.
  const unmarked = (raw: string) => (node.tagName === 'q' ? raw.replace(/“([^“”]+)”/g, '$1') : raw);
  return [
    ...attributes.flatMap((text) =>
      text ? [{ file, lang: own, whole: true, ...asSaid(text) }] : [],
    ),
    ...inside.map((one) => ({ ...one, raw: unmarked(one.raw) })),
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

/** Every distinct text of the site in one language, each with one of its pages. */
function saidInLanguage(locale: Locale): Said[] {
  const texts = said.filter(({ lang, text }) => lang === locale && text !== '');
  return [...new Map(texts.map((one) => [`${one.whole} ${one.text}`, one])).values()];
}

/** Fields with names of people, bodies, works and hosts in the case file. */
const NAME_FIELDS = new Set(['name', 'shortName', 'author', 'publisher', 'copyHost']);

/** “Heitz, Rémy”: people as filed in the index of the site. */
const filedNames = sheetsOf(CONTENT_FOLDERS.actors).flatMap(({ data }) => {
  const { name, shortName } = data as unknown as {
    name: Record<Locale, string>;
    shortName: string;
  };
  const first = name.en.endsWith(` ${shortName}`) ? name.en.slice(0, -shortName.length - 1) : '';
  return first ? [strings('en').search.person(shortName, first)] : [];
});
const names = [
  ...sheetsOf('').flatMap(({ data }) => valuesUnder(data, NAME_FIELDS)),
  ...filedNames,
];
const titles = sheetsOf(CONTENT_FOLDERS.pieces).flatMap(({ data }) =>
  valuesUnder(data, new Set(['title'])),
);

/** Places and names in no entry that are the same in both languages. */
const KEPT: readonly string[] = [
  // Places
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
/** Allowed in a text that cannot contain markup: titles of pièces, terms, quotations in French. */
const UNMARKABLE = patternOf([...titles, ...readKeptInFrench()]);
const QUOTED = /«[^«»]*(?:»|…|$)/g;

/** URLs, file names, decimal numbers; the end of a truncated title. */
const NO_SENTENCE = /\S*(?:\.\w|:\/\/)\S*|(?:\S+ ){0,3}\S*…/g;

/** A text without the parts that are in no language. */
function ownWords({ text, whole }: Said): string {
  return (whole ? text.replace(UNMARKABLE, '·').replace(QUOTED, '·') : text)
    .replace(NAME, '·')
    .replace(NO_SENTENCE, '·');
}

/** Words and letters that only one of the languages has. */
const WORDS_OF: Readonly<Record<Locale, RegExp>> = {
  fr: /(?<![\p{L}’-])(?:l[ea]s?|d[ue]s?|une?|et|est|dans|sur|aux?|avec|sans|qui|que|ne|pas|ou|ses|en|ils?|elles?|cett?e|ces|(?:[dlnsqcj]|qu)’\p{L}+|\p{L}*[éèêàçôîûëïùâœ][\p{L}-]*)(?!\p{L})/giu,
  en: /(?<![\p{L}’-])(?:[Tt]he|of|and|with|this|that|which|not|its|is|are|was|were|for|by|from|to)(?= \p{L})/gu,
};
/** Number of characters of context in a message. */
const AROUND = 25;

/** Every word of `foreign` in texts marked as `locale`, with its context. */
function foreignIn(locale: Locale, foreign: Locale): string[] {
  return saidInLanguage(locale).flatMap((one) => {
    const words = ownWords(one);
    return [...words.matchAll(WORDS_OF[foreign])].map(
      ({ 0: word, index }) =>
        `${one.file} : ${word} (${words.slice(Math.max(0, index - AROUND), index + word.length + AROUND)})`,
    );
  });
}

describe('every word (RGAA 8.7)', () => {
  test('is marked as French or English', () =>
    expect([...new Set(said.map(({ lang }) => lang))].sort()).toEqual(['en', 'fr']));

  test('of French on English pages is marked as French, or is a known name', () =>
    expect(
      foreignIn('en', 'fr'),
      'Traduire ; ou, si le terme reste français, l’ajouter à content/kept-in-french.yaml.',
    ).toEqual([]));

  test('of English on French pages is marked as English, or is a known name', () =>
    expect(foreignIn('fr', 'en'), 'Traduire, ou marquer : <i lang="en">…</i>.').toEqual([]));
});

/** A block of prose without its marks, and the French terms in it, with their positions. */
interface Prose {
  text: string;
  terms: { term: string; start: number; linked: boolean }[];
}

/** Marks after a claim and the table of contents: not part of the text. */
const ASIDE = /\b(?:cite|piece-link|contents)\b/;

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

/** « (the official gazette) », “, the constitutional court,”; or the kind of body before a name. */
const GLOSS_AFTER = /^(?: ?\(|, (?:the|an?|or|which|who)\b)/;
const GLOSS_BEFORE =
  /\b(?:part(?:y|ies)|groups?|association|union|magazine|newspaper) (?:[^,.;:()]* and )?$/;

/** Whether a term is explained to a reader abroad: by a link to the glossary, or by the words around it. */
function isGlossed({ text }: Prose, { term, start, linked }: Prose['terms'][number]): boolean {
  const before = text.slice(0, start);
  return (
    linked ||
    before.lastIndexOf('(') > before.lastIndexOf(')') ||
    GLOSS_BEFORE.test(before) ||
    GLOSS_AFTER.test(text.slice(start + term.length))
  );
}

const isBeside = (element: Element) =>
  element.tagName === 'figure' || /\b(?:cited|notes)\b/.test(attribute(element, 'class') ?? '');

describe.each(ARTICLES)('the English article %s', (article) => {
  const blocks = elementsIn(parseHtml(readBuilt(fileOf(article, 'en'))))
    .filter(({ tagName }) => ['p', 'li', 'th', 'td'].includes(tagName))
    .filter((element) =>
      isWithin(element, (one) => /\bprose\b/.test(attribute(one, 'class') ?? '')),
    )
    // A drawing or a document stands beside the text that glosses its words; titles of sources are theirs.
    .filter((element) => !isWithin(element, isBeside))
    .map(proseOf);
  const uses = blocks.flatMap((prose) => prose.terms.map((use) => ({ prose, use })));

  test('has French terms', () => expect(uses.length).toBeGreaterThan(5));

  test('glosses each of them at its first occurrence', () => {
    const known: string[] = [];
    const bare = uses.filter(({ prose, use }) => {
      const term = use.term.toLowerCase();
      // The short form of a known name is known too.
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

const FAULTS: Readonly<Record<Locale, readonly (readonly [string, RegExp])[]>> = {
  fr: [
    ['a straight apostrophe', /\p{L}'\p{L}/u],
    ['an ordinary space before ; : ! ? or »', /\S [;:!?»](?:\s|$)/],
    ['an ordinary space after «', /« /],
    ['no space inside guillemets', /«[^\s\u202f\u00a0]|[^\s\u202f\u00a0]»/u],
    // Within guillemets they mark a quotation in a quotation.
    ['English quotation marks', /^(?:[^«]|«[^»]*»)*?[“”"]/],
    ['three dots', /\.\.\./],
    ['a breakable number', /\d \d{3}(?!\d)/],
  ],
  en: [
    ['a straight apostrophe or quotation mark', /['"]/],
    ['a space before ; : ! ?', /\S[ \u00a0\u202f][;:!?](?:\s|$)/],
    ['guillemets', /[«»]/],
    ['a narrow no-break space', /\u202f/],
    ['three dots', /\.\.\./],
    ['a number with a space', /\d[ \u00a0]\d{3}(?!\d)/],
    ['a decimal comma', /\d,\d{1,2}(?!\d)/],
    ['a space before %', /\d[ \u00a0\u202f]%/],
  ],
};

/** A code to copy, an address, the title of a pièce, which is in the language of its document. */
const TITLES = titles.map((title) => folded(typeset(title, 'fr')));
const isNotSet = ({ text, raw }: Said) =>
  /^\s*https?:|<iframe/.test(raw) || TITLES.some((title) => text.startsWith(title));

describe.each(LOCALES)('the typography of the text in %s', (locale) => {
  const texts = said.filter((one) => one.lang === locale && one.text && !isNotSet(one));
  test.each(FAULTS[locale])('has no: %s', (_name, fault) => {
    const found = texts.flatMap(({ file, raw }) => {
      const { 0: word, index } = fault.exec(raw) ?? {};
      return word === undefined
        ? []
        : [`${file}: ${raw.slice(Math.max(0, (index ?? 0) - 30), (index ?? 0) + 30)}`];
    });
    expect([...new Set(found)].slice(0, 20)).toEqual([]);
  });
});

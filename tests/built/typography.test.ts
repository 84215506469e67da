/** Checks the typography of everything that is displayed or read aloud, in its language. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { attribute, builtPages, faultsIn, type BuiltPage, type Element, dossier } from './dist.ts';

/** A text of a page in one language. */
interface Said {
  lang: string;
  text: string;
}

/** Attributes that are read aloud or displayed. */
const SPOKEN = ['title', 'aria-label', 'alt', 'placeholder'];

const pieces = dossier<{ title: string }>('pieces');
/** The tooltip of a pièce is its title, in the language of the document. */
const namesPiece = (text: string) => pieces.some(({ title }) => text.startsWith(title));

const SILENT = ['script', 'style', 'code', 'pre', 'template'];
/** A read-only field contains code to copy; only its name and its hint are text. */
const holdsCode = (element: Element) =>
  element.tagName === 'textarea' && attribute(element, 'readonly') !== undefined;

/** Quotation marks inside a quotation, which has its own in CSS: in French too they are “ ” there. */
const INNER_MARKS = /“([^“”]+)”/g;

/** Texts in page order, without URLs and code; each with its language. */
function saidIn(node: Tree.Node, lang: string): Said[] {
  if ('tagName' in node) {
    if (SILENT.includes(node.tagName)) return [];
    const own = attribute(node as Element, 'lang') ?? lang;
    if (node.tagName === 'q')
      return node.childNodes
        .flatMap((child) => saidIn(child, own))
        .map((said) => ({ ...said, text: said.text.replaceAll(INNER_MARKS, '$1') }));
    return [
      ...SPOKEN.flatMap((name) => attribute(node as Element, name) ?? [])
        .filter((text) => !namesPiece(text))
        .map((text) => ({ lang: own, text })),
      ...(holdsCode(node as Element) ? [] : node.childNodes.flatMap((child) => saidIn(child, own))),
    ];
  }
  if ('value' in node) return [{ lang, text: node.value }];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => saidIn(child, lang)) : [];
}

const saidBy = new Map<BuiltPage, Said[]>();

function textsOf(page: BuiltPage): Said[] {
  const known = saidBy.get(page);
  if (known) return known;
  const [html] = page.elements;
  const said = (html ? saidIn(html, page.locale) : []).filter(
    ({ text }) => text.trim() !== '' && !/^\s*https?:/.test(text),
  );
  saidBy.set(page, said);
  return said;
}

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

describe.each(LOCALES)('the text in %s', (locale) => {
  const pages = builtPages();

  test.each(FAULTS[locale])('has no: %s', (_name, fault) => {
    const faults = faultsIn(pages, (page) =>
      textsOf(page)
        .filter(({ lang }) => lang === locale)
        .flatMap(({ text }) => {
          const found = fault.exec(text);
          return found ? [text.slice(Math.max(0, found.index - 30), found.index + 30)] : [];
        }),
    );
    expect(faults).toEqual([]);
  });
});

/**
 * Finds the drawn marks of standing in a page, and the word that each must match. It recognises the shapes
 * independently of the code that draws them.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { eventPath } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { attribute, elementsIn, textOf, type Element } from './dist.ts';

/** How each word is drawn, as the legend of the site explains: an outline, and how much of it is filled. */
const FORMS = {
  'disc full': 'established',
  'disc empty': 'reported',
  'diamond full': 'asserted',
  'disc half': 'disputed',
  'square empty': 'reading',
} as const;
type Word = (typeof FORMS)[keyof typeof FORMS];

/** The word of a mark drawn as two SVG paths. */
export function wordOfPaths(outline: string, fill: string | undefined): Word | undefined {
  const corners = /[aA]/.test(outline)
    ? 'disc'
    : /^M-[\d.]+,0L/.test(outline)
      ? 'diamond'
      : 'square';
  const full = fill === undefined ? 'empty' : fill === outline ? 'full' : 'half';
  return (FORMS as Readonly<Record<string, Word>>)[`${corners} ${full}`];
}

/** The word of a small mark, from its row in the table: corner radius, rotation, opening. */
export function wordOfRow(corner: string, turn: string, open: string): Word | undefined {
  const isRound = Number.parseFloat(corner) === 50;
  const outline = isRound ? 'disc' : Number.parseFloat(turn) === 45 ? 'diamond' : 'square';
  const full = { 0: 'full', 50: 'half', 100: 'empty' }[Number.parseFloat(open)];
  return (FORMS as Readonly<Record<string, Word>>)[`${outline} ${full ?? ''}`];
}

/** A mark with its element, the word of its shape, and the fact to compare with. */
export interface DrawnMark {
  at: Element;
  drawn: Word | undefined;
  /** Id of its fact, if it has one. */
  fact: string | undefined;
  /** The words after it, or its own. */
  after: string;
}

const classesOf = (element: Element) => attribute(element, 'class')?.split(' ') ?? [];
const parentOf = (node: Tree.Node): Element | undefined =>
  'parentNode' in node && node.parentNode && 'tagName' in node.parentNode
    ? node.parentNode
    : undefined;

function ancestorsOf(element: Element): Element[] {
  const above: Element[] = [];
  for (let at: Element | undefined = element; at; at = parentOf(at)) above.push(at);
  return above;
}

/** The first words after a node in document order, at any depth. */
function wordsAfter(node: Tree.Node): string {
  for (let at: Tree.Node | undefined = node; at; at = parentOf(at)) {
    const siblings: readonly Tree.Node[] = parentOf(at)?.childNodes ?? [];
    const after = siblings.slice(siblings.indexOf(at) + 1).map(textOf);
    const said = after.join(' ').trim();
    if (said) return said;
  }
  return '';
}

function pathsAmong(elements: readonly Tree.Node[]): {
  outline?: string | undefined;
  fill?: string | undefined;
} {
  const paths = elements.filter(
    (element): element is Element => 'tagName' in element && element.tagName === 'path',
  );
  const named = (name: string) => paths.find((path) => classesOf(path).includes(name));
  const [outline, fill] = [named('shape-outline'), named('shape-fill')];
  return {
    outline: outline && attribute(outline, 'd'),
    fill: fill && attribute(fill, 'd'),
  };
}

const addressesOfFacts = new Map<string, ReadonlyMap<string, string>>();

/** Id of the fact at the end of a URL. */
function factAt(href: string, ids: readonly string[]): string | undefined {
  const key = ids.join();
  const known =
    addressesOfFacts.get(key) ??
    new Map(
      ids.flatMap((id) =>
        LOCALES.map((locale) => [eventPath(id, locale).split('/').at(-1) ?? '', id] as const),
      ),
    );
  addressesOfFacts.set(key, known);
  const [file = '', fragment] = href.split('#');
  return (
    (/(?:^|\/)(?:evenements|events)\/[^/]+$/.test(file)
      ? known.get(file.split('/').at(-1) ?? '')
      : undefined) ?? (fragment && ids.includes(fragment) ? fragment : undefined)
  );
}

/**
 * All marks of standing among some elements of a page.
 * @param pageFact  the fact of the page, if it has one
 */
export function drawnMarks(
  elements: readonly Element[],
  ids: readonly string[],
  pageFact?: string,
): DrawnMark[] {
  const symbols = new Map(
    elements
      .filter((element) => /^[ms]-/.test(attribute(element, 'id') ?? ''))
      .map((element) => [attribute(element, 'id') ?? '', pathsAmong(elementsIn(element))]),
  );
  /** The fact of the closest ancestor with a single fact. */
  const factOf = (mark: Element): string | undefined => {
    for (const around of ancestorsOf(mark)) {
      const own = attribute(around, 'data-fact');
      if (own) return own;
      if (around.tagName === 'a') return factAt(attribute(around, 'href') ?? '', ids);
      if (classesOf(around).includes('event-detail')) return pageFact;
      if (around.tagName !== 'li') continue;
      const inside = [around, ...elementsIn(around)];
      const named = inside.map((element) => attribute(element, 'id') ?? '');
      const fact = named.find((id) => ids.includes(id));
      if (fact) return fact;
      const titles = inside.filter(({ tagName }) => tagName === 'a');
      return titles.map((link) => factAt(attribute(link, 'href') ?? '', ids)).find(Boolean);
    }
    return undefined;
  };
  return elements.flatMap((element): DrawnMark[] => {
    const classes = classesOf(element);
    const standing = attribute(element, 'data-standing');
    const mark = (drawn: Word | undefined, after: string): DrawnMark[] => [
      { at: element, drawn, fact: factOf(element), after },
    ];
    if (element.tagName === 'use' && /^#[ms]-/.test(attribute(element, 'href') ?? '')) {
      const { outline, fill } = symbols.get((attribute(element, 'href') ?? '').slice(1)) ?? {};
      return mark(outline ? wordOfPaths(outline, fill) : undefined, wordsAfter(element));
    }
    if (element.tagName === 'svg') {
      const { outline, fill } = pathsAmong(element.childNodes);
      return outline ? mark(wordOfPaths(outline, fill), wordsAfter(element)) : [];
    }
    if (classes.includes('standing-dot')) return mark(standing as Word, wordsAfter(element));
    const isLine =
      standing !== undefined &&
      ancestorsOf(element).some(
        (around) =>
          (around === parentOf(element) && classesOf(around).includes('statements')) ||
          (around !== element && classesOf(around).includes('cite')),
      );
    if (isLine) return mark(standing as Word, textOf(element));
    if (
      classes.includes('event-standing') &&
      parentOf(element) &&
      classesOf(parentOf(element) as Element).includes('event-card') &&
      !elementsIn(element).some(({ tagName }) => tagName === 'svg')
    ) {
      const around = ancestorsOf(element).find((one) => attribute(one, 'data-standing'));
      return mark(around && (attribute(around, 'data-standing') as Word), textOf(element));
    }
    return [];
  });
}

/** Whether a text starts with the word of a mark: « établi », « Établi par… ». */
export function beginsWith(word: Word, said: string, locale: Locale): boolean {
  const { standings, standingBy } = strings(locale);
  return [standings[word], standingBy[word]('').trim()].some((begin) =>
    said.toLowerCase().startsWith(begin.toLowerCase()),
  );
}

/**
 * Faults in the marks of a page: a mark that differs from the standing of its fact or from the word beside it, or a
 * mark without any word.
 */
export function markFaults(
  marks: readonly DrawnMark[],
  locale: Locale,
  standings: ReadonlyMap<string, string>,
): string[] {
  return marks.flatMap(({ at, drawn, fact, after }) => {
    const where = `${fact ?? ''} « ${after.slice(0, 40)} »`;
    if (!drawn) return [`${where}: a shape that no standing has`];
    const expected = fact === undefined ? undefined : standings.get(fact);
    if (expected && expected !== drawn) return [`${where}: drawn ${drawn}, is ${expected}`];
    if (beginsWith(drawn, after, locale)) return [];
    const other = Object.values(FORMS).find((word) => beginsWith(word, after, locale));
    if (other) return [`${where}: drawn ${drawn}, said ${other}`];
    // In the drawing and in a strip the words belong to the fact; our reading is named in its sentence.
    if (expected) return [];
    const isSample = ancestorsOf(at).some((around) => classesOf(around).includes('legend-sample'));
    if (isSample && drawn === 'established') return [];
    const isSaid =
      drawn === 'reading' && /notre lecture|our reading/i.test(textOf(parentOf(at) ?? at));
    return isSaid ? [] : [`${where}: drawn ${drawn}, and no word says it`];
  });
}

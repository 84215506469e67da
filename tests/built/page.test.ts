/** Checks what every page provides for screen readers, skimming and search engines. */
import { expect, test } from 'vitest';
import { isRelease } from '../../.config/tiers.mjs';
import { htmlFaults } from '../html-rules.ts';
import {
  attribute,
  builtPages,
  elementsById,
  elementsIn,
  faultsIn,
  isTravelling,
  isWithin,
  namedBy,
  tagged,
  textOf,
  type BuiltPage,
  type Element,
} from './dist.ts';

const pages = builtPages();

/** Pages of the site itself, in both editions; frames and single files have less around them. */
const standing = pages.filter((page) => !isTravelling(page));

/** Pages of facts and of days have one template each: `npm test` validates one in this many, a release all. */
const SAMPLE_STEP = isRelease ? 1 : 5;

test('every page is valid HTML (RGAA 8.1, 8.2)', async () => {
  const faults: string[] = [];
  const isOfMany = ({ address }: BuiltPage) => /^(?:event|day|regime):/.test(address ?? '');
  const sample = [
    ...pages.filter((page) => !isOfMany(page)),
    ...pages.filter(isOfMany).filter((_, at) => at % SAMPLE_STEP === 0),
  ];
  for (const { file, html } of sample) faults.push(...(await htmlFaults(html, file)));
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every page has one h1, and skips no heading level (RGAA 9.1)', () => {
  const faults = faultsIn(pages, ({ elements }) => {
    const levels = elements
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map(({ tagName }) => Number(tagName[1]));
    return [
      ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one title']),
      ...levels
        .filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)
        .map((level) => `a level skipped before h${level}`),
    ];
  });
  expect(faults).toEqual([]);
});

/** The caption of a table, and what it is labelled by. */
function nameOf(table: Element, page: BuiltPage): string {
  const captions = tagged(page, 'caption').filter(({ parentNode }) => parentNode === table);
  const titles = namedBy(table, 'aria-labelledby', elementsById(page.elements));
  return [...captions, ...titles].map(textOf).join('');
}

test('every table has a name: its caption, or the title of its section (RGAA 5.4)', () => {
  const faults = faultsIn(pages, (page) =>
    tagged(page, 'table').flatMap((table) =>
      nameOf(table, page) ? [] : [`a table without a name: ${textOf(table).slice(0, 40)}`],
    ),
  );
  expect(faults).toEqual([]);
});

test('no two tables of a page have the same name (RGAA 5.5)', () => {
  const faults = faultsIn(pages, (page) => {
    const names = tagged(page, 'table').map((table) => nameOf(table, page));
    return names.filter((name, at) => names.indexOf(name) !== at);
  });
  expect(faults).toEqual([]);
});

test('every table has headers, and each says what it heads: its row or its column (RGAA 5.6, 5.7)', () => {
  const faults = faultsIn(pages, (page) =>
    tagged(page, 'table').flatMap((table) => {
      const headers = elementsIn(table).filter(({ tagName }) => tagName === 'th');
      const scopes = headers.map((header) => attribute(header, 'scope') ?? '');
      const firstRow = elementsIn(table).find(({ tagName }) => tagName === 'tr');
      const cells = firstRow ? elementsIn(firstRow).filter(({ tagName }) => tagName === 'td') : [];
      return [
        ...(headers.length > 0 ? [] : ['a table without headers']),
        ...(scopes.every((scope) => ['row', 'col', 'rowgroup', 'colgroup'].includes(scope))
          ? []
          : [
              `a header that heads ${scopes.find((scope) => !/^(?:row|col)/.test(scope)) || 'nothing'}`,
            ]),
        ...(cells.length > 0 && scopes.includes('col') ? ['a column without a header'] : []),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test('every page has its language, its title and a description (RGAA 8.3, 8.4, 8.5)', () => {
  const faults = faultsIn(pages, (page) => {
    const [html] = tagged(page, 'html');
    const description = tagged(page, 'meta').find(
      (meta) => attribute(meta, 'name') === 'description',
    );
    return [
      ...(html && attribute(html, 'lang') === page.locale ? [] : [`is not in ${page.locale}`]),
      ...(tagged(page, 'title').map(textOf).join('') ? [] : ['no title']),
      ...(((description && attribute(description, 'content')) ?? '').length > 20
        ? []
        : ['no description']),
    ];
  });
  expect(faults).toEqual([]);
});

test('every page starts with a link to its content (RGAA 12.7)', () => {
  const faults = faultsIn(standing, (page) => {
    const [first] = tagged(page, 'a');
    const [main] = tagged(page, 'main');
    const target = first && attribute(first, 'href')?.slice(1);
    return main && attribute(main, 'id') === target ? [] : [`leads to ${target}`];
  });
  expect(faults).toEqual([]);
});

test('every page has one header, one main and one footer, and named menus (RGAA 9.2, 12.1, 12.6)', () => {
  const inSite = standing.filter(({ address }) => address);
  const faults = faultsIn(inSite, (page) => {
    const counts = ['header', 'main', 'footer'].map((landmark) => ({
      landmark,
      count: tagged(page, landmark).filter(
        (element) => !isWithin(element, ({ tagName }) => ['article', 'section'].includes(tagName)),
      ).length,
    }));
    const names = tagged(page, 'nav').map((nav) => attribute(nav, 'aria-label'));
    return [
      ...counts.filter(({ count }) => count !== 1).map(({ landmark }) => `not one ${landmark}`),
      ...(names.length >= 2 && new Set(names).size === names.length ? [] : [names.join(', ')]),
    ];
  });
  expect(faults).toEqual([]);
});

test('articles of a page have unique names: one with a shared title includes its section', () => {
  const faults = faultsIn(pages, (page) => {
    const byId = elementsById(page.elements);
    const nameOf = (article: Element) => {
      const title = elementsIn(article).find(({ tagName }) => /^h[1-6]$/.test(tagName));
      const named = namedBy(article, 'aria-labelledby', byId);
      return (named.length > 0 ? named : title ? [title] : []).map(textOf).join(' ');
    };
    const names = tagged(page, 'article').map(nameOf).filter(Boolean);
    return names.filter((name, at) => names.indexOf(name) !== at);
  });
  expect(faults).toEqual([]);
});

test('no two pages have the same title (RGAA 8.6)', () => {
  const titles = standing.map((page) => tagged(page, 'title').map(textOf).join(''));
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

test('visual lists are marked up as lists: no line begins with a dash, a dot or a number (RGAA 9.3)', () => {
  const faults = faultsIn(pages, (page) =>
    tagged(page, 'p', 'dd')
      .map(textOf)
      .filter((text) => /^(?:[-–•*]|\d{1,2}[.)°])\s/.test(text)),
  );
  expect(faults).toEqual([]);
});

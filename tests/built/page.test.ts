/**
 * Checks what every page provides for screen readers, skimming and search engines: criteria of RGAA 4.1.2, named by
 * their numbers, that the text of a page can settle. Others need a browser.
 */
import path from 'node:path';
import { expect, test } from 'vitest';
import { isRelease } from '../../.config/tiers.mjs';
import { fileOf } from '../../src/i18n/routes.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { TOPICS, type Topic } from '../../src/timeline/model/vocabulary.ts';
import { htmlFaults } from '../html-rules.ts';
import {
  attribute,
  builtPages,
  elementsById,
  elementsIn,
  faultsIn,
  hasClass,
  isTravelling,
  isWithin,
  namedBy,
  tagged,
  textOf,
  type BuiltPage,
  type Element,
} from './dist.ts';

const pages = builtPages();
/** Pages of the site itself, in both editions; frames and single files have less around them, 404.html too. */
const standing = pages.filter((page) => !isTravelling(page));
const addressed = standing.filter(({ address }) => address);
/** Pages of facts and of days have one template each: `npm test` validates one in this many, a release all. */
const SAMPLE_STEP = isRelease ? 1 : 5;

test('every page is valid HTML, its headings and groups of fields too (RGAA 8.1, 8.2, 9.1, 10.1, 11.6)', async () => {
  const faults: string[] = [];
  const isOfMany = ({ address }: BuiltPage) => /^(?:event|day|regime):/.test(address ?? '');
  const many = pages.filter(isOfMany).filter((_, at) => at % SAMPLE_STEP === 0);
  for (const { file, html } of [...pages.filter((page) => !isOfMany(page)), ...many])
    faults.push(...(await htmlFaults(html, file)));
  expect(faults.slice(0, 20)).toEqual([]);
});

const repeated = (names: readonly string[]) =>
  names.filter((name, at) => name && names.indexOf(name) !== at);
const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);
const isInSvg = (element: Element) => isWithin(element, ({ tagName }) => tagName === 'svg');
const isHidden = (element: Element) => attribute(element, 'aria-hidden') === 'true';
const isNamed = (element: Element) =>
  Boolean(attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby'));
/** The caption of a table, and what it is labelled by. */
function nameOf(table: Element, page: BuiltPage): string {
  const captions = tagged(page, 'caption').filter(({ parentNode }) => parentNode === table);
  const titles = namedBy(table, 'aria-labelledby', elementsById(page.elements));
  return [...captions, ...titles].map(textOf).join('');
}
const SCOPES = ['row', 'col', 'rowgroup', 'colgroup'];

const RULES: readonly (readonly [
  rule: string,
  among: readonly BuiltPage[],
  faultsOf: (page: BuiltPage) => readonly string[],
])[] = [
  [
    'a drawing is hidden from screen readers, named, or made of words and links (RGAA 1.2)',
    pages,
    (page) =>
      tagged(page, 'svg', 'img')
        .filter(({ parentNode }) => !(parentNode && 'tagName' in parentNode && isInSvg(parentNode)))
        .filter((drawing) => attribute(drawing, 'alt') === undefined)
        .filter((drawing) => !isWithin(drawing, (one) => isHidden(one) || isNamed(one)))
        .filter(
          (drawing) => !elementsIn(drawing).some(({ tagName }) => /^(?:a|text)$/.test(tagName)),
        )
        .map((drawing) => `${drawing.tagName}.${attribute(drawing, 'class') ?? ''}`),
  ],
  [
    'a frame is titled by the page that it shows (RGAA 2.2)',
    pages,
    (page) =>
      tagged(page, 'iframe')
        .filter((frame) => {
          const [src = ''] = (attribute(frame, 'src') ?? '').split(/[?#]/);
          const file = path.posix.join(path.posix.dirname(page.file), src);
          const shown = pages.find((one) => one.file === file);
          const [title] = shown ? tagged(shown, 'h1') : [];
          return !title || textOf(title) !== attribute(frame, 'title');
        })
        .map((frame) => attribute(frame, 'src') ?? 'no src'),
  ],
  [
    'what a colour says of a fact is written beside it: its topic (RGAA 3.1)',
    pages,
    (page) =>
      page.elements
        .filter(hasClass('event-detail'))
        .filter((fact) => {
          const topic = attribute(fact, 'data-topic') as Topic;
          return (
            !TOPICS.includes(topic) || !textOf(fact).includes(strings(page.locale).topics[topic])
          );
        })
        .map((fact) => textOf(fact).slice(0, 40)),
  ],
  [
    'every table has a name, its caption or the title of its section, which no other has (RGAA 5.4, 5.5)',
    pages,
    (page) => {
      const names = tagged(page, 'table').map((table) => nameOf(table, page));
      return [...names.filter((name) => name === '').map(() => 'no name'), ...repeated(names)];
    },
  ],
  [
    'every table has headers, and each says what it heads: its row or its column (RGAA 5.6, 5.7)',
    pages,
    (page) =>
      tagged(page, 'table').flatMap((table) => {
        const inside = elementsIn(table);
        const scopes = inside
          .filter(({ tagName }) => tagName === 'th')
          .map((header) => attribute(header, 'scope') ?? '');
        const firstRow = inside.find(({ tagName }) => tagName === 'tr');
        const isBare = firstRow && elementsIn(firstRow).some(({ tagName }) => tagName === 'td');
        return [
          ...(scopes.length > 0 ? [] : ['a table without headers']),
          ...scopes.filter((scope) => !SCOPES.includes(scope)).map((scope) => `heads ${scope}`),
          ...(isBare && scopes.includes('col') ? ['a column without a header'] : []),
        ];
      }),
  ],
  [
    'every page has its language, its title and a description (RGAA 8.3, 8.4, 8.5)',
    pages,
    (page) => {
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
    },
  ],
  [
    'every page has one header, one main and one footer, and named menus (RGAA 9.2, 12.1, 12.6)',
    addressed,
    (page) => {
      const isPart = ({ tagName }: Element) => ['article', 'section'].includes(tagName);
      const names = tagged(page, 'nav').map((nav) => attribute(nav, 'aria-label') ?? '');
      return [
        ...['header', 'main', 'footer'].filter(
          (name) => tagged(page, name).filter((one) => !isWithin(one, isPart)).length !== 1,
        ),
        ...(names.length >= 2 ? repeated(names) : ['not two menus']),
      ];
    },
  ],
  [
    'visual lists are marked up as lists: no line begins with a dash, a dot or a number (RGAA 9.3)',
    pages,
    (page) =>
      tagged(page, 'p', 'dd')
        .map(textOf)
        .filter((text) => /^(?:[-–•*]|\d{1,2}[.)°])\s/.test(text)),
  ],
  [
    'articles of a page have unique names: one with a shared title includes its section',
    pages,
    (page) => {
      const byId = elementsById(page.elements);
      return repeated(
        tagged(page, 'article').map((article) => {
          const named = namedBy(article, 'aria-labelledby', byId);
          const titles =
            named.length > 0 ? named : elementsIn(article).filter(isHeading).slice(0, 1);
          return titles.map(textOf).join(' ');
        }),
      );
    },
  ],
  [
    'no two groups of fields of a page share a legend (RGAA 11.7)',
    pages,
    (page) => repeated(tagged(page, 'legend').map(textOf)),
  ],
  [
    'every page leads to the search (RGAA 12.1, 12.5)',
    addressed,
    (page) => {
      const targets = tagged(page, 'a').map((link) =>
        path.posix.join(path.posix.dirname(page.file), attribute(link, 'href') ?? ''),
      );
      const search = fileOf('search', page.locale);
      return page.file === search || targets.includes(search) ? [] : [search];
    },
  ],
  [
    'every page starts with a link to its content (RGAA 12.7)',
    standing,
    (page) => {
      const [[first], [main]] = [tagged(page, 'a'), tagged(page, 'main')];
      const target = first && attribute(first, 'href')?.slice(1);
      return main && attribute(main, 'id') === target ? [] : [`leads to ${target}`];
    },
  ],
  [
    'no element has a rank of its own in the order of tabulation (RGAA 12.8)',
    pages,
    ({ elements }) =>
      elements
        .flatMap((element) => attribute(element, 'tabindex') ?? [])
        .filter((rank) => Number(rank) > 0),
  ],
];
test.each(RULES)('%s', (_, among, faultsOf) =>
  expect(faultsIn(among, faultsOf).slice(0, 20)).toEqual([]),
);

test('no two pages have the same title (RGAA 8.6)', () =>
  expect(repeated(standing.map((page) => tagged(page, 'title').map(textOf).join('')))).toEqual([]));

/** The words of a label, without those of its field. */
const labelOf = (label: Element): string =>
  label.childNodes
    .filter((node) => !/^(?:input|select|textarea|output)$/.test(node.nodeName))
    .map(textOf)
    .join(' ')
    .trim();

test.each(LOCALES)('a field has the same label on every page, in %s (RGAA 11.3)', (locale) => {
  const labels = new Map<string, Set<string>>();
  for (const page of addressed.filter((one) => one.locale === locale)) {
    const byId = elementsById(page.elements);
    for (const label of tagged(page, 'label')) {
      const [field] = [
        ...elementsIn(label).filter(({ tagName }) => ['input', 'select'].includes(tagName)),
        ...namedBy(label, 'for', byId),
      ];
      const name = field && attribute(field, 'name');
      const isChosen = field && /^(?:radio|checkbox)$/.test(attribute(field, 'type') ?? '');
      // The search of the timeline and that of the site have one name and two tasks.
      if (!name || isChosen || name === 'q' || labelOf(label) === '') continue;
      labels.set(name, (labels.get(name) ?? new Set()).add(labelOf(label)));
    }
  }
  expect(labels.size).toBeGreaterThan(3);
  expect([...labels].filter(([, said]) => said.size > 1)).toEqual([]);
});

test('no attribute of a drawing is a number that could not be computed', () => {
  const faults = faultsIn(pages, ({ html }) =>
    [
      ...html.matchAll(
        / (?:d|x|y|x[12]|y[12]|r|cx|cy|width|height|transform|viewBox|points)="[^"]*\b(?:NaN|undefined|Infinity)\b[^"]*"/g,
      ),
    ].map(([found]) => found),
  );
  expect(faults).toEqual([]);
});

/** Checks views away from their site: self-contained in one file, with their origin and last valid day. */
import { expect, test } from 'vitest';
import { FRAMED_INSTRUMENTS } from '../../src/i18n/routes.ts';
import {
  attribute,
  builtPages,
  dossier,
  elementsById,
  elementsIn,
  faultsIn,
  isTravelling,
  tagged,
  textOf,
  type BuiltPage,
} from './dist.ts';

const lastDay = dossier<{ reviewBy: string }>('events')
  .map(({ reviewBy }) => reviewBy)
  .sort()[0];
const pieces = dossier<{ number: number; url?: string }>('pieces');
const pages = builtPages().filter(isTravelling);
const instruments = pages.filter(({ address }) =>
  (FRAMED_INSTRUMENTS as readonly unknown[]).includes(address),
);
const values = ({ elements }: Pick<BuiltPage, 'elements'>, name: string) =>
  elements.flatMap((element) => attribute(element, name) ?? []);

/** Translated parts of the label of a copy. */
const LABEL = {
  fr: [/[Vv]ersion \d+\.\d+\.\d+, vérification du \d/, /Valable jusqu’au \d/, /CC BY-SA 4\.0/],
  en: [/[Vv]ersion \d+\.\d+\.\d+, checked on \d/, /Valid until \d/, /CC BY-SA 4\.0/],
} as const;
/** Ids in the main part, and what its drawings and answers are made of. */
function partsOf(page: BuiltPage) {
  const [main] = tagged(page, 'main');
  const elements = main ? elementsIn(main).slice(1) : [];
  const made = /^(?:path|rect|circle|line|polyline|use|text|input|select)$/;
  const names = elements.map(({ tagName }) => tagName).filter((name) => made.test(name));
  return { ids: values({ elements }, 'id'), made: names.join() };
}

const RULES: readonly (readonly [
  rule: string,
  among: readonly BuiltPage[],
  faultsOf: (page: BuiltPage) => readonly string[],
])[] = [
  [
    'each needs only one request',
    pages,
    (page) => [
      ...values(page, 'src'),
      ...tagged(page, 'link')
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => !href.startsWith('data:')),
      ...(page.html.match(/url\((?!["']?(?:data:|#))|@font-face|@import/) ?? []),
    ],
  ],
  [
    'each states its title, licence, version, last day and page of origin, in its language',
    pages,
    (page) => {
      const [said = ''] = tagged(page, 'body').map(textOf);
      const notice = page.elements.find((element) => attribute(element, 'data-valid-until'));
      return [
        ...(tagged(page, 'h1').length === 1 ? [] : ['not one title']),
        ...LABEL[page.locale].filter((part) => !part.test(said)).map(String),
        ...(notice && attribute(notice, 'hidden') === '' ? [] : ['no hidden notice']),
        ...(notice && attribute(notice, 'data-valid-until') === lastDay ? [] : ['no last day']),
      ];
    },
  ],
  [
    'each stays out of search engines, but lets the embedding page be indexed',
    pages,
    (page) => {
      const robots = tagged(page, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
      const said = robots && attribute(robots, 'content');
      return said === 'noindex, indexifembedded' ? [] : [String(said)];
    },
  ],
  [
    'a view alone in a file references no other file',
    pages.filter(({ kind }) => kind === 'alone'),
    (page) =>
      ['href', 'src', 'srcset', 'data', 'poster', 'action', 'xlink:href']
        .flatMap((name) => values(page, name))
        .filter((address) => !/^(?:#|https?:|data:)/.test(address)),
  ],
  [
    'each opens external links in a new window, and its own fragments in place',
    pages,
    (page) =>
      tagged(page, 'a').flatMap((link) => {
        const [href, target, rel] = ['href', 'target', 'rel'].map((name) => attribute(link, name));
        const wanted = !href || href.startsWith('#') ? [undefined] : ['_blank', 'noopener'];
        return target === wanted[0] && (!wanted[1] || rel === wanted[1]) ? [] : [String(href)];
      }),
  ],
  [
    'each links every pièce number to that pièce and its URL',
    pages,
    (page) => {
      const byId = elementsById(page.elements);
      return [
        ...values(page, 'href').filter((href) => /^#p\d+$/.test(href) && !byId.has(href.slice(1))),
        ...pieces.flatMap(({ number, url }) => {
          const entry = byId.get(`p${number}`);
          // A shape of the drawn street has such an id too, but is not a list item.
          if (entry?.tagName !== 'li' || !url) return [];
          return values({ elements: elementsIn(entry) }, 'href').includes(url)
            ? []
            : [`p${number}`];
        }),
      ];
    },
  ],
  [
    'that of an instrument is rendered like its page, where it is offered: nothing waits for a script',
    instruments,
    (frame) => {
      const page = builtPages().find(
        ({ kind, address, locale }) =>
          kind === 'page' && address === frame.address && locale === frame.locale,
      );
      if (!page) return ['no page'];
      const [there, here] = [partsOf(frame), partsOf(page)];
      return [
        // How to cite the page, and its downloads, are of the page itself.
        ...here.ids.filter((id) => !/^(?:citer|reprendre)/.test(id) && !there.ids.includes(id)),
        ...(there.made === here.made ? [] : ['another drawing']),
        ...(values(page, 'href').some((href) => href.endsWith(frame.file)) ? [] : ['not offered']),
      ];
    },
  ],
];
test.each(RULES)('%s', (_, among, faultsOf) => {
  expect(among.length).toBeGreaterThanOrEqual(2);
  expect(faultsIn(among, faultsOf)).toEqual([]);
});

test('every instrument has a frame in each language', () =>
  expect(instruments).toHaveLength(2 * FRAMED_INSTRUMENTS.length));

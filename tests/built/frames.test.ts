/** Checks views away from their site: self-contained in one file, with their origin and last valid day. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { copyFile, FRAMED_INSTRUMENTS } from '../../src/i18n/routes.ts';
import {
  attribute,
  builtPages,
  elementsIn,
  faultsIn,
  isTravelling,
  pageOf,
  textOf,
  type BuiltPage,
  type Element,
  dossier,
} from './dist.ts';

const events = dossier<{ id: string; pieces: string[]; reviewBy: string }>('events');
const pieces = dossier<{ id: string; number: number; url?: string }>('pieces');
const pages = builtPages().filter(isTravelling);
const framed = pages.filter(({ kind }) => kind === 'frame');
const alone = pages.filter(({ kind }) => kind === 'alone');
const hrefs = (elements: readonly Element[]) =>
  elements.flatMap((element) => attribute(element, 'href') ?? []);
/** Attributes that may reference a file. */
const FILE_ATTRIBUTES = ['href', 'src', 'srcset', 'data', 'poster', 'action', 'xlink:href'];
const withId = ({ elements }: BuiltPage, id: string) =>
  elements.find((element) => attribute(element, 'id') === id);
const text = ({ elements }: BuiltPage) => {
  const body = elements.find(({ tagName }) => tagName === 'body');
  return body ? textOf(body) : '';
};

/** Translated parts of the label of a copy. */
const LABEL = {
  fr: { version: /[Vv]ersion \d+\.\d+\.\d+, vérification du \d/, valid: /Valable jusqu’au \d/ },
  en: { version: /[Vv]ersion \d+\.\d+\.\d+, checked on \d/, valid: /Valid until \d/ },
} as const;

test('each needs only one request', () => {
  const faults = faultsIn(pages, ({ html, elements }) => [
    ...elements
      .filter(
        (element) =>
          attribute(element, 'src') !== undefined ||
          (element.tagName === 'link' && !/^data:/.test(attribute(element, 'href') ?? '')),
      )
      .map(({ tagName }) => tagName),
    ...(html.match(/url\((?!["']?(?:data:|#))|@font-face|@import/) ?? []),
  ]);
  expect(faults).toEqual([]);
});

test('each states its title, licence, version, last day and page of origin, in its language', () => {
  const lastDay = events.map(({ reviewBy }) => reviewBy).sort()[0];
  const faults = faultsIn(pages, (page) => {
    const said = text(page);
    const { version, valid } = LABEL[page.locale];
    const notice = page.elements.find((element) => attribute(element, 'data-valid-until'));
    const titles = page.elements.filter(({ tagName }) => tagName === 'h1');
    return [
      ...(titles.length === 1 ? [] : ['not one title']),
      ...[/CC BY-SA 4\.0/, version, valid].filter((part) => !part.test(said)).map(String),
      ...(notice && attribute(notice, 'hidden') === '' ? [] : ['no hidden notice']),
      ...(notice && attribute(notice, 'data-valid-until') === lastDay ? [] : ['no last day']),
    ];
  });
  expect(faults).toEqual([]);
});

test('each stays out of search engines, but lets the embedding page be indexed', () => {
  const faults = faultsIn(pages, ({ elements }) => {
    const robots = elements.find((element) => attribute(element, 'name') === 'robots');
    const said = robots && attribute(robots, 'content');
    return said === 'noindex, indexifembedded' ? [] : [String(said)];
  });
  expect(faults).toEqual([]);
});

test('a view alone in a file references no other file', () => {
  const wanted = LOCALES.map((locale) => copyFile('alone', 'timeline', locale));
  expect(alone.map(({ file }) => file).sort()).toEqual(wanted.sort());
  const faults = faultsIn(alone, ({ elements }) =>
    elements
      .flatMap((element) => FILE_ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []))
      .filter((address) => !/^(?:#|https?:|data:)/.test(address)),
  );
  expect(faults).toEqual([]);
});

test('each opens external links in a new window, and its own fragments in place', () => {
  const faults = faultsIn(pages, ({ elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'a')
      .filter((link) => /^[^#]/.test(attribute(link, 'href') ?? ''))
      .filter(
        (link) => attribute(link, 'target') !== '_blank' || attribute(link, 'rel') !== 'noopener',
      )
      .map((link) => attribute(link, 'href') ?? '')
      .concat(
        elements
          .filter((link) => /^#/.test(attribute(link, 'href') ?? ''))
          .filter((link) => attribute(link, 'target') !== undefined)
          .map((link) => `beside: ${attribute(link, 'href')}`),
      ),
  );
  expect(faults).toEqual([]);
});

test('each links every pièce number to that pièce and its URL', () => {
  const faults = faultsIn(pages, (page) => {
    const targets = hrefs(page.elements).filter((href) => /^#p\d+$/.test(href));
    return [
      ...targets.filter((href) => !withId(page, href.slice(1))),
      ...pieces.flatMap(({ number, url }) => {
        const entry = withId(page, `p${number}`);
        // A shape of the drawn street has such an id too, but is not a list item.
        const isEntry = entry?.tagName === 'li';
        return isEntry && url && !hrefs(elementsIn(entry)).includes(url) ? [`p${number}`] : [];
      }),
    ];
  });
  expect(faults).toEqual([]);
});

/** Elements of drawings and of answers. */
const MADE_OF = new Set([
  'path',
  'rect',
  'circle',
  'line',
  'polyline',
  'use',
  'text',
  'input',
  'select',
]);

describe.each(LOCALES)('in %s the frame of an instrument', (locale) => {
  const frames = FRAMED_INSTRUMENTS.map((route) => ({
    frame: framed.find((page) => page.locale === locale && page.address === route),
    page: pageOf(route, locale),
  }));
  const bodyOf = ({ elements }: BuiltPage) => {
    const main = elements.find(({ tagName }) => tagName === 'main');
    return main ? elementsIn(main).filter((element) => element !== main) : [];
  };
  const faultsOf = (check: (frame: BuiltPage, page: BuiltPage) => readonly string[]) =>
    frames.flatMap(({ frame, page }) =>
      (frame ? check(frame, page) : ['no frame']).map((fault) => `${page.file}: ${fault}`),
    );

  test('is rendered by the server like its page: nothing waits for a script', () => {
    const idsIn = (page: BuiltPage) =>
      bodyOf(page).flatMap((element) => attribute(element, 'id') ?? []);
    const madeOf = (page: BuiltPage) =>
      bodyOf(page).flatMap(({ tagName }) => (MADE_OF.has(tagName) ? [tagName] : []));
    /** Parts about the page itself: how to cite it, and its downloads. */
    const isOfPage = (id: string) => /^(?:citer|reprendre)/.test(id);
    expect(
      faultsOf((frame, page) => {
        const there = new Set(idsIn(frame));
        return [
          ...idsIn(page).filter((id) => !isOfPage(id) && !there.has(id)),
          ...(madeOf(frame).join() === madeOf(page).join() ? [] : ['another drawing']),
        ];
      }),
    ).toEqual([]);
  });

  test('is offered under its page', () => {
    const found = frames
      .filter(({ frame, page }) =>
        hrefs(page.elements).some((href) => frame && href.endsWith(frame.file)),
      )
      .map(({ page }) => page.address);
    expect(found).toEqual([...FRAMED_INSTRUMENTS]);
  });
});

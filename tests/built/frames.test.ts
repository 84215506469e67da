/** Protects: what a view owes away from its site: all it needs in one file, where it comes from, and until when it holds. */
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { COPY_KINDS, copyFile } from '../../src/i18n/routes.ts';
import { TAKE_HOME_VIEWS } from '../../src/i18n/take-home-files.ts';
import {
  attribute,
  builtPages,
  elementsIn,
  faultsIn,
  isTravelling,
  readBuilt,
  textOf,
  type BuiltPage,
  type Element,
} from './dist.ts';

const { events } = JSON.parse(readBuilt('data/events.json')) as {
  events: { id: string; pieces: string[]; reviewBy: string }[];
};
const { pieces } = JSON.parse(readBuilt('data/pieces.json')) as {
  pieces: { id: string; number: number; url?: string }[];
};
const numberOf = new Map(pieces.map(({ id, number }) => [id, number]));
const pages = builtPages().filter(isTravelling);
const framed = pages.filter(({ kind }) => kind === 'frame');
const alone = pages.filter(({ kind }) => kind === 'alone');
const hrefs = (elements: readonly Element[]) =>
  elements.flatMap((element) => attribute(element, 'href') ?? []);
/** Attributes that may name a file. */
const FILE_ATTRIBUTES = ['href', 'src', 'srcset', 'data', 'poster', 'action', 'xlink:href'];
const withId = ({ elements }: BuiltPage, id: string) =>
  elements.find((element) => attribute(element, 'id') === id);
const text = ({ elements }: BuiltPage) => {
  const body = elements.find(({ tagName }) => tagName === 'body');
  return body ? textOf(body) : '';
};

/** Parts of the label of a copy that are words, in each language. */
const LABEL = {
  fr: { version: /[Vv]ersion \d+\.\d+\.\d+ du \d/, valid: /Valable jusqu’au \d/ },
  en: { version: /[Vv]ersion \d+\.\d+\.\d+ of \d/, valid: /Valid until \d/ },
} as const;

test('each comes in one request', () => {
  const faults = faultsIn(pages, ({ html, elements }) => [
    ...elements
      .filter(
        (element) =>
          attribute(element, 'src') !== undefined ||
          (element.tagName === 'link' && !/^data:/.test(attribute(element, 'href') ?? '')),
      )
      .map(({ tagName }) => tagName),
    ...(html.match(/url\((?!["']?data:)|@font-face|@import/) ?? []),
  ]);
  expect(faults).toEqual([]);
});

test('each says its title, licence, version, last day and page of origin, in its language', () => {
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

test('each stays out of search engines, but lets the page that holds it be found', () => {
  const faults = faultsIn(pages, ({ elements }) => {
    const robots = elements.find((element) => attribute(element, 'name') === 'robots');
    const said = robots && attribute(robots, 'content');
    return said === 'noindex, indexifembedded' ? [] : [String(said)];
  });
  expect(faults).toEqual([]);
});

test('a view alone in a file names no other file, which would stay behind', () => {
  const wanted = LOCALES.flatMap((locale) =>
    TAKE_HOME_VIEWS.map((view) => copyFile('alone', view, locale)),
  );
  expect(alone.map(({ file }) => file).sort()).toEqual(wanted.sort());
  const faults = faultsIn(alone, ({ elements }) =>
    elements
      .flatMap((element) => FILE_ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []))
      .filter((address) => !/^(?:#|https?:|data:)/.test(address)),
  );
  expect(faults).toEqual([]);
});

test('each opens what leads out of it in a window of its own, and keeps its places in itself', () => {
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

test('each leads from each number of a pièce to that pièce and its address', () => {
  const faults = faultsIn(pages, (page) => {
    const targets = hrefs(page.elements).filter((href) => /^#p\d+$/.test(href));
    return [
      ...targets.filter((href) => !withId(page, href.slice(1))),
      ...pieces.flatMap(({ number, url }) => {
        const entry = withId(page, `p${number}`);
        return entry && url && !hrefs(elementsIn(entry)).includes(url) ? [`p${number}`] : [];
      }),
    ];
  });
  expect(faults).toEqual([]);
});

const WHOLE_TIMELINES = LOCALES.flatMap((locale) =>
  COPY_KINDS.map((kind) => copyFile(kind, 'timeline', locale)),
);

test.each(WHOLE_TIMELINES)('%s lists every event with its pièces', (file) => {
  const page = pages.find((one) => one.file === file);
  expect(page).toBeDefined();
  for (const { id, pieces: cited } of events) {
    const card = page && withId(page, id);
    const links = card ? hrefs(elementsIn(card)) : [];
    for (const piece of cited) expect(links).toContain(`#p${numberOf.get(piece)}`);
  }
});

test.each(LOCALES)('each event has a frame of its own, in %s', (locale) => {
  const frames = framed.filter((page) => page.locale === locale).map(({ address }) => address);
  expect(frames.filter((address) => address?.startsWith('event:')).sort()).toEqual(
    events.map(({ id }) => `event:${id}`).sort(),
  );
});

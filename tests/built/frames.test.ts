/** Protects: what a view owes away from its site: all it needs in one file, where it comes from, and until when it holds. */
import { describe, expect, test } from 'vitest';
import {
  attribute,
  builtFiles,
  builtPages,
  elementsIn,
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
const pages = builtPages().filter(
  (page) => isTravelling(page) && !/^emporter\/article-/.test(page.file),
);
const hrefs = (elements: readonly Element[]) =>
  elements.flatMap((element) => attribute(element, 'href') ?? []);
const withId = ({ elements }: BuiltPage, id: string) =>
  elements.find((element) => attribute(element, 'id') === id);
const text = ({ elements }: BuiltPage) => {
  const body = elements.find(({ tagName }) => tagName === 'body');
  return body ? textOf(body) : '';
};

describe.each(pages.map((page) => [page.file, page] as const))('%s', (file, page) => {
  const { elements } = page;
  const isAlone = file.startsWith('emporter/');

  test('comes in one request', () => {
    const asked = elements.filter(
      (element) =>
        attribute(element, 'src') !== undefined ||
        (element.tagName === 'link' && !/^data:/.test(attribute(element, 'href') ?? '')),
    );
    expect(asked).toEqual([]);
    expect(page.html).not.toMatch(/url\((?!["']?data:)|@font-face|@import/);
  });

  test('says its title, licence, version, last day and page of origin', () => {
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(text(page)).toMatch(/CC BY-SA 4\.0/);
    expect(text(page)).toMatch(/[Vv]ersion \d+\.\d+\.\d+ du \d/);
    expect(text(page)).toMatch(/Valable jusqu’au \d/);
    const notice = elements.find((element) => attribute(element, 'data-valid-until'));
    expect(notice && attribute(notice, 'hidden')).toBe('');
    expect(notice && attribute(notice, 'data-valid-until')).toBe(
      events.map(({ reviewBy }) => reviewBy).sort()[0],
    );
  });

  test('stays out of search engines, but lets the page that holds it be found', () => {
    const robots = elements.find((element) => attribute(element, 'name') === 'robots');
    expect(robots && attribute(robots, 'content')).toBe('noindex, indexifembedded');
  });

  test.runIf(isAlone)('names no other file, which would stay behind', () =>
    expect(hrefs(elements).filter((href) => !/^(?:#|https?:|data:)/.test(href))).toEqual([]),
  );

  test.skipIf(isAlone)('opens what leads out of the frame in a window of its own', () => {
    const out = elements.filter(
      ({ tagName, attrs }) =>
        tagName === 'a' && attrs.some(({ name, value }) => name === 'href' && !/^#/.test(value)),
    );
    expect(out.filter((link) => attribute(link, 'target') !== '_blank')).toEqual([]);
    expect(out.filter((link) => attribute(link, 'rel') !== 'noopener')).toEqual([]);
  });

  test('leads from each number of a pièce to that pièce and its address', () => {
    const targets = hrefs(elements).filter((href) => /^#p\d+$/.test(href));
    expect(targets.filter((href) => !withId(page, href.slice(1)))).toEqual([]);
    for (const { number, url } of pieces) {
      const entry = withId(page, `p${number}`);
      if (entry && url) expect(hrefs(elementsIn(entry))).toContain(url);
    }
  });
});

describe.each(['embed/fr/frise.html', 'emporter/frise.html'])('%s', (file) => {
  const page = pages.find((one) => one.file === file);

  test('lists every event with its pièces', () => {
    expect(page).toBeDefined();
    for (const { id, pieces: cited } of events) {
      const card = page && withId(page, id);
      const links = card ? hrefs(elementsIn(card)) : [];
      for (const piece of cited) expect(links).toContain(`#p${numberOf.get(piece)}`);
    }
  });
});

test('each event has a frame of its own', () => {
  const frames = builtFiles().filter((file) => /^embed\/fr\/fait-/.test(file));
  expect(frames).toEqual(events.map(({ id }) => `embed/fr/fait-${id}.html`).sort());
});

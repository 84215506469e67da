/** Protects: what every page owes to those who hear it, skim it or find it by a search engine. */
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import {
  attribute,
  builtPages,
  faultsIn,
  isTravelling,
  isWithin,
  textOf,
  type BuiltPage,
  type Element,
} from './dist.ts';

const pages = builtPages();

/** The library resolves its configuration anew for each file, though it is the same for all. */
class ResolvedOnce extends StaticConfigLoader {
  #resolved?: ReturnType<StaticConfigLoader['getConfigFor']>;

  override getConfigFor(file: string, override?: ConfigData) {
    if (override) return super.getConfigFor(file, override);
    return (this.#resolved ??= super.getConfigFor(file));
  }
}

const RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Style of the source, which the build writes, not the reader's concern.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles are sentences; French quotes and narrow spaces stand as characters.
    'long-title': 'off',
    'no-raw-characters': 'off',
    // Checkboxes of one group share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // HTML lets an id begin with a digit, and an event's begins with its date.
    'valid-id': ['error', { relaxed: true }],
  },
};
const validator = new HtmlValidate(new ResolvedOnce(RULES));

const only = ({ elements }: BuiltPage, tagName: string) =>
  elements.filter((element) => element.tagName === tagName);
/** Pages of the site itself, of both editions; views that travel have less around them. */
const standing = pages.filter((page) => !isTravelling(page));

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      faults.push(`${file}:${line}:${column} ${ruleId} ${message}`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every page has one title of first level, and skips no level below it', () => {
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

test('every table has a name: its caption, or the title of its section', () => {
  const faults = faultsIn(pages, (page) => {
    const ids = new Map(page.elements.map((element) => [attribute(element, 'id'), element]));
    const nameOf = (table: Element) => {
      const title = ids.get(attribute(table, 'aria-labelledby'));
      const captions = only(page, 'caption').filter(({ parentNode }) => parentNode === table);
      return [...captions, ...(title ? [title] : [])].map(textOf).join('');
    };
    return only(page, 'table').flatMap((table) =>
      nameOf(table) ? [] : ['a table without a name'],
    );
  });
  expect(faults).toEqual([]);
});

test('every page says its language, its title and what it is about', () => {
  const faults = faultsIn(pages, (page) => {
    const [html] = only(page, 'html');
    const description = only(page, 'meta').find(
      (meta) => attribute(meta, 'name') === 'description',
    );
    return [
      ...(html && attribute(html, 'lang') === page.locale ? [] : [`is not in ${page.locale}`]),
      ...(only(page, 'title').map(textOf).join('') ? [] : ['no title']),
      ...(((description && attribute(description, 'content')) ?? '').length > 20
        ? []
        : ['no description']),
    ];
  });
  expect(faults).toEqual([]);
});

test('every page begins with a way to skip to its content', () => {
  const faults = faultsIn(standing, (page) => {
    const [first] = only(page, 'a');
    const [main] = only(page, 'main');
    const target = first && attribute(first, 'href')?.slice(1);
    return main && attribute(main, 'id') === target ? [] : [`leads to ${target}`];
  });
  expect(faults).toEqual([]);
});

test('every page has one header, one main and one footer, and named menus', () => {
  const inSite = standing.filter(({ address }) => address);
  const faults = faultsIn(inSite, (page) => {
    const counts = ['header', 'main', 'footer'].map((landmark) => ({
      landmark,
      count: only(page, landmark).filter(
        (element) => !isWithin(element, ({ tagName }) => ['article', 'section'].includes(tagName)),
      ).length,
    }));
    const names = only(page, 'nav').map((nav) => attribute(nav, 'aria-label'));
    return [
      ...counts.filter(({ count }) => count !== 1).map(({ landmark }) => `not one ${landmark}`),
      ...(names.length >= 2 && new Set(names).size === names.length ? [] : [names.join(', ')]),
    ];
  });
  expect(faults).toEqual([]);
});

test('no two pages have the same title', () => {
  const titles = standing.map((page) => only(page, 'title').map(textOf).join(''));
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

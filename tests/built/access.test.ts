/**
 * Checks criteria of RGAA 4.1.2, named by their numbers, that the text of every page can settle. Others are in
 * page.test.ts, or need a browser.
 */
import path from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, pathOf } from '../../src/i18n/routes.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { TOPICS, type Topic } from '../../src/timeline/model/vocabulary.ts';
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
  type Element,
} from './dist.ts';

const pages = builtPages();
const standing = pages.filter((page) => !isTravelling(page) && page.address);

const isHidden = (element: Element) =>
  isWithin(element, (one) => attribute(one, 'aria-hidden') === 'true');
const isNamed = (element: Element) =>
  Boolean(attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby'));

test('a drawing is hidden from screen readers, named, or made of words and links (RGAA 1.2)', () => {
  const faults = faultsIn(pages, (page) =>
    tagged(page, 'svg', 'img')
      .filter(({ parentNode }) => !(parentNode && 'tagName' in parentNode && isInSvg(parentNode)))
      .filter((drawing) => !isHidden(drawing) && attribute(drawing, 'alt') === undefined)
      .filter((drawing) => !isWithin(drawing, isNamed))
      .filter(
        (drawing) => !elementsIn(drawing).some(({ tagName }) => ['a', 'text'].includes(tagName)),
      )
      .map((drawing) => `${drawing.tagName}.${attribute(drawing, 'class') ?? ''}`),
  );
  expect(faults).toEqual([]);
});
const isInSvg = (element: Element) => isWithin(element, ({ tagName }) => tagName === 'svg');

test('a frame is titled by the page that it shows (RGAA 2.2)', () => {
  const frames = pages.flatMap((page) => tagged(page, 'iframe').map((frame) => ({ page, frame })));
  expect(frames.length).toBeGreaterThan(0);
  const faults = frames.filter(({ page, frame }) => {
    const [src = ''] = (attribute(frame, 'src') ?? '').split(/[?#]/);
    const file = path.posix.join(path.posix.dirname(page.file), src);
    const shown = pages.find((one) => one.file === file);
    const [title] = shown ? tagged(shown, 'h1') : [];
    return !title || textOf(title) !== attribute(frame, 'title');
  });
  expect(faults.map(({ page }) => page.file)).toEqual([]);
});

test('what a colour says of a fact is written beside it: its topic (RGAA 3.1)', () => {
  const topicOf = (element: Element) => attribute(element, 'data-topic') as Topic | undefined;
  const faults = faultsIn(pages, (page) => {
    const { topics } = strings(page.locale);
    return page.elements.filter(hasClass('event-detail')).flatMap((fact) => {
      const topic = topicOf(fact);
      const words = textOf(fact);
      return topic && words.includes(topics[topic]) ? [] : [`no topic: ${words.slice(0, 40)}`];
    });
  });
  expect(faults).toEqual([]);
  const shown = pages.flatMap(({ elements }) => elements.filter(hasClass('event-detail')));
  expect([...new Set(shown.map(topicOf))].sort()).toEqual([...TOPICS].sort());
});

/** The words of a label, without those of its field. */
const labelOf = (label: Element): string =>
  label.childNodes
    .map((node) =>
      'tagName' in node && ['input', 'select', 'textarea', 'output'].includes(node.tagName)
        ? ''
        : textOf(node),
    )
    .join(' ')
    .trim();

/** The search of the timeline and that of the site have one name and two tasks. */
const HAS_TWO_TASKS = 'q';

test.each(LOCALES)('a field has the same label on every page, in %s (RGAA 11.3)', (locale) => {
  const labels = new Map<string, Set<string>>();
  for (const page of standing.filter((one) => one.locale === locale)) {
    const byId = elementsById(page.elements);
    for (const label of tagged(page, 'label')) {
      const [field] = [
        ...elementsIn(label).filter(({ tagName }) => ['input', 'select'].includes(tagName)),
        ...namedBy(label, 'for', byId),
      ];
      const name = field && attribute(field, 'name');
      const isChosen = field && /^(?:radio|checkbox)$/.test(attribute(field, 'type') ?? '');
      if (!name || isChosen || name === HAS_TWO_TASKS || labelOf(label) === '') continue;
      labels.set(name, (labels.get(name) ?? new Set()).add(labelOf(label)));
    }
  }
  expect(labels.size).toBeGreaterThan(3);
  expect([...labels].filter(([, said]) => said.size > 1)).toEqual([]);
});

test('a group of fields begins with its legend, and no two groups of a page share one (RGAA 11.6, 11.7)', () => {
  const faults = faultsIn(pages, (page) => {
    const legends = tagged(page, 'fieldset').map((group) => {
      const [first] = group.childNodes.filter((node) => 'tagName' in node);
      return first && 'tagName' in first && first.tagName === 'legend' ? textOf(first) : '';
    });
    return [
      ...legends.filter((legend) => legend === '').map(() => 'a group without a legend'),
      ...legends.filter((legend, at) => legend && legends.indexOf(legend) !== at),
    ];
  });
  expect(faults).toEqual([]);
});

test('every page leads to the site map and to the search (RGAA 12.1, 12.4, 12.5)', () => {
  const faults = faultsIn(standing, (page) => {
    const targets = new Set(
      tagged(page, 'a').map((link) =>
        path.posix.join(path.posix.dirname(page.file), attribute(link, 'href') ?? ''),
      ),
    );
    return (['site-map', 'search'] as const)
      .filter((address) => fileOf(address, page.locale) !== page.file)
      .filter((address) => !targets.has(fileOf(address, page.locale)))
      .map((address) => `does not lead to ${pathOf(address, page.locale)}`);
  });
  expect(faults).toEqual([]);
});

test('no element has a rank of its own in the order of tabulation (RGAA 12.8)', () => {
  const faults = faultsIn(pages, ({ elements }) =>
    elements
      .flatMap((element) => attribute(element, 'tabindex') ?? [])
      .filter((rank) => Number(rank) > 0),
  );
  expect(faults).toEqual([]);
});

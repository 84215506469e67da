/** Checks that each drawn mark of standing matches the word of its fact, in every page, frame, file and picture. */
import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, type Locale } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { MARKS } from '../../src/timeline/model/vocabulary.ts';
import {
  builtFiles,
  builtPages,
  elementsIn,
  faultsIn,
  pageOf,
  readBuilt,
  dossier,
} from './dist.ts';
import { beginsWith, drawnMarks, markFaults, wordOfPaths, wordOfRow } from './drawn-marks.ts';

const events = dossier<{ id: string; standing: string }>('events');
const standings = new Map(events.map(({ id, standing }) => [id, standing]));
const ids = [...standings.keys()];
const localeOfPicture = (file: string): Locale => (file.startsWith('en/') ? 'en' : DEFAULT_LOCALE);
const factOf = (address: string | undefined) => /^event:(.*)$/.exec(address ?? '')?.[1];

test('every mark of a page, a frame and a file matches its word', () => {
  let count = 0;
  const faults = faultsIn(builtPages(), ({ elements, locale, address }) => {
    const marks = drawnMarks(elements, ids, factOf(address));
    count += marks.length;
    return markFaults(marks, locale, standings);
  });
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(5000);
});

test('a wrong mark is detected, whatever draws it', () => {
  const asserted = pageOf('known', 'fr').html;
  const faultsOf = (html: string) =>
    markFaults(drawnMarks(elementsIn(parse(html)), ids), 'fr', standings);
  expect(faultsOf(asserted)).toEqual([]);
  // A strip with a ring for a diamond, a past regression; a different symbol; a small mark of another standing.
  const ring = '<path class="shape-outline" d="M0,-4A4,4,0,1,1,0,4A4,4,0,1,1,0,-4Z"></path></svg>';
  const strip = /<path class="shape-outline" d="M-5,0L0,-5[^>]*><\/path><path[^>]*><\/path><\/svg>/;
  expect(asserted).toMatch(strip);
  expect(faultsOf(asserted.replace(strip, ring))).toHaveLength(1);
  const timeline = pageOf('timeline', 'fr').html;
  expect(faultsOf(timeline)).toEqual([]);
  expect(faultsOf(timeline.replace('id="s-asserted"', 'id="s-x"')).length).toBeGreaterThan(1);
  const claims = pageOf('briefcam-claims', 'fr').html;
  expect(faultsOf(claims)).toEqual([]);
  const dot = /(class="?standing-dot"? data-standing="?)reported/;
  expect(faultsOf(claims.replace(dot, '$1established'))).toHaveLength(1);
});

test('every sheet that draws small marks draws the same ones', () => {
  const row = /\[data-standing="?'?(\w+)"?'?\]\s*\{([^}]*--mark-corner[^}]*)\}/g;
  const value = (rules: string, name: string) =>
    new RegExp(`--mark-${name}:\\s*([\\d.]+)`).exec(rules)?.[1] ?? '';
  const sheets = [
    ...builtFiles().filter((file) => file.endsWith('.css')),
    ...builtPages().map(({ file }) => file),
  ].map((file) => ({ file, rows: [...readBuilt(file).matchAll(row)] }));
  const drawing = sheets.filter(({ rows }) => rows.length > 0);
  const faults = drawing.flatMap(({ file, rows }) =>
    rows
      .map(([, mark = '', rules = '']) => ({
        mark,
        drawn: wordOfRow(value(rules, 'corner'), value(rules, 'turn'), value(rules, 'open')),
      }))
      .filter(({ mark, drawn }) => mark !== drawn)
      .map(({ mark, drawn }) => `${file}: ${mark} is drawn ${drawn}`),
  );
  expect(faults).toEqual([]);
  expect(drawing.length).toBeGreaterThan(0);
});

describe('a picture', () => {
  const pictures = builtFiles().filter((file) => /(?:^|\/)(?:frise|timeline).*\.svg$/.test(file));
  const read = (file: string) => new DOMParser().parseFromString(readBuilt(file), 'text/xml');
  /** Marks and texts of a picture, in order; a mark is one path, or two at the same position. */
  function partsOf(root: { getElementsByTagName(name: string): Iterable<XmlElement> }) {
    const parts: { said?: string; drawn?: string | undefined }[] = [];
    let open: XmlElement | undefined;
    for (const element of root.getElementsByTagName('*')) {
      if (element.tagName === 'text') parts.push({ said: element.textContent ?? '' });
      if (element.tagName !== 'path' || !element.getAttribute('transform')) continue;
      const d = element.getAttribute('d') ?? '';
      const isFill =
        open?.parentNode === element.parentNode &&
        open?.getAttribute('transform') === element.getAttribute('transform');
      if (isFill) parts.pop();
      parts.push({
        drawn: isFill ? wordOfPaths(open?.getAttribute('d') ?? '', d) : wordOfPaths(d, undefined),
      });
      open = isFill ? undefined : element;
    }
    return parts;
  }

  test.each(pictures)('%s draws each fact with the mark of its standing', (file) => {
    const facts = [...read(file).getElementsByTagName('g')].filter((group) =>
      group.getAttribute('id')?.startsWith('fait-'),
    );
    expect(facts.length).toBeGreaterThan(5);
    const faults = facts.flatMap((group) => {
      const id = group.getAttribute('id')?.slice('fait-'.length) ?? '';
      const drawn = partsOf(group).flatMap((part) => part.drawn ?? []);
      const is = standings.get(id);
      return drawn.length === 1 && drawn[0] === is ? [] : [`${id}: ${drawn.join()}, is ${is}`];
    });
    expect(faults).toEqual([]);
  });

  test.each(pictures)('%s has a legend for every mark', (file) => {
    const locale = localeOfPicture(file);
    const parts = partsOf(read(file));
    for (const mark of MARKS.slice(0, -1)) {
      const at = parts.findIndex(({ said }) => said === strings(locale).standings[mark]);
      expect([mark, parts[at - 1]?.drawn]).toEqual([mark, mark]);
    }
  });
});

test('a label is recognised by its first word, in any case', () => {
  expect(beginsWith('asserted', 'Affirmé par le ministre', 'fr')).toBe(true);
  expect(beginsWith('asserted', 'affirmé', 'fr')).toBe(true);
  expect(beginsWith('reported', 'affirmé', 'fr')).toBe(false);
});

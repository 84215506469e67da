/**
 * Checks the guided reading as slides: every fact with its words and its pièces, for screens, screen readers and
 * outlines. Checks that the slides of a session keep their answers for the end; session-files.test.ts checks the rest.
 */
import type { Element as XmlElement } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/i18n/format.ts';
import { LOCALES, type Bilingual } from '../../src/i18n/locale.ts';
import { DECK_FILE, sessionDeck } from '../../src/i18n/slide-files.ts';
import { strings } from '../../src/i18n/strings.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import { readXml } from '../read-xml.ts';
import { attribute, builtFiles, pageOf, textOf } from './dist.ts';
import { bytesOf, paragraphsOf, partsOf, reasonsIn } from './office-parts.ts';

interface ReadEvent {
  happened: unknown;
  disclosed: unknown;
  title: Bilingual;
  summary: Bilingual;
  pieces: string[];
}

const KB = 1000;
const readYaml = (file: string): unknown => parseYaml(readFileSync(`content/${file}`, 'utf8'));
const { stops } = readYaml('instruments/timeline/choices/parcours.yaml') as {
  stops: { event: string; text: Bilingual }[];
};
const events = stops.map(({ event }) => readYaml(`facts/events/${event}.yaml`) as ReadEvent);
const numberOf = (piece: string) =>
  (readYaml(`facts/pieces/${piece}.yaml`) as { number: number }).number;

const all = (root: XmlElement, name: string) => [...root.getElementsByTagName(name)];
const wordsOf = (root: XmlElement) =>
  all(root, 'a:p').map((paragraph) =>
    all(paragraph, 'a:t')
      .map((run) => run.textContent)
      .join(''),
  );
/** Removes the French original of quotations from an English text. */
const plain = (text: string) => text.replace(/ \(«[^»]*»\)/g, '');

describe.each(LOCALES)('the slides in %s', (locale) => {
  const file = DECK_FILE[locale];
  let parts = new Map<string, string>();
  const slides = () =>
    stops.map((_, at) => readXml(parts.get(`ppt/slides/slide${at + 1}.xml`) ?? ''));

  beforeAll(async () => {
    parts = await partsOf(file);
  });

  test('are twelve, one for each date of the guided reading', () => {
    const names = [...parts.keys()].filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name));
    expect(names).toHaveLength(12);
    expect(names).toHaveLength(stops.length);
  });

  test('name only parts that they have', () => {
    const named = all(readXml(parts.get('[Content_Types].xml') ?? ''), 'Override');
    expect(
      named
        .map((type) => type.getAttribute('PartName')?.slice(1))
        .filter((name) => !parts.has(name ?? '')),
    ).toEqual([]);
  });

  test('have a title for outlines and screen readers: that of the fact', () => {
    const titles = slides().map((slide) =>
      all(slide, 'p:sp')
        .filter((shape) =>
          all(shape, 'p:ph').some((holder) => holder.getAttribute('type') === 'title'),
        )
        .flatMap(wordsOf),
    );
    expect(titles).toEqual(events.map(({ title }) => [typeset(title[locale], locale)]));
  });

  test('have the text of the guided reading (RGAA 13.4), and name every pièce of the fact by its number', () => {
    for (const [at, slide] of slides().entries()) {
      const said = wordsOf(slide);
      expect(said.map(plain)).toContain(typeset(stops[at]?.text[locale] ?? '', locale));
      for (const piece of events[at]?.pieces ?? [])
        expect(said.join('\n')).toContain(
          strings(locale).label(strings(locale).piece(numberOf(piece))),
        );
    }
  });

  test('give both dates if they differ, the standing, the version, the last day and the licence', () => {
    const { timeline, standingBy, framed } = strings(locale);
    const standings = Object.values(standingBy).map((say) => say('').trim().split(' ')[0] ?? '');
    const [until = ''] = framed.validUntil('|').split('|');
    for (const [at, slide] of slides().entries()) {
      const text = wordsOf(slide).join('\n');
      const isOneDate = events[at]?.happened === events[at]?.disclosed;
      expect(text.includes(timeline.columns.disclosed)).toBe(!isOneDate);
      for (const word of [timeline.columns.happened, until, 'CC BY-SA 4.0'])
        expect(text).toContain(word);
      expect(text).toMatch(/Version \d+\.\d+\.\d+, /);
      expect(text).toMatch(new RegExp(`^(?:${standings.join('|')})(?!\\p{L})`, 'mu'));
    }
  });

  test('state that a fact was public the day after only if it was', () => {
    const dayOf = (written: unknown) =>
      /^\d{4}-\d{2}-\d{2}$/.test(String(written)) ? Date.parse(String(written)) : NaN;
    const isNext = events.map(
      ({ happened, disclosed }) => dayOf(disclosed) - dayOf(happened) === 86_400_000,
    );
    expect(isNext).toContain(true);
    const { nextDay } = strings(locale).deck;
    expect(slides().map((slide) => wordsOf(slide).join('\n').includes(nextDay))).toEqual(isNext);
  });

  test('have notes: the summary of the fact, in a paragraph of its own', () => {
    for (const [at, event] of events.entries()) {
      const notes = wordsOf(readXml(parts.get(`ppt/notesSlides/notesSlide${at + 1}.xml`) ?? ''));
      const summary = typeset(event.summary[locale], locale);
      expect(notes.map(plain)).toContain(`${strings(locale).deck.summary} ${summary}`);
    }
  });

  test('are in their language, and titles of pièces in that of the pièce', () => {
    const languages = new Set(
      [...parts].flatMap(([, text]) =>
        [...text.matchAll(/\blang="([^"]+)"/g)].map(([, tag]) => tag),
      ),
    );
    expect(languages).toContain(LANGUAGE_TAGS[locale]);
    expect(
      [...languages].filter((tag) => ![LANGUAGE_TAGS[locale], 'fr'].includes(tag ?? '')),
    ).toEqual([]);
    expect(parts.get('docProps/core.xml')).toContain(`<dc:language>${LANGUAGE_TAGS[locale]}<`);
  });

  test('have no text below 18 points, in two typefaces that every system has', () => {
    for (const slide of slides()) {
      const runs = all(slide, 'a:rPr');
      expect(runs.length).toBeGreaterThan(0);
      expect(
        runs.map((run) => Number(run.getAttribute('sz'))).filter((size) => !(size >= 1800)),
      ).toEqual([]);
      const faces = new Set(all(slide, 'a:latin').map((face) => face.getAttribute('typeface')));
      expect([...faces].sort()).toEqual(['Arial', 'Georgia']);
    }
  });

  test('have an alternative text for each picture', () => {
    for (const slide of slides()) {
      const pictures = all(slide, 'p:pic');
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures)
        expect(all(picture, 'p:cNvPr')[0]?.getAttribute('descr')?.length).toBeGreaterThan(20);
    }
  });

  test('have the properties of a paragraph once, and first: PowerPoint repairs anything else', () => {
    for (const slide of slides())
      for (const paragraph of all(slide, 'a:p')) {
        const names = [...paragraph.childNodes].map(({ nodeName }) => nodeName);
        expect(names.lastIndexOf('a:pPr')).toBeLessThanOrEqual(0);
      }
  });

  test('have no link without a site URL, and name no file of the machine', () => {
    for (const [name, text] of parts) {
      expect(text, name).not.toContain('TargetMode="External"');
      expect(text, name).not.toContain(process.cwd());
    }
  });

  test('contain no time of day, only the date of the page on the method', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    const instants = [...core.matchAll(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)].map(([instant]) => instant);
    expect(instants).toHaveLength(2);
    const edition = pageOf('methode', locale).elements.find(({ tagName }) => tagName === 'time');
    const day = edition ? attribute(edition, 'datetime') : '';
    expect(new Set(instants)).toEqual(new Set([`${day}T00:00:00Z`]));
  });

  test.each(['take-home', 'enseigner'] as const)(
    'are offered on « %s », with their size',
    (route) => {
      const page = pageOf(route, locale);
      const offer = page.elements.find((element) => attribute(element, 'data-if-made') === file);
      const kB = new Intl.NumberFormat(LANGUAGE_TAGS[locale]).format(
        Math.round(bytesOf(file).length / KB),
      );
      expect(offer && textOf(offer)).toContain(`${kB} ${strings(locale).takeHome.kilobytes}`);
    },
  );

  test('weigh at most 500 kB, which a message can carry', () => {
    expect(builtFiles()).toContain(file);
    expect(bytesOf(file).length).toBeLessThan(500 * KB);
  });
});

describe.each(LOCALES.flatMap((locale) => SESSIONS.map((session) => ({ locale, session }))))(
  'the slides of $session in $locale',
  ({ locale, session }) => {
    let parts = new Map<string, string>();
    const slides = () => [...parts].filter(([name]) => /^ppt\/slides\/[^/]+\.xml$/.test(name));

    beforeAll(async () => {
      parts = await partsOf(sessionDeck(session, locale));
    });

    test('give the reasons of the answers in the notes of one, the last but for what is to be copied', () => {
      const { length } = slides();
      expect(length).toBeGreaterThanOrEqual(6);
      expect(length).toBeLessThanOrEqual(8);
      const reasons = reasonsIn(session, locale);
      const withReasons = Array.from({ length }, (_, at) => at + 1).filter((at) => {
        const notes = paragraphsOf(parts.get(`ppt/notesSlides/notesSlide${at}.xml`) ?? '', 'a');
        return reasons.some((reason) => notes.some((note) => note.includes(reason)));
      });
      const [at = 0, ...others] = withReasons;
      expect(others).toEqual([]);
      expect(at).toBeGreaterThanOrEqual(length - 1);
    });

    test('have no text below 18 points', () => {
      const sizes = slides().flatMap(([, text]) =>
        [...text.matchAll(/<a:rPr[^>]*\bsz="(\d+)"/g)].map(([, size]) => Number(size) / 100),
      );
      expect(sizes.length).toBeGreaterThan(20);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    });
  },
);
